"""The hiring plan on paper: whom the business wants to hire, when, and what the team costs then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from teambuilder.core.coverage import Status, coverage
from teambuilder.core.pay import planned_pay
from teambuilder.core.payroll.forecast import Trouble, first_month, forecast
from teambuilder.core.plan import Department, Plan, Slot, Stage
from teambuilder.core.sheets.facts import Money, Options, Sheet, letterhead
from teambuilder.core.sheets.reader import TeamReader
from teambuilder.core.text import Text


@dataclass(frozen=True)
class Hire:
    """A vacant seat; `waiting` are responsibilities that nobody sees to until it is filled."""

    title: Text
    department: Department
    minutes_a_week: int
    start_month: str | None
    stage: Stage
    monthly_pay: Money | None
    paid_once: Money | None
    waiting: tuple[Text, ...]


@dataclass(frozen=True)
class PayStep:
    """A month in which people start: how many, and what all hires up to then cost a month together."""

    month: str
    hires: int
    monthly_pay: Money


@dataclass(frozen=True)
class PayrollMonth:
    """What the whole team costs in a month, and the cash that is left at its end, if the plan says anything of cash."""

    month: str
    by_department: Mapping[Department, Money]
    together: Money
    cash: Money | None
    worst_cash: Money | None


@dataclass(frozen=True)
class Payroll:
    """The months that the plan looks ahead; `on_costs` are the names of what is paid on top of pay."""

    months: tuple[PayrollMonth, ...]
    in_the_red: tuple[str, Money] | None  # the first month without cash, and what is missing then
    in_the_red_at_worst: str | None
    over_budget: tuple[str, Money] | None
    on_costs: tuple[Text, ...]


@dataclass(frozen=True)
class HiringPlan(Sheet):
    """The vacancies of a scenario, the sooner ones first, those without a month last."""

    scenario: Text
    hires: tuple[Hire, ...]
    steps: tuple[PayStep, ...]  # empty when pay is not wanted
    total: Money | None  # a month, once all have started; None when pay is not wanted
    without_pay: int  # hires of which nobody has said what they cost
    without_month: int
    payroll: Payroll | None  # None when pay is not wanted


def hiring_plan(plan: Plan, scenario_id: str, options: Options) -> HiringPlan:
    """The hires that a scenario plans."""
    reader = TeamReader(plan, scenario_id, options)
    slots = vacancies_in_order(reader)
    covered = coverage(plan, reader.team)

    def hire(slot: Slot) -> Hire:
        role = reader.team.roles[slot.role_id]
        waiting = (o.responsibility_id for o in reader.team.ownerships_of_role(role.id))
        return Hire(
            title=role.title,
            department=role.department,
            minutes_a_week=slot.minutes_a_week,
            start_month=slot.start_month,
            stage=slot.stage,
            monthly_pay=reader.pay(planned_pay(slot, role)),
            paid_once=reader.pay(sum(cost.amount for cost in reader.team.one_off_costs_of(slot.id)) or None),
            waiting=tuple(
                plan.responsibilities[duty_id].text
                for duty_id in waiting
                if Status.ONLY_VACANT in covered.status_of(duty_id) and role.id in covered.owners_of(duty_id)
            ),
        )

    hires = tuple(map(hire, slots))
    pays = [planned_pay(slot, reader.team.roles[slot.role_id]) for slot in slots]
    return HiringPlan(
        letterhead=letterhead(plan.business, with_logo=options.with_logo),
        effective_date=options.effective_date,
        scenario=plan.scenarios[scenario_id].name if scenario_id in plan.scenarios else Text(),
        hires=hires,
        steps=_steps(hires, plan.business.currency),
        total=reader.pay(sum(pay or 0 for pay in pays)),
        without_pay=sum(pay is None for pay in pays),
        without_month=sum(slot.start_month is None for slot in slots),
        payroll=_payroll(plan, scenario_id, options) if options.with_pay else None,
    )


def _payroll(plan: Plan, scenario_id: str, options: Options) -> Payroll:
    day = date.fromisoformat(options.effective_date) if options.effective_date else date.today()
    known, currency = forecast(plan, scenario_id, first_month(plan, day)), plan.business.currency

    def money(amounts: Sequence[int] | None, place: int) -> Money | None:
        return None if amounts is None else Money(amounts[place], currency)

    def short(trouble: Trouble | None) -> tuple[str, Money] | None:
        return None if trouble is None else (trouble.month, Money(trouble.short_by, currency))

    months = (
        PayrollMonth(
            month=month,
            by_department={d: Money(costs[place], currency) for d, costs in known.by_department.items()},
            together=Money(known.costs[place], currency),
            cash=money(known.cash, place),
            worst_cash=money(known.worst_cash, place),
        )
        for place, month in enumerate(known.months)
    )
    worst = known.in_the_red_at_worst
    costs = plan.on_costs_in_order()
    return Payroll(
        months=tuple(months),
        in_the_red=short(known.in_the_red),
        in_the_red_at_worst=worst.month if worst else None,
        over_budget=short(known.over_budget),
        on_costs=tuple(cost.name for cost in costs if cost.active),
    )


def vacancies_in_order(reader: TeamReader) -> tuple[Slot, ...]:
    """The vacant seats, the sooner ones first, else in the order of the board."""
    slots = (slot for department in Department for slot in reader.team.slots_in(department))
    vacant = [slot for slot in slots if slot.person_id is None]
    return tuple(sorted(vacant, key=lambda slot: (slot.start_month is None, slot.start_month or "")))


def _steps(hires: tuple[Hire, ...], currency: str) -> tuple[PayStep, ...]:
    steps: list[PayStep] = []
    total = 0
    for month in dict.fromkeys(hire.start_month for hire in hires):
        starting = [hire for hire in hires if hire.start_month == month]
        known = [hire.monthly_pay for hire in starting if hire.monthly_pay is not None]
        if month is not None and known:
            total += sum(money.amount for money in known)
            steps.append(PayStep(month, len(starting), Money(total, currency)))
    return tuple(steps)
