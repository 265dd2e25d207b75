"""How far the receiving server vouches for the address in From. Only its receipt is believed."""

from __future__ import annotations

from typing import NamedTuple

from guichet.desk.request import Trust
from guichet.mail.header import parameters
from guichet.mail.message import Message
from guichet.mail.receipt import Receipt, Verdict

_SECOND_LEVEL = frozenset(
    "ac asso co com edu gob gouv gov gv lg mil ne net nhs nom or org police prd presse sch "
    "tm".split()
)


class Judgement(NamedTuple):
    """A level of trust, or the reason why a human must look."""

    trust: Trust
    refused: str
    evidence: str
    strong: bool = False
    """DMARC passed, or an aligned DKIM did: what a command needs."""


def judge(message: Message, receipt: Receipt) -> Judgement:
    """The trust in who wrote."""
    unknown = Trust.UNKNOWN
    if receipt.virus is Verdict.FAIL:
        return Judgement(unknown, "virus", "virus FAIL")
    if receipt.spam is Verdict.FAIL:
        return Judgement(unknown, "spam", "spam FAIL")
    if receipt.dmarc is Verdict.FAIL:
        return Judgement(unknown, "dmarc-fail", "DMARC FAIL")
    if message.several_from:
        return Judgement(unknown, "several-senders", "more than one From")
    if receipt.dmarc is Verdict.PASS:
        return Judgement(Trust.AUTHENTICATED, "", "DMARC PASS", strong=True)
    home = _organisation(message.sender[1])
    if not home:
        return Judgement(unknown, "", "")
    if receipt.dkim is Verdict.PASS and _signed(message, home):
        return Judgement(Trust.AUTHENTICATED, "", f"DKIM PASS, {home}", strong=True)
    if receipt.spf is Verdict.PASS and _organisation(receipt.envelope_from) == home:
        return Judgement(Trust.AUTHENTICATED, "", f"SPF PASS, {home}")
    return Judgement(unknown, "", "nothing authenticates the sender")


def _organisation(address: str) -> str:
    """The organisational domain of an address or domain, after the common second levels."""
    domain = address.rpartition("@")[2].strip().lower().rstrip(".>")
    labels = domain.split(".")
    if len(labels) < 2 or not all(labels):
        return ""
    wide = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if wide else labels[-2:])


def _signed(message: Message, home: str) -> bool:
    """Whether every signature is of the sender's domain, so that the one that passed is too."""
    signers = [parameters("x;" + value)[1].get("d", "")
               for value in message.fields.get("dkim-signature", [])[:10]]  # fmt: skip
    return bool(signers) and all(_organisation("@" + one) == home for one in signers)
