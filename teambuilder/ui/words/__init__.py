"""Words for codes, figures and the terms of the plan, in the window's language."""

from teambuilder.ui.words.figures import day, hours, hours_a_week, money, month, paper, percent, weeks, whole_money
from teambuilder.ui.words.obstacles import caution, exchange_trouble, refusal, trouble
from teambuilder.ui.words.steps import action
from teambuilder.ui.words.terms import department, focus, horizon, leaning, ownership, person_kind, stage
from teambuilder.ui.words.texts import (
    by_name,
    filled,
    isolated,
    listed,
    names_in_order,
    said,
    sentences,
    without_isolates,
)

__all__ = [
    "action",
    "by_name",
    "caution",
    "day",
    "department",
    "exchange_trouble",
    "filled",
    "focus",
    "horizon",
    "hours",
    "hours_a_week",
    "isolated",
    "leaning",
    "listed",
    "money",
    "month",
    "names_in_order",
    "ownership",
    "paper",
    "percent",
    "person_kind",
    "refusal",
    "said",
    "sentences",
    "stage",
    "trouble",
    "weeks",
    "whole_money",
    "without_isolates",
]
