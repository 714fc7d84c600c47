"""The sheets screen: what is chosen is what is shown, saved and printed, and nothing is ever half done."""

from __future__ import annotations

import base64
import errno
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import edit_business, found_business
from teambuilder.core.actions.people import add_person, edit_person, new_person
from teambuilder.core.actions.slots import free_slot, place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.sheets import SheetKind
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.language import Language, load_fonts
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.selection import Selection
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets import page_pictures, print_job
from teambuilder.ui.sheets import screen as screen_module
from teambuilder.ui.sheets.latest_job import LatestJob
from teambuilder.ui.sheets.logo import encoded_logo
from teambuilder.ui.sheets.preview import PagesView
from teambuilder.ui.sheets.saving import suggested_file_stem, words_for_failure
from teambuilder.ui.sheets.screen import SheetsScreen

WAIT = 15_000  # milliseconds


class Answers(Prompts):
    """Answers instead of the owner, and remembers what the owner was told."""

    def __init__(self) -> None:
        self.pdf: Path | None = None
        self.word: Path | None = None
        self.folder: Path | None = None
        self.day: str | None = None
        self.image: Path | None = None
        self.suggestions: list[Path] = []
        self.told: list[str] = []

    def save_pdf(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggestions.append(suggestion)
        return self.pdf

    def save_word(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        self.suggestions.append(suggestion)
        return self.word

    def choose_folder(self, parent: QWidget | None, folder: Path) -> Path | None:
        return self.folder

    def ask_day(self, parent: QWidget, title: str, question: str) -> str | None:
        return self.day

    def open_image(self, parent: QWidget | None) -> Path | None:
        return self.image

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(text)


@pytest.fixture
def speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    load_fonts()
    language = Language(qapp)
    language.use(getattr(request, "param", "en"))
    yield getattr(request, "param", "en")
    language.use("en")


@pytest.fixture
def session(tmp_path: Path, speaking: str) -> Iterator[Session]:
    """Ayesha in two roles, Bilal in one."""
    start = found_business(load_catalogue(), "sales_first", name="Khan Traders", owner_name="Ayesha Khan")
    with PlanFile.create(tmp_path / "khan.teamplan", start) as plan_file:
        session = Session(plan_file)
        bilal = new_person("Bilal Ahmed")
        session.do(add_person, bilal)
        slots = list(session.team.slots)
        session.do(place_person, session.scenario_id, person(session, "Ayesha Khan"), slots[0])
        session.do(place_person, session.scenario_id, person(session, "Ayesha Khan"), slots[1])
        session.do(place_person, session.scenario_id, bilal.id, slots[2])
        yield session


@pytest.fixture
def prompts() -> Answers:
    return Answers()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def make_screen(qtbot: QtBot, session: Session, prompts: Answers, settings: Settings) -> Callable[..., SheetsScreen]:
    def make(selection: Selection | None = None, *, shown: bool = True) -> SheetsScreen:
        screen = SheetsScreen(session, selection or Selection(), prompts, settings)
        session.changed.connect(screen.show_plan)
        qtbot.addWidget(screen)
        screen.resize(1280, 700)
        if shown:
            screen.show()
            settled(qtbot, screen)
        return screen

    return make


def person(session: Session, name: str) -> str:
    return next(each.id for each in session.plan.people.values() if each.name == name)


def settled(qtbot: QtBot, screen: SheetsScreen) -> None:
    """Waits until the pages of what is chosen are shown."""
    qtbot.waitUntil(lambda: not screen._debounce.isActive() and not screen._making.running, timeout=WAIT)


def text_of(pages: PagesView) -> tuple[bytes, ...]:
    return pages._pictures._svg


def test_all_people_are_shown_first_then_who_is_chosen(
    qtbot: QtBot, session: Session, make_screen: Callable[..., SheetsScreen]
) -> None:
    screen = make_screen()
    everybody = text_of(screen.pages)
    screen.show_person(person(session, "Bilal Ahmed"))
    settled(qtbot, screen)
    assert 0 < screen.pages.page_count < len(everybody)
    assert screen.panel.choices().subject_id == person(session, "Bilal Ahmed")


def test_the_person_selected_on_the_board_is_chosen(session: Session, make_screen: Callable[..., SheetsScreen]) -> None:
    selection = Selection()
    selection.select_slot(next(iter(session.team.slots)))
    assert make_screen(selection).panel.choices().subject_id == person(session, "Ayesha Khan")


def test_several_choices_at_once_make_pages_once(
    qtbot: QtBot, make_screen: Callable[..., SheetsScreen], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = make_screen()
    made, make_pages = [], screen_module.make_pages

    def counted(request: Any) -> Any:
        made.append(request.choices)
        return make_pages(request)

    monkeypatch.setattr(screen_module, "make_pages", counted)
    before = text_of(screen.pages)
    for box in screen.panel.boxes.values():
        box.click()
    assert made == []
    settled(qtbot, screen)
    assert made == [screen.panel.choices()]
    assert text_of(screen.pages) != before
    screen.panel.boxes["with_goals"].click()
    screen.panel.boxes["with_goals"].click()
    settled(qtbot, screen)
    assert len(made) == 1


def test_a_hidden_screen_makes_no_pages_until_it_is_seen(
    qtbot: QtBot, session: Session, make_screen: Callable[..., SheetsScreen]
) -> None:
    screen = make_screen(shown=False)
    session.do(edit_business, name="Khan & Sons")
    assert not screen._debounce.isActive()
    assert not screen._making.running
    screen.show()
    settled(qtbot, screen)
    assert screen.pages.page_count


def test_who_leaves_the_team_leaves_the_list(
    qtbot: QtBot, session: Session, make_screen: Callable[..., SheetsScreen]
) -> None:
    screen = make_screen()
    bilal = person(session, "Bilal Ahmed")
    screen.show_person(bilal)
    settled(qtbot, screen)
    (seat,) = session.team.slots_of_person(bilal)
    session.do(free_slot, session.scenario_id, seat.id)
    assert screen.panel.choices().subject_id != bilal
    assert not screen.panel.subjects.model.index_of(bilal).isValid()
    settled(qtbot, screen)
    assert screen._made is not None
    assert screen._made.request.choices == screen.panel.choices()


def test_with_nobody_placed_the_screen_says_what_to_do(
    qtbot: QtBot, session: Session, make_screen: Callable[..., SheetsScreen]
) -> None:
    screen = make_screen()
    while session.undo():
        pass
    qtbot.waitUntil(screen.nothing.isVisible)
    assert "Team screen" in screen.nothing.text
    assert not screen.pages.isVisible()
    session.redo()
    session.redo()
    settled(qtbot, screen)
    assert screen.pages.isVisible()
    assert screen.pages.page_count


def test_people_are_found_by_typing(make_screen: Callable[..., SheetsScreen], session: Session) -> None:
    readers = make_screen().panel.subjects
    readers.search.setText("bilal")
    seen = [row for row in range(readers.model.rowCount()) if not readers.view.isRowHidden(row)]
    assert [readers.model.row_id(readers.model.index(row)) for row in seen] == [person(session, "Bilal Ahmed")]
    readers.search.returnPressed.emit()
    assert readers.chosen_id == person(session, "Bilal Ahmed")
    readers.choose(person(session, "Ayesha Khan"))
    assert readers.search.text() == ""


def test_choices_are_remembered_but_pay_is_not(make_screen: Callable[..., SheetsScreen]) -> None:
    first = make_screen(shown=False)
    for name in ("with_goals", "with_pay"):
        first.panel.boxes[name].click()
    first.panel.language.editor.setCurrentIndex(2)
    first.panel.language.commit()
    assert first.panel.choices().options.with_pay
    again = make_screen(shown=False).panel.choices()
    assert (again.language, again.options.with_goals, again.options.with_pay) == ("both", False, False)


def test_the_plans_paper_is_the_paper_until_another_is_chosen(
    session: Session, make_screen: Callable[..., SheetsScreen]
) -> None:
    screen = make_screen(shown=False)
    assert screen.panel.choices().paper == "a4"
    session.do(edit_business, paper="letter")
    assert screen.panel.choices().paper == "letter"
    screen.panel.paper.editor.setCurrentIndex(0)
    screen.panel.paper.commit()
    session.do(edit_business, name="Khan & Sons")
    assert screen.panel.choices().paper == "a4"


def test_a_typed_date_is_printed_and_none_is_printed_when_it_is_removed(
    make_screen: Callable[..., SheetsScreen],
) -> None:
    panel = make_screen(shown=False).panel
    panel.date.editor.setText("14/2/2027")
    panel.date.commit()
    assert panel.choices().options.effective_date == "2027-02-14"
    panel.date.clear_button.click()
    assert panel.choices().options.effective_date is None


def test_characters_that_no_font_has_are_named(
    qtbot: QtBot, session: Session, make_screen: Callable[..., SheetsScreen]
) -> None:
    screen = make_screen()
    assert not screen.missing.isVisible()
    session.do(edit_person, person(session, "Bilal Ahmed"), name="Bilal 李")
    settled(qtbot, screen)
    assert "李" in screen.missing.sentence
    assert screen.missing.isVisible()
    session.undo()
    settled(qtbot, screen)
    assert not screen.missing.isVisible()


def test_a_damaged_logo_is_told_in_place_of_the_pages(
    qtbot: QtBot, session: Session, make_screen: Callable[..., SheetsScreen]
) -> None:
    screen = make_screen()
    session.do(edit_business, logo=base64.b64encode(b"\x89PNG\r\n\x1a\nand no more").decode())
    settled(qtbot, screen)
    assert screen.failure.isVisible()
    assert "logo" in screen.failure.text
    screen.panel.logo.box.click()
    settled(qtbot, screen)
    assert screen.pages.isVisible()


def picture(folder: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    path = folder / "logo.bmp"
    image.save(str(path))
    return path


def test_ticking_the_logo_asks_for_one_and_keeps_it_small(
    session: Session, prompts: Answers, make_screen: Callable[..., SheetsScreen], tmp_path: Path
) -> None:
    logo = make_screen(shown=False).panel.logo
    logo.box.click()
    assert not logo.box.isChecked()
    prompts.image = picture(tmp_path, 2400, 1200)
    logo.box.click()
    assert logo.box.isChecked()
    kept = QImage.fromData(base64.b64decode(session.plan.business.logo))
    assert (kept.width(), kept.height()) == (600, 300)


def test_a_logo_of_noise_still_fits_into_the_plan(tmp_path: Path) -> None:
    side = 900
    image = QImage(os.urandom(side * side * 4), side, side, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "noise.png"))
    assert 0 < len(encoded_logo(tmp_path / "noise.png")) <= 400_000


def test_a_file_that_is_no_picture_is_told(
    session: Session, prompts: Answers, make_screen: Callable[..., SheetsScreen], tmp_path: Path
) -> None:
    prompts.image = tmp_path / "logo.png"
    prompts.image.write_text("no picture")
    make_screen(shown=False).panel.logo.box.click()
    assert "another picture" in prompts.told[0]
    assert session.plan.business.logo == ""


def test_the_pdf_is_saved_whole_under_a_sensible_name(
    qtbot: QtBot,
    session: Session,
    prompts: Answers,
    make_screen: Callable[..., SheetsScreen],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = make_screen()
    prompts.pdf = tmp_path / "folder" / "sheets.pdf"
    prompts.pdf.parent.mkdir()
    screen.outputs.pdf_button.click()
    qtbot.waitUntil(screen.saved.isVisible, timeout=WAIT)
    with pikepdf.open(prompts.pdf) as pdf:
        assert len(pdf.pages) == screen.pages.page_count
    assert [path.name for path in prompts.pdf.parent.iterdir()] == ["sheets.pdf"]
    assert "sheets.pdf" in screen.saved.text
    screen.show_person(person(session, "Bilal Ahmed"))
    screen.outputs.save("pdf")  # at once: what is saved is what is chosen, not what is still shown
    qtbot.waitUntil(lambda: len(prompts.suggestions) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: not screen.outputs._saving.running, timeout=WAIT)
    assert prompts.suggestions[0].name == "Khan Traders - responsibilities.pdf"
    assert prompts.suggestions[1] == prompts.pdf.with_name("Bilal Ahmed - responsibilities.pdf")
    with pikepdf.open(prompts.pdf) as pdf:
        assert "Bilal Ahmed" in str(pdf.docinfo["/Title"])
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    screen.saved.folder_button.click()
    assert opened == [str(tmp_path / "folder")]
    assert str(tmp_path / "folder") in screen.saved.text.replace("\u200b", "")


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.ENOSPC, "The disk is full"), (errno.EACCES, "folder is protected"), (errno.EIO, "Check the disk")],
)
def test_a_pdf_that_cannot_be_written_leaves_the_old_one_whole(
    qtbot: QtBot,
    prompts: Answers,
    make_screen: Callable[..., SheetsScreen],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    said: str,
) -> None:
    screen = make_screen()
    prompts.pdf = tmp_path / "folder" / "sheets.pdf"
    prompts.pdf.parent.mkdir()
    prompts.pdf.write_bytes(b"the old one")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    screen.outputs.save("pdf")
    qtbot.waitUntil(lambda: bool(prompts.told), timeout=WAIT)
    assert said in prompts.told[0]
    assert [path.read_bytes() for path in prompts.pdf.parent.iterdir()] == [b"the old one"]
    assert not screen.saved.isVisible()


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, prompts: Answers, make_screen: Callable[..., SheetsScreen], tmp_path: Path
) -> None:
    screen = make_screen()
    prompts.pdf = tmp_path / "unplugged" / "sheets.pdf"
    screen.outputs.save("pdf")
    qtbot.waitUntil(lambda: bool(prompts.told), timeout=WAIT)
    error = FileNotFoundError(errno.ENOENT, "gone")
    assert prompts.told == [words_for_failure(prompts.pdf, error)]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Ayesha Khan", "Ayesha Khan - responsibilities"),
        ('a/b\\c:*?"<>|\u202ed', "a b c d - responsibilities"),
        ("...", "Responsibilities sheet"),
        ("", "Responsibilities sheet"),
        ("{name}", "{name} - responsibilities"),
    ],
)
def test_file_names_are_such_that_every_system_takes(subject: str, expected: str) -> None:
    assert suggested_file_stem(subject, SheetKind.RESPONSIBILITIES) == expected


def test_a_long_urdu_name_still_makes_a_file_name() -> None:
    name = suggested_file_stem("عائشہ " * 20, SheetKind.RESPONSIBILITIES)
    assert len(name.encode()) < 255
    assert name.endswith(" - responsibilities")


def test_printing_puts_the_chosen_pages_on_the_printer(
    qtbot: QtBot, make_screen: Callable[..., SheetsScreen], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, path = make_screen(), tmp_path / "paper.pdf"

    def answer(parent: QWidget, printer: QPrinter, page_count: int) -> bool:
        printer.setOutputFileName(str(path))
        return True

    monkeypatch.setattr(print_job, "ask_for_printer", answer)
    screen.outputs.print_button.click()
    assert "printer" in screen.saved.text
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == screen.pages.page_count
    monkeypatch.setattr(print_job, "ask_for_printer", lambda *_: False)
    screen.saved.hide()
    screen.outputs.print_button.click()
    assert not screen.saved.isVisible()


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\)")
def test_a_printer_that_takes_nothing_is_told(
    prompts: Answers, make_screen: Callable[..., SheetsScreen], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = make_screen()

    def answer(parent: QWidget, printer: QPrinter, page_count: int) -> bool:
        printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
        return True

    monkeypatch.setattr(print_job, "ask_for_printer", answer)
    screen.print_sheets()
    assert "printer did not take them" in prompts.told[0]
    assert not screen.saved.isVisible()


class ByHand(Executor):
    """Finishes jobs when the test says so."""

    def __init__(self) -> None:
        self.futures: list[Future[Any]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.futures.append(Future())
        return self.futures[-1]


def test_only_the_newest_answer_counts(qtbot: QtBot) -> None:
    hand, answers = ByHand(), []
    job = LatestJob(hand)
    job.done.connect(lambda future: answers.append(future.result()))
    job.start(int)
    hand.futures[0].set_running_or_notify_cancel()
    job.start(int)
    hand.futures[0].set_result("old")
    qtbot.wait(60)
    assert answers == []
    assert job.running
    hand.futures[1].set_result("new")
    qtbot.waitUntil(lambda: not job.running)
    qtbot.wait(60)
    assert answers == ["new"]


def test_work_that_has_not_begun_is_called_off(qtbot: QtBot) -> None:
    hand = ByHand()
    job = LatestJob(hand)
    job.start(int)
    job.start(int)
    assert hand.futures[0].cancelled()


def test_the_owner_is_told_to_wait_only_when_it_takes_long(qtbot: QtBot) -> None:
    hand, told = ByHand(), []
    job = LatestJob(hand)
    job.slow.connect(told.append)
    job.start(int)
    hand.futures[0].set_result(0)
    qtbot.waitUntil(lambda: not job.running)
    assert True not in told
    job.start(int)
    qtbot.waitUntil(lambda: told[-1:] == [True], timeout=1000)
    hand.futures[1].set_result(0)
    qtbot.waitUntil(lambda: not job.running)
    assert told[-1] is False


def test_a_screen_may_go_while_pages_are_made(
    qtbot: QtBot, session: Session, prompts: Answers, settings: Settings
) -> None:
    for _ in range(3):
        screen = SheetsScreen(session, Selection(), prompts, settings)
        screen.show()
        assert screen._making.running
        screen.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del screen
        qtbot.wait(30)


def long_document(count: int) -> tuple[bytes, ...]:
    page = b'<svg viewBox="0 0 595 842" xmlns="http://www.w3.org/2000/svg"><rect width="9" height="%d"/></svg>'
    return tuple(page % (number + 1) for number in range(count))


@pytest.fixture
def pages_view(qtbot: QtBot, speaking: str) -> PagesView:
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    return view


def test_only_pages_in_sight_are_painted(pages_view: PagesView, monkeypatch: pytest.MonkeyPatch) -> None:
    painted, page_renderer = [], page_pictures.page_renderer

    def counted(svg: bytes) -> Any:
        painted.append(svg)
        return page_renderer(svg)

    monkeypatch.setattr(page_pictures, "page_renderer", counted)
    document = long_document(500)
    pages_view.show_pages(document)
    pages_view.grab()
    assert painted == [document[0]]
    pages_view.verticalScrollBar().setValue(pages_view.verticalScrollBar().maximum())
    pages_view.grab()
    assert painted == [document[0], document[-1]]
    pages_view.show_pages((*document[:-1], b"<!-- -->" + document[-1]))
    pages_view.grab()
    assert len(painted) == 3


@pytest.mark.parametrize("speaking", ["en", "ur"], indirect=True)
def test_the_keys_pass_every_page_from_its_beginning(qtbot: QtBot, pages_view: PagesView) -> None:
    pages_view.show_pages(long_document(4))
    bar = pages_view.verticalScrollBar()
    starts = [top - pages_view._tops[0] for top in pages_view._tops]
    passed = [bar.value()]
    while bar.value() < bar.maximum():
        qtbot.keyClick(pages_view, Qt.Key.Key_PageDown)
        assert passed[-1] < bar.value() <= passed[-1] + pages_view.viewport().height()
        passed.append(bar.value())
    assert set(starts[:-1]) <= set(passed)
    assert pages_view.page == 4
    qtbot.keyClick(pages_view, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    qtbot.keyClick(pages_view, Qt.Key.Key_Home)
    assert (bar.value(), pages_view.page) == (0, 1)
    qtbot.keyClick(pages_view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("speaking", ["en", "ur"], indirect=True)
def test_zooming_keeps_the_place_and_shows_both_edges(pages_view: PagesView) -> None:
    pages_view.show_pages(long_document(4))
    pages_view.verticalScrollBar().setValue(pages_view._tops[2])
    assert pages_view.page == 3
    fitting = pages_view.zoom
    for _ in range(20):
        pages_view.zoom_in()
    assert pages_view.zoom == 3.0
    assert pages_view.page == 3
    across = pages_view.horizontalScrollBar()
    edges = set()
    for value in (across.minimum(), across.maximum()):
        across.setValue(value)
        frame = pages_view._frame(2)
        edges.add((frame.left() >= 0, frame.right() <= pages_view.viewport().width()))
    assert edges == {(True, False), (False, True)}
    for _ in range(20):
        pages_view.zoom_out()
    assert pages_view.zoom == 0.5
    pages_view.fit_width()
    assert pages_view.zoom == pytest.approx(fitting)
    assert pages_view.fits_width


@pytest.mark.parametrize("speaking", ["en", "ur"], indirect=True)
def test_everything_that_takes_the_focus_has_a_name(make_screen: Callable[..., SheetsScreen]) -> None:
    screen = make_screen(shown=False)
    for widget in screen.findChildren(QWidget):
        if widget.window() is screen and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert name, widget


@pytest.mark.parametrize("speaking", ["en", "ur"], indirect=True)
def test_choices_lead_and_pages_follow(make_screen: Callable[..., SheetsScreen], speaking: str) -> None:
    screen = make_screen()
    choices = screen.panel.mapTo(screen, QPoint(0, 0)).x()
    pages = screen.pages.mapTo(screen, QPoint(0, 0)).x()
    assert (choices < pages) == (speaking == "en")
    assert screen.panel.choices().language == speaking


def clipped(screen: SheetsScreen) -> list[str]:
    """The words that have less room than they need."""
    QApplication.processEvents()
    words = [each for kind in (QAbstractButton, QLabel) for each in screen.findChildren(kind) if each.isVisible()]
    short = []
    for widget in words:
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        height = widget.heightForWidth(widget.width()) if wraps else widget.minimumSizeHint().height()
        narrow = not wraps and widget.width() < widget.minimumSizeHint().width()
        if widget.text() and (narrow or widget.height() < height):
            short.append(widget.text())
    return short


@pytest.mark.parametrize("speaking", ["en", "ur"], indirect=True)
def test_no_word_is_clipped(
    qtbot: QtBot, session: Session, make_screen: Callable[..., SheetsScreen], tmp_path: Path
) -> None:
    screen = make_screen()
    screen.saved.say_saved(tmp_path / "a name as long as names of files become - responsibilities.pdf")
    session.do(edit_person, person(session, "Bilal Ahmed"), name="Bilal 李")
    settled(qtbot, screen)
    assert clipped(screen) == []
    session.do(edit_business, logo=base64.b64encode(b"\x89PNG\r\n\x1a\n").decode())
    settled(qtbot, screen)
    assert screen.failure.isVisible()
    assert clipped(screen) == []
    while session.undo():
        pass
    assert screen.nothing.isVisible()
    assert clipped(screen) == []
