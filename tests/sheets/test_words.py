"""Money on paper, in the reader's language."""

from __future__ import annotations

import pytest

from teambuilder.core.sheets import Money
from teambuilder.sheets.words import words_in


@pytest.mark.parametrize(
    ("language", "amount", "currency", "said"),
    [
        ("en", 4_500_000, "PKR", "Rs 45,000"),
        ("en", -4_500_050, "PKR", "\u200e−Rs 45,000.50"),
        ("en", -45_000, "JPY", "\u200e−JPY 45,000"),
        ("ur", 4_500_000, "PKR", "45,000 روپے"),
        ("ur", -4_500_000, "PKR", "\u200e−45,000 روپے"),
        ("ur", -1_005, "KWD", "\u200e−1.005 KWD"),
    ],
)
def test_the_sign_of_money_stands_before_its_symbol(language: str, amount: int, currency: str, said: str) -> None:
    assert words_in(language).money(Money(amount, currency)) == said
