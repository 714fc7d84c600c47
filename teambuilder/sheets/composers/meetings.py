"""The agenda of the team's meeting, in one language."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.plan import Department
from teambuilder.core.sheets.meeting_agenda import DepartmentPoint, HandOffPoint, MeetingAgenda, Vacancy
from teambuilder.sheets.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Composition,
    Facts,
    Paragraph,
    Section,
    Table,
    Title,
    Tone,
    WriteIn,
)
from teambuilder.sheets.composers.writer import Writer

_DECISIONS = 6  # rows to write in
_MINUTES = {"last_time": 5, "turn_of": 15, "between": 10, "to_settle": 10, "new_people": 5, "decisions": 5}


def compose_meeting_agenda(sheet: MeetingAgenda, writer: Writer) -> Composition:
    """What a team meeting goes through."""
    return writer.composition(sheet, kind="agenda", date="meeting_on", blocks=_Agenda(sheet, writer).blocks())


class _Agenda:
    """Numbers its points as it goes: a point with nothing to talk about is left out."""

    def __init__(self, sheet: MeetingAgenda, writer: Writer) -> None:
        self._sheet = sheet
        self._writer = writer
        self._number = 0

    def blocks(self) -> Iterator[Block]:
        sheet, writer = self._sheet, self._writer
        words = writer.words
        yield Title(words("team_meeting"))
        people = tuple(post for part in sheet.departments for post in part.people)
        names = dict.fromkeys(name for post in people for name in post.holders)
        yield Facts(
            (
                writer.fact("invited", words.names(names) or words("nobody_yet")),
                writer.fact("length", words("minutes", count=self._length())),
            )
        )
        yield self._point("last_time")
        yield WriteIn(2)
        for part in sheet.departments:
            yield from self._turn(part)
        yield from self._between()
        yield from self._to_settle()
        yield from self._new_people()
        yield from self._decisions()

    def _length(self) -> int:
        sheet = self._sheet
        turns = sum(bool(part.people or part.goals) for part in sheet.departments)
        length = _MINUTES["last_time"] + _MINUTES["decisions"] + turns * _MINUTES["turn_of"]
        length += _MINUTES["between"] if sheet.hand_offs else 0
        length += _MINUTES["to_settle"] if sheet.unowned or sheet.owned_twice else 0
        return length + (_MINUTES["new_people"] if sheet.vacancies else 0)

    def _point(self, label: str, department: Department | None = None) -> Section:
        words = self._writer.words
        self._number += 1
        name = words(department) if department else ""
        title = words("point", number=self._number, title=words(label, department=name))
        return Section(title, words("minutes", count=_MINUTES[label]), department, "")

    def _turn(self, part: DepartmentPoint) -> Iterator[Block]:
        writer, words = self._writer, self._writer.words
        if not (part.people or part.goals):
            return
        yield self._point("turn_of", part.department)
        if part.lead is not None:
            yield Facts((writer.fact("speaks", words.post(part.lead)),))
        yield Paragraph(words(f"ask_{part.department}"), sticky=True)
        yield from writer.goals(part.goals, head="goals_now")
        yield WriteIn(2)

    def _between(self) -> Iterator[Block]:
        words, points = self._writer.words, self._sheet.hand_offs
        if not points:
            return
        yield self._point("between")
        columns = (
            Column(words("what_passes"), share=1.6, tone=Tone.STRONG),
            Column(words("gives")),
            Column(words("takes")),
        )
        yield Table(columns, tuple(self._hand_off(point) for point in points))

    def _hand_off(self, point: HandOffPoint) -> tuple[Cell, ...]:
        words = self._writer.words

        def side(posts: tuple[object, ...], text: str) -> Cell:
            return Cell(text if posts else words("owned_by_nobody"), tone=Tone.PLAIN if posts else Tone.STRONG)

        given = words("semicolon").join(words.brief(post) for post in point.givers)
        taken = words("semicolon").join(words.brief(post) for post in point.takers)
        explanation = "" if self._writer.facing else words.of(point.explanation)
        return Cell(words.of(point.title), explanation), side(point.givers, given), side(point.takers, taken)

    def _to_settle(self) -> Iterator[Block]:
        words, sheet = self._writer.words, self._sheet
        if not (sheet.unowned or sheet.owned_twice):
            return
        yield self._point("to_settle")
        if sheet.unowned:
            yield Paragraph(words("ask_unowned"), sticky=True)
            yield Bullets(tuple(Cell(words.of(text)) for text in sheet.unowned))
        if sheet.owned_twice:
            yield Paragraph(words("ask_twice"), sticky=True)
            yield Bullets(tuple(Cell(words.of(text), words.posts(posts)) for text, posts in sheet.owned_twice))

    def _new_people(self) -> Iterator[Block]:
        words, vacancies = self._writer.words, self._sheet.vacancies
        if not vacancies:
            return
        yield self._point("new_people")
        columns = (
            Column(words("role_head"), share=1.4, tone=Tone.STRONG),
            Column(words("month")),
            Column(words("stage")),
        )
        yield Table(columns, tuple(self._vacancy(vacancy) for vacancy in vacancies))

    def _vacancy(self, vacancy: Vacancy) -> tuple[Cell, ...]:
        words = self._writer.words
        month = words.month(vacancy.start_month) if vacancy.start_month else words("no_month")
        return Cell(words.of(vacancy.title)), Cell(month), Cell(words(f"stage_{vacancy.stage}"), tone=Tone.SOFT)

    def _decisions(self) -> Iterator[Block]:
        words = self._writer.words
        yield self._point("decisions")
        columns = (
            Column(words("what"), share=2, tone=Tone.STRONG),
            Column(words("who")),
            Column(words("until"), 24 if self._writer.facing else 32),
        )
        yield Table(columns, ((Cell(), Cell(), Cell()),) * _DECISIONS, row_height=9)
