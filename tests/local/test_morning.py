"""The organiser's morning on the local cloud: the template's own permissions, files and all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from infra.local.clock import instant_of
from infra.local.desk import LocalDesk
from infra.local.errors import LocalError
from infra.local.time_passes import invoke, move
from infra.local.wait import wait_until
from tests.local.living import PATIENCE, Living, options_in
from tests.local.test_permissions import without

pytestmark = pytest.mark.local

QUESTION = "Bonjour,\n\nPouvez-vous me rappeler au sujet de l'accès au bâtiment ?\n\nQuentin Vert\n"
FRIDAY, SATURDAY = instant_of("2019-03-15T09:00"), instant_of("2019-03-16T09:00")
BINARY = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture(scope="module")
def living(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Living]:
    """A desk four days before the session."""
    options = replace(options_in(tmp_path_factory.mktemp("morning")), at=FRIDAY)
    with LocalDesk(options) as desk:
        yield Living(desk)


def hers(living: Living, template: str) -> list[dict[str, Any]]:
    return [
        one for one in living.letters(living.desk.options.organiser) if one["template"] == template
    ]


def files(letter: dict[str, Any]) -> dict[str, str]:
    return {one["filename"]: one["type"] for one in letter["attachments"]}


def test_an_eventful_morning_and_an_urgent_mail(living: Living) -> None:
    desk = living.desk
    living.register("Ada Byron", "ada@ville.example")
    living.write("Quentin Vert", "quentin@ville.example", "Accès le 19 mars", QUESTION)
    living.settle()
    assert hers(living, "forward") == []  # four days ahead: it waits for the digest
    move(desk.cloud, desk.clock, desk.outputs, SATURDAY)
    wait_until(lambda: hers(living, "digest"), PATIENCE, "no digest")
    digest = hers(living, "digest")[-1]
    assert (
        digest["subject"].replace("\u00a0", " ").startswith("19 mars : 1/20 places, 0 en attente")
    )
    assert digest["subject"].endswith("1 à lire")
    assert files(digest) == {
        "participants-2019-03-19.xlsx": BINARY,
        "participants-2019-03-19.csv": "text/csv",
        "emargement-2019-03-19.pdf": "application/pdf",
    }
    assert "non traités : 0" in digest["text"].replace("\u00a0", " ")
    message = living.write(
        "Quentin Vert", "quentin@ville.example", "Encore l'accès le 19 mars", QUESTION
    )
    living.settle()
    [forward] = hers(living, "forward")
    assert forward["headers"]["Reply-To"] == "quentin@ville.example"
    assert files(forward) == {"message-2.eml": "message/rfc822"}
    raw = desk.letters.path(forward["file"]).read_bytes()
    assert message.encode() in raw.split(b"message/rfc822", 1)[1]


def test_what_lies_in_the_dead_letter_queues_is_told(living: Living) -> None:
    desk = living.desk
    desk.cloud.sqs.send_message(QueueUrl=desk.outputs["ReceiptDeadLetters"], MessageBody="{}")
    before = len(hers(living, "digest"))
    move(desk.cloud, desk.clock, desk.outputs, timedelta(days=1))
    wait_until(lambda: len(hers(living, "digest")) > before, PATIENCE, "no digest")
    text = hers(living, "digest")[-1]["text"].replace("\u00a0", " ")
    assert "1 opération en échec attend dans les files d’erreurs" in text


def test_without_its_permission_send_says_that_the_mail_is_gone(living: Living) -> None:
    before = len(hers(living, "forward"))
    with without(living, "send", "AttachTheOriginal"):
        living.write("Eve Roy", "eve@ville.example", "Le 19 mars", QUESTION)
        living.settle()
    told = hers(living, "forward")[before:]
    assert [files(one) for one in told] == [{}]


def test_the_digest_may_count_dead_letters_because_its_policy_says_so(living: Living) -> None:
    with without(living, "digest", "CountDeadLetters"), pytest.raises(LocalError, match="digest"):
        invoke(living.desk.cloud, "digest")
