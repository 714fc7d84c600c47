"""The choice between the two languages, each named in its own script."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from teambuilder.ui.icons import icon
from teambuilder.ui.language import LANGUAGES, font_for, ui_language
from teambuilder.ui.theme import GRID


class LanguageSwitch(QWidget):
    """Two buttons; the language that is spoken is ticked."""

    chosen = Signal(str)  # "en" or "ur"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        self.buttons = {language: self._button(language, name) for language, name in LANGUAGES.items()}
        tallest = max(button.sizeHint().height() for button in self.buttons.values())
        for button in self.buttons.values():
            button.setFixedHeight(tallest)
            layout.addWidget(button)

    def _button(self, language: str, name: str) -> QPushButton:
        button = QPushButton(name)
        spoken = language == ui_language()
        button.setFont(font_for(language, bold=spoken))
        button.setCheckable(True)
        button.setChecked(spoken)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Language: {language}").replace("{language}", name))
        if spoken:
            button.setIcon(icon("check"))
        button.clicked.connect(lambda: self._choose(language))
        return button

    def _choose(self, language: str) -> None:
        if language != ui_language():
            self.chosen.emit(language)
