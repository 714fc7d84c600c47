"""A screen reader without a voice: reads a program through AT-SPI, and writes down what it is told.

It runs on the system's own Python, which has the bindings, and knows nothing of Teambuilder. Each line of standard
input is a JSON object with what to `do` and what that needs; each line of standard output is the answer.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATE_NAMES = "active checkable checked collapsed editable enabled expandable expanded focusable focused modal"
STATE_NAMES += " read_only selectable selected sensitive showing"
STATES = {name: getattr(Atspi.StateType, name.upper()) for name in STATE_NAMES.split()}
LISTS = ("list", "table", "tree", "tree table")
ITEMS_AT_MOST = 80  # of a list; what follows is of the same make
PATIENCE = 1_000  # milliseconds; what opens a dialog has its answer only when that is closed
Facts = dict[str, Any]


class Ears:
    """What one program says, and what it told since the last question."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._met: list[Atspi.Accessible] = []
        self._told: list[str] = []
        self._focused: Atspi.Accessible | None = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self._listener.register("object:state-changed:focused")

    def _hear(self, event: Atspi.Event) -> None:
        if event.type == "object:announcement":
            self._told.append(str(event.any_data))
        elif event.detail1:
            self._focused = event.source

    def told(self) -> list[str]:
        told, self._told = self._told, []
        return told

    def read(self) -> list[Facts]:
        """All that shows in the windows, parents before what is in them; `number` is how it is called afterwards."""
        self._met = []
        self._facts: list[Facts] = []
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            if program is not None and program.get_process_id() == self._process:
                self._read_in(program, "application", -1)
        if all(facts["role"] != "popup menu" for facts in self._facts):
            self._read_menu()
        return self._facts

    def _read_menu(self) -> None:
        """Reads the menu of a button, which is in no window: a screen reader meets it by the focus."""
        thing = self._focused
        try:
            while thing is not None and thing.get_role_name() != "popup menu":
                thing = thing.get_parent()
            if thing is not None:
                self._read(thing, is_item=False, parent=-1)
        except GLib.Error:  # it has gone
            self._focused = None

    def _read_in(self, parent: Atspi.Accessible, role: str, number: int) -> None:
        count = parent.get_child_count()
        for place in range(min(count, ITEMS_AT_MOST) if role in LISTS else count):
            child = parent.get_child_at_index(place)
            if child is not None:
                self._read(child, role in LISTS, number)

    def _read(self, thing: Atspi.Accessible, is_item: bool, parent: int) -> None:
        held = thing.get_state_set()
        states = [name for name, state in STATES.items() if held.contains(state)]
        if "showing" not in states and not is_item:  # items are walked to, in sight or not
            return
        number, role = len(self._met), thing.get_role_name()
        self._met.append(thing)
        facts: Facts = {"number": number, "parent": parent, "role": role, "states": states}
        facts |= {"name": thing.get_name(), "description": thing.get_description()}
        kinds = thing.get_interfaces()
        if "Action" in kinds:
            facts["actions"] = [thing.get_action_name(place) for place in range(thing.get_n_actions())]
        if "Value" in kinds:
            facts["value"] = thing.get_current_value()
        if "Text" in kinds:
            facts["text"] = Atspi.Text.get_text(thing, 0, -1)
        if "focusable" in states:
            facts["labels"] = [label.get_name() for label in labels_of(thing)]
        self._facts.append(facts)
        self._read_in(thing, role, number)

    def act(self, number: int, action: str) -> bool:
        thing = self._met[number]
        names = [thing.get_action_name(place) for place in range(thing.get_n_actions())]
        return thing.do_action(names.index(action))

    def select(self, number: int) -> bool:
        """Selects an item in its list."""
        thing = self._met[number]
        return thing.get_parent().select_child(thing.get_index_in_parent())

    def write(self, number: int, text: str) -> bool:
        """Puts text into a field."""
        return self._met[number].set_text_contents(text)

    def press(self, key: int) -> bool:
        """A key by its keysym, sent as a screen reader sends keys on."""
        return Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)


def labels_of(thing: Atspi.Accessible) -> list[Atspi.Accessible]:
    return [
        relation.get_target(place)
        for relation in thing.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for place in range(relation.get_n_targets())
    ]


def answer(ears: Ears, line: str) -> Any:
    question = json.loads(line)
    try:
        return getattr(ears, question.pop("do"))(**question)
    except GLib.Error as error:  # it went away meanwhile, or is busy
        return {"trouble": error.message}


def main() -> None:
    Atspi.init()
    Atspi.set_timeout(PATIENCE, 15 * PATIENCE)
    ears, loop = Ears(int(sys.argv[1])), GLib.MainLoop()

    def take_line(*_: object) -> bool:
        line = sys.stdin.readline()
        if line:
            sys.stdout.write(json.dumps(answer(ears, line)) + "\n")
            sys.stdout.flush()
        else:
            loop.quit()
        return bool(line)

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, take_line)
    loop.run()


if __name__ == "__main__":
    main()
