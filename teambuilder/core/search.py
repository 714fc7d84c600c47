"""Finding names as people type them: case, diacritics and look-alike Urdu letters do not matter."""

from __future__ import annotations

import unicodedata

# the stretch between letters, and what joins, parts or turns letters without being seen, as pasted from a chat
_UNSEEN = (
    "\u0640\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
# letters that Arabic keyboards type and Urdu readers take for the same, and Eastern digits
_ALIKE = str.maketrans("يىكةۂۀهأإآٱؤۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "ییکہہہہااااوہ01234567890123456789", _UNSEEN)


def folded(text: str) -> str:
    """`text` in the form in which it is searched: no case, no marks, one space between words."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    marks_gone = "".join(character for character in plain if not unicodedata.combining(character))
    return " ".join(marks_gone.translate(_ALIKE).casefold().split())
