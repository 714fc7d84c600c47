"""The responsibilities sheet in one language, as its template takes it: every text ready to be set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from teambuilder.core.figures import hours_figure
from teambuilder.core.sheets import Duty, GoalFacts, Post, ResponsibilitiesSheet, RoleFacts
from teambuilder.sheets.pieces import Piece, Pieces
from teambuilder.sheets.words import Words

View: TypeAlias = dict[str, Any]
_HEADS = ("number", "owns", "helps", "when", "hours", "short_hours")


class ResponsibilitiesView:
    """Puts the facts of one sheet into one language."""

    def __init__(self, sheet: ResponsibilitiesSheet, words: Words, pieces: Pieces) -> None:
        self._sheet = sheet
        self._words = words
        self._pieces = pieces
        self._number = 0

    def view(self) -> View:
        sheet, words = self._sheet, self._words
        name = words.of(sheet.person)
        business = words.of(sheet.letterhead.names)
        effective = sheet.effective_date
        return {
            "lang": words.language,
            "plain_business": self._pieces.plain(business),
            "plain_name": self._pieces.plain(name),
            "plain_title": words("title"),
            "plain_page": words.labels["page"],
            "plain_logo": self._pieces.plain(words("logo_of", business=business)),
            "business": self._piece(business),
            "title": self._label("title"),
            "effective": self._piece(words("effective_from", date=words.day(effective)) if effective else ""),
            "name": self._piece(name),
            "facts": list(self._facts()),
            "roles": [self._role(role) for role in sheet.roles],
            "no_role": self._label("no_role"),
            "goals": self._goals(sheet.goals),
            "signatures": self._signatures(),
        }

    def _piece(self, text: str) -> Piece:
        return self._pieces.piece(text)

    def _label(self, label: str) -> Piece:
        return self._piece(self._words(label))

    def _fact(self, label: str, value: str) -> tuple[Piece, Piece]:
        return self._label(label), self._piece(value)

    def _facts(self) -> Iterator[tuple[Piece, Piece]]:
        sheet, words = self._sheet, self._words
        yield self._fact("employment", words(sheet.person_kind))
        used, available = hours_figure(sheet.week.used), hours_figure(sheet.week.available)
        yield self._fact("week", words("week_of", used=used, available=available))
        if sheet.start_date:
            yield self._fact("start_date", words.day(sheet.start_date))
        owned, helped = hours_figure(sheet.minutes_owned), hours_figure(sheet.minutes_helped)
        if sheet.minutes_helped:
            yield self._fact("listed_time", words("listed_time_both", owned=owned, helped=helped))
        elif sheet.minutes_owned:
            yield self._fact("listed_time", words("listed_time_owned", owned=owned))
        if sheet.monthly_pay is not None:
            yield self._fact("monthly_pay", words.money(sheet.monthly_pay))

    def _role(self, role: RoleFacts) -> View:
        words = self._words
        return {
            "department": str(role.department),
            "department_name": self._label(role.department),
            "title": self._piece(words.of(role.title)),
            "hours": self._piece(words.hours_a_week(role.minutes_a_week)),
            "purpose": self._piece(words.of(role.purpose)),
            "facts": list(self._role_facts(role)),
            "heads": {key: self._label(key) for key in _HEADS},
            "owns": [self._owned(duty) for duty in role.owns],
            "nothing_owned": self._label("nothing_owned"),
            "helps": [self._helped(duty) for duty in role.helps],
        }

    def _role_facts(self, role: RoleFacts) -> Iterator[tuple[Piece, Piece]]:
        words = self._words
        if role.reports_to is not None:
            yield self._fact("reports_to", words.post(role.reports_to))
        if role.works_with:
            yield self._fact("works_with", words.posts(role.works_with))
        if role.territory:
            yield self._fact("territory", words.of(role.territory))
        if role.specialty:
            yield self._fact("specialty", words.of(role.specialty))

    def _owned(self, duty: Duty) -> View:
        self._number += 1
        explanation = self._words.of(duty.explanation)
        return self._duty(duty) | {
            "number": self._piece(f"{self._number}"),
            "below": self._piece(explanation),
        }

    def _helped(self, duty: Duty) -> View:
        words = self._words
        owners = words("owned_by", posts=words.posts(duty.owners)) if duty.owners else words("owned_by_nobody")
        return self._duty(duty) | {"below": self._piece(owners)}

    def _duty(self, duty: Duty) -> View:
        minutes = duty.minutes_a_week
        return {
            "text": self._piece(self._words.of(duty.text)),
            "when": self._label(duty.horizon),
            "hours": self._piece(hours_figure(minutes) if minutes else "–"),
        }

    def _goals(self, goals: Iterable[GoalFacts]) -> View:
        words = self._words
        return {
            "heads": [self._label(key) for key in ("goals", "measure", "due")],
            "rows": [
                [
                    self._piece(words.of(goal.text)),
                    self._piece(words.of(goal.measure) or "–"),
                    self._piece(words.day(goal.due_date) if goal.due_date else "–"),
                ]
                for goal in goals
            ],
        }

    def _signatures(self) -> View | None:
        signatures = self._sheet.signatures
        if signatures is None:
            return None
        words = self._words
        person = (self._piece(words.of(signatures.person)), self._label(self._sheet.person_kind))
        return {
            "agreed": self._label("agreed" if signatures.managers else "agreed_alone"),
            "signature": self._label("signature"),
            "date": self._label("date"),
            "rows": [person, *(self._manager(post) for post in signatures.managers)],
        }

    def _manager(self, post: Post) -> tuple[Piece, Piece]:
        words = self._words
        title = words("owner") if post.title is None else words.of(post.title)
        return self._piece(words.names(post.holders)), self._piece(title)
