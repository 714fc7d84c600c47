"""Sheets about one role in one language: its description, the advertisement for it, the letter that hands it over."""

from __future__ import annotations

from collections.abc import Iterator

from teambuilder.core.sheets.handover import HandoverLetter
from teambuilder.core.sheets.job_advertisement import JobAdvertisement, Offer
from teambuilder.core.sheets.role_description import RoleDescription
from teambuilder.sheets.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Composition,
    Fact,
    Facts,
    Paragraph,
    Place,
    Rule,
    Section,
    Signer,
    Table,
    Title,
    Tone,
    WriteIn,
)
from teambuilder.sheets.composers.writer import Writer


def compose_role_description(sheet: RoleDescription, writer: Writer) -> Composition:
    """A job as such, whoever holds it."""
    return writer.composition(sheet, kind="role", date="effective_from", blocks=_description(sheet, writer))


def _description(sheet: RoleDescription, writer: Writer) -> Iterator[Block]:
    words, role = writer.words, sheet.role
    yield Title(words.of(role.title))
    yield from writer.purpose(role)
    yield Facts(tuple(_about(sheet, writer)))
    hours = "" if writer.facing else words.hours_a_week(role.minutes_owned + role.minutes_helped)
    yield writer.section("work_of_role", role.department, hours)
    yield from writer.owned(role)
    yield from writer.helped(role)
    yield from writer.goals(sheet.goals, sticky=sheet.signed_by is not None)
    if sheet.signed_by is not None:
        holders = tuple(Signer(words.of(name), words.of(role.title)) for name in sheet.holders)
        nobody = (Signer("", words.of(role.title)),)
        yield writer.signatures("agreed_role", (*(holders or nobody), *map(writer.signer, sheet.signed_by)))


def _about(sheet: RoleDescription, writer: Writer) -> Iterator[Fact]:
    words, role = writer.words, sheet.role
    yield writer.fact("department", words(role.department))
    yield writer.fact("held_by", words.names(sheet.holders) or words("nobody_yet"))
    if sheet.vacant_seats:
        yield writer.fact("vacant_seats", f"{sheet.vacant_seats}")
    yield writer.fact("role_week", words.hours_a_week(role.minutes_a_week))
    yield from writer.role_place(role)
    if sheet.leads:
        yield writer.fact("leads", words.posts(sheet.leads))
    if sheet.usual_pay is not None:
        yield writer.fact("usual_pay", words.money(sheet.usual_pay))


def compose_job_advertisement(sheet: JobAdvertisement, writer: Writer) -> Composition:
    """A vacancy for people outside."""
    return writer.composition(sheet, kind="job-ad", date="published_on", blocks=_advertisement(sheet, writer))


def _advertisement(sheet: JobAdvertisement, writer: Writer) -> Iterator[Block]:
    words, role = writer.words, sheet.role
    business = words.of(sheet.letterhead.names)
    yield Paragraph(words("we_look_for", business=words.apart(business)), Tone.SOFT, sticky=True)
    yield Title(words.of(role.title))
    yield from writer.purpose(role)
    about = [writer.fact("department", words(role.department))]
    if sheet.seats > 1:
        about.append(writer.fact("seats", f"{sheet.seats}"))
    about.append(
        writer.fact("reports_to", words.of(sheet.reports_to) if sheet.reports_to else words("owner_of_business"))
    )
    yield Facts((*about, *writer.role_field(role)))
    if sheet.offers:
        yield Section(words("we_offer"), department=role.department)
        for offer in sheet.offers:
            yield Facts(tuple(_offer(offer, writer, counted=len(sheet.offers) > 1)))
    if role.owns:
        yield Section(words("your_work"), department=role.department)
        cells = (Cell(words.of(duty.text), words.of(duty.explanation)) for duty in role.owns)
        yield Bullets(tuple(cells), role.department)
    if role.helps:
        yield Paragraph(words("you_help"), Tone.STRONG, sticky=True)
        yield Bullets(tuple(Cell(words.of(duty.text)) for duty in role.helps), role.department)
    yield Section(words("apply"), department=role.department)
    yield Paragraph(words("apply_how"), sticky=True)
    if not sheet.contacts:
        yield WriteIn(2)
    for contact in sheet.contacts:
        rows = [writer.fact("contact", words.of(contact.name))]
        rows += [writer.fact("phone", contact.phone)] if contact.phone else []
        rows += [writer.fact("email", contact.email)] if contact.email else []
        yield Facts(tuple(rows))


def _offer(offer: Offer, writer: Writer, *, counted: bool) -> Iterator[Fact]:
    words = writer.words
    if counted:
        yield writer.fact("seats", f"{offer.seats}")
    yield writer.fact("week", words.hours_a_week(offer.minutes_a_week))
    if offer.start_month:
        yield writer.fact("starts", words.month(offer.start_month))
    if offer.monthly_pay is not None:
        yield writer.fact("monthly_pay", words.money(offer.monthly_pay))


def compose_handover(sheet: HandoverLetter, writer: Writer) -> Composition:
    """What passes from whom to whom."""
    return writer.composition(sheet, kind="handover", date="handover_on", blocks=_handover(sheet, writer))


def _handover(sheet: HandoverLetter, writer: Writer) -> Iterator[Block]:
    words, role = writer.words, sheet.role
    yield Title(words.of(role.title))
    yield Facts(
        (
            writer.fact("hands_over", writer.person(sheet.giver, "to_be_named")),
            writer.fact("takes_over", writer.person(sheet.taker, "to_be_named")),
            *writer.role_place(role),
        )
    )
    yield from writer.purpose(role)
    yield Paragraph(words("handover_how"))
    yield writer.section("passes_on", role.department)
    yield from writer.owned(role, ticked=True)
    yield from writer.helped(role, ticked=True)
    yield from _things(sheet, writer)
    if sheet.keeps:
        yield Paragraph(words("keeps", name=writer.person(sheet.giver, "to_be_named"), roles=_titles(sheet, writer)))
    if sheet.signed_by is not None:
        giver = Signer(words.of(sheet.giver) if sheet.giver else "", words("hands_over"))
        taker = Signer(words.of(sheet.taker) if sheet.taker else "", words("takes_over"))
        yield writer.signatures("handed_over", (giver, taker, *map(writer.signer, sheet.signed_by)))


def _titles(sheet: HandoverLetter, writer: Writer) -> str:
    words = writer.words
    return words("comma").join(words.apart(words.of(title)) for title in sheet.keeps)


def _things(sheet: HandoverLetter, writer: Writer) -> Iterator[Block]:
    """What goes with the work, to be ticked and noted by hand."""
    words = writer.words
    columns = (
        Column(words("things"), tone=Tone.STRONG),
        Column(words("notes"), share=0.8),
        Column(words("done"), 13 if writer.facing else 22, place=Place.END),
    )
    items: list[str] = words.labels["things_list"]
    rows = tuple((Cell(item), Cell(), Cell(box=True)) for item in items)
    yield Table(columns, rows, sheet.role.department, Rule.LIGHT)
