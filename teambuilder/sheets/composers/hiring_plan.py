"""The hiring plan in one language: whom to hire and when, and what the team costs by month."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.figures import hours_figure
from teambuilder.core.plan import Department
from teambuilder.core.sheets.hiring_plan import Hire, HiringPlan, Payroll, PayrollMonth
from teambuilder.sheets.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Composition,
    Facts,
    Paragraph,
    Place,
    Rule,
    Table,
    Title,
    Tone,
)
from teambuilder.sheets.composers.writer import NOTHING, Writer


def compose_hiring_plan(sheet: HiringPlan, writer: Writer) -> Composition:
    """Whom the business wants to hire, when, and what that adds to its pay."""
    return writer.composition(sheet, kind="hiring-plan", date="as_of", blocks=_plan(sheet, writer))


def _plan(sheet: HiringPlan, writer: Writer) -> Iterator[Block]:
    words = writer.words
    yield Title(words("whom_to_hire"))
    facts = [
        writer.fact("scenario", words.of(sheet.scenario) or NOTHING),
        writer.fact("hires", f"{len(sheet.hires)}"),
    ]
    if sheet.total is not None and sheet.hires:
        facts.append(writer.fact("pay_of_all", words.money(sheet.total)))
    yield Facts(tuple(facts))
    if not sheet.hires:
        yield Paragraph(words("no_hires"), Tone.SOFT)
        return
    yield writer.section("hires_in_order")
    yield Table(
        _hire_columns(sheet, writer), tuple(_hire(hire, sheet, writer) for hire in sheet.hires), None, Rule.STRONG
    )
    yield from _waiting(sheet, writer)
    if sheet.steps:
        yield writer.section("pay_by_month")
        columns = (
            Column(words("month"), tone=Tone.STRONG),
            Column(words("starting"), place=Place.END),
            Column(words("pay_up_to_then"), place=Place.END),
        )
        rows = (
            (Cell(words.month(step.month)), Cell(f"{step.hires}"), Cell(words.money(step.monthly_pay)))
            for step in sheet.steps
        )
        yield Table(columns, tuple(rows))
    if sheet.total is not None and sheet.without_pay:
        yield Paragraph(words("without_pay", count=sheet.without_pay), Tone.SOFT)
    if sheet.without_month:
        yield Paragraph(words("without_month", count=sheet.without_month), Tone.SOFT)
    if sheet.payroll is not None:
        yield from _payroll(sheet.payroll, writer)


def _payroll(payroll: Payroll, writer: Writer) -> Iterator[Block]:
    """What the whole team costs by month, after the sentence on what it comes to."""
    words = writer.words
    yield writer.section("team_cost")
    if payroll.in_the_red is not None:
        month, missing = payroll.in_the_red
        yield Paragraph(words("in_the_red", month=words.month(month), amount=words.whole(missing)), Tone.STRONG)
    elif payroll.in_the_red_at_worst is not None:
        yield Paragraph(words("may_be_in_the_red", month=words.month(payroll.in_the_red_at_worst)), Tone.STRONG)
    elif payroll.months[0].cash is not None:
        yield Paragraph(words("cash_lasts", month=words.month(payroll.months[-1].month)), Tone.STRONG)
    if payroll.over_budget is not None:
        month, over = payroll.over_budget
        yield Paragraph(words("over_budget", month=words.month(month), amount=words.whole(over)))
    if payroll.on_costs:
        yield Paragraph(words("with_on_costs", names=words.names(payroll.on_costs)), Tone.SOFT, sticky=True)
    with_cash = payroll.months[0].cash is not None
    figures = tuple(_month_figures(month, writer, with_cash=with_cash) for month in payroll.months)
    heads = [*([] if writer.facing else [*map(str, Department)]), "together", *(["cash_left"] if with_cash else [])]
    if with_cash and not writer.facing:
        heads.append("worse_case")
    columns = (Column(words("month"), tone=Tone.STRONG), *(Column(words(head), place=Place.END) for head in heads))
    yield Table(columns, figures)


def _month_figures(month: PayrollMonth, writer: Writer, *, with_cash: bool) -> tuple[Cell, ...]:
    words = writer.words
    departments = () if writer.facing else tuple(month.by_department[department] for department in Department)
    cash = (month.cash,) if with_cash else ()
    worst = (month.worst_cash,) if with_cash and not writer.facing else ()
    amounts = (*departments, month.together, *cash, *worst)
    return Cell(words.month(month.month)), *(Cell(words.whole(amount) if amount else NOTHING) for amount in amounts)


def _waiting(sheet: HiringPlan, writer: Writer) -> Iterator[Block]:
    """The reasons to hire: work that nobody does until then."""
    words = writer.words
    waiting = {hire.title: hire.waiting for hire in sheet.hires if hire.waiting}
    if waiting:
        yield writer.section("work_waits")
        for title, texts in waiting.items():
            yield Paragraph(words.of(title), Tone.STRONG, sticky=True)
            yield Bullets(tuple(Cell(words.of(text)) for text in texts))


def _hire_columns(sheet: HiringPlan, writer: Writer) -> tuple[Column, ...]:
    words = writer.words
    pay = (
        (Column(words("monthly_pay"), 0 if writer.facing else 30, place=Place.END),) if sheet.total is not None else ()
    )
    if writer.facing:
        return Column(words("role_head"), share=1.4, tone=Tone.STRONG), *pay
    return (
        Column(words("month"), 34, tone=Tone.STRONG),
        Column(words("role_head")),
        Column(words("stage"), 30),
        Column(words("short_hours"), 14, place=Place.END),
        *pay,
    )


def _hire(hire: Hire, sheet: HiringPlan, writer: Writer) -> tuple[Cell, ...]:
    words = writer.words
    month = words.month(hire.start_month) if hire.start_month else words("no_month")
    title = words("title_in", title=words.of(hire.title), department=words(hire.department))
    pay = (_pay(hire, writer),) if sheet.total is not None else ()
    if writer.facing:
        hours = words.hours_a_week(hire.minutes_a_week)
        terms = words("comma").join((month, words(f"stage_{hire.stage}"), hours))
        return Cell(title, terms), *pay
    return (
        Cell(month, tone=Tone.STRONG),
        Cell(title),
        Cell(words(f"stage_{hire.stage}"), tone=Tone.SOFT),
        Cell(hours_figure(hire.minutes_a_week)),
        *pay,
    )


def _pay(hire: Hire, writer: Writer) -> Cell:
    words = writer.words
    once = words("paid_once", amount=words.whole(hire.paid_once)) if hire.paid_once else ""
    return Cell(words.money(hire.monthly_pay) if hire.monthly_pay else NOTHING, once)
