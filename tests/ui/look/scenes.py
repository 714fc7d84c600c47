"""Every screen, tab, pane and dialog, one after the other, as an owner comes to see them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import edit_person
from teambuilder.core.actions.scenarios import add_scenario
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Department, Horizon, PersonKind
from teambuilder.core.sample import sample_change
from teambuilder.core.sheets.kinds import SheetKind
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui.board.assign import person_choices
from teambuilder.ui.board.new_dialogs import NewPersonDialog, NewRoleDialog
from teambuilder.ui.business_dialog import BusinessDialog
from teambuilder.ui.exporting.choices import What
from teambuilder.ui.exporting.dialog import ExportDialog
from teambuilder.ui.findings.dismiss_dialog import DismissDialog
from teambuilder.ui.importing.dialog import ImportDialog
from teambuilder.ui.language import POINT_SIZES, Language, load_fonts
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.merging.dialog import MergeDialog
from teambuilder.ui.org_chart.export_dialogs import PaperDialog, PictureDialog
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.responsibilities.new_rows import NewDutyDialog, NewGoalDialog
from teambuilder.ui.scenarios.dialog import ScenarioDialog, proposal
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.sheets.page_maker import PageMaker
from teambuilder.ui.sheets.signing import SigningDialog
from teambuilder.ui.theme import use_theme
from teambuilder.ui.widgets.finder import Finder
from teambuilder.ui.window import MainWindow

TEXT_SIZE = "textSize"  # the property of the application that fonts for one language go by
PATIENCE = 20_000  # milliseconds
PEOPLE = (
    "Name,Phone,E-mail,Hours a week,Notes,Favourite colour\n"
    "Hina Shah,0300-1111111,hina@example.com,40,Starts in spring,blue\n"
    "Bilal Ahmed,0300-2222222,bilal@example.com,20,,red\n"
    "{known},0300-3333333,known@example.com,30,,green\n"
    "Omar,,omar@example.com,a lot,,\n"
)


@dataclass
class Stage:
    """A window with a plan, and what it takes to show everything in it."""

    application: QApplication
    window: MainWindow
    sample: Session
    blank: Session
    settings: Settings
    folder: Path
    speaking: Language
    open_dialogs: list[QDialog] = field(default_factory=list)

    @property
    def view(self) -> PlanView:
        assert self.window.plan_view is not None
        return self.window.plan_view

    def show_plan(self, session: Session) -> None:
        self.window.show_plan_of(session)
        self.window.show()

    def settle(self) -> None:
        """Heights follow widths from the inside out, and what is worked out beside the window arrives."""
        roots = [self.window, *self.open_dialogs]
        for _ in range(5):
            self.application.processEvents()
        waited = 0
        while any(_busy(root) for root in roots) and waited < PATIENCE:
            QTest.qWait(10)
            waited += 10
        for _ in range(5):
            self.application.processEvents()

    def leave(self) -> None:
        self.window.close()
        for session in (self.sample, self.blank):
            session.plan_file.close()
        self.application.setProperty(TEXT_SIZE, 100)
        self.speaking.use("en")
        use_theme(self.application, "light")


def _busy(root: QWidget) -> bool:
    jobs = root.findChildren(LatestJob)
    return (
        any(job.running for job in jobs)
        or any(maker.busy for maker in root.findChildren(PageMaker))
        or (isinstance(root, ImportDialog) and root.busy)
    )


def set_up(
    application: QApplication, folder: Path, language: str, *, text: float, theme: str, size: tuple[int, int]
) -> Stage:
    """A stage in a language, with text larger by `text`, in a theme, at a size of the window."""
    load_fonts()
    application.setStyle("Fusion")
    speaking = Language(application)
    application.setProperty(TEXT_SIZE, round(100 * text))
    speaking.use(language)
    font = application.font()
    font.setPointSizeF(POINT_SIZES[language] * text)
    application.setFont(font)
    use_theme(application, theme)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, Prompts())
    window.resize(*size)
    sample = Session(PlanFile.create(folder / f"{language}-{text}.teamplan", sample_change(load_catalogue(), language)))
    sample.do(add_scenario, sample.scenario_id, "With two hires", "دو نئی بھرتیوں کے ساتھ")
    start = found_business(load_catalogue(), "blank", name="Indus Tiles", owner_name="Ayesha Khan")
    blank = Session(PlanFile.create(folder / f"{language}-{text}-blank.teamplan", start))
    stage = Stage(application, window, sample, blank, settings, folder, speaking)
    stage.show_plan(sample)
    return stage


Scene = tuple[str, QWidget]


def all_scenes(stage: Stage) -> Iterator[Scene]:
    """The name of each scene and the window that it is in, shown and at rest."""
    for scenes in (welcome, screens, blank_screens, dialogs):
        for name, shown in scenes(stage):
            stage.settle()
            yield name, shown


def welcome(stage: Stage) -> Iterator[Scene]:
    stage.settings.remember_plan(stage.sample.plan_file.path)
    stage.window.show_welcome()
    stage.window.show()
    yield "welcome", stage.window


def screens(stage: Stage) -> Iterator[Scene]:
    stage.show_plan(stage.sample)
    for part in (team, responsibilities, hiring, org_chart, sheets, history):
        yield from part(stage)


def blank_screens(stage: Stage) -> Iterator[Scene]:
    """Every screen and tab of a plan with nothing in it."""
    stage.show_plan(stage.blank)
    for name in ("team", "responsibilities", "hiring", "org_chart", "sheets", "history"):
        stage.view.show_screen(name)
        yield from _each_tab(stage, getattr(stage.view, name), f"blank-{name}")


def _each_tab(stage: Stage, screen: QWidget, name: str) -> Iterator[Scene]:
    """The screen with each of its outermost tabs, or as it is."""
    tabs = next((tabs for tabs in screen.findChildren(QTabWidget) if tabs.isVisible()), None)
    if tabs is None:
        yield name, stage.window
        return
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        yield f"{name}-{place}", stage.window
    tabs.setCurrentIndex(0)


def team(stage: Stage) -> Iterator[Scene]:
    view, session = stage.view, stage.sample
    view.show_screen("team")
    yield "team", stage.window
    owner = next(p for p in session.plan.people.values() if p.kind is PersonKind.OWNER)
    view.selection.select_person(owner.id)
    yield "team-owner", stage.window
    seats = session.team.slots_in_order()
    view.selection.select_slot(next(seat for seat in seats if seat.person_id).id)
    yield "team-held-seat", stage.window
    view.selection.select_slot(next(seat for seat in seats if not seat.person_id).id)
    yield "team-vacant-seat", stage.window
    view.team.choose_role(Department.MARKETING)
    yield "team-roles", stage.window
    view.team._side.setCurrentIndex(2)
    yield "team-responsibilities", stage.window
    view.team._side.setCurrentIndex(0)
    row = view.team.findings_panel.model.index(0)
    view.team.findings_panel.view.setCurrentIndex(row)
    yield "team-finding", stage.window
    carried = next(iter(session.plan.people))
    view.team.people.focus_person(carried)
    QTest.keyClick(view.team.people.tray, Qt.Key.Key_Space)
    view.team.people.focus_person(next(reversed(session.plan.people)))
    yield "team-carrying", stage.window
    view.team.carrying.put_down()
    view.messages.warn("The disk is full. Free some room, then try again. " * 3)
    yield "team-message", stage.window
    view.messages.hide()


def responsibilities(stage: Stage) -> Iterator[Scene]:
    stage.view.show_screen("responsibilities")
    screen = stage.view.responsibilities
    yield from _each_tab(stage, screen, "responsibilities")
    screen.go_to(next(iter(stage.sample.plan.responsibilities)))
    yield "responsibilities-one", stage.window
    screen._tabs.setCurrentWidget(screen.goals)
    screen.goals.go_to(next(iter(stage.sample.plan.goals)))
    yield "responsibilities-goal", stage.window


def hiring(stage: Stage) -> Iterator[Scene]:
    stage.view.show_screen("hiring")
    screen = stage.view.hiring
    yield from _each_tab(stage, screen, "hiring")
    vacant = next(seat for seat in stage.sample.team.slots_in_order() if not seat.person_id)
    screen.hires.timeline.select(vacant.id)
    screen.hires.side.show_hire(vacant.id)
    for place in range(screen.hires.side.tabs.count()):
        screen.hires.side.tabs.setCurrentIndex(place)
        yield f"hiring-side-{place}", stage.window
    screen.hires.side.tabs.setCurrentIndex(0)
    screen.hires._show_table(True)
    yield "hiring-table", stage.window
    screen.hires._show_table(False)


def org_chart(stage: Stage) -> Iterator[Scene]:
    stage.view.show_screen("org_chart")
    yield "org-chart", stage.window


def sheets(stage: Stage) -> Iterator[Scene]:
    stage.view.show_screen("sheets")
    for kind in SheetKind:
        stage.view.sheets.panel.show_kind(kind, "")
        yield f"sheets-{kind.value}", stage.window


def history(stage: Stage) -> Iterator[Scene]:
    stage.view.show_screen("history")
    yield "history", stage.window
    screen = stage.view.history
    entry = screen._entries[0]
    screen.steps.go_to(entry)
    view, row = screen.steps.view, screen.steps.model.index_of(f"step {entry.step.id}")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())
    yield "history-step", stage.window
    assert screen.detail.seen is not None
    screen.look_at_plan()
    yield "history-board", stage.window


def dialogs(stage: Stage) -> Iterator[Scene]:
    stage.show_plan(stage.sample)
    for name, make in _makers(stage).items():
        dialog = make()
        stage.open_dialogs.append(dialog)
        dialog.show()
        yield f"dialog-{name}", dialog
        if isinstance(dialog, ImportDialog | MergeDialog | ExportDialog):
            for scene in _each_tab(stage, dialog, f"dialog-{name}"):
                yield scene[0], dialog
        dialog.close()
        stage.open_dialogs.remove(dialog)
        dialog.deleteLater()


def _makers(stage: Stage) -> dict[str, Callable[[], QDialog]]:
    session, window, prompts = stage.sample, stage.window, Prompts()
    plan, team = session.plan, session.team
    seat = next(seat for seat in team.slots_in_order() if not seat.person_id)
    stage.view.show_screen("org_chart")
    chart = stage.view.org_chart
    shown_findings = stage.view.findings.current

    def wait(*_: Any) -> None:
        return None

    def scenario() -> QDialog:
        return ScenarioDialog("A scenario", "A hint that says what it is for.", proposal(plan), wait, window)

    def signing() -> QDialog:
        stage.view.show_screen("sheets")
        stage.view.sheets.panel.show_kind(SheetKind.RESPONSIBILITIES, "")
        stage.settle()
        pages = stage.view.sheets.maker.pages
        assert pages is not None
        return SigningDialog(session, pages.sheets.sheets, window)  # pyright: ignore[reportArgumentType]

    return {
        "person": lambda: NewPersonDialog(window),
        "role": lambda: NewRoleDialog(Department.SALES, window),
        "business": lambda: BusinessDialog(session, window),
        "finder": lambda: Finder("A person", person_choices(session, seat.id), window),
        "duty": lambda: NewDutyDialog(session, Department.SALES, Horizon.NOW, window),
        "goal": lambda: NewGoalDialog(session, Department.SALES, Horizon.NOW, window),
        "dismiss": lambda: DismissDialog(shown_findings[0], window),
        "scenario": scenario,
        "picture": lambda: PictureDialog(chart.drawing(), window),
        "paper": lambda: PaperDialog(chart.drawing(), "a4", "Print…", window),
        "signing": signing,
        **{f"export-{what.value}": lambda what=what: ExportDialog(session, prompts, what, window) for what in What},
        "import": lambda: ImportDialog(session, prompts, stage.settings, _file_of_people(stage), window),
        "merge": lambda: MergeDialog(session, _copy_with_changes(stage), window),
    }


def _file_of_people(stage: Stage) -> Path:
    path = stage.folder / "people.csv"
    known = next(iter(stage.sample.plan.people.values())).name
    path.write_text(PEOPLE.format(known=known), encoding="utf-8")
    return path


def _copy_with_changes(stage: Stage) -> Path:
    """A copy in which a person's pay and notes differ from what they became here."""
    session, path = stage.sample, stage.folder / "stick" / "copy.teamplan"
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    session.plan_file.write_copy(path)
    first, second = list(session.plan.people)[:2]
    with PlanFile.open(path) as there:
        there.apply(edit_person(there.plan, first, monthly_pay=70_000_00, notes="Knows the bazaar"))
        there.apply(edit_person(there.plan, second, notes="Away in June"))
    session.do(edit_person, first, monthly_pay=60_000_00, notes="Knows the shops")
    return path
