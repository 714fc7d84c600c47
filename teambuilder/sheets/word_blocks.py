"""The blocks of a sheet in a Word document: one language across the page, or two that face each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from teambuilder.core.plan import Department
from teambuilder.sheets.blocks import (
    Block,
    Bullets,
    Cell,
    Chart,
    ChartBox,
    Fact,
    Facts,
    Paragraph,
    Place,
    Rule,
    Section,
    Signatures,
    Table,
    Title,
    Tone,
    WriteIn,
)
from teambuilder.sheets.word_tables import GAP, HAIR, add_grid, add_row, fill, repeat, shared_widths, underline
from teambuilder.sheets.word_text import ACCENTS, INK, SOFT, add_box, line, shade, space, turn, write

_SMALL = 8.5
_PADDING = 3  # millimetres that a cell keeps free at its sides, and other fonts may need


class BlockSetter:
    """Adds blocks to a document, `room` millimetres wide, in these languages: one, or English and Urdu."""

    def __init__(self, document: Any, languages: Sequence[str], room: float) -> None:
        self._document = document
        self._languages = tuple(languages)
        self._room = room
        self._setters: Mapping[type, Callable[[Any], None]] = {
            Title: self._title,
            Section: self._section,
            Paragraph: self._paragraph,
            Facts: self._facts,
            Table: self._table,
            Bullets: self._bullets,
            WriteIn: self._write_in,
            Chart: self._chart,
            Signatures: self._signatures,
        }

    @property
    def _two(self) -> bool:
        return len(self._languages) == 2

    @property
    def _half(self) -> float:
        """The room of one of two columns."""
        return (self._room - GAP) / 2

    def add(self, sides: Sequence[Block]) -> None:
        """One block, in each of the languages."""
        self._setters[type(sides[0])](sides)

    def _facing(self, put: Callable[[Any, int], None], style: str = "") -> None:
        """Calls put(paragraph, side) for a paragraph of each language; two stand in cells beside each other."""
        if not self._two:
            put(self._new_paragraph(self._document, style), 0)
            return
        half = self._half
        row = add_grid(self._document, (half, GAP, half), 1).rows[0]
        for side, cell in enumerate((row.cells[0], row.cells[2])):
            paragraph = cell.paragraphs[0]
            if style:
                paragraph.style = style
            put(paragraph, side)
        self._end_table()

    def _new_paragraph(self, place: Any, style: str = "") -> Any:
        paragraph = place.add_paragraph(style=style or None)
        if not style:
            space(paragraph)
        return paragraph

    def _end_table(self, room: float = 2) -> None:
        """Word joins tables that touch: a line of almost no height keeps them apart."""
        paragraph = self._document.add_paragraph(style="Sheet Gap")
        space(paragraph, after=room)

    def _title(self, sides: Sequence[Title]) -> None:
        self._facing(lambda p, side: write(p, sides[side].text, self._languages[side]), "Heading 1")

    def _section(self, sides: Sequence[Section]) -> None:
        color = _accent(sides[0].department)

        def put(paragraph: Any, side: int) -> None:
            section, language = sides[side], self._languages[side]
            write(paragraph, section.text, language, color=color)
            for text in (section.aside, section.department_name):
                if text:
                    write(paragraph, f"  ·  {text}", language, size=9, bold=False, color=SOFT)
            if section.mark:
                write(paragraph, "  ", language)
                write(paragraph, section.mark, language, size=_SMALL, boxed=True)

        self._facing(put, "Heading 2")

    def _paragraph(self, sides: Sequence[Paragraph]) -> None:
        def put(paragraph: Any, side: int) -> None:
            said = sides[side]
            space(paragraph, before=2, after=2, keep=said.sticky)
            write(paragraph, said.text, self._languages[side], **_tone(said.tone, ""))

        self._facing(put)

    def _facts(self, sides: Sequence[Facts]) -> None:
        if self._two:
            half = self._half
            widths = (half * 0.36, half * 0.64, GAP, half * 0.64, half * 0.36)
            table = add_grid(self._document, widths, len(sides[0].rows))
            for row, english, urdu in zip(table.rows, sides[0].rows, sides[1].rows, strict=True):
                self._fact(row.cells[0], row.cells[1], english, 0)
                self._fact(row.cells[4], row.cells[3], urdu, 1)
        else:
            widths = (self._room * 0.17, self._room * 0.33) * 2
            facts = sides[0].rows
            mirrored = self._languages[0] == "ur"
            table = add_grid(self._document, widths, (len(facts) + 1) // 2, mirrored=mirrored)
            for place, fact in enumerate(facts):
                cells, first = table.rows[place // 2].cells, place % 2 * 2
                self._fact(cells[first], cells[first + 1], fact, 0)
        self._end_table()

    def _fact(self, label: Any, value: Any, fact: Fact, side: int) -> None:
        language = self._languages[side]
        write(label.paragraphs[0], fact.label, language, size=9, color=SOFT)
        write(value.paragraphs[0], fact.value, language)
        self._mark(value, fact.mark, language)
        for paragraph in (*label.paragraphs, *value.paragraphs):
            paragraph.paragraph_format.keep_with_next = True

    def _mark(self, cell: Any, mark: str, language: str) -> None:
        if mark:
            paragraph = self._new_paragraph(cell)
            write(paragraph, mark, language, size=_SMALL, bold=True, boxed=True)

    def _table(self, sides: Sequence[Table]) -> None:
        first = sides[0]
        own = shared_widths(
            self._half if self._two else self._room,
            [column.width and column.width + _PADDING for column in first.columns],
            [column.share for column in first.columns],
        )
        widths = [*own, GAP, *reversed(own)] if self._two else own
        gaps = (len(own),) if self._two else ()
        mirrored = not self._two and self._languages[0] == "ur"
        table = add_grid(self._document, widths, 1, mirrored=mirrored)
        head = table.rows[0]
        repeat(head)
        for side, cells in self._sides_of(head):
            self._head(cells, sides[side], self._languages[side])
        strong = first.rule is Rule.STRONG
        underline(head, _accent(first.department) if strong else SOFT, 1 if strong else 0.6, but=gaps)
        for number in range(len(first.rows)):
            long = any(len(cell.below) > 700 for table_ in sides for cell in table_.rows[number])
            row = add_row(table, widths, height=first.row_height, may_split=long)
            for side, cells in self._sides_of(row):
                for cell, said, column in zip(cells, sides[side].rows[number], first.columns, strict=True):
                    self._cell(cell, said, self._languages[side], first.department, column.place)
            underline(row, HAIR, 0.5, but=gaps)
        self._end_table(6)

    def _sides_of(self, row: Any) -> list[tuple[int, list[Any]]]:
        """The cells of each language, in the order of its columns; Urdu's are mirrored beside English."""
        cells = list(row.cells)
        if not self._two:
            return [(0, cells)]
        count = (len(cells) - 1) // 2
        return [(0, cells[:count]), (1, list(reversed(cells[count + 1 :])))]

    def _head(self, cells: Sequence[Any], table: Table, language: str) -> None:
        for cell, column in zip(cells, table.columns, strict=True):
            paragraph = cell.paragraphs[0]
            style = _tone(column.tone, _accent(table.department))
            write(paragraph, column.head, language, **({"size": _SMALL} if column.tone is Tone.SOFT else {}), **style)
            _align(paragraph, column.place)
            paragraph.paragraph_format.keep_with_next = True

    def _cell(self, cell: Any, said: Cell, language: str, department: Department | None, place: Place) -> None:
        paragraph = cell.paragraphs[0]
        if said.box:
            turn(paragraph, language)
            add_box(paragraph)
        write(paragraph, said.text, language, **_tone(said.tone, _accent(department)))
        self._mark(cell, said.mark, language)
        if said.below:
            write(self._new_paragraph(cell), said.below, language, size=_SMALL, color=SOFT)
        for written in cell.paragraphs:
            _align(written, place)

    def _bullets(self, sides: Sequence[Bullets]) -> None:
        for number in range(len(sides[0].items)):

            def put(paragraph: Any, side: int, number: int = number) -> None:
                said, language = sides[side].items[number], self._languages[side]
                write(paragraph, said.text, language, **_tone(said.tone, ""))
                if said.below:
                    paragraph.add_run().add_break()
                    write(paragraph, said.below, language, size=_SMALL, color=SOFT)

            self._facing(put, "List Bullet")

    def _write_in(self, sides: Sequence[WriteIn]) -> None:
        for _ in range(sides[0].lines):
            paragraph = self._new_paragraph(self._document)
            space(paragraph, before=10)
            line(paragraph, "bottom", HAIR, 0.5)

    def _chart(self, sides: Sequence[Chart]) -> None:
        half = self._half
        mirrored = self._languages == ("ur",)
        top = add_grid(self._document, (half / 2, self._room - half, half / 2), 1, mirrored=mirrored).rows[0].cells[1]
        fill(top, "EEEEEE")
        for side, chart in enumerate(sides):
            self._lines(top, (chart.top_title, chart.top_holders), side, first=side == 0)
        self._end_table(4)
        table = add_grid(self._document, (half, GAP, half), 0, mirrored=mirrored)
        row = add_row(table, (half, GAP, half), may_split=True)
        for place, cell in enumerate((row.cells[0], row.cells[2])):
            self._tree(cell, [chart.trees[place] for chart in sides])
        self._end_table(6)

    def _tree(self, cell: Any, trees: Sequence[Any]) -> None:
        color = ACCENTS[trees[0].department]
        for side, tree in enumerate(trees):
            paragraph = cell.paragraphs[0] if side == 0 else self._new_paragraph(cell)
            write(paragraph, tree.head, self._languages[side], bold=True, color="FFFFFF")
            shade(paragraph, color)
        for number in range(len(trees[0].boxes)):
            for side, tree in enumerate(trees):
                self._chart_box(cell, tree.boxes[number], side, color=ACCENTS[tree.boxes[number].department])

    def _chart_box(self, cell: Any, box: ChartBox, side: int, *, color: str) -> None:
        from docx.shared import Mm

        language = self._languages[side]
        indent = Mm(min(5.0, 40 / len(box.guides)) * len(box.guides))
        title, holders = self._new_paragraph(cell), self._new_paragraph(cell)
        write(title, box.title, language, bold=True)
        write(holders, box.holders, language, size=_SMALL, color=SOFT)
        space(title, before=3, keep=True)
        for paragraph in (title, holders):
            # In a paragraph from right to left Word counts the left indent from the right; borders it does not turn.
            paragraph.paragraph_format.left_indent = indent
            line(paragraph, "right" if language == "ur" else "left", color, 1.5)

    def _lines(self, cell: Any, texts: tuple[str, str], side: int, *, first: bool) -> None:
        title = cell.paragraphs[0] if first else self._new_paragraph(cell)
        write(title, texts[0], self._languages[side], bold=True)
        write(self._new_paragraph(cell), texts[1], self._languages[side], size=_SMALL, color=SOFT)

    def _signatures(self, sides: Sequence[Signatures]) -> None:
        self._facing(lambda p, side: self._agreed(p, sides[side].sentence, side))
        count = len(sides[0].signers)
        half = self._half
        mirrored = self._languages == ("ur",)
        table = add_grid(self._document, (half, GAP, half), (count + 1) // 2, mirrored=mirrored)
        for number in range(count):
            cell = table.rows[number // 2].cells[number % 2 * 2]
            for side, signatures in enumerate(sides):
                signer = signatures.signers[number]
                self._lines(cell, (signer.name, signer.title), side, first=side == 0)
            self._sign_here(cell, sides)
            for paragraph in cell.paragraphs[: None if number // 2 < (count - 1) // 2 else -1]:
                paragraph.paragraph_format.keep_with_next = True
        self._end_table()

    def _agreed(self, paragraph: Any, sentence: str, side: int) -> None:
        space(paragraph, before=10, after=4, keep=True)
        write(paragraph, sentence, self._languages[side])

    def _sign_here(self, cell: Any, sides: Sequence[Signatures]) -> None:
        """A line, and below it what is to be written there."""
        blank = self._new_paragraph(cell)
        space(blank, before=22)
        line(blank, "bottom", INK, 0.7)
        for side, signatures in enumerate(sides):
            label = self._new_paragraph(cell)
            text = f"{signatures.signature}  /  {signatures.date}"
            write(label, text, self._languages[side], size=_SMALL, color=SOFT)


def _accent(department: Department | None) -> str:
    return INK if department is None else ACCENTS[department]


def _tone(tone: Tone, accent: str) -> dict[str, Any]:
    """How `write` writes in this tone."""
    styles: Mapping[Tone, dict[str, Any]] = {
        Tone.PLAIN: {},
        Tone.STRONG: {"bold": True},
        Tone.SOFT: {"color": SOFT},
        Tone.ACCENT: {"bold": True, "color": accent},
    }
    return styles[tone]


def _align(paragraph: Any, place: Place) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    if place is Place.END:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT  # in a paragraph from right to left Word means its end
