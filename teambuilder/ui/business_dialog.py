"""What holds for the whole plan: the business's names, its currency and its paper."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from teambuilder.core.actions.business import edit_business
from teambuilder.core.change import Refused
from teambuilder.ui import words
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.welcome.currencies import currencies
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.fields import dress_as_typed
from teambuilder.ui.widgets.labels import WrappedLabel, warned
from teambuilder.ui.widgets.room import in_text


class BusinessDialog(QDialog):
    """Changes the business's details as one undoable step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        business = session.plan.business
        self.setWindowTitle(self.tr("The business"))
        self._shown = words.names_in_order(business)
        self.name, self.other_name = (QLineEdit(name, self) for name in self._shown)
        self.currency = QComboBox(self)
        for code, label in {business.currency: business.currency, **currencies()}.items():
            if code:
                self.currency.addItem(f"{label} ({code})" if label != code else code, code)
        self.currency.setCurrentIndex(self.currency.findData(business.currency))
        self.paper = QComboBox(self)
        for code in ("a4", "letter"):
            self.paper.addItem(words.paper(code), code)
        self.paper.setCurrentIndex(max(0, self.paper.findData(business.paper)))
        self.problem = warned(WrappedLabel("", self))
        self.problem.hide()
        self._lay_out()
        self.setEnabled(not session.read_only)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(GRID)
        for label, field in (
            (self.tr("Name of the business"), self.name),
            (self.tr("Name in the other script"), self.other_name),
            (self.tr("Currency"), self.currency),
            (self.tr("Paper"), self.paper),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        for line in (self.name, self.other_name):
            dress_as_typed(line)
        self.name.setMinimumWidth(in_text(320))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def _keep(self) -> None:
        fields = {"currency": str(self.currency.currentData()), "paper": str(self.paper.currentData())}
        names = self.name.text(), self.other_name.text()
        if names != self._shown:
            fields |= {"name": names[0], "name_other_script": names[1]}
        refused = self._session.refusal(edit_business, **fields)
        if refused is None and not names[0].strip():
            refused = Refused("empty", field="name")
        if refused is not None:
            self._tell(words.refusal(refused))
        elif self._session.do(edit_business, **fields):
            self.accept()

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        self.name.setAccessibleDescription(sentence)
        announce(self, sentence)
