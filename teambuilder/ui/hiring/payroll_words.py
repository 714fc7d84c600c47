"""What a forecast comes to, in sentences that name the month and the amount."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from teambuilder.core.pay import own_pay, planned_pay
from teambuilder.core.payroll.forecast import Forecast
from teambuilder.core.payroll.items import planned_hires
from teambuilder.core.plan import Business, Department, PersonKind, Plan, Team
from teambuilder.ui import words

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class Verdict:
    """The sentence that matters most, what adds to it, and whether it is bad, uncertain or good news."""

    headline: str
    details: tuple[str, ...]
    tone: str  # "danger", "warning", "good" or "plain"

    @property
    def text(self) -> str:
        return " ".join((self.headline, *self.details))


def verdict(plan: Plan, team: Team, forecast: Forecast, this_month: str) -> Verdict:
    """What the owner should know about money."""
    details = [*_budget(plan.business, forecast), *_not_counted(plan, team)]
    if forecast.cash is None:
        return _about_costs(plan.business, forecast, details)
    details += _not_said(plan.business, forecast, this_month)
    red, worst = forecast.in_the_red, forecast.in_the_red_at_worst
    money = plan.business.currency
    if red is not None:
        sentence = _translate("Payroll", "The cash runs out in {month}: {amount} is missing then.")
        headline = _filled(sentence, month=words.month(red.month), amount=words.whole_money(red.short_by, money))
        if worst is not None and worst.month < red.month:
            details.insert(0, _in_worse_case(plan.business, worst.month))
        return Verdict(headline, tuple(details), "danger")
    month, least = forecast.lowest_cash or (forecast.months[-1], 0)
    sentence = _translate("Payroll", "The cash lasts until {end}. The least is {amount}, in {month}.")
    headline = _filled(
        sentence,
        end=words.month(forecast.months[-1]),
        amount=words.whole_money(least, money),
        month=words.month(month),
    )
    if worst is not None:
        details.insert(0, _in_worse_case(plan.business, worst.month))
        return Verdict(headline, tuple(details), "warning")
    return Verdict(headline, tuple(details), "warning" if forecast.over_budget else "good")


def _about_costs(business: Business, forecast: Forecast, details: list[str]) -> Verdict:
    first, last = forecast.costs[0], forecast.costs[-1]
    sentence = _translate("Payroll", "The team costs {first} in {month} and {last} in {end}.")
    headline = _filled(
        sentence,
        first=words.whole_money(first, business.currency),
        month=words.month(forecast.months[0]),
        last=words.whole_money(last, business.currency),
        end=words.month(forecast.months[-1]),
    )
    if forecast.budget is None:
        details.append(_translate("Payroll", "Say under “Cash” what you have and earn, and see how long it lasts."))
    tone = "danger" if forecast.over_budget else "plain"
    return Verdict(headline, tuple(details), tone)


def _in_worse_case(business: Business, month: str) -> str:
    """Only the slips that are reckoned with are named; which of them, or how many at once, is worst is left open."""
    parts = list(_slips(business))
    said = _joined(parts)
    sentence = _translate("Payroll", "If {slips}, it may run out in {month}.")
    return _filled(sentence, slips=said, month=words.month(month))


def _slips(business: Business) -> Sequence[str]:
    parts: list[str] = []
    early, late, ramp = business.slip_early_months, business.slip_late_months, business.slip_ramp_months
    if early:
        parts.append(_translate("Payroll", "people start %n months early", "", early))
    if late:
        parts.append(_translate("Payroll", "people start %n months late", "", late))
    if ramp:
        parts.append(_translate("Payroll", "they take %n months longer to earn", "", ramp))
    return parts


def _joined(parts: Sequence[str]) -> str:
    last = _translate("Payroll", "{first} or {second}")
    said = parts[0] if parts else ""
    for part in parts[1:]:
        said = last.replace("{first}", said).replace("{second}", part)
    return said


def _budget(business: Business, forecast: Forecast) -> list[str]:
    over = forecast.over_budget
    if over is None:
        return []
    sentence = _translate("Payroll", "In {month} the team costs {amount} more than the budget.")
    amount = words.whole_money(over.short_by, business.currency)
    return [_filled(sentence, month=words.month(over.month), amount=amount)]


def _not_said(business: Business, forecast: Forecast, this_month: str) -> list[str]:
    """What else must be told before the cash that is foreseen means much."""
    said: list[str] = []
    if business.opening_cash is None:
        said.append(
            _translate("Payroll", "Say under “Cash” what you have: until then this begins with nothing in hand.")
        )
    if business.monthly_margin is None:
        said.append(_translate("Payroll", "Say under “Cash” what you earn too: it is not counted yet."))
    if forecast.months[0] < this_month:
        sentence = _translate("Payroll", "This begins in {month}, when the cash was counted.")
        said.append(_filled(sentence, month=words.month(forecast.months[0])))
    return said


def _not_counted(plan: Plan, team: Team) -> list[str]:
    """What the figures leave out, so that nobody trusts them too far."""
    without_pay = sum(planned_pay(slot, team.roles[slot.role_id]) is None for slot in planned_hires(team))
    undecided = sum(slot.person_id is None and slot.start_month is None for slot in team.slots.values())
    unpaid = sum(_is_unpaid(plan, team, person_id) for person_id in team.minutes_by_person)
    said: list[str] = []
    if unpaid:
        said.append(_translate("Payroll", "%n people have no pay yet and count as nothing.", "", unpaid))
    if without_pay:
        said.append(_translate("Payroll", "%n planned hires have no pay yet and count as nothing.", "", without_pay))
    if undecided:
        said.append(_translate("Payroll", "%n vacant seats have no month yet and are not counted.", "", undecided))
    return said


def _is_unpaid(plan: Plan, team: Team, person_id: str) -> bool:
    """True when nobody has said what this person is paid; an owner may live on what is left."""
    person = plan.people[person_id]
    if person.kind is PersonKind.OWNER or own_pay(person, 0) is not None:
        return False
    seats = team.slots_of_person(person_id)
    return all(planned_pay(slot, team.roles[slot.role_id]) is None for slot in seats)


def month_in_words(forecast: Forecast, place: int, currency: str) -> str:
    """All figures of a month, a line each."""
    lines = [words.month(forecast.months[place])]
    each = _translate("Payroll", "{name}: {amount}")
    figures = [(words.department(d), forecast.by_department[d][place]) for d in Department]
    figures.append((_translate("Payroll", "Together"), forecast.costs[place]))
    if forecast.cash is not None:
        figures.append((_translate("Payroll", "Cash left"), forecast.cash[place]))
    if forecast.worst_cash is not None and forecast.worst_cash[place] != (forecast.cash or ())[place]:
        figures.append((_translate("PayrollTable", "Worse case"), forecast.worst_cash[place]))
    lines += [_filled(each, name=name, amount=words.whole_money(amount, currency)) for name, amount in figures]
    return "\n".join(lines)


def _filled(sentence: str, **parts: str) -> str:
    for name, part in parts.items():
        sentence = sentence.replace(f"{{{name}}}", part)
    return sentence
