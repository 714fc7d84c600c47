"""The settings window: each choice is applied at once, survives a restart, and leaves the window where it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.plan import Plan
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.second_place import prepare
from teambuilder.ui import app
from teambuilder.ui.actions import Actions
from teambuilder.ui.app import Teambuilder
from teambuilder.ui.business_dialog import BusinessDialog
from teambuilder.ui.language import load_fonts
from teambuilder.ui.preferences.applying import Preferences
from teambuilder.ui.preferences.dialog import SettingsDialog
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.settings import Settings
from teambuilder.ui.text_size import TEXT_SIZES, text_size
from teambuilder.ui.theme import DARK, use_theme
from teambuilder.ui.week import first_day
from teambuilder.ui.welcome import Welcome
from tests.ui.conftest import small_business

Start = Callable[..., Teambuilder]


class Answers(Prompts):
    def __init__(self) -> None:
        self.folder: Path | None = None

    def choose_second_place(self, parent: QWidget | None, folder: Path) -> Path | None:
        return self.folder


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    folder = tmp_path / "plans"
    folder.mkdir()
    PlanFile.create(folder / "plan.teamplan", small_business()).close()
    return folder / "plan.teamplan"


@pytest.fixture
def start(
    qtbot: QtBot,
    qapp: QApplication,
    settings: Settings,
    answers: Answers,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    load_fonts()
    qapp.setStyle("Fusion")
    settings.language, settings.theme = language, "light"
    monkeypatch.setattr(app, "AFTER_FIRST_PAINT", 0)
    started: list[Teambuilder] = []

    def run(path: Path | None = None) -> Teambuilder:
        teambuilder = Teambuilder(qapp, settings, answers)
        qtbot.addWidget(teambuilder.window)
        started.append(teambuilder)
        teambuilder.start(path)
        qapp.processEvents()
        return teambuilder

    yield run
    for teambuilder in started:
        teambuilder.window.close()
        teambuilder.finish()
        teambuilder.preferences.set_text_size(100)
        teambuilder.preferences.set_language("en")
        teambuilder.preferences.set_first_day("region")
        qapp.processEvents()
        teambuilder.deleteLater()
    use_theme(qapp, "light")


@pytest.fixture
def opened(start: Start, plan_path: Path) -> tuple[Teambuilder, SettingsDialog]:
    teambuilder = start(plan_path)
    return teambuilder, open_settings(teambuilder)


def open_settings(teambuilder: Teambuilder) -> SettingsDialog:
    teambuilder.show_settings()
    dialog = teambuilder.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def choose(dialog: SettingsDialog, name: str, key: str) -> None:
    """As the keyboard does it: the focus is in the field."""
    box = dialog.fields[name].editor
    box.setFocus()
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())
    for _ in range(3):
        QApplication.processEvents()


def after_restart(tmp_path: Path, settings: Settings) -> Settings:
    settings._store.sync()  # pyright: ignore[reportPrivateUsage]
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def has_focus(dialog: SettingsDialog, name: str) -> bool:
    return dialog.isVisible() and dialog.focusWidget() is dialog.fields[name].editor


def test_language(opened: tuple[Teambuilder, SettingsDialog], tmp_path: Path, settings: Settings) -> None:
    teambuilder, dialog = opened
    before = teambuilder.window.plan_view
    choose(dialog, "language", "ur")
    assert teambuilder.window.plan_view is not before
    assert teambuilder.window.isRightToLeft()
    assert dialog.isRightToLeft()
    label = dialog.fields["theme"].editor.currentText()
    assert any("\u0600" <= letter <= "\u06ff" for letter in label), "the window of settings speaks Urdu too"
    assert has_focus(dialog, "language")
    assert dialog.fields["language"].editor.currentData() == "ur"
    assert after_restart(tmp_path, settings).language == "ur"
    choose(dialog, "language", "en")
    assert not dialog.isRightToLeft()
    assert dialog.fields["theme"].editor.currentText() == "Light"


def test_colours(
    opened: tuple[Teambuilder, SettingsDialog], tmp_path: Path, settings: Settings, qapp: QApplication
) -> None:
    _, dialog = opened
    holder = dialog
    offered = [str(action.data()) for action in Actions(holder).themes.actions()]
    box = dialog.fields["theme"].editor
    assert [box.itemData(row) for row in range(box.count())] == offered
    choose(dialog, "theme", "dark")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert has_focus(dialog, "theme")
    assert after_restart(tmp_path, settings).theme == "dark"


def test_text_size(
    opened: tuple[Teambuilder, SettingsDialog], tmp_path: Path, settings: Settings, qapp: QApplication
) -> None:
    teambuilder, dialog = opened
    usual = qapp.font().pointSizeF()
    for percent in reversed(TEXT_SIZES):
        choose(dialog, "text_size", str(percent))
        assert text_size() == percent
        assert qapp.font().pointSizeF() == pytest.approx(usual * percent / 100)
        assert teambuilder.window.plan_view is not None
        assert teambuilder.window.plan_view.font().pointSizeF() == pytest.approx(usual * percent / 100)
        assert dialog.fields["paper"].editor.font().pointSizeF() == pytest.approx(usual * percent / 100)
        assert has_focus(dialog, "text_size")
        assert after_restart(tmp_path, settings).text_size == percent
    choose(dialog, "text_size", "150")
    choose(dialog, "language", "ur")
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.5), "another language keeps the size"


def test_the_size_is_there_from_the_start(start: Start, settings: Settings, qapp: QApplication) -> None:
    usual = qapp.font().pointSizeF()
    settings.text_size = 175
    teambuilder = start()
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.75)
    assert isinstance(teambuilder.window.centralWidget(), Welcome)


def test_paper(opened: tuple[Teambuilder, SettingsDialog], tmp_path: Path, settings: Settings) -> None:
    teambuilder, dialog = opened
    assert teambuilder.window.plan_view is not None
    sheets, chart = teambuilder.window.plan_view.sheets, teambuilder.window.plan_view.org_chart
    assert sheets.chosen.paper == "a4"
    choose(dialog, "paper", "letter")
    assert teambuilder.window.plan_view.sheets.chosen.paper == "letter"
    assert teambuilder.window.plan_view.sheets is not sheets
    assert chart.saver._paper == "letter"  # pyright: ignore[reportPrivateUsage]
    assert after_restart(tmp_path, settings).paper == "letter"
    choose(dialog, "paper", "")
    assert teambuilder.window.plan_view.sheets.chosen.paper == "a4"


def test_a_new_plan_has_the_chosen_paper_and_currency(start: Start) -> None:
    teambuilder = start()
    dialog = open_settings(teambuilder)
    choose(dialog, "paper", "letter")
    choose(dialog, "currency", "GBP")
    welcome = teambuilder.window.centralWidget()
    assert isinstance(welcome, Welcome)
    assert welcome.draft.currency == "GBP"
    teambuilder.create("blank", "Indus", "Ayesha", welcome.draft.currency)
    assert plan_of(teambuilder).business.paper == "letter"
    assert plan_of(teambuilder).business.currency == "GBP"


def plan_of(teambuilder: Teambuilder) -> Plan:
    assert teambuilder.session is not None
    return teambuilder.session.plan


def test_currency(opened: tuple[Teambuilder, SettingsDialog], tmp_path: Path, settings: Settings) -> None:
    teambuilder, dialog = opened
    assert dialog.fields["currency"].editor.currentData() == "PKR", "as the welcome screen begins"
    choose(dialog, "currency", "USD")
    assert plan_of(teambuilder).business.currency == "PKR", "the plan keeps its own"
    assert after_restart(tmp_path, settings).currency == "USD"
    assert Welcome(settings, Prompts()).draft.currency == "USD"


def test_the_plans_own_currency_is_one_click_away(
    opened: tuple[Teambuilder, SettingsDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, dialog = opened
    asked: list[str] = []
    monkeypatch.setattr(BusinessDialog, "exec", lambda business: asked.append(business.currency.currentData()))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("Pakistani rupee" in text for text in texts)
    dialog.business_button.click()
    QApplication.processEvents()
    assert asked == ["PKR"]
    assert dialog.isVisible()


def test_without_a_plan_nothing_is_said_of_one(start: Start) -> None:
    dialog = open_settings(start())
    assert not any("The plan that is open" in label.text() for label in dialog.findChildren(QLabel))
    assert "business_button" not in vars(dialog)


def test_first_day_of_the_week(
    opened: tuple[Teambuilder, SettingsDialog], tmp_path: Path, settings: Settings, qapp: QApplication
) -> None:
    _, dialog = opened
    assert first_day() == Qt.DayOfWeek.Monday
    choose(dialog, "first_day", "saturday")
    assert first_day() == Qt.DayOfWeek.Saturday
    again = after_restart(tmp_path, settings)
    assert again.first_day == "saturday"
    Preferences(qapp, again)
    assert first_day() == Qt.DayOfWeek.Saturday


def test_second_place(
    qtbot: QtBot, opened: tuple[Teambuilder, SettingsDialog], answers: Answers, tmp_path: Path, settings: Settings
) -> None:
    _, dialog = opened
    row = dialog.second_place
    assert row.leave_button.isHidden()
    row.choose_button.click()
    assert settings.second_place is None
    answers.folder = tmp_path / "plans"
    row.choose_button.click()
    assert "Your plan itself" in row.problem.sentence
    answers.folder = tmp_path / "stick"
    answers.folder.mkdir()
    row.choose_button.click()
    assert row.problem.sentence == ""
    assert "stick" in row.place.text()
    qtbot.waitUntil(lambda: "The last copy there is of" in row.state.text(), timeout=10_000)
    assert list(answers.folder.rglob("plan *.teamplan"))
    assert after_restart(tmp_path, settings).second_place == answers.folder
    row.leave_button.click()
    assert row.place.isHidden()
    assert after_restart(tmp_path, settings).second_place is None


def test_each_plan_is_copied_to_the_second_place_and_its_absence_is_told(
    qtbot: QtBot, start: Start, plan_path: Path, settings: Settings, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    prepare(stick)
    settings.second_place = stick
    teambuilder = start(plan_path)
    assert teambuilder.session is not None
    teambuilder.session.do(add_person, new_person("Omar"))
    teambuilder.window.close()
    teambuilder.finish()
    assert list(stick.rglob("plan *.teamplan"))
    assert settings.second_copy_of(plan_path) is not None
    stick.rename(tmp_path / "away")
    again = start(plan_path)
    assert again.window.plan_view is not None
    messages = again.window.plan_view.messages
    qtbot.waitUntil(lambda: "is not connected. The last copy there is of" in messages.text, timeout=10_000)


def test_the_settings_are_found_by_key_menu_and_welcome_screen(qtbot: QtBot, start: Start, plan_path: Path) -> None:
    teambuilder = start()
    welcome = teambuilder.window.centralWidget()
    assert isinstance(welcome, Welcome)
    welcome.settings_button.click()
    dialog = teambuilder.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.close_button.click()
    QApplication.processEvents()
    assert not teambuilder.window.findChildren(SettingsDialog)
    teambuilder.open(plan_path)
    teambuilder.window.activateWindow()
    qtbot.waitUntil(teambuilder.window.isActiveWindow)
    QTest.keyClick(teambuilder.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = teambuilder.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_clipped_in_a_small_window(start: Start, plan_path: Path, settings: Settings, percent: int) -> None:
    settings.text_size = percent
    teambuilder = start(plan_path)
    teambuilder.window.resize(960, 600)
    dialog = open_settings(teambuilder)
    assert dialog.width() <= 960
    assert dialog.height() <= 600
    scroll = dialog.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0
    content = scroll.widget()
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
        elif content.isAncestorOf(widget):
            assert widget.width() >= widget.minimumSizeHint().width()
            assert widget.height() >= widget.minimumSizeHint().height()
            left = widget.mapTo(content, QPoint(0, 0)).x()
            assert 0 <= left <= left + widget.width() <= content.width()


@pytest.mark.parametrize("language", ["en", "ur"], indirect=True)
def test_everything_has_a_name(opened: tuple[Teambuilder, SettingsDialog]) -> None:
    _, dialog = opened
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert named, widget
