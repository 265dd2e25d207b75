"""Who is replaced by whom in labelled lines: "Agent inscrit : …", "Remplacé par : …"."""

from __future__ import annotations

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.labels import NEXT, label
from guichet.mail.people.names import normal
from guichet.mail.people.scene import Cast, Scene, colleague, completed
from guichet.mail.people.tables import forms, labelled

_OLD_LABEL = lazy(
    r"(?:.* )?(?:inscrite?|sortante?|partante?|remplacee?|absente?|ancien(?:ne)?|desistee?|"
    r"empechee?|"
    r"titulaire|old|leaver|leaving|out|outgoing|previous|original|registered|booked|current)"
    r"(?: .{0,30})?$"
)
_NEW_LABEL = lazy(
    r"(?:.* )?(?:remplacee? par|replaced by|remplacante?|entrante?|arrivante?|nouveau|nouvelle|"
    r"successeure?|new|in|incoming|replacement|substitute|newcomer|joining)(?: .{0,30})?$"
)


def swapped(scene: Scene) -> Cast | None:
    """Leaver and newcomer, where labelled lines name both."""
    found: dict[str, list[tuple[str, str]]] = {"old": [], "new": []}
    side = ""
    for text, value in labelled([one for line in scene.sign.body for one in NEXT.split(line)]):
        folded = fold(text).strip(" -*")
        told = "new" if _NEW_LABEL.match(folded) else "old" if _OLD_LABEL.match(folded) else ""
        field = label(text)
        named = told and field in ("", "name", "other") and normal(value.split(",")[0]) is not None
        side = told or side
        if side and (named or field not in ("", "other")):
            found[side].append(("nom complet" if named else text, value))
    old, new = (forms(found[one], least=1) for one in ("old", "new"))
    if not (len(old) == len(new) == 1 and old[0].name and new[0].name):
        return None
    old[0].role = old[0].phone = None
    return Cast(tuple(colleague(completed(one, scene), scene) for one in (old[0], new[0])))
