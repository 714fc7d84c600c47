"""The responsibilities sheet in one language."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.figures import hours_figure
from teambuilder.core.sheets import ResponsibilitiesSheet, RoleFacts
from teambuilder.sheets.blocks import Block, Composition, Fact, Facts, Paragraph, Section, Signer, Title, Tone
from teambuilder.sheets.composers.changes import Marks
from teambuilder.sheets.composers.writer import Writer


def compose_responsibilities(sheet: ResponsibilitiesSheet, writer: Writer) -> Composition:
    """What one person does in all their roles."""
    blocks = _Responsibilities(sheet, writer).blocks()
    return writer.composition(sheet, kind="responsibilities", date="effective_from", blocks=blocks)


class _Responsibilities:
    def __init__(self, sheet: ResponsibilitiesSheet, writer: Writer) -> None:
        self._sheet = sheet
        self._writer = writer
        self._marks = Marks(sheet.changes, writer.words)

    def blocks(self) -> Iterator[Block]:
        sheet, writer = self._sheet, self._writer
        yield Title(writer.words.of(sheet.person))
        yield Facts(tuple(self._facts()))
        yield from self._marks.said_first()
        for role in sheet.roles:
            yield from self._role(role)
        if not sheet.roles:
            yield Paragraph(writer.words("no_role"), Tone.SOFT)
        yield from self._marks.gone()
        signed = sheet.signed_by is not None
        yield from writer.goals(sheet.goals, marks=self._marks.goals(), sticky=signed)
        if sheet.signed_by is not None:
            person = Signer(writer.words.of(sheet.person), writer.words(sheet.person_kind))
            sentence = "agreed" if sheet.signed_by else "agreed_alone"
            yield writer.signatures(sentence, (person, *map(writer.signer, sheet.signed_by)))

    def _facts(self) -> Iterator[Fact]:
        sheet, writer = self._sheet, self._writer
        words = writer.words
        yield writer.fact("employment", words(sheet.person_kind))
        used, available = hours_figure(sheet.week.used), hours_figure(sheet.week.available)
        yield writer.fact("week", words("week_of", used=used, available=available), self._marks.week())
        if sheet.start_date:
            yield writer.fact("start_date", words.day(sheet.start_date))
        owned, helped = hours_figure(sheet.minutes_owned), hours_figure(sheet.minutes_helped)
        if sheet.minutes_helped:
            yield writer.fact("listed_time", words("listed_time_both", owned=owned, helped=helped))
        elif sheet.minutes_owned:
            yield writer.fact("listed_time", words("listed_time_owned", owned=owned))
        if sheet.monthly_pay is not None:
            yield writer.fact("monthly_pay", words.money(sheet.monthly_pay), self._marks.pay(sheet.monthly_pay))

    def _role(self, role: RoleFacts) -> Iterator[Block]:
        writer, words, marks = self._writer, self._writer.words, self._marks
        yield Section(
            words.of(role.title),
            words.hours_a_week(role.minutes_a_week),
            role.department,
            words(role.department),
            marks.role(role.id),
        )
        yield from writer.purpose(role)
        place = (
            Fact(fact.label, fact.value, marks.superior(role.id)) if fact.label == words("reports_to") else fact
            for fact in writer.role_place(role)
        )
        yield from writer.facts(place)
        duties = marks.duties(role.id)
        yield from writer.owned(role, duties)
        yield from writer.helped(role, duties)
