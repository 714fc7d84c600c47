"""A box in the owner's hand: which others it may be put on, and what putting it there does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from teambuilder.core.actions.reporting import report_to
from teambuilder.core.change import Refused
from teambuilder.core.org_chart import OWNER
from teambuilder.ui import words
from teambuilder.ui.session import Session
from teambuilder.ui.widgets.finder import Choice

_translate = QCoreApplication.translate


class Moving:
    """One role that looks for whom to report to."""

    def __init__(self, session: Session, role_id: str, others: list[str]) -> None:
        self._session = session
        self.role_id = role_id
        self._refusals = {other: self._refusal(other) for other in others if other != role_id}

    def _refusal(self, other_id: str) -> Refused | None:
        return self._session.refusal(report_to, self._session.scenario_id, self.role_id, other_id or None)

    def takes(self, other_id: str) -> bool | None:
        """Whether the role may report to this one; None for itself."""
        return self._refusals[other_id] is None if other_id in self._refusals else None

    @property
    def superior_id(self) -> str:
        """Whom it reports to now."""
        return self._session.team.roles[self.role_id].reports_to_id or OWNER

    def said(self, other_id: str) -> str:
        """What putting it on this box would do, or why it cannot be done."""
        refused = self._refusals.get(other_id)
        if refused is not None:
            return words.refusal(refused)
        role, superior = self._title(self.role_id), self._title(other_id)
        if other_id == self.superior_id:
            sentence = _translate("OrgChart", "{role} reports to {superior} already.")
        else:
            sentence = _translate("OrgChart", "Let go: {role} will report to {superior}.")
        return sentence.replace("{role}", role).replace("{superior}", superior)

    def _title(self, role_id: str) -> str:
        if role_id == OWNER:
            return _translate("OrgChart", "the owner")
        return words.isolated(words.said(self._session.team.roles[role_id].title))

    def put(self, other_id: str) -> bool:
        """Lets the role report to another, one undoable step. False when it was refused."""
        return self._session.do(report_to, self._session.scenario_id, self.role_id, other_id or None)


def superior_choices(session: Session, role_id: str) -> list[Choice]:
    """Whom a role may report to: the owner, then every other role, with what speaks against it."""
    team, scenario_id = session.team, session.scenario_id
    superior = team.roles[role_id].reports_to_id
    now = _translate("OrgChart", "as now")
    choices = [Choice(_OWNER_CHOICE, _translate("OrgChart", "The owner"), "" if superior else now)]
    for other in team.roles_in_order():
        if other.id != role_id:
            refused = session.refusal(report_to, scenario_id, role_id, other.id)
            detail = words.department(other.department)
            detail = f"{detail} · {now}" if other.id == superior else detail
            reason = words.refusal(refused) if refused else ""
            choices.append(Choice(other.id, words.said(other.title), detail, reason))
    return choices


_OWNER_CHOICE = "the owner"  # Finder takes an empty id for none


def report_to_choice(session: Session, role_id: str, choice_id: str) -> bool:
    """Does what was chosen from `superior_choices`."""
    superior_id = None if choice_id == _OWNER_CHOICE else choice_id
    return session.do(report_to, session.scenario_id, role_id, superior_id)
