"""Hours and amounts as figures: the same in both languages, in the window and on paper."""

from __future__ import annotations

# currencies whose smallest unit is not the hundredth, by ISO 4217
_NO_MINOR_UNIT = frozenset({"CLP", "ISK", "JPY", "KRW", "PYG", "RWF", "UGX", "VND", "XAF", "XOF"})
_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


def hours_figure(minutes: int) -> str:
    """Minutes as hours with at most two decimals: "40", "12.5"."""
    return f"{minutes / 60:.2f}".rstrip("0").rstrip(".")


def percent_figure(basis_points: int) -> str:
    """Basis points as a percentage with at most two decimals, without the sign: "8.33", "5"."""
    return f"{basis_points / 100:.2f}".rstrip("0").rstrip(".")


def currency_digits(currency: str) -> int:
    """Decimals of a currency's minor unit, by ISO 4217."""
    return 0 if currency in _NO_MINOR_UNIT else 3 if currency in _THOUSANDTHS else 2


def amount_figure(minor_units: int, currency: str) -> str:
    """An amount in minor units, without decimals when there are none: "45,000", "45,000.50"."""
    digits = currency_digits(currency)
    whole, part = divmod(minor_units, 10**digits)
    return f"{whole:,}" + (f".{part:0{digits}}" if part else "")
