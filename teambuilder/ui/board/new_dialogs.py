"""The two short questions of the board: a new person's name, a new role's title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from teambuilder.core.change import Refused
from teambuilder.core.plan import Department, Leaning
from teambuilder.core.text import is_urdu
from teambuilder.ui import words
from teambuilder.ui.theme import theme_for
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.fields import dress_as_typed
from teambuilder.ui.widgets.room import in_text


class _NameDialog(QDialog):
    """A line for a name, and room to say why it cannot be taken."""

    def __init__(self, title: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._line = QLineEdit(self)
        self._line.setMinimumWidth(in_text(300))
        dress_as_typed(self._line)
        self._why = QLabel(self)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        palette = self._why.palette()
        palette.setColor(palette.ColorRole.WindowText, theme_for(palette).danger)
        self._why.setPalette(palette)
        self._why.hide()
        self._form = QFormLayout()
        self._form.addRow(label, self._line)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        accept = buttons.button(QDialogButtonBox.StandardButton.Ok)
        accept.setText(title)
        accept.setEnabled(False)
        self._line.textChanged.connect(lambda: self._line.setAccessibleDescription(""))
        self._line.textChanged.connect(lambda text: accept.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self._why)
        layout.addWidget(buttons)

    @property
    def name(self) -> str:
        return self._line.text().strip()

    def show_refusal(self, refused: Refused) -> None:
        """Says why the name cannot be taken; what was typed stays."""
        sentence = words.refusal(refused)
        self._why.setText(sentence)
        self._why.show()
        self._line.setAccessibleDescription(sentence)
        announce(self._line, sentence)


class NewPersonDialog(_NameDialog):
    """Asks for a name and a leaning; the rest is filled in beside the board."""

    def __init__(self, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewPersonDialog", "Add a person")
        super().__init__(title, QCoreApplication.translate("NewPersonDialog", "Name"), parent)
        self._leaning = QComboBox(self)
        for leaning in Leaning:
            self._leaning.addItem(words.leaning(leaning), leaning)
        self._form.addRow(self.tr("Leans to"), self._leaning)
        self.setTabOrder(self._line, self._leaning)  # it was made after the buttons, but stands before them

    @property
    def leaning(self) -> Leaning:
        return Leaning(self._leaning.currentData())


class NewRoleDialog(_NameDialog):
    """Asks for a title in either language, and the department."""

    def __init__(self, department: Department, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("NewRoleDialog", "Add a role"),
            QCoreApplication.translate("NewRoleDialog", "Title"),
            parent,
        )
        self._department = QComboBox(self)
        for choice in Department:
            self._department.addItem(words.department(choice), choice)
        self._department.setCurrentIndex(list(Department).index(department))
        self._form.addRow(self.tr("Department"), self._department)
        self.setTabOrder(self._line, self._department)  # it was made after the buttons, but stands before them

    @property
    def department(self) -> Department:
        return Department(self._department.currentData())

    @property
    def title_en(self) -> str:
        return "" if is_urdu(self.name) else self.name

    @property
    def title_ur(self) -> str:
        return self.name if is_urdu(self.name) else ""
