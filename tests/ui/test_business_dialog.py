"""The business's details are changed as one step, and shown at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from teambuilder.core.actions.business import edit_business
from teambuilder.ui.business_dialog import BusinessDialog
from teambuilder.ui.session import Session


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> BusinessDialog:
    made = BusinessDialog(session)
    qtbot.addWidget(made)
    return made


def test_names_currency_and_paper_are_one_step(dialog: BusinessDialog, session: Session) -> None:
    before = session.plan.business
    dialog.name.setText("Indus Tiles & Stone")
    dialog.other_name.setText("انڈس ٹائلز")
    dialog.currency.setCurrentIndex(dialog.currency.findData("USD"))
    dialog.paper.setCurrentIndex(dialog.paper.findData("letter"))
    dialog._keep()
    business = session.plan.business
    assert (business.name, business.name_other_script) == ("Indus Tiles & Stone", "انڈس ٹائلز")
    assert (business.currency, business.paper) == ("USD", "letter")
    session.undo()
    assert session.plan.business == before


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_a_name_that_cannot_be_kept_says_why(dialog: BusinessDialog, session: Session, name: str) -> None:
    before = session.plan
    dialog.name.setText(name)
    dialog._keep()
    assert not dialog.problem.isHidden()
    assert dialog.problem.text()
    assert session.plan is before


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_the_name_that_the_window_shows_is_the_one_on_top(qtbot: QtBot, session: Session) -> None:
    session.do(edit_business, name="Indus Tiles", name_other_script="انڈس ٹائلز")
    dialog = BusinessDialog(session)
    qtbot.addWidget(dialog)
    assert (dialog.name.text(), dialog.other_name.text()) == ("انڈس ٹائلز", "Indus Tiles")
    dialog.paper.setCurrentIndex(dialog.paper.findData("letter"))
    dialog._keep()
    assert session.plan.business.name == "Indus Tiles"  # nobody typed a name
    dialog.name.setText("سندھ ٹائلز")
    dialog._keep()
    business = session.plan.business
    assert (business.name, business.name_other_script) == ("سندھ ٹائلز", "Indus Tiles")
