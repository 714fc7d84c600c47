"""Sheets on paper: Sheet -> Typst -> PDF, SVG and PNG. No Qt."""

from teambuilder.sheets.setting import Language, Paper, SetSheets, set_sheets
from teambuilder.sheets.trouble import SheetTrouble

__all__ = ["Language", "Paper", "SetSheets", "SheetTrouble", "set_sheets"]
