"""What the composers of all kinds share: words of one language, and blocks that several kinds of sheet have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from teambuilder.core.figures import hours_figure
from teambuilder.core.plan import Department, Horizon
from teambuilder.core.sheets import Duty, GoalFacts, Post, RoleFacts, Sheet
from teambuilder.core.text import Text
from teambuilder.sheets.blocks import (
    Block,
    Cell,
    Column,
    Composition,
    Fact,
    Facts,
    Paragraph,
    Place,
    Rule,
    Section,
    Signatures,
    Signer,
    Table,
    Tone,
)
from teambuilder.sheets.words import Words

NOTHING = "–"
_Part = TypeVar("_Part", Cell, Column)


class Writer:
    """Writes in one language. `facing` says that another language stands beside it: there is half the room."""

    def __init__(self, words: Words, *, facing: bool) -> None:
        self.words = words
        self.facing = facing
        self._number = 0

    def composition(self, sheet: Sheet, *, kind: str, date: str, blocks: Iterable[Block]) -> Composition:
        """The whole sheet; `kind` and `date` are labels, the date's with a gap for the day."""
        words, day = self.words, sheet.effective_date
        business = words.of(sheet.letterhead.names)
        return Composition(
            language=words.language,
            business=business,
            kind=words(kind),
            subject=words.of(sheet.subject),
            date=words(date, date=words.day(day)) if day else "",
            page=words.labels["page"],
            logo=words("logo_of", business=business),
            separator=words("comma"),
            blocks=tuple(blocks),
        )

    def fact(self, label: str, value: str, mark: str = "") -> Fact:
        return Fact(self.words(label), value, mark)

    def facts(self, rows: Iterable[Fact]) -> Iterator[Facts]:
        """The rows as a block, if there are any."""
        kept = tuple(rows)
        if kept:
            yield Facts(kept)

    def role_place(self, role: RoleFacts) -> Iterator[Fact]:
        """Where a role stands: above, beside, and where and in what it works."""
        words = self.words
        if role.reports_to is not None:
            yield self.fact("reports_to", words.post(role.reports_to))
        if role.works_with:
            yield self.fact("works_with", words.posts(role.works_with))
        yield from self.role_field(role)

    def role_field(self, role: RoleFacts) -> Iterator[Fact]:
        """Where and in what a role works."""
        if role.territory:
            yield self.fact("territory", self.words.of(role.territory))
        if role.specialty:
            yield self.fact("specialty", self.words.of(role.specialty))

    def section(self, label: str, department: Department | None = None, aside: str = "") -> Section:
        name = self.words(department) if department else ""
        return Section(self.words(label), aside, department, name)

    def purpose(self, role: RoleFacts) -> Iterator[Paragraph]:
        if role.purpose:
            yield Paragraph(self.words.of(role.purpose), sticky=True)

    def owned(self, role: RoleFacts, marks: dict[str, str] | None = None, *, ticked: bool = False) -> Iterator[Block]:
        """What a role owns, numbered on through the sheet; `marks` by the responsibility's id.

        `ticked` adds a box to each row.
        """
        if not role.owns:
            yield Paragraph(self.words("nothing_owned"), Tone.SOFT)
            return
        rows = (
            self._row(duty, (marks or {}).get(duty.id, ""), self.words.of(duty.explanation), ticked)
            for duty in role.owns
        )
        columns = self._duty_columns(Column(self.words("owns"), tone=Tone.ACCENT), ticked, numbered=True)
        yield Table(columns, tuple(rows), role.department, Rule.STRONG)

    def helped(self, role: RoleFacts, marks: dict[str, str] | None = None, *, ticked: bool = False) -> Iterator[Block]:
        """What a role helps with, each with its owner."""
        if not role.helps:
            return
        rows = (
            self._row(duty, (marks or {}).get(duty.id, ""), self._owners(duty), ticked, own=False)
            for duty in role.helps
        )
        columns = self._duty_columns(Column(self.words("helps"), tone=Tone.STRONG), ticked, numbered=False)
        yield Table(columns, tuple(rows), role.department)

    def _duty_columns(self, text: Column, ticked: bool, *, numbered: bool) -> tuple[Column, ...]:
        words = self.words
        number = Column(words("number") if numbered else "", 7)
        hours = Column(words("short_hours" if self.facing else "hours"), 10 if self.facing else 22, place=Place.END)
        done = Column(words("done"), 13 if self.facing else 22, place=Place.END)
        return (number, text, *self._fitting(Column(words("when"), 20), hours, done, ticked=ticked))

    def _row(self, duty: Duty, mark: str, below: str, ticked: bool, *, own: bool = True) -> tuple[Cell, ...]:
        number = ""
        if own:
            self._number += 1
            number = f"{self._number}"
        hours = Cell(self.hours(duty.minutes_a_week), tone=Tone.PLAIN if own else Tone.SOFT)
        text = Cell(self.words.of(duty.text), below, mark=mark)
        rest = self._fitting(self.when(duty.horizon), hours, Cell(box=True), ticked=ticked)
        return (Cell(number, tone=Tone.ACCENT), text, *rest)

    def _fitting(self, when: _Part, hours: _Part, done: _Part, *, ticked: bool) -> tuple[_Part, ...]:
        """What a duty's row, or its head, has room for behind the text."""
        if self.facing:
            return (done,) if ticked else (hours,)
        return (when, hours, done) if ticked else (when, hours)

    def when(self, horizon: Horizon) -> Cell:
        return Cell(self.words(horizon), tone=Tone.SOFT)

    def hours(self, minutes: int) -> str:
        return hours_figure(minutes) if minutes else NOTHING

    def _owners(self, duty: Duty) -> str:
        words = self.words
        return words("owned_by", posts=words.posts(duty.owners)) if duty.owners else words("owned_by_nobody")

    def goals(
        self,
        goals: Sequence[GoalFacts],
        head: str = "goals",
        marks: dict[str, str] | None = None,
        *,
        sticky: bool = False,
    ) -> Iterator[Table]:
        """Goals with their measure and day."""
        if not goals:
            return
        words = self.words
        first = Column(words(head), share=1.4, tone=Tone.STRONG)
        measure = () if self.facing else (Column(words("measure")),)
        columns = (first, *measure, Column(words("due"), 27 if self.facing else 32, place=Place.END))
        yield Table(columns, tuple(self._goal(goal, (marks or {}).get(goal.id, "")) for goal in goals), sticky=sticky)

    def _goal(self, goal: GoalFacts, mark: str) -> tuple[Cell, ...]:
        words = self.words
        measure = words.of(goal.measure)
        due = Cell(words.day(goal.due_date) if goal.due_date else NOTHING)
        if self.facing:
            return Cell(words.of(goal.text), measure, mark=mark), due
        return Cell(words.of(goal.text), mark=mark), Cell(measure or NOTHING), due

    def signatures(self, sentence: str, signers: Iterable[Signer]) -> Signatures:
        words = self.words
        return Signatures(words(sentence), words("signature"), words("date"), tuple(signers))

    def signer(self, post: Post) -> Signer:
        words = self.words
        return Signer(words.names(post.holders), words("owner") if post.title is None else words.of(post.title))

    def person(self, names: Text | None, otherwise: str) -> str:
        """A person's name, or a label in its place."""
        return self.words.of(names) if names else self.words(otherwise)
