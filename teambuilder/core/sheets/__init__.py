"""What a printed sheet says, as facts: how it looks and in which words is for the packages that set it."""

from teambuilder.core.sheets.base import Letterhead, Money, Post, Sheet
from teambuilder.core.sheets.responsibilities import (
    Duty,
    GoalFacts,
    ResponsibilitiesSheet,
    RoleFacts,
    Signatures,
    people_in_board_order,
    responsibilities_sheet,
    responsibilities_sheets,
)

__all__ = [
    "Duty",
    "GoalFacts",
    "Letterhead",
    "Money",
    "Post",
    "ResponsibilitiesSheet",
    "RoleFacts",
    "Sheet",
    "Signatures",
    "people_in_board_order",
    "responsibilities_sheet",
    "responsibilities_sheets",
]
