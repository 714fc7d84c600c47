"""What is kept between starts has the right type, whatever somebody wrote into the file."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings

from teambuilder.ui.settings import Settings
from teambuilder.ui.text_size import TEXT_SIZES

NOON = datetime.datetime(2026, 11, 25, 12, 0, tzinfo=datetime.UTC)


def on_file(path: Path) -> Settings:
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own.ini"


@pytest.mark.parametrize(
    ("name", "otherwise", "wrong"),
    [
        ("text_size", 100, ["", "101", "big", "-100", "1e2"]),
        ("paper", "", ["a5", "A4", "1"]),
        ("currency", "", ["pkr", "XXX", "1"]),
        ("first_day", "region", ["friday", "1", ""]),
        ("second_place", None, ["", "relative/folder", "a\0b"]),
        ("theme", "system", ["pink", "1"]),
    ],
)
def test_a_wrong_value_counts_as_not_set(file: Path, name: str, otherwise: object, wrong: list[str]) -> None:
    for value in [*wrong, ["several", "values"], {"a": 1}]:
        store = QSettings(str(file), QSettings.Format.IniFormat)
        store.setValue(name, value)
        store.sync()
        assert getattr(on_file(file), name) == otherwise, value


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("text_size", list(TEXT_SIZES)),
        ("paper", ["a4", "letter", ""]),
        ("currency", ["USD", "PKR"]),
        ("first_day", ["monday", "sunday", "saturday", "region"]),
        ("second_place", [Path("/media/stick"), Path("/media/میری USB"), None]),
    ],
)
def test_what_is_chosen_is_there_after_a_restart(file: Path, name: str, values: list[object]) -> None:
    for value in values:
        settings = on_file(file)
        setattr(settings, name, value)
        assert getattr(settings, name) == value
        settings._store.sync()  # pyright: ignore[reportPrivateUsage]
        assert getattr(on_file(file), name) == value


@pytest.mark.parametrize(
    ("system", "paper"), [("en_US", "letter"), ("fr_CA", "letter"), ("ur_PK", "a4"), ("en_GB", "a4"), ("C", "a4")]
)
def test_the_systems_country_decides_on_the_paper_of_new_plans(
    file: Path, monkeypatch: pytest.MonkeyPatch, system: str, paper: str
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    settings = on_file(file)
    assert settings.paper_of_new_plans == paper
    settings.paper = "a4"
    assert settings.paper_of_new_plans == "a4"


def test_a_chosen_paper_goes_before_the_plans(file: Path) -> None:
    settings = on_file(file)
    assert [settings.paper_for(paper) for paper in ("a4", "letter", "a5")] == ["a4", "letter", "a4"]
    settings.paper = "letter"
    assert [settings.paper_for(paper) for paper in ("a4", "letter", "a5")] == ["letter"] * 3


def test_the_last_second_copy_is_of_a_plan_and_of_a_place(file: Path) -> None:
    settings, plan = on_file(file), Path("/plans/a.teamplan")
    settings.second_place = Path("/media/stick")
    assert settings.second_copy_of(plan) is None
    settings.note_second_copy(plan, NOON)
    settings._store.sync()  # pyright: ignore[reportPrivateUsage]
    again = on_file(file)
    assert again.second_copy_of(plan) == NOON
    assert again.second_copy_of(plan.with_name("b.teamplan")) is None
    again.second_place = Path("/media/stick")
    assert again.second_copy_of(plan) == NOON
    again.second_place = Path("/media/other")
    assert again.second_copy_of(plan) is None


@pytest.mark.parametrize("value", ["no json", "[]", '{"/plans/a.teamplan": "yesterday"}', '{"/plans/a.teamplan": 1}'])
def test_a_spoilt_list_of_copies_is_none(file: Path, value: str) -> None:
    QSettings(str(file), QSettings.Format.IniFormat).setValue("second_copies", value)
    settings = on_file(file)
    assert settings.second_copy_of(Path("/plans/a.teamplan")) is None
    settings.note_second_copy(Path("/plans/a.teamplan"), NOON)
    assert settings.second_copy_of(Path("/plans/a.teamplan")) == NOON
