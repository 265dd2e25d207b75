"""How people say that they, or others, come; the flags are those of `register`."""

from __future__ import annotations

TELLS = r"""
(?:vous|tu|you|you ll|you will) (?:m y |me |m )?(?:verrez|verras|see me|me verrez) (?!pas|
    plus|not)[^ ]* ?[^ ]* | tb
(?:un|une|one|deux|two) (?:participante?s?|convives?|personnes?|inscrits?|candidate?s?|
    attendees?|takers?|stagiaires?|eleves?|curieu[a-z]*|amateurs?) (?:de plus|supplementaires?|
    more|pour vous|en plus) ?[^ ]* | w
(?:et|and) (?:moi|me|myself|i) (?:serons|viendrons|participerons|assisterons|venons|will|
    are|would|shall|ll)(?: tous)? ?(?!pas|not|plus)[^ ]* | tb
(?:je|j|nous|i|we) (?:retiens|retenons|choisis|choisissons|opte|optons|prefere|preferons|
    pencherai|vote|votons|coche|cochons|pick|choose|go for|plump for|opt|settle) <1>(?:celui|
    celle|la|le|mars|juin|pour|{month}|for|the|on) ?[^ ]* | w
(?:yes|oui|ok|go|banco|partante?)(?: please| merci)? (?:to|for|pour|en|au|a) (?:le |la |
    the )?(?:[0-9]+[a-z]* )?(?:of )?{month} ?[^ ]* | w
(?:je|j) (?:leve (?:la main|le doigt)|me voila|accours|debarque|rapplique|embarque|
    me precipite|suis des votres|me manifeste|me joins|vous rejoins) ?[^ ]* | tb
(?:a|pour) (?:vouloir|souhaiter|pouvoir) (?:y )?(?:venir|participer|assister|etre la) ?[^ ]* | w
(?:vous pouvez|tu peux|you can) (?:m|me|nous|us|l|la|le|les)? ?(?:attendre|compter|expect|
    count on) ?(?:me|us|him|her)? ?[^ ]* | t
(?:raise|raising|put|putting) (?:my|our) hands? up ?[^ ]* | tb
(?:thrilled|chuffed|tickled|overjoyed|over the moon|honoured|honored) to (?:come|join|
    attend|take part|be there|participate) ?[^ ]* | wb
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
(?:partante?s?|preneu[a-z]*) (?:pour|, pour) (?:le|la|une?|votre|cette|celle|{month}|
    la session) | tb
(?:des|parmi les|parmi|de) votres | w
(?:etre|serai|serons|suis|ferai|faire|sera|seront) (?:donc |aussi |egalement |
    bien )?(?:de la partie|partie (?:du|de la|des|de l)|du nombre|du voyage|de l aventure|
    dans la salle|du lot|de la fete|autour de la table) | tb
(?:je|j ai|ai|nous|avons|on a|viens de) (?:bien |donc |deja |d ores et deja )?(?:bloqu|not|
    reserv|inscri|cale)[a-z]* <3>(?:la|cette|ma|mon|notre|le|l|cet) <1>(?:date|journee|agenda|
    jour|mardi|[0-9]+|creneau|apres midi|{month}) | tw
(?:present|presente|presents) (?:a l appel|le [0-9]+|le [0-9]+|pour|en|!) ?[^ ]* | tb
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
(?:see|meet|seeing) (?:you|u) (?:all |both |then )?(?:there|on the [0-9]+|on the [0-9]+|
    on tuesday|on {month}|on {month}|in {month}|in {month}|on [0-9]+|on [0-9]+) | tw
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
(?:donner suite|donnez suite|a traiter|pour (?:traitement|inscription|suite a donner|
    prise en compte)|pour suite|faire le necessaire|faites le necessaire|je vous (?:transmets|
    transfere|fais suivre|adresse|laisse)|ci dessous une? (?:demande|inscription)|
    passing (?:this|it) on|forwarding|for your action|over to you|to be processed|
    please process|please action) ?[^ ]* | f
(?:pas|aucune) (?:d )?(?:objection|opposition|inconvenient) ?[^ ]* | f
(?:c est|ce sera|it s|it is|it will be|it ll be) [^,]{2,60}(?:qui|who) (?:vient|viendra|ira|
    y va|assistera|participera|se deplace|siegera|is coming|will come|will attend|is going|
    representera) ?[^ ]* | to
(?:serai|sera|serons|seront|viendrai|viens|viendra) accompagnee?s? (?:de|d|par) ?[^ ]* | tb
(?:plans|plan|intends|intend|hopes|hope|means|mean|proposes|keen|due|set|
    going) to (?:be with you|be there|attend|come|join|take part|participate|
    be present) ?[^ ]* | t
(?:retenu|valide|accepte|approuve|autorise|approved|accepted|endorsed|validated|
    cleared) (?:la |l |les |sa |leur |the |his |her |their )?(?:candidatures?|inscriptions?|
    demandes?|participations?|venue|application|registration|attendance|request) (?:de|d|of|
    from|by) ?[^ ]* | to
(?:elle|il|ils|elles) (?:s )?y (?:rendra|rendront|participera|participeront|assistera|
    assisteront|sera|seront|viendra|viendront|ira|iront) ?[^ ]* | to
(?:iront|ira|siegera|siegeront|debarque|debarquent|debarquera|debarqueront) (?:a|au|chez|le|
    la|donc|en|tous|toutes) ?[^ ]* | to
(?:commune|ville|mairie|metropole|service|direction|collectivite|agence|association|region|
    departement|council|institution|structure|etablissement|syndicat|office|
    nous) (?:[^ ,]+ ){0,8}(?:sera|seront|serons|est|sommes|
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
    detach|confi|propos|positionn)[a-z]* <4>[^ ]+ | ao
(?:voici|ci dessous|ci apres|ci joint|suit|trouverez|listons|below|following|here are|
    here is|hereafter|attached) <8>(?:delegation|participants?|participantes?|inscrits|inscrit|
    agents?|collegues?|collaborateurs?|collaboratrices?|stagiaires?|elus|personnes?|identites?|
    representants?|noms|names|attendees?|delegates?|people|colleagues?|members|staff|equipe|
    (?:la|une|notre|l|cette) (?:fiche|bulletin|inscription|candidature)|candidats?|salaries|
    team|agent|volontaires) | ao
(?:participer(?:a|ont|aient)|assister(?:a|ont)|viendr(?:a|ont)|sera present[a-z]*|
    seront present[a-z]*|seront des|sera des|seront parmi|sera parmi|seront la|se rendr(?:a|
    ont)|prendr(?:a|ont) part|representer(?:a|ont)) (?!egalement compte|un|que|pas)<4>(?:a|au|
    la|le|votre|cette|session|journee|votres|notre|vous|[0-9]+|{month}|present[a-z]*|deux|tous|
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
