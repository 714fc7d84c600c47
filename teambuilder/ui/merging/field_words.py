"""The details of all tables by name, as an owner knows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from teambuilder.ui.scenarios.saying import FIELDS

_translate = QCoreApplication.translate

UNSAYABLE = ("photo", "logo", "state")

_OF_TABLES: Mapping[tuple[str, str], Callable[[], str]] = {
    ("person", "kind"): lambda: _translate("Merging", "kind"),
    ("ownership", "kind"): lambda: _translate("Merging", "owns or helps"),
    ("slot", "person_id"): lambda: _translate("Merging", "held by"),
    ("responsibility", "text"): lambda: _translate("Merging", "wording"),
    ("goal", "text"): lambda: _translate("Merging", "wording"),
    ("business", "monthly_margin"): lambda: _translate("Merging", "earnings a month before pay"),
}
_MORE: Mapping[str, Callable[[], str]] = {
    "logo": lambda: _translate("Merging", "logo"),
    "photo": lambda: _translate("Merging", "photo"),
    "state": lambda: _translate("Merging", "what was signed"),
    "currency": lambda: _translate("Merging", "currency"),
    "paper": lambda: _translate("Merging", "paper"),
    "current_scenario_id": lambda: _translate("Merging", "scenario that opens first"),
    "monthly_budget": lambda: _translate("Merging", "budget a month"),
    "opening_cash": lambda: _translate("Merging", "cash in hand"),
    "forecast_from": lambda: _translate("Merging", "first month of the forecast"),
    "forecast_months": lambda: _translate("Merging", "length of the forecast"),
    "slip_early_months": lambda: _translate("Merging", "hires may start sooner by"),
    "slip_late_months": lambda: _translate("Merging", "hires may start later by"),
    "slip_ramp_months": lambda: _translate("Merging", "hires may take longer by"),
    "phone": lambda: _translate("Merging", "phone"),
    "email": lambda: _translate("Merging", "e-mail"),
    "leaning": lambda: _translate("Merging", "leaning"),
    "start_date": lambda: _translate("Merging", "start"),
    "notes": lambda: _translate("Merging", "notes"),
    "note": lambda: _translate("Merging", "note"),
    "reports_to_id": lambda: _translate("Merging", "reports to"),
    "horizon": lambda: _translate("Merging", "now or long term"),
    "explanation": lambda: _translate("Merging", "explanation"),
    "essential": lambda: _translate("Merging", "essential"),
    "retired": lambda: _translate("Merging", "put aside"),
    "measure": lambda: _translate("Merging", "measure"),
    "due_date": lambda: _translate("Merging", "due"),
    "active": lambda: _translate("Merging", "is paid"),
    "ceiling": lambda: _translate("Merging", "of pay up to"),
    "pay_limit": lambda: _translate("Merging", "only for pay up to"),
    "source": lambda: _translate("Merging", "source"),
    "source_url": lambda: _translate("Merging", "web page of the source"),
    "source_date": lambda: _translate("Merging", "date of the source"),
}


def field(table: str, name: str) -> str:
    """The detail's name in the window's language."""
    found = _OF_TABLES.get((table, name)) or _MORE.get(name) or FIELDS.get(name)
    return found() if found else _translate("Merging", "another detail")


def unsayable(name: str, *, there: bool) -> str:
    """A picture or a signed sheet can be there or not; more cannot be said in words."""
    if not there:
        return _translate("Merging", "none")
    return _translate("Merging", "a sheet") if name == "state" else _translate("Merging", "a picture")


def nothing(table: str, name: str) -> str:
    """What it means that a detail holds nothing."""
    said = {
        ("slot", "person_id"): lambda: _translate("Merging", "vacant"),
        ("role", "reports_to_id"): lambda: _translate("Merging", "the owner"),
        ("pay_raise", "person_id"): lambda: _translate("Merging", "everyone"),
        ("ownership", "minutes_a_week"): lambda: _translate("Merging", "the usual hours"),
    }.get((table, name))
    return said() if said else _translate("Merging", "not set")
