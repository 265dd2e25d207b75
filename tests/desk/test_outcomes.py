from __future__ import annotations

import pytest

from tests.desk.outcomes import INTENTS, SEVERAL, STAGES, STATED, STATES, WHO, outcome, rows

CELLS = [line.strip("| \n").split(" | ") for line in STATED.read_text("utf-8").splitlines()[2:]]


def test_every_cell_is_stated() -> None:
    stated = [tuple(cell[:3]) for cell in CELLS]
    asked = [*(intent.value for intent in INTENTS), SEVERAL]
    late = [f"{stage}; session {state}" for state in STATES for stage in STAGES[:4]]
    expected = [(one, stage, who) for one in asked for stage in STAGES for who in WHO]
    expected += [(intent.value, stage, WHO[0]) for intent in INTENTS for stage in late]
    assert len(stated) == len(expected) == 408
    assert {*stated} == {*expected}


@pytest.mark.parametrize("intent", [*INTENTS, SEVERAL])
def test_the_rules_give_what_is_stated(intent: str) -> None:
    told = [list(row) for row in rows() if row[0] == intent]
    assert told == [cell for cell in CELLS if cell[0] == intent]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("intent", INTENTS)
def test_a_stranger_learns_nothing_and_changes_nothing(intent: str, stage: str) -> None:
    """Whatever a stranger asks: no letter of ours tells them how it stands with the place."""
    if intent == "register" and stage in ("no place", "cancelled", "lapsed"):
        return  # anybody may register somebody: that is a new place
    told = outcome(next(one for one in INTENTS if one == intent), stage, "a stranger")
    standing, _, letters = told.partition("; ")
    if told.startswith("handed over"):
        return
    assert standing == ("nobody" if stage == "no place" else f"participant {stage}")
    allowed = {"status → stranger", "information → stranger", "erased → stranger", "no letter"}
    assert letters in allowed | {"confirm-request → participant"}
