"""The office, and the house, that stand beside a name in running text."""

from __future__ import annotations

import re

from guichet.mail.fold import fold
from guichet.mail.pattern import lazy
from guichet.mail.people.houses import within
from guichet.mail.people.kinds import kind
from guichet.mail.people.labels import label
from guichet.mail.people.scraps import ADDRESS, EDGES, tidy
from guichet.mail.people.spotting import TITLE

_PIECES = lazy(
    r"\s*[,;()\[\]|\t]\s*|\s+[-\u2013\u2014/]\s+|\s*:\s+|\s+(?:et|and|puis|ainsi que|qui|who|"
    r"at|à l'adresse)\s+"
)
BEFORE = lazy(
    r"(?:^|[\s,(])(?:l'|(?:notre|nos|mon|ma|mes|votre|son|sa|leur|le|la|un|une|our|my|the|a|"
    r"an|his|her)\b)\s*"
    r"((?:[^\s,;:().!?]+\s+){0,6}[^\s,;:().!?]+)\s*[,(]?\s*(?:the\s+)?(?:\b(?:"
    rf"{TITLE})\b\.?\s*)*$",
    re.IGNORECASE,
)
_OURS = lazy(r"\b(?:notre|nos|mon|ma|mes|votre|son|sa|leur|our|my|the|his|her)\s+", re.IGNORECASE)
_OUR = lazy(r"(?:notre|mon|ma|our|my)\s", re.IGNORECASE)
_OWNED = lazy(r"\b(?:notre|nos|mon|ma|son|sa|leur|our|my|his|her|their|l')\s?", re.IGNORECASE)
_COUNTED = lazy(r"(?:deux|trois|quatre|cinq|two|three|four|five|\d+) ")
_AND = lazy(r"\s(?:et|and|son|sa|notre|ses|his|her)\s")
_YOURS = lazy(r"\b(?:votre|vos|your)\s", re.IGNORECASE)
_TITLED = lazy(rf"\s*,?\s*(?:the\s+)?(?:\b(?:{TITLE})\b\.?\s*)+$")
_NEW = lazy(r"^(?:nouveau|nouvelle|nouvel|new|futur|future|jeune|young)\s+", re.IGNORECASE)
_SUCCEEDING = lazy(
    r"^(?:successeure?|successor|remplaçante?|replacement) (?:as|comme|en tant que|"
    r"au poste de|à la fonction de) (?:une? |an? )?",
    re.IGNORECASE,
)
_VERB = lazy(
    r" (?:says|reads|comes|goes|will|shall|is|are|has|have|had|ont|agreed|approved|"
    r"asked|vient|viendra|ira|sera|est|envoie|inscrire|send|register|"
    r"with|avec|by|par|to be) "
)
KIN = (
    r"mari|femme|[eé]pou\w+|fr[eè]re|s(?:œ|oe)ur|p[eè]re|m[eè]re|fils|fille|neveu|ni[eè]ce|"
    r"oncle|tante|"
    r"cousine?|conjointe?|compagne|compagnon|voisine?|husband|wife|brother|sister|father|mother|"
    r"son|daughter|nephew|niece|uncle|aunt|cousin|spouse|partner|neighbou?r|girlfriend|boyfriend|"
    r"copine?|pote|mate"
)
_POST = lazy(
    rf"(?!(?:{KIN}|collaborat\w+|complice|prot[eé]g[eé]e?|camarade|associ[eé]e?|undersigned|"
    rf"soussign\w+|employ\w*|groupe?|party|trio|duo|d[eé]l[eé]gation|organi[sz]ation|salari\w+|"
    rf"successe\w+|"
    rf"successor|remplaçante?|replacement|"
    r"pr[eé]d[eé]c\w+|predecessor|substitut\w*|demande|[eé]change\w*|discussion|part|côt[eé]|side|"
    r"entretien|rencontre|conversation|call|appel|request|behalf|thanks|mail\w*|message|courriel|"
    r"inscription|registration|booking|house|home|list\w*|guest|invit\w+|h[oô]te|connaissance|"
    r"amical\w*|"
    r"poste?|boss|two|three|deux|trois|first|second|other|autre|next|dear|ch[eè]re?|jeune|best|"
    r"bien|meilleur\w*|"
    r"gratitude|respect\w*|regards|reply|r[eé]ponse|attention|intention|compte|account|table|"
    r"gr[eâ]ce)\b)"
    r"[a-zà-ÿœ-]{4,}(?: (?:de |du |des |d'|de la |de l'|à la |à l'|au |aux |of |for |in |en )?"
    r"[a-zà-ÿœ-]{3,}){0,4}"
)
"""What "notre" or "our" right before a name may be: any office, told by where it stands."""
_NO_ROLE = lazy(
    r"^(?:(?:participation|inscription|présence|venue|demande|candidature)(?= d)|coll[eè]gues?|"
    r"coll?eagues?|bin[oô]mes?|agents?$|stagiaires|amie?s?|friends?|"
    r"participante?s?|personnes?|people|[eé]quipe|team(?! lead| manager)|place|si[eè]ge|chair "
    r"(?!of\b|elect\b)|chaise|fauteuil|nom|name|seat)\b"
, re.IGNORECASE)  # fmt: skip


_CELLS = lazy(r"\s*[,;()|]\s*|\s[-\u2013]\s")
_FROM = lazy(
    r"^\s*(?:tou(?:s|te|tes) (?:les )?(?:deux|trois) |both )?(?:de la |de l'|du |de |of the |"
    r"(?:from|at|with) (?:the )?)(?=[A-Z\u00c0-\u00de])"
)
_SENTENCE_END = lazy(r"[.!?](?:\s|$)|\n")
LONGEST_HOUSE = 8
"""Words."""


def house_after(text: str) -> str | None:
    """The house among what stands between commas behind a name, in the same sentence."""
    said = _SENTENCE_END.split(ADDRESS.sub(" ", text[:240]), maxsplit=1)[0]
    for piece in _CELLS.split(said)[:6]:
        piece = _GOES_ON.split(_FROM.sub("", piece))[0]
        office, house = within(piece.strip(" .:"))
        words = (house if house and kind(office) == "role" else piece.strip(" .:")).split()
        if 0 < len(words) <= LONGEST_HOUSE and words[0][:1].isupper() and (
            kind(" ".join(words)) == "organisation"
        ):  # fmt: skip
            return tidy(" ".join(words))
    return None


_RANK = lazy(
    r"\b(commandant|capitaine|lieutenant(?:-colonel)?|colonel|adjudant|sergent|professeure?|"
    r"professor|captain|général|amiral|sergeant|inspector)\s+$",
    re.IGNORECASE,
)


_CAPITALISED = lazy(r"(?:^|[\s(:])((?:[A-Z][a-z]+ ){1,4})$")


def rank(before: str) -> str | None:
    """The rank or office right before a name ("Commandant", "Deputy Clerk")."""
    found = _RANK.search(before)
    if found:
        return str(found.group(1))
    found = _CAPITALISED.search(before[-60:])
    phrase = found.group(1).strip() if found else ""
    return phrase if len(phrase.split()) > 1 and kind(phrase) == "role" else None


_HONOUR = lazy(
    r"\b(?:the|le|la|l'|our|notre|my|mon|ma)\s?(?P<office>councillor|professor|professeure?|doctor|"
    r"docteure?|father|reverend|commandante?|capitaine)\s+$",
    re.IGNORECASE,
)


def honour(before: str) -> str | None:
    """The office that an article and a title tell ("the councillor Ada Moss")."""
    found = _HONOUR.search(before)
    return str(found["office"]) if found else None


_LEAD_IN = lazy(
    r"^(?:(?:who\s+|qui\s+)?(?:(?:elle|il|she|he)(?:'s|\u2019s)?\s+)?(?:(?:is|est)\s+)?"
    r"(?:also\s+|aussi\s+|également\s+|actuellement\s+|currently\s+)?"
    r"(?:(?:our|notre|nos|mon|ma|mes|votre|my|leur|son|sa|his|her|une?|an?|the|la|le)\s+)?"
    r"(?:new\s+|nouvelle?\s+|nouveau\s+)?)(?=\S)",
    re.IGNORECASE,
)
_CHAIR = lazy(r"\s*(?:my|your|his|her|their) chair\b")
"""A seat, not an office."""
_COLLEAGUE = lazy(r"^(?:coll[eè]gue|colleague|bin[oô]me|amie?|friend),?\s+(?=\S)", re.IGNORECASE)
_GOES_ON = lazy(
    r"\s+(?:chez nous|dans notre|in our|from our|de chez|au sein|et moi|pour (?:le|la)|"
    r"for the|comme (?:moi|nous)|like (?:me|us)|sera|seront|"
    r"viendra|assistera|participera|will|is|est|ira|qui)\b"
)


TRADE = lazy(
    r"(?!(?:dernier|premier|entier|particulier|regulier|régulier|ult[eé]rieur|meilleur|ancien|bien|"
    r"combien|volontiers|serviteur|serviteuse|courrier|dossier|papier|f[eé]vrier|janvier|chien|"
    r"lien|"
    r"entretien|rivi[eè]r|mati[eè]r|fili[eè]r|carri[eè]r|fronti[eè]r|lumi[eè]r|derni[eè]r|"
    r"premi[eè]r|successeur|pr[eé]d[eé]cesseur|interlocuteur|sup[eé]rieur|int[eé]rieur|"
    r"ext[eé]rieur|mineur|majeur)e?\b)"
    r"[a-zà-ÿ]{2,}(?:ier|ière|eure?|euse|rice|iste|logue|ien|ienne|graphe|wright|smith|keeper|"
    r"maker|"
    r"monger|ician)"
)
"""A trade by its ending, alone behind a name and a comma."""
_SERVES = lazy(
    r"\b(?:qui|who)\s[^,.;:()!?@]{3,70}?\s(?:comme|en tant que?|en qualité de?|au poste de?|"
    r"as)\s(?=\S)|\b(?:qui|who)\s[^,.;:()!?@]{3,70}?\sd'(?=\S)"
)
"""As what somebody came or works, told behind their name."""
_DOES = lazy(
    r"\b(?:qui|who)\s+(?!est\b|is\b|a \u00e9t\u00e9\b|travaille\b|works\b|"
    r"[^,.;:()!?@]{3,70}?\s(?:comme|en tant que?|en qualité de?|as)\s)"
)
"""What somebody does is no office ("qui pilote l'accueil")."""


def role_after(text: str) -> str | None:
    """The role in ", chargée de mission mobilités chez nous, …"."""
    text = re.sub(r"^\s+(?:from|de|du|in|dans|of)\s[^,(.;\n]{2,40}(?=[,(])", "", text)
    if not text or text.lstrip()[:1] not in ",(-–—:/":
        return None
    text = _SERVES.sub(", ", _DOES.split(text, maxsplit=1)[0])
    text = ADDRESS.sub(" ", re.split(r"[.!?](?:\s|$)|\n\s*\n", text[:300])[0])
    pieces = [one for one in _PIECES.split(text)[:12] if one and one.strip(EDGES)][:4]
    for at, piece in enumerate(pieces):
        if _CHAIR.match(piece):
            continue
        owned = at == 0 and _OUR.match(piece.strip(EDGES)) is not None
        if _RELATION.fullmatch(fold(piece.strip(EDGES))):
            continue
        piece = _LEAD_IN.sub("", piece.strip(EDGES))
        piece = _COLLEAGUE.sub("", _GOES_ON.split(piece)[0])
        told = (
            "role" in (kind(piece), kind(within(piece)[0]))
            or owned
            and _POST.fullmatch(piece)
            and not label(piece)
            or at == 0
            and TRADE.fullmatch(piece)
        )
        if piece and len(piece) < 90 and not _NO_ROLE.match(piece) and told:
            return tidy(piece)
    return None


_MINE = lazy(r"\b(?:my|mon|ma)\b", re.IGNORECASE)
_ARTICLE = lazy(r"\b(?:une?|an)\s", re.IGNORECASE)
_RELATION = lazy(
    r"(?:(?:my|mon|ma) )?(?:(?:line|direct|own) manager|(?:grand )?(?:patronn?e?|boss)|n\+1|"
    r"superieure?\b.*|associee?|successeure?|successor|serviteur)|"
    r"(?:my|mon|ma) (?:deputy|companion|collabora(?:teur|trice)|chef(?:fe)?|chief)"
)
"""What somebody is to who writes, rather than in their house."""
_RELATIVE = lazy(
    r"(?<=\w),?\s(?:qu'|(?:que|qui|dont|whom|who|that|which)\s)[^,.;:()!?]{2,60},\s*"
    rf"(?=(?:\b(?:{TITLE})\b\.?\s*)*$)"
)
"""What is told of somebody before their name ("une doctorante que je dirige, Mlle …")."""
_ANNOUNCED = lazy(
    r"(?:\s+(?:pour|le|au|à|for|on|in|at|chez|dès|from|ce|this)\s[^,:;.]{2,50})?\s*:\s*$"
)
"""What may stand between an office and the name that a colon announces."""
_APPOSED = lazy(
    r"\b(?:monsieur|madame|m\.|mme|mr\.?|mrs\.?|ms\.?)\s+(?:le|la|l'|the)\s?"
    r"(?P<role>[a-zà-ÿ'-]{3,}(?:\s[a-zà-ÿ'-]{2,}){0,6}),?\s*"
    rf"(?:\b(?:{TITLE})\b\.?\s*)*$",
    re.IGNORECASE,
)


def role_before(text: str) -> str | None:
    """The role in "notre chargée de mission Paul Durand", "Monsieur le Maire, Paul Durand"."""
    text = _RELATIVE.sub(" ", text[-160:].replace("\u2019", "'"))
    text, announced = _ANNOUNCED.subn(" ", text)
    text = text[-110:]
    apposed = _APPOSED.search(text)
    if apposed and kind(apposed["role"]) == "role" and not _AND.search(apposed["role"]):
        return tidy(apposed["role"])
    match = BEFORE.search(text)
    if not match:
        return None
    piece = _OURS.split(_TITLED.sub("", match.group(0)))[-1]
    ours = len(piece) < len(match.group(0)) and _OURS.search(match.group(0)) is not None
    theirs = _YOURS.search(match.group(0)) is not None
    piece = _TITLED.sub("", piece if ours else match.group(1)).strip(EDGES)
    piece = _SUCCEEDING.sub("", _NEW.sub("", piece))
    tail = _ARTICLE.split(piece)[-1]
    piece = tail if kind(tail) == "role" else piece
    words = piece.split()
    lead = _MINE.search(match.group(0)[: -len(piece)] if piece else "")
    if _RELATION.fullmatch(fold(f"my {piece}" if lead else piece)):
        return None
    if _VERB.search(f" {fold(piece)} ") or _COUNTED.match(fold(piece)):
        return None
    if words and _NO_ROLE.match(piece):
        words = words[1:]
    for at in range(min(3, len(words))):
        part = " ".join(words[at:])
        first, _, rest = fold(part).partition(" ")
        if kind(part) == "role" and (
            first not in ("second", "premier", "premiere", "cadre") or kind(rest) == "role"
        ):
            return tidy(part)
    ours = ours and not theirs and not announced and _OWNED.search(match.group(0)) is not None
    return tidy(piece) if ours and _POST.fullmatch(piece) and words == piece.split() else None
