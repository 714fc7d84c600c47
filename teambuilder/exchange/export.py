"""What goes out, and in which form: the one place that the window and the command line ask."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from teambuilder.core.plan import Plan
from teambuilder.exchange.tables import SheetTable
from teambuilder.exchange.vcard import Version


class Form(StrEnum):
    """The forms by the ends of their files' names."""

    XLSX = ".xlsx"
    CSV = ".csv"
    VCARD = ".vcf"
    JSON = ".json"


@dataclass(frozen=True)
class Wanted:
    """`table` is one of plan_tables.PLAN_TABLES or the payroll; without one a workbook has them all.

    A CSV file holds one table. JSON is the whole plan, with pay and all scenarios, whatever else is wanted.
    """

    form: Form
    scenario_id: str
    language: str = "en"
    table: str = ""
    with_pay: bool = False
    vcard_version: Version = "4.0"


def exported(plan: Plan, wanted: Wanted, today: datetime.date | None = None) -> bytes:
    """The content of the file."""
    if wanted.form is Form.JSON:
        from teambuilder.exchange.plan_json import json_of

        return json_of(plan).encode("utf-8")
    if wanted.form is Form.VCARD:
        from teambuilder.exchange.vcard import vcards

        return vcards(plan, wanted.scenario_id, wanted.language, wanted.vcard_version)
    if wanted.form is Form.CSV:
        from teambuilder.exchange.csv_text import csv_bytes

        return csv_bytes(_table_for_csv(plan, wanted, today))
    from teambuilder.exchange.workbook import workbook_bytes

    return workbook_bytes(_sheets(plan, wanted, today), right_to_left=wanted.language == "ur")


def _table_for_csv(plan: Plan, wanted: Wanted, today: datetime.date | None) -> SheetTable:
    """People with the columns by which they are read in again, and no others."""
    from teambuilder.exchange.people_table import people_table

    if wanted.table in ("", "people"):
        return people_table(plan, wanted.language, with_pay=wanted.with_pay)
    return _sheets(plan, wanted, today)[0]


def _sheets(plan: Plan, wanted: Wanted, today: datetime.date | None) -> list[SheetTable]:
    from teambuilder.exchange.plan_tables import PAYROLL, TableMaker, plan_tables

    scenario_id, language, with_pay = wanted.scenario_id, wanted.language, wanted.with_pay
    if not wanted.table:
        return plan_tables(plan, scenario_id, language, with_pay=with_pay, today=today)
    maker = TableMaker(plan, scenario_id, language, with_pay=with_pay, today=today)
    return maker.payroll() if wanted.table == PAYROLL else [maker.table(wanted.table)]
