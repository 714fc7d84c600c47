"""Hours and amounts as figures: the same in both languages, in the window and on paper."""

from __future__ import annotations

MINUS = "\N{MINUS SIGN}"  # as wide as a figure, and in the fonts of both languages, which the hyphen is not

# currencies whose smallest unit is not the hundredth, by ISO 4217
_DIGITS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"), 0),
    **dict.fromkeys(("UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}

# the fields of rows that are in minor units, and those in basis points
AMOUNT_FIELDS = frozenset(
    ("monthly_pay", "hourly_pay", "monthly_margin", "amount", "ceiling", "pay_limit", "monthly_budget", "opening_cash")
)
SHARE_FIELDS = frozenset(("commission", "basis_points"))


def hours_figure(minutes: int) -> str:
    """Minutes as hours with at most two decimals: "40", "12.5"."""
    return f"{minutes / 60:.2f}".rstrip("0").rstrip(".")


def percent_figure(basis_points: int) -> str:
    """Basis points as a percentage with at most two decimals, without the sign: "8.33", "5"."""
    return f"{basis_points / 100:.2f}".rstrip("0").rstrip(".")


def currency_digits(currency: str) -> int:
    """Decimals of a currency's minor unit, by ISO 4217."""
    return _DIGITS.get(currency, 2)


def amount_figure(minor_units: int, currency: str) -> str:
    """An amount in minor units, without decimals when there are none: "45,000", "−45,000.50"."""
    digits = currency_digits(currency)
    whole, part = divmod(abs(minor_units), 10**digits)
    return (MINUS if minor_units < 0 else "") + f"{whole:,}" + (f".{part:0{digits}}" if part else "")


def with_sign(amount: int, said: str) -> str:
    """`said`, which is an amount without its sign, with a minus before it when the amount is negative.

    The mark before the minus keeps it to the left of the figure in a line of Urdu too.
    """
    return f"\N{LEFT-TO-RIGHT MARK}{MINUS}{said}" if amount < 0 else said
