"""Sheets as a Word document: the same content in the same order as on paper, for owners who want to change it."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any, Literal

from teambuilder.sheets.blocks import Composition
from teambuilder.sheets.characters import has_urdu_letters
from teambuilder.sheets.trouble import SheetTrouble
from teambuilder.sheets.word_blocks import BlockSetter
from teambuilder.sheets.word_fonts import NASTALIQ, embed_nastaliq
from teambuilder.sheets.word_tables import GAP, add_grid, underline
from teambuilder.sheets.word_text import INK, LATIN_FONT, SOFT, add_field, clean, element, space, turn, write

_PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}  # millimetres
_MARGIN = 17.0
_LOGO = (40.0, 12.0)  # millimetres, at most


def docx_of(
    sheets: Sequence[Sequence[Composition]], *, logo: bytes, paper: Literal["a4", "letter"], title: str
) -> bytes:
    """A document with a section for each sheet, which is one composition or two that face each other.

    Raises SheetTrouble when the logo turns out to be damaged.
    """
    from docx import Document
    from docx.enum.section import WD_SECTION

    document: Any = Document()
    _set_styles(document)
    first = sheets[0][0]
    properties = document.core_properties
    properties.title, properties.author, properties.comments = clean(title), clean(first.business), ""
    properties.language = first.language
    for number, sheet in enumerate(sheets):
        section = document.sections[0] if number == 0 else document.add_section(WD_SECTION.NEW_PAGE)
        _set_page(section, sheet, paper)
        _add_running(section, sheet, pages="NUMPAGES" if len(sheets) == 1 else "SECTIONPAGES")
        room = _PAPERS[paper][0] - 2 * _MARGIN
        _add_letterhead(document, sheet, logo, room)
        setter = BlockSetter(document, [side.language for side in sheet], room)
        for sides in zip(*(side.blocks for side in sheet), strict=True):
            setter.add(sides)
    if any(has_urdu_letters(text) for text in document.element.body.itertext()):
        embed_nastaliq(document)
    result = BytesIO()
    document.save(result)
    return result.getvalue()


def _set_styles(document: Any) -> None:
    """Fonts and sizes for both scripts, in styles, so that an owner changes them in one place."""
    from docx.enum.style import WD_STYLE_TYPE

    sizes = {"Normal": (10, False), "Heading 1": (20, True), "Heading 2": (13, True), "List Bullet": (10, False)}
    document.styles.add_style("Sheet Gap", WD_STYLE_TYPE.PARAGRAPH)
    for name, (size, bold) in {**sizes, "Sheet Gap": (2, False)}.items():
        style = document.styles[name]
        properties = style.element.get_or_add_rPr()
        for child in list(properties):
            properties.remove(child)
        properties.append(element("rFonts", ascii=LATIN_FONT, hAnsi=LATIN_FONT, eastAsia=LATIN_FONT, cs=NASTALIQ))
        for tag in ("b", "bCs") if bold else ():
            properties.append(element(tag))
        properties.append(element("color", val=INK))
        properties.append(element("sz", val=2 * size))
        properties.append(element("szCs", val=round(2.3 * size)))
        properties.append(element("lang", val="en-GB", bidi="ur-PK"))
    for name, before, after in (("Heading 1", 6, 6), ("Heading 2", 12, 3), ("List Bullet", 0, 2), ("Sheet Gap", 0, 0)):
        space(document.styles[name], before=before, after=after)
    document.styles["Heading 1"].paragraph_format.keep_with_next = True
    document.styles["Heading 2"].paragraph_format.keep_with_next = True
    document.styles["Sheet Gap"].paragraph_format.line_spacing = 1


def _set_page(section: Any, sheet: Sequence[Composition], paper: str) -> None:
    from docx.shared import Mm

    width, height = _PAPERS[paper]
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin = section.bottom_margin = Mm(18)
    section.header_distance = section.footer_distance = Mm(8)
    section.different_first_page_header_footer = True
    properties = section._sectPr
    for tag in ("pgNumType", "bidi"):
        for old in properties.findall(element(tag).tag):  # a section begins as a copy of the one before
            properties.remove(old)
    after = ("w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi", "w:docGrid")
    properties.insert_element_before(element("pgNumType", start=1), *after)
    if [side.language for side in sheet] == ["ur"]:
        properties.insert_element_before(element("bidi"), "w:rtlGutter", "w:docGrid")


def _add_running(section: Any, sheet: Sequence[Composition], pages: str) -> None:
    """From the second page on whose sheet it is; on every page whose business, and which page."""
    for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
        part.is_linked_to_previous = False
    for side, view in enumerate(sheet):
        above = section.header.paragraphs[0] if side == 0 else section.header.add_paragraph()
        write(above, f"{view.kind}{view.separator}{view.subject}", view.language, size=8, color=SOFT)
        for footer in (section.footer, section.first_page_footer):
            below = footer.paragraphs[0] if side == 0 else footer.add_paragraph()
            _add_page_number(below, view, pages)


def _add_page_number(paragraph: Any, view: Composition, pages: str) -> None:
    turn(paragraph, view.language)
    write(paragraph, f"{view.business}  ·  ", view.language, size=8, color=SOFT)
    before, _, rest = view.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, code in ((before, "PAGE"), (between, pages), (after, "")):
        write(paragraph, text, view.language, size=8, color=SOFT)
        if code:
            shown = "…" if code == "SECTIONPAGES" else "1"  # LibreOffice cannot count a section: it shows this
            add_field(paragraph, code, shown, size=8, color=SOFT)


def _add_letterhead(document: Any, sheet: Sequence[Composition], logo: bytes, room: float) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    picture = _LOGO[0] + 2 if logo else 0.0
    if len(sheet) == 2:
        half = (room - (picture or GAP)) / 2
        row = add_grid(document, (half, picture or GAP, half), 1).rows[0]
        for side, cell in zip(sheet, (row.cells[0], row.cells[2]), strict=True):
            _write_business(cell, side)
            _write_kind(cell, side, new=True)
        _add_logo(row.cells[1].paragraphs[0], logo)
    else:
        view = sheet[0]
        rest = (room - picture) / 2
        widths = ([picture] if logo else []) + [rest, rest]
        row = add_grid(document, widths, 1, mirrored=view.language == "ur").rows[0]
        _write_business(row.cells[-2], view)
        _write_kind(row.cells[-1], view, new=False)
        for paragraph in row.cells[-1].paragraphs:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if logo:
            turn(row.cells[0].paragraphs[0], view.language)
            _add_logo(row.cells[0].paragraphs[0], logo)
    underline(row, INK, 1.2)
    space(document.add_paragraph(style="Sheet Gap"), after=4)


def _write_business(cell: Any, view: Composition) -> None:
    write(cell.paragraphs[0], view.business, view.language, size=11.5, bold=True)


def _write_kind(cell: Any, view: Composition, *, new: bool) -> None:
    for place, text in enumerate(filter(None, (view.kind, view.date))):
        paragraph = cell.add_paragraph() if new or place else cell.paragraphs[0]
        space(paragraph)
        write(paragraph, text, view.language, size=9, color=SOFT)


def _add_logo(paragraph: Any, logo: bytes) -> None:
    from docx.image import exceptions
    from docx.shared import Mm

    if not logo:
        return
    damaged = (
        exceptions.InvalidImageStreamError,
        exceptions.UnexpectedEndOfFileError,
        exceptions.UnrecognizedImageError,
    )
    try:
        picture = paragraph.add_run().add_picture(BytesIO(logo), height=Mm(_LOGO[1]))
    except (*damaged, ValueError, LookupError, ZeroDivisionError) as error:
        raise SheetTrouble("logo_unreadable") from error
    if picture.width > Mm(_LOGO[0]):
        picture.height = round(picture.height * Mm(_LOGO[0]) / picture.width)
        picture.width = Mm(_LOGO[0])
