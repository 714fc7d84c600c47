"""Plan files to give away, each checked like a plan from elsewhere before it counts.

They never take the place of a file: one that is there may be a plan with years of history.
"""

from __future__ import annotations

from pathlib import Path

from teambuilder.core.actions.business import found_again
from teambuilder.core.plan import Plan
from teambuilder.store.new_files import write_first_step, write_new
from teambuilder.store.opening import verify
from teambuilder.store.plan_file import PlanFile
from teambuilder.store.trouble import StoreTrouble


def write_without_history(plan: Plan, target: Path) -> None:
    """Makes a new file whose only step is this plan: of what was ever in another file, no byte is in it.

    Raises StoreTrouble about `target`.
    """

    def write(part: Path) -> None:
        write_first_step(part, found_again(plan))
        try:
            verify(part)
        except StoreTrouble as trouble:  # what was just written is not what the disk gives back
            raise StoreTrouble("cannot_write", target, detail=str(trouble)) from trouble

    write_new(target, write)


def write_with_history(plan_file: PlanFile, target: Path) -> None:
    """Makes a whole copy of an open plan, with all that was ever in it. Raises StoreTrouble about `target`."""
    write_new(target, plan_file.write_copy)
