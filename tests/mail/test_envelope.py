"""Receipts, trust, machine mail, and what identifies a mail."""

from __future__ import annotations

import copy
from datetime import UTC, datetime
from typing import Any

import pytest

from guichet.desk.request import Disposition, Intent, Language, Trust
from guichet.mail.receipt import Receipt, ReceiptError, Verdict
from tests.mail.letters import CONTACT, NOW, mail, reading_of, trusted

PASS, FAIL, GRAY = "PASS", "FAIL", "GRAY"
ASKS = "Bonjour, merci de m'inscrire pour le 19 mars."


def notification(**verdicts: str) -> dict[str, Any]:
    """A receipt notification as SES publishes it."""
    told = {"spam": PASS, "virus": PASS, "spf": GRAY, "dkim": GRAY, "dmarc": GRAY} | verdicts
    return {
        "notificationType": "Received",
        "mail": {
            "timestamp": "2019-01-15T12:00:00.123Z",
            "source": "chris.morel@ville.example",
            "messageId": "delivery",
            "destination": [CONTACT],
        },
        "receipt": {
            "timestamp": "2019-01-15T12:00:00.123Z",
            "recipients": [CONTACT],
            **{f"{name}Verdict": {"status": status} for name, status in told.items()},
            "action": {"type": "S3", "bucketName": "b", "objectKey": "mail/delivery"},
        },
    }


def receipt(**verdicts: str) -> Receipt:
    return Receipt.from_notification(notification(**verdicts))


def test_a_receipt_is_read_from_the_notification() -> None:
    found = receipt(dmarc=PASS)
    assert found.delivery == "delivery"
    assert found.received_at == datetime(2019, 1, 15, 12, 0, 0, 123000, tzinfo=UTC)
    assert found.envelope_from == "chris.morel@ville.example"
    assert found.recipients == (CONTACT,)
    assert found.dmarc is Verdict.PASS
    assert (found.bucket, found.key) == ("b", "mail/delivery")


@pytest.mark.parametrize("gone", ["mail", "receipt"])
def test_a_notification_that_lacks_a_part_says_which(gone: str) -> None:
    broken = copy.deepcopy(notification())
    del broken[gone]
    with pytest.raises(ReceiptError, match=gone):
        Receipt.from_notification(broken)


@pytest.mark.parametrize("time", ["", "yesterday", "2019-01-15T12:00:00"])
def test_a_receipt_without_a_true_time_is_refused(time: str) -> None:
    broken = notification()
    broken["mail"]["timestamp"] = time
    with pytest.raises(ReceiptError):
        Receipt.from_notification(broken)


def test_an_unknown_verdict_counts_as_none() -> None:
    assert receipt(dmarc="MAYBE").dmarc is Verdict.GRAY


@pytest.mark.parametrize(
    ("verdicts", "reason"),
    [({"spam": FAIL}, "spam"), ({"virus": FAIL}, "virus"), ({"dmarc": FAIL}, "dmarc-fail")],
)
def test_what_fails_is_handed_over(verdicts: dict[str, str], reason: str) -> None:
    reading = reading_of(mail(ASKS), receipt(**verdicts))
    assert (reading.disposition, reading.reason) == (Disposition.HAND_OVER, reason)


@pytest.mark.parametrize(
    ("verdicts", "fields", "level"),
    [
        ({"dmarc": PASS}, {}, Trust.AUTHENTICATED),
        ({}, {}, Trust.UNKNOWN),
        ({"spf": PASS}, {}, Trust.AUTHENTICATED),
        ({"dkim": PASS}, {"DKIM-Signature": "v=1; d=ville.example; s=a"}, Trust.AUTHENTICATED),
        ({"dkim": PASS}, {"DKIM-Signature": "v=1; d=mail.ville.example"}, Trust.AUTHENTICATED),
        ({"dkim": PASS}, {"DKIM-Signature": "v=1; d=mailer.example"}, Trust.UNKNOWN),
        ({"dkim": PASS}, {}, Trust.UNKNOWN),
        ({"dkim": FAIL, "spf": FAIL}, {}, Trust.UNKNOWN),
    ],
)
def test_trust_comes_of_the_receipt_and_alignment(
    verdicts: dict[str, str], fields: dict[str, str], level: Trust
) -> None:
    reading = reading_of(mail(ASKS, **fields), receipt(**verdicts))
    assert reading.request.mail.trust is level


def test_an_envelope_of_another_domain_vouches_for_nobody() -> None:
    told = notification(spf=PASS)
    told["mail"]["source"] = "someone@else.example"
    reading = reading_of(mail(ASKS), Receipt.from_notification(told))
    assert reading.request.mail.trust is Trust.UNKNOWN


def test_forged_verdicts_in_the_mail_are_not_believed() -> None:
    forged = {
        "X-SES-Spam-Verdict": PASS,
        "X-SES-DKIM-Verdict": PASS,
        "Authentication-Results": "amazonses.com; dmarc=pass; spf=pass; dkim=pass",
    }
    assert reading_of(mail(ASKS, **forged), receipt()).request.mail.trust is Trust.UNKNOWN


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"Auto-Submitted": "auto-replied"}, "auto-reply"),
        ({"Auto-Submitted": "auto-generated"}, "auto-generated"),
        ({"X-Autoreply": "yes"}, "auto-reply"),
        ({"X-Autorespond": "x"}, "auto-reply"),
        ({"X-Failed-Recipients": "a@b.example"}, "bounce"),
        ({"X-Apple-Action": "VACATION"}, "auto-reply"),
        ({"X-MS-Exchange-Inbox-Rules-Loop": CONTACT}, "loop"),
        ({"Return-Path": "<>"}, "bounce"),
        ({"X-Guichet-Letter": "abc"}, "our-own"),
    ],
)
def test_programs_that_say_so_are_ignored(fields: dict[str, str], reason: str) -> None:
    reading = reading_of(mail(ASKS, **fields))
    assert (reading.disposition, reading.reason) == (Disposition.IGNORE, reason)


@pytest.mark.parametrize(
    "sender",
    ["MAILER-DAEMON@x.example", "postmaster@x.example", "no-reply@x.example", "noreply@x.example",
     "ne-pas-repondre@x.example", "bounces@x.example", "list-request@x.example",
     "list-owner@x.example", CONTACT, CONTACT.replace("@", "+abc@")],
)  # fmt: skip
def test_senders_that_nobody_is_behind_are_ignored(sender: str) -> None:
    assert reading_of(mail(ASKS, sender=sender)).disposition is Disposition.IGNORE


@pytest.mark.parametrize(
    "fields",
    [{"List-Id": "<a.b.example>"}, {"List-Unsubscribe": "<mailto:x@b.example>"},
     {"Precedence": "bulk"}, {"Precedence": "list"}, {"Precedence": "junk"}],
)  # fmt: skip
def test_lists_are_handed_over(fields: dict[str, str]) -> None:
    reading = reading_of(mail(ASKS, **fields))
    assert (reading.disposition, reading.reason) == (Disposition.HAND_OVER, "mailing-list")


@pytest.mark.parametrize("footer", ["Me désinscrire : https://l.example/u", "To unsubscribe: x"])
def test_a_newsletter_is_known_by_its_footer(footer: str) -> None:
    raw = mail(
        f"LA LETTRE\n\n- 15 mai : colloque, inscription ouverte\n\n{footer}", List_Id="<a.b>"
    )
    reading = reading_of(raw)
    assert (reading.disposition, reading.reason) == (Disposition.IGNORE, "newsletter")


def test_auto_submitted_no_is_a_person() -> None:
    reading = reading_of(mail(ASKS, **{"Auto-Submitted": "no"}))
    assert reading.request.intent is Intent.REGISTER


def test_a_program_that_wants_no_answer_makes_the_request_silent() -> None:
    reading = reading_of(mail(ASKS, **{"X-Auto-Response-Suppress": "OOF, AutoReply"}))
    assert reading.disposition is Disposition.ACT
    assert reading.request.silent
    assert not reading_of(mail(ASKS, **{"X-Auto-Response-Suppress": "DR"})).request.silent


@pytest.mark.parametrize(
    ("status", "disposition", "reason"),
    [
        ("ACCEPTED", Disposition.IGNORE, "calendar-reply"),
        ("DECLINED", Disposition.HAND_OVER, "calendar-declined"),
        ("TENTATIVE", Disposition.HAND_OVER, "calendar-tentative"),
    ],
)
def test_a_click_in_a_calendar_is_no_request(
    status: str, disposition: Disposition, reason: str
) -> None:
    calendar = (
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTART:20190319T080000Z\r\n"
        f"ATTENDEE;PARTSTAT={status}:mailto:chris.morel@ville.example\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )
    raw = mail("").replace(b"text/plain", b"text/calendar; method=REPLY") + calendar.encode()
    reading = reading_of(raw)
    assert (reading.disposition, reading.reason) == (disposition, reason)
    assert reading.request.mentions[0].day == 19


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour,\n\nJe suis absente du bureau jusqu'au 4 mars. En cas d'urgence, contactez Paul.",
        "I am out of the office until 4 March and will reply on my return.",
        "En congés jusqu'au 4 mars, je prendrai connaissance de votre courriel à mon retour.",
        "J'ai quitté la mairie début mars ; cette adresse n'est plus relevée. Voyez avec l'accueil.",
        "I left the trust in March and this mailbox is no longer monitored.",
        "En congé maternité, je ne lis plus mes messages. L'accueil transmettra.",
        "Actuellement en mission, je prendrai connaissance de vos messages à partir du 4 mars.",
        (
            "I would like to thank you for your mail. I am out of the office until 4 March; Paul Petit"
            " will take my place at short notice."
        ),
        "Je suis absente jusqu'au 4 mars et vous confirme que Paul me remplace pour toute urgence.",
        "Ceci est un accusé de réception. Votre demande sera lue sous dix jours.",
        (
            "En congé maternité, je ne suis pas en mesure de vous répondre avant le 1er juillet. Ma"
            " remplaçante, Rose Lacan, prendra connaissance de vos demandes."
        ),
        "Je suis en tournée jusqu'au 4 mars, accès très limité. Je réponds à tous à mon retour.",
        "I'm out on field visits all week with no signal. Bookings should go to desk@trust.example.",
    ],
)
def test_an_absence_without_any_header_is_known_by_its_words(text: str) -> None:
    reading = reading_of(mail(text, answers="missing"))
    assert (reading.disposition, reading.reason) == (Disposition.IGNORE, "auto-reply")


@pytest.mark.parametrize(
    "text",
    [
        "En congé maternité, je ne lis plus mes messages au bureau : merci de m'inscrire ici.",
        "Je suis à la retraite et ne lis pas souvent mes mails, mais inscrivez-moi pour le 19 mars.",
        "I left the trust; that mailbox is no longer read. Please cancel my seat on 19 March.",
        "Mon premier message est parti trop vite, merci de ne pas y répondre. Inscrivez-moi.",
        "Je suis absente du bureau jusqu'au 4 mars ; en cas d'urgence, voyez Paul. Je viendrai le 19.",
        "I am out of the office until 4 March and will reply then, but please book me a seat.",
    ],
)
def test_a_person_who_asks_is_not_ignored_for_a_mailbox_that_nobody_reads(text: str) -> None:
    assert reading_of(mail(text, answers="announced")).disposition is not Disposition.IGNORE


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Lu : Votre place",
            "Votre message\n\nÀ : Rose\nEnvoyé : 12/03/2019\n\na été lu le 13/03/2019.",
        ),
        (
            "Read: Your seat",
            "Your message\n\nTo: Rose\nSent: 12/03/2019\n\nwas read on 13/03/2019.",
        ),
        ("Non lu : Votre place", "Votre message du 12 mars a été supprimé sans avoir été lu."),
    ],
)
def test_a_read_receipt_in_plain_text_is_ignored(subject: str, text: str) -> None:
    reading = reading_of(mail(text, subject=subject))
    assert (reading.disposition, reading.reason) == (Disposition.IGNORE, "read-receipt")


def test_what_a_program_wrote_for_programs_is_handed_over() -> None:
    text = '<?xml version="1.0"?><lead><request>register me for 19 March</request></lead>'
    reading = reading_of(mail(text))
    assert (reading.disposition, reading.reason) == (Disposition.HAND_OVER, "markup")


def test_a_subject_that_only_programs_write_tells_an_absence() -> None:
    text = "Je participe à un congrès jusqu'au 14 mars. Pour toute demande urgente, le secrétariat."
    reading = reading_of(mail(text, subject="Réponse automatique : Votre place"))
    assert (reading.disposition, reading.reason) == (Disposition.IGNORE, "auto-reply")


def test_a_resend_has_the_same_fingerprint_and_another_mail_another() -> None:
    one = reading_of(mail(ASKS)).request.mail
    again = reading_of(mail(ASKS, Received="from elsewhere")).request.mail
    other = reading_of(mail(ASKS).replace(b"<one@", b"<two@")).request.mail
    forged = reading_of(mail(ASKS, sender="Eve <eve@x.example>")).request.mail
    assert one.fingerprint == again.fingerprint
    assert len({one.fingerprint, other.fingerprint, forged.fingerprint}) == 3


def test_without_a_message_id_the_content_tells() -> None:
    def bare(text: str) -> str:
        raw = mail(text).replace(b"Message-ID: <one@ville.example>\n", b"")
        return reading_of(raw).request.mail.fingerprint

    assert bare(ASKS) == bare(ASKS)
    assert bare(ASKS) != bare(ASKS + " Merci !")


TOKEN = "abcdefg" + "k7q2mx" + "a" * 16


def test_the_token_of_our_reply_address_is_found() -> None:
    local, _, domain = CONTACT.partition("@")
    told = notification(dmarc=PASS)
    told["receipt"]["recipients"] = [f"{local}+{TOKEN}@{domain}"]
    reading = reading_of(mail("ANNULER", answers="confirmed"), Receipt.from_notification(told))
    assert reading.request.mail.token == TOKEN
    header = mail("ANNULER", answers="confirmed", Cc=f"<{local}+{TOKEN.upper()}@{domain}>")
    assert reading_of(header).request.mail.token == TOKEN
    assert reading_of(mail(ASKS, Cc=f"{local}+bad!@{domain}")).request.mail.token is None


def test_references_are_kept_oldest_first() -> None:
    raw = mail(ASKS, References="<a@b.example> <c@d.example> junk", In_Reply_To="<e@f.example>")
    found = reading_of(raw.replace(b"> <c@", b">\r\n <c@")).request.mail
    assert found.references == ("<a@b.example>", "<c@d.example>", "<e@f.example>")
    assert found.message_id == "<one@ville.example>"


def test_the_mail_carries_what_outlives_its_reading() -> None:
    found = reading_of(mail(ASKS, subject="Ma venue"), trusted()).request
    assert found.mail.subject == "Ma venue"
    assert found.mail.received_at == NOW
    assert found.mail.sender.name == "Chris Morel"
    assert found.mail.trust is Trust.AUTHENTICATED
    assert found.language is Language.FR
    assert found.own_words == ASKS


def test_a_mail_without_a_usable_sender_is_handed_over() -> None:
    reading = reading_of(mail(ASKS, sender="nobody at all"))
    assert (reading.disposition, reading.reason) == (Disposition.HAND_OVER, "no-sender")
    several = mail(ASKS).replace(b"From:", b"From: Eve <eve@x.example>\nFrom:", 1)
    assert reading_of(several).reason == "several-senders"
