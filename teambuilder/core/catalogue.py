"""The built-in catalogue: the roles, responsibilities, hand-offs and starts that an owner picks from.

The texts are data in `teambuilder.resources`, so that a language is improved without touching code. The sample
business beside them is a plan to be built, not a choice to pick from, and is therefore read where plans are built.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from teambuilder.core.plan import Department, Horizon
from teambuilder.core.text import Text


@dataclass(frozen=True, slots=True)
class CatalogueResponsibility:
    """A duty that a role can own or help with; `minutes_a_week` is what it typically takes in a small business.

    A `standard` one is part of every plan, whether or not one of its roles has it.
    """

    key: str
    department: Department
    horizon: Horizon
    essential: bool
    standard: bool
    minutes_a_week: int
    text: Text
    explanation: Text


@dataclass(frozen=True, slots=True)
class CatalogueRole:
    """A job as it usually is; `owns` and `helps` are keys of responsibilities, the other links keys of roles.

    `structure` is "traditional" or "creative" for a marketing role and None for a sales role.
    `reports_to` is None for the head of a team, who answers to the owner.
    """

    key: str
    department: Department
    structure: str | None
    title: Text
    purpose: Text
    minutes_a_week: int
    reports_to: str | None
    works_with: tuple[str, ...]
    owns: tuple[str, ...]
    helps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HandOffSide:
    """One end of a hand-off: the department, and the key of the responsibility that gives or takes."""

    department: Department
    responsibility: str


@dataclass(frozen=True, slots=True)
class HandOff:
    """Something that one department must pass on and the other must take up."""

    key: str
    title: Text
    explanation: Text
    giver: HandOffSide
    taker: HandOffSide


@dataclass(frozen=True, slots=True)
class StartRole:
    """A role on the first board, with the minutes a week of each of its seats."""

    role: str
    seats: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Start:
    """A team to begin with; `owner_holds_all` puts the owner into every seat."""

    key: str
    title: Text
    description: Text
    roles: tuple[StartRole, ...]
    owner_holds_all: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything built in, by key, in the order in which it is shown."""

    responsibilities: Mapping[str, CatalogueResponsibility]
    roles: Mapping[str, CatalogueRole]
    hand_offs: tuple[HandOff, ...]
    starts: Mapping[str, Start]

    def standard_responsibilities(self) -> tuple[CatalogueResponsibility, ...]:
        """What every sales and marketing team must see to: a new plan begins with these."""
        return tuple(item for item in self.responsibilities.values() if item.standard)

    def owners_of(self, responsibility_key: str) -> tuple[CatalogueRole, ...]:
        """The roles that usually own a responsibility: none or one of each structure."""
        return tuple(role for role in self.roles.values() if responsibility_key in role.owns)

    def helpers_of(self, responsibility_key: str) -> tuple[CatalogueRole, ...]:
        """The roles that usually help with a responsibility."""
        return tuple(role for role in self.roles.values() if responsibility_key in role.helps)

    def nearest_superior(self, role_key: str, among: Iterable[str]) -> str | None:
        """The first role up the reporting line that is `among` those present, or None; KeyError for an unknown key."""
        present = frozenset(among)
        superior = self.roles[role_key].reports_to
        while superior is not None and superior not in present:
            superior = self.roles[superior].reports_to
        return superior


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


_Item = TypeVar("_Item", bound=_Keyed)


@cache
def load_catalogue() -> Catalogue:
    """The catalogue as it is installed, read once."""
    return Catalogue(
        responsibilities=_by_key(_responsibility(item) for item in _read("responsibilities.json")),
        roles=_by_key(_role(item) for item in _read("roles.json")),
        hand_offs=tuple(_hand_off(item) for item in _read("handoffs.json")),
        starts=_by_key(_start(item) for item in _read("starts.json")),
    )


def _read(name: str) -> list[dict[str, Any]]:
    from importlib.resources import files  # 20 ms that a window without the catalogue in sight need not wait for

    return json.loads((files("teambuilder.resources") / "catalogue" / name).read_text(encoding="utf-8"))


def _by_key(items: Iterable[_Item]) -> Mapping[str, _Item]:
    return MappingProxyType({item.key: item for item in items})


def _responsibility(item: dict[str, Any]) -> CatalogueResponsibility:
    return CatalogueResponsibility(
        key=item["key"],
        department=Department(item["department"]),
        horizon=Horizon(item["horizon"]),
        essential=item["essential"],
        standard=item.get("standard", False),
        minutes_a_week=item["minutes_a_week"],
        text=Text(**item["text"]),
        explanation=Text(**item["explanation"]),
    )


def _role(item: dict[str, Any]) -> CatalogueRole:
    return CatalogueRole(
        key=item["key"],
        department=Department(item["department"]),
        structure=item["structure"],
        title=Text(**item["title"]),
        purpose=Text(**item["purpose"]),
        minutes_a_week=item["minutes_a_week"],
        reports_to=item["reports_to"],
        works_with=tuple(item["works_with"]),
        owns=tuple(item["owns"]),
        helps=tuple(item["helps"]),
    )


def _hand_off(item: dict[str, Any]) -> HandOff:
    return HandOff(
        key=item["key"],
        title=Text(**item["title"]),
        explanation=Text(**item["explanation"]),
        giver=_side(item["giver"]),
        taker=_side(item["taker"]),
    )


def _side(item: dict[str, str]) -> HandOffSide:
    return HandOffSide(department=Department(item["department"]), responsibility=item["responsibility"])


def _start(item: dict[str, Any]) -> Start:
    return Start(
        key=item["key"],
        title=Text(**item["title"]),
        description=Text(**item["description"]),
        roles=tuple(StartRole(role=role["role"], seats=tuple(role["seats"])) for role in item["roles"]),
        owner_holds_all=item["owner_holds_all"],
    )
