"""Puts the bundled Nastaliq into a Word document, so that Urdu looks the same on a computer that has no such font.

A font inside a document is obfuscated by XOR of its first 32 bytes with a key, as ECMA-376, part 1, 17.8.1 says.
"""

from __future__ import annotations

import uuid
from typing import Any

from teambuilder.sheets.resources import resource_folder
from teambuilder.sheets.word_text import element

NASTALIQ = "Teambuilder Nastaliq"
_FONT_TABLE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable"
_FONT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_FILES = {"Regular": "TeambuilderNastaliq-Regular.ttf", "Bold": "TeambuilderNastaliq-Bold.ttf"}
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def embed_nastaliq(document: Any) -> None:
    """Adds both weights of the font to the document."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    main = document.part
    table = main.part_related_by(_FONT_TABLE)
    embedded = ""
    for number, (weight, file) in enumerate(_FILES.items(), start=1):
        content = (resource_folder("fonts") / file).read_bytes()
        key = uuid.uuid5(uuid.NAMESPACE_OID, file)
        name = PackURI(f"/word/fonts/font{number}.odttf")
        part = Part(name, _CONTENT_TYPE, _obfuscated(content, key), main.package)
        relation = table.relate_to(part, _FONT)
        embedded += f'<w:embed{weight} r:id="{relation}" w:fontKey="{{{str(key).upper()}}}"/>'
    font = f'<w:font w:name="{NASTALIQ}"><w:altName w:val="Urdu Typesetting"/>{embedded}</w:font>'
    table._blob = f'<?xml version="1.0" encoding="UTF-8"?><w:fonts {_NAMESPACES}>{font}</w:fonts>'.encode()
    _ask_for_embedded(document)


def _obfuscated(font: bytes, key: uuid.UUID) -> bytes:
    mask = key.bytes[::-1] * 2
    return bytes(byte ^ other for byte, other in zip(font[:32], mask, strict=True)) + font[32:]


def _ask_for_embedded(document: Any) -> None:
    """Says that fonts are kept inside, near the beginning of the settings where the schema wants it."""
    settings = document.settings.element
    first = {"writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime"}
    after = [child for child in settings if child.tag.rpartition("}")[2] in first | {"doNotDisplayPageBoundaries"}]
    settings.insert(len(after), element("embedTrueTypeFonts"))
