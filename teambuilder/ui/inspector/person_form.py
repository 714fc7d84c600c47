"""The details of a person that are typed or chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from teambuilder.core.actions.people import edit_person
from teambuilder.core.change import Refused
from teambuilder.core.plan import Leaning, Person, PersonKind
from teambuilder.core.rows import Row
from teambuilder.ui import words
from teambuilder.ui.inspector.form import Drafts, Form, column, line
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.choice_field import Choice, ChoiceField
from teambuilder.ui.widgets.date_fields import DateField
from teambuilder.ui.widgets.fields import NoteField, TextField
from teambuilder.ui.widgets.figure_fields import HoursField, MoneyField, PercentField

_NAMES = ("name", "name_other_script")


class PersonForm(Form):
    """Every field is kept as a step of its own."""

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(session, drafts, parent)
        # The window's script stands above. The two fields do not change places while one of them is being kept: what is
        # typed there would be kept once more, as the other name.
        self._stored_as: tuple[str, ...] = _NAMES
        self._keeping_name = False
        kinds = [Choice(str(kind), words.person_kind(kind)) for kind in PersonKind]
        leanings = [Choice(str(leaning), words.leaning(leaning)) for leaning in Leaning]
        name = self.add("name", TextField(self.tr("Name"), partial(self._keep_name, "name")))
        other = self.add(
            "name_other_script",
            TextField(self.tr("Name in the other script"), partial(self._keep_name, "name_other_script")),
        )
        kind = self.add("kind", ChoiceField(self.tr("Works as"), partial(self._keep, "kind"), kinds))
        leaning = self.add("leaning", ChoiceField(self.tr("Leans to"), partial(self._keep, "leaning"), leanings))
        phone = self.add("phone", TextField(self.tr("Phone"), partial(self._keep, "phone"), language="en"))
        email = self.add("email", TextField(self.tr("E-mail"), partial(self._keep, "email"), language="en"))
        hours = self.add("minutes_a_week", HoursField(self.tr("Hours a week"), partial(self._keep, "minutes_a_week")))
        self.pay = self.add("monthly_pay", MoneyField(self.tr("Monthly pay"), partial(self._keep, "monthly_pay")))
        self.hourly = self.add("hourly_pay", MoneyField(self.tr("or pay an hour"), partial(self._keep, "hourly_pay")))
        commission = self.add(
            "commission", PercentField(self.tr("Commission, % of pay"), partial(self._keep, "commission"))
        )
        start = self.add("start_date", DateField(self.tr("Started on"), partial(self._keep, "start_date")))
        notes = self.add("notes", NoteField(self.tr("Notes"), partial(self._keep, "notes")))
        layout = column(self)
        layout.addWidget(name)
        layout.addWidget(other)
        layout.addLayout(line(kind, leaning))
        layout.addWidget(phone)
        layout.addWidget(email)
        layout.addLayout(line(hours, start))
        layout.addLayout(line(self.pay, self.hourly))
        layout.addWidget(commission)
        layout.addWidget(notes)

    def show_person(self, person: Person, currency: str) -> None:
        self.pay.set_currency(currency)
        self.hourly.set_currency(currency)
        self.show_row(person)

    def show_values(self, row: Row) -> None:
        if isinstance(row, Person):
            if not self._keeping_name:
                stored = (row.name, row.name_other_script)
                self._stored_as = _NAMES if words.names_in_order(row) == stored else _NAMES[::-1]
            values = {field: getattr(row, name) for field, name in zip(_NAMES, self._stored_as, strict=True)}
            row = replace(row, **values)
        super().show_values(row)

    def _keep(self, name: str, value: Any) -> Refused | None:
        return self.done(edit_person, self.subject_id, **{name: value})

    def _keep_name(self, field: str, value: str) -> Refused | None:
        self._keeping_name = True
        try:
            return self._keep_as_stored(self._stored_as[_NAMES.index(field)], value)
        finally:
            self._keeping_name = False

    def _keep_as_stored(self, name: str, value: str) -> Refused | None:
        person = self.session.plan.people.get(self.subject_id)
        if name == "name" and not value and person is not None and person.name_other_script:
            self._stored_as = _NAMES  # the only name that is left
            return self.done(edit_person, self.subject_id, name=person.name_other_script, name_other_script="")
        return self._keep(name, value)
