"""Words for findings in the window's language: the command line's sentences, with names set apart in them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from teambuilder.core.findings import Finding, Remedy, texts
from teambuilder.ui.language import resource, ui_language
from teambuilder.ui.words import isolated


@cache
def _few_words() -> Mapping[str, Mapping[str, str]]:
    """By code and language, for the findings that are marked on cards."""
    return json.loads(resource("findings", "short.json").read_text("utf-8"))


def finding(value: Finding) -> str:
    """What is to be settled, as a sentence."""
    return texts.title(value, ui_language(), isolated)


def short(value: Finding) -> str:
    """The same in a few words, for a card that names the role and the person anyway."""
    few = _few_words().get(value.code)
    return few[ui_language()] if few else finding(value)


def reason(value: Finding) -> str:
    """Why it matters, as a sentence."""
    return texts.reason(value, ui_language(), isolated)


def remedy(value: Remedy) -> str:
    """What a remedy does, as the words of a button."""
    return texts.remedy(value, ui_language(), isolated)
