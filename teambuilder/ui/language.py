"""The window's language: translators, direction, fonts and number formats, switched at run time."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from teambuilder.ui.text_size import USUAL, text_size

_look_up = QCoreApplication.translate
LANGUAGES = {"en": "English", "ur": "اردو"}
LATIN_FAMILY = "Noto Sans"
URDU_FAMILY = "Teambuilder Nastaliq"
POINT_SIZES = {"en": 10.0, "ur": 10.0}
_LOCALES = {"en": "en_GB", "ur": "ur_PK"}
_CATALOGUES = {"en": ("teambuilder_en",), "ur": ("qt_ur", "teambuilder_ur")}


def resource(*parts: str) -> Path:
    """A file that comes with the application."""
    folder = import_module("teambuilder.resources").__path__[0]  # importlib.resources would cost the start 20 ms
    return Path(folder).joinpath(*parts)


def load_fonts() -> None:
    """Makes the bundled fonts known to Qt; a bare machine has none for Urdu."""
    for name in ("NotoSans-Regular", "NotoSans-Bold", "TeambuilderNastaliq-Regular", "TeambuilderNastaliq-Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.ttf")))


def ui_language() -> str:
    """ "en" or "ur": the language that the window speaks now."""
    return "ur" if QLocale().language() == QLocale.Language.Urdu else "en"


def font_for(language: str, scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The window's font, its own script first: boxes get the height that the script needs. In the owner's text size."""
    font = QFont()
    families = [URDU_FAMILY, LATIN_FAMILY] if language == "ur" else [LATIN_FAMILY, URDU_FAMILY]
    font.setFamilies(families)
    font.setPointSizeF(POINT_SIZES[language] * scale * text_size() / USUAL)
    font.setBold(bold)
    return font


def paper_font() -> QFont:
    """The window's font in its usual size: what goes out of the window is as large as ever."""
    return font_for(ui_language(), USUAL / text_size())


def speak(language: str, application: QCoreApplication) -> list[QTranslator]:
    """Words and figures of `language` from now on; needs no display. Returns the translators that are installed."""
    QLocale.setDefault(QLocale(_LOCALES[language]))
    installed: list[QTranslator] = []
    for name in _CATALOGUES[language]:
        translator = QTranslator(application)
        if translator.load(str(resource("i18n", f"{name}.qm"))):
            QCoreApplication.installTranslator(translator)
            installed.append(translator)
    return installed


class Said(str):
    """A text of the window that still knows its English, so that it is found in either language."""

    __slots__ = ("context", "english")
    context: str
    english: str


def said(context: str, english: str) -> Said:
    """Like QCoreApplication.translate, for the names of things that can be searched for."""
    text = Said(_look_up(context, english))
    text.context, text.english = context, english
    return text


def in_urdu() -> QTranslator:
    """What says the window's texts in Urdu while the window speaks another language."""
    translator = QTranslator()
    translator.load(str(resource("i18n", "teambuilder_ur.qm")))
    return translator


class Language:
    """Switches the application between its languages."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Speaks `language` from now on; windows that stand must be built again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = speak(language, self._application)
        self._application.setLayoutDirection(QLocale(language).textDirection())
        self._application.setFont(font_for(language))
