"""The main window: assembly only. Its content is built anew when the plan, the language or the theme changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from teambuilder.core.plan import Plan
from teambuilder.ui import words
from teambuilder.ui.actions import Actions
from teambuilder.ui.language import font_for
from teambuilder.ui.menu_bar import fill_menu_bar
from teambuilder.ui.panes import PaneWalk, panes_in, show_context_menu
from teambuilder.ui.plan_view import PlanView
from teambuilder.ui.prompts import PLAN_SUFFIX, Prompts
from teambuilder.ui.scenarios.menu import ScenarioButton, ScenarioMenu
from teambuilder.ui.searching.search import Recent, Search
from teambuilder.ui.session import Session
from teambuilder.ui.settings import Settings
from teambuilder.ui.text_size import text_size
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.focus_ring import FocusRings
from teambuilder.ui.widgets.labels import heading
from teambuilder.ui.widgets.room import in_text
from teambuilder.ui.widgets.tab_order import go_on, tab_stops

if TYPE_CHECKING:
    from teambuilder.ui.welcome import Welcome


USUAL_SIZE = QSize(1280, 800)
_LARGEST_SPACED = 150  # in larger text all screens have their place on the rail only without space between them
TITLE_BAR = 40  # pixels that the system's frame takes of a small screen


class MainWindow(QMainWindow):
    """One window, one plan, or the welcome screen while there is none."""

    closed = Signal()
    plan_dropped = Signal(object)  # Path: a plan that was dragged here from the files

    def __init__(self, settings: Settings, prompts: Prompts) -> None:
        super().__init__()
        self._settings = settings
        self._prompts = prompts
        self.plan_view: PlanView | None = None
        self._holder = QObject(self)
        self._name: QLabel | None = None
        self._to_look_at = False
        self._recent: Recent = []
        self.search: Search | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            FocusRings(application, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        geometry = settings.state("window")
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableSize() - QSize(0, TITLE_BAR)
            self.resize(USUAL_SIZE.boundedTo(room))

    def show_welcome(self) -> Welcome:
        """Shows the welcome screen; who calls connects its signals."""
        from teambuilder.ui.welcome import Welcome

        old = self.centralWidget()
        draft = old.draft if isinstance(old, Welcome) else None
        self._clear()
        welcome = Welcome(self._settings, self._prompts, self)
        if draft is not None:
            welcome.take_draft(draft)
        self.setWindowTitle("Teambuilder")
        self.setCentralWidget(welcome)
        return welcome

    def show_plan_of(self, session: Session) -> Actions:
        """Shows a plan; who calls connects the actions that concern files, language and theme."""
        screen = self.plan_view.screen_name if self.plan_view else "team"
        before = self.plan_view
        chosen = before.selection if before else None
        person_id, slot_id = (chosen.person_id, chosen.slot_id) if chosen else ("", "")
        self._clear()
        actions = Actions(self._holder)
        scenarios = ScenarioMenu(session, self)
        fill_menu_bar(self.menuBar(), actions, self._settings, scenarios)
        self._add_tool_bars(session, actions, scenarios)
        self.plan_view = PlanView(session, actions, self._prompts, self._settings, self)
        if before is not None:
            self.plan_view.take_sheets_of(before)
        self.setCentralWidget(self.plan_view)
        self.plan_view.show_screen(screen)
        if person_id in session.plan.people:
            self.plan_view.selection.select_person(person_id)
        elif slot_id in session.team.slots:
            self.plan_view.selection.select_slot(slot_id)
        self.search = Search(session, actions, scenarios.commands, self.plan_view, self._recent)
        walk = PaneWalk()
        actions.next_pane.triggered.connect(lambda: walk.go(self.panes(), 1))
        actions.previous_pane.triggered.connect(lambda: walk.go(self.panes(), -1))
        scenarios.told.connect(self.plan_view.telling.tell_done)
        scenarios.compare_wanted.connect(self.plan_view.compare_scenarios)
        self._to_look_at = session.read_only
        self._show_name(session.plan)
        self.plan_view.shown.connect(self._show_name)
        return actions

    def _show_name(self, plan: Plan) -> None:
        name = words.said(plan.business.names)
        title = self.tr("{name} (to look at)").replace("{name}", name) if self._to_look_at else name
        self.setWindowTitle(f"{title} – Teambuilder")
        if self._name is not None:
            self._name.setText(name)

    def _clear(self) -> None:
        self._clearing = True
        try:
            self._take_content()
        finally:
            self._clearing = False

    def _take_content(self) -> None:
        self.plan_view = None
        self.search = None
        self._name = None
        self._holder.deleteLater()  # the actions with it
        self._holder = QObject(self)
        self.menuBar().clear()
        for menu in (*self.menuBar().findChildren(QMenu), *self.findChildren(ScenarioMenu)):
            menu.deleteLater()
        for bar in self.findChildren(QToolBar):
            self.removeToolBar(bar)
            bar.deleteLater()
        old = self.takeCentralWidget()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _add_tool_bars(self, session: Session, actions: Actions, scenarios: ScenarioMenu) -> None:
        top = QToolBar(self.tr("Plan"), self)
        top.setMovable(False)
        top.setIconSize(QSize(in_text(20), in_text(20)))
        top.addWidget(self._title_of(ScenarioButton(session, scenarios, self)))
        top.addWidget(_search_button(actions, top))
        top.addAction(actions.undo)
        top.addAction(actions.redo)
        top.addSeparator()
        top.addAction(actions.print)
        top.addWidget(_language_button(actions, top))
        rail = QToolBar(self.tr("Screens"), self)
        rail.setMovable(False)
        rail.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        rail_icon = min(in_text(24), 32)  # larger ones would push the last screens off a small window
        rail.setIconSize(QSize(rail_icon, rail_icon))
        rail.addActions(actions.screens.actions())
        leading = Qt.ToolBarArea.RightToolBarArea if self.isRightToLeft() else Qt.ToolBarArea.LeftToolBarArea
        for bar in (top, rail):
            bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
            bar.toggleViewAction().setVisible(False)
            for button in bar.findChildren(QToolButton):
                if button.objectName() != "qt_toolbar_ext_button":
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, top)
        self.addToolBar(leading, rail)
        lines = rail.layout()
        if lines is not None and text_size() <= _LARGEST_SPACED:  # only now: a bar that is added sets its own
            lines.setSpacing(GRID)

    def _title_of(self, scenario: ScenarioButton) -> QWidget:
        title = QWidget(self)
        layout = QHBoxLayout(title)
        layout.setContentsMargins(GRID, 0, GRID, 0)
        self._name = heading("", title)
        layout.addWidget(self._name)
        layout.addWidget(scenario)
        layout.addStretch(1)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return title

    def _may_close(self) -> bool:
        """Keeps what is typed; the owner decides about what cannot be kept."""
        if self.plan_view is None:
            return True
        self.plan_view.keep_typed()
        inspector = self.plan_view.team.inspector
        typed = [words.isolated(text.strip() or "–") for text in inspector.unkept]
        if not typed:
            return True
        question = self.tr("What you typed last is not kept: {text}\nCancel to put it right, or close without it.")
        question = question.replace("{text}", self.tr(", ").join(typed))
        return self._prompts.confirm(self, self.tr("Close without it?"), question, self.tr("Close without it"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_plan(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_plan(event.mimeData())
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            QTimer.singleShot(0, lambda: self.plan_dropped.emit(path))  # the file manager waits for an answer

    def panes(self) -> list[QWidget]:
        """What F6 goes through."""
        bars: list[QWidget] = list(self.findChildren(QToolBar))  # the upper bar, then the rail
        return bars + (panes_in(self.plan_view.shown_screen) if self.plan_view is not None else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            show_context_menu(self.focusWidget())  # the Menu key does so by itself
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # as Qt calls it
        """Tab goes from the bar to the rail to the screen, there in reading order, whatever was made first."""
        if self._clearing:  # Qt asks for whoever is hidden with the focus, among widgets that are on their way out
            return False
        places = (*self.findChildren(QToolBar), self.centralWidget())  # the upper bar, the rail, the content
        stops = [stop for place in places if place is not None for stop in tab_stops(place)]
        return go_on(self, stops, forward=next) or super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        self._settings.keep_state("window", self.saveGeometry())
        self.closed.emit()
        super().closeEvent(event)


def dropped_plan(data: QMimeData) -> Path | None:
    """The one plan file that is dragged, None for anything else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == PLAN_SUFFIX else None


def _search_button(actions: Actions, parent: QWidget) -> QToolButton:
    """Looks like the field that it opens, and says the keys."""
    button = QToolButton(parent)
    text = QCoreApplication.translate("MainWindow", "Search ({keys})")
    keys = actions.search.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setText(text.replace("{keys}", words.isolated(keys)))
    button.setIcon(actions.search.icon())
    button.setToolTip(QCoreApplication.translate("MainWindow", "Find anything of the plan, and all that can be done"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(QCoreApplication.translate("MainWindow", "Search everywhere"))
    button.clicked.connect(actions.search.trigger)
    return button


def _language_button(actions: Actions, parent: QWidget) -> QToolButton:
    """A button with the name of the other language, in that language."""
    other = next(action for action in actions.languages.actions() if not action.isChecked())
    button = QToolButton(parent)
    button.setText(other.text())
    button.setFont(font_for(other.data(), bold=other.data() == "ur"))  # thin Nastaliq is hard to read so small
    button.setIcon(other.icon())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAutoRaise(True)
    button.clicked.connect(other.trigger)
    return button
