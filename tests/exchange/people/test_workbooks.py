"""Workbooks as Excel and others write them are read as the owner sees them, and none of them can do harm."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.worksheet import Worksheet

from teambuilder.exchange.people import PeopleTable, Stopped, TableRow, layout_of, people_in, read_table
from teambuilder.exchange.people.workbook_parts import NumberKind, kind_of_format
from teambuilder.exchange.people.workbook_rows import number_text
from teambuilder.exchange.trouble import ExchangeTrouble

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.xlsx"


def saved(path: Path, fill: Callable[[Worksheet], object]) -> PeopleTable:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    fill(sheet)
    workbook.save(path)
    return read_table(path)


def relations(*targets: tuple[str, str]) -> str:
    told = (f'<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{target}"/>' for kind, target in targets)
    return f'<Relationships xmlns="{PACKAGE}">{"".join(told)}</Relationships>'


def pointing_to(part: str) -> str:
    return relations(("officeDocument", part))


def by_hand(path: Path, rows: str, after: str = "", **more: str) -> Path:
    """A workbook of the fewest parts, with rows as they stand in its XML."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": pointing_to("/xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="One" sheetId="1" '
        'r:id="worksheet"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(("worksheet", SHEET[3:]), ("sharedStrings", "sharedStrings.xml")),
        SHEET: f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **more}.items():
            if content:
                archive.writestr(name, content)
    return path


def inline(*texts: str) -> str:
    return "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)


def trouble(path: Path, sheet: str | None = None) -> str:
    with pytest.raises(ExchangeTrouble) as caught:
        read_table(path, sheet=sheet)
    return caught.value.code


def test_values_are_read_as_they_are_seen(path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["Name", "Started on", "Hours a week", "Monthly pay", "Phone", "Notes"])
        sheet.append(["Ali", datetime.date(2027, 2, 14), 40.0, 45_000.0, 923001234567, True])
        sheet.append(["علی", datetime.datetime(2027, 2, 14, 10, 30), datetime.timedelta(hours=37.5), 0.1 + 0.2])
        sheet.append(["Bo", "14 Feb 2027", datetime.time(8, 15), 45_000.5, "0300", "one\ntwo"])

    table = saved(path, fill)
    assert table.head == ("Name", "Started on", "Hours a week", "Monthly pay", "Phone", "Notes")
    assert table.rows == (
        TableRow(2, ("Ali", "2027-02-14", "40", "45000", "923001234567", "TRUE")),
        TableRow(3, ("علی", "2027-02-14 10:30", "37:30", "0.3")),
        TableRow(4, ("Bo", "14 Feb 2027", "8:15", "45000.5", "0300", "one\ntwo")),
    )
    assert (table.encoding, table.delimiter, table.sheets, table.sheet) == ("", "", ("Sheet",), "Sheet")


def test_people_come_out_of_a_workbook(path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["Our team in 2027"])
        sheet.append([])
        sheet.append(["نام", "حیثیت", "ہفتے کے گھنٹے", "ماہانہ تنخواہ", "کام کا آغاز"])
        sheet.append(["عائشہ خان", "ملازم", datetime.timedelta(hours=37.5), 45_000.5, datetime.date(2027, 2, 14)])

    table = saved(path, fill)
    (incoming,) = people_in(table, layout_of(table.head).columns, currency="PKR").people
    person = incoming.person
    assert (incoming.line, person.name, person.minutes_a_week) == (4, "عائشہ خان", 2250)
    assert (person.monthly_pay, person.start_date) == (4_500_050, "2027-02-14")


def test_the_first_sheet_with_anything_in_it_or_the_named_one(path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.create_sheet("Title").append(["Our team"])
    workbook.create_sheet("Team").append(["Name", "Phone"])
    workbook["Team"].append(["Ali", "1"])
    workbook.create_sheet("دوسری").append(["Name", "Phone"])
    workbook["دوسری"].append(["Bo", "2"])
    workbook.save(path)
    table = read_table(path)
    assert (table.sheets, table.sheet, table.rows[0].cells) == (
        ("Sheet", "Title", "Team", "دوسری"),
        "Team",
        ("Ali", "1"),
    )
    assert read_table(path, sheet="دوسری").rows[0].cells == ("Bo", "2")
    assert trouble(path, "Sheet") == "no_rows"
    assert trouble(path, "Gone") == "no_sheet"


def test_merged_cells_hold_for_all_their_rows(path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["Staff list", None, None])
        sheet.merge_cells("A1:C1")
        sheet.append(["Name", "Works as", "Leans to"])
        for row in (["Ali", "Employee", "Sales"], ["Bo"], ["Cem", None, "Marketing"], [], ["Dar"]):
            sheet.append(row)
        sheet.merge_cells("B3:B6")
        sheet.merge_cells("C3:C4")

    table = saved(path, fill)
    assert table.head == ("Name", "Works as", "Leans to")
    assert [row.cells for row in table.rows] == [
        ("Ali", "Employee", "Sales"),
        ("Bo", "Employee", "Sales"),
        ("Cem", "Employee", "Marketing"),
        ("Dar",),
    ]


def test_formulas_show_their_last_result(path: Path) -> None:
    rows = (
        f"<row>{inline('Name', 'Monthly pay', 'Phone')}</row>"
        '<row><c t="str"><f>"A"&amp;"li"</f><v>Ali</v></c><c><f>2*2</f><v>4</v></c>'
        '<c t="str"><f>""</f><v></v></c></row>'
        '<row><c t="str"><f>B1</f><v>Bo</v></c><c><f>1+1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    table = read_table(by_hand(path, rows))
    assert [row.cells for row in table.rows] == [("Ali", "4"), ("Bo", "#N/A", "#DIV/0!")]
    assert [row.code for row in people_in(table, layout_of(table.head).columns, currency="PKR").bad_rows] == [
        "no_value"
    ]


def test_shared_texts_in_pieces_and_with_escapes(path: Path) -> None:
    shared = (
        f'<sst xmlns="{MAIN}"><si><t>Name</t></si><si><r><t>Ay</t></r><r><rPr><b/></rPr><t>esha</t></r>'
        "<rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si></sst>"
    )
    rows = f'<row r="1"><c r="A1" t="s"><v>0</v></c>{inline("Notes")}</row><row r="7"><c r="A7" t="s"><v>1</v></c><c r="B7" t="s"><v>2</v></c></row>'  # noqa: E501
    table = read_table(by_hand(path, rows, **{"xl/sharedStrings.xml": shared}))
    assert (table.head, table.rows) == (("Name", "Notes"), (TableRow(7, ("Ayesha", "a\rb")),))


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (1.0, NumberKind.PLAIN, "1"), (-2.5, NumberKind.PLAIN, "-2.5"), (1e-7, NumberKind.PLAIN, "0.0000001"),
        (9.23001234567e11, NumberKind.PLAIN, "923001234567"), (46067.0, NumberKind.DATE, "2026-02-14"),
        (1.0, NumberKind.DATE, "1900-01-01"), (46067.999999, NumberKind.DATE, "2026-02-15"),
        (61.0, NumberKind.DATE, "1900-03-01"), (-1.0, NumberKind.DATE, "-1"), (3e6, NumberKind.DATE, "3000000"),
        (0.5, NumberKind.TIME, "12:00"), (1.5625, NumberKind.ELAPSED, "37:30"),
    ],
)  # fmt: skip
def test_numbers_as_texts(value: float, kind: NumberKind, text: str) -> None:
    assert number_text(value, kind) == text


def test_days_from_1904() -> None:
    assert number_text(0.0, NumberKind.DATE, from_1904=True) == "1904-01-01"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("General", NumberKind.PLAIN), ("#,##0.00", NumberKind.PLAIN), ('"Rs" #,##0', NumberKind.PLAIN),
        ("[Red]-0", NumberKind.PLAIN), ("0%", NumberKind.PLAIN), ("d mmm yyyy", NumberKind.DATE),
        ("mmm", NumberKind.DATE), ("[$-420]dd/mm/yyyy;@", NumberKind.DATE), ("h:mm AM/PM", NumberKind.TIME),
        ("mm:ss", NumberKind.TIME), ("[h]:mm", NumberKind.ELAPSED), ("[hh]:mm:ss", NumberKind.ELAPSED),
        (r"0\d", NumberKind.PLAIN),
    ],
)  # fmt: skip
def test_formats_of_numbers(code: str, kind: NumberKind) -> None:
    assert kind_of_format(code) is kind


def test_a_protected_sheet_is_read_all_the_same(path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["Name", "Phone"])
    sheet.append(["Ali", "1"])
    sheet.protection.set_password("secret")
    workbook.security = WorkbookProtection(workbookPassword="secret", lockStructure=True)
    workbook.save(path)
    assert read_table(path).rows[0].cells == ("Ali", "1")


def test_a_part_with_a_password(path: Path) -> None:
    by_hand(path, f"<row>{inline('Name', 'Phone')}</row>")
    content = bytearray(path.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(mark)
        while place >= 0:
            content[place + flags] |= 1
            place = content.find(mark, place + 4)
    path.write_bytes(content)
    assert trouble(path) == "password"


def test_zips_that_are_no_workbooks(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert trouble(path) == "wrong_kind"
    by_hand(path, "", **{"_rels/.rels": pointing_to("word/document.xml"), "word/document.xml": "<document/>"})
    assert trouble(path) == "wrong_kind"
    binary = (
        f'<Relationships><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="xl/workbook.bin"/></Relationships>'
    )
    by_hand(path, "", **{"_rels/.rels": binary})
    assert trouble(path) == "old_workbook"


@pytest.mark.parametrize(
    "rows",
    [
        "<row><c><v>1</v></c>",
        '<row><c t="s"><v>5</v></c></row>',
        "<row><c><v>one</v></c></row>",
        '<row r="x"><c><v>1</v></c></row>',
        "<row>" * 200 + "</row>" * 200,
        '<row><c t="inlineStr"><is>' + "<t/>" * 400_000 + "</is></c></row>",
    ],
    ids=["cut", "no such text", "no number", "no line", "nested", "endless"],
)
def test_broken_sheets(path: Path, rows: str) -> None:
    assert trouble(by_hand(path, rows)) == "damaged"


def test_a_cut_file(path: Path) -> None:
    saved(path, lambda sheet: [sheet.append(["Name", "Phone"]), sheet.append(["Ali", "1"])])
    content = path.read_bytes()
    for length in (30, len(content) // 2, len(content) - 10):
        path.write_bytes(content[:length])
        assert trouble(path) == "damaged"


@settings(deadline=None)  # the machine may be busy
@given(data=st.data())
def test_any_damage_is_told_as_such(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    path = tmp_path_factory.mktemp("any") / "people.xlsx"
    by_hand(path, f"<row>{inline('Name', 'Phone')}</row><row>{inline('Ali')}<c s='1'><v>46067</v></c></row>")
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    try:
        code = "read" if read_table(path).rows else ""
    except ExchangeTrouble as error:
        code = error.code
    assert code in ("read", "no_rows", "wrong_kind", "damaged", "password", "too_big", "old_workbook")


@settings(deadline=None)  # the machine may be busy
@given(
    old=st.sampled_from(["row", "<c", "<v>", "46067", "A1", "sheetData", "mergeCell", "A2:A3"]), new=st.text(max_size=6)
)
def test_any_change_of_the_xml_is_a_table_or_a_trouble(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "people.xlsx"
    rows = f'<row r="1">{inline("Name", "Phone")}</row><row r="2"><c r="A1"><v>46067</v></c></row>'
    merged = '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>'
    content = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{merged}</worksheet>'.replace(old, new)
    by_hand(path, "", **{SHEET: content.encode("utf-8", errors="replace").decode()})
    try:
        code = "read" if read_table(path).head else ""
    except ExchangeTrouble as error:
        code = error.code
    assert code in ("read", "no_rows", "damaged", "too_big")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(path: Path) -> None:
    with (
        zipfile.ZipFile(by_hand(path, ""), "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/x.xml", "w") as part,
    ):
        for _ in range(110):
            part.write(bytes(1_000_000))
    assert path.stat().st_size < 500_000
    assert trouble(path) == "too_big"


def test_entities_that_swell_are_refused(path: Path) -> None:
    entities = '<!ENTITY a0 "lol">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    sheet = f'<!DOCTYPE x [{entities}]><worksheet xmlns="{MAIN}"><sheetData><row><c t="inlineStr"><is><t>&a11;</t></is></c></row></sheetData></worksheet>'  # noqa: E501
    assert trouble(by_hand(path, "", **{SHEET: sheet})) == "damaged"


def test_cells_far_away_cost_nothing(path: Path) -> None:
    rows = (
        f"<row>{inline('Name', 'Phone')}</row><row>{inline('Ali', '1')}</row>"
        '<row r="900000000"><c r="XFD900000000"><v>5</v></c></row>'
        f'<row r="999999999999"><c r="A9"><v>6</v></c></row>'
    )
    merged = '<mergeCells><mergeCell ref="A2:A1048576"/><mergeCell ref="ZZZ1:B2"/><mergeCell ref="x"/></mergeCells>'
    table = read_table(by_hand(path, rows, merged))
    assert [(row.line, row.cells) for row in table.rows] == [(2, ("Ali", "1")), (999_999_999_999, ("6",))]
    assert [(row.line, row.code) for row in table.bad_rows] == [(900_000_000, "too_many_cells")]


def test_reading_is_stopped(path: Path) -> None:
    saved(path, lambda sheet: [sheet.append(["Name", "Phone"]) for _ in range(2_000)])
    looks: list[bool] = []

    def stopped() -> bool:
        looks.append(len(looks) > 20)
        return looks[-1]

    with pytest.raises(Stopped):
        read_table(path, stopped=stopped)
    assert looks[-1]
