"""The settings: few, each applied as soon as it is chosen, so there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from teambuilder.core.change import Refused
from teambuilder.ui.actions import Actions
from teambuilder.ui.language import LANGUAGES
from teambuilder.ui.preferences.applying import Preferences
from teambuilder.ui.preferences.rows import Rows
from teambuilder.ui.preferences.second_place import SecondPlace
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.safety_copies import SafetyCopies
from teambuilder.ui.session import Session
from teambuilder.ui.text_size import TEXT_SIZES
from teambuilder.ui.theme import GRID
from teambuilder.ui.week import AS_REGION
from teambuilder.ui.welcome.currencies import currencies
from teambuilder.ui.widgets.buttons import word_button
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.room import in_text
from teambuilder.ui.words import isolated

if TYPE_CHECKING:
    from teambuilder.ui.window import MainWindow

_WIDTH, _HEIGHT = 600, 736
_EDGES = QSize(48, 64)  # of the window behind, that stay in sight


class SettingsDialog(QDialog):
    """Lives on while the window behind is built again in another language or size, and is filled again itself."""

    def __init__(
        self,
        preferences: Preferences,
        copies: SafetyCopies,
        prompts: Prompts,
        session: Session | None,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        self._copies = copies
        self._prompts = prompts
        self._session = session
        self._window = window
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons = QDialogButtonBox(self)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GRID)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._buttons)
        self._buttons.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        self._fill()
        preferences.changed.connect(self._fill_again)

    def _fill_again(self) -> None:
        QTimer.singleShot(0, self, self._fill)  # the field that was changed is filled again too

    def _fill(self) -> None:
        """Makes the content, in the language, the colours and the size of now; the focus stays where it is."""
        focused = self._focused_name()
        self.setWindowTitle(self.tr("Settings"))
        self.fields: dict[str, ChoiceField] = {}
        plan_file = self._session.plan_file if self._session is not None else None
        self.second_place = SecondPlace(self._copies, self._preferences.settings, self._prompts, plan_file)
        content = QWidget()
        rows = Rows(content)
        self._add_reading(rows)
        self._add_printing(rows)
        self._add_money_and_dates(rows)
        rows.heading(self.tr("Safety copies"))
        rows.whole(self.second_place)
        rows.finish()
        self._scroll.setWidget(content)
        self._buttons.clear()
        self.close_button = self._buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.resize(QSize(in_text(_WIDTH), in_text(_HEIGHT)).boundedTo(self._window.size() - _EDGES))
        target = self.fields.get(focused, self.fields["language"])
        target.editor.setFocus()
        QTimer.singleShot(0, target, lambda: self._scroll.ensureWidgetVisible(target))

    def _focused_name(self) -> str:
        widget = self.focusWidget()
        return next((name for name, field in vars(self).get("fields", {}).items() if field.editor is widget), "")

    def _choice(
        self, rows: Rows, name: str, label: str, choices: dict[str, str], apply: Callable[[str], object], why: str = ""
    ) -> None:
        def keep(value: str) -> Refused | None:
            apply(value)
            field.show_value(value)
            return None

        field = ChoiceField(label, keep, [Choice(key, text) for key, text in choices.items()])
        field.show_value(str(getattr(self._preferences.settings, name)))
        self.fields[name] = field
        rows.field(field, label, why)

    def _add_reading(self, rows: Rows) -> None:
        preferences, holder = self._preferences, QObject()
        rows.heading(self.tr("Reading"))
        self._choice(rows, "language", self.tr("Language"), LANGUAGES, preferences.set_language)
        themes = {str(action.data()): action.text() for action in Actions(holder).themes.actions()}
        self._choice(rows, "theme", self.tr("Colours"), themes, preferences.set_theme)
        sizes = {str(percent): isolated(f"{percent} %") for percent in TEXT_SIZES}
        self._choice(
            rows, "text_size", self.tr("Text size"), sizes, lambda percent: preferences.set_text_size(int(percent))
        )

    def _add_printing(self, rows: Rows) -> None:
        usual = {"a4": self.tr("A4"), "letter": self.tr("Letter")}
        papers = {"": self.tr("As each plan says"), **usual}
        why = self.tr("Sheets and org charts begin with it. A new plan is made for {paper}.")
        why = why.replace("{paper}", isolated(usual[self._preferences.settings.paper_of_new_plans]))
        rows.heading(self.tr("Printing"))
        self._choice(rows, "paper", self.tr("Paper"), papers, self._preferences.set_paper, why)

    def _add_money_and_dates(self, rows: Rows) -> None:
        preferences, offered = self._preferences, currencies()
        rows.heading(self.tr("Money and dates"))
        why = self.tr("A new plan begins with it.")
        self._choice(rows, "currency", self.tr("Currency"), offered, preferences.set_currency, why)
        if not preferences.settings.currency:
            self.fields["currency"].show_value(next(iter(offered)))
        if self._session is not None:
            self._add_currency_of_plan(rows, self._session, offered)
        days = {
            AS_REGION: self.tr("As is usual with the language"),
            "monday": self.tr("Monday"),
            "sunday": self.tr("Sunday"),
            "saturday": self.tr("Saturday"),
        }
        self._choice(rows, "first_day", self.tr("First day of the week"), days, preferences.set_first_day)

    def _add_currency_of_plan(self, rows: Rows, session: Session, offered: dict[str, str]) -> None:
        currency = session.plan.business.currency
        line = self.tr("The plan that is open reckons in this currency: {currency}.")
        rows.beside(muted(WrappedLabel(line.replace("{currency}", isolated(offered.get(currency, currency))))))
        if not session.read_only:
            self.business_button = word_button(self.tr("The business…"), "briefcase", self._edit_business)
            self.business_button.setToolTip(self.tr("Change the currency and the paper of the plan that is open"))
            rows.beside(self.business_button, stretched=False)

    def _edit_business(self) -> None:
        if self._window.plan_view is not None:
            self._window.plan_view.edit_business()
            self._fill_again()
