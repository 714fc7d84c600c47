"""Which column of a table feeds which field, told from its heads alone.

The exports of Google Contacts, Outlook and LinkedIn are known, and Teambuilder's own in both languages; all other heads
go by synonyms. A head that is not known feeds nothing: the owner may say what it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from teambuilder.exchange.people.fields import Field
from teambuilder.exchange.people.head_words import ENGLISH_NAMES, FIELD_OF, OWN_HEADS, compact

_NUMBERED = re.compile(r"(email|phone|mobile)(?:number|no)?\d*(?:value|address)?")
_PREFERRED_PHONES = ("mobilephone", "primaryphone", "businessphone", "businessphone2", "companymainphone", "homephone")
_GOOGLE_OLD = {"givenname", "familyname", "phone1value", "email1value", "groupmembership"}
_GOOGLE_NEW = {"phoneticfirstname", "organizationname", "labels", "phone1value", "email1value"}
_OUTLOOK = {"firstname", "lastname", "emailaddress", "businessphone", "homephone", "mobilephone", "emaildisplayname"}
_LINKEDIN = {"firstname", "lastname", "position", "connectedon"}
_WORK = {
    "google": ("organization1title", "organization1name", "organizationtitle", "organizationname"),
    "outlook": ("jobtitle", "company"),
    "linkedin": ("position", "company"),
}


@dataclass(frozen=True)
class Layout:
    """`name` is "google", "outlook", "linkedin", "teambuilder", or "" for a table of somebody's own.

    Columns are numbers from 0, the preferred one first.
    """

    name: str
    columns: Mapping[Field, tuple[int, ...]]


def layout_of(head: Sequence[str]) -> Layout:
    """What is known of the columns; nothing is guessed from what stands below the heads."""
    heads = [compact(text) for text in head]
    name = _name_of(set(heads))
    columns: dict[Field, list[int]] = {}
    for number, text in enumerate(heads):
        found = _field_of(text)
        if found is not None:
            columns.setdefault(found, []).append(number)
    if name in _WORK:
        work = [heads.index(text) for text in _WORK[name] if text in heads]
        columns[Field.NOTES] = work + columns.get(Field.NOTES, [])
    _settle_names(columns, heads)
    columns.get(Field.PHONE, []).sort(key=lambda number: _phone_rank(heads[number]))
    return Layout(name, {field: tuple(columns[field]) for field in Field if columns.get(field)})


def _name_of(heads: set[str]) -> str:
    if heads >= _LINKEDIN:
        return "linkedin"
    if len(heads & _GOOGLE_OLD) > 2 or len(heads & _GOOGLE_NEW) > 2:
        return "google"
    if len(heads & _OUTLOOK) > 3:
        return "outlook"
    return "teambuilder" if any(len(heads & own) > 3 for own in OWN_HEADS) else ""


def _field_of(text: str) -> Field | None:
    if text in FIELD_OF:
        return FIELD_OF[text]
    numbered = _NUMBERED.fullmatch(text)
    if numbered is None:
        return None
    return Field.EMAIL if numbered[1] == "email" else Field.PHONE


def _settle_names(columns: dict[Field, list[int]], heads: Sequence[str]) -> None:
    """ "Name in English" is the name, unless a column is called just that: then it is the name in the other script."""
    names = columns.get(Field.NAME, [])
    in_english = [number for number in names if heads[number] in ENGLISH_NAMES]
    if not in_english or len(in_english) == len(names):
        return
    columns[Field.NAME] = [number for number in names if number not in in_english]
    columns[Field.NAME_OTHER_SCRIPT] = columns.get(Field.NAME_OTHER_SCRIPT, []) + in_english


def _phone_rank(head: str) -> int:
    """Of Outlook's many phones the likeliest first; all others keep their order."""
    return _PREFERRED_PHONES.index(head) if head in _PREFERRED_PHONES else len(_PREFERRED_PHONES)
