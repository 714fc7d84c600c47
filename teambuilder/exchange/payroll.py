"""The payroll of a team as tables: by month, by seat and item, and the on-costs that it reckons with."""

from __future__ import annotations

from collections.abc import Sequence

from teambuilder.core.payroll.forecast import Forecast
from teambuilder.core.payroll.items import Item, ItemKind
from teambuilder.core.plan import CostKind, Department, OnCost, Plan, Team
from teambuilder.exchange.labels import labels
from teambuilder.exchange.tables import Column, ColumnKind, SheetTable, Value


def payroll_tables(plan: Plan, scenario_id: str, forecast: Forecast, language: str) -> list[SheetTable]:
    """Sheets for a workbook, in "en" or "ur"; what the plan says nothing of is left out."""
    tables = [_by_month(plan, forecast, language), _by_item(plan, plan.team(scenario_id), forecast, language)]
    return [*tables, _on_costs(plan, language)] if plan.on_costs else tables


def _by_month(plan: Plan, forecast: Forecast, language: str) -> SheetTable:
    word = labels(language)
    figures: dict[str, Sequence[int]] = {str(d): forecast.by_department[d] for d in Department}
    figures["together"] = forecast.costs
    summed = list(figures)
    if any(forecast.margins):
        figures["earned"] = forecast.margins
        summed.append("earned")
    if forecast.budget is not None:
        figures["budget"] = (forecast.budget,) * len(forecast.months)
        figures["worst_costs"] = forecast.worst_costs
    if forecast.cash is not None and forecast.worst_cash is not None:
        figures["cash"], figures["worst_cash"] = forecast.cash, forecast.worst_cash
    money = [Column(word(key), ColumnKind.MONEY, plan.business.currency) for key in figures]
    rows = [(month, *(amounts[place] for amounts in figures.values())) for place, month in enumerate(forecast.months)]
    total = (word("together"), *(sum(figures[key]) if key in summed else None for key in figures))
    return SheetTable(word("payroll"), [Column(word("month"), ColumnKind.MONTH), *money], rows, total)


def _by_item(plan: Plan, team: Team, forecast: Forecast, language: str) -> SheetTable:
    """A row an item, so that the owner's own formulas can group them."""
    word = labels(language)
    heads = [Column(word(key)) for key in ("department", "role", "holder", "item")]
    months = [Column(month, ColumnKind.MONEY, plan.business.currency) for month in forecast.months]
    rows: list[Sequence[Value]] = []
    for item in forecast.items:
        slot = team.slots[item.slot_id]
        person = plan.people.get(slot.person_id or "")
        holder = person.names.in_language(language) if person else word("planned")
        title = team.roles[slot.role_id].title.in_language(language)
        rows.append((word(item.department), title, holder, _reason(plan, team, item, language), *item.amounts))
    total = (word("together"), None, None, None, *forecast.costs)
    return SheetTable(word("items"), [*heads, *months], rows, total)


def _reason(plan: Plan, team: Team, item: Item, language: str) -> str:
    if item.kind is ItemKind.ON_COST:
        return plan.on_costs[item.source_id].name.in_language(language)
    if item.kind is ItemKind.ONE_OFF:
        return team.one_off_costs[item.source_id].name.in_language(language)
    return labels(language)(item.kind)


def _on_costs(plan: Plan, language: str) -> SheetTable:
    word, currency = labels(language), plan.business.currency
    columns = [
        Column(word("name")),
        Column(word("counts")),
        Column(word("rate"), ColumnKind.PERCENT),
        Column(word("ceiling"), ColumnKind.MONEY, currency),
        Column(word("pay_limit"), ColumnKind.MONEY, currency),
        Column(word("amount"), ColumnKind.MONEY, currency),
        Column(word("source")),
        Column(word("source_date"), ColumnKind.DAY),
        Column(word("note")),
    ]

    def row(cost: OnCost) -> Sequence[Value]:
        percent = cost.kind is CostKind.PERCENT
        return (
            cost.name.in_language(language),
            word("yes" if cost.active else "no"),
            cost.basis_points if percent else None,
            cost.ceiling if percent else None,
            cost.pay_limit,
            None if percent else cost.amount,
            cost.source,
            cost.source_date,
            cost.note.in_language(language),
        )

    costs = plan.on_costs_in_order()
    return SheetTable(word("on_costs"), columns, [row(cost) for cost in costs])
