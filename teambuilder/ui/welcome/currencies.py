"""The currencies that a business may reckon in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def currencies() -> dict[str, str]:
    """The currencies to choose from, by ISO 4217 code, in words."""
    return {
        "PKR": _translate("Welcome", "Pakistani rupee"),
        "AED": _translate("Welcome", "UAE dirham"),
        "SAR": _translate("Welcome", "Saudi riyal"),
        "QAR": _translate("Welcome", "Qatari riyal"),
        "OMR": _translate("Welcome", "Omani rial"),
        "KWD": _translate("Welcome", "Kuwaiti dinar"),
        "USD": _translate("Welcome", "US dollar"),
        "GBP": _translate("Welcome", "British pound"),
        "EUR": _translate("Welcome", "Euro"),
        "CAD": _translate("Welcome", "Canadian dollar"),
        "INR": _translate("Welcome", "Indian rupee"),
        "BDT": _translate("Welcome", "Bangladeshi taka"),
    }
