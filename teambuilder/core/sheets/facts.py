"""What all kinds of sheet are made of.

Times are minutes a week, money is minor units a month, dates are ISO 8601 as the plan holds them.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field

from teambuilder.core.plan import Business, Department, Horizon
from teambuilder.core.text import Text


@dataclass(frozen=True)
class Letterhead:
    """Whose paper it is; `logo` is a PNG or JPEG, or empty."""

    names: Text
    logo: bytes = b""


@dataclass(frozen=True)
class Options:
    """What the owner chooses to print. A kind of sheet leaves alone what it has no room for."""

    effective_date: str | None = None
    with_logo: bool = True
    with_explanations: bool = True
    with_goals: bool = True
    with_signatures: bool = True
    with_pay: bool = False
    with_changes: bool = True  # marks what is not as on the sheet that was last signed
    previous_holders: Mapping[str, Text] = field(default_factory=dict[str, Text])  # by seat, from the plan's history
    giver: Text | None = None  # who hands over and who takes over, where the history does not tell, or is not asked;
    taker: Text | None = None  # an empty text says that nobody is known
    weeks: int = 2  # how long somebody is away


@dataclass(frozen=True)
class Sheet:
    """What all kinds of sheet have: whose paper it is, and from when it holds."""

    letterhead: Letterhead
    effective_date: str | None

    @property
    def subject(self) -> Text:
        """Whom or what the sheet is about: its name among others, such as a bookmark's."""
        return self.letterhead.names


@dataclass(frozen=True)
class Post:
    """A role seen from another: its title and who holds it. The title is None for the business's owner."""

    title: Text | None
    holders: tuple[Text, ...]


@dataclass(frozen=True)
class Money:
    """An amount in minor units of an ISO 4217 currency."""

    amount: int
    currency: str


@dataclass(frozen=True)
class Duty:
    """A responsibility as a role has it; `owners` are the posts that answer for what the role helps with."""

    id: str
    text: Text
    explanation: Text
    horizon: Horizon
    minutes_a_week: int
    owners: tuple[Post, ...] = ()


@dataclass(frozen=True)
class RoleFacts:
    """A role and what it has to do. `reports_to` is None for the owner, who answers to nobody."""

    id: str
    title: Text
    department: Department
    territory: Text
    specialty: Text
    minutes_a_week: int
    purpose: Text
    reports_to: Post | None
    works_with: tuple[Post, ...]
    owns: tuple[Duty, ...]
    helps: tuple[Duty, ...]

    @property
    def minutes_owned(self) -> int:
        return sum(duty.minutes_a_week for duty in self.owns)

    @property
    def minutes_helped(self) -> int:
        return sum(duty.minutes_a_week for duty in self.helps)


@dataclass(frozen=True)
class GoalFacts:
    """A line of the sales or marketing plan."""

    id: str
    text: Text
    measure: Text
    due_date: str | None


def letterhead(business: Business, *, with_logo: bool) -> Letterhead:
    """The business's names and logo; a logo that is no base64 counts as none."""
    try:
        logo = base64.b64decode(business.logo, validate=True) if with_logo else b""
    except ValueError:
        logo = b""
    return Letterhead(business.names, logo)
