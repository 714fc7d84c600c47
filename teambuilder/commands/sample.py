"""The command that writes the sample plan."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from teambuilder.commands.line import Parser
from teambuilder.commands.trouble import told


def run(arguments: Sequence[str]) -> int:
    parser = Parser(prog="teambuilder sample", description="Writes a sample plan.")
    parser.add_argument("file", type=Path, metavar="FILE")
    write_sample(parser.parse_args(arguments).file)
    return 0


def write_sample(path: Path) -> None:
    """Writes the sample plan to a new file."""
    from teambuilder.core.catalogue import load_catalogue
    from teambuilder.core.sample import sample_change
    from teambuilder.store.plan_file import PlanFile

    with told():
        PlanFile.create(path, sample_change(load_catalogue())).close()
