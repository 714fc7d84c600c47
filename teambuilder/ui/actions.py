"""Every QAction of the window: its words, icon and keys. The window says what each does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QToolButton

from teambuilder.ui import words
from teambuilder.ui.findings.badge import badged_icon
from teambuilder.ui.findings.model import count_line
from teambuilder.ui.icons import icon
from teambuilder.ui.language import LANGUAGES, Said, said, ui_language
from teambuilder.ui.session import Session

_translate = said  # what an action is called is searched for in both languages

SCREENS = ("team", "responsibilities", "hiring", "org_chart", "sheets", "history")  # as they stand on the rail


class Actions:
    """The window's actions by name, made anew with the window's content."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self.all: list[QAction] = []
        standard = QKeySequence.StandardKey
        self.new = self._action(_translate("Actions", "New plan…"), "file-plus", standard.New)
        self.open = self._action(_translate("Actions", "Open a plan…"), "folder-open", standard.Open)
        self.merge = self._action(_translate("Actions", "Merge a copy…"), "git-merge")
        self.sample = self._action(_translate("Actions", "See a sample"), "sparkles")
        self.business = self._action(_translate("Actions", "The business…"), "briefcase")
        self.export = self._action(_translate("Actions", "Export…"), "download")
        self.share = self._action(_translate("Actions", "A copy to share…"), "copy-plus")
        self.quit = self._action(_translate("Actions", "Quit"), "x", "Ctrl+Q")
        self.settings = self._action(_translate("Actions", "Settings…"), "settings", "Ctrl+,")
        self.undo = self._action(_translate("Actions", "Undo"), "undo-2", standard.Undo)
        self.redo = self._action(_translate("Actions", "Redo"), "redo-2", standard.Redo)
        self.search = self._action(_translate("Actions", "Search…"), "search", "Ctrl+K")
        self.add_person = self._action(_translate("Actions", "Add a person…"), "user-plus", "Ctrl+Shift+P")
        self.import_people = self._action(_translate("Actions", "Import people…"), "inbox", "Ctrl+I")
        self.add_role = self._action(_translate("Actions", "Add a role of your own…"), "plus", "Ctrl+Shift+R")
        self.assign = self._action(_translate("Actions", "Assign to…"), "briefcase", "Ctrl+Return")
        self.rename = self._action(_translate("Actions", "Rename"), "pencil", "F2")
        self.print = self._action(_translate("Actions", "Print sheets"), "printer", standard.Print)
        self.team = self._action(_translate("Actions", "Team"), "users", "Alt+1", checkable=True)
        self.responsibilities = self._action(
            _translate("Actions", "Responsibilities"), "layout-dashboard", "Alt+2", checkable=True
        )
        self.hiring = self._action(_translate("Actions", "Hiring plan"), "trending-up", "Alt+3", checkable=True)
        self.org_chart = self._action(_translate("Actions", "Org chart"), "network", "Alt+4", checkable=True)
        self.sheets = self._action(_translate("Actions", "Sheets"), "file-text", "Alt+5", checkable=True)
        self.history = self._action(_translate("Actions", "History"), "history", "Alt+6", checkable=True)
        self.help = self._action(_translate("Actions", "Help"), "circle-question-mark", "F1")
        self.keyboard = self._action(_translate("Actions", "Keyboard shortcuts"), "keyboard", "Ctrl+F1")
        self.hints = self._action(_translate("Actions", "Show the hints again"), "lightbulb")
        self.next_pane = self._action(_translate("Actions", "Next part of the window"), "chevron-right", "F6")
        self.previous_pane = self._action(
            _translate("Actions", "Previous part of the window"), "chevron-left", "Shift+F6"
        )
        self.about = self._action(_translate("Actions", "About Teambuilder"), "info")
        self.screens = QActionGroup(parent)
        self.by_screen = {name: getattr(self, name) for name in SCREENS}
        for action in self.by_screen.values():
            self.screens.addAction(action)
        self.languages = self._choice({code: (name, "languages") for code, name in LANGUAGES.items()})
        self.languages.actions()[list(LANGUAGES).index(ui_language())].setChecked(True)
        self.themes = self._choice(
            {
                "system": (_translate("Actions", "As the system"), "sun-moon"),
                "light": (_translate("Actions", "Light"), "sun"),
                "dark": (_translate("Actions", "Dark"), "moon"),
                "contrast": (_translate("Actions", "High contrast"), "contrast"),
            }
        )
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)

    def _action(
        self,
        text: str,
        icon_name: str,
        keys: QKeySequence.StandardKey | str | None = None,
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(icon(icon_name), text, self._parent)
        action.setCheckable(checkable)
        action.setProperty("icon_name", icon_name)
        if isinstance(text, Said):
            action.setProperty("english", text.english)
        self.all.append(action)
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        if keys is not None:
            action.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        return action

    def _choice(self, names: dict[str, tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self._parent)
        for code, (name, icon_name) in names.items():
            action = self._action(name, icon_name, checkable=True)
            action.setData(code)
            group.addAction(action)
        return group

    def show_steps(self, session: Session) -> None:
        """Names what undo and redo would do."""
        undo, redo = session.undo_action, session.redo_action
        self.undo.setEnabled(undo is not None and not session.read_only)
        self.redo.setEnabled(redo is not None and not session.read_only)
        undo_text, redo_text = _translate("Actions", "Undo"), _translate("Actions", "Redo")
        self.undo.setText(f"{undo_text}: {_plain(words.action(undo))}" if undo else undo_text)
        self.redo.setText(f"{redo_text}: {_plain(words.action(redo))}" if redo else redo_text)

    def show_findings(self, number: int) -> None:
        """Shows beside *Team* how many findings are left, for the eye and for the ear."""
        self.team.setIcon(badged_icon("users", number))
        said = f"{self.team.text()}: {count_line(number)}"
        self.team.setToolTip(said)
        for place in self.team.associatedObjects():
            if isinstance(place, QToolButton):
                place.setAccessibleName(said)


def _plain(text: str) -> str:
    """`text` in a menu as it is: an ampersand marks no key."""
    return text.replace("&", "&&")
