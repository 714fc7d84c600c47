"""Those in a file who may be there already: a list, and beside it the one that is looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from teambuilder.core.change import Refused
from teambuilder.core.duplicates import Match
from teambuilder.core.joining import Decision, Ruling, usual
from teambuilder.ui.importing.match_list import MatchDelegate, MatchModel, MatchRow
from teambuilder.ui.importing.match_panel import MatchPanel
from teambuilder.ui.responsibilities.side import scrolled
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.card_list import CardList
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.notice import Notice

_translate = QCoreApplication.translate
_SUGGESTED, _MIXED = "suggested", ""


class MatchesPage(QWidget):
    """Keeps what the owner decides about each, by the id of who comes in."""

    changed = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matches: dict[str, Match] = {}
        self.rulings: dict[str, Ruling] = {}  # only where it is not the usual one
        self.everyone = ChoiceField(self.tr("For all of them"), self._decide_all, _choices_for_all())
        self.model = MatchModel(self)
        self.list = CardList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(MatchDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("People who may be there already"))
        self.list.row_chosen.connect(self._look_at)
        self.panel = MatchPanel(currency, self)
        self.panel.ruled.connect(self._rule)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.everyone)
        column.addWidget(self.list, 1)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(GRID)
        both.addWidget(side)
        both.addWidget(scrolled(self.panel))
        both.setStretchFactor(1, 1)
        both.setSizes([30 * GRID, 60 * GRID])
        nobody = Notice("users", self.tr("Nobody in the file is there already"), parent=self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(both)
        self._pages.addWidget(nobody)
        layout = QHBoxLayout(self)
        layout.addWidget(self._pages)

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Shows other matches, each with what usually becomes of it."""
        self._matches = {match.incoming.person.id: match for match in matches}
        self.rulings = {}
        self._pages.setCurrentIndex(0 if matches else 1)
        self.everyone.show_value(_SUGGESTED)
        self._show_list()
        if matches:
            self.list.select(matches[0].incoming.person.id)
            self._look_at(matches[0].incoming.person.id)

    def ruling(self, person_id: str) -> Ruling:
        """What becomes of one who comes in."""
        return self.rulings.get(person_id) or usual(self._matches[person_id])

    def _show_list(self) -> None:
        rows = [(key, MatchRow(match, self.ruling(key).decision)) for key, match in self._matches.items()]
        self.model.show_rows(rows)

    def _look_at(self, person_id: str) -> None:
        if person_id in self._matches:
            self.panel.show_match(self._matches[person_id], self.ruling(person_id))

    def _rule(self, person_id: str, ruling: Ruling) -> None:
        self.rulings[person_id] = ruling
        self.everyone.show_value(_MIXED)
        self._show_list()
        self.changed.emit()

    def _decide_all(self, key: str) -> Refused | None:
        if key == _SUGGESTED:
            self.rulings = {}
        else:
            choices: Mapping[str, Ruling] = {name: self.ruling(name) for name in self._matches}
            self.rulings = {name: Ruling(Decision(key), old.choices) for name, old in choices.items()}
        self.everyone.show_value(key)
        self._show_list()
        self._look_at(self.model.row_id(self.list.currentIndex()))
        self.changed.emit()
        return None


def _choices_for_all() -> list[Choice]:
    return [
        Choice(_SUGGESTED, _translate("Import", "As suggested")),
        Choice(Decision.MERGE, _translate("Import", "Merge all")),
        Choice(Decision.ADD, _translate("Import", "Add all as other people")),
        Choice(Decision.SKIP, _translate("Import", "Leave all out")),
    ]
