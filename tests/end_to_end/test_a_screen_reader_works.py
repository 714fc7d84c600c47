"""An owner who sees nothing places a person, and saves the sheet with that person's responsibilities."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from eyes import until
from reader import Page, Reader, Thing

from teambuilder.commands.sample import write_sample
from teambuilder.store.plan_file import PlanFile

HIRA, SEAT = "Hira Naveed", "Sales specialist"


def test_a_person_is_placed_and_a_sheet_is_saved(
    listen: Callable[..., Reader], own_folders: Path, tmp_path: Path
) -> None:
    path = tmp_path / "sample.teamplan"
    write_sample(path)
    reader = listen(path)
    place(reader)
    assert holder_of_seat(path) == HIRA
    take_back(reader)
    assert holder_of_seat(path) is None
    place(reader)
    sheet = save_sheet(reader, own_folders / "hira.pdf")
    printed = subprocess.run(["pdftotext", sheet, "-"], check=True, capture_output=True, text=True).stdout
    assert HIRA in printed
    assert SEAT in printed
    assert "Danish Iqbal" not in printed


def holder_of_seat(path: Path) -> str | None:
    """Who holds the seat, by the file."""
    with PlanFile.open(path, read_only=True) as plan_file:
        plan = plan_file.plan
    team = plan.team(plan.business.current_scenario_id)
    (slot,) = (slot for slot in team.slots.values() if team.roles[slot.role_id].title.en == SEAT)
    return plan.people[slot.person_id].name if slot.person_id else None


def place(reader: Reader) -> None:
    """Through the vacant seat and *Assign to…*."""
    reader.listen()
    reader.heard.clear()
    assert reader.select(reader.find(f"{SEAT}: vacant", role="list item", inside="Sales: the seats"))
    reader.find(f"{SEAT}: vacant", state="selected")
    reader.choose("Team", "Assign to…")
    reader.find(f"A person for {SEAT}", role="dialog")
    reader.write(reader.find("Type to find", role="text"), "hira")
    reader.until(lambda page: len(found(page)) == 1, "one person is found")
    reader.press("OK")
    reader.find(f"{SEAT}: {HIRA}", role="list item", inside="Sales: the seats")
    reader.hears("Done: ")
    reader.listen()
    (done,) = (words for words in reader.heard if words.startswith("Done: "))  # told, and told once
    assert HIRA in done
    assert SEAT in done


def found(page: Page) -> list[Thing]:
    return page.all(role="list item", inside=f"A person for {SEAT}")


def take_back(reader: Reader) -> None:
    reader.heard.clear()
    (undo,) = reader.until(
        lambda page: [t for t in page.all(role="push button") if t.name.startswith("Undo: ")], "undo"
    )
    assert HIRA in undo.name
    reader.act(undo)
    assert HIRA in reader.hears("Undone: ")
    reader.find(f"{SEAT}: vacant", role="list item", inside="Sales: the seats")


def save_sheet(reader: Reader, path: Path) -> Path:
    """On the Sheets screen: one person's responsibilities, as a PDF."""
    reader.press("Sheets", role="check box")
    assert reader.select(reader.find(HIRA, role="list item", inside="Whose sheet"))
    reader.find("Page 1 of 1", role="label")
    reader.press("PDF…")
    reader.find("Save as PDF", role="dialog")
    reader.write(reader.find("File name:", role="text"), str(path))
    reader.press("Save", inside="Save as PDF")
    reader.hears(path.name)
    until(path.exists, str(path))
    return path
