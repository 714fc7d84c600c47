"""The session's one door, and words for every code that can come through it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

import teambuilder
from teambuilder.commands import sheet as sheet_command
from teambuilder.commands import trouble as command_trouble
from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.slots import free_person
from teambuilder.core.cautions import Caution
from teambuilder.core.change import Action, Change, Refused
from teambuilder.core.text import Text
from teambuilder.sheets.trouble import SheetTrouble
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.session import Session
from teambuilder.ui.settings import RECENT_LIMIT, Settings

SOURCES = Path(teambuilder.__file__).parent
NAMED = (
    *("business", "person", "role", "replaced", "superior", "other", "responsibility", "goal", "finding"),
    *("cost", "preset", "scenario", "subject"),
)
FIGURES = {"month": "2027-03", "currency": "PKR", "count": 4, "number": 4, "merged": 2, "limit": 120, "length": 121}
EVERY_PARAMETER: dict[str, Any] = {name: Text(f"<{name}>", f"<{name}>") for name in NAMED}
EVERY_PARAMETER |= FIGURES | {"field": "name", "department": "sales", "moment": "2026-11-14T05:42:00.000+00:00"}


def codes(call: str, *folders: str) -> set[str]:
    """The literal first arguments of all calls of this name in the sources."""
    sources = (path.read_text(encoding="utf-8") for folder in folders for path in (SOURCES / folder).rglob("*.py"))
    calls = (node for source in sources for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    named = (node for node in calls if isinstance(node.func, ast.Name) and node.func.id == call and node.args)
    constants = (n.value for node in named for n in ast.walk(node.args[0]) if isinstance(n, ast.Constant))
    return {value for value in constants if isinstance(value, str) and value}


def action_names() -> set[str]:
    """What verbs name their actions: given outright, by a helper, by a variable, or by the kind of ownership."""
    named = codes("Action", "core") | codes("edit_row", "core/actions") | codes("_action", "core/actions")
    chosen = {"retire_responsibility", "take_up_responsibility"}  # by a variable
    raises = codes("_raise_action", "core/actions")
    chosen |= raises | {f"{name}_for_all" for name in raises}
    return named | chosen | {"owns", "helps", "place_person_replaced", "move_person_replaced"}


def documented(error: type[Exception]) -> set[str]:
    return set(re.findall(r'"(\w+)"', error.__doc__ or "")) - {"path"}


def test_every_action_has_words_and_all_of_its_placeholders_are_filled(language: str) -> None:
    names = action_names()
    assert {"found_business", "place_person", "move_person", "add_slot", "edit_role", "disown"} <= names
    for name in names:
        plain = name.removesuffix("_replaced")
        parameters = dict(EVERY_PARAMETER)
        if plain == name:
            del parameters["replaced"]
        assert not set("{}") & set(words.action(Action(plain, parameters))), name


def test_every_refusal_has_words_and_all_of_its_placeholders_are_filled(language: str) -> None:
    found = codes("Refused", "core", "ui")
    assert {"gone", "too_long", "reporting_loop", "last_slot"} <= found
    for code in found:
        said = words.refusal(Refused(code, **EVERY_PARAMETER))
        assert said.endswith((".", "۔"))
        assert not set("{}") & set(said), code


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_every_trouble_of_the_disk_has_words_in_the_window_and_on_the_command_line(language: str) -> None:
    known = documented(StoreTrouble)
    assert codes("StoreTrouble", "") <= known
    returned = {"missing", "cannot_read", "cannot_write", "disk_full", "read_only", "exists", "too_big", "damaged"}
    assert returned <= known
    assert known == set(command_trouble._TROUBLES)  # pyright: ignore[reportPrivateUsage]
    for code in known:
        said = words.trouble(StoreTrouble(code, Path("/somewhere/plan.teamplan"), detail="disk I/O error"))
        assert said.endswith((".", "۔"))
        assert not set("{}/") & set(said)
        assert "disk I/O" not in said


def test_every_trouble_of_a_sheet_has_words_on_the_command_line() -> None:
    known = documented(SheetTrouble)
    assert codes("SheetTrouble", "sheets") == known == set(sheet_command._SHEET_TROUBLES)  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_every_caution_has_words(language: str) -> None:
    assert codes("Caution", "core") == {"over_hours", "against_leaning"}
    over_hours = words.caution(Caution("over_hours", {"minutes": 2700, "available": 2430}))
    assert "{" not in over_hours
    assert "45" in over_hours
    assert "40.5" in over_hours
    assert "{" not in words.caution(Caution("against_leaning", {"leaning": "sales"}))


# the session


class Heard:
    """What a session said, in order."""

    def __init__(self, session: Session) -> None:
        self.said: list[tuple[Any, ...]] = []
        session.changed.connect(lambda plan: self.said.append(("changed", plan)))
        session.stepped.connect(lambda kind, action: self.said.append((kind, action.name)))
        session.refused.connect(lambda refused: self.said.append(("refused", refused.code)))
        session.trouble.connect(lambda trouble: self.said.append(("trouble", trouble.code)))


def test_a_step_is_shown_once_it_is_on_disk(session: Session) -> None:
    heard = Heard(session)
    assert session.do(add_person, new_person("Omar"))
    assert heard.said == [("changed", session.plan), ("do", "add_person")]
    with PlanFile.open(session.plan_file.path, read_only=True) as on_disk:
        assert on_disk.plan == session.plan
    assert session.undo_action == Action("add_person", {"person": Text("Omar")})
    assert session.undo()
    assert session.redo_action is not None
    assert session.redo()
    assert [said[0] for said in heard.said[2:]] == ["changed", "undo", "changed", "redo"]


def test_what_changes_nothing_is_no_step_and_what_is_refused_is_said(session: Session) -> None:
    heard = Heard(session)
    person = next(iter(session.plan.people.values()))
    assert session.do(edit_person, person.id, name=person.name)
    assert heard.said == []
    assert not session.do(free_person, session.scenario_id, person.id)
    assert heard.said == [("refused", "not_placed")]
    refused = session.refusal(free_person, session.scenario_id, person.id)
    assert refused is not None
    assert refused.code == "not_placed"
    assert len(heard.said) == 1
    assert session.refusal(edit_person, person.id, name="Omar") is None
    assert not session.undo()
    assert not session.redo()


@pytest.mark.parametrize("step", ["do", "undo", "redo"])
def test_trouble_with_the_disk_is_said_and_changes_nothing(
    session: Session, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.do(add_person, new_person("Omar"))
    session.do(add_person, new_person("Hina"))
    session.undo()
    before, heard = session.plan, Heard(session)

    def fails(*_: object) -> Change:
        raise StoreTrouble("cannot_write", session.plan_file.path)

    name = "apply" if step == "do" else step
    with monkeypatch.context() as broken:
        broken.setattr(session.plan_file, name, fails)
        done: Callable[[], bool] = {
            "do": lambda: session.do(add_person, new_person("Zara")),
            "undo": session.undo,
            "redo": session.redo,
        }[step]
        assert not done()
    assert heard.said == [("trouble", "cannot_write")]
    assert session.plan is before
    assert done()


# settings


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Settings, QSettings]:
    store = QSettings(str(tmp_path / "own.ini"), QSettings.Format.IniFormat)
    return Settings(store), store


def test_settings_are_remembered_and_odd_values_count_as_not_set(kept: tuple[Settings, QSettings]) -> None:
    settings, store = kept
    settings.language, settings.theme = "ur", "dark"
    assert (settings.language, settings.theme) == ("ur", "dark")
    for key in ("language", "theme", "recent_plans", "state/window"):
        store.setValue(key, {"odd": 1})
    assert settings.language in ("en", "ur")
    assert (settings.theme, settings.recent_plans, settings.state("window")) == ("system", [], None)


def test_recent_plans_are_kept_newest_first_and_whole(
    kept: tuple[Settings, QSettings], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    settings, store = kept
    for number in range(RECENT_LIMIT + 3):
        settings.remember_plan(tmp_path / f"ٹیم {number}, a.teamplan")
    settings.remember_plan(tmp_path / "ٹیم 5, a.teamplan")
    store.sync()
    again = Settings(QSettings(store.fileName(), QSettings.Format.IniFormat)).recent_plans
    assert [path.name for path in again[:2]] == ["ٹیم 5, a.teamplan", f"ٹیم {RECENT_LIMIT + 2}, a.teamplan"]
    assert len(again) == len(set(again)) == RECENT_LIMIT
    settings.forget_plan(again[0])
    assert settings.recent_plans == again[1:]
    monkeypatch.chdir(tmp_path)
    settings.remember_plan(Path("here.teamplan"))  # as typed on the command line
    assert settings.recent_plans[0] == tmp_path / "here.teamplan"
