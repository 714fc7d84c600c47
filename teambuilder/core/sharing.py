"""A plan to give away: the same team, without what is nobody else's business."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from teambuilder.core.findings.money import MONEY_FINDINGS
from teambuilder.core.plan import Plan, Team
from teambuilder.core.rows import Dismissal, OnCost, Person, Role, Row, Signing, Slot
from teambuilder.core.sheets.signed_state import without_pay

AnyRow = TypeVar("AnyRow", bound=Row)


class Private(StrEnum):
    """What can be left out of a plan."""

    PAY = "pay"  # whatever is an amount of money: pay, costs, raises, budget, cash, earnings
    CONTACTS = "contacts"  # phone, e-mail and photo
    NOTES = "notes"  # on people, on-costs and dismissed findings


def without(plan: Plan, private: Collection[Private]) -> Plan:
    """The plan with what is private taken out of its rows; all that names it goes too."""
    for part in Private:
        if part in private:
            plan = _TAKEN_OUT[part](plan)
    return plan


def _without_pay(plan: Plan) -> Plan:
    business = replace(plan.business, monthly_budget=None, opening_cash=None, monthly_margin=None)
    return replace(
        plan,
        business=business,
        people=_each(plan.people, lambda row: replace(row, monthly_pay=None, hourly_pay=None, commission=0)),
        signings=_signings_without_pay(plan.signings),
        on_costs={},
        teams=_teams(plan, _team_without_pay),
    )


def _team_without_pay(team: Team) -> Team:
    def seat(row: Slot) -> Slot:
        return replace(row, monthly_pay=None, hourly_pay=None, commission=0, monthly_margin=None, ramp_months=0)

    def role(row: Role) -> Role:
        return replace(row, monthly_pay=None)

    return replace(
        team,
        roles=_each(team.roles, role),
        slots=_each(team.slots, seat),
        dismissals={key: row for key, row in team.dismissals.items() if not _is_about_money(row)},
        one_off_costs={},
        pay_raises={},
    )


def _is_about_money(row: Dismissal) -> bool:
    """That the cash runs out is told by the key of the finding already, and by the note on it."""
    return row.finding.partition(":")[0] in MONEY_FINDINGS


def _signings_without_pay(signings: Mapping[str, Signing]) -> dict[str, Signing]:
    """A state that cannot be read binds nobody, and may hold anything: it is left out."""
    stripped = ((key, row, without_pay(row.state)) for key, row in signings.items())
    return {key: replace(row, state=state) for key, row, state in stripped if state is not None}


def _without_contacts(plan: Plan) -> Plan:
    def person(row: Person) -> Person:
        return replace(row, phone="", email="", photo="")

    return replace(plan, people=_each(plan.people, person))


def _without_notes(plan: Plan) -> Plan:
    def cost(row: OnCost) -> OnCost:
        return replace(row, note_en="", note_ur="")

    def team(row: Team) -> Team:
        return replace(row, dismissals=_each(row.dismissals, lambda dismissal: replace(dismissal, note="")))

    return replace(
        plan,
        people=_each(plan.people, lambda row: replace(row, notes="")),
        on_costs=_each(plan.on_costs, cost),
        teams=_teams(plan, team),
    )


def _each(rows: Mapping[str, AnyRow], change: Callable[[AnyRow], AnyRow]) -> dict[str, AnyRow]:
    return {key: change(row) for key, row in rows.items()}


def _teams(plan: Plan, change: Callable[[Team], Team]) -> dict[str, Team]:
    """A plan read from disk has no empty teams."""
    changed = {scenario_id: change(team) for scenario_id, team in plan.teams.items()}
    return {scenario_id: team for scenario_id, team in changed.items() if team != Team()}


_TAKEN_OUT: Mapping[Private, Callable[[Plan], Plan]] = {
    Private.PAY: _without_pay,
    Private.CONTACTS: _without_contacts,
    Private.NOTES: _without_notes,
}
