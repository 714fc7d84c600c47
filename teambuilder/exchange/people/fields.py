"""What can be read of a person from a file: each column of a table feeds one of these, or none."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """A name is taken from NAME, and when that is empty from FIRST_NAME and LAST_NAME, each column after the other.

    Of several columns for NOTES all are kept, a line each. For every other field the first that is not empty counts.
    """

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    NAME_OTHER_SCRIPT = "name_other_script"
    PHONE = "phone"
    EMAIL = "email"
    KIND = "kind"
    LEANING = "leaning"
    HOURS = "hours"
    PAY = "pay"
    START_DATE = "start_date"
    NOTES = "notes"
