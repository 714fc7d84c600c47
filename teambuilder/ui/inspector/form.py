"""What the forms of the inspector share: fields of one subject, and drafts that survive a look at another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from teambuilder.core.change import Refused
from teambuilder.core.rows import Row, TeamRow
from teambuilder.ui.session import Session, Verb
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.fields import Field

# (form, scenario or "", subject) -> field -> what was typed there and could not be kept, and why
Drafts: TypeAlias = dict[tuple[str, str, str], dict[str, tuple[str, str]]]
AnyField = TypeVar("AnyField", bound=Field)
AnyWidget = TypeVar("AnyWidget", bound=QWidget)


class Form(QWidget):
    """Fields of one row of the plan, known by its id."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._drafts = drafts
        self.fields: dict[str, Field] = {}
        self.subject_id = ""
        self._scenario_id = ""  # the row's, for one of a team: its copies in other scenarios have the same id

    def add(self, name: str, field: AnyField) -> AnyField:
        """Registers the field of an attribute of the row."""
        self.fields[name] = field
        field.set_read_only(self.session.read_only)
        return field

    def changing(self, button: AnyWidget) -> AnyWidget:
        """Registers a widget that changes the plan: closed when the plan can only be read."""
        button.setDisabled(self.session.read_only)
        return button

    def show_row(self, row: Row, subject_id: str = "") -> None:
        """Shows a row; when it is another one than before, what was typed earlier for it comes back."""
        place = row.scenario_id if isinstance(row, TeamRow) else "", subject_id or row.id
        turned = place != (self._scenario_id, self.subject_id)
        if turned:
            self._scenario_id, self.subject_id = place
            for field in self.fields.values():
                field.restart()
        self.show_values(row)
        if turned:
            for name, draft in self._drafts.pop(self._key, {}).items():
                self.fields[name].take_draft(draft)

    def show_values(self, row: Row) -> None:
        """Fills the fields."""
        for name, field in self.fields.items():
            field.show_value(getattr(row, name))

    def leave(self) -> bool:
        """Keeps what is typed; what cannot be kept waits for the owner to come back, and False is returned."""
        drafts = {name: field.draft for name, field in self.fields.items() if not field.commit()}
        self._drafts.pop(self._key, None)
        if drafts and self.subject_id:
            self._drafts[self._key] = drafts
        return not drafts

    def done(self, verb: Verb, *arguments: Any, **named: Any) -> Refused | None:
        """Does it, or says why not."""
        refused = self.session.refusal(verb, *arguments, **named)
        if refused is None:
            self.session.do(verb, *arguments, **named)
        return refused

    @property
    def _key(self) -> tuple[str, str, str]:
        return type(self).__name__, self._scenario_id, self.subject_id


@contextmanager
def laid_out_once(page: QWidget) -> Iterator[None]:
    """Fills a page without laying it out anew at each widget that comes or goes."""
    layouts = page.findChildren(QLayout)
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
            layout.update()


def column(parent: QWidget | None = None, spacing: int = GRID) -> QVBoxLayout:
    """A column without margins of its own."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    return _bare(layout, spacing)


def line(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side, each as wide as the other."""
    layout = _bare(QHBoxLayout(), GRID)
    for widget in widgets:
        layout.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return layout


AnyLayout = TypeVar("AnyLayout", bound=QBoxLayout)


def _bare(layout: AnyLayout, spacing: int) -> AnyLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout
