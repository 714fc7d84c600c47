"""What a finding is: something the plan should settle, what it concerns, and what would settle it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import islice
from typing import Any, Literal, TypeAlias

from teambuilder.core.change import Change, Parameter

SubjectKind: TypeAlias = Literal["person", "role", "slot", "responsibility", "goal", "department", "hand_off", "plan"]
MOST_REMEDIES = 3


class Severity(IntEnum):
    """How serious it is; the more serious, the smaller."""

    PROBLEM = 0
    ADVICE = 1


@dataclass(frozen=True)
class Subject:
    """What a finding concerns: a row's id, a department's or a hand-off's key, or "plan"."""

    kind: SubjectKind
    id: str


@dataclass(frozen=True)
class Remedy:
    """One step that helps, done as verb(plan, *arguments); `code` and `parameters` are for its words."""

    code: str
    verb: Callable[..., Change]
    arguments: tuple[Any, ...]
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])


@dataclass(frozen=True)
class Finding:
    """Something to settle. One that stands for several of a kind has their subjects in `concerns`."""

    code: str
    severity: Severity
    subject: Subject
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, Parameter])
    remedies: tuple[Remedy, ...] = ()
    concerns: tuple[Subject, ...] = ()

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """All that it concerns: what is to be marked on the board."""
        return self.concerns or (self.subject,)

    @property
    def key(self) -> str:
        """The same as long as it is the same finding; what a dismissal remembers."""
        return f"{self.code}:{self.subject.kind}:{self.subject.id}"


@dataclass(frozen=True)
class Draft:
    """A finding whose remedies are worked out only when it is told by itself: most of many of a kind are not."""

    finding: Finding
    offers: Callable[[], Iterable[Remedy]]

    def whole(self) -> Finding:
        """The finding with its remedies, three at most."""
        return replace(self.finding, remedies=tuple(islice(self.offers(), MOST_REMEDIES)))
