"""A person's photo: chosen, shown, and taken away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from teambuilder.core.actions.people import edit_person
from teambuilder.core.plan import Person
from teambuilder.ui.inspector.form import column
from teambuilder.ui.pictures import photo_text
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.session import Session
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.portrait import Portrait
from teambuilder.ui.widgets.problem_line import ProblemLine


class PhotoPanel(QWidget):
    """The portrait, and buttons to choose another or to remove it."""

    def __init__(self, session: Session, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._person_id = ""
        self.portrait = Portrait()
        self.choose_button = word_button(self.tr("Choose a picture"), "image", self.choose)
        self.remove_button = icon_button(self.tr("Remove the picture"), "trash-2", self._remove)
        self.choose_button.setDisabled(session.read_only)
        self.remove_button.setDisabled(session.read_only)
        self.problem = ProblemLine()
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        side = column()
        side.addStretch(1)
        side.addLayout(buttons)
        side.addWidget(self.problem)
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.portrait)
        layout.addLayout(side, 1)

    def show_person(self, person: Person) -> None:
        if person.id != self._person_id:
            self._person_id = person.id
            self.problem.clear()
        self.portrait.show_person(person)
        self.remove_button.setVisible(bool(person.photo))

    def choose(self) -> None:
        """Asks for a picture and keeps it."""
        path = self._prompts.open_image(self.window())
        if path is None:
            return
        photo = photo_text(path)
        if not photo:
            self.problem.say(self.tr("This picture cannot be read. Choose a JPEG or PNG picture."))
            return
        self.problem.clear()
        self._session.do(edit_person, self._person_id, photo=photo)

    def _remove(self) -> None:
        self.choose_button.setFocus()
        self._session.do(edit_person, self._person_id, photo="")
