"""Whatever keeps a file of another program from being read or written is told in words that name the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import teambuilder.exchange
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.ui import words

SOURCES = Path(teambuilder.exchange.__file__).parent.rglob("*.py")
CODES = sorted(
    {
        code
        for source in SOURCES
        for code in re.findall(
            r'"([a-z_]+)"', " ".join(re.findall(r"ExchangeTrouble\((.*)", source.read_text("utf-8")))
        )
    }
)


def test_the_codes_are_found_in_the_sources() -> None:
    assert {"missing", "not_readable", "old_workbook", "password", "too_wide", "wrong_kind", "cannot_write"} <= set(
        CODES
    )


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_words(code: str) -> None:
    said = words.exchange_trouble(ExchangeTrouble(code, Path("/home/owner/people.csv")))
    assert "people.csv" in said
    assert "{" not in said
    assert "/home" not in said
