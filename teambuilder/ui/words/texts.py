"""Names and texts of the plan as the window shows them, and set apart inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from teambuilder.core.alphabet import SortKey, sort_key
from teambuilder.core.change import Parameter
from teambuilder.core.plan import Business, Person
from teambuilder.core.text import Text, is_urdu, own_script_first
from teambuilder.ui.language import ui_language

_translate = QCoreApplication.translate
OWN_DIRECTION, RIGHT_TO_LEFT, END = "\u2068", "\u2067", "\u2069"  # Unicode's isolates
_ISOLATES = dict.fromkeys(map(ord, (OWN_DIRECTION, RIGHT_TO_LEFT, END)))


def isolated(text: str) -> str:
    """A name inside a sentence: its own direction does not disturb the sentence's.

    A text with any Urdu in it runs from right to left, also when it begins with "SEO" or "CRM".
    """
    urdu = not text.isascii() and any(map(is_urdu, text))
    return f"{RIGHT_TO_LEFT if urdu else OWN_DIRECTION}{text}{END}"


def without_isolates(text: str) -> str:
    """A sentence without the marks round its names, to be searched or printed in a terminal."""
    return text.translate(_ISOLATES)


def said(text: Text) -> str:
    """A text of the plan in the window's language, or in the other when there is none."""
    return text.in_language(ui_language())


def names_in_order(row: Person | Business) -> tuple[str, str]:
    """A name as its two fields show it: the one that the window shows, then the one in the other script."""
    return own_script_first(row.name, row.name_other_script, ui_language())


def by_name(text: Text) -> SortKey:
    """Where a name stands in a list of the window: the key to sort by."""
    return sort_key(said(text), ui_language())


def filled(sentence: str, parameters: Mapping[str, Parameter]) -> str:
    """The sentence with the names and figures in it that its {places} ask for."""
    words = {
        name: isolated(said(value)) if isinstance(value, Text) else isolated(str(value))
        for name, value in parameters.items()
    }
    return re.sub(r"\{(\w+)\}", lambda place: words.get(place[1], place[0]), sentence)


def listed(parts: Iterable[str]) -> str:
    """Several things in a row, parted as the window's language parts them."""
    return _translate("Words", ", ").join(parts)


def sentences(*parts: str) -> str:
    """Sentences one after the other, with the full stop of the window's language between them."""
    return _translate("Words", ". ").join(parts)
