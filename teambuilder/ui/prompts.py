"""Questions to the owner: file names and choices. A constructor argument, so that tests answer without dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from teambuilder.ui.words import isolated

if TYPE_CHECKING:
    from teambuilder.ui.org_chart.exporting import Drawing
    from teambuilder.ui.org_chart.paper import PaperPlan

_translate = QCoreApplication.translate
PLAN_SUFFIX = ".teamplan"


class Prompts:
    """Asks with Qt's dialogs; each question returns None when the owner turns it down."""

    def open_plan(self, parent: QWidget | None, folder: Path | None = None) -> Path | None:
        """A plan to open."""
        return self._open_file(
            parent,
            _translate("Prompts", "Open a plan"),
            _translate("Prompts", "Teambuilder plans (*.teamplan)"),
            folder or documents_folder(),
        )

    def open_people(self, parent: QWidget | None, folder: Path | None = None) -> Path | None:
        """A file with people."""
        filters = [
            _translate("Prompts", "Lists of people (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard)"),
            _translate("Prompts", "All files (*)"),
        ]
        title = _translate("Prompts", "Import people")
        return self._open_file(parent, title, ";;".join(filters), folder or documents_folder())

    def save_list(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        """Where a list is written as plain text."""
        filter_text = _translate("Prompts", "Text files (*.txt)")
        return self._save_file(parent, _translate("Prompts", "Save the list"), filter_text, suggestion)

    def open_copy(self, parent: QWidget | None, folder: Path) -> Path | None:
        """A copy of the plan that is open, to be merged."""
        filter_text = _translate("Prompts", "Teambuilder plans (*.teamplan)")
        return self._open_file(parent, _translate("Prompts", "Choose the copy to merge"), filter_text, folder)

    def open_or_merge(self, parent: QWidget | None, name: str) -> str | None:
        """What to do with a plan that was dropped on the window: "open" or "merge"."""
        text = _translate("Prompts", "Open {name} in the place of this plan, or merge it into this plan?")
        title = _translate("Prompts", "Open or merge?")
        box = QMessageBox(QMessageBox.Icon.Question, title, text.replace("{name}", isolated(name)), parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        merge = box.addButton(_translate("Prompts", "Merge"), QMessageBox.ButtonRole.AcceptRole)
        opens = box.addButton(_translate("Prompts", "Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(merge)
        box.exec()
        if box.clickedButton() is merge:
            return "merge"
        return "open" if box.clickedButton() is opens else None

    def open_image(self, parent: QWidget | None) -> Path | None:
        """A picture for a person or a logo."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return self._open_file(
            parent,
            _translate("Prompts", "Choose a picture"),
            _translate("Prompts", "Pictures (*.png *.jpg *.jpeg *.webp *.bmp)"),
            Path(pictures),
        )

    def save_plan(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        """Where a new plan is kept."""
        filter_text = _translate("Prompts", "Teambuilder plans (*.teamplan)")
        return self._save_file(parent, _translate("Prompts", "Keep the plan as"), filter_text, suggestion)

    def save_pdf(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        """Where a PDF is written."""
        return self._save_file(
            parent, _translate("Prompts", "Save as PDF"), _translate("Prompts", "PDF files (*.pdf)"), suggestion
        )

    def save_word(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        """Where a Word document is written."""
        filter_text = _translate("Prompts", "Word documents (*.docx)")
        return self._save_file(parent, _translate("Prompts", "Save as a Word document"), filter_text, suggestion)

    def save_payroll(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        """Where a picture, a drawing or a workbook of the payroll is written."""
        filters = {
            ".png": _translate("Prompts", "Pictures (*.png)"),
            ".svg": _translate("Prompts", "Drawings (*.svg)"),
            ".xlsx": _translate("Prompts", "Excel workbooks (*.xlsx)"),
        }
        title = _translate("Prompts", "Save the payroll")
        return self._save_file(parent, title, filters[suggestion.suffix], suggestion)

    def save_chart(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        """Where a picture, a drawing or a PDF of the org chart is written."""
        filters = {
            ".png": _translate("Prompts", "Pictures (*.png)"),
            ".svg": _translate("Prompts", "Drawings (*.svg)"),
            ".pdf": _translate("Prompts", "PDF files (*.pdf)"),
        }
        title = _translate("Prompts", "Save the org chart")
        return self._save_file(parent, title, filters[suggestion.suffix], suggestion)

    def picture_width(self, parent: QWidget | None, drawing: Drawing) -> int | None:
        """How many pixels wide a picture of the org chart is to be."""
        from teambuilder.ui.org_chart.export_dialogs import ask_picture_width

        return ask_picture_width(parent, drawing)

    def chart_paper(
        self, parent: QWidget | None, drawing: Drawing, paper: str, *, to_printer: bool
    ) -> PaperPlan | None:
        """On which paper the org chart goes, and how large; `paper` is the business's."""
        from teambuilder.ui.org_chart.export_dialogs import ask_paper

        return ask_paper(parent, drawing, paper, to_printer=to_printer)

    def save_export(self, parent: QWidget | None, suggestion: Path) -> Path | None:
        """Where something for other programs or other people is written."""
        filters = {
            ".xlsx": _translate("Prompts", "Excel workbooks (*.xlsx)"),
            ".csv": _translate("Prompts", "Text tables (*.csv)"),
            ".vcf": _translate("Prompts", "Contacts (*.vcf)"),
            ".json": _translate("Prompts", "JSON files (*.json)"),
            PLAN_SUFFIX: _translate("Prompts", "Teambuilder plans (*.teamplan)"),
        }
        return self._save_file(parent, _translate("Prompts", "Save as"), filters[suggestion.suffix], suggestion)

    def choose_folder(self, parent: QWidget | None, folder: Path) -> Path | None:
        """A folder for several files."""
        return self._folder(parent, _translate("Prompts", "Choose a folder for the files"), folder)

    def choose_second_place(self, parent: QWidget | None, folder: Path) -> Path | None:
        """A folder on another disk for second safety copies."""
        return self._folder(parent, _translate("Prompts", "Choose a folder on another disk or a USB stick"), folder)

    def _folder(self, parent: QWidget | None, title: str, folder: Path) -> Path | None:
        options = _options() | QFileDialog.Option.ShowDirsOnly
        name = QFileDialog.getExistingDirectory(parent, title, str(folder), options=options)
        return Path(name) if name else None

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Something the owner must know before going on."""
        self._show(QMessageBox.Icon.Warning, parent, title, text)

    def inform(self, parent: QWidget | None, title: str, text: str) -> None:
        """Something the owner asked to know."""
        self._show(QMessageBox.Icon.Information, parent, title, text)

    def _show(self, sign: QMessageBox.Icon, parent: QWidget | None, title: str, text: str) -> None:
        box = QMessageBox(sign, title, text, QMessageBox.StandardButton.Ok, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()

    def offer_report(self, parent: QWidget | None, text: str) -> bool:
        """Tells that something went wrong the last time; whether the owner wants to see the report."""
        title = _translate("Prompts", "Since the last time")
        box = QMessageBox(QMessageBox.Icon.Information, title, text, QMessageBox.StandardButton.Close, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        show = box.addButton(_translate("Prompts", "Show the report"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(QMessageBox.StandardButton.Close)
        box.exec()
        return box.clickedButton() is show

    def confirm(self, parent: QWidget | None, title: str, text: str, yes: str, *, by_enter: bool = False) -> bool:
        """A choice that cannot be undone with a key; `yes` names what the button does.

        Enter cancels, so that nothing is lost by it. `by_enter` is for a choice that loses nothing: Enter takes it.
        """
        box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.Cancel, parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        if by_enter:
            box.setDefaultButton(accept)
        else:
            box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is accept

    def _open_file(self, parent: QWidget | None, title: str, filter_text: str, folder: Path) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filter_text, options=_options())
        return Path(name) if name else None

    def _save_file(self, parent: QWidget | None, title: str, filter_text: str, suggestion: Path) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), filter_text, options=_options())
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() == suggestion.suffix:
            return path
        path = path.with_name(path.name + suggestion.suffix)
        # The dialog asked about the name as it was typed, and knows nothing of the file that has this one.
        return path if not path.exists() or self._may_replace(parent, title, path) else None

    def _may_replace(self, parent: QWidget | None, title: str, path: Path) -> bool:
        """Asks before a file is lost. A plan is never written over: that its name is taken is told later."""
        if path.suffix == PLAN_SUFFIX:
            return True
        text = _translate("Prompts", "There is already a file {name}. What is in it would be lost. Replace it?")
        text = text.replace("{name}", isolated(path.name))
        return self.confirm(parent, title, text, _translate("Prompts", "Replace"))


def _options() -> QFileDialog.Option:
    """The system's own dialog when it speaks the window's language, else Qt's, which is translated."""
    if QLocale().language() == QLocale.system().language():
        return QFileDialog.Option(0)
    return QFileDialog.Option.DontUseNativeDialog


def documents_folder() -> Path:
    """Where plans are kept unless the owner says otherwise."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
