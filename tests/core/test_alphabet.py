"""Lists of names stand in the order in which people look for a name, in either script."""

from __future__ import annotations

import random
from functools import cmp_to_key

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teambuilder.core.alphabet import sort_key

ALPHABET = "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے"
NAMES = (
    "اکبر آمنہ بلال بھٹی پرویز پھول تنویر ٹیپو ثاقب جاوید چاند حرا خالد دانش ڈار ذیشان رابعہ زینب ژالہ سعد شازیہ صبا"
    " ضیا طارق ظفر عائشہ غزالہ فرحان قاسم کامران کھوکھر گلزار گھمن لبنیٰ مریم نادیہ وقار ہارون یاسر"
)


def sorted_in(language: str, names: list[str]) -> list[str]:
    return sorted(names, key=lambda name: sort_key(name, language))


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("names", [ALPHABET.split(), NAMES.split()], ids=["letters", "names"])
def test_urdu_names_stand_in_the_order_of_the_alphabet(language: str, names: list[str]) -> None:
    mixed = names.copy()
    random.Random(1).shuffle(mixed)
    assert sorted_in(language, mixed) == names
    assert sorted(names) != names  # code points stand in another order


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("آصف", "اکبر"),  # ص before ک: آ stands with ا
        ("ابرار", "آصف"),
        ("بیگم", "بھٹی"),  # بھ is a letter of its own, behind ب
        ("ناں", "ناو"),
        ("نور محمد", "نورین"),  # a space comes before all letters
    ],
)
def test_finer_points_of_the_order(before: str, after: str) -> None:
    assert sorted_in("ur", [after, before]) == [before, after]


@pytest.mark.parametrize(
    ("arabic", "urdu"), [("علي", "علی"), ("كامران", "کامران"), ("ساره", "سارہ"), ("مُحمّد", "محمد"), ("مؤمن", "مومن")]
)
def test_names_typed_on_other_keyboards_stand_where_they_are_looked_for(arabic: str, urdu: str) -> None:
    assert sort_key(arabic, "ur")[:2] == sort_key(urdu, "ur")[:2]


def test_latin_names_stand_without_regard_to_case_and_accents() -> None:
    assert sorted_in("en", ["Zoe", "emma", "Élan", "Ayesha", "bilal"]) == ["Ayesha", "bilal", "Élan", "emma", "Zoe"]


def test_names_in_the_script_of_the_window_come_first() -> None:
    names = ["بلال", "Ayesha", "اکبر", "Zoe"]
    assert sorted_in("en", names) == ["Ayesha", "Zoe", "اکبر", "بلال"]
    assert sorted_in("ur", names) == ["اکبر", "بلال", "Ayesha", "Zoe"]


@given(st.lists(st.text(max_size=8)), st.sampled_from(["en", "ur"]))
def test_the_order_of_a_list_does_not_depend_on_how_it_stood_before(names: list[str], language: str) -> None:
    assert sorted_in(language, names) == sorted_in(language, names[::-1])


def test_the_order_is_that_of_icu_where_qt_has_it() -> None:
    core = pytest.importorskip("PySide6.QtCore")
    collator = core.QCollator(core.QLocale("ur_PK"))
    if collator.compare("ہارون", "وقار") < 0:  # Windows and builds without ICU do not know the order
        pytest.skip("this Qt sorts Urdu in another way")
    assert sorted(NAMES.split(), key=cmp_to_key(collator.compare)) == NAMES.split()
