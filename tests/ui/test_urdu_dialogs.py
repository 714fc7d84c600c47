"""Qt's own dialogs and menus in an Urdu window: every text that they show is Urdu."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, QTranslator
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QErrorMessage,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTabWidget,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "i18n"

# What an Urdu reader knows in Latin letters: formats, units, paper sizes, Unicode's names for its marks.
KNOWN = re.compile(
    r"\b(?:PDF|HTML|mm|in|pt|CC|DD|\dx\d|ANSI|JIS|PRC|US|DL|\d+K|[ABC]\d+|[A-E]"
    r"|LRM|RLM|ZWJ|ZWNJ|ZWSP|LRE|RLE|LRO|RLO|LRI|RLI|FSI|PDI)\b|P̸"
)
LATIN = re.compile(r"[A-Za-z]+")
TAG = re.compile(r"<[^>]+>")
NAMES_OF_THIS_COMPUTER = {"lookInCombo", "printers", "location", "type"}  # folders and printers


@pytest.fixture
def urdu(qapp: QApplication) -> Iterator[None]:
    """Qt speaks Urdu, from right to left, as in the window."""
    content = (TRANSLATIONS / "qt_ur.qm").read_bytes()  # the translator does not copy it
    translator = QTranslator()
    assert translator.load(content)
    before = qapp.layoutDirection()
    QCoreApplication.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QCoreApplication.removeTranslator(translator)
    qapp.setLayoutDirection(before)


def own_texts(widget: QWidget) -> Iterator[str]:
    """What one widget shows or tells a screen reader."""
    yield widget.toolTip()
    yield widget.whatsThis()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(index) for index in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        role = Qt.ItemDataRole.DisplayRole
        titles = (widget.model().headerData(index, widget.orientation(), role) for index in range(widget.count()))
        yield from (str(title) for title in titles if title is not None)


def shown_texts(root: QWidget) -> list[str]:
    """Everything below `root` that has a text; what stands in a menu without its keys."""
    widgets = [root, *root.findChildren(QWidget)]
    texts = [
        text for widget in widgets if widget.objectName() not in NAMES_OF_THIS_COMPUTER for text in own_texts(widget)
    ]
    actions = {action for widget in widgets for action in (*widget.actions(), *widget.findChildren(QAction))}
    texts += [text.partition("\t")[0] for action in actions for text in (action.text(), action.toolTip())]
    return [text for text in texts if text]


def left_in_english(texts: list[str]) -> list[str]:
    return sorted({text for text in texts if LATIN.search(KNOWN.sub("", TAG.sub("", text)))})


def texts_of_opened(qtbot: QtBot, act: Callable[[], object], window: Callable[[], QWidget | None]) -> list[str]:
    """The texts of a menu or dialog that `act` opens, whether or not it waits for its end."""
    found: list[str] = []

    def look() -> None:
        opened = window()
        assert opened is not None
        found.extend(shown_texts(opened))
        opened.close()

    QTimer.singleShot(0, look)
    act()
    qtbot.waitUntil(lambda: bool(found))
    return found


def menu_texts(qtbot: QtBot, widget: QWidget) -> list[str]:
    centre = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, centre, widget.mapToGlobal(centre))
    return texts_of_opened(qtbot, lambda: QApplication.sendEvent(widget, event), QApplication.activePopupWidget)


def message_box() -> QMessageBox:
    box = QMessageBox()
    for button in QMessageBox.StandardButton:
        if QMessageBox.StandardButton.Ok.value <= button.value <= QMessageBox.StandardButton.RestoreDefaults.value:
            box.addButton(button)
    box.setDetailedText("۔")
    return box


def button_box() -> QDialogButtonBox:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button is not QDialogButtonBox.StandardButton.NoButton:
            box.addButton(button)
    return box


def file_dialog(mode: QFileDialog.AcceptMode, what: QFileDialog.FileMode) -> QFileDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setFileMode(what)
    return dialog


def color_dialog() -> QColorDialog:
    dialog = QColorDialog()
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setOption(QColorDialog.ColorDialogOption.ShowAlphaChannel)
    return dialog


def error_message() -> QErrorMessage:
    dialog = QErrorMessage()
    dialog.showMessage("۔")
    return dialog


def print_dialog(printer: QPrinter) -> QPrintDialog:
    dialog = QPrintDialog(printer)
    for option in QPrintDialog.PrintDialogOption:
        dialog.setOption(option)
    return dialog


WINDOWS: dict[str, Callable[[], QWidget]] = {
    "message box": message_box,
    "button box": button_box,
    "open a file": lambda: file_dialog(QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFiles),
    "choose a folder": lambda: file_dialog(QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory),
    "save a file": lambda: file_dialog(QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile),
    "colour": color_dialog,
    "input": QInputDialog,
    "progress": QProgressDialog,
    "error": error_message,
}

PRINTING: dict[str, Callable[[QPrinter], QWidget]] = {
    "print": print_dialog,
    "print preview": QPrintPreviewDialog,
}


@pytest.fixture
def printer(qapp: QApplication) -> QPrinter:
    """Outlives the dialog, which keeps no hold on it."""
    return QPrinter()


def check(qtbot: QtBot, window: QWidget) -> None:
    qtbot.addWidget(window)
    window.show()
    texts = shown_texts(window)
    assert texts
    assert not left_in_english(texts)


@pytest.mark.usefixtures("urdu")
@pytest.mark.parametrize("name", WINDOWS)
def test_a_dialog_shows_no_english(qtbot: QtBot, name: str) -> None:
    check(qtbot, WINDOWS[name]())


@pytest.mark.usefixtures("urdu")
@pytest.mark.parametrize("name", PRINTING)
def test_a_dialog_for_printing_shows_no_english(qtbot: QtBot, printer: QPrinter, name: str) -> None:
    check(qtbot, PRINTING[name](printer))


@pytest.mark.usefixtures("urdu")
def test_a_message_box_names_its_details_in_urdu(qtbot: QtBot) -> None:
    box = message_box()
    qtbot.addWidget(box)
    details = next(button for button in box.buttons() if box.buttonRole(button) == QMessageBox.ButtonRole.ActionRole)
    shown = details.text()
    details.click()
    assert {shown, details.text()} == {"تفصیل دکھائیں…", "تفصیل چھپائیں…"}


def line_edit() -> QLineEdit:
    return QLineEdit("متن")


def text_browser() -> QTextBrowser:
    browser = QTextBrowser()
    browser.setHtml('<a href="https://example.com">ویب سائٹ</a>')
    return browser


FIELDS: dict[str, Callable[[], QWidget]] = {
    "line": line_edit,
    "text": lambda: QPlainTextEdit("متن"),
    "number": QSpinBox,
    "scroll bar": QScrollBar,
}


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)
@pytest.mark.usefixtures("urdu")
@pytest.mark.parametrize("name", FIELDS)
def test_a_context_menu_shows_no_english(qtbot: QtBot, name: str) -> None:
    field = FIELDS[name]()
    qtbot.addWidget(field)
    field.show()
    target = field.viewport() if isinstance(field, QPlainTextEdit) else field
    texts = menu_texts(qtbot, target)
    assert len(texts) > 3
    assert not left_in_english(texts)


@pytest.mark.usefixtures("urdu")
def test_the_menu_of_a_link_shows_no_english(qtbot: QtBot) -> None:
    browser = text_browser()
    qtbot.addWidget(browser)
    menu: QMenu = browser.createStandardContextMenu(QPoint(0, 0))
    qtbot.addWidget(menu)
    texts = shown_texts(menu)
    assert "لنک کا پتا کاپی کریں" in texts
    assert not left_in_english(texts)


@pytest.mark.usefixtures("urdu")
def test_the_printer_s_properties_show_no_english(qtbot: QtBot, printer: QPrinter) -> None:
    dialog = print_dialog(printer)
    qtbot.addWidget(dialog)
    dialog.show()
    properties = dialog.findChild(QPushButton, "properties")
    assert properties is not None
    texts = texts_of_opened(qtbot, properties.click, QApplication.activeModalWidget)
    assert len(texts) > 10
    assert not left_in_english(texts)
