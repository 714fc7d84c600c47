"""Work away from the window: only the newest answer counts, and waiting is told when it takes long."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

from pytestqt.qtbot import QtBot

from teambuilder.ui.latest_job import LatestJob

if TYPE_CHECKING:
    pass

WAIT = 15_000  # milliseconds


class ByHand(Executor):
    """Finishes jobs when the test says so."""

    def __init__(self) -> None:
        self.futures: list[Future[Any]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.futures.append(Future())
        return self.futures[-1]


def test_only_the_newest_answer_counts(qtbot: QtBot) -> None:
    hand, answers = ByHand(), []
    job = LatestJob(hand)
    job.done.connect(lambda future: answers.append(future.result()))
    job.start(int)
    hand.futures[0].set_running_or_notify_cancel()
    job.start(int)
    hand.futures[0].set_result("old")
    qtbot.wait(60)
    assert answers == []
    assert job.running
    hand.futures[1].set_result("new")
    qtbot.waitUntil(lambda: not job.running)
    qtbot.wait(60)
    assert answers == ["new"]


def test_work_that_has_not_begun_is_called_off() -> None:
    hand = ByHand()
    job = LatestJob(hand)
    job.start(int)
    job.start(int)
    assert hand.futures[0].cancelled()


def test_the_owner_is_told_to_wait_only_when_it_takes_long(qtbot: QtBot) -> None:
    hand, told = ByHand(), []
    job = LatestJob(hand)
    job.slow.connect(told.append)
    job.start(int)
    hand.futures[0].set_result(0)
    qtbot.waitUntil(lambda: not job.running)
    assert True not in told
    job.start(int)
    qtbot.waitUntil(lambda: told[-1:] == [True], timeout=1000)
    hand.futures[1].set_result(0)
    qtbot.waitUntil(lambda: not job.running)
    assert told[-1] is False
