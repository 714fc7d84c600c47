"""`run test`: every stage runs, the first failure decides, and pytest has the last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Computer

PIP = "python -m pip install"


def test_stages_in_order_with_pytest_last(computer: Computer) -> None:
    code, output, _ = computer.run("test")
    assert code == 0
    lines = output.splitlines()
    assert [line[:9] for line in lines[:4]] == [f"== {number} of 4" for number in (1, 2, 3, 4)]
    assert lines[4:] == [f"[pytest][{computer.checkout}][-n][2]"]


def test_arguments_go_to_pytest(computer: Computer) -> None:
    _, output, _ = computer.run("test", "-k", "two words")
    assert output.splitlines()[-1] == f"[pytest][{computer.checkout}][-k][two words]"


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ({"ruff": 1, "pytest": 5}, 1),
        ({"lint-imports": 3, "pyright": 1}, 3),
        ({"pyright": 4}, 4),
        ({"pytest": 5}, 5),
    ],
)
def test_exit_code_is_the_first_failure(computer: Computer, codes: dict[str, int], expected: int) -> None:
    for tool, code in codes.items():
        computer.set(f"exit-{tool}", str(code))
    code, output, _ = computer.run("test")
    assert code == expected
    assert output.splitlines()[-1].startswith("[pytest]"), "all stages run"
    for tool in codes:
        assert f"[{tool}]" in output, "what failed is shown"


def test_extra_packages_only_for_tests(computer: Computer) -> None:
    for program in ("Xvfb", "pdftotext"):
        computer.lose(program)
    assert computer.run()[0] == 0
    assert not computer.calls("apt-get")
    assert computer.run("test")[0] == 0
    assert computer.calls("apt-get install")[0].endswith("--no-install-recommends xvfb poppler-utils")
    assert [call.rpartition(" ")[2] for call in computer.calls(PIP)] == [".", ".[test]"]


def test_files_that_tests_need_are_looked_for_by_their_places(computer: Computer) -> None:
    script = computer.checkout / "run"
    script.write_text(script.read_text().replace("/Atspi-2.0.typelib=", "/Nowhere-2.0.typelib="))
    assert computer.run()[0] == 0
    assert not computer.calls("apt-get")
    assert computer.run("test")[0] == 0
    assert computer.calls("apt-get install")[0].endswith("--no-install-recommends gir1.2-atspi-2.0")


def test_a_set_up_for_tests_serves_the_app(computer: Computer) -> None:
    computer.run("test")
    computer.clear_log()
    assert computer.run("check")[:2] == (0, f"[teambuilder][{computer.state}][check]\n")
    assert computer.run("test")[0] == 0
    assert not computer.calls("python")


def test_a_list_that_grew_is_looked_through_again(computer: Computer) -> None:
    computer.run("test")
    script = computer.checkout / "run"
    script.write_text(script.read_text().replace("test_programs=(", "test_programs=(xmag=x11-apps "))
    computer.clear_log()
    assert computer.run()[0] == 0
    assert not computer.calls("apt-get"), "who only starts it needs nothing of that"
    assert computer.run("test")[0] == 0
    assert computer.calls("apt-get install")[0].endswith("--no-install-recommends x11-apps")
