"""New plans in the owner's documents: from a start that was chosen, or the sample."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from teambuilder.core.change import Refused
from teambuilder.store.plan_file import PlanFile
from teambuilder.ui import words
from teambuilder.ui.language import ui_language
from teambuilder.ui.opening import make_plan
from teambuilder.ui.prompts import Prompts, documents_folder
from teambuilder.ui.settings import Settings

_translate = QCoreApplication.translate


class NewPlans:
    """Makes plan files; what cannot be made is told, and comes back as None."""

    def __init__(self, settings: Settings, prompts: Prompts, window: QWidget) -> None:
        self._settings = settings
        self._prompts = prompts
        self._window = window

    def found(self, start: str, business_name: str, owner_name: str, currency: str) -> PlanFile | None:
        """The plan of a new business."""
        from teambuilder.core.actions.business import found_business
        from teambuilder.core.catalogue import load_catalogue

        paper = self._settings.paper_of_new_plans
        try:
            change = found_business(
                load_catalogue(), start, name=business_name, owner_name=owner_name, currency=currency, paper=paper
            )
        except Refused as refused:
            title = _translate("Teambuilder", "The plan cannot be made")
            self._prompts.tell(self._window, title, words.refusal(refused))
            return None
        return make_plan(documents_folder(), business_name, change, self._prompts, self._window)

    def sample(self) -> PlanFile | None:
        """A finished team to look at and to change."""
        from teambuilder.core.catalogue import load_catalogue
        from teambuilder.core.sample import sample_change

        change = sample_change(load_catalogue(), ui_language())
        name = _translate("Teambuilder", "Sample plan")
        return make_plan(documents_folder(), name, change, self._prompts, self._window)
