"""Figures of money and hours: the decimals of every currency, and signs that stand where they are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.figures import amount_figure, currency_digits, hours_figure, with_sign


@pytest.mark.parametrize(
    ("digits", "currencies"),
    [
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
        (2, "PKR USD EUR GBP AED SAR INR BDT CNY MGA MRU TRY"),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
        (4, "CLF UYW"),
    ],
)
def test_each_currency_has_the_decimals_of_the_standard(digits: int, currencies: str) -> None:
    assert {currency: currency_digits(currency) for currency in currencies.split()} == dict.fromkeys(
        currencies.split(), digits
    )


@pytest.mark.parametrize(
    ("minor_units", "currency", "figure"),
    [
        (0, "PKR", "0"),
        (4_500_000, "PKR", "45,000"),
        (4_500_050, "PKR", "45,000.50"),
        (5, "PKR", "0.05"),
        (-4_500_000, "PKR", "−45,000"),
        (-4_500_050, "PKR", "−45,000.50"),
        (-5, "PKR", "−0.05"),
        (-150, "PKR", "−1.50"),
        (-45_000, "JPY", "−45,000"),
        (-1_005, "KWD", "−1.005"),
        (12_345_678, "UYW", "1,234.5678"),
    ],
)
def test_an_amount_is_written_with_its_sign_and_decimals(minor_units: int, currency: str, figure: str) -> None:
    assert amount_figure(minor_units, currency) == figure


@given(st.integers(1, 10**15), st.sampled_from(["PKR", "JPY", "KWD", "CLF"]))
def test_a_negative_amount_is_the_positive_one_with_a_minus(minor_units: int, currency: str) -> None:
    assert amount_figure(-minor_units, currency) == f"\u2212{amount_figure(minor_units, currency)}"


def test_a_minus_before_a_currency_holds_its_place_in_both_directions() -> None:
    assert with_sign(-1, "Rs 45") == "\u200e\u2212Rs 45"
    assert with_sign(0, "Rs 0") == "Rs 0"


@pytest.mark.parametrize(("minutes", "figure"), [(0, "0"), (2400, "40"), (750, "12.5"), (20, "0.33")])
def test_hours_have_no_more_decimals_than_they_need(minutes: int, figure: str) -> None:
    assert hours_figure(minutes) == figure
