"""Sets sheets on pages: facts in, PDF, SVG or PNG out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from teambuilder.core.sheets import Sheet
from teambuilder.sheets.blocks import Composition
from teambuilder.sheets.composers import compose
from teambuilder.sheets.parallel import sheet_data
from teambuilder.sheets.pieces import Pieces
from teambuilder.sheets.resources import resource_folder
from teambuilder.sheets.spoken import with_spoken_texts
from teambuilder.sheets.trouble import SheetTrouble
from teambuilder.sheets.words import words_in

if TYPE_CHECKING:
    import typst

Language: TypeAlias = Literal["en", "ur", "both"]
Paper: TypeAlias = Literal["a4", "letter"]

_PICTURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
_TEMPLATE = "sheets.typ"


def set_sheets(sheets: Sequence[Sheet], *, language: Language, paper: Paper) -> SetSheets:
    """The sheets as one document, each from a page of its own; the work is done when pages are asked for.

    Raises SheetTrouble when there is nothing to print or the logo is no picture.
    """
    if not sheets:
        raise SheetTrouble("nothing_to_print")
    for sheet in sheets:
        if sheet.letterhead.logo and not _picture_format(sheet.letterhead.logo):
            raise SheetTrouble("logo_unreadable")
    return SetSheets(tuple(sheets), language, paper)


@dataclass(frozen=True)
class _Document:
    """What goes to Typst, and what is needed after it."""

    data: str
    pieces: Pieces


@dataclass(frozen=True)
class SetSheets:
    """Sheets laid out once, in whatever form is asked for. Every method may run in a worker thread.

    The methods raise SheetTrouble when the logo turns out to be damaged.
    """

    sheets: tuple[Sheet, ...]
    language: Language
    paper: Paper

    @property
    def missing_characters(self) -> tuple[str, ...]:
        """The characters of the texts that no bundled font has, for which a stand-in is printed."""
        return self._document.pieces.missing

    def pdf(self) -> bytes:
        """One tagged PDF (PDF/UA-1) with a bookmark for each sheet."""
        (pdf,) = self._compile("pdf", pdf_standards=["ua-1"])
        return with_spoken_texts(pdf, self._document.pieces.spoken)

    def docx(self) -> bytes:
        """One Word document with the same content in the same order, each sheet from a page of its own."""
        from teambuilder.sheets.word import docx_of  # python-docx takes a while to come, which nobody else needs

        logo = self.sheets[0].letterhead.logo
        return docx_of(self.compositions, logo=logo, paper=self.paper, title=self._title)

    def svg_pages(self) -> list[bytes]:
        """The pages as SVG, for the preview and the printer."""
        # Qt strokes an SVG's shapes one unit wide unless told otherwise, which makes every letter bold.
        return [page.replace(b"<svg ", b'<svg stroke-width="0" ', 1) for page in self._compile("svg")]

    def png_pages(self, dpi: float) -> list[bytes]:
        """The pages as PNG at `dpi` dots an inch."""
        return self._compile("png", ppi=dpi)

    def _compile(self, form: str, **options: Any) -> list[bytes]:
        import typst

        try:
            pages: Any = self._compiler.compile(format=form, **options)  # pyright: ignore[reportArgumentType]
        except typst.TypstError as error:
            if "decode image" in error.message:
                raise SheetTrouble("logo_unreadable") from error
            raise
        return cast(list[bytes], pages) if isinstance(pages, list) else [pages]

    @cached_property
    def _compiler(self) -> typst.Compiler:
        import typst

        folder = resource_folder("sheets")
        inputs = {"data": self._document.data}
        return typst.Compiler(folder / _TEMPLATE, root=folder, font_paths=_fonts(), sys_inputs=inputs)

    @cached_property
    def compositions(self) -> tuple[tuple[Composition, ...], ...]:
        """Each sheet in its language, or in English and in Urdu."""
        facing = self.language == "both"
        languages = [words_in(name) for name in (("en", "ur") if facing else (self.language,))]
        return tuple(tuple(compose(sheet, words, facing=facing) for words in languages) for sheet in self.sheets)

    @cached_property
    def _document(self) -> _Document:
        pieces = Pieces()
        sheets = [sheet_data(compositions, pieces) for compositions in self.compositions]
        data = {
            "title": pieces.plain(self._title),
            "lang": self.compositions[0][0].language,
            "paper": {"a4": "a4", "letter": "us-letter"}[self.paper],
            "logo": self._logo(),
            "sheets": sheets,
        }
        return _Document(json.dumps(data), pieces)

    @property
    def _title(self) -> str:
        """What a reader's window says: what it is and whom it is about."""
        first = self.compositions[0][0]
        words = words_in(first.language)
        if len(self.sheets) == 1:
            return words("document_title", title=first.kind, name=first.subject)
        return words("document_title", title=words("title_of_many"), name=first.business)

    def _logo(self) -> dict[str, Any] | None:
        logo = self.sheets[0].letterhead.logo
        return {"bytes": list(logo), "format": _picture_format(logo)} if logo else None


def _picture_format(picture: bytes) -> str | None:
    return next((form for start, form in _PICTURES.items() if picture.startswith(start)), None)


@cache
def _fonts() -> typst.Fonts:
    """The bundled fonts alone, so that pages come out the same on every machine; read once, never changed."""
    import typst

    folder = str(resource_folder("fonts"))
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
