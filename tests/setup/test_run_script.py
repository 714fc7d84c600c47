"""`run`: sets up what is missing, once; says in one command what it may not do; hands over as it was called."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Computer

PIP = "python -m pip install"
VENV = "python3 -m venv --clear"


def shown(folder: Path, *arguments: str, name: str = "teambuilder") -> str:
    return "".join(f"[{part}]" for part in (name, str(folder), *arguments)) + "\n"


def test_first_start_makes_the_environment_and_hands_over(computer: Computer) -> None:
    assert computer.run("check", "plan")[:2] == (0, shown(computer.state, "check", "plan"))
    assert len(computer.calls(VENV)) == 1
    [pip] = computer.calls(PIP)
    assert pip.endswith("--constraint .constraints.txt --editable .")
    assert not computer.calls("apt-get")


def test_ready_start_runs_no_program_but_the_target(ready_computer: Computer) -> None:
    assert ready_computer.run("x", path="/nowhere") == (0, shown(ready_computer.state, "x"), "")
    assert not ready_computer.calls("")


def test_arguments_and_exit_code_pass_unchanged(ready_computer: Computer) -> None:
    arguments = ("", "two  words", "*", "$HOME", "a\nb", "-x", "--", "ٹیم.teamplan")
    ready_computer.set("exit-teambuilder", "7")
    assert ready_computer.run(*arguments) == (7, shown(ready_computer.state, *arguments), "")


@pytest.mark.parametrize("script", ["run", "./run", "../a checkout/run"])
def test_starts_by_relative_path(ready_computer: Computer, script: str) -> None:
    folder = ready_computer.checkout
    assert ready_computer.run("x", script=script, folder=folder) == (0, shown(folder, "x"), "")


def test_starts_through_links_from_the_callers_folder(ready_computer: Computer) -> None:
    folder = ready_computer.state
    (folder / "deep").mkdir()
    (folder / "deep" / "inner").symlink_to("../../a checkout/run")
    (folder / "teambuilder").symlink_to(folder / "deep" / "inner")
    assert ready_computer.run("plan", script="./teambuilder") == (0, shown(folder, "plan"), "")


def test_missing_libraries_are_installed_and_named(computer: Computer) -> None:
    computer.set("lacking/libGL.so.1")
    computer.set("lacking/libglib-2.0.so.0")
    computer.set("lacking/ensurepip")
    code, output, errors = computer.run()
    assert (code, output) == (0, shown(computer.state))
    [install] = computer.calls("apt-get install")
    assert install.endswith("--no-install-recommends python3-venv libgl1 libglib2.0-0")
    assert errors.splitlines()[0].endswith("this computer lacks: python3-venv libgl1 libglib2.0-0")


def test_a_library_for_another_processor_does_not_count(computer: Computer) -> None:
    libraries = (computer.state / "libraries").read_text()
    computer.set("libraries", libraries.replace("libGL.so.1 (libc6,x86-64)", "libGL.so.1 (libc6)"))
    assert computer.run()[0] == 0
    assert computer.calls("apt-get install")[0].endswith("--no-install-recommends libgl1")


def test_sudo_is_used_by_those_who_are_not_root(computer: Computer) -> None:
    computer.set("not-root")
    computer.set("lacking/libGL.so.1")
    assert computer.run()[0] == 0
    assert computer.calls("sudo env DEBIAN_FRONTEND=noninteractive")
    assert computer.calls("apt-get install")


@pytest.mark.parametrize(
    ("lost", "facts", "prefix"),
    [
        (["apt-get"], [], "sh -c"),
        (["apt-get"], ["not-root"], "sudo sh -c"),
        (["sudo"], ["not-root"], "su -c"),
        ([], ["not-root", "sudo-asks"], "sudo sh -c"),
        ([], ["apt-fails"], "sh -c"),
    ],
)
def test_what_may_not_be_installed_is_one_command(
    computer: Computer, lost: list[str], facts: list[str], prefix: str
) -> None:
    for program in lost:
        computer.lose(program)
    for fact in ("lacking/libGL.so.1", *facts):
        computer.set(fact)
    code, output, errors = computer.run()
    assert (code, output) == (2, "")
    command = f"  {prefix} 'apt-get update; apt-get install -y --no-install-recommends libgl1'"
    assert errors.splitlines()[-1] == command
    assert not computer.calls("sudo env"), "sudo may not wait for a password where nobody can type it"
    assert not computer.calls(PIP)


def test_an_old_python_is_refused(computer: Computer) -> None:
    computer.set("old-python")
    code, _, errors = computer.run()
    assert code == 2
    assert "Python 3.11 or newer" in errors.splitlines()[-1]
    assert not computer.calls(VENV)


def test_no_internet_is_said_and_the_next_start_repairs(computer: Computer) -> None:
    computer.set("offline")
    code, output, errors = computer.run()
    assert (code, output) == (2, "")
    assert "Check the internet connection" in errors.splitlines()[-1]
    computer.forget("offline")
    computer.clear_log()
    assert computer.run()[0] == 0
    assert len(computer.calls(VENV)) == 1


def test_an_update_without_internet_starts_what_was_there_before(ready_computer: Computer) -> None:
    with (ready_computer.checkout / ".constraints.txt").open("a") as file:
        file.write("one-more==1\n")
    ready_computer.set("offline")
    for _ in range(2):
        code, output, errors = ready_computer.run("plan")
        assert (code, output) == (0, shown(ready_computer.state, "plan"))
        assert "what was there before is started" in errors.splitlines()[-1]
    assert len(ready_computer.calls(PIP)) == 2, "each start tries again"
    assert ready_computer.run("test")[0] == 2, "the tools of the tests were never there"
    assert ready_computer.run()[0] == 0
    ready_computer.forget("offline")
    assert ready_computer.run()[0] == 0
    ready_computer.clear_log()
    assert ready_computer.run()[2] == ""
    assert not ready_computer.calls("python")


def test_an_update_that_left_nothing_that_runs_is_made_anew(ready_computer: Computer) -> None:
    with (ready_computer.checkout / "pyproject.toml").open("a") as file:
        file.write("# changed\n")
    ready_computer.set("offline")
    ready_computer.set("broken")
    assert ready_computer.run()[:2] == (2, "")
    ready_computer.forget("offline")
    ready_computer.clear_log()
    assert ready_computer.run()[0] == 0
    assert len(ready_computer.calls(VENV)) == 1


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_set_up_that_was_cut_off_is_made_anew(computer: Computer, how: signal.Signals) -> None:
    code, errors = computer.cut_off_during_pip(how)
    assert code == (130 if how == signal.SIGINT else -signal.SIGKILL)
    assert ("The next start takes it up again." in errors) == (how == signal.SIGINT)
    assert (computer.checkout / ".venv/bin/teambuilder").exists(), "half an environment is left"
    computer.clear_log()
    assert computer.run()[:2] == (0, shown(computer.state))
    assert len(computer.calls(VENV)) == 1


def test_an_update_that_was_cut_off_is_made_anew(ready_computer: Computer) -> None:
    with (ready_computer.checkout / ".constraints.txt").open("a") as file:
        file.write("one-more==1\n")
    (ready_computer.state / "pip-at-work").unlink()
    ready_computer.cut_off_during_pip(signal.SIGKILL)
    assert not ready_computer.calls(VENV), "an update starts from what is there"
    assert ready_computer.run()[0] == 0
    assert len(ready_computer.calls(VENV)) == 1


@pytest.mark.parametrize("file", ["pyproject.toml", ".constraints.txt"])
def test_changed_versions_are_installed_once(ready_computer: Computer, file: str) -> None:
    with (ready_computer.checkout / file).open("a") as changed:
        changed.write("# changed\n")
    for _ in range(2):
        assert ready_computer.run()[0] == 0
    assert len(ready_computer.calls(PIP)) == 1
    assert not ready_computer.calls(VENV)


def test_a_moved_checkout_is_made_anew(ready_computer: Computer) -> None:
    ready_computer.checkout = ready_computer.checkout.rename(ready_computer.state / "moved")
    assert ready_computer.run()[0] == 0
    assert len(ready_computer.calls(VENV)) == 1


def test_a_new_python_of_the_system_is_taken_up(ready_computer: Computer) -> None:
    python = ready_computer.checkout / ".venv/bin/python"
    python.unlink()
    python.symlink_to(ready_computer.state / "python3.10")
    assert ready_computer.run()[0] == 0
    assert len(ready_computer.calls(VENV)) == 1


@pytest.mark.parametrize("with_flock", [True, False])
def test_two_starts_at_once_set_up_once(computer: Computer, with_flock: bool) -> None:
    if not with_flock:
        computer.lose("flock")
    computer.set("pip-is-slow", "1")
    both = [computer.start("one"), computer.start("two")]
    outputs = [process.communicate(timeout=60)[0] for process in both]
    assert outputs == [shown(computer.state, "one"), shown(computer.state, "two")]
    assert len(computer.calls(PIP)) == 1


def test_a_lock_left_by_a_power_cut_is_taken_over(computer: Computer) -> None:
    computer.lose("flock")
    assert computer.cut_off_during_pip(signal.SIGKILL)[0] == -signal.SIGKILL
    assert (computer.checkout / ".venv.lock.d").exists()
    assert computer.run()[0] == 0
    assert not (computer.checkout / ".venv.lock.d").exists()
