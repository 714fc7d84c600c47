"""The team summary in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from teambuilder.core.figures import hours_figure
from teambuilder.core.plan import Department
from teambuilder.core.sheets import Post
from teambuilder.core.sheets.team_summary import Branch, DepartmentFacts, OwnedWork, Seat, TeamSummary
from teambuilder.core.text import Text
from teambuilder.sheets.blocks import (
    Block,
    Cell,
    Chart,
    ChartBox,
    ChartTree,
    Column,
    Composition,
    Facts,
    Paragraph,
    Place,
    Rule,
    Section,
    Table,
    Title,
    Tone,
)
from teambuilder.sheets.composers.writer import NOTHING, Writer


def compose_team_summary(sheet: TeamSummary, writer: Writer) -> Composition:
    """The whole team on paper."""
    return writer.composition(sheet, kind="summary", date="as_of", blocks=_summary(sheet, writer))


def _summary(sheet: TeamSummary, writer: Writer) -> Iterator[Block]:
    words = writer.words
    yield Title(words("our_team"))
    yield Facts(
        (
            writer.fact("scenario", words.of(sheet.scenario) or NOTHING),
            writer.fact("owner", words.names(sheet.owner.holders) or NOTHING),
        )
    )
    yield writer.section("who_reports")
    yield _chart(sheet, writer)
    for department in sheet.departments:
        yield from _seats(department, writer)
    yield from writer.goals(sheet.goals, head="team_goals")
    for department in sheet.departments:
        yield from _work(department, writer)


def _chart(sheet: TeamSummary, writer: Writer) -> Chart:
    words = writer.words
    trees = (
        ChartTree(words(part.department), part.department, tuple(_boxes(part.branches, writer, ())))
        for part in sheet.departments
    )
    top = words.names(sheet.owner.holders)
    return Chart(words("owner_of_business"), top, tuple(trees))


def _boxes(branches: Iterable[Branch], writer: Writer, guides: tuple[bool, ...]) -> Iterator[ChartBox]:
    words = writer.words
    siblings = tuple(branches)
    for place, branch in enumerate(siblings):
        follows = place + 1 < len(siblings)
        held = words.names(branch.holders)
        vacant = words("vacant_count", count=branch.vacant_seats) if branch.vacant_seats > 1 else words("vacant")
        parts = [held] if held else []
        parts += [vacant] if branch.vacant_seats else []
        holders = words("comma").join(parts) or words("nobody_yet")
        own = (*guides, follows)
        yield ChartBox(words.of(branch.title), holders, branch.department, not branch.holders, own)
        yield from _boxes(branch.below, writer, own)


def _department_section(department: Department, label: str, aside: str, writer: Writer) -> Section:
    name = writer.words(department)
    return Section(writer.words(label, department=name), aside, department, "")


def _seats(part: DepartmentFacts, writer: Writer) -> Iterator[Block]:
    words = writer.words
    figures = words("filled_of", filled=part.filled, wanted=part.wanted)
    yield _department_section(part.department, "people_of", figures, writer)
    yield Paragraph(words(f"focus_{part.department}"), Tone.SOFT, sticky=True)
    facts = [writer.fact("week", hours_figure(part.minutes_a_week))]
    if part.monthly_pay is not None:
        facts.append(writer.fact("department_pay", words.money(part.monthly_pay)))
    yield Facts(tuple(facts))
    if not part.seats:
        yield Paragraph(words("no_seats"), Tone.SOFT)
        return
    where = () if writer.facing else (Column(words("reports_to")),)
    columns = (
        Column(words("name"), tone=Tone.ACCENT),
        Column(words("role_head"), share=1.1),
        *where,
        Column(words("short_hours"), 10 if writer.facing else 14, place=Place.END),
    )
    yield Table(columns, tuple(_seat(seat, writer) for seat in part.seats), part.department, Rule.STRONG)


def _seat(seat: Seat, writer: Writer) -> tuple[Cell, ...]:
    words = writer.words
    holder = Cell(words.of(seat.holder), tone=Tone.STRONG) if seat.holder else Cell(words("vacant"), tone=Tone.SOFT)
    above = (
        () if writer.facing else (Cell(words.post(seat.reports_to) if seat.reports_to else NOTHING, tone=Tone.SOFT),)
    )
    title = Cell(words.of(seat.title), words.of(seat.territory))
    return (holder, title, *above, Cell(hours_figure(seat.minutes_a_week)))


def _work(part: DepartmentFacts, writer: Writer) -> Iterator[Block]:
    words = writer.words
    yield _department_section(part.department, "work_of", "", writer)
    if not part.work:
        yield Paragraph(words("no_work"), Tone.SOFT)
        return
    when = () if writer.facing else (Column(words("when"), 18),)
    columns = (
        Column(words("responsibility"), share=1.8, tone=Tone.ACCENT),
        Column(words("owner_head")),
        *when,
        Column(words("short_hours"), 10 if writer.facing else 14, place=Place.END),
    )
    yield Table(columns, tuple(_owned(work, writer) for work in part.work), part.department, Rule.STRONG)


def _owned(work: OwnedWork, writer: Writer) -> tuple[Cell, ...]:
    words = writer.words
    helpers = words("helped_by", posts=_short(work.helpers, writer)) if work.helpers else ""
    if work.owners:
        mark = words("two_own") if len(work.owners) > 1 else ""
        owners = Cell(_short(work.owners, writer), helpers, mark=mark)
    else:
        owners = Cell(words("owned_by_nobody"), helpers, Tone.STRONG)
    when = () if writer.facing else (writer.when(work.horizon),)
    return (Cell(words.of(work.text)), owners, *when, Cell(writer.hours(work.minutes_a_week)))


def _short(posts: Iterable[Post], writer: Writer) -> str:
    """Titles first: this table is about roles, and the people are told above."""
    words = writer.words

    def title(post: Post) -> str:
        held = words.of(post.title or Text())
        return held if post.holders else words("vacant_post", title=words.apart(held))

    return words("comma").join(words.apart(title(post)) for post in posts)
