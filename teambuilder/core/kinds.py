"""The kinds that rows of a plan tell apart; each is stored as its text."""

from __future__ import annotations

from enum import StrEnum


class Department(StrEnum):
    SALES = "sales"
    MARKETING = "marketing"


class Horizon(StrEnum):
    NOW = "now"
    LONG_TERM = "long_term"


class PersonKind(StrEnum):
    OWNER = "owner"
    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"
    CANDIDATE = "candidate"


class Leaning(StrEnum):
    EITHER = "either"
    SALES = "sales"
    MARKETING = "marketing"


class Stage(StrEnum):
    """How far the hire for a vacant slot has come."""

    IDEA = "idea"
    ADVERTISED = "advertised"
    INTERVIEWING = "interviewing"
    OFFERED = "offered"


class OwnershipKind(StrEnum):
    OWNS = "owns"
    HELPS = "helps"


class CostKind(StrEnum):
    """How a cost or a raise is reckoned."""

    PERCENT = "percent"  # of pay
    AMOUNT = "amount"
