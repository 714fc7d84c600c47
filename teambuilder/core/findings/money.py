"""Findings about money: the plan costs more than its budget, or the cash runs out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from teambuilder.core.actions.findings import plan_start
from teambuilder.core.figures import amount_figure, currency_digits
from teambuilder.core.findings.base import Draft, Finding, Remedy, Severity, Subject
from teambuilder.core.findings.facts import Facts
from teambuilder.core.payroll.forecast import Forecast, Trouble, first_month, forecast, held_seats
from teambuilder.core.payroll.items import planned_hires
from teambuilder.core.payroll.months import moved
from teambuilder.core.text import Text

MONEY_FINDINGS = frozenset({"cash_runs_out", "cash_may_run_out", "over_budget"})  # those that tell amounts
_HIRES_TRIED, _MONTHS_TRIED = 3, (1, 2, 3, 6, 12)


def cash_runs_out(facts: Facts) -> Iterator[Draft]:
    """As planned it is a problem, in the worse case a piece of advice."""
    business = facts.plan.business
    if business.opening_cash is None and business.monthly_margin is None:
        return
    known = facts.forecast
    if known.in_the_red is not None:
        yield _draft(facts, "cash_runs_out", Severity.PROBLEM, known.in_the_red, lambda f: f.in_the_red)
    elif known.in_the_red_at_worst is not None:
        worst = known.in_the_red_at_worst
        yield _draft(facts, "cash_may_run_out", Severity.ADVICE, worst, lambda f: f.in_the_red_at_worst)


def over_budget(facts: Facts) -> Iterator[Draft]:
    """The first month of those that cost too much."""
    if facts.plan.business.monthly_budget is None:
        return
    over = facts.forecast.over_budget
    if over is not None:
        yield _draft(facts, "over_budget", Severity.PROBLEM, over, lambda f: f.over_budget)


def _draft(
    facts: Facts, code: str, severity: Severity, trouble: Trouble, again: Callable[[Forecast], Trouble | None]
) -> Draft:
    amount = _whole(trouble.short_by, facts.plan.business.currency)
    finding = Finding(code, severity, Subject("plan", "plan"), {"month": trouble.month, "amount": amount})
    return Draft(finding, partial(_later_starts, facts, again, with_slips=code == "cash_may_run_out"))


def _whole(minor_units: int, currency: str) -> Text:
    """An amount in whole units, which is as fine as a forecast is."""
    unit = 10 ** currency_digits(currency)
    figure = amount_figure(round(minor_units / unit) * unit, currency)
    if currency == "PKR":
        return Text(f"Rs\u00a0{figure}", f"{figure}\u00a0روپے")
    return Text(f"{currency}\u00a0{figure}", f"{currency}\u00a0{figure}")


def _later_starts(facts: Facts, again: Callable[[Forecast], Trouble | None], *, with_slips: bool) -> Iterator[Remedy]:
    """The hires, the last to start first, that end the trouble when they start later, by as few months as will do."""
    hires = sorted(planned_hires(facts.team), key=lambda slot: slot.start_month or "", reverse=True)
    first = first_month(facts.plan, facts.today)
    held = held_seats(facts.plan, facts.scenario_id, first)
    for slot in hires[:_HIRES_TRIED]:
        begun = max(slot.start_month or "", first)
        for months in _MONTHS_TRIED:
            arguments = (facts.scenario_id, slot.id, moved(begun, months))
            following = facts.plan.apply(plan_start(facts.plan, *arguments))
            if again(forecast(following, facts.scenario_id, first, held=held, with_slips=with_slips)) is None:
                title = facts.team.roles[slot.role_id].title
                yield Remedy("start_later", plan_start, arguments, {"name": title, "month": arguments[2]})
                break
