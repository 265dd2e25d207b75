"""The lines by which mail programs set apart what somebody else wrote, or what nobody wrote.

Every pattern looks at one line, folded and cut to a fixed length, and is linear in it.
"""

from __future__ import annotations

from guichet.mail.pattern import lazy

_DATEISH = lazy(r"\d|@|<")
_WROTE_END = lazy(
    r"(?:\ba ecrit|\bwrote|\bschrieb|\bescribio|\bha scritto|\bescreveu|\bschreef|"
    r"\bnapisal\(?a?\)?|"
    r"\bskrev|\bva escriure|\bnapsal\(?a?\)?|\bkirjoitti|\bskrifadi|\bdijo)(?: ?\([^)]*\))? ?"
    r"(?:: ?(?:>.*)?|)$"
)
_WROTE_START = lazy(
    r"(?:le|on|am|el|il|op|em|dne|w dniu|den|pa|at|quoting|en date du|du|de)\b|"
    r"\d{1,4}[-/. ]|[\"'<]|[^ ]+@|[a-z]{2,9}[.,]? \d{1,2}[ ,./-]"
)
_WROTE_MIDDLE = lazy(
    r"(?:^| )(?:schrieb|skrev|schreef|escribio|kirjoitti|napisal|napisala|escreveu|scrisse|"
    r"пользователь|a ecrit|wrote)\b.{0,200}:$"
)
_WROTE_ABROAD = lazy(
    r" (?:schrieb|skrev|schreef|escribio|kirjoitti|napisal|napisala|escreveu|scrisse)\b.{0,200}:$"
)
_STAMPED = lazy(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b.{0,120}<\s*[^\s<>]+@[^\s<>]+>\s*:?$")
_STAMP = lazy(
    r"(?:le )?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:,? (?:a )?\d{1,2}[:h]\d\d(?::\d\d)?(?: [ap]m)?)?$"
)
_NOT_ME = lazy(
    r"(?:\bm'|\bvous |\bnous |\bme |\bj'|\blui |\bt')(?:a |ai |avait )?(?:ecrit|a ecrit)"
)
_RULE = lazy(
    r"[-_*= ]{2,}\s*(?:message d'origine|message original|original message|mail original|"
    r"message initial|message transfere|mail transfere|forwarded message|forwarded by|"
    r"message forwarded|e-?mail d'origine|courriel original|message reexpedie|message suivi|"
    r"original[- ]?nachricht|urspr\S+ nachricht|messaggio originale|mensaje original|"
    r"mensagem original|original appointment|reply message|ursprungliche nachricht|"
    r"reponse a|original|transfere par|transferred message|debut du message[^-]*)\b"
)
_BEGIN = lazy(
    r"(?:debut du (?:message|courriel) (?:transfere|reexpedie|cite)|begin forwarded message|"
    r"message transfere ?:|anfang der weitergeleiteten)"
)
_ORANGE = lazy(r">?\s*message du ?:? ?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_FORWARD = lazy(r"transfer|forward|reexpedi|tr ?:|fwd|fw ?:|weitergeleitet")
_FROM = lazy(r"\*?(?:de|from|von|da|od|fran|fra|expediteur|envoye par|sent by) ?\*? ?: ?\*? ?\S")
_FIELD = lazy(
    r"\*?(?:de|from|von|a|to|an|cc|cci|copie a|copie|envoye|envoye le|sent|date|le|"
    r"gesendet|skickat|till|amne|sendt|til|emne|objet|"
    r"subject|betreff|sujet|importance|pieces jointes|attachments|repondre a|reply-to|"
    r"expediteur|destinataire|destinataires|datum|cco|pour) ?\*? ?:"
)
_HEAVY = lazy(
    r"\*?(?:envoye|sent|date|objet|subject|sujet|a|to|gesendet|betreff|le|pour) ?(?:le)? ?\*? "
    r"?: ?"
)
_LINE = lazy(r"(?:[_-]{10,}|[-_=*~]{25,})\s*$")
MOBILE = lazy(
    r"(?:envoye(?:e)? (?:de|depuis|a partir de|avec|via|par) (?:mon |ma |mes |l'|la |le |un |yahoo|"
    r"outlook|proton|orange|bluemail|aquamail|mail|courrier|gmail|spark|k-9|typeapp|my|iphone|sfr|"
    r"free|laposte|tutanota|windows|telephone|courriel)|"
    r"sent (?:from|via|with|using) (?:my |yahoo|outlook|mail|proton|bluemail|aquamail|the |an? |"
    r"samsung|iphone|ipad|gmail|spark|blackberry|mobile|android|windows|aol|airmail|"
    r"typeapp|k-9|huawei|fairemail)|"
    r"telecharger? outlook|obtenez outlook|obtenir outlook|get outlook for|provenance : courrier|"
    r"enviado desde|sendt fra|skickat fran|von meinem|enviado do|inviato da|von meinem|"
    r"verzonden vanaf|gesendet von|"
    r"veuillez excuser (?:ma|la) brievete|please excuse my brevity|"
    r"mail envoye depuis|message envoye depuis)"
)
_DISCLAIMER = lazy(
    r"(?:[*\-_>\" ]*)(?:"
    r"(?:ce|cet|le present|the|this|le contenu de ce|les informations contenues dans ce|any)"
    r" (?:message|e-?mail|mel|mail|courriel|courrier(?: electronique)?|electronic|"
    r"communication|transmission|"
    r"information|content|views?|opinions?)\b.{0,160}(?:confidenti|destinataire|intended|recipient|"
    r"addressee|virus|privileged|piece[s]? jointe|responsabilit|property of)|"
    r"(?:si vous (?:n'etes pas|avez recu) .{0,60}(?:destinataire|par erreur))|"
    r"(?:(?:[^.!?]{3,90}[.!] )?if you (?:are not|have received|received) .{0,60}"
    r"(?:recipient|in error|by mistake|error))|"
    r"(?:avant d'imprimer|pensez a l'environnement|please consider the environment|"
    r"n'imprimez|think before you print|before printing|adoptez l'eco|merci de penser a l'env|"
    r"afin de contribuer au respect de l'environnement|save paper|soyons eco|pensez environnement|"
    r"save a tree|ecogeste|please do not print|please cancel any print|"
    r"[^.!?]{0,40}n'a pas vocation a etre imprime|"
    r"[^.!?]{3,60} - (?:please (?:do not|don't|consider)|n'imprimez|pensez avant))|"
    r"(?:confidentialite|confidentiality|disclaimer|avertissement|legal notice|mentions? "
    r"legales?)\b ?"
    r"(?:notice)?(?: ?[:-]|$)|"
    r"(?:the information (?:contained|in this)|les informations contenues|l'absence de virus|"
    r"cet? (?:e-?mail|message|courriel|courrier electronique) a ete (?:verifie|analyse|"
    r"envoye)|virus-free|"
    r"garanti sans virus|aucun virus|this email has been (?:checked|scanned)|scanned by|"
    r"sans virus\.|registered (?:in england|office|charity|company)|company (?:no|number|reg)|"
    r"l'agence decline|toute (?:utilisation|diffusion|publication|reproduction)|"
    r"l'integrite de ce message|internet ne permettant pas)|"
    r"confidentiel|private and confidential)"
)
_SURVEY = lazy(
    r"(?:merci de nous faire part de votre satisfaction|donnez votre avis|rejoignez-nous sur|"
    r"suivez[- ]nous|follow us|retrouvez[- ]nous|find us on|facebook\b|twitter\b|"
    r"linkedin\b|instagram\b)"
)
CLOSING = lazy(
    r"(?:(?:bien|tres|sinceres?|avec)? ?(?:cordiale?s?(?:ment)?|cdl?t|sincerement|respectueusement|"
    r"amicalement|chaleureusement|amities|amitie)|"
    r"bien a (?:vous|toi)|(?:bien )?cordialement|cordialement a vous|salutations|"
    r"(?:cordiales|sinceres|meilleures|respectueuses|distinguees) salutations|"
    r"bien sincerement|a (?:tres )?bientot|a tres vite|au plaisir|dans l'attente|"
    r"(?:en vous )?remerci|avec (?:mes|nos|tous mes|toute)|merci (?:d'avance|par avance|et|"
    r"pour|encore|bcp|beaucoup|"
    r"a vous|!)|(?:un )?grand merci|merci ?[.!,]*$|recevez|veuillez (?:agreer|recevoir|"
    r"croire)|je vous prie (?:d'agreer|de croire|de recevoir)|"
    r"nous vous prions|bonne (?:journee|soiree|fin|reception|semaine|continuation)|"
    r"bon(?:ne)? (?:week|we)|"
    r"belle (?:journee|soiree)|excellente|restant|en restant|a vous lire|a vous,|sentiments|"
    r"(?:kind|best|warm|warmest|kindest|many|with)(?: and)?(?: (?:kind|best|warm|"
    r"warmest))? ?(?:regards|wishes|thanks)?\b[^.?!]{0,30}$|"
    r"regards|yours|sincerely|faithfully|respectfully|cheers|thanks|thank you|many thanks|"
    r"ta,|all the best|all best|best,?$|"
    r"looking forward|talk soon|see you|with (?:best|kind|thanks|gratitude|many|warm)|take care|"
    r"bises|bisous|biz|kenavo|salut|tchao|a\+|yrs)\b"
)


def folded_quote(line: str) -> bool:
    """Whether a line is marked as quoted by `>` or `|`."""
    stripped = line.lstrip(" ")
    return stripped.startswith(">") or (stripped.startswith("| ") and len(line) > 2)


def attribution(lines: list[str], at: int) -> int:
    """How many lines from `at` on say "Le … a écrit :"; 0 where none."""
    first = lines[at][:300].strip()
    if not first or not (_WROTE_START.match(first) or "@" in first and "<" in first):
        return 0
    joined = ""
    for count in range(1, 5):
        if at + count > len(lines):
            return 0
        following = lines[at + count - 1][:300].strip()
        if not following and count > 1:
            return 0
        joined = f"{joined} {following}".strip()
        if _STAMPED.match(joined):
            return count
        foreign = _WROTE_ABROAD.search(joined) and _DATEISH.search(joined)
        if (
            foreign
            or "@" in joined
            and (_WROTE_MIDDLE.search(joined) or joined.endswith("написал:"))
        ):
            return count
        if _WROTE_END.search(joined[-60:]):
            return count if _DATEISH.search(joined) and not _NOT_ME.search(joined) else 0
        if len(joined) > 400 or (count > 1 and following.startswith(">")):
            return 0
    return 0


def rule(line: str) -> bool:
    """Whether a line is a separator such as "-----Message d'origine-----"."""
    line = line[:200].strip()
    if not line:
        return False
    return bool(
        (line[0] in "-_*=" and _RULE.match(line)) or _BEGIN.match(line) or _ORANGE.match(line)
    )


def forwarding(line: str) -> bool:
    """Whether a separator or subject speaks of forwarding."""
    return bool(_FORWARD.search(line[:200]))


def header_block(lines: list[str], at: int) -> int:
    """How many lines from `at` on are "De : … Envoyé : … Objet : …"; 0 where none."""
    first = lines[at][:300].strip()
    if not first or not (_FROM.match(first) or _FIELD.match(first)):
        return 0
    names = last = 0
    has_from = False
    for count, whole in enumerate(lines[at : at + 12]):
        line = whole[:300].strip()
        if not line and count == 0:
            return 0
        if _FIELD.match(line) or _FROM.match(line):
            names += 1
            has_from = has_from or bool(_FROM.match(line))
            last = count + 1
        elif not line or count - last > 1:
            break
    return last if has_from and names >= 3 else 0


def stamped(line: str) -> bool:
    """Whether a folded line is only a date, with or without an hour."""
    return bool(_STAMP.match(line[:60].strip()))


def is_field(line: str) -> bool:
    """Whether a folded line looks like a field of a quoted header."""
    return bool(_HEAVY.match(line[:100].strip()) or _FROM.match(line[:100].strip()))


def underline(line: str) -> bool:
    """Whether a line is only a ruler."""
    return bool(_LINE.match(line[:120].strip()))


def disclaimer(line: str) -> bool:
    """Whether a line opens a disclaimer or another text that nobody wrote for this mail."""
    line = line[:300].strip()
    return bool(line) and bool(_DISCLAIMER.match(line) or _SURVEY.match(line))


def mobile(line: str) -> bool:
    """Whether a line was added by a mail program ("Envoyé de mon iPhone")."""
    return bool(MOBILE.match(line[:120].strip(" -*_[(>")))


def closing(line: str) -> bool:
    """Whether a line is a complimentary close."""
    line = line[:120].strip(" -*_.,;:!")
    return 0 < len(line) < 110 and bool(CLOSING.match(line))
