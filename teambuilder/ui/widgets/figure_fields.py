"""Fields for hours, money and percentages, typed the way people write them: 37:30, 45,000 and Urdu digits too."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from teambuilder.core.change import Refused
from teambuilder.core.figures import currency_digits, hours_figure, percent_figure
from teambuilder.ui import words
from teambuilder.ui.widgets.fields import Keep, LineField, Unreadable, Value
from teambuilder.ui.widgets.labels import leading_edge

_WESTERN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩٫٬،：", "01234567890123456789.,,:")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_DECIMAL_HOURS = re.compile(r"\d{0,9}(?:[.,]\d{0,2})?")
_GROUPED = re.compile(r"(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.\d+)?|\.\d+")
_DECIMAL = re.compile(r"\d{1,9}(?:[.,]\d+)?|[.,]\d+")
_SIGNS = re.compile(r"rs\.?|روپے|[₨$€£]", re.IGNORECASE)


def western_digits(text: str) -> str:
    """Digits and separators of Urdu and Arabic keyboards as 0-9, point and comma."""
    return text.translate(_WESTERN)


class FigureField(LineField):
    """A figure: read from left to right, standing at the leading edge."""

    def __init__(self, label: str, keep: Keep, parent: QWidget | None = None, *, labelled: bool = True) -> None:
        super().__init__(label, keep, parent, labelled=labelled)
        self.editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.editor.setAlignment(leading_edge() | Qt.AlignmentFlag.AlignVCenter)


class HoursField(FigureField):
    """Hours a week, kept in minutes. `optional` allows it to be empty, which is None."""

    def __init__(
        self,
        label: str,
        keep: Keep,
        parent: QWidget | None = None,
        *,
        optional: bool = False,
        labelled: bool = True,
    ) -> None:
        super().__init__(label, keep, parent, labelled=labelled)
        self._optional = optional

    def set_usual(self, minutes: int) -> None:
        """The figure that holds while the field is empty."""
        self.editor.setPlaceholderText(hours_figure(minutes))

    def _said(self, value: Value) -> str:
        return hours_figure(value) if isinstance(value, int) else ""

    def _read(self, text: str) -> Value:
        text = western_digits(text).strip()
        if not text and self._optional:
            return None
        clock = _CLOCK.fullmatch(text)
        if clock:
            return int(clock[1]) * 60 + int(clock[2])
        if not any(character.isdigit() for character in text) or not _DECIMAL_HOURS.fullmatch(text):
            raise Unreadable(self.tr("Type hours as a number, such as 40, 37.5 or 37:30."))
        return round(Decimal(text.replace(",", ".")) * 60)

    def _in_own_units(self, refused: Refused) -> Refused:
        if refused.code != "bad_number":
            return refused
        return Refused(refused.code, limit=hours_figure(int(str(refused.parameters["limit"]))))


class MoneyField(FigureField):
    """An amount, kept in minor units of the plan's currency; empty is None."""

    def __init__(self, label: str, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(label, keep, parent)
        self._plain_label = label
        self._currency = ""

    def set_currency(self, currency: str) -> None:
        """The currency that amounts are shown and read in: ISO 4217."""
        if currency == self._currency:
            return
        self._currency = currency
        text = self.tr("{amount} ({currency})")
        text = text.replace("{amount}", self._plain_label).replace("{currency}", words.isolated(currency))
        self.set_label(text if currency else self._plain_label)

    def set_usual(self, amount: int | None) -> None:
        """The amount that holds while the field is empty."""
        self.editor.setPlaceholderText(self._said(amount))

    @property
    def _digits(self) -> int:
        return currency_digits(self._currency)

    def _said(self, value: Value) -> str:
        if not isinstance(value, int):
            return ""
        whole, rest = divmod(value, 10**self._digits)
        figure = QLocale(QLocale.Language.English).toString(whole)
        return f"{figure}.{rest:0{self._digits}d}" if rest else figure

    def _read(self, text: str) -> Value:
        text = re.sub(r"[\s'’\u2066-\u2069\u200e\u200f]", "", western_digits(text))
        text = _SIGNS.sub("", text.replace(self._currency, "", 1), count=1)
        if not text:
            return None
        if not _GROUPED.fullmatch(text):
            raise Unreadable(self.tr("Type an amount as a number, such as 45,000."))
        amount = Decimal(text.replace(",", "")).scaleb(self._digits)
        if amount != amount.to_integral_value():
            raise Unreadable(self._too_fine())
        return int(amount)

    def _too_fine(self) -> str:
        if not self._digits:
            return self.tr("This currency has no smaller unit. Type a whole amount.")
        return self.tr("Type at most {digits} digits after the point.").replace("{digits}", str(self._digits))

    def _in_own_units(self, refused: Refused) -> Refused:
        if refused.code != "bad_number":
            return refused
        return Refused(refused.code, limit=self._said(int(str(refused.parameters["limit"]))))


class PercentField(FigureField):
    """A percentage, kept in basis points; empty is 0."""

    def _said(self, value: Value) -> str:
        return percent_figure(value) if isinstance(value, int) and value else ""

    def _read(self, text: str) -> Value:
        text = western_digits(text).replace("%", "").replace("٪", "").strip()
        if not text:
            return 0
        points = Decimal(text.replace(",", ".")) * 100 if _DECIMAL.fullmatch(text) else Decimal("NaN")
        if not points.is_finite() or points != points.to_integral_value():
            raise Unreadable(self.tr("Type a percentage with at most 2 digits after the point, such as 8.33."))
        return int(points)

    def _in_own_units(self, refused: Refused) -> Refused:
        if refused.code != "bad_number":
            return refused
        return Refused(refused.code, limit=percent_figure(int(str(refused.parameters["limit"]))))
