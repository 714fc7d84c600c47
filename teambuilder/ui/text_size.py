"""How large the window's letters are, as the owner reads best; `font_for`, which makes every font, asks here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

TEXT_SIZES = (100, 115, 130, 150, 175, 200)  # per cent
USUAL = 100
_KEY = "textSize"  # kept by the application, as its font and its palette are


def use_text_size(application: QCoreApplication, percent: int) -> None:
    """From now on; the application's font is set by `Language.use`, and windows that stand must be built again."""
    application.setProperty(_KEY, percent)


def text_size() -> int:
    """The size in use, in per cent."""
    application = QCoreApplication.instance()
    percent = application.property(_KEY) if application is not None else None
    return percent if isinstance(percent, int) else USUAL
