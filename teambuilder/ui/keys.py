"""The keys that live in lists, grids and charts, told for the page of shortcuts; every other key sits on a QAction."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class ViewKey:
    """What a key does where the keyboard is."""

    place: str  # a list, grid or chart, in the window's language
    keys: str
    does: str


def view_keys() -> list[ViewKey]:
    """All of them in the window's language, those of one place together."""
    return [
        *_everywhere(),
        *_people(),
        *_cards(),
        *_to_carry(),
        *_findings(),
        *_grid(),
        *_hires(),
        *_chart(),
        *_sheets(),
        *_history(),
    ]


def _at(place: str, *pairs: tuple[str, str]) -> list[ViewKey]:
    return [ViewKey(place, keys, does) for keys, does in pairs]


def _everywhere() -> list[ViewKey]:
    return _at(
        _translate("Keys", "Everywhere"),
        (
            _translate("Keys", "Tab, Shift+Tab"),
            _translate("Keys", "Go to the next field, list or button, and back"),
        ),
        (_translate("Keys", "Arrow keys"), _translate("Keys", "Go from one to the next in a list, grid or chart")),
        (_translate("Keys", "Menu, Shift+F10"), _translate("Keys", "Show what can be done with the marked one")),
        ("Esc", _translate("Keys", "Close what is open, let go of what is carried, take back what is typed")),
    )


def _people() -> list[ViewKey]:
    return _at(
        _translate("Keys", "People"),
        (
            _translate("Keys", "Space, Enter"),
            _translate("Keys", "Pick up the person; in the list of those without a seat, put down who is carried"),
        ),
        ("Delete", _translate("Keys", "Remove the person from the plan")),
    )


def _cards() -> list[ViewKey]:
    return _at(
        _translate("Keys", "Cards of the departments"),
        (
            _translate("Keys", "Space, Enter"),
            _translate("Keys", "Pick up the person on the card, or put down what is carried"),
        ),
        ("Ctrl+Enter", _translate("Keys", "While a person is carried: add a seat beside the card for them")),
        ("Delete", _translate("Keys", "Take the person off the seat")),
    )


def _to_carry() -> list[ViewKey]:
    return [
        *_at(
            _translate("Keys", "Role catalogue"),
            ("Enter", _translate("Keys", "Add the role to its department")),
            ("Space", _translate("Keys", "Pick up the role, to put it down at a card")),
        ),
        *_at(
            _translate("Keys", "Responsibilities beside the cards"),
            (
                _translate("Keys", "Space, Enter"),
                _translate("Keys", "Pick up the responsibility, to give it to a card's role"),
            ),
        ),
    ]


def _findings() -> list[ViewKey]:
    return _at(
        _translate("Keys", "Findings"),
        ("Enter", _translate("Keys", "Do what is suggested first")),
        ("Tab", _translate("Keys", "Go to the other things that can be done about it")),
    )


def _grid() -> list[ViewKey]:
    return _at(
        _translate("Keys", "Who owns what"),
        ("Space", _translate("Keys", "Go on from nothing to owns, then to helps")),
        ("O", _translate("Keys", "The role owns the responsibility")),
        ("H", _translate("Keys", "The role helps with it")),
        ("Delete", _translate("Keys", "The role has nothing to do with it")),
        ("Enter", _translate("Keys", "Go to the details of the responsibility")),
    )


def _hires() -> list[ViewKey]:
    return [
        *_at(
            _translate("Keys", "Planned hires by month"),
            (_translate("Keys", "Left, Right"), _translate("Keys", "Start a month sooner or later")),
            (
                _translate("Keys", "Shift+Left, Shift+Right"),
                _translate("Keys", "Be up to speed a month sooner or later"),
            ),
        ),
        *_at(
            _translate("Keys", "Cost of the team by month"),
            (_translate("Keys", "Left, Right"), _translate("Keys", "Hear and see the figures of a month")),
        ),
    ]


def _chart() -> list[ViewKey]:
    return _at(
        _translate("Keys", "Org chart"),
        (_translate("Keys", "Arrow keys"), _translate("Keys", "Go from box to box")),
        ("Home", _translate("Keys", "Go to the box at the top")),
        ("R", _translate("Keys", "Choose whom the role reports to")),
        ("Enter", _translate("Keys", "Show the details")),
        (_translate("Keys", "+, −"), _translate("Keys", "Show the chart larger or smaller")),
        ("0", _translate("Keys", "Show the chart at its full size")),
        ("F", _translate("Keys", "Show all of the chart")),
    )


def _sheets() -> list[ViewKey]:
    return _at(
        _translate("Keys", "Pages of a sheet"),
        (_translate("Keys", "Page Up, Page Down"), _translate("Keys", "Go up or down by a page")),
        (_translate("Keys", "Home, End"), _translate("Keys", "Go to the first or the last page")),
        (_translate("Keys", "Ctrl++, Ctrl+−"), _translate("Keys", "Show the pages larger or smaller")),
        ("Ctrl+0", _translate("Keys", "Fit the page to the width")),
    )


def _history() -> list[ViewKey]:
    return _at(
        _translate("Keys", "Steps of the history"),
        (_translate("Keys", "Left, Right"), _translate("Keys", "Open or close a day")),
        ("Enter", _translate("Keys", "Look at the plan as it was after the step")),
        ("Esc", _translate("Keys", "Go back to the history")),
    )
