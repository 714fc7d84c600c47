"""What the owner has chosen for this computer, applied to the application at once and kept for the next start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from teambuilder.ui.language import Language
from teambuilder.ui.settings import Settings
from teambuilder.ui.text_size import use_text_size
from teambuilder.ui.theme import use_theme
from teambuilder.ui.week import use_first_day


class Preferences(QObject):
    """Dresses the application at the start, and again at each choice."""

    changed = Signal()  # what stands must be built again
    currency_chosen = Signal(str)

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self.settings = settings
        self._language = Language(application)
        use_text_size(application, settings.text_size)
        self._language.use(settings.language)
        use_theme(application, settings.theme)
        use_first_day(application, settings.first_day)

    def set_language(self, language: str) -> None:
        self.settings.language = language
        self._language.use(language)
        self.changed.emit()

    def set_theme(self, theme: str) -> None:
        self.settings.theme = theme
        use_theme(self._application, theme)
        self.changed.emit()

    def set_text_size(self, percent: int) -> None:
        self.settings.text_size = percent
        use_text_size(self._application, percent)
        self._language.use(self.settings.language)
        self.changed.emit()

    def set_paper(self, paper: str) -> None:
        self.settings.paper = paper
        self.changed.emit()

    def set_first_day(self, choice: str) -> None:
        """Calendars ask when they are opened: nothing is built again."""
        self.settings.first_day = choice
        use_first_day(self._application, choice)

    def set_currency(self, currency: str) -> None:
        """Of new plans."""
        self.settings.currency = currency
        self.currency_chosen.emit(currency)
