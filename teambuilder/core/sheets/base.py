"""What all kinds of sheet are made of.

Times are minutes a week, money is minor units a month, dates are ISO 8601 as the plan holds them.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass

from teambuilder.core.plan import Business
from teambuilder.core.text import Text


@dataclass(frozen=True)
class Letterhead:
    """Whose paper it is; `logo` is a PNG or JPEG, or empty."""

    names: Text
    logo: bytes = b""


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


def letterhead(business: Business, *, with_logo: bool) -> Letterhead:
    """The business's names and logo; a logo that is no base64 counts as none."""
    try:
        logo = base64.b64decode(business.logo, validate=True) if with_logo else b""
    except ValueError:
        logo = b""
    return Letterhead(business.names, logo)
