"""How people ask for a seat.

Flags: `a` asks the desk to act (holds in a polite question too), `t` tells that one comes (holds
only in a statement), `w` is a wish (weaker: a mail that otherwise only questions stays a
question), `o` is about others, `b` about oneself.
"""

from __future__ import annotations

from guichet.mail.intent.engine import Rule, table
from guichet.mail.intent.telling import DELEGATES, SOFT, TELLS

ASKS = r"""
(?:compt|ajout|rajout|prevoy|mett|not|prepar|add|count|expect|lay|set)[a-z]* <1>(?:un|une|
    deux|trois|one|two|another|[1-9]) (?:[a-z]+ )?(?:convives?|participante?s?|personnes?|
    couverts?|bouches?|tetes?|badges?|inscrits?|attendees?|places?|chaises?|more|de plus|
    couverts?|assiettes?|guests?|bodies|invites?) ?[^ ]* | a
(?:imprim|prepar|edit|print|prepare)[a-z]* (?:moi |nous |me |us )?(?:mon|un|deux|nos|my|a|
    our|two) badges? ?[^ ]* | a
(?:tu|vous|u|you) (?:me|nous|m|l|le|la|les) (?:notes|notez|inscris|inscrivez|gardes|gardez|
    reserves|reservez|mets|mettez|comptes|comptez|ajoutes|ajoutez|rajoutes|rajoutez|prends|
    prenez|bloques|bloquez|retiens|retenez) (?!au courant|pas|en copie|si|quand)[^ ]* ?[^ ]* | a
(?:merci d[e]?|veuillez|priere d[e]?|pouvez vous|pourriez vous|prie d[e]?|bien vouloir|
    gre d[e]?|remercie d[e]?|demande d[e]?) (?:[^ ,]+ ){0,2}(?:faire figurer|porter|inclure|
    prevoir (?:la venue|une place|un siege|la presence)|acter (?:la|ma|mon|notre)|garder (?:une|
    deux|trois)|lui (?:garder|reserver)|leur (?:garder|reserver)|proceder a (?:l|son|mon|leur|
    notre) inscription|prendre note de (?:ma|la|notre|sa|leur) (?:venue|participation|
    presence)) ?[^ ]* | a
(?:keep|save|hold) (?:me |us )?(?:a|one|two) (?:[a-z]+ )?(?:chair|seat|spot|
    place)s?(?: warm)? | a
(?:make it|make that) (?:two|three|four) | w
(?:consider|count|treat|regard|consid[e]?rez|voyez) (?:me|moi|us|
    nous) (?:as )?(?:registered|booked|signed up|enrolled|in|a taker|comme inscrit[es]*|
    inscrit[es]*|comme participant[es]*|comme present[es]*) | a
(?:notez|comptez|marquez|mettez|note|marque|mets) (?:moi|nous) (?:comme )?(?:present[es]*|
    inscrit[es]*|participant[es]*|partant[es]*|dispo[a-z]*) | ab
(?:on behalf of|au nom de|pour le compte de) <8>(?:register|enrol|book|inscrire|
    inscri[a-z]*|reserve|reserver) ?[^ ]* | ao
reitere ma (?:candidature|demande) | ab
(?!give both|gives? up|reserve list|reserves? bench){keep} <6>{seat} | a
(?<! se )(?:reserv|book|retien|reten)[a-z]* <2>(?:deux|trois|quatre|cinq|six|one|two|three|
    four|five|six|[1-9]|for|pour) | a
(?:inscri[a-z]*|reinscri[a-z]*) <1>(?:moi|nous|me|us) | ab
(?:m|me|nous|moi) (?:re|pre)?inscri(?:re|s|vons|rai|vais|rons|ve) | ab
(?:merci|priere|prie|pouvez vous|pouvez|pourriez|pourrais|peux|veuillez|voulez|voudriez|
    demande|demander|souhait[a-z]*|voudr[a-z]*|aimer[a-z]*|desir[a-z]*|tiens|faut|bien|afin|
    pour|possible|possible d|permets|permettez|plaisir|besoin|propose|charge|chargee|
    gentillesse|amabilite|obligeance|mandate|mandatee|comptons|compte) <4>(?:re|
    pre)?inscrire | a
(?:inscris|inscrivez|inscrivons|inscrirons|reinscrivez|inscrirez|inscrivons|
    inscrirai) (?!vous |toi |nous a nos |vite ) ?[^ ]+ | a
(?:a|d|en) inscrire (?:a|au|pour|sur|svp|s|le|la|en|les|,|donc|sans|merci) | a
(?:sollicite|sollicitons|demande|demandons|souhaite|requiers|solliciter|requests?|
    formule) <2>(?:mon|notre|ma|l|son|une|leur|my|our) (?:inscription|participation|
    preinscription|registration|candidature)s? | a
(?:(?<= )|^)(?:bonjour |bjr |slt |salut |hello |, )*inscriptions? (?:pour|au|a la|,|journee|
    du) <8>(?:svp|s il vous plait|stp|merci|{month}|[0-9]+) | aw
inscription (?:de|pour|d) (?:mon|ma|mes|nos|notre|m|mme|mr|monsieur|madame|deux|trois|
    quatre|cinq|[2-9]|l agent|l un|une? |plusieurs) | ao
(?:enregistr[a-z]*|prenez en compte|prendre en compte|prise en compte|valid[a-z]*|
    accept[a-z]*|retenir|retenez|acter|actez|considerer|considerez) <3>(?:ma|mon|notre|nos|sa|
    son|leur|leurs|la|l|cette) <1>{enrolment} | a
(?:demande|bulletin|candidature|demandes) <2>(?:d|de|a) (?:l )?(?:inscription|inscriptions|
    participation|participer|inscrire|reservation) | a
(?:je|nous) <2>(?:adresse|envoie|transmets|adressons|envoyons|fais parvenir|soumets|
    soumettons|depose|transmettons|depos[a-z]*) <4>(?:inscription|inscriptions|candidature|
    participation|demande|fiche|bulletin) | a
(?:not|ajout|prend|prenez|integr|mentionn|port|positionn|report|consign|inclu|enregistr|
    comptabilis)[a-z]* <3>(?:ma|mon|notre|nos|sa|son|leur|la|le|les|l|d) <1>(?:{enrolment}|nom|
    noms|venue|presence) | a
(?:merci de|veuillez|vous pouvez|pouvez vous|pourriez vous|a|prie de|bien|tu peux|peux tu|
    voudriez vous|voulez vous|possible de|souhaite|il faut|faudrait|penser a|pense a|pensez a|
    tu pourrais|pourrais tu|gentillesse de|gre de|plaisir de|obligeance de|amabilite de) (?:me|
    nous|m|l|le|la|les) (?:noter|ajouter|positionner|mettre|integrer|compter|inclure|rajouter|
    reserver|caser|glisser|prendre|placer|inserer|joindre|porter|programmer|enregistrer|
    comptabiliser|inviter|ranger|inscrire|accueillir|recevoir|accepter|faire venir) | a
(?:note|notez|ajoute|ajoutez|rajoute|rajoutez|mets|mettez|met|place|placez|integre|integrez|
    compte|comptez|casez|glissez|prenez|inclus|incluez|rangez|portez|enregistrez|mettez|
    remettez|remets|positionnez|positionne|considerez|embarquez|invitez|programmez|accueillez|
    gardez|reservez|garde) (?:moi|nous|le|la|les|mon nom|mon collegue|ma collegue|nos noms|
    donc moi|aussi|egalement|donc) (?!au courant|dans la boucle|en copie|en contact|informe|
    a jour|en relation|de cote|savoir|la brochure|le programme|un mot|votre|tranquille|hors|
    dans (?:vos|votre|un coin|tes|ton|la)|bien|
    sur votre liste de diffusion) ?[^ ]* | a
(?:sur|a|dans|on|onto|to|in) <1>(?:la|votre|vos|le|les|l|the|your|this) (?:liste|listes|
    list|lists|roster|roll|registre|tableau|programme|nombre|lot|groupe) (?:des|de|d|of|for|
    pour|definitive|du|a) <1>(?:participant|participants|inscrits|presents|presence|attendees|
    participation|places|stagiaires|personnes|convives|invites|heureux|l|la|le|{month}|[0-9]+|
    {month}|places|presentes|those) | a
(?:count|counting) (?:me|us|myself|him|her|them|both|[a-z]+ and me) (?:in|among|amongst|as|
    please|for|on) | at
(?:you can|please|do|just)? ?count (?:me|us) in | at
(?:compt[a-z]*|comptabilis[a-z]*|contez|conter|conte) <2>(?:moi|me|m|nous|sur moi|sur nous|sur ma|
    sur notre) <2>(?:parmi|dans|dedans|au|pour|present|presente|des|comme|avec|vos|sur|le|la|en|
    a|bien) | ab
(?:me|nous|m) (?:compter|conter|comptez|comptabiliser) <2>(?:parmi|dans|dedans|au|pour|
    present|presente|des|comme|avec|vos|sur|en|svp|s) | ab
(?:tu peux|vous pouvez|pouvez|on peut) (?:compter|tabler|miser) sur (?:moi|nous|ma|notre|mon) | at
(?:tablez|misez) sur (?:moi|nous|ma|notre|mon) | at
(?:i ll|i will|we ll|we will|i d|let us|let s) go for (?:the )?(?:first|second|earlier|later|
    latter|former|{month}|[0-9]+)[^ ]* | a
(?:j|nous)(?: vous)? (?:accepte|acceptons)(?: donc| volontiers| avec [a-z]+)? (?:votre|l|cette|
    ton)(?: [a-z]+)? invitation | a
(?:i|we)(?: [a-z]+)? accept (?:your|the)(?: kind| lovely| generous| nice)? invitation | a
comptez (?:moi|nous|sur moi|sur nous|aussi sur) | at
sign (?:me|us|him|her|them|myself|both|up|[a-z]+ and me|[a-z]+ [a-z]+) <4>(?:up|for|on|to|
    me|us|in|the) | a
(?:would|d|want|wish|happy|keen|like|love|please|and|to|can i|could i) <2>sign up | a
(?:register|enrol|enroll|book|sign|enlist|include|put|add|slot|pop|stick|squeeze|fit|get|
    admit|accept|have|seat|schedule|slip|reserve|consider|mark|write|jot|note|log|tack|chuck|
    throw|shove|place|rope|list|enter) (?:(?:the )?(?:two|three|four|both|a couple) of us|two|
    three|me|us|him|her|them|my|our|both|myself|the following|these|those|following|this|
    [a-z]+ [a-z]+ and) <5>(?:in|on|down|for|onto|up|to|as|the|at|both|three|two|colleague|
    colleagues|among|team|into|please|if|staff|name|names|people|persons|there|also|too|
    registered|along|a) | a
(?:put|add|enter|write|take|jot|get) (?:down )?(?:my|our|his|her|their|the following|these|
    the two|both|all|those|[a-z]+ s) (?:[a-z]+ )?(?:name|names|down|colleague|colleagues|people|
    three) | a
(?:put|write|mark|jot|book|sign|note) down <3>(?:for|as|on|my|our|me|us) | a
(?:write|enter|place|put|have) (?:on|in|to|onto) (?:the|your) (?:list|roll|register|roster) | a
(?:like|want|wish|love|wanting|wishing|happy|writing|write|please|intend|intending|keen|
    request|hoping|hope|need|asked|interested in|ask|glad|pleased|apply|able|able to|kindly|
    permission|asking|to|ready|us) <3>(?:to )?(?:register|registering|enrol|enroll|enrolling|
    sign up|signing up|book|booking|reserve|reserving) (?!list|an invoice|a call|
    a meeting) ?[^ ]* | a
(?:i|we|i am|we are)(?: hereby| would like to| d like to| want to| wish to| am| are| gladly|
     now| also)? (?:register|registering|enrol|enrolling|enroll|signing up|booking|apply|
    applying|subscribe to|book|reserve) (?:for|to|in|on|a|one|two|my|our|the|him|her|myself|as|
    him|three) | a
(?:please|accept|take|treat|consider|find|here is|this is|process|note|regard|make|confirm|
    handle|record) <4>(?:my|our|his|her|their|a|an|the|this)? ?(?:as )?<3>(?:registration|
    registrations|application|booking|enrolment|enrollment|participation|attendance|reservation|
    registration form) | a
please <2>(?:reserve|book|register|enrol|enroll|sign|hold|keep|save|secure|put|add|include|
    squeeze) (?!the date|in touch|me posted|me informed|up the) ?[^ ]+ | a
(?:spot|seat|seats|place|places|room|space|chair|spaces|spots|chairs|one|two|ticket|slot|
    stool) for (?:me|us|my|one|two|three|both|myself|him|her|the|a|each|our|[a-z]+ and me|him|
    four|[a-z]+ [a-z]+) (?!sake|information|moment) ?[^ ]* | w
(?:voudr[a-z]*|souhait[a-z]*|aimer[a-z]*|desir[a-z]*|sollicit[a-z]*|prend[a-z]*|
    prendr[a-z]*|demand[a-z]*|veux|voulons|faudra(?:it)?|besoin|d like|would like|want|need|
    have|get|take|request|requesting|grab|claim|reserve|reserverai|prenons|love) <3>(?:d |
    de )?(?:une|un|deux|trois|quatre|cinq|la|ma|mon|[1-9]|one|two|three|four|a|the|some|
    couple of) <1>{seat} | aw
{seat} me (?:suffi|convien|suffirait)[a-z]* | w
je (?:la|le) (?:prends|reserve|retiens|garde|bloque) <3>(?:volontiers|avec|donc|en tout cas|
    tout de suite|pour|sans|,)? ?[^ ]* | w
(?:une|1|un) (?:petite? |derniere? |simple |seule? )?{seat} (?:pour|svp|s il|stp|a mon nom|
    au nom|me conviendrait|de plus|, s il|en {month}|en {month}|le [0-9]+|le [0-9]+|suffira|
    au fond|please) | w
(?:one|a|two|three|[1-9]|another|single) (?:more )?{seat} (?:please|, please|for|on|in|at|
    would|under|thanks|to) | w
(?:deux|trois|quatre|cinq|six|[2-9]) {seat} (?:pour|svp|s il|stp|a mon|au nom|le [0-9]+|
    le [0-9]+|seraient|en) | w
laissez? (?:moi|nous) (?:une?|deux|ma|mon|notre|me joindre|venir|participer|entrer) ?[^ ]* | a
(?:mettez|mets|mettre|placez|casez) (?:moi|nous|en|y) (?:une?|en|dedans|dans|sur|parmi|donc|
    y|de|au|aussi|deux|avec|un|pour|la|le) ?[^ ]* | a
(?:formalis|confirm|officialis|valid|renouvel)[a-z]* <3>(?:ma|mon|notre|nos|par la presente|
    ici|sa|leur) <2>(?:inscription|participation|presence|venue|preinscription|pre inscription|
    inscriptions) | at
(?:je|nous|j) (?:vous )?(?:te )?confirm[a-z]* (?:donc |bien |par la presente |ici |
    que )?(?:ma|notre|que je|que nous|sa|la|leur|mon|je|nous) <2>(?:participation|presence|
    venue|inscription|viendr[a-z]*|serai|serons|particip[a-z]*|assist[a-z]*|present[a-z]*) | at
(?:i|we|happy to|hereby|to|can|let me|pleased to|would like to|delighted to) (?:hereby |
    herewith )?confirm(?:ing)? <1>(?:my|our|that i|that we|i|we|his|her|their) <2>(?:attendance|
    participation|presence|will|place|am|are|registration|be) | at
veuillez trouver <6>(?:inscription|inscriptions|bulletin|fiche|participant|participants|
    liste|candidature) | a
""".strip()


RULES: list[Rule] = [
    *table("soft", SOFT),
    *table("register", ASKS),
    *table("register", TELLS),
    *table("register", DELEGATES),
]
