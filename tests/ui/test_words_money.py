"""Money in sentences: the sign stands before the symbol, to the left of the figure in Urdu too."""

from __future__ import annotations

import pytest

from teambuilder.ui import words

FIRST_STRONG, RIGHT_TO_LEFT, END = "\u2068", "\u2067", "\u2069"
SPACE, MARK = "\u00a0", "\u200e"


@pytest.mark.parametrize(
    ("minor_units", "currency", "said"),
    [
        (4_500_000, "PKR", f"Rs{SPACE}45,000"),
        (-4_500_000, "PKR", f"{MARK}−Rs{SPACE}45,000"),
        (-4_500_050, "USD", f"{MARK}−USD{SPACE}45,000.50"),
        (-45_000, "JPY", f"{MARK}−JPY{SPACE}45,000"),
        (0, "EUR", f"EUR{SPACE}0"),
    ],
)
def test_money_in_english(language: str, minor_units: int, currency: str, said: str) -> None:
    assert words.money(minor_units, currency) == f"{FIRST_STRONG}{said}{END}"


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_money_in_urdu(language: str) -> None:
    assert words.money(4_500_000, "PKR") == f"{RIGHT_TO_LEFT}45,000{SPACE}روپے{END}"
    assert words.money(-4_500_000, "PKR") == f"{RIGHT_TO_LEFT}{MARK}−45,000{SPACE}روپے{END}"
    assert words.money(-4_500_000, "USD") == f"{FIRST_STRONG}{MARK}−USD{SPACE}45,000{END}"
