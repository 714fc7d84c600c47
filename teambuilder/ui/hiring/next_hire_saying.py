"""Sentences about proposed hires: who it is, what the hire would take and cover, and what it would cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from teambuilder.core.coverage import Coverage
from teambuilder.core.hiring.next_hire import Hire, Order, Proposal
from teambuilder.core.hiring.owner_time import hangs_on_owner
from teambuilder.core.plan import PersonKind, Plan
from teambuilder.ui import words

_translate = QCoreApplication.translate
_FIGURES = 2
_NAMED = 3  # responsibilities in a sentence; the others are counted
_QUARTER = 15  # minutes: what an owner's week is made of is never known more exactly


def order_name(order: Order) -> str:
    """What comes first, as a choice."""
    return {
        Order.FREES_OWNER: lambda: _translate("NextHire", "Hours of your week that it frees"),
        Order.COVERS_ESSENTIALS: lambda: _translate("NextHire", "Essential responsibilities that it covers"),
        Order.COSTS_LEAST: lambda: _translate("NextHire", "The lowest cost"),
    }[order]()


def titles(proposal: Proposal) -> str:
    """The role, or both, on one line."""
    return _listed(words.isolated(words.said(hire.title)) for hire in proposal.hires)


def about(hire: Hire) -> str:
    """Below the title: department, hours, and whether the seat is there already."""
    if hire.slot_id:
        seat = _translate("NextHire", "vacant seat")
    elif hire.another_seat:
        seat = _translate("NextHire", "another seat of a role that you have")
    else:
        seat = _translate("NextHire", "new role")
    week = _translate("NextHire", "{hours} a week").replace("{hours}", words.hours(hire.minutes_a_week))
    return f"{words.department(hire.department)} · {week} · {seat}"


def reason(proposal: Proposal, plan: Plan) -> str:
    """Why to hire, in two or three sentences."""
    sentences = [_cost(proposal, plan)]
    if proposal.essentials:
        count = len(proposal.essentials)
        covers = _translate(
            "NextHire", "Covers %n essential responsibility(ies) that nobody sees to: {list}.", "", count
        )
        sentences.insert(0, covers.replace("{list}", _duties(plan, proposal.essentials)))
    if proposal.from_owner:
        frees = _translate("NextHire", "Frees {hours} of your week: {list}.").replace("{hours}", _roughly(proposal))
        sentences.insert(0, frees.replace("{list}", _duties(plan, proposal.from_owner)))
    return " ".join(sentences)


def planned_for(months: Iterable[str]) -> str:
    """That the hire is planned already."""
    said = _listed(words.month(month).replace(" ", "\u00a0") for month in sorted(set(months)))
    return _translate("NextHire", "Planned for {month}").replace("{month}", said)


def about_owner(plan: Plan, covered: Coverage) -> str:
    """Why no hours of the owner's week are counted, or nothing when they are."""
    if not any(person.kind is PersonKind.OWNER for person in plan.people.values()):
        return _translate(
            "NextHire",
            "Nobody in the plan is marked as the owner, so no hours of the owner’s week are counted. On the Team "
            "screen, choose the owner and set “Works as” to “Owner”.",
        )
    if not hangs_on_owner(covered):
        return _translate(
            "NextHire", "Nothing hangs on the owner alone, so no hire would free hours of the owner’s week."
        )
    return ""


def _cost(proposal: Proposal, plan: Plan) -> str:
    if proposal.cost is None:
        return _translate("NextHire", "The cost is not known yet.")
    if proposal.cost_is_estimate:
        sentence = _translate("NextHire", "Costs about {money} a month, going by what others earn.")
    else:
        sentence = _translate("NextHire", "Costs {money} a month.")
    amount = rough(proposal.cost) if proposal.cost_is_estimate else proposal.cost
    return sentence.replace("{money}", words.whole_money(amount, plan.business.currency))


def _duties(plan: Plan, duty_ids: Sequence[str]) -> str:
    quoted = (words.isolated(words.said(plan.responsibilities[duty_id].text)) for duty_id in duty_ids[:_NAMED])
    named = _listed(f"“{text}”" for text in quoted)
    more = len(duty_ids) - _NAMED
    if more <= 0:
        return named
    return _translate("NextHire", "{list} and %n more", "", more).replace("{list}", named)


def _roughly(proposal: Proposal) -> str:
    quarters = max(1, (proposal.owner_minutes + _QUARTER // 2) // _QUARTER)
    return words.hours(quarters * _QUARTER)


def _listed(texts: Iterable[str]) -> str:
    return _translate("NextHire", ", ").join(texts)


def rough(amount: int) -> int:
    """An estimate, with no more figures than it deserves."""
    step = 10 ** max(0, len(str(amount)) - _FIGURES)
    return round(amount / step) * step
