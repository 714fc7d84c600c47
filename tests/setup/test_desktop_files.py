"""What makes it a program of the desktop is right and says the same as the program: names, version, types, manual."""

from __future__ import annotations

import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from teambuilder import __main__ as command_line
from teambuilder import __version__
from teambuilder.commands import line
from teambuilder.store.schema import APPLICATION_ID
from teambuilder.ui import app
from teambuilder.ui.prompts import PLAN_SUFFIX

PROJECT = Path(__file__).parents[2]
DESKTOP = PROJECT / "resources" / "desktop"
TYPE = "application/x-teamplan"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
COMMANDS = [*command_line._COMMANDS]  # pyright: ignore[reportPrivateUsage]


# Imports all of Teambuilder, and uses what its libraries import late, where the named modules cannot be had.
WITHOUT = """
import sys
sys.modules.update(dict.fromkeys(sys.argv[1:]))
import importlib, io, pkgutil, sqlite3
import docx, lxml.etree, networkx, openpyxl, pikepdf, teambuilder, typst
modules = list(pkgutil.walk_packages(teambuilder.__path__, "teambuilder."))
for module in modules:
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
graph = networkx.complete_bipartite_graph(2, 2)
networkx.set_edge_attributes(graph, 1, "weight")
networkx.max_weight_matching(graph)
openpyxl.Workbook().save(io.BytesIO())
docx.Document().save(io.BytesIO())
pikepdf.new().save(io.BytesIO())
from teambuilder.store.schema import VERSIONS, migrate
migrate(sqlite3.connect(":memory:", isolation_level=None), VERSIONS, 0)
print(len(modules))
"""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """`.ci/package`."""
    loader = SourceFileLoader("package_script", str(PROJECT / ".ci" / "package"))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def manual(script: ModuleType) -> str:
    page: str = script.manual_page()
    return page


def checked(program: str, *arguments: object) -> None:
    """Calls the desktop's own checker where this machine has it."""
    if shutil.which(program):
        done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_entry_in_the_menu_speaks_both_languages_and_opens_plans() -> None:
    entry = ConfigParser(interpolation=None, delimiters="=", strict=True)
    entry.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]  # case counts
    entry.read_string((DESKTOP / "teambuilder.desktop").read_text(encoding="utf-8"))
    facts = entry["Desktop Entry"]
    assert (facts["Type"], facts["Exec"], facts["Terminal"]) == ("Application", "teambuilder %f", "false")
    assert (facts["Icon"], facts["StartupWMClass"]) == ("teambuilder", "teambuilder")
    assert facts["Categories"] == "Office;"
    assert facts["MimeType"] == f"{TYPE};"
    for name in ("Name", "GenericName", "Comment", "Keywords"):
        assert facts[name]
        assert facts[f"{name}[ur]"]
    for name in ("GenericName", "Comment", "Keywords"):
        assert re.search("[\u0600-\u06ff]", facts[f"{name}[ur]"])
    checked("desktop-file-validate", DESKTOP / "teambuilder.desktop")


def test_a_plan_is_known_by_its_name_and_by_its_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = ElementTree.parse(DESKTOP / "teambuilder.xml").getroot()[0]
    assert kind.attrib["type"] == TYPE
    [glob] = kind.iter(f"{MIME}glob")
    assert glob.attrib["pattern"] == f"*{PLAN_SUFFIX}"
    outer, inner = kind.iter(f"{MIME}match")
    assert (outer.attrib["offset"], outer.attrib["value"]) == ("0", r"SQLite format 3\x00")
    assert (inner.attrib["type"], inner.attrib["offset"]) == ("big32", "68")
    assert int(inner.attrib["value"], 16) == APPLICATION_ID
    [icon] = kind.iter(f"{MIME}icon")
    assert (DESKTOP / f"{icon.attrib['name']}.svg").is_file()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    mime = tmp_path / "mime"
    (mime / "packages").mkdir(parents=True)
    shutil.copy(DESKTOP / "teambuilder.xml", mime / "packages")
    checked("update-mime-database", mime)
    if shutil.which("update-mime-database"):
        assert f"{TYPE}:*{PLAN_SUFFIX}" in (mime / "globs2").read_text(encoding="utf-8")
        assert b"TBPL" in (mime / "magic").read_bytes()


def test_what_a_shop_of_programs_shows_agrees() -> None:
    root = ElementTree.parse(DESKTOP / "teambuilder.metainfo.xml").getroot()
    assert root.findtext("launchable") == "teambuilder.desktop"
    assert root.findtext("provides/mediatype") == TYPE
    assert root.findtext("provides/binary") == "teambuilder"
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert root.findtext("project_license") == project["license"]
    languages = [each.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for each in root.iter("summary")]
    assert languages == ["en", "ur"]


def test_one_version_is_told_everywhere(script: ModuleType, manual: str) -> None:
    assert script.version() == __version__
    root = ElementTree.parse(DESKTOP / "teambuilder.metainfo.xml").getroot()
    newest = next(root.iter("release"))
    assert newest.attrib == {"version": __version__, "date": script.released().isoformat()}
    assert f'.Os "Teambuilder {__version__}"\n' in manual
    assert "@" not in manual
    assert f"Version: {__version__}\n" in script.control({"Depends": ["libc6"]}, 1)
    assert app.__version__ is command_line.__version__ is __version__


def options_of(command: str, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The options that a command takes, but for the one that tells of them."""
    made: list[argparse.ArgumentParser] = []

    def caught(self: argparse.ArgumentParser, *_: object) -> None:
        made.append(self)
        raise SystemExit

    monkeypatch.setattr(line.Parser, "parse_args", caught)
    monkeypatch.setattr(line.Parser, "parse_known_args", caught)
    with pytest.raises(SystemExit):
        command_line.main([command] if command else [])
    names = {name for action in made[0]._actions for name in action.option_strings}
    return names - {"-h", "--help"}


def sections(manual: str) -> dict[str, str]:
    """The parts of the manual about each command, and that about the window as ""."""
    description = manual[manual.index(".Sh DESCRIPTION") : manual.index(".Sh FILES")]
    window, *others = description.split(".Ss ")
    return {"": window, **dict(other.split("\n", 1) for other in others)}


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_manual_tells_of_all_options_and_no_others(
    command: str, manual: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = sections(manual)[command]
    told: set[str] = set()
    for words in re.findall(r"^\.It (Fl .*)$", part, re.MULTILINE):
        told |= {f"-{name}" for name in re.findall(r"Fl ([\w-]+)", words)}
    assert told - {"-h", "--help"} == options_of(command, monkeypatch)


def test_the_manual_tells_of_all_commands_and_exit_codes(manual: str) -> None:
    assert [*sections(manual)][1:] != []
    assert {*sections(manual)} == {"", *COMMANDS}
    synopsis = manual[manual.index(".Sh SYNOPSIS") : manual.index(".Sh DESCRIPTION")]
    assert set(re.findall(r"^\.Cm ([\w-]+)$", synopsis, re.MULTILINE)) == {*COMMANDS}
    status = manual[manual.index(".Sh EXIT STATUS") : manual.index(".Sh EXAMPLES")]
    codes = {0, line.FOUND, command_line.USAGE_ERROR, command_line.STOPPED}
    assert {int(code) for code in re.findall(r"^\.It (\d+)$", status, re.MULTILINE)} == codes


@pytest.mark.parametrize("command", COMMANDS)
def test_the_manual_tells_of_all_choices(command: str, manual: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command_line.main([command, "--help"])
    words = set(re.findall(r"[\w.-]+", sections(manual)[command]))
    for choices in re.findall(r"\{([^}]*)\}", capsys.readouterr().out):
        assert {choice.strip() for choice in choices.split(",")} <= words, choices


def test_the_manual_is_well_formed(manual: str, tmp_path: Path) -> None:
    page = tmp_path / "teambuilder.1"
    page.write_text(manual, encoding="utf-8")
    checked("mandoc", "-T", "lint", "-W", "warning", page)


def test_icons_are_drawn_in_all_sizes(script: ModuleType) -> None:
    for path in (PROJECT / "resources" / "icons" / "teambuilder.svg", DESKTOP / "application-x-teamplan.svg"):
        for size in script.ICON_SIZES:
            image = QImage.fromData(script.picture(path.read_bytes(), size))
            assert (image.width(), image.height()) == (size, size)
            colours = {image.pixel(x, y) for x in range(0, size, 2) for y in range(0, size, 2)}
            assert len(colours) > 5
            assert image.pixelColor(0, 0).alpha() == 0


def test_the_copyright_names_the_licences_of_what_comes_along() -> None:
    text = (DESKTOP / "copyright").read_text(encoding="utf-8")
    for licence in ("MIT", "OFL-1.1", "ISC", "LGPL-3", "Apache-2.0", "MPL-2.0", "PSF-2.0"):
        assert licence in text
    words = " ".join(text.split())
    own = " ".join((PROJECT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)[2].split())
    assert own in words.replace(" . ", " ")


def test_the_recipe_compiles_and_nothing_that_it_leaves_out_is_missed() -> None:
    recipe = PROJECT / ".ci" / "teambuilder.spec"
    code = recipe.read_text(encoding="utf-8")
    compile(code, str(recipe), "exec")
    unused = re.search(r"^UNUSED = \[(.*?)^\]", code, re.DOTALL | re.MULTILINE)
    assert unused is not None
    left_out = re.findall(r'"([\w.]+)"', unused[1])
    assert "tkinter" in left_out
    done = subprocess.run([sys.executable, "-c", WITHOUT, *left_out], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 300, "all modules were imported"
