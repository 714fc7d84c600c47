"""A workbook is read back as another program reads it: real values, formats, direction, and no formula of a name."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from teambuilder.exchange.tables import Column, ColumnKind, SheetTable, Value
from teambuilder.exchange.workbook import workbook_bytes, write_workbook

PAYROLL = SheetTable(
    "Payroll",
    (
        Column("Month", ColumnKind.MONTH),
        Column("Pay", ColumnKind.MONEY, "PKR"),
        Column("Cash", ColumnKind.MONEY, "JPY"),
        Column("People", ColumnKind.NUMBER),
        Column("Social security", ColumnKind.PERCENT),
        Column("From", ColumnKind.DAY),
        Column("Note"),
    ),
    (
        ("2027-01", 4_500_050, 12_000, 3, 833, "2027-01-15", "Two hires"),
        ("2027-02", -4_500_050, -500, 12.5, 600, None, "نئی بھرتی SEO"),
    ),
    total=("Total", 0, 11_500, 15.5, None, None, None),
)


def opened(sheets: Sequence[SheetTable], *, right_to_left: bool = False) -> openpyxl.Workbook:
    return openpyxl.load_workbook(BytesIO(workbook_bytes(sheets, right_to_left=right_to_left)))


def sheet_of(table: SheetTable, *, right_to_left: bool = False) -> Worksheet:
    return opened([table], right_to_left=right_to_left).worksheets[0]


def of_texts(*texts: str, title: str = "People") -> SheetTable:
    return SheetTable(title, (Column("Name"),), tuple((text,) for text in texts))


def values(sheet: Worksheet, row: int) -> list[object]:
    return [cell.value for cell in sheet[row]]


def test_values_have_the_types_to_reckon_with() -> None:
    sheet = sheet_of(PAYROLL)
    assert values(sheet, 1) == ["Month", "Pay", "Cash", "People", "Social security", "From", "Note"]
    day = datetime(2027, 1, 15)
    assert values(sheet, 2) == [datetime(2027, 1, 1), 45_000.50, 12_000, 3, 0.0833, day, "Two hires"]
    assert values(sheet, 3) == [datetime(2027, 2, 1), -45_000.50, -500, 12.5, 0.06, None, "نئی بھرتی SEO"]
    assert values(sheet, 4) == ["Total", 0, 11_500, 15.5, None, None, None]
    assert [cell.data_type for cell in sheet[2]] == ["d", "n", "n", "n", "n", "d", "s"]
    assert sheet.max_row == 4


def test_formats_show_decimals_thousands_and_red() -> None:
    sheet = sheet_of(PAYROLL)
    assert [cell.number_format for cell in sheet[2]] == [
        "mmm yyyy",
        "#,##0.00;[Red]-#,##0.00",
        "#,##0;[Red]-#,##0",
        "#,##0",
        "0.00%",
        "d mmm yyyy",
        "@",
    ]
    assert sheet["D3"].number_format == "#,##0.00"
    assert sheet["B4"].number_format == sheet["B2"].number_format


@pytest.mark.parametrize(
    ("currency", "minor_units", "value", "number_format"),
    [
        ("KWD", 1_005, 1.005, "#,##0.000;[Red]-#,##0.000"),
        ("UYW", 12_345, 1.2345, "#,##0.0000;[Red]-#,##0.0000"),
        ("PKR", 123_456_789_012_34, 123_456_789_012.34, "#,##0.00;[Red]-#,##0.00"),
    ],
)
def test_money_has_the_decimals_of_its_currency(
    currency: str, minor_units: int, value: float, number_format: str
) -> None:
    table = SheetTable("Pay", (Column("Name"), Column("Pay", ColumnKind.MONEY, currency)), (("Ali", minor_units),))
    cell = sheet_of(table)["B2"]
    assert (cell.value, cell.number_format) == (value, number_format)


def test_the_head_and_the_first_column_stay_in_sight_and_the_ends_are_bold() -> None:
    sheet = sheet_of(PAYROLL)
    assert sheet.freeze_panes == "B2"
    assert [all(cell.font.bold for cell in sheet[row]) for row in range(1, 5)] == [True, False, False, True]
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.fitToHeight == 0


@pytest.mark.parametrize(("right_to_left", "text", "figure"), [(False, "left", "right"), (True, "right", "left")])
def test_sheets_run_in_the_direction_of_the_language(right_to_left: bool, text: str, figure: str) -> None:
    workbook = opened([PAYROLL, of_texts("ایک")], right_to_left=right_to_left)
    assert all(bool(sheet.sheet_view.rightToLeft) is right_to_left for sheet in workbook.worksheets)
    sheet = workbook.worksheets[0]
    for row in (1, 2, 3):
        aligned = [cell.alignment.horizontal for cell in sheet[row]]
        assert aligned == [text, figure, figure, figure, figure, text, text]
    assert (sheet["G2"].alignment.readingOrder, sheet["G3"].alignment.readingOrder) == (0, 2)


@pytest.mark.parametrize(
    "name", ["=1+1", "+92 300 1234567", "-Ali", "@ali", '=HYPERLINK("http://x","y")', "#N/A", "0300", "TRUE", "=", "'x"]
)
def test_a_text_is_never_a_formula_nor_a_number(name: str) -> None:
    cell = sheet_of(SheetTable(name, (Column(name),), ((name,),), total=(name,)))["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == (name, "s", "@")
    book = zipfile.ZipFile(BytesIO(workbook_bytes([of_texts(name)], right_to_left=False)))
    assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_what_no_workbook_can_hold_is_replaced_and_the_rest_stays() -> None:
    texts = ("bell\x07", "half \ud83d", "line\nbreak", "tab\there", "😀", "x" * 40_000)
    sheet = sheet_of(of_texts(*texts))
    read = [row[0].value for row in sheet.iter_rows(min_row=2)]
    assert read == ["bell\ufffd", "half \ufffd", "line\nbreak", "tab\there", "😀", "x" * 32_767]


def test_a_text_that_looks_like_an_escape_is_not_read_as_one() -> None:
    book = zipfile.ZipFile(BytesIO(workbook_bytes([of_texts("_x0041_", "a_x1")], right_to_left=False)))
    content = book.read("xl/worksheets/sheet1.xml")
    assert b"<t>_x005F_x0041_</t>" in content
    assert b"<t>a_x1</t>" in content


def test_a_text_may_stand_where_a_figure_is_expected() -> None:
    columns = (Column("Role"), Column("Pay", ColumnKind.MONEY, "PKR"), Column("Hours", ColumnKind.NUMBER))
    sheet = sheet_of(SheetTable("Roles", columns, (("Manager", "not set", None),)))
    assert values(sheet, 2) == ["Manager", "not set", None]


@pytest.mark.parametrize(
    ("titles", "legal"),
    [
        (["People", "people", "PEOPLE"], ["People", "people (2)", "PEOPLE (3)"]),
        (["a[b]c:d*e?f/g\\h"], ["a b c d e f g h"]),
        (["", "  ", "'"], ["(1)", "(2)", "(3)"]),
        (["History"], ["History (2)"]),
        (["'quoted'"], ["quoted"]),
        (["x" * 40, "x" * 35], ["x" * 31, "x" * 27 + " (2)"]),
        (["😀" * 20], ["😀" * 15]),
        (["تنخواہیں: جنوری/فروری"], ["تنخواہیں جنوری فروری"]),
        (["a\x07b\nc"], ["a b c"]),
    ],
)
def test_titles_are_made_legal_and_distinct(titles: list[str], legal: list[str]) -> None:
    assert opened([of_texts(title=title) for title in titles]).sheetnames == legal


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_any_titles_and_texts_make_a_workbook_that_opens(texts: list[str]) -> None:
    workbook = opened([of_texts(*texts, title=text) for text in texts])
    names = [name.casefold() for name in workbook.sheetnames]
    assert len(set(names)) == len(texts)
    assert all(0 < len(name.encode("utf-16-le")) <= 62 for name in workbook.sheetnames)


def test_columns_are_as_wide_as_what_they_hold() -> None:
    long = "word " * 60
    columns = (Column("Name"), Column("Note"), Column("Pay", ColumnKind.MONEY, "PKR"), Column("No"))
    rows = (("Muhammad Abdullah Khan", long, 123_456_789_00, None),)
    sheet = sheet_of(SheetTable("Wide", columns, rows))
    widths = [sheet.column_dimensions[letter].width for letter in "ABCD"]
    assert widths == [24, 50, 16, 10]
    assert sheet["B2"].alignment.wrap_text


def test_an_empty_table_has_its_head() -> None:
    sheet = sheet_of(SheetTable("Nobody", (Column("Name"), Column("Pay", ColumnKind.MONEY, "PKR")), ()))
    assert (values(sheet, 1), sheet.max_row) == (["Name", "Pay"], 1)


@pytest.mark.parametrize("row", [("only one",), ("one", 2, 3)])
def test_a_row_that_does_not_fit_its_columns_is_a_bug(row: tuple[Value, ...]) -> None:
    with pytest.raises(ValueError, match="zip"):
        workbook_bytes([SheetTable("Bad", (Column("a"), Column("b")), (row,))], right_to_left=False)


def test_the_file_is_written_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "تنخواہ.xlsx"
    path.write_text("an older file")
    write_workbook(path, [PAYROLL], right_to_left=True)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert isinstance(sheet["A1"], Cell)
    assert sheet["A1"].value == "Month"
    assert list(tmp_path.iterdir()) == [path]
