"""How people speak of themselves and of others when they ask for seats."""

from __future__ import annotations

import re

from guichet.mail.pattern import lazy

SELF = lazy(
    r" (?:(?:the )?undersigned|(?:le |la )?soussignee?|(?:writer|author|sender) of this|"
    r"and (?:would|d) (?:love|like) to (?:join|come|attend|be|take part|participate)|"
    r"et (?:voudrais|aimerais|serais heureu[a-z]*|serais ravie?) (?:d |de |y )?(?:venir|"
    r"participer|assister|etre)|i (?:, )?(?:and|et|as well as|plus)|(?:et|and|plus) (?:also )?i|"
    r"(?:m|me) (?:(?:re|"
    r"pre)?inscri[a-z]*|compter?|noter|ajouter|reserver|garder|"
    r"mettre|positionner|integrer|retenir|prevoir|placer|caser|glisser|trouver|bloquer|"
    r"accorder|faire|enregistrer|inclure)|(?<!travaille avec )(?<!bosse avec )moi|myself|mine|"
    r"la mienne|le mien|"
    r"j (?:emmene|amene|embarque|accompagne|accepte (?:votre|cette|l|la|volontiers|avec))|"
    r"je (?:ramene|debarque|saute sur)|(?:m|me) accompagn[a-z]*|accompan(?:y|ies|ying) me|"
    r"(?:come|comes|coming|travel|travels|join|joins|joining|bring|bringing) (?:along )?(?:with )?"
    r"me|i (?:bring|take along)|(?:am|m|will|ll|shall|will be) (?:bring|bringing|take along|"
    r"taking along)|"
    r"i (?:accept|gladly accept|happily accept)|i (?:register|sign up|enrol) (?:for|to|with)|"
    r"je (?:vais )?(?:bien )?(?:prend(?:s|rai)|reserve|voudrais|veux|souhaite|souhaiterais|demande|"
    r"sollicite|aimerais)(?: bien)? (?:une|ma|1) (?:place|chaise|inscription)"
    r"(?! (?:(?:le|en|au|a|la|du|de|plus|aussi|[0-9]+|mars|juin|journee|session) ){0,5}pour "
    r"(?!mars|juin|le |la |moi|[0-9]))|"
    r"je (?:l |la |le |les )?(?:y )?accompagn[a-z]*|i (?:will |shall |ll )?(?:be )?accompany[a-z]*|"
    r"(?:count|sign|put|register|book|"
    r"include|add|enrol|enroll|fit|squeeze|slot|save|keep|hold|reserve|have|write|get|for|"
    r"mark|pop|of|and|with|note|admit) me|me and|and (?:i|me|myself)|both of us|(?:two|"
    r"three|four|2|3|4) of us|for us|nous (?:serons|viendrons|inscrire|y serons|"
    r"participerons|sommes (?:deux|trois))|je (?:me |m |serai|viendrai|viens|participe|"
    r"assiste|y |en |serais|suis part[a-z]*|suis cand[a-z]*|suis pren[a-z]*|bloque|"
    r"confirme (?:ma|que je))|j (?:en|y) (?:vais|irai|serai|suis|viens|participe|assiste|cours|"
    r"prends|reserve)[a-z]*|i (?:will|ll|am|m|would like|d like|would love|d love|want|wish|hope|"
    r"plan)(?: very much| really)?(?: to)? (?:be there|attend|come|coming|join|joining|"
    r"participate|take part|be part|attending|register for|sign up|a place|a seat|book a|"
    r"reserve a|one place|be present|in)|(?:aimerais|voudrais|(?:je (?:[a-z]+ ){0,2}|^ "
    r")(?:souhaite|desire)|"
    r"souhaiterais|serais ravie?|serais heureu[a-z]*|serai ravie?|envie|tiens)(?: beaucoup| bien| "
    r"vraiment| aussi| vivement| tant| donc)*(?: de| d| a| y| en)* (?:participer|venir|"
    r"assister|etre|prendre part|faire partie|rejoindre|suivre|y participer|profiter)|ma "
    r"(?:participation|presence|venue|place|candidature)|mon (?:inscription|nom)|my "
    r"(?:place|seat|name|registration|attendance|participation|presence)|place a mon nom|the pair "
    r"of us|l equipe et moi|ma pomme|bibi|i self|i myself|(?:votre|ton) (?:[a-z]+ )?(?:serviteur|"
    r"devoue|"
    r"correspondant)|(?:votre|ta) (?:[a-z]+ )?"
    r"(?:serv(?:ante|iteuse)|devouee|correspondante)|yours truly|me voila|"
    r"(?:je )?me (?:joindr[a-z]*|joins|porte (?:volontaire|"
    r"candidate?))|"
    r"(?:am|m) (?:spending|staying|visiting) [^,]{3,40}and would (?:like|love)|"
    r"(?:avec|with) (?:[^ ]+ ){1,14}?(?:nous|on|we) (?:voulons|souhait[a-z]*|vien[a-z]*|"
    r"aimer[a-z]*|"
    r"serons|participer[a-z]*|want|would|will|ll|wish|hope)|i (?:subscribe|apply|come(?! from|"
    r" back| to)|participate|attend)|"
    r"(?:j ?)?(?:inscri[st]?|ajoute|amene|emmene) (?:aussi|egalement|avec moi)|"
    r"(?:suis|serai|viendrai|viens) accompagnee? (?:de|d|par)) "
)

ONLY_WRITES = lazy(
    r" (?:c est (?:bien |juste |seulement )?moi qui (?!viens|viendra|serai|participe|y vai|irai|"
    r"assiste|me |m )[^,]{2,60}|(?:dites|ecrivez|repondez|tenez|prevenez|informez|confirmez|"
    r"envoyez|appelez|rappelez|contactez|avertissez|excusez|pardonnez|permettez|faites|transmettez|"
    r"adressez|donnez|rassurez|dis|ecris|reponds|tiens|previens|envoie|appelle|rappelle) moi|"
    r"it (?:is|s) (?:only |just )?(?:me|i) (?:who (?:is |am )?)?(?:writing|booking|registering|"
    r"asking|sending)[^,]{0,40}|(?:moi|me) (?:je|i) (?:ne fais que|only|just)[^,]{2,40}|"
    r"(?:a cote|pres|aupres) de (?:la mienne|moi|ma place|mon siege)|"
    r"(?:next to|beside|alongside|near) (?:me|mine|my (?:seat|place|chair))|"
    r"(?:reste[a-z]*|stay[a-z]*|remain[a-z]*|garde[a-z]*) (?:[^ ]+ ){1,6}?(?:tout )?(?:comme|like) "
    r"(?:moi|me|i))(?= )"
)
"""What one does who writes for others, in words of oneself."""

THEM = lazy(
    r" (?:(?:l|la|les|lui|leur) (?:(?:re|pre)?inscri(?:re|vez)|note[rz]|r?ajoute[rz]|"
    r"compte[rz]|garder|reserver|placer|enregistre[rz]|mettre|prevoir|integre[rz]|inclure|"
    r"accueillir|menager|conserver|accorder|attribuer|octroyer|trouver|bloquer|retenir)|"
    r"(?:inscrivez|ajoutez|comptez|reservez|gardez|mettez|enregistrez) (?:la|les|lui|leur)|"
    r"(?:register|sign|put|book|add|enrol|enroll|save|keep|hold|reserve|include|count|get|"
    r"have|seat|sort|squeeze|"
    r"fit|slot|pop|find|list|note) (?:him|her|them)|(?:for|pour) (?:him|her|them|lui|elle|eux|"
    r"elles)) "
)

THEY = lazy(
    r" (?:elle|il|elles|ils|she|he|they) (?:[a-z]+ ){0,2}?(?:souhait|desire|aimer|voudr|viendr|"
    r"vient|viennent|particip|assist|would|want|wish|will|hope|plan|like)[a-z]* "
)
"""What somebody wishes who was named in the sentence before."""

NOT_SELF = lazy(
    r" (?:je ne (?:serai|viens|viendrai|participe|participerai|suis|pourrai|peux)(?: donc| "
    r"malheureusement| moi meme| quant a moi)? (?:pas|plus)|i (?:am|m) not (?:coming|"
    r"attending|going|joining|a "
    r"participant)|i (?:am|m) staying|i stay|i remain(?! (?:at|available|your|very|sincer|"
    r"respect))|i only do|i will not (?:be )?(?:com|"
    r"attend|join)[a-z]*|i shall not|sans moi|not "
    r"for me|pas pour moi|je reste (?:votre|la|l|a|au|aux|ici|chez|en)|i am only|"
    r"i m only|i am just|not myself|"
    r"pas moi|moi meme je ne|i can not (?:come|make|attend)|i will not be (?:there|joining|"
    r"coming)|shan t be (?:there|coming|joining|back)|won t be (?:coming|joining|back)) "
)

US = lazy(r" (?:nous|us|we|on) ")


AGREED = lazy(
    r" (?:ok|favorable|vu|bon pour|valide[a-z]*|approuve[a-z]*|approved?|approval|feu vert|"
    r"avis favorable|bon pour accord|"
    r"d accord|accord(?:e|ee)?|fine by me|fine with me|happy for|signed off|green light|"
    r"authori[sz]e[a-z]*|"
    r"autorise[a-z]*) "
)

FINE = lazy(
    r" (?:ok|bon|bien|parfait|d accord|aucun probleme|pas de probleme|fine|good|okay|all right|"
    r"alright)(?: (?:pour|with|by|for|de|from))? (?:mon cote|ma part|my side|moi|me) "
)
"""Agreement, in which one speaks of oneself without asking for a seat."""

WISHES = lazy(
    r" (?:je (?:m inscri[a-z]*|viens|viendrai|serai|participe[a-z]*|souhaite[a-z]*|voudrais|"
    r"confirme|prends le train)|me voila|moi aussi|me too|mon nom|my name|"
    r"mon inscription|ma participation|"
    r"so (?:am|will) i|j (?:aimerais|assiste[a-z]*|y (?:vais|serai|viens|participe|"
    r"assiste))|inscrivez moi|m inscrire|sign me|register me|"
    r"count me|i (?:will|ll|would|d|shall) (?:be|come|attend|join|like|love)) "
)

ME = lazy(r" (?:moi|me|myself|(?:et|and) (?:i|je)) ")
PROXY = lazy(
    r" (?:on behalf of|in the name of|au nom d[eu]?|pour le compte d[eu]?) "
    r"(?!(?:our|my|all|notre|mon|ma|tou[a-z]*|us|the (?:team|group)|l equipe|la) )"
)

INCLUDED = lazy(
    r" (?:et|and|plus|ainsi que) (?:moi|me|myself|i|(?:votre|ton) serviteur|"
    r"votre (?:devouee?|correspondante?)|yours truly) "
)

ONE_FOR_ME = lazy(r" (?:moi|me) (?:bien )?(?:une?|one|a|1) (?!collegue|colleague|ami|friend)")
"""One seat is asked for, whoever is spoken of besides."""

OWN_ONE = lazy(r" (?:one|une|un) (?:(?:is|s|est|sera) )?(?:for|pour) (?:moi|me|myself) ")
"""One of several seats is for who writes."""

WITH = lazy(
    r" (?:moi|me|myself|nous) (?:et|and|ainsi que|plus|avec) (?:une?|mon|ma|my|a|an|"
    r"one)(?: of my)? (?:autre )?(?:collegue|colleague|colleagues|ami|amie|friend|"
    r"adjointe?|collaborat[a-z]*|binome|chef|cheffe|assistante?|directrice|directeur|boss|"
    r"stagiaire|agent) | (?:une?|mon|ma|my|a) (?:collegue|colleague|ami|amie|friend|"
    r"adjointe?|collaborat[a-z]*|binome|assistante?) (?:et|and) (?:moi|me|myself|i) "
)

AND_ME = lazy(
    r"\bso (?:am|will|do) i\b|\bmoi aussi\b|\bme too\b|"
    r"\b(?:(?:your|votre|ton|ta) (?:\w+ )?serv(?:ant|iteur|ante|iteuse)|yours truly)\b|"
    r"\b(?:second|third|fourth|last|other|one|deuxième|seconde?|troisième|dernière?|autre|place|"
    r"seat|chair|chaise)(?:,| is| est| being| c'est)? (?:for |pour |à )?(?:moi|me|myself)\b|"
    r"(?:\bet|\band|ainsi que|\bplus|\bwith|\bavec|as well as|,)\s+(?:(?:pour|sur|avec)\s+)?"
    r"(?:moi|me|myself|I|"
    r"votre d[eé]vou[eé]e?|votre correspondante?|votre serviteur|votre servante|ton serviteur|"
    r"ma pomme|bibi|yours truly)\b(?!\s+(?:ne|am not|cannot|"
    r"can't))|\bje (?:l'|la |le |les )?(?:y )?accompagn|\bI(?:'ll| will| shall)? (?:be )?accompany",
    re.IGNORECASE,
)

ALSO = lazy(
    r"^\W*(?:(?:idem|pareil|same(?: again)?|ditto|so (?:will|is|does|would))\b)|"
    r"\bj'(?:amène|emmène)|\b(?:je (?:viens|serai|viendrai)|accompagn\w+) (?:avec|de|d'|par)\b|"
    r"\bI(?:'ll| will|'m| am)? bring|\bcoming with|\b(?:also|aussi|également|too|as well|de "
    r"même)\b",
    re.IGNORECASE,
)

COMES = lazy(
    r"\b(?:amène|emmène|bring|accompagn|vien[st]|viendr|sera\b|souhait|voudr|aimer|particip|assist|"
    r"wants?|wish|would|will|comes?|coming|join|attend)",
    re.IGNORECASE,
)
