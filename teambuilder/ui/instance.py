"""One window for each plan file: a second start of the same plan brings the first one's window to the front."""

from __future__ import annotations

import getpass
import hashlib
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

    from teambuilder.ui.session import Session

_REQUEST = b"raise\n"
_ANSWER = b"raised\n"
_PATIENCE_MS = 2000  # a caller that says nothing for so long is sent away
_PAUSE_SECONDS = 0.05


def server_name(path: Path) -> str:
    """The name under which the window of this plan listens; links to one file share it."""
    key = f"{_user()}\n{os.path.realpath(path)}"
    return f"teambuilder-{hashlib.sha256(os.fsencode(key)).hexdigest()[:32]}"


def _user() -> str:
    """Who this is, also where the system has a number for the user and no name."""
    return getpass.getuser() if sys.platform == "win32" else str(os.getuid())


class PlanServer(QObject):
    """Listens, for as long as it lives, for other starts of the same plan by the same user."""

    raise_requested = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._listen(server_name(path))

    @property
    def listening(self) -> bool:
        """False when another window of the plan listens already, or the system has no place for sockets."""
        return self._server.isListening()

    def close(self) -> None:
        """Stops listening; the name is free for others."""
        self._server.close()

    def _listen(self, name: str) -> None:
        if _answers(name):
            return
        type(self._server).removeServer(name)  # left behind by a process that was ended by force
        self._server.listen(name)

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(len(_REQUEST) + 1)
            # what is connected may not hold the socket: PySide would free it while Qt does, and crash
            socket.readyRead.connect(self._read_sender)
            socket.disconnected.connect(socket.deleteLater)
            patience = QTimer(socket, singleShot=True, interval=_PATIENCE_MS)
            patience.timeout.connect(self._send_away_silent)
            patience.start()
            self._read(socket)

    def _read_sender(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() < len(_REQUEST):
            return
        if socket.readAll().data() != _REQUEST:
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()  # before the window does anything that takes time
        socket.disconnectFromServer()
        self.raise_requested.emit()

    def _send_away_silent(self) -> None:
        cast("QLocalSocket", self.sender().parent()).abort()


def answer_other_starts(session: Session, window: QWidget) -> None:
    """As long as the plan is open here, another start of it brings this window to the front."""
    if not session.read_only:
        PlanServer(session.plan_file.path, session).raise_requested.connect(lambda: bring_to_front(window))


def raise_other_window(path: Path, timeout_ms: int = 3000) -> bool:
    """Asks the window that has this plan open to come to the front, also while it is still starting.

    Waits, and blocks, for at most `timeout_ms` milliseconds. True when it answered. Needs a QCoreApplication.
    """
    name, deadline = server_name(path), time.monotonic() + timeout_ms / 1000
    _let_others_come_to_the_front()
    while True:
        remaining = max(1, round((deadline - time.monotonic()) * 1000))
        if _asked(name, remaining):
            return True
        if time.monotonic() + _PAUSE_SECONDS >= deadline:
            return False
        time.sleep(_PAUSE_SECONDS)


def bring_to_front(window: QWidget) -> None:
    """Shows a window above the others, maximised if it was, and gives it the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _connected(name: str, timeout_ms: int) -> QLocalSocket | None:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(timeout_ms) else None


def _answers(name: str) -> bool:
    """Whether a living process listens under this name."""
    socket = _connected(name, _PATIENCE_MS)
    if socket is None:
        return False
    socket.abort()
    return True


def _asked(name: str, timeout_ms: int) -> bool:
    """One attempt to ask and to be answered."""
    deadline = time.monotonic() + timeout_ms / 1000
    socket = _connected(name, timeout_ms)
    if socket is None:
        return False
    socket.write(_REQUEST)
    socket.flush()
    answer = b""
    while len(answer) < len(_ANSWER):
        remaining = round((deadline - time.monotonic()) * 1000)
        if remaining <= 0 or not (socket.bytesAvailable() or socket.waitForReadyRead(remaining)):
            break
        answer += socket.readAll().data()
    return answer == _ANSWER


def _let_others_come_to_the_front() -> None:
    if sys.platform == "win32":  # only the program that the user just started may say so
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
