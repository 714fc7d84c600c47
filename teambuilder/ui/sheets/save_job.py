"""Writing sheets into files away from the window: one file, or one for each sheet, which can be stopped in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Literal, TypeAlias

from teambuilder.ui.sheets.pages import PageRequest, facts_of

if TYPE_CHECKING:
    from teambuilder.sheets import SetSheets

Form: TypeAlias = Literal["pdf", "docx"]


@dataclass
class SaveJob:
    """What is to be written, how far it is, and what went wrong. The worker writes, the window looks.

    What is complete stays when the job is stopped or fails; a file is written whole or not at all.
    """

    form: Form
    sheets: SetSheets
    files: tuple[Path, ...]  # one for all, or one for each sheet
    stop: Event = field(default_factory=Event)
    written: list[Path] = field(default_factory=list[Path])

    @property
    def each(self) -> bool:
        return len(self.files) > 1

    def run(self) -> None:
        """Writes the files. Raises OSError, with the file's name, or SheetTrouble."""
        from teambuilder.sheets import set_sheets
        from teambuilder.sheets.whole_file import write_whole

        for place, path in enumerate(self.files):
            if self.stop.is_set():
                return
            made = self.sheets
            if self.each:
                made = set_sheets((made.sheets[place],), language=made.language, paper=made.paper)
            content = self._content(made)
            if self.stop.is_set():  # a file that is done all the same is not wanted any more
                return
            try:
                write_whole(path, content)
            except OSError as error:
                raise OSError(error.errno, error.strerror, str(path)) from error
            self.written.append(path)

    def _content(self, made: SetSheets) -> bytes:
        makers: Mapping[Form, Callable[[], bytes]] = {"pdf": made.pdf, "docx": made.docx}
        return makers[self.form]()


def names_for_each(request: PageRequest, folder: Path, form: Form, stem_of: Callable[[str], str]) -> tuple[Path, ...]:
    """A free name in the folder for each sheet of the request; nothing that is there is written over."""
    from teambuilder.sheets.naming import free_name
    from teambuilder.ui.words import said

    taken = {path.name.casefold() for path in folder.iterdir()} if folder.is_dir() else set[str]()
    names: list[Path] = []
    for sheet in facts_of(request):
        name = free_name(stem_of(said(sheet.subject)), f".{form}", taken)
        taken.add(name.casefold())
        names.append(folder / name)
    return tuple(names)
