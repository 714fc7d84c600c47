"""The absence plan in one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from teambuilder.core.figures import hours_figure
from teambuilder.core.hiring.absence import Outcome
from teambuilder.core.sheets.absence import AbsencePlan, BusierWeek, Cover, Followers, StoppedWork, WorkOfOthers
from teambuilder.sheets.blocks import (
    Block,
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


def compose_absence(sheet: AbsencePlan, writer: Writer) -> Composition:
    """What one person's absence means, and what to agree on before it comes."""
    return writer.composition(sheet, kind="absence", date="as_of", blocks=_Absence(sheet, writer).blocks())


class _Absence:
    def __init__(self, sheet: AbsencePlan, writer: Writer) -> None:
        self._sheet = sheet
        self._writer = writer
        self._words = writer.words
        self._name = writer.words.apart(writer.words.of(sheet.person))

    def blocks(self) -> Iterator[Block]:
        sheet, writer = self._sheet, self._writer
        yield Title(self._words("if_away", name=self._name))
        yield self._facts()
        yield Paragraph(self._words("rehearsed"), Tone.SOFT)
        yield writer.section("what_stops")
        yield self._stops() if sheet.stops else Paragraph(self._words("nothing_stops"))
        if sheet.busier:
            yield writer.section("weeks_fill")
            yield self._weeks()
        if sheet.goes_on:
            yield writer.section("goes_on")
            yield Paragraph(self._words("goes_on_how", name=self._name), Tone.SOFT, sticky=True)
            yield self._work(sheet.goes_on, "goes_on_with")
        if sheet.lost_help:
            yield writer.section("help_missing")
            yield self._work(sheet.lost_help, "owner_head")
        if sheet.followers:
            yield writer.section("without_superior")
            yield self._followers()

    def _facts(self) -> Facts:
        sheet, words = self._sheet, self._words
        weeks = words("one_week") if sheet.weeks == 1 else words("weeks", count=sheet.weeks)
        facts = [
            self._writer.fact("role_head", words("comma").join(words.apart(words.of(title)) for title in sheet.titles)),
            self._writer.fact("away_for", weeks),
        ]
        if sheet.stops:
            hours, in_all = hours_figure(sheet.minutes_a_week), hours_figure(sheet.minutes_in_all)
            covered = sheet.count(Outcome.COVERED, Outcome.OVER)
            waits, left = sheet.count(Outcome.WAITS), sheet.count(Outcome.LEFT)
            facts += [
                self._writer.fact("stopping", f"{len(sheet.stops)}"),
                self._writer.fact("outcomes", words("outcomes_counted", covered=covered, waits=waits, left=left)),
                self._writer.fact("to_cover", words("to_cover_in_all", hours=hours, in_all=in_all)),
            ]
        return Facts(tuple(facts))

    def _hours_column(self, label: str = "short_hours") -> Column:
        return Column(self._words(label), 11 if self._writer.facing else 16, place=Place.END)

    def _stops(self) -> Table:
        words = self._words
        columns = (
            Column(words("responsibility"), share=1.7, tone=Tone.STRONG),
            Column(words("who_covers")),
            self._hours_column(),
            *(() if self._writer.facing else (Column(words("agreed_on"), 22, place=Place.END),)),
        )
        return Table(columns, tuple(map(self._stop, self._sheet.stops)), None, Rule.STRONG)

    def _stop(self, stop: StoppedWork) -> tuple[Cell, ...]:
        words = self._words
        if stop.covered_by is not None:
            mark = words("week_too_full") if stop.outcome is Outcome.OVER else ""
            reason = words(f"as_{stop.covered_by.reason}")
            who = Cell(words.of(stop.covered_by.name), reason, mark=mark)
        else:
            waits = stop.outcome is Outcome.WAITS
            who = Cell(words(f"outcome_{stop.outcome}"), tone=Tone.SOFT if waits else Tone.STRONG)
        agreed = () if self._writer.facing else (Cell(box=stop.covered_by is not None),)
        hours = Cell(self._writer.hours(stop.minutes_a_week))
        return Cell(words.of(stop.text), self._others(stop)), who, hours, *agreed

    def _others(self, stop: StoppedWork) -> str:
        """Who could cover it too, or has not the hours to do so."""
        words = self._words
        if not stop.others:
            return ""
        people = words("semicolon").join(map(self._cover, stop.others))
        people = words("and_more", people=people, count=stop.more) if stop.more else people
        return words("too_busy" if stop.outcome is Outcome.LEFT else "others_could", people=people)

    def _cover(self, cover: Cover) -> str:
        words = self._words
        name, reason = words.apart(words.of(cover.name)), words(f"by_{cover.reason}")
        if cover.free_minutes <= 0:
            return words("without_hours", name=name, reason=reason)
        return words("with_hours", name=name, reason=reason, hours=hours_figure(cover.free_minutes))

    def _weeks(self) -> Table:
        words = self._words
        columns = (
            Column(words("name"), tone=Tone.STRONG),
            self._hours_column("week_now"),
            self._hours_column("week_more"),
            self._hours_column("week_has"),
            self._hours_column("week_over"),
        )
        return Table(columns, tuple(map(self._week, self._sheet.busier)))

    def _week(self, week: BusierWeek) -> tuple[Cell, ...]:
        now, has = Cell(hours_figure(week.used)), Cell(hours_figure(week.available))
        over = Cell(hours_figure(week.over), tone=Tone.STRONG) if week.over else Cell(NOTHING)
        return Cell(self._words.of(week.name)), now, Cell(self._writer.hours(week.more)), has, over

    def _work(self, work: Sequence[WorkOfOthers], owners: str) -> Table:
        words = self._words
        columns = (
            Column(words("responsibility"), share=1.7, tone=Tone.STRONG),
            Column(words(owners)),
            self._hours_column(),
        )
        rows = (
            (
                Cell(words.of(one.text)),
                Cell(words.names(one.owners) or words("owned_by_nobody")),
                Cell(self._writer.hours(one.minutes_a_week)),
            )
            for one in work
        )
        return Table(columns, tuple(rows))

    def _followers(self) -> Table:
        words = self._words
        columns = (Column(words("name"), share=1.7, tone=Tone.STRONG), Column(words("turns_to")))
        return Table(columns, tuple(map(self._group, self._sheet.followers)))

    def _group(self, group: Followers) -> tuple[Cell, ...]:
        words = self._words
        who = Cell(words.names(group.names))
        if group.turn_to is None:
            return who, Cell(words("name_deputy"), tone=Tone.STRONG)
        return who, Cell(words.post(group.turn_to))
