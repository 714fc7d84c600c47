"""Asks what is to go out and in which form, saves it, and says where it is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from teambuilder.core.actions.scenarios import scenarios_in_order
from teambuilder.core.sharing import without
from teambuilder.exchange.export import Wanted
from teambuilder.exchange.trouble import ExchangeTrouble
from teambuilder.sheets.naming import file_stem
from teambuilder.store.giving import write_with_history, write_without_history
from teambuilder.store.trouble import StoreTrouble
from teambuilder.ui import words
from teambuilder.ui.exporting.choices import (
    Offer,
    What,
    hint_of,
    name_in_file,
    name_of,
    name_of_form,
    offers,
    table_of,
)
from teambuilder.ui.exporting.privacy_box import PrivacyBox
from teambuilder.ui.exporting.writing import why_not_saved, write_export
from teambuilder.ui.language import LANGUAGES, ui_language
from teambuilder.ui.latest_job import LatestJob
from teambuilder.ui.prompts import PLAN_SUFFIX, Prompts, documents_folder
from teambuilder.ui.session import Session
from teambuilder.ui.sheets.saving import free_path
from teambuilder.ui.theme import GRID
from teambuilder.ui.widgets.announce import announce
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.labels import WrappedLabel, muted
from teambuilder.ui.widgets.room import in_text, keep_high_enough
from teambuilder.ui.widgets.saved_line import SavedLine

_WIDTH = 520


class ExportDialog(QDialog):
    """Stays open after a file was saved, for the next one; what makes no difference is not asked."""

    def __init__(self, session: Session, prompts: Prompts, what: What, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._prompts = prompts
        self._executor = ThreadPoolExecutor(max_workers=1)
        self._job = LatestJob(self._executor, self)
        self._job.done.connect(self._tell)
        self._job.slow.connect(self._ask_patience)
        self._path = Path()
        self._folder = documents_folder()
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(in_text(_WIDTH))
        keep_high_enough(self)
        self.what = self._choice(self.tr("What to export"), [Choice(str(one), name_of(one)) for one in What], str(what))
        self.form = self._choice(self.tr("Form"), [], "")
        self.language = self._choice(
            self.tr("Language"), [Choice(code, name) for code, name in LANGUAGES.items()], ui_language()
        )
        scenarios = scenarios_in_order(session.plan)
        names = [Choice(scenario.id, words.said(scenario.name)) for scenario in scenarios]
        self.scenario = self._choice(self.tr("Scenario"), names, session.scenario_id)
        self.pay = QCheckBox(self.tr("With pay and other amounts"))
        self.hint = muted(WrappedLabel())
        self.privacy = PrivacyBox()
        self.saved = SavedLine()
        self._lay_out()
        self.resize(in_text(_WIDTH), self.height())
        self._show()

    def _choice(self, label: str, choices: list[Choice], value: str) -> ChoiceField:
        """A field that keeps whatever is chosen."""
        field: ChoiceField

        def keep(chosen: Any) -> None:
            field.show_value(chosen)
            self._show()

        field = ChoiceField(label, keep, choices)
        field.show_value(value)
        return field

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(parent=self)
        self.save_button = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        self._fields = QWidget(self)
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        grid.addWidget(self.what, 0, 0, 1, 2)
        grid.addWidget(self.form, 1, 0, 1, 2)
        grid.addWidget(self.language, 2, 0)
        grid.addWidget(self.scenario, 2, 1)
        grid.addWidget(self.pay, 3, 0, 1, 2)
        grid.addWidget(self.hint, 4, 0, 1, 2)
        grid.addWidget(self.privacy, 5, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._fields)
        layout.addWidget(self.saved)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.save_button.setDefault(True)

    # what is chosen

    @property
    def _what(self) -> What:
        return What(str(self.what.value()))

    @property
    def _offer(self) -> Offer | None:
        """None for a copy of the plan."""
        return offers(self._what).get(str(self.form.value()))

    def _show(self) -> None:
        """Shows what there is to choose for what is chosen."""
        possible = offers(self._what)
        self.form.show_choices([Choice(key, name_of_form(key)) for key in possible])
        if possible and self._offer is None:
            self.form.show_value(next(iter(possible)))
        offer = self._offer
        is_copy = offer is None
        self.form.setVisible(not is_copy)
        self.hint.setVisible(not is_copy)
        self.privacy.setVisible(is_copy)
        self.language.setVisible(offer is not None and offer.language)
        self.scenario.setVisible(offer is not None and offer.scenario and len(self._session.plan.scenarios) > 1)
        self.pay.setVisible(offer is not None and offer.pay)
        if not is_copy:
            self.hint.setText(hint_of(self._what, str(self.form.value())))
        self.saved.hide()
        self._fit()

    def _fit(self) -> None:
        """As high as what is shown needs."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    # saving

    def save(self) -> None:
        """Asks where, and saves there."""
        if self._job.running:
            return
        offer = self._offer
        suffix = PLAN_SUFFIX if offer is None else str(offer.form)
        stem = file_stem(words.said(self._session.plan.business.names), name_in_file(self._what))
        suggestion = self._folder / f"{stem}{suffix}"
        if offer is None:  # no plan is ever written over
            suggestion = free_path(self._folder, suggestion.name)
        path = self._prompts.save_export(self, suggestion)
        if path is None:
            return
        self._path, self._folder = path, path.parent
        self.saved.hide()
        if offer is not None:
            self._start(partial(write_export, path, self._session.plan, self._wanted(offer)))
        elif self.privacy.with_history:
            self._write_whole_copy()
        else:
            stripped = without(self._session.plan, self.privacy.private)
            self._start(partial(write_without_history, stripped, path))

    def _wanted(self, offer: Offer) -> Wanted:
        return Wanted(
            form=offer.form,
            scenario_id=str(self.scenario.value()),
            language=str(self.language.value()),
            table=table_of(self._what),
            with_pay=self.pay.isChecked() if offer.pay else self._what is What.PAYROLL,
            vcard_version=offer.vcard_version,
        )

    def _start(self, job: Callable[[], None]) -> None:
        self._set_busy(True)
        self._job.start(job)

    def _write_whole_copy(self) -> None:
        """In this thread, which alone may read the open file, and at once, as safety copies are made."""
        done: Future[None] = Future()
        try:
            write_with_history(self._session.plan_file, self._path)
        except StoreTrouble as trouble:
            done.set_exception(trouble)
        else:
            done.set_result(None)
        self._tell(done)

    def _tell(self, future: Future[None]) -> None:
        self._set_busy(False)
        try:
            future.result()
        except (ExchangeTrouble, StoreTrouble) as trouble:
            self._prompts.tell(self, self.tr("The file was not saved"), why_not_saved(self._path, trouble))
        else:
            self.saved.say_saved([self._path], 1)
            self._fit()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self._fields, self.save_button, self.close_button):
            widget.setDisabled(busy)
        if not busy:
            self.save_button.setText(self.tr("Save…"))

    def _ask_patience(self, slow: bool) -> None:
        if slow:
            self.save_button.setText(self.tr("The file is being made…"))
            announce(self, self.save_button.text())

    def reject(self) -> None:
        """Closes, but not while a file is being made: it would be half known what became of it."""
        if not self._job.running:
            self._executor.shutdown(wait=False)
            super().reject()
