"""When a sheet was signed, and marking that it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from teambuilder.core.actions.signing import mark_signed
from teambuilder.core.plan import Plan, Team
from teambuilder.core.sheets import ResponsibilitiesSheet, SheetKind
from teambuilder.ui import words
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.choices import ALL, SheetChoices
from teambuilder.ui.sheets.pages import Pages
from teambuilder.ui.sheets.subjects import sheet_ids
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.labels import WrappedLabel, muted_label
from teambuilder.ui.widgets.room import in_text, keep_high_enough
from teambuilder.ui.words import isolated, said


class SigningLine(QWidget):
    """The button, and beside it when the chosen sheet was signed last; hidden for kinds that are not kept signed."""

    def __init__(self, session: Session, on_click: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = muted_label("", self)
        self._text.setWordWrap(False)
        self.button = word_button(self.tr("Mark as signed…"), "pencil", on_click, self)
        self.button.setDisabled(session.read_only)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.button)
        layout.addWidget(self._text)

    @property
    def text(self) -> str:
        """When it was signed; empty while it was not."""
        return self._text.text()

    def show_choice(self, plan: Plan, team: Team, choices: SheetChoices) -> None:
        """Tells of the chosen sheets."""
        self.setVisible(choices.kind is SheetKind.RESPONSIBILITIES)
        if not self.isHidden():
            people = sheet_ids(choices.kind, team, choices.subject_id, {})
            self._text.setText(self._signed(plan, people, one=choices.subject_id != ALL))
            self._text.setVisible(bool(self._text.text()))

    def _signed(self, plan: Plan, people: Sequence[str], *, one: bool) -> str:
        signings = [signing for signing in map(plan.last_signing, people) if signing is not None]
        if not signings:
            return ""
        if one:
            return self.tr("Signed on {date}").replace("{date}", words.day(signings[0].signed_date))
        counted = self.tr("{signed} of {all} signed").replace("{signed}", str(len(signings)))
        return counted.replace("{all}", str(len(people)))


def ask_for_signing(session: Session, pages: Pages, parent: QWidget) -> None:
    """Asks for the day on which the sheets of these pages were signed, and keeps it as one step."""
    sheets = [cast(ResponsibilitiesSheet, sheet) for sheet in pages.sheets.sheets]
    dialog = SigningDialog(session, sheets, parent)
    dialog.exec()
    dialog.deleteLater()


class SigningDialog(QDialog):
    """Asks for a day that is not in the future."""

    def __init__(self, session: Session, sheets: Sequence[ResponsibilitiesSheet], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheets = sheets
        self._day: str | None = _today()
        self.setWindowTitle(self.tr("Mark as signed"))
        self.date = DateField(self.tr("Signed on"), self._keep_day, self)
        self.date.show_value(self._day)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.accept_button = self.buttons.addButton(self.tr("Mark as signed"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.date.entered.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addWidget(WrappedLabel(self._sentence(), self))
        layout.addWidget(self.date)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(in_text(48 * GRID))
        keep_high_enough(self)

    def accept(self) -> None:
        """Keeps the signing if the day is one."""
        if not self.date.commit():
            return
        if self._day is None:
            self.date.mark(self.tr("Choose the day on which the sheet was signed."))
        elif self._day > _today():
            self.date.mark(self.tr("This day is still to come. Choose today or an earlier day."))
        elif self._session.do(mark_signed, self._sheets, self._day):
            super().accept()

    def _keep_day(self, day: str | None) -> None:
        self._day = day
        self.date.show_value(day)

    def _sentence(self) -> str:
        if len(self._sheets) > 1:
            sentence = self.tr(
                "All {count} sheets are kept as signed, as you see them now. Later sheets can mark what has changed."
            )
            return sentence.replace("{count}", str(len(self._sheets)))
        sentence = self.tr(
            "The sheet of {person} is kept as signed, as you see it now. Later sheets can mark what has changed."
        )
        return sentence.replace("{person}", isolated(said(self._sheets[0].person)))


def _today() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)
