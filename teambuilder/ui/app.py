"""The application: one window, the plan that it shows, its language and its look."""

from __future__ import annotations

import datetime
import os
import sys
import traceback
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from teambuilder import __version__
from teambuilder.store.places import real_path, report_folder
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.actions import Actions
from teambuilder.ui.crash_reports.report import CrashReport
from teambuilder.ui.help_desk import HelpDesk
from teambuilder.ui.icons import icon
from teambuilder.ui.language import load_fonts
from teambuilder.ui.mishaps import Mishaps
from teambuilder.ui.new_plans import NewPlans
from teambuilder.ui.opening import open_plan, tell_not_shown
from teambuilder.ui.other_copies import OtherCopies
from teambuilder.ui.preferences.applying import Preferences
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.safety_copies import SafetyCopies
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.spoken import give_roles
from teambuilder.ui.system_look import SystemLook
from teambuilder.ui.window import MainWindow

AFTER_FIRST_PAINT = 250  # milliseconds; what is not needed to see the plan waits for it
BACKUP_PERIOD = 5 * 60 * 1000  # milliseconds between looks whether a backup is due


class Teambuilder(QObject):
    """Connects the window with files, language and theme."""

    def __init__(self, application: QApplication, settings: Settings, prompts: Prompts) -> None:
        super().__init__()
        self._settings = settings
        self._prompts = prompts
        give_roles()
        self.preferences = Preferences(application, settings, self)
        self.preferences.changed.connect(self._rebuild)
        self._copies = SafetyCopies(settings, self)
        self._copies.told.connect(self._tell)
        self.session: Session | None = None
        self.window = MainWindow(settings, prompts)
        self._help = HelpDesk(self.window)
        self.preferences.changed.connect(self._help.speak_again)
        self.window.closed.connect(self._help.close)
        self._new_plans = NewPlans(settings, prompts, self.window)
        self.window.closed.connect(lambda: self._close_session())
        self._others = OtherCopies(self.window, prompts, self)
        self._others.open_wanted.connect(self.open)
        self._others.reopen_wanted.connect(self._reopen)
        SystemLook(self._has_half_typed, self).changed.connect(self._follow_system)
        self._backups = QTimer(self)
        self._backups.timeout.connect(self._keep_backup)
        self._backups.start(BACKUP_PERIOD)

    def start(self, path: Path | None) -> bool:
        """Shows `path`, the plan that was open last, or the welcome screen. False when another window has the plan."""
        recent = [plan for plan in self._settings.recent_plans if os.path.isfile(plan)]  # noqa: PTH113  # never raises
        wanted = path or (recent[0] if recent else None)
        failed = False
        try:
            if wanted is not None and self._is_open_elsewhere(wanted):
                return False
        except Exception:  # noqa: BLE001  # whatever it is, the next start may not fail in the same way
            failed = True
            traceback.print_exc()
        if self.session is None:
            self._show_welcome()
        self.window.show()
        if failed and wanted is not None:
            self._settings.forget_plan(wanted.absolute())
            tell_not_shown(wanted, self._prompts, self.window)
        self._look_round_soon()
        return True

    def _is_open_elsewhere(self, path: Path, *, again: bool = False) -> bool:
        """Opens the plan; True when another window has it, which is then in front."""
        try:
            plan_file = open_plan(path, self._prompts, self.window, self._settings.second_place)
        except StoreTrouble as trouble:
            from teambuilder.ui.instance import raise_other_window

            if raise_other_window(path):
                return True
            self._prompts.tell(self.window, self.tr("The plan cannot be opened"), words.trouble(trouble))
            return False
        if plan_file is not None:
            self._show(plan_file, again=again)
        return False

    def _look_round_soon(self) -> None:
        """Once for each session, however soon another plan is opened."""
        if self.session is not None:
            QTimer.singleShot(AFTER_FIRST_PAINT, self.session, partial(self._after_first_paint, self.session))

    def _after_first_paint(self, session: Session) -> None:
        from teambuilder.ui.instance import answer_other_starts

        if session is not self.session:
            return
        session.plan_file.warm_up()
        self._copies.follow(session.plan_file.path)
        answer_other_starts(session, self.window)
        self._others.look_after(session)
        if self.window.plan_view is not None:
            self.window.plan_view.team.warm_up()

    # plans

    def open(self, path: Path | None = None, *, again: bool = False) -> None:
        """Opens a plan in this window; asks which when `path` is None. `again` when it was only just closed."""
        folder = self.session.plan_file.path.parent if self.session else None
        path = path or self._prompts.open_plan(self.window, folder)
        if path is None:
            return
        if self.session and real_path(path) == real_path(self.session.plan_file.path):
            if not self.session.plan_file.changed_elsewhere:
                self._build()
                return
            self._close_session()  # our lock would keep us out
        if self._is_open_elsewhere(path, again=again):
            self._tell(words.trouble(StoreTrouble("open_elsewhere", path)))
        if self.session is None and self.window.plan_view is not None:
            self._show_welcome()

    def _reopen(self) -> None:
        """Shows the state that another computer has put into the folder of the plan."""
        if self.session is None:
            return
        path, scenario_id = self.session.plan_file.path, self.session.scenario_id
        self._close_session(closing=False)
        self.open(path, again=True)
        if self.session is not None:
            self.session.look_at(scenario_id)
        self._tell(self.tr("This plan was changed on another computer. You see its newest state."))

    def create(self, start: str, business_name: str, owner_name: str, currency: str) -> None:
        """Makes a new plan in the owner's documents and shows it."""
        self._show_new(self._new_plans.found(start, business_name, owner_name, currency))

    def create_and_import(self, start: str, business_name: str, owner_name: str, currency: str) -> None:
        """Makes a new plan, and goes on with people from a file."""
        before = self.session
        self.create(start, business_name, owner_name, currency)
        if self.session is not before and self.window.plan_view is not None:
            self.window.plan_view.import_people()

    def see_sample(self) -> None:
        """Makes a sample plan in the owner's documents and shows it."""
        self._show_new(self._new_plans.sample())

    def _show_new(self, plan_file: PlanFile | None) -> None:
        if plan_file is None:
            return
        self._show(plan_file)
        message = self.tr("Your plan is kept in {file}. Every step is saved at once.")
        self._tell(message.replace("{file}", words.isolated(str(plan_file.path))))

    def _show(self, plan_file: PlanFile, *, again: bool = False) -> None:
        if self.window.plan_view is not None:
            self.window.plan_view.team.inspector.keep_typed()
        self._close_session()
        self.session = Session(plan_file, self)
        self._others.turn_to(self.session)
        if not again:
            self._settings.note_opening(plan_file.path, datetime.datetime.now(datetime.UTC))
        try:
            self._build()
        except Exception:
            self._close_session()
            self._show_welcome()
            raise
        self._settings.remember_plan(plan_file.path)
        if self.window.isVisible():
            self._look_round_soon()

    def _close_session(self, *, closing: bool = True) -> None:
        if self.session is None:
            return
        session, self.session = self.session, None
        self._others.turn_to(None)
        try:
            why_not_there = self._others.finish()
            why = self._copies.keep(session.plan_file, closing=closing)
        finally:
            session.close()
            session.deleteLater()
        if why_not_there:
            self._prompts.inform(self.window, self.tr("Kept on this computer"), why_not_there)
        if why:
            self._prompts.tell(self.window, self.tr("No safety copy"), why)

    def finish(self) -> None:
        """After the window is closed: what is still under way comes to its end."""
        self._copies.finish()

    def _keep_backup(self) -> None:
        why = self._copies.keep(self.session.plan_file) if self.session else ""
        if why:
            self._tell(why)

    # the window's content

    def _build(self) -> None:
        if self.session is None:
            self._show_welcome()
            return
        actions = self.window.show_plan_of(self.session)
        view = self.window.plan_view
        assert view is not None
        if self.session.read_only:
            view.messages.keep(
                self.tr(
                    "You can look at this plan and print it, but not change it: it is protected, or the disk is full. "
                    "To change it, copy it to your own folder and open the copy."
                )
            )
        actions.hints.setDisabled(self.session.read_only)
        if not self.session.read_only:
            QTimer.singleShot(AFTER_FIRST_PAINT, view, lambda: self._guide(actions))
        actions.new.triggered.connect(lambda: self._show_welcome())
        actions.open.triggered.connect(lambda: self.open())
        actions.merge.triggered.connect(lambda: self._others.merge())
        actions.merge.setEnabled(not self.session.read_only)
        actions.sample.triggered.connect(self.see_sample)
        actions.settings.triggered.connect(self.show_settings)
        actions.quit.triggered.connect(self.window.close)
        actions.help.triggered.connect(lambda: self._help.open_for(view.screen_name))
        actions.keyboard.triggered.connect(lambda: self._help.open("keyboard"))
        actions.about.triggered.connect(lambda: self._help.tell_about(self._prompts))
        actions.languages.triggered.connect(lambda action: self.set_language(str(action.data())))
        actions.themes.triggered.connect(lambda action: self.set_theme(str(action.data())))

    def _show_welcome(self) -> None:
        welcome = self.window.show_welcome()
        welcome.create_requested.connect(self.create)
        welcome.import_requested.connect(self.create_and_import)
        welcome.open_requested.connect(self.open)
        welcome.sample_requested.connect(self.see_sample)
        welcome.language_chosen.connect(self.set_language)
        welcome.settings_wanted.connect(self.show_settings)
        QShortcut(QKeySequence("F1"), welcome, lambda: self._help.open("start"))
        self.preferences.currency_chosen.connect(welcome.show_currency)

    def set_language(self, language: str) -> None:
        """Speaks another language at once."""
        self.preferences.set_language(language)

    def set_theme(self, theme: str) -> None:
        """Wears another theme at once."""
        self.preferences.set_theme(theme)

    def show_settings(self) -> None:
        """Opens the window in which the owner chooses what holds for this computer."""
        from teambuilder.ui.preferences.dialog import SettingsDialog

        SettingsDialog(self.preferences, self._copies, self._prompts, self.session, self.window).open()

    def _follow_system(self) -> None:
        if self._settings.theme == "system":
            self.set_theme("system")

    def _has_half_typed(self) -> bool:
        return self.window.plan_view is not None and self.window.plan_view.has_half_typed()

    def _rebuild(self) -> None:
        QTimer.singleShot(0, self._build if self.window.plan_view else self._show_welcome)  # the sender is rebuilt too

    def _tell(self, text: str) -> None:
        if self.window.plan_view is not None:
            self.window.plan_view.messages.tell(text)

    def _guide(self, actions: Actions) -> None:
        """Has hints shown beside what they speak of."""
        from teambuilder.ui.hints.guide import Guide

        if self.session is not None and self.window.plan_view is not None:
            Guide(self.window.plan_view, actions, self.session, self._settings)


def run(path: Path | None) -> int:
    """Starts the window; returns the exit code."""
    QCoreApplication.setOrganizationName("Teambuilder")
    QCoreApplication.setApplicationName("Teambuilder")
    QCoreApplication.setApplicationVersion(__version__)
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setDesktopFileName("teambuilder")
    load_fonts()
    application.setWindowIcon(icon("teambuilder"))
    prompts, settings = Prompts(), Settings(QSettings())
    with CrashReport(report_folder(), settings.language) as report:
        teambuilder = Teambuilder(application, settings, prompts)
        Mishaps(prompts, teambuilder.window, report).install()
        if not teambuilder.start(path):
            return 0
        QTimer.singleShot(AFTER_FIRST_PAINT, partial(_tell_of_last_time, prompts, teambuilder.window))
        code = application.exec()
        teambuilder.finish()
        return code


def _tell_of_last_time(prompts: Prompts, window: MainWindow) -> None:
    from teambuilder.ui.crash_reports.telling import tell_of_last_time

    tell_of_last_time(report_folder(), prompts, window)
