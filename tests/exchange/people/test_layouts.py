"""The heads of other programs' exports, as those programs write them, are known without asking."""

from __future__ import annotations

from pathlib import Path

import pytest

from teambuilder.core.incoming import Found
from teambuilder.core.kinds import Leaning, PersonKind
from teambuilder.core.rows import Person
from teambuilder.exchange.people import Field, layout_of, people_in, read_table

GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
    "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
    "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,"
    "Phone 2 - Type,Phone 2 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,"
    "Organization 1 - Title,Organization 1 - Department,Website 1 - Type,Website 1 - Value"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
    "Website 1 - Label,Website 1 - Value"
)
OUTLOOK_CLASSIC = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street",'
    '"Business City","Home Street","Home City","Assistant\'s Phone","Business Fax","Business Phone","Business Phone 2",'
    '"Callback","Car Phone","Company Main Phone","Home Fax","Home Phone","Home Phone 2","ISDN","Mobile Phone",'
    '"Other Fax","Other Phone","Pager","Primary Phone","Account","Anniversary","Assistant\'s Name","Birthday",'
    '"Categories","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","E-mail 2 Type","Gender",'
    '"Hobby","Keywords","Location","Manager\'s Name","Notes","Office Location","Private","Profession","Web Page"'
)
OUTLOOK_WEB = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,"
    "E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,"
    "Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,"
    "IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,"
    "Business Street,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes"
)
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def rows_of(head: str, **cells: str) -> str:
    """The head, and a row with those cells whose heads are told."""
    heads = [text.strip('"') for text in head.split(",")]
    assert set(cells) <= set(heads)
    row = ",".join(f'"{cells[text]}"' if text in cells else "" for text in heads)
    return f"{head}\r\n{row}\r\n"


def found(tmp_path: Path, text: str, name: str) -> Found:
    path = tmp_path / "people.csv"
    path.write_text(text, encoding="utf-8-sig", newline="")
    table = read_table(path)
    layout = layout_of(table.head)
    assert layout.name == name
    return people_in(table, layout.columns, currency="PKR")


def only(tmp_path: Path, text: str, name: str) -> Person:
    everyone = found(tmp_path, text, name)
    assert everyone.bad_rows == ()
    (incoming,) = everyone.people
    return incoming.person


def test_google_contacts_until_2024(tmp_path: Path) -> None:
    text = rows_of(
        GOOGLE_OLD,
        **{
            "Name": "Ayesha Bano Khan",
            "Given Name": "Ayesha",
            "Additional Name": "Bano",
            "Family Name": "Khan",
            "Birthday": "1990-01-02",
            "Notes": "Met at the fair",
            "Group Membership": "Friends ::: * myContacts",
            "E-mail 1 - Type": "* Work",
            "E-mail 1 - Value": "ayesha@example.pk ::: second@example.pk",
            "E-mail 2 - Value": "home@example.pk",
            "Phone 1 - Type": "Mobile",
            "Phone 1 - Value": "+92 300 1234567 ::: +92 301 1",
            "Organization 1 - Name": "Acme",
            "Organization 1 - Title": "Sales manager",
        },
    )
    person = only(tmp_path, text, "google")
    assert (person.name, person.email, person.phone) == ("Ayesha Bano Khan", "ayesha@example.pk", "+92 300 1234567")
    assert person.notes == "Organization 1 - Title: Sales manager\nOrganization 1 - Name: Acme\nMet at the fair"


def test_google_contacts_since_2024(tmp_path: Path) -> None:
    text = rows_of(
        GOOGLE_NEW,
        **{
            "First Name": "عائشہ",
            "Middle Name": "بانو",
            "Last Name": "خان",
            "Organization Title": "Manager",
            "Labels": "* myContacts",
            "E-mail 1 - Label": "* Work",
            "E-mail 2 - Value": "ayesha@example.pk",
            "Phone 1 - Label": "Mobile",
            "Phone 2 - Value": "+92 300 1234567",
        },
    )
    person = only(tmp_path, text, "google")
    assert (person.name, person.email, person.phone) == ("عائشہ بانو خان", "ayesha@example.pk", "+92 300 1234567")
    assert person.notes == "Organization Title: Manager"


@pytest.mark.parametrize("head", [OUTLOOK_CLASSIC, OUTLOOK_WEB], ids=["classic", "web"])
def test_outlook_prefers_the_mobile_phone(tmp_path: Path, head: str) -> None:
    cells = {
        "First Name": "Bilal",
        "Last Name": "Dar",
        "Title": "Mr.",
        "Company": "Acme",
        "Job Title": "Designer",
        "Business Phone": "021 1",
        "Home Phone": "021 2",
        "Mobile Phone": "0301 7654321",
        "Business Fax": "021 9",
        "E-mail Address": "bilal@example.pk",
        "Birthday": "12/28/1969",
        "Notes": "Likes tea",
    }
    person = only(tmp_path, rows_of(head, **cells), "outlook")
    assert (person.name, person.email, person.phone) == ("Bilal Dar", "bilal@example.pk", "0301 7654321")
    assert person.notes == "Job Title: Designer\nCompany: Acme\nLikes tea"
    del cells["Mobile Phone"], cells["Business Phone"]
    assert only(tmp_path, rows_of(head, **cells), "outlook").phone == "021 2"


def test_linkedin_connections_below_their_notes(tmp_path: Path) -> None:
    preamble = (
        'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
        'You will only see email addresses for connections who have allowed it."\r\n\r\n'
    )
    rows = (
        'Priya,Sharma,https://www.linkedin.com/in/priya,,"Stripe, Inc.",Technical Recruiter,12 Mar 2024\r\n'
        "Arjun,,https://www.linkedin.com/in/arjun,arjun@example.com,,,03 Jan 2023\r\n"
        ",,https://www.linkedin.com/in/nobody,,,,\r\n"
    )
    everyone = found(tmp_path, f"{preamble}{LINKEDIN}\r\n{rows}", "linkedin")
    priya, arjun = (incoming.person for incoming in everyone.people)
    assert (priya.name, priya.email) == ("Priya Sharma", "")
    assert priya.notes == "Position: Technical Recruiter\nCompany: Stripe, Inc."
    assert (arjun.name, arjun.email, arjun.start_date) == ("Arjun", "arjun@example.com", None)
    assert [incoming.line for incoming in everyone.people] == [5, 6]
    assert everyone.bad_rows == ()  # the one without a name has nothing in the columns that count


OWN_ENGLISH = (
    "Name,Name in the other script,Phone,E-mail,Works as,Leans to,Hours a week,Monthly pay (PKR),Started on,Notes\n"
    'Ayesha Khan,عائشہ خان,0300,a@example.pk,Contractor,Marketing,37.5,"45,000.50",2027-02-14,Hello\n'
)
OWN_URDU = (
    "نام,نام دوسری زبان میں,فون,ای میل,حیثیت,رجحان,ہفتے کے گھنٹے,ماہانہ تنخواہ,کام کا آغاز,نوٹس\n"
    "Ayesha Khan,عائشہ خان,0300,a@example.pk,ٹھیکے پر,مارکیٹنگ,37.5,45000.50,2027-02-14,Hello\n"
)


@pytest.mark.parametrize("text", [OWN_ENGLISH, OWN_URDU], ids=["en", "ur"])
def test_our_own_tables(tmp_path: Path, text: str) -> None:
    person = only(tmp_path, text, "teambuilder")
    assert person == Person(
        person.id,
        name="Ayesha Khan",
        name_other_script="عائشہ خان",
        phone="0300",
        email="a@example.pk",
        kind=PersonKind.CONTRACTOR,
        leaning=Leaning.MARKETING,
        minutes_a_week=2250,
        monthly_pay=4_500_050,
        start_date="2027-02-14",
        notes="Hello",
    )


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("FULL_NAME", Field.NAME),
        ("  employee   name ", Field.NAME),
        ("ملازم كا نام", Field.NAME),  # typed on an Arabic keyboard
        ("firstName", Field.FIRST_NAME),
        ("Surname:", Field.LAST_NAME),
        ("اردو نام", Field.NAME_OTHER_SCRIPT),
        ("Mobile No.", Field.PHONE),
        ("WhatsApp #", Field.PHONE),
        ("موبائل نمبر", Field.PHONE),
        ("E‑Mail", Field.EMAIL),
        ("Émail", Field.EMAIL),
        ("email_address", Field.EMAIL),
        ("Employment Type", Field.KIND),
        ("Weekly hours", Field.HOURS),
        ("SALARY (PKR)", Field.PAY),
        ("تنخواہ", Field.PAY),
        ("Date of joining", Field.START_DATE),
        ("تاریخِ تقرری", Field.START_DATE),
        ("Remarks", Field.NOTES),
    ],
)
def test_heads_of_ones_own(head: str, field: Field) -> None:
    assert layout_of(("x", head)).columns == {field: (1,)}


@pytest.mark.parametrize(
    "head",
    ["", "Fax", "Business fax", "Connected On", "Birthday", "Company", "Hourly pay", "Nickname", "n" * 200, "عمر"],
)
def test_a_head_that_is_not_known_feeds_nothing(head: str) -> None:
    assert layout_of((head,)).columns == {}


def test_names_in_two_languages() -> None:
    assert layout_of(("Name in English", "Name in Urdu")).columns == {Field.NAME: (0,), Field.NAME_OTHER_SCRIPT: (1,)}
    assert layout_of(("نام", "نام انگریزی میں")).columns == {Field.NAME: (0,), Field.NAME_OTHER_SCRIPT: (1,)}


def test_several_columns_feed_one_field() -> None:
    columns = layout_of(("Phone", "Name", "Mobile phone", "Phone")).columns
    assert columns == {Field.NAME: (1,), Field.PHONE: (2, 0, 3)}
