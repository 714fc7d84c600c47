"""The menus: every action in words, for those who look for it there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from teambuilder.ui.actions import Actions
from teambuilder.ui.settings import Settings

_translate = QCoreApplication.translate


def fill_menu_bar(bar: QMenuBar, actions: Actions, settings: Settings, scenarios: QMenu) -> None:
    """Puts the actions into their menus."""
    plan = bar.addMenu(_translate("MenuBar", "Plan"))
    plan.addActions([actions.new, actions.open, actions.sample])
    plan.addSeparator()
    plan.addActions([actions.business, actions.import_people, actions.print])
    plan.addMenu(scenarios)
    plan.addSeparator()
    plan.addActions([actions.export, actions.share, actions.merge])
    plan.addSeparator()
    plan.addAction(actions.quit)
    edit = bar.addMenu(_translate("MenuBar", "Edit"))
    edit.addActions([actions.undo, actions.redo])
    edit.addSeparator()
    edit.addActions([actions.search, actions.settings])
    team = bar.addMenu(_translate("MenuBar", "Team"))
    team.addActions([actions.add_person, actions.add_role, actions.assign, actions.rename])
    view = bar.addMenu(_translate("MenuBar", "View"))
    view.addActions(actions.screens.actions())
    view.addSeparator()
    view.addActions([actions.next_pane, actions.previous_pane])
    view.addSeparator()
    view.addMenu(_translate("MenuBar", "Language")).addActions(actions.languages.actions())
    view.addMenu(_translate("MenuBar", "Colours")).addActions(actions.themes.actions())
    for action in actions.themes.actions():
        action.setChecked(action.data() == settings.theme)
    help_menu = bar.addMenu(_translate("MenuBar", "Help"))
    help_menu.addActions([actions.help, actions.keyboard, actions.hints])
    help_menu.addSeparator()
    help_menu.addAction(actions.about)
