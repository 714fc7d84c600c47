"""Cards as phones and address books write them, in all three versions, and what is no card of a person."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from teambuilder.core.incoming import BadRow
from teambuilder.core.rows import Person
from teambuilder.core.validation import validate
from teambuilder.exchange.people import Stopped, VCards, read_vcards
from teambuilder.exchange.trouble import ExchangeTrouble

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 3
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.vcf"


def read(path: Path, content: bytes | str) -> VCards:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_vcards(path)


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def only(path: Path, content: bytes | str) -> Person:
    found = read(path, content).found
    assert found.bad_rows == ()
    return found.people[0].person


def folded(line: str, width: int = 74) -> str:
    return "\r\n ".join(line[start : start + width] for start in range(0, len(line), width))


def test_an_iphone_s_card(path: Path) -> None:
    text = card(
        "PRODID:-//Apple Inc.//iPhone OS 17.0//EN",
        "N:Khan;Ayesha;Bano;;",
        "FN:Ayesha Bano Khan",
        "ORG:Acme\\, Inc.;Sales;",
        "TITLE:Sales manager",
        "item1.EMAIL;type=INTERNET;type=HOME:home@example.pk",
        "item2.EMAIL;type=INTERNET;type=pref:ayesha@example.pk",
        "item2.X-ABLabel:_$!<Work>!$_",
        "TEL;type=WORK;type=VOICE:021 111",
        "TEL;type=CELL;type=VOICE:+92 300 1234567",
        "TEL;type=WORK;type=FAX:021 999",
        "BDAY:1990-01-02",
        "NOTE:Line one\\nline two\\; and\\, a \\\\",
        folded(f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(JPEG).decode()}"),
    )
    cards = read(path, text)
    (incoming,) = cards.found.people
    person = incoming.person
    assert (incoming.line, person.name, person.name_other_script) == (1, "Ayesha Bano Khan", "")
    assert (person.email, person.phone) == ("ayesha@example.pk", "+92 300 1234567")
    assert person.notes == "Sales manager\nAcme, Inc.\nLine one\nline two; and, a \\"
    assert person.photo == ""
    assert cards.photos == {1: JPEG}


def test_an_old_phone_s_card_in_quoted_printable(path: Path) -> None:
    text = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D8=AE=D8=A7=D9=86;=D8=B9=D8=A7=D8=A6=\r\n=D8=B4=DB=81;;;",
        "TEL;HOME:021 1",
        "TEL;CELL;PREF:0300 1",
        "EMAIL;INTERNET:a@example.pk",
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:one=0D=0Atwo",
        "PHOTO;PNG;BASE64:",
        *(f" {base64.b64encode(PNG).decode()[start : start + 70]}" for start in range(0, 352, 70)),
        "",
        version="2.1",
    )
    cards = read(path, text)
    person = cards.found.people[0].person
    assert (person.name, person.phone, person.email, person.notes) == (
        "عائشہ خان",
        "0300 1",
        "a@example.pk",
        "one\ntwo",
    )
    assert cards.photos == {1: PNG}


def test_a_nickname_is_the_name_in_the_other_script_only_when_it_is_in_it(path: Path) -> None:
    assert only(path, card("FN:Ali Khan", "NICKNAME:علی خان")).name_other_script == "علی خان"
    assert only(path, card("FN:Ali Khan", "NICKNAME:Al")).name_other_script == ""
    assert read(path, card("NICKNAME:Al")).found.bad_rows[0].code == "no_name"


def test_a_card_in_the_windows_encoding_that_it_names(path: Path) -> None:
    text = card("N;CHARSET=WINDOWS-1256:ڈار;علي", "X-OTHER;CHARSET=no-such-thing:x", version="2.1")
    assert only(path, text.encode("windows-1256")).name == "علي ڈار"
    assert only(path, card("N;CHARSET=no-such:Dar;Ali", version="2.1")).name == "Ali Dar"


def test_version_4(path: Path) -> None:
    text = card(
        "KIND:individual",
        "FN;LANGUAGE=en;ALTID=1:Ali Khan",
        "FN;LANGUAGE=ur;ALTID=1:علی خان",
        "N:Khan;Ali;;;",
        'TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+92-21-1',
        "TEL;VALUE=uri;PREF=1;TYPE=cell:tel:+92-300-1;ext=5",
        "EMAIL;PREF=1:ali@example.pk",
        folded(f"PHOTO:data:image/png;base64,{base64.b64encode(PNG).decode()}"),
        version="4.0",
    )
    cards = read(path, text)
    person = cards.found.people[0].person
    assert (person.name, person.name_other_script, person.phone) == ("Ali Khan", "علی خان", "+92-300-1")
    assert (person.email, cards.photos) == ("ali@example.pk", {1: PNG})


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_encodings_and_line_ends(path: Path, codec: str, line_end: str) -> None:
    text = card("FN:عائشہ خان", "NOTE:x").replace("\r\n", line_end)
    assert only(path, text.encode(codec)).name == "عائشہ خان"


def test_a_letter_that_was_folded_in_its_middle(path: Path) -> None:
    first, second = "FN:Renée".encode()[:-2], "FN:Renée".encode()[-2:]
    assert only(path, b"BEGIN:VCARD\r\n" + first + b"\r\n " + second + b"\r\nEND:VCARD").name == "Renée"


def test_several_cards_and_their_lines(path: Path) -> None:
    cards = read(path, "\r\n".join([card("FN:Ali"), card("FN:", "N:;;;;", "TEL:0300"), card("N:Dar;Bo")]))
    assert [(incoming.line, incoming.person.name) for incoming in cards.found.people] == [(1, "Ali"), (13, "Bo Dar")]
    assert cards.found.bad_rows == (BadRow(6, "no_name", {"value": "0300"}),)


def test_groups_and_companies_are_no_people(path: Path) -> None:
    groups = (
        card("KIND:group", "FN:Friends", version="4.0"),
        card("FN:Team", "X-ADDRESSBOOKSERVER-KIND:group"),
        card("FN:Acme", "ORG:Acme", "X-ABShowAs:COMPANY"),
    )
    bad_rows = read(path, "".join(groups)).found.bad_rows
    assert [(row.code, row.parameters["value"]) for row in bad_rows] == [
        ("not_a_person", "Friends"),
        ("not_a_person", "Team"),
        ("not_a_person", "Acme"),
    ]


def test_cards_that_do_not_end_and_cards_within_cards(path: Path) -> None:
    cut = "BEGIN:VCARD\r\nFN:Cut\r\n"
    within = card("FN:Ali", "AGENT:", card("FN:His agent").rstrip(), "TEL:0300", version="2.1")
    found = read(path, cut + within + cut).found
    assert [(incoming.person.name, incoming.person.phone) for incoming in found.people] == [("Ali", "0300")]
    assert [(row.line, row.code) for row in found.bad_rows] == [(1, "unfinished_card"), (13, "unfinished_card")]


def test_texts_that_are_too_long_or_no_letters(path: Path) -> None:
    text = (
        card("FN:" + "x" * 121).encode()
        + card("FN:عائشہ خان", "NOTE:\x01ok").encode()
        + card("FN:Al?").encode().replace(b"?", b"\xd8")
    )
    found = read(path, text).found
    assert [row.code for row in found.bad_rows] == ["too_long", "bad_character"]
    assert found.bad_rows[0].parameters == {"value": "x" * 80, "limit": 120, "length": 121}
    assert [incoming.person.notes for incoming in found.people] == ["ok"]


@pytest.mark.parametrize(
    "photo",
    [
        "PHOTO;VALUE=uri:https://example.com/a.jpg",
        "PHOTO;ENCODING=b:not base64!",
        f"PHOTO;ENCODING=b:{base64.b64encode(b'<svg/>').decode()}",
        "PHOTO:data:image/png;base64,",
    ],
)
def test_photos_that_are_none(path: Path, photo: str) -> None:
    cards = read(path, card("FN:Ali", photo))
    assert (len(cards.found.people), cards.photos) == (1, {})


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "no_rows"), (b"Name,Phone\nAli,1\n", "wrong_kind"), (JPEG, "wrong_kind")]
)
def test_files_without_cards(path: Path, content: bytes, code: str) -> None:
    with pytest.raises(ExchangeTrouble) as caught:
        read(path, content)
    assert caught.value.code == code


def test_a_file_that_is_too_big_or_not_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ExchangeTrouble, match="missing"):
        read_vcards(path)
    monkeypatch.setattr("teambuilder.exchange.people.vcards.SIZE_LIMIT", 10)
    with pytest.raises(ExchangeTrouble, match="too_big"):
        read(path, card("FN:Ali"))


def test_reading_is_stopped(path: Path) -> None:
    path.write_text(card("FN:Ali") * 300)
    with pytest.raises(Stopped):
        read_vcards(path, stopped=lambda: True)


letters = st.characters(exclude_categories=["C", "Z"], exclude_characters="\ufffd")
name = st.text(letters, min_size=1, max_size=40)


@settings(deadline=None)  # the machine may be busy
@given(names=st.lists(name, min_size=1, max_size=5), width=st.integers(20, 75))
def test_what_was_written_is_read_back(tmp_path_factory: pytest.TempPathFactory, names: list[str], width: int) -> None:
    path = tmp_path_factory.mktemp("round") / "people.vcf"
    escaped = [text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;") for text in names]
    path.write_bytes("".join(card(folded(f"FN:{text}", width)) for text in escaped).encode())
    assert [incoming.person.name for incoming in read_vcards(path).found.people] == names


@settings(deadline=None)  # the machine may be busy
@given(content=st.binary(max_size=200), cut=st.integers(0, 80))
@example(content=b"\x00\x01\x00", cut=0)
def test_whatever_stands_in_a_card_is_a_person_or_a_bad_row(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, cut: int
) -> None:
    path = tmp_path_factory.mktemp("any") / "people.vcf"
    path.write_bytes(b"BEGIN:VCARD\r\nN;ENCODING=QUOTED-PRINTABLE:A;B\r\nFN:" + content + b"\r\nEND:VCARD\r\n"[cut:])
    for incoming in read_vcards(path).found.people:
        validate(incoming.person)
