"""The handover letter: what passes from whom to whom when a seat changes hands."""

from __future__ import annotations

from dataclasses import dataclass

from teambuilder.core.plan import Plan, Team
from teambuilder.core.sheets.facts import Options, Post, RoleFacts, Sheet, letterhead
from teambuilder.core.sheets.reader import TeamReader, signing_posts
from teambuilder.core.text import Text


@dataclass(frozen=True)
class HandoverLetter(Sheet):
    """A role that passes on. A side is None where nobody is known; `keeps` are the other roles of who hands over."""

    role: RoleFacts
    giver: Text | None
    taker: Text | None
    keeps: tuple[Text, ...]
    signed_by: tuple[Post, ...] | None

    @property
    def subject(self) -> Text:
        return self.role.title


def handover_letter(plan: Plan, scenario_id: str, slot_id: str, options: Options) -> HandoverLetter:
    """The letter for one seat. Raises KeyError for a seat that is not there.

    The options may name both sides. Else the seat passes from who held it before to who holds it now; if nobody held
    it before, it passes on from who holds it now.
    """
    reader = TeamReader(plan, scenario_id, options)
    slot = reader.team.slots[slot_id]
    role = reader.team.roles[slot.role_id]
    before = options.previous_holders.get(slot_id)
    now = plan.people[slot.person_id].names if slot.person_id else None
    giver, taker = (before, now) if before is not None else (now, None)
    giver = giver if options.giver is None else options.giver
    taker = taker if options.taker is None else options.taker
    facts = reader.role_facts(role)
    return HandoverLetter(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        role=facts,
        giver=giver or None,
        taker=taker or None,
        keeps=_kept(plan, reader.team, giver, slot_id),
        signed_by=signing_posts((facts.reports_to,), reader.owner()) if options.with_signatures else None,
    )


def _kept(plan: Plan, team: Team, giver: Text | None, slot_id: str) -> tuple[Text, ...]:
    """The titles of the other seats of who hands over."""
    others = (slot for slot in team.slots_in_order() if slot.id != slot_id and slot.person_id is not None)
    titles = (team.roles[slot.role_id].title for slot in others if plan.people[slot.person_id or ""].names == giver)
    return tuple(dict.fromkeys(titles))
