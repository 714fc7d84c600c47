"""Which pages the help has, and which of them tells of a screen."""

from __future__ import annotations

KEYBOARD = "keyboard"  # its table is made of the window's own keys
PAGES = (
    "start",
    "people",
    "responsibilities",
    "findings",
    "hiring",
    "scenarios",
    "org_chart",
    "sheets",
    "exchange",
    "together",
    "history",
    KEYBOARD,
    "questions",
)
_OF_SCREENS = {"team": "people"}  # every other screen has a page of its own name


def page_of_screen(screen: str) -> str:
    """The page that tells of a screen; the first page where there is none."""
    key = _OF_SCREENS.get(screen, screen)
    return key if key in PAGES else PAGES[0]
