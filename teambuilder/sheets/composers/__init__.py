"""Composers turn the facts of a sheet into blocks, in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from teambuilder.core.sheets import ResponsibilitiesSheet, Sheet
from teambuilder.core.sheets.absence import AbsencePlan
from teambuilder.core.sheets.handover import HandoverLetter
from teambuilder.core.sheets.hiring_plan import HiringPlan
from teambuilder.core.sheets.job_advertisement import JobAdvertisement
from teambuilder.core.sheets.meeting_agenda import MeetingAgenda
from teambuilder.core.sheets.role_description import RoleDescription
from teambuilder.core.sheets.team_summary import TeamSummary
from teambuilder.sheets.blocks import Composition
from teambuilder.sheets.composers.absence import compose_absence
from teambuilder.sheets.composers.hiring_plan import compose_hiring_plan
from teambuilder.sheets.composers.meetings import compose_meeting_agenda
from teambuilder.sheets.composers.responsibilities import compose_responsibilities
from teambuilder.sheets.composers.roles import (
    compose_handover,
    compose_job_advertisement,
    compose_role_description,
)
from teambuilder.sheets.composers.summary import compose_team_summary
from teambuilder.sheets.composers.writer import Writer
from teambuilder.sheets.words import Words

_Composer: TypeAlias = Callable[[Any, Writer], Composition]
_COMPOSERS: Mapping[type[Sheet], _Composer] = {
    ResponsibilitiesSheet: compose_responsibilities,
    RoleDescription: compose_role_description,
    TeamSummary: compose_team_summary,
    JobAdvertisement: compose_job_advertisement,
    HandoverLetter: compose_handover,
    HiringPlan: compose_hiring_plan,
    AbsencePlan: compose_absence,
    MeetingAgenda: compose_meeting_agenda,
}


def compose(sheet: Sheet, words: Words, *, facing: bool) -> Composition:
    """The sheet in the language of `words`; `facing` when another language stands beside it."""
    return _COMPOSERS[type(sheet)](sheet, Writer(words, facing=facing))
