"""CSV: every cell arrives, and none of them is run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Person, PersonKind, Plan
from teambuilder.core.sample import sample_change
from teambuilder.exchange.csv_text import csv_bytes, escaped, read_cell
from teambuilder.exchange.people_table import people_table
from teambuilder.exchange.plan_tables import TableMaker
from teambuilder.exchange.tables import Column, ColumnKind, SheetTable

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "=cmd|' /C calc'!A0",
]
HEADS = {
    "en": "Name|Name in the other script|Phone|E-mail|Works as|Leans to|Hours a week|Monthly pay|Pay an hour"
    "|Commission, % of pay|Started on|Notes",
    "ur": "نام|نام دوسری زبان میں|فون|ای میل|حیثیت|رجحان|ہفتے کے گھنٹے|ماہانہ تنخواہ|فی گھنٹہ اجرت"
    "|کمیشن، تنخواہ کا فیصد|کام کا آغاز|نوٹس",
}
TRICKY = st.text(st.sampled_from("'=+-@\t\r\n a1ی＝\"\\,;"), max_size=6)


def rows_of(content: bytes) -> list[list[str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("text", FORMULAS)
def test_what_looks_like_a_formula_is_written_as_text(text: str) -> None:
    (_, (cell,)) = rows_of(csv_bytes(SheetTable("x", [Column("Name")], [[text]])))
    assert cell == f"'{text}"
    assert read_cell(cell) == text


@given(text=TRICKY | st.text())
def test_a_text_comes_back_and_never_begins_like_a_formula(text: str) -> None:
    cell = escaped(text)
    assert read_cell(cell) == text
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


@pytest.mark.parametrize("text", ["Ali", "'quoted'", "a=b", "", "12-3", "O'Brien", "علی"])
def test_another_text_is_as_it_is(text: str) -> None:
    assert escaped(text) == text
    assert read_cell(text) == text


def test_lines_end_as_excel_ends_them_and_new_lines_stay_in_their_cell() -> None:
    content = csv_bytes(SheetTable("x", [Column("A"), Column("B")], [["one\ntwo", 'he said "no", twice'], ["x", None]]))
    assert content.decode("utf-8-sig") == 'A,B\r\n"one\ntwo","he said ""no"", twice"\r\nx,\r\n'


@pytest.mark.parametrize(
    ("column", "value", "cell"),
    [
        (Column("x", ColumnKind.MONEY, "PKR"), 4_500_000, "45000"),
        (Column("x", ColumnKind.MONEY, "PKR"), -4_500_050, "-45000.5"),
        (Column("x", ColumnKind.MONEY, "JPY"), 45_000, "45000"),
        (Column("x", ColumnKind.MONEY, "KWD"), 10**13 - 1, "9999999999.999"),
        (Column("x", ColumnKind.MONEY, "PKR"), "=x", "'=x"),
        (Column("x", ColumnKind.NUMBER), 40, "40"),
        (Column("x", ColumnKind.NUMBER), 12.5, "12.5"),
        (Column("x", ColumnKind.NUMBER), 0, "0"),
        (Column("x", ColumnKind.NUMBER), 20 / 60, "0.3333"),
        (Column("x", ColumnKind.PERCENT), 833, "8.33%"),
        (Column("x", ColumnKind.PERCENT), 1000, "10%"),
        (Column("x", ColumnKind.DAY), "2026-02-14", "2026-02-14"),
        (Column("x", ColumnKind.MONTH), "2026-02", "2026-02"),
        (Column("x", ColumnKind.DAY), None, ""),
    ],
)
def test_figures_are_plain(column: Column, value: str | float | None, cell: str) -> None:
    assert rows_of(csv_bytes(SheetTable("x", [column], [[value]], total=[value])))[1:] == [[cell], [cell]]


@pytest.mark.parametrize(("language", "heads"), HEADS.items())
def test_people_have_the_heads_of_the_window(language: str, heads: str) -> None:
    plan = Plan(people={"p": Person("p", name="=Ali", phone="+92 300 1", kind=PersonKind.OWNER, monthly_pay=5)})
    with_pay, row = rows_of(csv_bytes(people_table(plan, language, with_pay=True)))
    assert with_pay == heads.split("|")
    assert [read_cell(cell) for cell in row[:3]] == ["=Ali", "", "+92 300 1"]
    assert row[7] == "0.05"
    without = rows_of(csv_bytes(people_table(plan, language, with_pay=False)))[0]
    assert without == [head for number, head in enumerate(heads.split("|")) if number not in (7, 8, 9)]


def test_the_payroll_has_its_sums_last() -> None:
    plan = Plan().apply(sample_change(load_catalogue()))
    maker = TableMaker(plan, plan.business.current_scenario_id, "en", with_pay=True)
    rows = rows_of(csv_bytes(maker.payroll()[0]))
    assert rows[-1][0] == "Together"
    assert float(rows[-1][3]) == pytest.approx(sum(float(row[3]) for row in rows[1:-1]))
