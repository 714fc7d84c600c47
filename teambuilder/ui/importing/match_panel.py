"""One who may be there already: side by side with the other, what becomes of them, and whose words stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from teambuilder.core.duplicates import Match
from teambuilder.core.joining import PARTS, Decision, Ruling, Take, arranged, conflicts, filled
from teambuilder.core.plan import Person
from teambuilder.ui.importing import saying
from teambuilder.ui.importing.option import Option
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.labels import WrappedLabel, bold, muted
from teambuilder.ui.widgets.portrait import Portrait

_FACE = 48
_NOTHING = "–"
_UNSAID = Person("")


class _Sides(NamedTuple):
    mine: Person
    theirs: Person  # with the names where the other has those of the same script


class MatchPanel(QWidget):
    """Shows a match and its ruling; tells a new ruling as soon as it is chosen."""

    ruled = Signal(str, object)  # the id of who comes in, Ruling

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self._match: Match | None = None
        self._ruling = Ruling(Decision.ADD)
        self.sentence = bold(WrappedLabel("", self))
        self.decisions = {decision: Option("", parent=self) for decision in Decision}
        self._decided = QButtonGroup(self)
        self.takes: dict[str, dict[Take, Option]] = {}  # of each part in which both differ
        self._table = QWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, 0, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.sentence)
        for decision, option in self.decisions.items():
            self._decided.addButton(option)
            option.clicked.connect(lambda _checked, chosen=decision: self._decide(chosen))
            layout.addWidget(option)
        self._column = QVBoxLayout()
        self._column.addWidget(self._table)
        layout.addLayout(self._column)
        layout.addStretch(1)

    def show_match(self, match: Match, ruling: Ruling) -> None:
        """Shows another match."""
        self._match, self._ruling = match, ruling
        self.sentence.setText(saying.match_line(match))
        for decision, option in self.decisions.items():
            text = saying.decision_name(decision, match)
            option.label.setText(text)
            option.setAccessibleName(text)
            option.setChecked(decision is ruling.decision)
        old, self._table = self._table, self._new_table(match, ruling)
        self._column.replaceWidget(old, self._table)
        old.hide()
        old.deleteLater()
        self._show_whether_merged()

    def _decide(self, decision: Decision) -> None:
        self._tell(Ruling(decision, self._ruling.choices))
        self._show_whether_merged()

    def _take(self, part: str, take: Take) -> None:
        self._tell(Ruling(self._ruling.decision, {**self._ruling.choices, part: take}))

    def _tell(self, ruling: Ruling) -> None:
        self._ruling = ruling
        if self._match is not None:
            self.ruled.emit(self._match.incoming.person.id, ruling)

    def _show_whether_merged(self) -> None:
        """What is chosen part by part counts only where two become one."""
        for options in self.takes.values():
            for option in options.values():
                option.setEnabled(self._ruling.decision is Decision.MERGE)

    def _new_table(self, match: Match, ruling: Ruling) -> QWidget:
        sides = _Sides(match.other, arranged(match.other, match.incoming.person))
        differ, open_there = conflicts(match.other, match.incoming.person), filled(match.other, match.incoming.person)
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, GRID, 0, 0)
        grid.setSpacing(GRID)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        for column, text in enumerate(self._heads(match), start=1):
            grid.addWidget(bold(WrappedLabel(text)), 0, column)
        self.takes = {}
        said = [part for part in PARTS if any(self._says(part, side) for side in sides)]
        for row, part in enumerate(said, start=1):
            grid.addWidget(muted(WrappedLabel(saying.part_name(part))), row, 0, Qt.AlignmentFlag.AlignTop)
            cells = (
                self._choice(part, sides, ruling.choices) if part in differ else self._plain(part, sides, open_there)
            )
            for column, cell in enumerate(cells, start=1):
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
            if part in open_there:
                bold(cells[1])
        return table

    def _heads(self, match: Match) -> tuple[str, str]:
        line = self.tr("Line {line}")
        mine = self.tr("In the plan") if match.line is None else line.replace("{line}", str(match.line))
        return mine, line.replace("{line}", str(match.incoming.line))

    def _says(self, part: str, person: Person) -> bool:
        return bool(saying.part_value(part, person, self._currency))

    def _plain(self, part: str, sides: _Sides, open_there: Sequence[str]) -> list[QWidget]:
        if part == "photo":
            return [self._face(side) if side.photo else WrappedLabel(_NOTHING) for side in sides]
        mine, theirs = (saying.part_value(part, side, self._currency) for side in sides)
        if part not in open_there and theirs == saying.part_value(part, _UNSAID, self._currency):
            theirs = ""  # it stands there only because the file says nothing
        return [WrappedLabel(text or _NOTHING) for text in (mine, theirs)]

    def _choice(self, part: str, sides: _Sides, choices: Mapping[str, Take]) -> list[QWidget]:
        """The two values as options, with the pictures themselves beside them, and both for notes."""
        group = QButtonGroup(self)
        options: dict[Take, Option] = {}
        cells: list[QWidget] = []
        for take, side in zip((Take.MINE, Take.THEIRS), sides, strict=True):
            text = saying.part_value(part, side, self._currency)
            keep = self.tr("Keep {value}") if take is Take.MINE else self.tr("Take {value}")
            options[take] = Option(text, keep.replace("{value}", text))
            cells.append(_stacked(self._face(side), options[take]) if part == "photo" else options[take])
        if part == "notes":
            options[Take.BOTH] = Option(self.tr("Keep both"))
            cells[1] = _stacked(options[Take.THEIRS], options[Take.BOTH])
        for take, option in options.items():
            group.addButton(option)
            option.setChecked(choices.get(part, Take.MINE) is take)
            option.clicked.connect(lambda _checked, chosen=take: self._take(part, chosen))
        self.takes[part] = options
        return cells

    def _face(self, person: Person) -> QWidget:
        portrait = Portrait(size=_FACE)
        portrait.show_person(person)
        return portrait


def _stacked(*widgets: QWidget) -> QWidget:
    together = QWidget()
    layout = QVBoxLayout(together)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID // 2)
    for widget in widgets:
        layout.addWidget(widget)
    return together
