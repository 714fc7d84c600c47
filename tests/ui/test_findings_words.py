"""Words of findings, and what their remedies do, over all starts of a plan."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from teambuilder.core.actions.business import found_business
from teambuilder.core.actions.people import add_person, new_person
from teambuilder.core.actions.slots import place_person
from teambuilder.core.catalogue import load_catalogue
from teambuilder.core.plan import Leaning
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import words
from teambuilder.ui.findings.board import FindingsBoard
from teambuilder.ui.language import resource
from teambuilder.ui.session import Session


@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_words_on_cards_are_few_and_belong_to_findings(language: str) -> None:
    few = json.loads(resource("findings", "short.json").read_text("utf-8"))
    known = json.loads(resource("findings", "texts.json").read_text("utf-8"))["findings"]
    assert few.keys() <= known.keys()
    for code, said in few.items():
        assert 0 < len(said[language]) <= 26, code
        assert "{" not in said[language], code


@pytest.mark.parametrize("start", sorted(load_catalogue().starts))
def test_every_remedy_changes_the_plan_in_one_step_that_has_words(
    start: str, tmp_path: Path, qapp: QApplication
) -> None:
    change = found_business(load_catalogue(), start, name="Indus Tiles", owner_name="Ayesha Khan")
    with PlanFile.create(tmp_path / "start.teamplan", change) as plan_file:
        session = Session(plan_file)
        bilal, sara = new_person("Bilal Ahmed", leaning=Leaning.SALES), new_person("Sara Malik")
        for person in (bilal, sara):
            assert session.do(add_person, person)
        for slot in session.team.slots_in_order()[:2]:
            session.do(place_person, session.scenario_id, sara.id, slot.id)
        found = FindingsBoard(session).current
        assert [finding for finding in found if finding.remedies] or not session.team.slots
        for finding in found:
            for remedy in finding.remedies:
                before = session.plan
                assert session.do(remedy.verb, *remedy.arguments)
                assert session.plan != before, finding.key
                assert session.undo_action is not None
                assert "{" not in words.action(session.undo_action)
                assert session.undo()
                assert session.plan == before
