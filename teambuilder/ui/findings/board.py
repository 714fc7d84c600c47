"""The findings of the snapshot that is shown: worked out once, read by the panel, the cards and the rail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from teambuilder.core.coverage import Coverage, coverage
from teambuilder.core.findings import Assessment, Finding, Subject, assess
from teambuilder.core.findings.money import MONEY_FINDINGS
from teambuilder.core.plan import Department, Plan, Slot
from teambuilder.ui.session import Session

_SETTLED_AT_GOALS = ("no_marketing_goal",)  # the first goal has to be written by the owner


class FindingsBoard:
    """Looks at the session's plan when it is first asked, and again only after a step or for another scenario."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._looked_at: tuple[Plan | None, str] = (None, "")  # and the scenario
        self._coverage: Coverage | None = None
        self._assessed = Assessment((), ())
        self._order: dict[str, int] = {}
        self._by_subject: dict[tuple[str, str], list[Finding]] = {}

    @property
    def current(self) -> tuple[Finding, ...]:
        """What is to be settled, the most serious first."""
        self._look()
        return self._assessed.findings

    @property
    def dismissed(self) -> tuple[Finding, ...]:
        """What the owner has put aside and what would else be told."""
        self._look()
        return self._assessed.dismissed

    @property
    def notes(self) -> Mapping[str, str]:
        """Why the owner put findings aside, by their keys."""
        return {dismissal.finding: dismissal.note for dismissal in self._session.team.dismissals.values()}

    @property
    def coverage(self) -> Coverage:
        """Who owns what in the team that is shown."""
        plan, team = self._session.plan, self._session.team
        known = self._coverage
        if known is None or not (
            known.team is team
            and known.plan.responsibilities is plan.responsibilities
            and known.plan.people is plan.people
        ):
            self._coverage = known = coverage(plan, team)
        return known

    def of_slot(self, slot_id: str) -> tuple[Finding, ...]:
        """What concerns a seat, its role or its holder, the most serious first."""
        self._look()
        slot = self._session.team.slots[slot_id]
        places = (("slot", slot_id), ("role", slot.role_id), ("person", slot.person_id or ""))
        lists = [found for place in places if (found := self._by_subject.get(place))]
        if len(lists) < 2:
            return tuple(lists[0]) if lists else ()
        several = {finding.key: finding for found in lists for finding in found}
        return tuple(sorted(several.values(), key=lambda finding: self._order[finding.key]))

    def place_of(self, finding: Finding) -> Subject | None:
        """Where it can be looked at: a person, a slot, what the Responsibilities screen shows, or for money the plan.

        None is nowhere.
        A role or department is seen at its first seat, several of a kind at the first of them.
        """
        subject = finding.subjects[0]
        if finding.code in _SETTLED_AT_GOALS:
            return Subject("goal", "")
        if subject.kind == "role":
            return _first(self._session.team.slots_of_role(subject.id))
        if subject.kind == "department":
            return _first(self._session.team.slots_in(Department(subject.id)))
        return subject if subject.kind != "plan" or finding.code in MONEY_FINDINGS else None

    def _look(self) -> None:
        plan, scenario_id = self._session.plan, self._session.scenario_id
        if self._looked_at[0] is plan and self._looked_at[1] == scenario_id:
            return
        self._assessed = assess(plan, scenario_id, self.coverage)
        self._order = {finding.key: number for number, finding in enumerate(self._assessed.findings)}
        self._by_subject = {}
        for finding in self._assessed.findings:
            for subject in finding.subjects:
                self._by_subject.setdefault((subject.kind, subject.id), []).append(finding)
        self._looked_at = (plan, scenario_id)


def _first(slots: Sequence[Slot]) -> Subject | None:
    return Subject("slot", slots[0].id) if slots else None
