"""The welcome screen: two names and a start make a plan; what is missing is said; it fits in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import found_business
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import PersonKind, Plan
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import use_theme
from teambuilder.ui.welcome import Welcome
from teambuilder.ui.welcome.currencies import currencies
from teambuilder.ui.welcome.side import SHOWN

Show = Callable[..., Welcome]


class Answers(Prompts):
    """Answers in the owner's place."""

    def __init__(self) -> None:
        self.plan: Path | None = None

    def open_plan(self, parent: QWidget | None, folder: Path | None = None) -> Path | None:
        return self.plan


@pytest.fixture
def own_settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, own_settings: Settings, answers: Answers) -> Iterator[Show]:
    load_fonts()
    qapp.setStyle("Fusion")
    speaking = Language(qapp)

    def shown(language: str = "en", width: int = 1280, height: int = 800, theme: str = "light") -> Welcome:
        speaking.use(language)
        use_theme(qapp, theme)
        welcome = Welcome(own_settings, answers)
        qtbot.addWidget(welcome)
        welcome.resize(width, height)
        welcome.show()
        welcome.activateWindow()
        qtbot.waitUntil(welcome.isActiveWindow)
        return welcome

    yield shown
    speaking.use("en")
    use_theme(qapp, "light")


def type_names(qtbot: QtBot, welcome: Welcome, business: str, owner: str) -> None:
    qtbot.keyClicks(welcome.business.editor, business)
    qtbot.keyClicks(welcome.owner.editor, owner)


def test_two_names_and_enter_make_the_first_start(qtbot: QtBot, show: Show) -> None:
    welcome = show()
    type_names(qtbot, welcome, " Indus Tiles ", "Ayesha Khan")
    with qtbot.waitSignal(welcome.create_requested) as asked:
        qtbot.keyClick(welcome.owner.editor, Qt.Key.Key_Return)
    assert asked.args == ["just_me", "Indus Tiles", "Ayesha Khan", "PKR"]


@pytest.mark.parametrize("start", list(load_catalogue().starts))
def test_what_is_asked_for_makes_a_plan(qtbot: QtBot, show: Show, start: str) -> None:
    welcome = show()
    type_names(qtbot, welcome, "Indus Tiles", "Ayesha Khan")
    welcome.currency.setCurrentIndex(welcome.currency.findData("AED"))
    card = next(card for card in welcome.cards if card.key == start)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 5, card.height() - 5))
    with qtbot.waitSignal(welcome.create_requested) as asked:
        qtbot.mouseClick(welcome.make_button, Qt.MouseButton.LeftButton)
    key, name, owner, currency = asked.args
    plan = Plan().apply(found_business(load_catalogue(), key, name=name, owner_name=owner, currency=currency))
    assert key == start
    assert (plan.business.name, plan.business.currency) == ("Indus Tiles", "AED")
    assert [(person.name, person.kind) for person in plan.people.values()] == [("Ayesha Khan", PersonKind.OWNER)]


def test_a_missing_name_is_named_beside_its_field_until_it_is_typed(qtbot: QtBot, show: Show) -> None:
    welcome = show()
    with qtbot.assertNotEmitted(welcome.create_requested):
        welcome.make_button.click()
    assert welcome.business.problem.sentence == "Type the name of your business."
    assert welcome.owner.problem.sentence == "Type your name."
    assert welcome.business.editor.hasFocus()
    assert welcome.business.editor.accessibleDescription() == "Type the name of your business."
    type_names(qtbot, welcome, "I", "  ")
    assert not welcome.business.problem.isVisible()
    with qtbot.assertNotEmitted(welcome.create_requested):
        welcome.make_button.click()
    assert (welcome.business.problem.sentence, welcome.owner.problem.sentence) == ("", "Type your name.")
    assert welcome.owner.editor.hasFocus()


def test_a_name_that_cannot_be_kept_is_told_and_not_sent_on(qtbot: QtBot, show: Show) -> None:
    welcome = show()
    welcome.business.editor.setText("Indus\x07Tiles")
    welcome.owner.editor.setText("x" * 500)
    assert len(welcome.owner.name) == 120
    with qtbot.assertNotEmitted(welcome.create_requested):
        welcome.make()
    assert "character" in welcome.business.problem.sentence
    assert not welcome.owner.problem.sentence


@pytest.mark.parametrize("language", ["en", "ur"])
def test_arrow_keys_move_through_the_starts_and_exactly_one_is_chosen(qtbot: QtBot, show: Show, language: str) -> None:
    welcome = show(language)
    forward = Qt.Key.Key_Left if language == "ur" else Qt.Key.Key_Right
    welcome.cards[0].setFocus()
    for key, chosen in [(forward, 1), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Down, 4)]:
        qtbot.keyClick(QApplication.focusWidget(), key)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert [card.isChecked() for card in welcome.cards].index(True) == chosen
        assert sum(card.isChecked() for card in welcome.cards) == 1
        assert welcome.cards[chosen].hasFocus()
        assert welcome.chosen_start == welcome.cards[chosen].key


def test_enter_chooses_the_start_in_focus(qtbot: QtBot, show: Show) -> None:
    welcome = show()
    welcome.cards[2].setFocus()
    qtbot.keyClick(welcome.cards[2], Qt.Key.Key_Return)
    assert welcome.chosen_start == "creative"


def test_the_chosen_start_differs_by_more_than_colour(show: Show) -> None:
    card = show().cards[1]

    def drawn() -> set[tuple[int, int]]:
        """Where the trailing edge of the card has something on its ground, whatever the colours."""
        image = card.grab().toImage()
        left = card.width() - 36
        ground = image.pixel(left, card.height() - 12)
        return {
            (x, y)
            for x in range(left, card.width() - 10)
            for y in range(10, card.height() - 10)
            if image.pixel(x, y) != ground
        }

    empty_ring = drawn()
    card.setChecked(True)
    assert len(empty_ring ^ drawn()) > 20


def test_the_language_is_asked_for_once_and_what_was_typed_lives_on(qtbot: QtBot, show: Show) -> None:
    welcome = show()
    qtbot.keyClicks(welcome.business.editor, "Indus Tiles")
    welcome.owner.editor.setText("عائشہ")
    welcome.cards[3].setChecked(True)
    welcome.currency.setCurrentIndex(3)
    with qtbot.assertNotEmitted(welcome.language_chosen):
        welcome.languages.buttons["en"].click()
    with qtbot.waitSignal(welcome.language_chosen) as asked:
        welcome.languages.buttons["ur"].click()
    assert asked.args == ["ur"]
    urdu = show("ur")
    urdu.take_draft(welcome.draft)
    assert urdu.draft == welcome.draft
    assert urdu.chosen_start == "sales_first"
    assert urdu.languages.buttons["ur"].isChecked()


def test_recent_plans_that_are_there_open_with_a_click(
    qtbot: QtBot, show: Show, own_settings: Settings, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.teamplan" for number in range(SHOWN + 2)]
    for path in paths:
        path.touch()
        own_settings.remember_plan(path)
    paths[-1].unlink()
    welcome = show()
    assert [button.path for button in welcome.side.recent] == list(reversed(paths[1:-1]))
    assert welcome.side.recent[0].accessibleName() == paths[-2].stem
    with qtbot.waitSignal(welcome.open_requested) as asked:
        qtbot.mouseClick(welcome.side.recent[0], Qt.MouseButton.LeftButton)
    assert asked.args == [paths[-2]]


def test_open_asks_for_a_file_and_sample_asks_for_the_sample(
    qtbot: QtBot, show: Show, answers: Answers, tmp_path: Path
) -> None:
    welcome = show()
    assert welcome.side.recent == []
    with qtbot.assertNotEmitted(welcome.open_requested):
        welcome.side.open_button.click()
    answers.plan = tmp_path / "plan.teamplan"
    with qtbot.waitSignal(welcome.open_requested) as asked:
        welcome.side.open_button.click()
    assert asked.args == [answers.plan]
    with qtbot.waitSignal(welcome.sample_requested):
        welcome.side.sample_button.click()


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_fits_without_scrolling_with_problems_and_recent_plans(
    show: Show, own_settings: Settings, tmp_path: Path, language: str, theme: str
) -> None:
    for number in range(SHOWN):
        path = tmp_path / f"{number} روشن تار.teamplan"
        path.touch()
        own_settings.remember_plan(path)
    welcome = show(language, theme=theme)
    welcome.make()
    QApplication.processEvents()
    assert not welcome.scroll_area.verticalScrollBar().isVisible()
    assert not welcome.scroll_area.horizontalScrollBar().isVisible()
    assert_nothing_is_clipped(welcome)


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_small_window_scrolls_down_only_and_follows_the_focus(show: Show, language: str) -> None:
    welcome = show(language, 1024, 640)
    welcome.cards[-1].setFocus()
    QApplication.processEvents()
    assert not welcome.scroll_area.horizontalScrollBar().isVisible()
    corner = welcome.cards[-1].mapTo(welcome.scroll_area.viewport(), QPoint(0, welcome.cards[-1].height() - 1))
    assert corner.y() <= welcome.scroll_area.viewport().height()
    assert_nothing_is_clipped(welcome)


def assert_nothing_is_clipped(welcome: Welcome) -> None:
    for label in welcome.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.width() >= min(label.sizeHint().width(), 60), label.text()


def test_on_a_large_screen_the_content_stays_together_in_the_middle(show: Show) -> None:
    welcome = show("en", 1920, 1080)
    left = welcome.business.mapTo(welcome, QPoint(0, 0)).x()
    right = welcome.side.mapTo(welcome, QPoint(welcome.side.width(), 0)).x()
    assert right - left < 1152
    assert abs(left - (1920 - right)) < 64


def test_in_urdu_the_form_is_on_the_right_and_names_keep_their_own_direction(qtbot: QtBot, show: Show) -> None:
    welcome = show("ur")
    assert welcome.business.mapTo(welcome, QPoint(0, 0)).x() > welcome.side.mapTo(welcome, QPoint(0, 0)).x()
    qtbot.keyClicks(welcome.business.editor, "Indus Tiles")
    assert welcome.business.editor.layoutDirection() == Qt.LayoutDirection.LeftToRight
    welcome.business.editor.setText("روشنی")
    assert welcome.business.editor.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_typing_in_the_other_script_does_not_move_the_form(qtbot: QtBot, show: Show) -> None:
    welcome = show()
    before = welcome.make_button.mapTo(welcome, QPoint(0, 0))
    welcome.business.editor.setText("روشنی")
    QApplication.processEvents()
    assert welcome.make_button.mapTo(welcome, QPoint(0, 0)) == before


def test_every_widget_in_the_tab_order_has_a_name(show: Show) -> None:
    welcome = show()
    stops = [w for w in welcome.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert len(stops) >= 12
    named = [stop for stop in stops if stop is not welcome.scroll_area and not stop.focusProxy()]
    assert all(stop.accessibleName() or getattr(stop, "text", str)() for stop in named)


def test_currencies_are_iso_codes_with_a_name(show: Show) -> None:
    show()
    assert next(iter(currencies())) == "PKR"
    assert all(len(code) == 3 and code.isupper() and name for code, name in currencies().items())
