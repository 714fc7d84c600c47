"""Files that no SQL can make: their schema is ours to the letter, but the bytes under it are not what it says."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_files import refusal, run_sql

from teambuilder.core.actions.people import edit_person
from teambuilder.store.connection import SIZE_LIMIT
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.schema import VERSIONS, fingerprint

pytestmark = pytest.mark.usefixtures("no_hang")
PAGE = 4096
GIGABYTE_OF_TEXT = bytes((0x87, 0xC0, 0x80, 0x80, 0x0D))  # a type of a column: 13 + 2 bytes for each of its length


def _without_types(path: Path, *statements: str) -> None:
    """Runs statements while the tables are not STRICT; afterwards the schema is the same again."""
    connection = sqlite3.connect(path, isolation_level=None)
    kept = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE type = 'table'")
    connection.close()
    run_sql(path, *statements)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    connection.executemany("UPDATE sqlite_schema SET sql = ? WHERE name = ?", [(sql, name) for name, sql in kept])
    connection.close()
    _require_our_schema(path)


def _require_our_schema(path: Path) -> None:
    connection = sqlite3.connect(path)
    assert fingerprint(connection) == VERSIONS[-1].fingerprint, "the test makes something else"
    connection.close()


UNTYPED = {
    "bytes for a number": "UPDATE person SET monthly_pay = x'00ff' WHERE id = 'p3'",
    "a fraction for a number": "UPDATE person SET monthly_pay = 1.5 WHERE id = 'p3'",
    "endless for a number": "UPDATE person SET minutes_a_week = 9e999 WHERE id = 'p3'",
    "text for a number": "UPDATE person SET monthly_pay = 'much' WHERE id = 'p3'",
    "no number": "UPDATE person SET monthly_pay = 'NaN' WHERE id = 'p3'",
    "bytes for a text": "UPDATE person SET notes = x'00ff' WHERE id = 'p3'",
    "bytes for the log": "UPDATE step SET edits = CAST(edits AS BLOB) WHERE id = 3",
    "a fraction for a target": "UPDATE step SET target = target + 0.5 WHERE kind = 'undo'",
    "bytes for a hash": "UPDATE step SET hash = CAST(hash AS BLOB)",
}


@pytest.mark.parametrize("what", UNTYPED)
def test_values_of_another_type_are_found(what: str, plan_path: Path) -> None:
    _without_types(plan_path, UNTYPED[what])
    assert refusal(plan_path) == "damaged"


def _roots(path: Path) -> dict[str, int]:
    connection = sqlite3.connect(path)
    roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_schema"))
    connection.close()
    return roots


def _with_roots(path: Path, **roots: int) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    for name, page in roots.items():
        connection.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (page, name))
    connection.close()


def _swapped_tables(path: Path) -> None:
    roots = _roots(path)
    _with_roots(path, goal=roots["person"], person=roots["goal"])


def _swapped_indexes(path: Path) -> None:
    roots, one, other = _roots(path), "sqlite_autoindex_person_1", "sqlite_autoindex_scenario_1"
    _with_roots(path, **{one: roots[other], other: roots[one]})


def _one_page_for_two_tables(path: Path) -> None:
    _with_roots(path, goal=_roots(path)["scenario"])


def _table_on_the_first_page(path: Path) -> None:
    _with_roots(path, goal=1)


def _table_far_away(path: Path) -> None:
    _with_roots(path, goal=2**31 - 2)


def _changed(path: Path, change: Callable[[bytearray], None]) -> None:
    content = bytearray(path.read_bytes())
    change(content)
    path.write_bytes(content)


def _key_in_the_index_alone(path: Path) -> None:
    """The table has p3, and its index says that there is an o3 instead."""
    start = (_roots(path)["sqlite_autoindex_person_1"] - 1) * PAGE
    _changed(path, lambda content: content.__setitem__(content.index(b"p3", start, start + PAGE), ord("o")))


def _with_types(path: Path, types: bytes) -> None:
    """Writes into the head of a record which types its first columns have."""
    content = bytearray(path.read_bytes())
    body = content.index("p3Person 3 علی".encode())
    start = next(start for start in range(body - 1, 0, -1) if content[start] == body - start)
    content[start + 1 : start + 1 + len(types)] = types
    path.write_bytes(content)


def _claims_all_pages(path: Path) -> None:
    """Many pages that take no room on the disk, and a header that says so."""
    size = SIZE_LIMIT // 4
    _changed(path, lambda content: content.__setitem__(slice(28, 32), (size // PAGE).to_bytes(4, "big")))
    os.truncate(path, size)


def _free_pages_in_a_circle(path: Path) -> None:
    def change(content: bytearray) -> None:
        last = len(content) // PAGE
        content[32:40] = last.to_bytes(4, "big") + (5).to_bytes(4, "big")
        content[(last - 1) * PAGE : (last - 1) * PAGE + 4] = last.to_bytes(4, "big")

    _changed(path, change)


def _page_that_is_its_own_child(path: Path) -> None:
    root = _roots(path)["step"]
    start = (root - 1) * PAGE
    page = bytes((5, 0, 0, 0, 0, 16, 0, 0)) + root.to_bytes(4, "big")
    _changed(path, lambda content: content.__setitem__(slice(start, start + len(page)), page))


BYTES: dict[str, Callable[[Path], None]] = {
    "tables in each other's place": _swapped_tables,
    "indexes in each other's place": _swapped_indexes,
    "one place for two tables": _one_page_for_two_tables,
    "a table in the place of the schema": _table_on_the_first_page,
    "a table beyond the end": _table_far_away,
    "a key that only the index has": _key_in_the_index_alone,
    "a gigabyte of text that is not there": lambda path: _with_types(path, GIGABYTE_OF_TEXT),
    "types that do not exist": lambda path: _with_types(path, bytes((10, 11))),
    "millions of bytes that are nothing": _claims_all_pages,
    "free pages in a circle": _free_pages_in_a_circle,
    "a page that is its own child": _page_that_is_its_own_child,
}


@pytest.mark.parametrize("what", BYTES)
def test_bytes_that_are_not_what_the_schema_says_are_found(what: str, plan_path: Path) -> None:
    BYTES[what](plan_path)
    assert refusal(plan_path) == "damaged"


HEADERS = {
    "of an absurd version": (f"user_version = {2**31 - 1}", "newer"),
    "of a version below nothing": ("user_version = -1", "newer"),
    "of a version that is not its own": ("user_version = 1", "damaged"),
    "of no application": ("application_id = 0", "not_a_plan"),
    "of an absurd application": ("application_id = -1", "not_a_plan"),
}


@pytest.mark.parametrize("what", HEADERS)
def test_headers_that_say_something_else(what: str, plan_path: Path) -> None:
    setting, code = HEADERS[what]
    run_sql(plan_path, f"PRAGMA {setting}")
    assert refusal(plan_path) == code


def test_what_looks_encrypted_is_no_plan(plan_path: Path) -> None:
    plan_path.write_bytes(os.urandom(16 * PAGE))
    assert refusal(plan_path) == "not_a_plan"


def test_noise_behind_a_good_header_is_damage(plan_path: Path) -> None:
    plan_path.write_bytes(plan_path.read_bytes()[:100] + os.urandom(16 * PAGE - 100))
    assert refusal(plan_path) == "damaged"


def test_statistics_that_mislead_are_refused(plan_path: Path) -> None:
    run_sql(plan_path, "ANALYZE", "UPDATE sqlite_stat1 SET stat = '9223372036854775807 -1 x'")
    assert refusal(plan_path) == "damaged"


REBUILT = {
    "large pages": ("PRAGMA page_size = 65536", "VACUUM"),
    "small pages": ("PRAGMA page_size = 512", "VACUUM"),
    "a file that shrinks by itself": ("PRAGMA auto_vacuum = FULL", "VACUUM"),
}


@pytest.mark.parametrize("what", REBUILT)
def test_a_good_plan_in_another_order_of_bytes_is_the_same_plan(what: str, plan_path: Path) -> None:
    with PlanFile.open(plan_path, read_only=True) as plan_file:
        known = plan_file.plan
    run_sql(plan_path, *REBUILT[what])
    with PlanFile.open(plan_path) as plan_file:
        assert plan_file.plan == known
        after = plan_file.apply(edit_person(known, "p3", phone="1"))
    with PlanFile.open(plan_path) as plan_file:
        assert plan_file.plan == after
