"""`run package`: sets up what building takes, and nothing of it for anybody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Computer

PIP = "python -m pip install"


def builds(computer: Computer) -> list[str]:
    return [call for call in computer.calls("python ") if "/.ci/package" in call]


def test_it_sets_up_what_building_takes_and_builds(computer: Computer) -> None:
    code, _, errors = computer.run("package", "--stage")
    assert code == 0, errors
    assert computer.calls("apt-get install")[0].endswith("--no-install-recommends binutils")
    assert "what Python and Qt and the package need" in errors
    [pip] = computer.calls(PIP)
    assert pip.endswith("--editable .[package]")
    assert builds(computer) == [f"python {computer.checkout}/.ci/package --stage"]


def test_who_only_starts_it_needs_nothing_of_that(computer: Computer) -> None:
    assert computer.run()[0] == 0
    assert not computer.calls("apt-get")
    assert not builds(computer)


def test_a_set_up_for_one_purpose_keeps_that_for_another(computer: Computer) -> None:
    for _ in range(2):
        for purpose in ("test", "package", "check"):
            assert computer.run(purpose)[0] == 0
    assert [call.rpartition(" ")[2] for call in computer.calls(PIP)] == [".[test]", ".[package]"]
    assert len(builds(computer)) == 2


def test_after_a_change_of_the_settings_no_old_set_up_counts(computer: Computer) -> None:
    computer.run("test")
    computer.run("package")
    (computer.checkout / ".constraints.txt").write_text("click==9\n")
    computer.run("package")
    computer.clear_log()
    assert computer.run("test")[0] == 0
    assert len(computer.calls(PIP)) == 1
