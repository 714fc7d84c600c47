"""What differs between a sheet and the one that its person signed last, for a renderer to mark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum

from teambuilder.core.sheets.facts import Money
from teambuilder.core.text import Text
from teambuilder.core.workload import Week


class DutyChangeKind(StrEnum):
    NEW = "new"
    NOW_OWNED = "now_owned"  # the role helped with it before
    NOW_HELPED = "now_helped"  # the role owned it before
    WORDING = "wording"
    HOURS = "hours"


@dataclass(frozen=True)
class DutyChange:
    """What became of a duty on the sheet; `minutes_before` is there when its hours differ, whatever the kind."""

    kind: DutyChangeKind
    minutes_before: int | None = None


@dataclass(frozen=True)
class GoneDuty:
    """A duty that was signed and that its role, still on the sheet, does not have any more."""

    role_id: str
    role_title: Text  # as on the sheet
    text: Text  # as it was signed
    owned: bool


@dataclass(frozen=True)
class Changes:
    """What is not as it was signed on the day `since`; false when all is.

    A role that is new or left speaks for its duties: they are not listed one by one.
    """

    since: str
    new_roles: frozenset[str] = frozenset()
    left_roles: tuple[Text, ...] = ()
    titles_before: Mapping[str, Text] = field(default_factory=dict[str, Text])  # by the ids of roles
    reports_to: frozenset[str] = frozenset()  # the ids of roles whose superior post is another, or held by others
    role_hours: Mapping[str, int] = field(default_factory=dict[str, int])  # minutes before, by the ids of roles
    duties: Mapping[tuple[str, str], DutyChange] = field(default_factory=dict[tuple[str, str], DutyChange])
    gone: tuple[GoneDuty, ...] = ()
    new_goals: frozenset[str] = frozenset()
    changed_goals: frozenset[str] = frozenset()
    gone_goals: tuple[Text, ...] = ()
    week_before: Week | None = None
    pay_before: Money | None = None  # only if both sheets print pay

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(self) if f.name != "since")
