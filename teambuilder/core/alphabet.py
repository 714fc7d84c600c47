"""The order of names in a list: the Urdu alphabet for Urdu names, A to Z for the others, not the order of code points.

The order is the one that Pakistan's National Language Authority published (Urdu Encoding and Collation Sequence, PAN
Localization), which the Unicode CLDR has taken over in common/collation/ur.xml: letters said with breath (بھ, کھ)
follow the letter that they are made of, ں follows ن, and و comes before ہ. Two things differ, as in a telephone book:
آ stands with ا, and ء counts nothing on a letter that carries it. Marks and look-alike letters of other keyboards
count nothing, nor do case and accents.
"""

from __future__ import annotations

import re
from functools import lru_cache

from teambuilder.core.search import folded
from teambuilder.core.text import is_urdu

_ALPHABET = (
    "ا ب بھ پ پھ ت تھ ٹ ٹھ ث ج جھ چ چھ ح خ د دھ ڈ ڈھ ذ ر رھ ڑ ڑھ ز ژ س ش ص ض ط ظ ع غ ف ق ک کھ گ گھ"
    " ل لھ م مھ ن نھ ں ںھ و وھ ہ ھ ء ی یھ ے"
)
_LETTERS = _ALPHABET.split()
_FIRST_PLACE = 0xE000  # in Unicode's private range, behind the figures and letters of all names
_PLACES = {letter: chr(_FIRST_PLACE + place) for place, letter in enumerate(_LETTERS)}
_LETTER = re.compile("|".join(sorted(_LETTERS, key=len, reverse=True)))

SortKey = tuple[bool, str, str]


@lru_cache(20_000)
def sort_key(name: str, language: str) -> SortKey:
    """Where a name stands in a list in `language` ("en" or "ur"): names in the script of the language come first."""
    plain = folded(name)
    other_script = is_urdu(plain) != (language == "ur")
    return other_script, _LETTER.sub(lambda letter: _PLACES[letter[0]], plain), name
