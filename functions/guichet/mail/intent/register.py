"""How people ask for a seat, or say that they come.

Flags: `a` asks the desk to act (holds in a polite question too), `t` tells that one comes (holds
only in a statement), `w` is a wish (weaker: a mail that otherwise only questions stays a question),
`o` is about others, `b` about oneself.
"""

from __future__ import annotations

from guichet.mail.intent.engine import Rule, table

ASKS = r"""
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
{keep} <6>{seat} | a
(?:reserv|book|retien|reten)[a-z]* <2>(?:deux|trois|quatre|cinq|six|one|two|three|four|five|
    six|[1-9]|for|pour) | a
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
    du) <8>(?:svp|s il vous plait|stp|merci|mars|juin|19|18) | aw
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
    sur votre liste de diffusion) ?[^ ]* | a
(?:sur|a|dans|on|onto|to|in) <1>(?:la|votre|vos|le|les|l|the|your|this) (?:liste|listes|
    list|lists|roster|roll|registre|tableau|programme|nombre|lot|groupe) (?:des|de|d|of|for|
    pour|definitive|du|a) <1>(?:participant|participants|inscrits|presents|presence|attendees|
    participation|places|stagiaires|personnes|convives|invites|heureux|l|la|le|march|june|19|18|
    mars|juin|places|presentes|those) | a
(?:count|counting) (?:me|us|myself|him|her|them|both|[a-z]+ and me) (?:in|among|amongst|as|
    please|for|on) | at
(?:you can|please|do|just)? ?count (?:me|us) in | at
(?:compt|comptabilis|cont)[a-z]* <2>(?:moi|me|m|nous|sur moi|sur nous|sur ma|
    sur notre) <2>(?:parmi|dans|dedans|au|pour|present|presente|des|comme|avec|vos|sur|le|la|en|
    a|bien) | ab
(?:me|nous|m) (?:compter|conter|comptez|comptabiliser) <2>(?:parmi|dans|dedans|au|pour|
    present|presente|des|comme|avec|vos|sur|en|svp|s) | ab
(?:tu peux|vous pouvez|pouvez|on peut) compter sur (?:moi|nous|ma|notre|mon) | at
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
    sign up|signing up|book|booking|reserve|reserving) (?!an invoice|a call|
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
    au nom|me conviendrait|de plus|, s il|en mars|en juin|le 19|le 18|suffira|au fond|
    please) | w
(?:one|a|two|three|[1-9]|another|single) (?:more )?{seat} (?:please|, please|for|on|in|at|
    would|under|thanks|to) | w
(?:deux|trois|quatre|cinq|six|[2-9]) {seat} (?:pour|svp|s il|stp|a mon|au nom|le 19|le 18|
    seraient|en) | w
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

TELLS = r"""
(?:merci de|veuillez|pouvez vous|pourriez vous|prie de|
    vous pouvez) (?:bien )?(?:vouloir )?(?:compter|noter|inclure|accueillir|placer) (?!sur|que|
    qu|cette|le nouveau|la modif|mon absence|l absence|ce|mon change)[^ ]+ | a
(?:j|je) (?:en|y) (?:serai|suis|assisterai|participerai|viendrai|vais|serais ravie?|cours|
    vole|serai bien|serai donc|serai sans) ?(?!a|arrive|dispos)[^ ]* | tb
(?:nous|on) (?:en|y) (?:serons|sera|sommes|assisterons|participerons|va|viendrons|allons) | tb
je (?:viendrai|viendrais volontiers|serai la|serai present|serai presente|serai des votres|
    serai parmi|serai avec vous|participerai|assisterai|participe|assiste|viens avec|viens le|
    viens a|m y rendrai|me joindrai|me joins|serai donc|serai bien|serai au|serai a la|
    serai a votre|serai de la partie|serai de la fete|serai fidele|prendrai part|prends part|
    ferai le deplacement|ferai partie|fais le deplacement|me rendrai|m y rends|m engage a|
    repond(?:s|rai) present|reponds presente|me libere|me libererai|debarque|
    me rends disponible|serai ravie? d|serai heureu[a-z]* d|serai enchante|ferai le voyage|
    ferai la route|monterai|prends le train|suivrai|rejoindrai|bloque) <3>[^ ]* | tb
(?:nous|on) (?:viendrons|viendra|serons|sera|participerons|participera|participons|
    assisterons|assistera|prendrons part|ferons|repondons|bloquons|viendrions volontiers|
    y serons|y sera|vient|venons)(?: tous| toutes| tous les| donc| bien| a)?(?: deux| trois|
     quatre| 2| 3)? (?:la|present|presents|presentes|des votres|parmi|avec|de la partie|a|au|le|
    deux|trois|quatre|2|3|tous|toutes|volontiers|donc|pour|part|le deplacement|en|la date|
    bien) ?[^ ]* | tb
(?:auquel|auxquels|a laquelle|auxquelles|ou) (?:je|j|nous|il|elle|ils|
    elles) (?:assister[a-z]*|particip[a-z]*|participer[a-z]*|serai|serons|me rendrai|
    viendrai) | t
(?:je suis|suis|sommes|on est|moi|je serais|je me sens|j suis|toujours|bien|carrement|je|
    serais?) (?:bien |tout a fait |donc |carrement |toujours |tres |plus que |
    evidemment )?(?:partante?s?|chaude?s?|preneu[a-z]*|candidate?s?|volontaires?|de la partie|
    des votres|motive pour venir|motivee pour venir|in for|ok pour venir|d attaque) | tb
(?:partante?s?|preneu[a-z]*) (?:pour|, pour) (?:le|la|une?|votre|cette|celle|mars|juin|
    la session) | tb
(?:des|parmi les|parmi|de) votres | w
(?:etre|serai|serons|suis|ferai|faire|sera|seront) (?:donc |aussi |egalement |
    bien )?(?:de la partie|partie (?:du|de la|des|de l)|du nombre|du voyage|de l aventure|
    dans la salle|du lot|de la fete|autour de la table) | tb
(?:je|j ai|ai|nous|avons|on a|viens de) (?:bien |donc |deja |d ores et deja )?(?:bloqu|not|
    reserv|inscri|cale)[a-z]* <3>(?:la|cette|ma|mon|notre|le|l|cet) <1>(?:date|journee|agenda|
    jour|mardi|19|18|creneau|apres midi|mars|juin) | tw
(?:present|presente|presents) (?:a l appel|le 19|le 18|pour|en|!) ?[^ ]* | tb
(?:i|we)(?: both)? (?:will|ll|shall)(?: both| certainly| definitely| gladly| be happy to|
     be glad to| be delighted to| be pleased to| love to| also| all| of course)? (?:be there|
    come|attend|join|participate|be coming|be attending|be joining|be present|take part|be at|
    be with you|be in|make it|gladly|be among|come along|take a|turn up|be along|show up|travel|
    be one of|have a|take one|take the|take two|be glad to come|pop along) (?!back|with an|
    to you with)[^ ]* | tb
(?:i|we) (?:am|m|are|re) (?:definitely |both |so |very happily |gladly |certainly |also |
    all )?(?:coming|attending|in for|joining|in on|in please|game|up for|on board|sold|in ,|
    in and|in for|in) ?(?!the|no|one|any|touch|charge|writing|contact|need|receipt|the process|
    my|our|the|a|favour|favor|paris|france|two|a position)[^ ]* | tb
(?:see|meet|seeing) (?:you|u) (?:all |both |then )?(?:there|on the 19|on the 18|on tuesday|
    on march|on june|in march|in june|on 19|on 18) | tw
(?:would|d|should|ll)(?: very much| really| dearly| absolutely| certainly| both| all| also|
     so| be| just| quite)? (?:love|like|be happy|happy|be glad|glad|be delighted|delighted|
    be pleased|pleased|be keen|enjoy|be thrilled|appreciate|be interested|be honoured|
    be grateful|welcome)(?: very much| ever so much)? (?:to )?(?:be able to )?(?:come|join|
    attend|participate|take part|be there|be part|be one|be among|take a seat|take a place|
    have a seat|have a place|coming|be included|come along|be on|be in|be with|have one|have a|
    have my|sit in|get in|be at|reserve|book|register|be present|take one|
    the chance to attend) (?!if|once|when)[^ ]* | wb
(?:want|wish|hoping|hope|planning|plan|keen|looking|intend|aim|wanting|dying|desire|eager|
    going|decided|determined)(?: very much| very| really)? (?:to|on) (?:be able to |
    please )?(?:come|join|attend|participate|take part|be there|be part|be one|coming|attending|
    be in|be among|sit in|be present|be included|joining) (?!if|once|when)[^ ]* | wb
(?:souhait|voudr|aimer|desir|envie|tiens|tenons|ravi|heureu|plaisir|enchant|veux|voulons|
    compte|comptons|entend|prevois|prevoyons|envisage de venir|bonheur|joie|honneur|tente|grave|
    volontiers|permets|aspire|honor|content|curieu)[a-z]* (?:beaucoup |bien |vraiment |
    vivement |tant |fort |donc |tres |aussi |egalement |grandement |sincerement |enormement |
    pouvoir |de pouvoir |tellement |volontiers |infiniment |toutes |tous |trop )*(?:a |de |d |
    que nous |y |en |me |m |nous |s |se |l |vous )*(?:venir|participer|assister|prendre part|
    etre|rejoindre|joindre|faire partie|participe|particip[a-z]*|assist[a-z]*|asseoir|sieger|
    mincrire|inscri[a-z]*|inscrire|rendre|suivre|candidater|vivre|figurer|aller|profiter|passer|
    passer la journee|decouvrir|rencontrer|compter parmi|retrouver) (?!inform|tenu|recontact|
    rassur|au courant|certain|sur que|en possession|mis)[^ ]* | w
(?:permets|permettons|autorise) (?:de|donc de) (?:candidater|me porter|postuler|solliciter|
    vous solliciter|m inscrire|m inviter|vous demander (?:une|mon|de m)) | ab
(?:pose|depose|presente|soumets|candidate|candidater|postule|porte candidate?|
    porte volontaire) <3>(?:candidature|a|pour|au|votre|la) | ab
(?:interess[a-z]*|interested) (?:par|a|in) (?:participer|une place|une inscription|
    attending|joining|taking part|coming|registering|a place|a seat|booking|venir|assister|
    y participer|une participation|participating|m inscrire|signing) | w
(?:d en|j en|m en|veux en|voudrais en|en) (?:etre|serais?|suis) (?!sur|informe|convain|
    certain|capable|ravi|desole)[^ ]* | wb
(?:cette fois|ca y est|c est dit|c est decide|c est bon|banco|allez)(?: ci)? ,? ?(?:je|j|on|
    nous) <2>(?:viens|inscris|lance|y vais|signe|serai|saute|prends|jette|decide) | tb
je (?:me lance|saute le pas|m y colle|signe|prends une place|prends ma place|prends une|
    en prends une|me decide|franchis le pas|fonce|prends mon billet|rempile|m engage|m ajoute|
    m invite|me porte candidate?|me porte volontaire|me propose|postule|candidate|me signale|
    me manifeste|m y vois deja|vous rejoins|vous rejoindrai|serai parmi|
    tente ma chance) ?[^ ]* | tb
(?:count me|i m|i am|am|me|put me)(?: so| totally| definitely| all)? (?:in|game|on board|
    up for it|there|sold|keen) (?:!|,|for|please|too|thanks|on|to) ?[^ ]* | tb
""".strip()

DELEGATES = r"""
(?:commune|ville|mairie|metropole|service|direction|collectivite|agence|association|region|
    departement|council|institution|structure|etablissement|syndicat|office|
    nous) (?:[^ ,]+ ){0,4}(?:sera|seront|serons|est|sommes|
    will be) (?:donc )?represente[es]* (?:[^ ]+ ){0,6}par | to
(?:a|ont) ete (?:[^ ]+ )?(?:designe[es]*|retenue?s?|choisie?s?|mandate[es]*|
    selectionne[es]*|autorise[es]*|nomme[es]*|inscri[a-z]*) <3>(?:pour|a|par|
    afin) (?:[^ ]+ ){0,6}(?:participer|suivre|assister|venir|representer|journee|session|
    formation) | to
(?:has|have) been (?:nominated|selected|chosen|authorised|authorized|designated|approved|
    cleared|picked) (?:to|for) (?:[^ ]+ ){0,3}(?:attend|come|join|participate|take part|day|
    session|course|it|your|the|represent) | to
(?:nominate|put forward|nominating) <5>(?:for|to) | ao
(?:nous|je|i|we) (?:vous )?(?:confirm[a-z]*|annon[a-z]*|inform[a-z]*|
    signal[a-z]*) <4>(?:venue|participation|presence|inscription|attendance) (?:de|d|of) | to
(?:inscription|formation|demande|fiche) (?:groupee|collective|validee|acceptee) | ao
(?:souhait[a-z]*|voudr[a-z]*|desir[a-z]*|allons|va|comptons|tiens|tenons|aimer[a-z]*|veux|
    prevoyons|decide|propos[a-z]*|would like|want|wish|like|plan|going|intend|pleased|happy|
    nous|qui|que|we)(?: vous)?(?: to)?(?: de| d)? (?:y )?(?:envoy|envoi|missionn|mandat|delegu|
    design|depech|adress|fai|send|sending|delegat|nominat|nomin|releas|put forward|register|
    detach|confi|propos|positionn|present)[a-z]* <4>[^ ]+ | ao
(?:voici|ci dessous|ci apres|ci joint|suit|trouverez|listons|below|following|here are|
    here is|hereafter|attached) <8>(?:delegation|participants?|participantes?|inscrits|inscrit|
    agents?|collegues?|collaborateurs?|collaboratrices?|stagiaires?|elus|personnes?|identites?|
    representants?|noms|names|attendees?|delegates?|people|colleagues?|members|staff|equipe|
    (?:la|une|notre|l|cette) (?:fiche|bulletin|inscription|candidature)|candidats?|salaries|
    team|agent|volontaires) | ao
(?:participer(?:a|ont|aient)|assister(?:a|ont)|viendr(?:a|ont)|sera present[a-z]*|
    seront present[a-z]*|seront des|sera des|seront parmi|sera parmi|seront la|se rendr(?:a|
    ont)|prendr(?:a|ont) part|representer(?:a|ont)) (?!egalement compte|un|que|pas)<4>(?:a|au|
    la|le|votre|cette|session|journee|votres|notre|vous|19|18|mars|juin|present[a-z]*|deux|tous|
    bien|y|donc|pour|seance)? ?[^ ]* | to
(?:he|she|they|both|all|three|two|colleagues|[a-z]+ and [a-z]+|colleague|team|
    [a-z]+ [a-z]+) (?:will|ll|shall|would like to|would love to|wish to|wishes to|wants to|
    want to|are going to|is going to|hopes to|are keen to|is keen to|are to|is to) (?:all |
    both |also |be )?(?:attend|come|coming|attending|join|joining|participate|take part|
    be there|represent|present|travel|register) ?[^ ]* | to
(?:souhaite(?:nt|raient|rait|nt)?|voudrai(?:t|ent)|aimerai(?:t|ent)|desire(?:nt)?|veu(?:t|
    lent)|tien(?:t|nent) a) <2>(?:participer|venir|assister|s inscrire|prendre part|etre|
    y participer|suivre|rejoindre|y assister|rendre|faire partie|se joindre) ?[^ ]* | wo
(?:inscriptions?|participations?|venue|presence|reservations?|places?|
    registrations?) (?:suivantes?|ci dessous|ci apres|below|de nos|de mes|de deux|de trois|
    de mon|de ma|de notre|de m|de mme|de madame|de monsieur|pour nos|pour mes|pour mon|pour ma|
    des personnes|des agents|des collegues|of our|of my|of the following|d une? collegue|
    d un agent|pour deux|pour trois|pour les|for our|for my|for the following|for these|for two|
    for three) ?[^ ]* | ao
(?:take|welcome|accept|accommodate|host|receive|fit|seat|admit|prendre|accueillir|recevoir|
    accueillez|recevez|accepter) <2>(?:two|three|four|our|these|both|following|deux|trois|
    quatre|nos|mes|mon|ma|notre|collegue|colleague|[2-9]) ?<2>(?:of|colleague|colleagues|people|
    agents?|collegues?|personnes?|participants?|others?|staff|collaborat[a-z]*|membres?|on|at|
    for) | ao
(?:accord|avis favorable|favorable|feu vert|ok pour moi|ok de ma part|pas d objection|
    je valide|valide|approuve|approved|no objection|go ahead|i approve|fine by me|fine with me|
    je donne mon accord|bon pour accord|autorise|i agree|agreed|green light|d accord pour|
    ok pour|donc ok|permission granted|my blessing) ?[^ ]* | f
""".strip()

SOFT = r"""
(?:convive|au chaud|croix|agenda|diary|calendar|carnet|ordre de mission|suis a vous|
    suis tout a vous|representee? par|faire figurer|me va|nous va|va bien|it is|c est parfait|
    a deux|a trois|sans faute|vivement|hate|a mardi|see you|a l heure|j accours|j arrive|
    annonce|me rejouis|nous rejouissons|looking forward|warm|game|keen|vendu|vendue|sold|adjuge|
    chiche|banzai|go pour|top la|ce sera avec|grand plaisir|my pleasure|c est note|deal|
    d attaque|motivee?|enthousias[a-z]*|tres bien|parfait pour) | z
(?:je|j|nous|on|i|we)(?: ne)? <3>(?:rejoin[a-z]*|signe|prends|prendrai|prenons|note|bloque|
    viens|viendr[a-z]*|irai|irons|lance|assist[a-z]*|particip[a-z]*|souhait[a-z]*|voudr[a-z]*|
    aimer[a-z]*|take|ll be there|come|join|book|expect|mean|want|love|delighted|happy|glad|keen|
    accept[a-z]*|veux|voulons|compte[a-z]*|inscri[a-z]*|regist[a-z]*|attend|reserv[a-z]*|
    confirm[a-z]*|debarqu[a-z]*|deplac[a-z]*|cross|embarqu[a-z]*) | z
(?:nous|on) (?:sommes|sera|serons|viendra|viendrons|venons|vient) <3>(?:deux|trois|quatre|2|
    3|4|plusieurs) | z
(?:deux|two|three|trois|both|pair) of us | z
(?:iront|ira|siegera|siegeront|representera|representeront|travel|travelling|cross|
    participe[a-z]*|joindr[a-z]*|viendr[a-z]*|assister[a-z]*|attend|attending|represent|
    deleguons|designe[a-z]*|mandat[a-z]*|retenus?|envoie|envoyons|validee?|viennent|feront|come|
    coming) | z
(?:expect|attendez|comptez|conter|notez|mettez|allong[a-z]*|prevoyez|prise en compte|
    faire le necessaire|faites le necessaire|allonger|ajout[a-z]*|inscri[a-z]*|add|put|squeeze|
    fit|book|reserve|save|gardez|conserver|keep|hold) | z
(?:yes|oui|volontiers|gladly|sans hesiter|banco|partante?s?|with pleasure|avec plaisir|
    avec joie|avec enthousiasme|bien sur|evidemment|of course|please|preneu[a-z]*|delighted|
    ravie?|hate|tentee?|enchante[a-z]*|fonce|me voila|works (?:perfectly |well )?for (?:me|us)|
    suits (?:me|us)|me convient|m arrange|j en|in for|i m in|je prends|presente?|me in|for me|
    pour moi|et comment|absolument|absolutely) | z
""".strip()

RULES: list[Rule] = [
    *table("soft", SOFT),
    *table("register", ASKS),
    *table("register", TELLS),
    *table("register", DELEGATES),
]
