"""What keeps a sheet from being made and the owner can mend."""

from __future__ import annotations


class SheetTrouble(Exception):
    """A sheet cannot be made; `code` and `parameters` say why, for words to be found.

    Codes: "nothing_to_print" when there is no sheet, "logo_unreadable" when the logo is no PNG or JPEG.
    """

    def __init__(self, code: str, **parameters: str | int) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters
