"""Wrapped labels show every letter of their lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from teambuilder.ui.widgets.labels import WrappedLabel


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_full_lines_of_urdu_are_not_cut_at_their_end(language: str, qtbot: QtBot) -> None:
    label = WrappedLabel(
        "پرچہ پرنٹ کریں، یا PDF بنا کر بھیجیں۔ اس پر آپ اور وہ فرد، دونوں دستخط کرتے ہیں۔ پھر وہ اسے رکھ لے۔"
    )
    qtbot.addWidget(label)
    cut: list[int] = []
    for width in range(120, 320):
        label.resize(width, label.heightForWidth(width))
        edge = label.grab(QRect(0, 0, 1, label.height())).toImage()
        if len({edge.pixel(0, y) for y in range(edge.height())}) > 1:
            cut.append(width)
    assert cut == []
