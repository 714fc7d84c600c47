"""The built-in on-costs of employers, by country and province: a start for the owner, who changes them as needed.

The figures are data in `teambuilder.resources`, each with its source and date, so that they are renewed without
touching code. They are advice of their day, never law: `Presets.note` says so wherever they are shown.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from teambuilder.core.text import Text


@dataclass(frozen=True, slots=True)
class PresetItem:
    """What an employer pays on top of someone's pay each month, by percentage or as an amount.

    A percentage, in `basis_points` (hundredths of a percent), is of the pay up to `ceiling`. Nothing is due for
    those whose pay is above `limit`. `ceiling`, `limit` and `amount` are in whole units of the currency; None is no
    bound. `source_date` is the day that the figure is confirmed for, as 2026-11-25; `source_url` may be empty.
    An item that is not `included` is offered, and left out until the owner ticks it.
    """

    key: str
    name: Text
    kind: Literal["percent", "amount"]
    basis_points: int
    ceiling: int | None
    limit: int | None
    amount: int
    note: Text
    source: str
    source_url: str
    source_date: str
    included: bool


@dataclass(frozen=True, slots=True)
class Preset:
    """The on-costs of one place; `currency` is None for an example that belongs to no place."""

    key: str
    name: Text
    currency: str | None
    items: tuple[PresetItem, ...]


@dataclass(frozen=True, slots=True)
class Presets:
    """Every preset by its key, in the order in which they are shown, and what the owner must know of them all."""

    note: Text
    by_key: Mapping[str, Preset]


@cache
def load_presets() -> Presets:
    """The presets as they are installed, read once."""
    from importlib.resources import files  # 20 ms that a window without the presets in sight need not wait for

    source = files("teambuilder.resources") / "payroll" / "presets.json"
    data: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    presets = [_preset(item) for item in data["presets"]]
    return Presets(Text(**data["note"]), MappingProxyType({preset.key: preset for preset in presets}))


def _preset(item: dict[str, Any]) -> Preset:
    items = tuple(_item(each) for each in item["items"])
    return Preset(key=item["key"], name=Text(**item["name"]), currency=item["currency"], items=items)


def _item(item: dict[str, Any]) -> PresetItem:
    return PresetItem(
        key=item["key"],
        name=Text(**item["name"]),
        kind=item["kind"],
        basis_points=item["basis_points"],
        ceiling=item["ceiling"],
        limit=item["limit"],
        amount=item["amount"],
        note=Text(**item["note"]),
        source=item["source"],
        source_url=item["source_url"],
        source_date=item["source_date"],
        included=item["included"],
    )
