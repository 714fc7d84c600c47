"""A plan as tables for other programs: one scenario, with its heads and its terms in one language."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from teambuilder.core.coverage import coverage
from teambuilder.core.findings import findings, texts
from teambuilder.core.findings.base import Finding
from teambuilder.core.findings.money import MONEY_FINDINGS
from teambuilder.core.payroll.forecast import first_month, forecast
from teambuilder.core.plan import Department, Goal, Horizon, Ownership, Plan, Responsibility, Role, Slot
from teambuilder.exchange.payroll import payroll_tables
from teambuilder.exchange.people_table import people_table
from teambuilder.exchange.table_words import Field, Fields, TableWords, hours
from teambuilder.exchange.tables import SheetTable

PLAN_TABLES = ("people", "roles", "slots", "responsibilities", "ownership", "goals", "findings")
PAYROLL = "payroll"


def plan_tables(
    plan: Plan, scenario_id: str, language: str, *, with_pay: bool, today: datetime.date | None = None
) -> list[SheetTable]:
    """The whole plan with one of its scenarios in "en" or "ur"; amounts of money and the payroll only `with_pay`."""
    maker = TableMaker(plan, scenario_id, language, with_pay=with_pay, today=today)
    tables = [maker.table(name) for name in PLAN_TABLES]
    return [*tables, *maker.payroll()] if with_pay else tables


class TableMaker:
    """Makes single tables of one scenario."""

    def __init__(
        self, plan: Plan, scenario_id: str, language: str, *, with_pay: bool, today: datetime.date | None = None
    ) -> None:
        self._plan = plan
        self._team = plan.team(scenario_id)
        self._scenario_id = scenario_id
        self._with_pay = with_pay
        self._today = today or datetime.date.today()
        self._words = TableWords(language, plan.business.currency)
        self._coverage = coverage(plan, self._team)

    def table(self, name: str) -> SheetTable:
        """One of PLAN_TABLES."""
        makers: Mapping[str, Callable[[str], SheetTable]] = {
            "people": lambda _: people_table(
                self._plan, self._words.language, with_pay=self._with_pay, team=self._team
            ),
            "roles": Fields(self._of_role(), self._team.roles_in_order()).table,
            "slots": Fields(self._of_slot(), self._slots()).table,
            "responsibilities": Fields(self._of_duty(), self._duties).table,
            "ownership": Fields(self._of_ownership(), self._ownerships()).table,
            "goals": Fields(self._of_goal(), self._plan.goals.values()).table,
            "findings": lambda title: Fields(self._of_finding(), self._findings()).table(title),
        }
        return makers[name](self._words.word(name))

    def payroll(self) -> list[SheetTable]:
        """The payroll by month, by seat and item, and the on-costs."""
        known = forecast(self._plan, self._scenario_id, first_month(self._plan, self._today))
        return payroll_tables(self._plan, self._scenario_id, known, self._words.language)

    # columns

    def _of_role(self) -> Sequence[Field[Role]]:
        words, team = self._words, self._team

        def filled(role: Role) -> int:
            return sum(slot.person_id is not None for slot in team.slots_of_role(role.id))

        fields: list[Field[Role]] = [
            (words.text("role"), lambda role: words.said(role.title)),
            (words.text("department"), lambda role: words.word(role.department)),
            (words.text("reports_to"), lambda role: self._title(role.reports_to_id) if role.reports_to_id else None),
            (words.text("works_with"), lambda role: self._titles(self._colleagues.get(role.id, ()))),
            (words.number("seats"), lambda role: len(team.slots_of_role(role.id))),
            (words.number("filled"), filled),
            (words.text("territory"), lambda role: words.said(role.territory)),
            (words.text("specialty"), lambda role: words.said(role.specialty)),
            (words.text("purpose"), lambda role: words.said(role.purpose)),
        ]
        pay: list[Field[Role]] = [(words.money("monthly_pay"), lambda role: role.monthly_pay)]
        return [*fields, *pay] if self._with_pay else fields

    def _of_slot(self) -> Sequence[Field[Slot]]:
        words, team = self._words, self._team

        def holder(slot: Slot) -> str:
            return self._names([slot.person_id]) if slot.person_id else words.word("vacant")

        fields: list[Field[Slot]] = [
            (words.text("role"), lambda slot: self._title(slot.role_id)),
            (words.text("department"), lambda slot: words.word(team.roles[slot.role_id].department)),
            (words.text("holder"), holder),
            (words.number("hours_a_week"), lambda slot: hours(slot.minutes_a_week)),
            (words.month("starts"), lambda slot: slot.start_month),
            (words.text("stage"), lambda slot: None if slot.person_id else words.word(slot.stage)),
        ]
        pay: list[Field[Slot]] = [
            (words.money("monthly_pay"), lambda slot: slot.monthly_pay),
            (words.money("hourly_pay"), lambda slot: slot.hourly_pay),
            (words.share("commission_share"), lambda slot: slot.commission or None),
            (words.money("seat_earns"), lambda slot: slot.monthly_margin),
            (words.number("ramp"), lambda slot: slot.ramp_months if slot.monthly_margin else None),
        ]
        return [*fields, *pay] if self._with_pay else fields

    def _of_duty(self) -> Sequence[Field[Responsibility]]:
        words, known = self._words, self._coverage

        def hands(duty: Responsibility) -> str:
            return self._names(known.people_of((*known.owners_of(duty.id), *known.helpers_of(duty.id))))

        return [
            (words.text("responsibility"), lambda duty: words.said(duty.text)),
            (words.text("department"), lambda duty: words.word(duty.department)),
            (words.text("when"), lambda duty: words.word(duty.horizon)),
            (words.text("essential"), lambda duty: words.yes(duty.essential)),
            (words.number("hours_a_week"), lambda duty: hours(duty.minutes_a_week)),
            (words.text("owned_by"), lambda duty: self._titles(known.owners_of(duty.id))),
            (words.text("helped_by"), lambda duty: self._titles(known.helpers_of(duty.id))),
            (words.text("done_by"), hands),
            (words.text("serves"), lambda duty: words.row(self._goals_of.get(duty.id, ()))),
            (words.text("put_aside"), lambda duty: words.yes(duty.retired)),
            (words.text("explanation"), lambda duty: words.said(duty.explanation)),
        ]

    def _of_ownership(self) -> Sequence[Field[Ownership]]:
        words, known = self._words, self._coverage
        roles, duties = self._team.roles, self._plan.responsibilities
        return [
            (words.text("responsibility"), lambda own: words.said(duties[own.responsibility_id].text)),
            (words.text("role"), lambda own: self._title(own.role_id)),
            (words.text("share"), lambda own: words.word(own.kind)),
            (words.number("hours_a_week"), lambda own: hours(known.minutes_of(own))),
            (words.text("department"), lambda own: words.word(roles[own.role_id].department)),
            (words.text("when"), lambda own: words.word(duties[own.responsibility_id].horizon)),
            (words.text("holder"), lambda own: self._names(known.holders_of(own.role_id))),
        ]

    def _of_goal(self) -> Sequence[Field[Goal]]:
        words = self._words
        return [
            (words.text("goal"), lambda goal: words.said(goal.text)),
            (words.text("department"), lambda goal: words.word(goal.department)),
            (words.text("when"), lambda goal: words.word(goal.horizon)),
            (words.text("measure"), lambda goal: words.said(goal.measure)),
            (words.day("due"), lambda goal: goal.due_date),
            (words.text("served_by"), lambda goal: words.row(self._duties_of.get(goal.id, ()))),
        ]

    def _of_finding(self) -> Sequence[Field[Finding]]:
        words, language = self._words, self._words.language

        def remedies(finding: Finding) -> str:
            return "\n".join(texts.remedy(remedy, language) for remedy in finding.remedies)

        return [
            (words.text("severity"), lambda finding: texts.word(finding.severity.name.lower(), language)),
            (words.text("finding"), lambda finding: texts.title(finding, language)),
            (words.text("why"), lambda finding: texts.reason(finding, language)),
            (words.text("remedies"), remedies),
        ]

    # rows

    def _slots(self) -> Iterator[Slot]:
        """As the cards stand on the board: sales first."""
        return (slot for department in Department for slot in self._team.slots_in(department))

    @cached_property
    def _duties(self) -> Sequence[Responsibility]:
        """Sales first, what must be done now before the long term, what is put aside last."""
        departments, horizons = list(Department), list(Horizon)
        return sorted(
            self._plan.responsibilities.values(),
            key=lambda duty: (duty.retired, departments.index(duty.department), horizons.index(duty.horizon)),
        )

    def _ownerships(self) -> Iterator[Ownership]:
        """By responsibility, who owns it before who helps."""
        for duty in self._duties:
            if not duty.retired:
                given = self._team.ownerships_of_responsibility(duty.id)
                yield from sorted(given, key=lambda ownership: ownership.kind, reverse=True)

    def _findings(self) -> Iterator[Finding]:
        found = findings(self._plan, self._scenario_id, self._coverage, today=self._today)
        return (finding for finding in found if self._with_pay or finding.code not in MONEY_FINDINGS)

    # names

    def _title(self, role_id: str) -> str:
        return self._words.said(self._team.roles[role_id].title)

    def _titles(self, role_ids: Iterable[str]) -> str:
        return self._words.row(map(self._title, role_ids))

    def _names(self, person_ids: Iterable[str]) -> str:
        return self._words.row(self._words.said(self._plan.people[person_id].names) for person_id in person_ids)

    @cached_property
    def _colleagues(self) -> Mapping[str, Sequence[str]]:
        """The ids of the roles that each role works with."""
        pairs = [(link.role_id, link.other_role_id) for link in self._team.works_with.values()]
        return _grouped([*pairs, *((other, one) for one, other in pairs)])

    @cached_property
    def _goals_of(self) -> Mapping[str, Sequence[str]]:
        goals, supports = self._plan.goals, self._plan.goal_supports.values()
        return _grouped((row.responsibility_id, self._words.said(goals[row.goal_id].text)) for row in supports)

    @cached_property
    def _duties_of(self) -> Mapping[str, Sequence[str]]:
        duties, supports = self._plan.responsibilities, self._plan.goal_supports.values()
        return _grouped((row.goal_id, self._words.said(duties[row.responsibility_id].text)) for row in supports)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups
