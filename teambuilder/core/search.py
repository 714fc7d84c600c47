"""Finding names as people type them: case, diacritics and look-alike Urdu letters do not matter."""

from __future__ import annotations

import unicodedata

# letters that Arabic keyboards type and Urdu readers take for the same, and Eastern digits
_ALIKE = str.maketrans("يىكةۂۀهأإآٱؤۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "ییکہہہہااااوہ01234567890123456789")


def folded(text: str) -> str:
    """`text` in the form in which it is searched: no case, no marks, one space between words."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    marks_gone = "".join(character for character in plain if not unicodedata.combining(character))
    return " ".join(marks_gone.translate(_ALIKE).casefold().replace("\u200c", "").split())
