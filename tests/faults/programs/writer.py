"""Opens a plan and writes steps until its standard input ends. Argument: plan file.

Says "open" once it holds the plan, and at the end how many steps it wrote.
"""

from __future__ import annotations

import select
import sys
from pathlib import Path

from teambuilder.core.actions.people import edit_person
from teambuilder.store.plan_file import PlanFile


def main(path: Path) -> None:
    with PlanFile.open(path) as plan_file:
        print("open", flush=True)
        steps = 0
        while not select.select([sys.stdin], [], [], 0.01)[0]:  # quicker than any owner
            steps += 1
            plan_file.apply(edit_person(plan_file.plan, f"p{steps % 20}", notes=f"note {steps}"))
    print(steps)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
