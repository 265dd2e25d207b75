"""How many people the words speak of: "nous deux", "three seats"."""

from __future__ import annotations

from guichet.mail.pattern import lazy

_COUNTS = {
    word: number
    for number, words in enumerate(
        ("deux two 2 couple pair both", "trois three 3", "quatre four 4", "cinq five 5", "six 6"),
        start=2,
    )
    for word in words.split()
}


WE_ARE = lazy(
    r" (?:nous (?:sommes|serons|viendrons|venons)|on (?:sera|est|serait|viendra|viendrait|"
    r"vient)|we are|we will be|we ll be|there are|there will be)(?: bien| donc| a)? (deux|"
    r"trois|quatre|cinq|two|three|four|five|[2-5]) "
)
_SEATS = lazy(
    r" (deux|trois|quatre|cinq|six|two|three|four|five|[2-6]|couple of|pair of) (?:autres |"
    r"(?:of (?:the|"
    r"your) |des )(?:[a-z]+ )?)?(?:places?|sieges?|chaises?|fauteuils?|couverts?|personnes?|"
    r"seats?|spots?|chairs?|"
    r"spaces?|people|inscriptions?|agents?|collegues?|colleagues?|participants?|of us|of "
    r"my|of our|de mes|de nos|collaborat[a-z]*|strapontins?) "
)
_ALL = lazy(
    r" (?:tou(?:s|tes)(?: les)?|nous|us(?: all)?|all) (deux|trois|quatre|both|two|three|four) "
)


def together(said: str) -> int:
    """How many "nous deux", "us both" or so many seats are; 0 where that is not said."""
    match = _ALL.search(said)
    return _COUNTS.get(match.group(1), 0) if match else seats_wanted(said)


def seats_wanted(said: str) -> int:
    """How many seats the words ask for; 0 where they do not say."""
    match = _SEATS.search(said) or WE_ARE.search(said)
    return _COUNTS.get(match.group(1).split()[0], 0) if match else 0


def we_are(said: str) -> int:
    """How many "we are three" says; 0 where it does not."""
    match = WE_ARE.search(said)
    return _COUNTS.get(match.group(1), 0) if match else 0
