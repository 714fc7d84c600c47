"""What printed sheets say, as facts: how they look and in which words is for the packages that set them."""

from teambuilder.core.sheets.facts import (
    Duty,
    GoalFacts,
    Letterhead,
    Money,
    Options,
    Post,
    RoleFacts,
    Sheet,
)
from teambuilder.core.sheets.kinds import (
    KINDS,
    WEEKS,
    WHOLE_TEAM,
    KindOfSheet,
    SheetKind,
    SubjectKind,
    all_subjects,
    make_sheet,
)
from teambuilder.core.sheets.responsibilities import (
    ResponsibilitiesSheet,
    people_in_board_order,
    responsibilities_sheet,
)

__all__ = [
    "KINDS",
    "WEEKS",
    "WHOLE_TEAM",
    "Duty",
    "GoalFacts",
    "KindOfSheet",
    "Letterhead",
    "Money",
    "Options",
    "Post",
    "ResponsibilitiesSheet",
    "RoleFacts",
    "Sheet",
    "SheetKind",
    "SubjectKind",
    "all_subjects",
    "make_sheet",
    "people_in_board_order",
    "responsibilities_sheet",
]
