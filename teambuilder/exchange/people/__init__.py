"""Reads people from the files that other programs write: tables, workbooks and vCards. Nothing here writes."""

from teambuilder.exchange.people.decoding import ENCODINGS_OFFERED
from teambuilder.exchange.people.delimited import DELIMITERS_OFFERED
from teambuilder.exchange.people.fields import Field
from teambuilder.exchange.people.layout import Layout, layout_of
from teambuilder.exchange.people.people import people_in
from teambuilder.exchange.people.reading import read_table
from teambuilder.exchange.people.stopping import Stopped
from teambuilder.exchange.people.table import PeopleTable, TableRow
from teambuilder.exchange.people.vcards import VCards, read_vcards

__all__ = [
    "DELIMITERS_OFFERED",
    "ENCODINGS_OFFERED",
    "Field",
    "Layout",
    "PeopleTable",
    "Stopped",
    "TableRow",
    "VCards",
    "layout_of",
    "people_in",
    "read_table",
    "read_vcards",
]
