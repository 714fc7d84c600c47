"""The sentences of findings in both languages: data, so that the command line needs no window to speak."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from teambuilder.core.change import Parameter
from teambuilder.core.findings.base import Finding, Remedy
from teambuilder.core.text import Text

Wrap = Callable[[str], str]
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def title(finding: Finding, language: str, wrap: Wrap = str) -> str:
    """What is to be settled, as a sentence; `wrap` is put around each name and figure in it."""
    kind = "many" if "names" in finding.parameters else "title"
    return _sentence("findings", finding.code, language, kind, finding.parameters, wrap)


def reason(finding: Finding, language: str, wrap: Wrap = str) -> str:
    """Why it matters, as a sentence."""
    return _sentence("findings", finding.code, language, "reason", finding.parameters, wrap)


def remedy(step: Remedy, language: str, wrap: Wrap = str) -> str:
    """What a remedy does, as the words of a button."""
    return _sentence("remedies", step.code, language, "button", step.parameters, wrap)


def word(key: str, language: str) -> str:
    """A single word or phrase, such as that for "problem"."""
    return texts()["words"][key][language]


@cache
def texts() -> Mapping[str, Any]:
    """All sentences: findings and remedies by code, then language and kind; words by key and language."""
    from importlib.resources import files

    return json.loads((files("teambuilder.resources") / "findings" / "texts.json").read_text(encoding="utf-8"))


def _sentence(group: str, code: str, language: str, kind: str, parameters: Mapping[str, Parameter], wrap: Wrap) -> str:
    sentences: Mapping[str, str] = texts()[group][code][language]
    forms = {0: f"{kind}_none", 1: f"{kind}_one"}
    count = parameters.get("count")
    sentence = sentences.get(forms.get(count, kind) if isinstance(count, int) else kind) or sentences[kind]
    parts = sentence.split("{")
    filled = [parts[0]]
    for part in parts[1:]:  # in one pass: a name may hold braces of its own
        name, _, rest = part.partition("}")
        filled.append(wrap(_word(parameters[name], language)) + rest)
    return "".join(filled)


def _word(value: Parameter, language: str) -> str:
    if isinstance(value, Text):
        return value.in_language(language)
    words: Mapping[str, Mapping[str, str]] = texts()["words"]
    if isinstance(value, int):
        return str(value)
    if _MONTH.fullmatch(value):
        year, month = value.split("-")
        return f"{words[f'month-{month}'][language]} {year}"
    return words[value][language] if value in words else value
