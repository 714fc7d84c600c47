"""What is installed: all of the app and its resources, none of the tests, and only versions that are pinned."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import requires, version
from importlib.resources import files
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).parents[2]
SETTINGS = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
ONLY_FOR_THE_PACKAGE = ("altgraph", "pyinstaller", "pyinstaller-hooks-contrib")  # not installed for the tests
FRESH = shutil.ignore_patterns("__pycache__")


def contents(folder: Path) -> dict[str, bytes]:
    """Files below a folder by their relative path, without what Python leaves there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this checkout with one resource of a kind and in a folder that are new to it."""
    copy = tmp_path_factory.mktemp("packaging") / "checkout"
    for folder in ("teambuilder", "resources", "tests/setup"):
        shutil.copytree(PROJECT / folder, copy / folder, ignore=FRESH)
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(PROJECT / file, copy)
    (copy / "resources/fonts/new family").mkdir(parents=True)
    (copy / "resources/fonts/new family/LICENSE").write_text("a file with no suffix, in a new folder")
    return copy


@pytest.fixture(scope="module")
def wheel(checkout: Path) -> dict[str, bytes]:
    """The files of a wheel, by their path in it."""
    dist = checkout / "dist"
    made = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-build-isolation", "--no-deps", "-w", dist, checkout],
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stderr
    [path] = dist.glob("teambuilder-*.whl")
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_wheel_holds_every_module(wheel: dict[str, bytes], checkout: Path) -> None:
    installed = {name for name in wheel if re.match("teambuilder/(?!resources/)", name)}
    assert installed == {f"teambuilder/{name}" for name in contents(checkout / "teambuilder")}


def test_wheel_holds_every_resource(wheel: dict[str, bytes], checkout: Path) -> None:
    installed = {name: data for name, data in wheel.items() if name.startswith("teambuilder/resources/")}
    resources = contents(checkout / "resources")
    assert "fonts/new family/LICENSE" in resources
    assert installed == {f"teambuilder/resources/{name}": data for name, data in resources.items()}


def test_wheel_holds_nothing_else(wheel: dict[str, bytes]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel} == {"teambuilder"}
    assert any(name.endswith("licenses/LICENSE") for name in wheel)


def test_an_editable_install_reads_the_same_resources() -> None:
    folder = Path(str(files("teambuilder.resources")))
    assert folder == PROJECT / "resources"


def test_command_is_the_package_main(wheel: dict[str, bytes]) -> None:
    [entry_points] = [data for name, data in wheel.items() if name.endswith("/entry_points.txt")]
    assert entry_points.decode().split() == ["[console_scripts]", "teambuilder", "=", "teambuilder.__main__:main"]


def all_dependencies() -> set[str]:
    """Names of all that comes along with the app and its tests on this Python."""
    project = SETTINGS["project"]
    waiting = [Requirement(line) for line in project["dependencies"] + project["optional-dependencies"]["test"]]
    seen: set[str] = set()
    done: set[tuple[str, str]] = set()
    while waiting:
        requirement = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        name = canonicalize_name(requirement.name)
        seen.add(name)
        for extra in ("", *requirement.extras):
            if (name, extra) in done:
                continue
            done.add((name, extra))
            for line in requires(name) or []:
                needed = Requirement(line)
                if needed.marker is None or needed.marker.evaluate({"extra": extra}):
                    needed.marker = None
                    waiting.append(needed)
    return seen


def test_every_dependency_is_pinned_to_the_tested_version() -> None:
    pins: dict[str, str] = {}
    for line in (PROJECT / ".constraints.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pin = Requirement(line)
            assert re.fullmatch(r"==[\w.]+", str(pin.specifier)), line
            if pin.marker is None or pin.marker.evaluate():
                pins[canonicalize_name(pin.name)] = str(pin.specifier)[2:]
    tested = {name: version(name) for name in all_dependencies()}
    assert pins == tested | {name: pins.get(name) for name in ONLY_FOR_THE_PACKAGE}
