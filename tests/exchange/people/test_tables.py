"""Texts with delimiters are told into rows whatever encoding, delimiter and line ends they come in."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from teambuilder.core.incoming import BadRow
from teambuilder.exchange.csv_text import csv_bytes
from teambuilder.exchange.people import (
    DELIMITERS_OFFERED,
    ENCODINGS_OFFERED,
    PeopleTable,
    Stopped,
    TableRow,
    read_table,
)
from teambuilder.exchange.people.table import COLUMN_LIMIT
from teambuilder.exchange.tables import Column, SheetTable
from teambuilder.exchange.trouble import ExchangeTrouble

HEAD = ("Name", "Phone", "E-mail", "Notes")
ROWS = (
    ("Ayesha Khan", "0300 1234567", "ayesha@example.pk", "Sales, mornings"),
    ("Bilal Ahmed", "0301 7654321", "bilal@example.pk", 'Says "salaam";\nalways'),
)
URDU_HEAD = ("نام", "فون", "ای میل", "نوٹس")
URDU_ROWS = (
    ("عائشہ خان", "0300 1234567", "ayesha@example.pk", "صبح، سیلز کا کام"),
    ("بلال ڈار گل", "0301 7654321", "bilal@example.pk", "ہر روز"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def written(rows: tuple[tuple[str, ...], ...], delimiter: str = ",", line_end: str = "\r\n") -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    return text.getvalue()


def read(path: Path, content: bytes | str, **choices: str) -> PeopleTable:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path, **choices)


def cells(table: PeopleTable) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def lines(table: PeopleTable) -> list[int]:
    return [row.line for row in table.rows]


def trouble(path: Path, content: bytes | str, **choices: str) -> str:
    with pytest.raises(ExchangeTrouble) as caught:
        read(path, content, **choices)
    assert caught.value.path == path
    return caught.value.code


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("delimiter", DELIMITERS_OFFERED)
@pytest.mark.parametrize(
    ("codec", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("windows-1256", "windows-1256"),
    ],
)
def test_a_table_is_the_same_in_every_encoding_with_every_delimiter(
    path: Path, codec: str, told: str, delimiter: str, line_end: str
) -> None:
    text = written((URDU_HEAD, *URDU_ROWS), delimiter, line_end)
    if codec == "windows-1256":  # which has only the Arabic form of the letter
        text = text.replace("ی", "ي")
    table = read(path, text.encode(codec))
    assert (table.encoding, table.delimiter) == (told, delimiter)
    assert ([row[0] for row in cells(table)], lines(table)) == (["عائشہ خان", "بلال ڈار گل"], [2, 3])
    assert table.head == tuple(text.replace("ی", "ي") if codec == "windows-1256" else text for text in URDU_HEAD)


def test_utf_16_big_endian_with_its_mark(path: Path) -> None:
    table = read(path, "\ufeffName,Phone\nعلی,0300".encode("utf-16-be"))
    assert (table.head, cells(table), table.encoding) == (("Name", "Phone"), [("علی", "0300")], "utf-16-be")


@pytest.mark.parametrize(
    "name", ["Renée Müller", "Ångström Çelik", "José Núñez-Ibáñez", "“Ali” – Khan’s", "Élise", "Zoë à Paris"]
)
def test_western_names_are_not_taken_for_urdu(path: Path, name: str) -> None:
    table = read(path, f"Name;Phone\r\n{name};0300\r\n".encode("windows-1252"))
    assert (cells(table), table.encoding) == ([(name, "0300")], "windows-1252")


@pytest.mark.parametrize("name", ["علي", "محمد احسن", "پروين", "گل زہرہ", "ڈاکٹر ژالہ"])
def test_a_single_urdu_name_is_not_taken_for_western(path: Path, name: str) -> None:
    table = read(path, f"Name,Phone\r\n{name},0300\r\n".encode("windows-1256"))
    assert (cells(table), table.encoding) == ([(name, "0300")], "windows-1256")


def test_a_few_broken_letters_do_not_turn_utf_8_into_something_else(path: Path) -> None:
    content = written((URDU_HEAD, *URDU_ROWS)).encode().replace("گل".encode(), b"\xda")
    table = read(path, content)
    assert table.encoding == "utf-8"
    assert [row[0] for row in cells(table)] == ["عائشہ خان", "بلال ڈار \ufffd"]


def test_the_owner_may_choose_another_encoding_and_delimiter(path: Path) -> None:
    content = "Name;Phone,Mobile\nCaf\u00e9;1,2\n".encode("windows-1252")
    table = read(path, content, encoding="windows-1256", delimiter=",")
    assert (table.head, table.encoding, table.delimiter) == (("Name;Phone", "Mobile"), "windows-1256", ",")
    assert cells(table) == [("Café;1", "2")]


@pytest.mark.parametrize("encoding", ENCODINGS_OFFERED)
def test_no_choice_of_encoding_ends_in_a_bug(path: Path, encoding: str) -> None:
    content = "Name,Phone\nعلی,0300\nRenée,1\n".encode() + b"\xff\xfe\x81\n"
    if encoding.startswith("utf-16"):
        assert trouble(path, content, encoding=encoding) == "no_rows"
    else:
        table = read(path, content, encoding=encoding)
        assert (table.encoding, lines(table)) == (encoding, [2, 3, 4])


text_of_cell = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffd") | st.sampled_from('\n",;\t|'),
    max_size=20,
).filter(lambda text: text == text.strip() and not text.startswith(("'", "=")))


@settings(deadline=None)  # the machine may be busy
@given(
    rows=st.lists(st.tuples(text_of_cell, text_of_cell, text_of_cell.filter(bool)), min_size=1, max_size=20),
    delimiter=st.sampled_from(DELIMITERS_OFFERED),
    line_end=st.sampled_from(["\r\n", "\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
)
@example(rows=[('"', "\n", "a")], delimiter=",", line_end="\r", encoding="utf-16-be")
def test_what_was_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, str]],
    delimiter: str,
    line_end: str,
    encoding: str,
) -> None:
    path = tmp_path_factory.mktemp("round") / "people.csv"
    text = io.StringIO(newline="")
    head = ("Name", "Phone", "Notes")
    csv.writer(text, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL).writerows((head, *rows))
    chosen = {"utf-8-sig": "utf-8", "utf-16": None}.get(encoding, encoding)
    path.write_bytes(text.getvalue().encode(encoding))
    table = read_table(path, encoding=chosen, delimiter=delimiter)
    assert (table.head, cells(table), table.bad_rows) == (head, rows, ())
    begins = [2 + sum(1 + "".join(row).count("\n") for row in rows[:number]) for number in range(len(rows))]
    assert lines(table) == begins


@settings(deadline=None)  # the machine may be busy
@given(
    rows=st.lists(st.tuples(*[st.text("abcdef ،علی0123456789.", min_size=1, max_size=12)] * 4), min_size=1, max_size=9),
    delimiter=st.sampled_from(DELIMITERS_OFFERED),
)
def test_the_delimiter_is_found_whatever_stands_in_the_cells(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], delimiter: str
) -> None:
    path = tmp_path_factory.mktemp("found") / "people.csv"
    path.write_text(written((HEAD, *rows), delimiter), encoding="utf-8-sig")
    assert read_table(path).delimiter == delimiter if any("".join(row).strip() for row in rows) else True


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Mitarbeiter;Lohn\nAli;40,5\nBo;50,5\nCem;60,5\n", ";"),  # decimal commas in every row
        ("Nom;Note\nAli;un, deux, trois\nBo;un, deux, trois\n", ";"),
        ("Name\nKhan, Ali\nDar, Bilal\n", ";"),  # one column: its commas part nothing
        ("sep=|\nName|Phone\nAli, Khan|1\n", "|"),
    ],
)
def test_commas_within_texts_are_no_delimiters(path: Path, text: str, delimiter: str) -> None:
    table = read(path, text)
    assert table.delimiter == delimiter
    assert {len(row) for row in cells(table)} == {len(table.head)}


def test_a_preamble_and_empty_lines_are_passed_over(path: Path) -> None:
    table = read(
        path, '\nNotes:\n"When exporting,\nyou may notice"\n\nFirst Name,Last Name\n\nAda,Love\n,,,\n  , \nBo,Dar\n'
    )
    assert table.head == ("First Name", "Last Name")
    assert table.rows == (TableRow(8, ("Ada", "Love")), TableRow(11, ("Bo", "Dar")))


def test_a_title_above_heads_that_nobody_knows(path: Path) -> None:
    table = read(path, "Unser Team\n\nMitarbeiter;Ort;Lohn\nAli;Köln;5\n")
    assert (table.head, cells(table)) == (("Mitarbeiter", "Ort", "Lohn"), [("Ali", "Köln", "5")])


def test_a_list_without_a_head_keeps_its_first_person(path: Path) -> None:
    table = read(path, "Ali Khan,0300 1234567\nBilal Dar,0301 7654321\n")
    assert (table.head, lines(table)) == (("", ""), [1, 2])


def test_ragged_rows_keep_what_they_have(path: Path) -> None:
    table = read(path, "Name,Phone,,\nAli\nBo,1,2,3,,\n")
    assert table.head == ("Name", "Phone", "", "")
    assert cells(table) == [("Ali",), ("Bo", "1", "2", "3")]


def test_a_quote_that_is_never_closed_costs_one_row(path: Path) -> None:
    table = read(path, 'Name,Notes\nAli,"5 feet\nBo,x\nCem,y\n')
    assert cells(table) == [("Bo", "x"), ("Cem", "y")]
    assert table.bad_rows == (BadRow(2, "unclosed_quote", {"value": 'Ali,"5 feet'}),)


def test_a_stray_quote_does_not_swallow_the_rows_up_to_the_next_one(path: Path) -> None:
    table = read(path, 'Name,Notes\n"Ali,x\nBo,y\n"Cem",z\nDar,w\n')
    assert [row.line for row in table.bad_rows] == [2]
    assert (cells(table), lines(table)) == ([("Bo", "y"), ("Cem", "z"), ("Dar", "w")], [3, 4, 5])


def test_quotes_in_the_middle_and_round_a_part_are_taken_as_meant(path: Path) -> None:
    table = read(path, 'Name,Notes\nAli "Jo" Khan,5"\n"Bo" Dar,"a ""b"" c"\nCem, "x, y"\n')
    assert cells(table) == [('Ali "Jo" Khan', '5"'), ("Bo Dar", 'a "b" c'), ("Cem", "x, y")]


def test_many_notes_of_several_lines_fit_one_delimiter_only(path: Path) -> None:
    people = tuple((f"Person {number}", "one\ntwo, three") for number in range(300))
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL).writerows((("Name", "Notes"), *people))
    table = read(path, text.getvalue())
    assert (table.delimiter, len(table.rows), table.rows[-1].line) == (";", 300, 600)


def test_what_programs_put_round_cells_for_excel_is_taken_off(path: Path) -> None:
    table = read(path, "Name,Phone\nAli,\"=\"\"0300\"\"\"\nBo,'+92300\nCem,'=1+1\nD'Arcy,'''Oh'\n")
    assert cells(table) == [("Ali", "0300"), ("Bo", "+92300"), ("Cem", "=1+1"), ("D'Arcy", "'''Oh'")]


@pytest.mark.parametrize("text", ["+92 300", "=1+1", "  \t@x", "'-1", "''＝a", "D'Arcy", "'quoted'"])
def test_a_cell_that_an_export_guarded_comes_back(path: Path, text: str) -> None:
    content = csv_bytes(SheetTable("x", (Column("Name"), Column("Notes")), (("Ali", text),)))
    assert cells(read(path, content)) == [("Ali", text)]


def test_formulas_stay_texts(path: Path) -> None:
    table = read(path, "Name,Phone\n=cmd|' /C calc'!A0,+92300\n@SUM(1),-1\n")
    assert cells(table) == [("=cmd|' /C calc'!A0", "+92300"), ("@SUM(1)", "-1")]


def test_nul_bytes_and_padding_are_no_letters(path: Path) -> None:
    table = read(path, b"Name,Phone\nA\0li,0300\n" + bytes(5_000))
    assert cells(table) == [("Ali", "0300")]


def test_a_field_of_a_megabyte(path: Path) -> None:
    table = read(path, f'Name,Notes\nAli,"{"x" * 1_000_000}"\nBo,y\n')
    assert [len(row[1]) for row in cells(table)] == [1_000_000, 1]


def test_columns_without_end(path: Path) -> None:
    head = ",".join(("Name", "Phone", *(f"c{number}" for number in range(50_000))))
    assert trouble(path, f"{head}\nAli,0300\n") == "too_wide"
    table = read(path, "Name,Phone\nAli,0300\nBo" + ",x" * 50_000 + "\nCem,1" + "," * 50_000 + "\n")
    assert cells(table) == [("Ali", "0300"), ("Cem", "1")]
    assert table.bad_rows == (BadRow(3, "too_many_cells", {"cells": 50_001, "limit": COLUMN_LIMIT}),)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "no_rows"),
        (b"\xef\xbb\xbf\r\n\r\n", "no_rows"),
        (b"Name,Phone\r\n", "no_rows"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "wrong_kind"),
        (b"SQLite format 3\0" + bytes(100), "wrong_kind"),
        (bytes(range(256)) * 40, "wrong_kind"),
        (b"\x7fELF\x02\x01\x01\0" + bytes(range(32)) * 50, "wrong_kind"),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ali\r\nEND:VCARD\r\n", "wrong_kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"Name,Phone\n" + b'"""a\n' * 1_000, "wrong_kind"),
    ],
)
def test_files_without_a_list(path: Path, content: bytes, code: str) -> None:
    assert trouble(path, content) == code


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ExchangeTrouble) as caught:
        read_table(tmp_path / "none.csv")
    assert caught.value.code == "missing"
    with pytest.raises(ExchangeTrouble) as caught:
        read_table(tmp_path)
    assert caught.value.code == "not_readable"


def test_a_file_that_is_too_big(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("teambuilder.exchange.people.reading.SIZE_LIMIT", 100)
    monkeypatch.setattr("teambuilder.exchange.people.table.ROW_LIMIT", 3)
    assert trouble(path, "Name,Phone\n" + "Ali,0300\n" * 20) == "too_big"
    assert trouble(path, "Name,Phone\n" + "Ali,0300\n" * 5) == "too_big"


@settings(deadline=None)  # the machine may be busy
@given(
    content=st.binary(max_size=300),
    start=st.sampled_from([b"", b"Name,Phone\n", b"Name;", b'"', b"\xff\xfe", b"sep=;\n"]),
)
def test_any_bytes_are_a_table_or_a_trouble(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, start: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "people.csv"
    path.write_bytes(start + content)
    try:
        table = read_table(path)
    except ExchangeTrouble as error:
        code = error.code
    else:
        code = "read"
        assert all(0 < len(row.cells) <= len(table.head) for row in table.rows)
        assert all(row.line > 0 for row in (*table.rows, *table.bad_rows))
    assert code in ("read", "no_rows", "wrong_kind", "damaged", "too_wide", "old_workbook", "password")


def test_reading_is_stopped(path: Path) -> None:
    path.write_text("Name,Phone\n" + "Ali,0300\n" * 2_000)
    looks: list[bool] = []

    def stopped() -> bool:
        looks.append(len(looks) > 2)
        return looks[-1]

    with pytest.raises(Stopped):
        read_table(path, stopped=stopped)
    assert looks == [False, False, False, True]
