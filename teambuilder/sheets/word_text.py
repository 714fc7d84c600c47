"""Paragraphs and runs of a Word document, in English and in Urdu.

Word sets a run from right to left only when the run says so (`w:rtl`), and then takes size, weight and font from the
properties for complex scripts. A paragraph's own direction is `w:bidi`; "right" in it is where its lines end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any, Literal, cast

from teambuilder.sheets.characters import code_points_of, has_urdu_letters
from teambuilder.sheets.resources import resource_folder

INK, SOFT = "191919", "5A5A5A"
ACCENTS = {"sales": "0B6E4F", "marketing": "6A3FA0"}
LATIN_FONT = "Calibri"  # on every computer with Word; LibreOffice has one of the same widths
_URDU_SCALE = 1.15  # Nastaliq looks smaller than Latin of the same size
_ILLEGAL = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # Word goes by runs; joiners stay
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z0-9+][\w .,:/@+&'’%#-]*[\w%]|[A-Za-z0-9]", re.ASCII)
_AFTER_BIDI = tuple(
    f"w:{name}"
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
        *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr"),
        *("sectPr", "pPrChange"),
    )
)


def element(tag: str, **attributes: object) -> Any:
    """An element of WordprocessingML; names of tag and attributes go without `w:`."""
    import docx.oxml as oxml
    from docx.oxml.ns import qn

    made: Any = cast(Any, oxml).OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def clean(text: str) -> str:
    """The text without what XML forbids or Word does not understand."""
    return _INVISIBLE.sub("", _ILLEGAL.sub("", text)).replace("\n", " ")


def turn(paragraph: Any, language: str) -> None:
    """Gives the paragraph the direction of a language."""
    properties = paragraph._p.get_or_add_pPr()
    if language == "ur" and properties.find(element("bidi").tag) is None:
        properties.insert_element_before(element("bidi"), *_AFTER_BIDI)


def write(
    paragraph: Any,
    text: str,
    language: str,
    *,
    size: float | None = None,
    bold: bool | None = None,
    color: str = "",
    boxed: bool = False,
) -> None:
    """Adds a text, in as many runs as its directions need. `size` is points; None is the style's, for `bold` too."""
    turn(paragraph, language)
    parts = list(_runs(clean(text)))
    for words, urdu, borrowed in parts:
        run = paragraph.add_run(words)
        for item in _properties(size, bold, color, urdu=urdu, borrowed=borrowed):
            run._r.get_or_add_rPr().append(item)
        if boxed:
            _box(run, framed=len(parts) == 1)


def _box(run: Any, *, framed: bool) -> None:
    """A ground behind a run. A frame would stand round each run by itself, so that only a single one has it."""
    properties = run._r.get_or_add_rPr()
    if framed:
        frame = element("bdr", val="single", sz=4, space=1, color=INK)
        properties.insert_element_before(frame, "w:shd", "w:rtl")
    properties.insert_element_before(element("shd", val="clear", color="auto", fill="EEEEEE"), "w:rtl")


def _runs(text: str) -> Iterator[tuple[str, bool, bool]]:
    """The runs of a text: each with whether it runs from right to left, and whether Nastaliq lacks its characters."""
    for part, urdu in _directions(text):
        for words, borrowed in _by_font(part) if urdu else ((part, False),):
            yield words, urdu, borrowed


def _properties(
    size: float | None,
    bold: bool | None,
    color: str,
    *,
    urdu: bool = False,
    borrowed: bool = False,
) -> Iterator[Any]:
    """In the order that the schema wants; `borrowed` is for characters that Nastaliq does not have."""
    if borrowed:
        yield element("rFonts", cs=LATIN_FONT)
    if bold is not None:
        yield element("b", val=int(bold))
        yield element("bCs", val=int(bold))
    if color:
        yield element("color", val=color)
    if size is not None:
        yield element("sz", val=round(size * 2))
        yield element("szCs", val=round(size * 2 * _URDU_SCALE))
    if urdu:
        yield element("rtl")


def _directions(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text that run one way, each with whether it runs from right to left."""
    if not has_urdu_letters(text):
        if text:
            yield text, False
        return
    place = 0
    for found in _LEFT_TO_RIGHT.finditer(text):
        if found.start() > place:
            yield text[place : found.start()], True
        yield found.group(), False
        place = found.end()
    if place < len(text):
        yield text[place:], True


def _by_font(text: str) -> Iterator[tuple[str, bool]]:
    """The parts that Nastaliq has, and those that it lacks, such as spaces and brackets."""
    for lacking, letters in groupby(text, key=lambda letter: ord(letter) not in _nastaliq()):
        yield "".join(letters), lacking


@cache
def _nastaliq() -> frozenset[int]:
    """The code points that the font has: never changed."""
    return code_points_of(resource_folder("fonts") / "TeambuilderNastaliq-Regular.ttf")


def add_field(paragraph: Any, code: str, shown: str, *, size: float, color: str) -> None:
    """A field that Word fills, such as PAGE; `shown` stands there until then."""
    for part in ("begin", "code", "separate", "shown", "end"):
        run = paragraph.add_run(shown if part == "shown" else "")
        for item in _properties(size, None, color):
            run._r.get_or_add_rPr().append(item)
        if part == "code":
            instruction = element("instrText")
            instruction.text = code
            run._r.append(instruction)
        elif part != "shown":
            run._r.append(element("fldChar", fldCharType=part))


def add_box(paragraph: Any) -> None:
    """A square to tick, by hand or with the mouse."""
    from docx.oxml import parse_xml

    names = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    )
    font = '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/>'
    paragraph._p.append(
        parse_xml(
            f'<w:sdt {names}><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:rPr>{font}</w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )


def line(paragraph: Any, side: Literal["top", "bottom", "left", "right"], color: str, width: float) -> None:
    """A line along a paragraph, `width` points wide."""
    borders = element("pBdr")
    borders.append(
        element(side, val="single", sz=round(width * 8), space=4 if side in ("left", "right") else 1, color=color)
    )
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", *_AFTER_BIDI)


def shade(paragraph: Any, color: str) -> None:
    """A ground of one colour behind a paragraph."""
    properties = paragraph._p.get_or_add_pPr()
    ground = element("shd", val="clear", color="auto", fill=color)
    properties.insert_element_before(ground, "w:tabs", "w:suppressAutoHyphens", "w:bidi", *_AFTER_BIDI)


def space(paragraph: Any, *, before: float = 0, after: float = 0, keep: bool = False) -> None:
    """Room above and below, in points; `keep` holds the paragraph with the next one."""
    from docx.shared import Pt

    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(after)
    if keep:
        paragraph.paragraph_format.keep_with_next = True
