"""The welcome screen: language, two names, a start, and the plan is made."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from teambuilder.core.actions.people import new_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.change import Refused
from teambuilder.core.rows import Business, Row
from teambuilder.core.validation import validate
from teambuilder.ui import words
from teambuilder.ui.icons import icon_pixmap
from teambuilder.ui.language import font_for, ui_language
from teambuilder.ui.prompts import Prompts
from teambuilder.ui.settings import Settings
from teambuilder.ui.theme import GRID, RADIUS, theme_for
from teambuilder.ui.welcome.currencies import currencies
from teambuilder.ui.welcome.language_switch import LanguageSwitch
from teambuilder.ui.welcome.name_field import NameField
from teambuilder.ui.welcome.side import Side
from teambuilder.ui.welcome.start_card import CARD_GAP, StartCard, shown_apart
from teambuilder.ui.widgets.buttons import icon_button, word_button
from teambuilder.ui.widgets.fields import show_edge
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.room import in_text

CONTENT_WIDTH = 1152
SIDE_WIDTH = 272


@dataclass(frozen=True)
class Draft:
    """What was typed and chosen so far; it outlives a change of language."""

    start: str
    business_name: str
    owner_name: str
    currency: str


class Welcome(QWidget):
    """Asks for what a new plan needs, or for a plan to open; what is done about it is the window's."""

    create_requested = Signal(str, str, str, str)  # start, business, owner, currency
    import_requested = Signal(str, str, str, str)  # the same, and then people from a file
    open_requested = Signal(Path)
    sample_requested = Signal()
    language_chosen = Signal(str)  # "en" or "ur"
    settings_wanted = Signal()

    def __init__(self, settings: Settings, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self.languages = LanguageSwitch()
        self.languages.chosen.connect(self.language_chosen)
        self.settings_button = icon_button(self.tr("Settings…"), "settings", self.settings_wanted.emit)
        self.settings_button.setShortcut("Ctrl+,")
        self.business = NameField(self.tr("Name of the business"))
        self.owner = NameField(self.tr("Your name"))
        self.currency = self._currency_box()
        self.show_currency(settings.currency)
        self.cards = self._start_cards()
        self.make_button = self._make_button()
        self.import_button = word_button(self.tr("With people from a file…"), "inbox", self.make_and_import)
        self.side = Side(settings.recent_plans)
        self.side.plan_chosen.connect(self.open_requested)
        self.side.open_asked.connect(self._ask_for_plan)
        self.side.sample_asked.connect(self.sample_requested)
        for field in (self.business, self.owner):
            field.entered.connect(self.make)
        self._lay_out()

    @property
    def draft(self) -> Draft:
        """What was typed and chosen so far."""
        currency = str(self.currency.currentData())
        return Draft(self.chosen_start, self.business.editor.text(), self.owner.editor.text(), currency)

    def take_draft(self, draft: Draft) -> None:
        """Goes on where another welcome screen stopped."""
        self.business.editor.setText(draft.business_name)
        self.owner.editor.setText(draft.owner_name)
        self.currency.setCurrentIndex(max(0, self.currency.findData(draft.currency)))
        for card in self.cards:
            card.setChecked(card.key == draft.start)

    def show_currency(self, currency: str) -> None:
        """Chooses a currency in the owner's place; one that is not offered changes nothing."""
        if self.currency.findData(currency) >= 0:
            self.currency.setCurrentIndex(self.currency.findData(currency))

    @property
    def chosen_start(self) -> str:
        """The key of the chosen start."""
        return next(card.key for card in self.cards if card.isChecked())

    def make(self) -> None:
        """Asks for the plan to be made, or says which name is missing."""
        if self._is_whole():
            self.create_requested.emit(*self._wanted)

    def make_and_import(self) -> None:
        """The same, and goes on with people from a file."""
        if self._is_whole():
            self.import_requested.emit(*self._wanted)

    @property
    def _wanted(self) -> tuple[str, str, str, str]:
        return self.chosen_start, self.business.name, self.owner.name, str(self.currency.currentData())

    def _is_whole(self) -> bool:
        problems = {self.business: self._business_problem(), self.owner: self._owner_problem()}
        for field, sentence in problems.items():
            if sentence:
                field.mark(sentence)
        wrong = [field for field, sentence in problems.items() if sentence]
        if wrong:
            wrong[0].editor.setFocus()
        return not wrong

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.business.editor.setFocus()

    def _business_problem(self) -> str:
        if not self.business.name:
            return self.tr("Type the name of your business.")
        return _problem_of(Business("business", name=self.business.name))

    def _owner_problem(self) -> str:
        if not self.owner.name:
            return self.tr("Type your name.")
        return _problem_of(new_person(self.owner.name))

    def _ask_for_plan(self) -> None:
        path = self._prompts.open_plan(self)
        if path is not None:
            self.open_requested.emit(path)

    # what it is made of

    def _currency_box(self) -> QComboBox:
        box = QComboBox()
        for code, name in currencies().items():
            box.addItem(name, code)
        box.setAccessibleName(self.tr("Currency"))
        show_edge(box)
        box.setMinimumHeight(self.business.editor.minimumHeight())
        return box

    def _start_cards(self) -> list[StartCard]:
        cards = [StartCard(start) for start in load_catalogue().starts.values()]
        group = QButtonGroup(self)
        for card in cards:
            group.addButton(card)
            card.focused.connect(lambda card=card: self.scroll_area.ensureWidgetVisible(card))
            card.taken.connect(self.make, Qt.ConnectionType.QueuedConnection)  # making the plan takes the card away
        cards[0].setChecked(True)
        return cards

    def _make_button(self) -> QPushButton:
        theme = theme_for(self.palette())
        button = QPushButton(self.tr("Make the plan"))
        button.setFont(font_for(ui_language(), 1.1, bold=True))
        button.setStyleSheet(
            f"QPushButton {{ background: {theme.accent}; color: {theme.on_accent}; border: 2px solid {theme.accent};"
            f" border-radius: {RADIUS}px; padding: {GRID // 2}px {GRID * 3}px; }}"
            f"QPushButton:hover, QPushButton:focus {{ border-color: {theme.text}; }}"
        )
        button.setAutoDefault(True)
        button.clicked.connect(self.make)
        return button

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMaximumWidth(in_text(CONTENT_WIDTH))
        rows = QVBoxLayout(content)
        rows.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        rows.setSpacing(GRID * 2)
        rows.addLayout(self._head())
        columns = QHBoxLayout()
        columns.setSpacing(GRID * 3)
        columns.addWidget(self._form(), 1)
        self.side.setFixedWidth(SIDE_WIDTH)
        columns.addWidget(self.side)
        rows.addLayout(columns)
        page = QWidget()
        centred = QGridLayout(page)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addWidget(content, 1, 1)
        centred.setColumnStretch(1, 1000)
        for edge, stretch in ((0, 1), (2, 2)):
            centred.setRowStretch(edge, stretch)
            centred.setColumnStretch(edge, 1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)

    def _head(self) -> QHBoxLayout:
        mark = QLabel()
        mark.setPixmap(icon_pixmap("teambuilder", GRID * 6, QColor(), self.devicePixelRatioF()))
        name = WrappedLabel(self.tr("Teambuilder"))
        name.setFont(font_for(ui_language(), 1.8, bold=True))
        promise = muted(WrappedLabel(self._promise()))
        promise.setFont(font_for(ui_language(), 1.1))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(promise)
        head = QHBoxLayout()
        head.setSpacing(GRID * 2)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(texts, 1)
        choices = QHBoxLayout()
        choices.setSpacing(GRID)
        choices.addWidget(self.languages)
        choices.addWidget(self.settings_button, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(choices)
        head.setAlignment(choices, Qt.AlignmentFlag.AlignTop)
        return head

    def _promise(self) -> str:
        return self.tr(
            "From a handful of people to a staffed sales and marketing team,"
            " with one printed page in each person’s hand."
        )

    def _form(self) -> QFrame:
        theme = theme_for(self.palette())
        form = QFrame()
        form.setObjectName("form")
        form.setStyleSheet(
            f"#form {{ background: {theme.card}; border: 1px solid {theme.border}; border-radius: {RADIUS}px; }}"
        )
        starts = QGridLayout()
        starts.setSpacing(CARD_GAP)
        for card, row, column, span in shown_apart(self.cards):
            starts.addWidget(card, row, column, 1, span)
            starts.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID * 2)
        foot.addWidget(self.make_button)
        foot.addWidget(self.import_button)
        kept = muted(WrappedLabel(self.tr("It is kept in your documents, and saved at every step.")))
        kept.setMinimumWidth(in_text(12 * GRID))
        foot.addWidget(kept, 1)
        rows = QVBoxLayout(form)
        rows.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        rows.setSpacing(GRID)
        rows.addLayout(self._names())
        question = WrappedLabel(self.tr("How do you want to start?"))
        question.setFont(font_for(ui_language(), 1.1, bold=True))
        rows.addSpacing(GRID)
        rows.addWidget(question)
        rows.addLayout(starts)
        rows.addSpacing(GRID)
        rows.addLayout(foot)
        return form

    def _names(self) -> QHBoxLayout:
        currency = QVBoxLayout()
        currency.setSpacing(4)
        caption = WrappedLabel(self.tr("Currency"))
        caption.setBuddy(self.currency)
        currency.addWidget(caption)
        currency.addWidget(self.currency)
        currency.addStretch(1)
        names = QHBoxLayout()
        names.setSpacing(GRID * 2)
        names.addWidget(self.business, 5)
        names.addWidget(self.owner, 4)
        names.addLayout(currency, 3)
        return names


def _problem_of(row: Row) -> str:
    """Why a row cannot be kept, in words; empty when it can."""
    try:
        validate(row)
    except Refused as refused:
        return words.refusal(refused)
    return ""
