"""Nothing is cut: every text on every screen, tab, pane and dialog, in both languages, up to twice the size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from clipping import cut
from scenes import Stage, all_scenes


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("language", ["en", "ur"])
def test_nothing_is_cut(stage: Callable[..., Stage], language: str, text: float) -> None:
    set_stage = stage(language, text=text)
    found: dict[str, str] = {}
    for name, shown in all_scenes(set_stage):
        for what in cut(shown):
            found.setdefault(what, name)
        if shown is set_stage.window and (shown.width(), shown.height()) != (1280, 800):
            found.setdefault(f"the window grew to {shown.width()} × {shown.height()}", name)
            shown.resize(1280, 800)
    if found:
        pytest.fail("\n".join(f"{name}: {what}" for what, name in found.items()), pytrace=False)
