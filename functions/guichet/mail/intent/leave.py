"""How people give up a seat, or hand it to a colleague."""

from __future__ import annotations

from guichet.mail.intent.engine import Rule, table

CANCELS = r"""
(?:trouv|find|chois|pick)[a-z]* (?:un|une|an|a|somebody|someone|quelqu un) ?(?:autre|
    another|new|nouve[a-z]*|d autre|else) ?(?:occupant[es]*|titulaire|preneu[a-z]*|
    candidat[es]*|taker|occupant|home|pour (?:ma|mon)|for (?:my|it)|to (?:fill|take)) ?[^ ]* | r
(?:annule[rz]?|anuler|anulez|annulons|annulerai|annulerons|annuleriez|cancel|cancelling|
    canceling|cancelled|canceled) <4>(?:{mine} |la |l |the |d |
    de )(?:[^ ,]+ ){0,2}(?:{enrolment}|{seat}|rdv du [0-9]+|demande|nom|name) | c
(?:dois|devons|souhaite|souhaitons|voudrais|veux|aimerais|vais|suis contrainte?|
    suis obligee?|suis forcee?|suis contraint|oblige|obligee|contrainte?|contraints|prefere|
    have|need|want|like|must|afraid|had|forced|obliged|ll|going|wish|gotta|regret|sorry|got|
    devoir|suis au regret d|regret d|preferable|vient d|fallait)(?: donc| bien| malheureusement|
     vous| me| nous| hélas| helas| unfortunately)?(?: de| d| to| a|
     voir dans l obligation d)? (?:annuler|anuler|cancel|me desister|nous desister|desister|
    renoncer|me retirer|withdraw|pull out|drop out|decommander|back out|bow out|cry off|give up|
    step back|stand down|relinquish|opt out|bail|de me desister|duck out) ?(?!to come|a venir|
    le bonheur)[^ ]* | c
(?:vous )?(?:voudrez bien|veuillez|merci d|merci de bien vouloir|pouvez vous|pourriez vous|
    prie d|prie de bien vouloir|pourriez|pouvez|pourrais tu|peux tu|tu peux|vous pouvez|faut|
    il faut|demande d|demande de bien vouloir|souhaite que vous|priere d|penser a|sachez que j|
    svp|gentil d|gre d|reconnaissante? d|gentillesse d|obligeance d) (?:l )?(?:m )?(?:annuler|
    anuler|annulez|annule) ?(?!la commande|le train|mon billet|ma commande)[^ ]* | c
(?:j|je) (?:l )?(?:annule|dois annuler|suis obligee? d annuler|vous annule)(?! pas| (?:mes|mon|
    ma|nos|notre|une?|tous|toutes|tout|les?|la|l|d|des) (?:[a-z]+ )?(?:conges?|vacances|rtt|rendez|
    rdv|reunions?|deplacements?|voyages?|week|train|billets?|hotel|cours|autres?|engagements?|
    obligations?|diner|repas|dentiste|sejour|reste|soiree|visites?|entretiens?)) ?[^ ]* | c
(?:please|kindly|could you|can you|would you|must|to|so|and|just|do|then|i|we|i ll|
    will) (?:please |kindly |therefore |now )?cancel (?:me|us|it|mine|ours|my|our|his|her|their|
    this|that|the|for|both|[a-z]+ s) ?[^ ]* | c
(?:please|kindly|so|i|do) cancel | c
(?<=^ )(?:annuler|cancel) [a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9](?= $) | c
(?:annul|anul)(?:ez|er) (?:moi|nous|tout|svp|pour moi|s il|stp|donc|le [0-9]+|le [0-9]+|
    pour le|pour la|please) ?[^ ]* | c
(?:annulation|desistement|desinscription|cancellation|withdrawal) (?:de|pour|of|for|
    d) (?:ma|mon|notre|sa|son|la|l|my|our|his|her|the|m|mme|madame|monsieur|leur|mes|nos|
    une?) ?(?:{enrolment}|{seat}|[0-9]+|session|journee|participat[a-z]*)? ?[^ ]* | c
(?:je|nous|j|elle|il|se|on) (?:me |nous |se |vais |dois |suis contrainte? de |
    suis obligee? de |y |vous )*(?:desist|renonc|retir|decommand)[a-z]* (?!jamais|
    pas a)[^ ]* | c
(?:pouv|pourr|peu|veuil|merci|svp|please|faut|va|falloir|priere)[a-z]* (?:vous |tu |de |d |donc |
    bien )*(?:me|m|nous|la|le|l) (?:rayer|radier|barrer|retirer|enlever|desinscrire|biffer|
    oter)(?= $| ,| svp| stp| merci| donc) | c
(?:retirer|retirez|rayer|rayez|enlever|enlevez|supprimer|oter|radier|desinscrire|
    desinscrivez) de (?:vos|la|votre|les|l) (?:liste|listes|effectif|inscrits|registre|
    tableau)(?! de (?:diffusion|contacts|distribution)| d envoi| diffusion| mailing|
     pour recevoir) ?[^ ]* | c
(?:nom|noms|inscription|place|ligne) (?:est|sont|reste) a (?:rayer|retirer|supprimer|annuler|
    barrer|effacer|enlever|biffer|oter) ?[^ ]* | c
(?:me|m|nous|se|son|mon|notre) (?:desist[a-z]*|desengag[a-z]*|decommand[a-z]*) | c
(?:retir|ray|enlev|supprim|barr|desinscri|effac|ot|biff|exclu|sort)[a-z]* <1>(?:moi|nous|me|
    m|le|la|les|mon nom|son nom|notre nom|mon inscription|ma demande|son inscription|
    ma participation) ?(?:de|des|du|d|sur|pour|a|svp|s|dans)? ?<2>(?:liste|listes|participants?|
    inscrits?|file|attente|journee|session|[0-9]+|{month}|nom|effectif|presents?|seance|tableau|
    queue) | c
(?:me|m|nous|le|la|les) (?:retirer|rayer|enlever|supprimer|barrer|desinscrire|oter|
    desengager|sortir|biffer) (?:de|des|du|d|pour|a|dans|sur) <3>(?:liste|listes|participants?|
    inscrits?|file|attente|journee|session|[0-9]+|{month}|presents?|effectif|queue|seance|
    formation) | c
(?:desinscri[a-z]*) <3>(?:de|du|a|pour|la|le|au) <2>(?:journee|session|[0-9]+|{month}|
    formation|seance|rencontre) | c
(?:remove|take|strike|scratch|drop|withdraw|delete|pull|cross|knock|get|leave|rub) (?:me|us|
    him|her|them|my name|our name|my registration|my booking|his name|her name|their name|
    [a-z]+ s name|[a-z]+ [a-z]+ s name) (?:off|from|out) ?<4>(?:list|roster|session|day|course|
    {month}|[0-9]+(?:th)?|queue|waiting|event|participants|please|it|for|training|register|roll|
    attendees)? | c
(?:i|we|i ll|will|must|to|am|are|have to|having to|going to|m)(?: therefore| unfortunately|
     regrettably| now| sadly| reluctantly)? (?:withdraw|withdrawing|pull out|pulling out|
    drop out|dropping out|bow out|bowing out|back out|backing out|cry off|stand down|opt out|
    bail|bail out|step aside|scratch|relinquish) ?[^ ]* | c
withdraw[a-z]* <1>(?:my|our|his|her|the) (?:[a-z]+ )?(?:registration|application|name|
    booking|place|participation|reservation|request|seat) | c
(?:n|ne|no|not) (?:[^ ,]+ ){0,3}(?:plus|longer|anymore)(?: besoin| need| require| want|
     wish| souhait[a-z]*)? (?:d |de |to |the |my |our |a |une |ma |mon |la |sur |dans |
    participer|venir|assister|maintenir|come|attend|participate|on )(?:[^ ,]+ ){0,2}(?:{seat}|
    {enrolment}|liste|file|participer|venir|assister|attend|come|journee|session|list|queue|
    attente) | c
(?:(?:plus|pas) (?:la peine|besoin|necessaire|utile)|inutile(?: donc)?|no (?:longer )?need|
    needless) (?:de |d |que |to )(?:continuer a |continuer de |keep |continue )?(?:me |m |nous |
    vous )?(?:gard|conserv|laiss|reserv|attend|maint|compt|bloqu)[a-z]* ?<3>[^ ]* | c
(?:ne (?:me |nous )?compte[rz]? (?:plus|pas) sur (?:moi|nous|ma|notre|lui|elle|eux)|
    ne m attende[rz] (?:plus|pas)|ne comptez (?:plus|pas) (?:sur )?(?:moi|nous|elle|lui|
    ma presence|ma)|ne (?:me|nous) comptez (?:plus|pas)|count (?:me|us|him|her) out|
    do not (?:expect|count on|count|wait for) (?:me|us|him|her)|(?:faudra|faut) (?:pas|
    plus) (?:me compter|compter sur)|sans (?:moi|nous) ?(?:finalement|le [0-9]+|le [0-9]+|
    malheureusement|, finalement)) ?[^ ]* | c
(?:fait|fais|faisons|font|ferai|fera|faire|ferons) (?:[^ ,]+ ){0,3}(?:faux bond|defection|
    l impasse|une croix) | c
(?:laisse|laissez|laissons|let) (?:donc )?tomber (?:ma|mon|notre|pour|mon inscription|
    my) ?[^ ]* | c
{release} <4>(?:ma|mon|sa|son|notre|nos|leur|leurs|my|our|his|her|their|cette|mes|ses|up my|
    up our|up the|up his|up her|the) (?:(?!une? |an? )[a-z]+ )?(?:{seat}|reservation|inscription|
    booking|registration) ?(?!a l entree)[^ ]* | r
(?:ma|mon|sa|son|notre|leur|my|our|his|her|their|mes|nos|la|the|mine|
    cette) (?:[a-z]+ )?(?:{seat})(?: ?, ?[^,]*,)? (?:peut|peuvent|pourra|pourrait|est|sera|sont|
    may|can|could|is|will|should|might|now|reste|restera|goes|devient|va|stays)
     (?![^,]{0,25}(?:retenu|confirm|maintenu|gard|kept|book|reserv))<4>(?:etre|
    libre|libres|liber[a-z]*|attribu[a-z]*|disponibles?|donn[a-z]*|propos[a-z]*|redonn[a-z]*|
    ced[a-z]*|offr[a-z]*|rendue?s?|go|given|free|freed|released|available|offered|vacant|empty|
    vide|reattribu[a-z]*|vacante?|used|up for|reallocat[a-z]*|passed|revenir|profiter|servir|
    aller|inoccupee?|be) ?[^ ]* | r
(?:dispos|profit)[a-z]* (?:donc )?(?:librement )?(?:de )(?:ma|mon|sa|son|notre|nos|leur|
    la) (?:{seat}|reservation) | r
(?:{release}|faire profiter|faites profiter|profitera) <6>(?:quelqu un|une autre personne|
    un autre|une autre|d autres|la personne suivante|personne suivante|au suivant|la suivante|
    au prochain|prochain|someone|somebody|another|next|anyone|whoever|whoever s|liste d attente|
    waiting list|plus malchanceux|celui|celle|celles|ceux|the queue) ?[^ ]* | r
(?:remett|remis|rend)[a-z]* <4>(?:a disposition|en jeu|au pot|dans le pot|a la vente|
    en circulation|au suivant) | r
""".strip()

ABSENT = r"""
(?:ce sera|ca sera|ce sera donc|cela se fera|vous ferez|it ll be|it will be|
    you ll have to do) (?:sans|without) (?:moi|nous|me|us|lui|elle|him|her) ?[^ ]* | x
(?:rester(?:ai|a|ont|ons)|reste|restent|stay|stuck|coince[es]*|bloque[es]*|cloue[es]*|
    retenue?s?) (?:donc )?(?:ici|a la maison|chez moi|chez lui|chez elle|sur place|at home|put|
    behind|au bureau|au lit|in bed|here) ?[^ ]* | x
(?:requisitionne[es]*|mobilise[es]*|appele[es]* ailleurs|needed elsewhere|called elsewhere|
    declare[r]? forfait|jette l eponge|pose[r]? un lapin|planter tout le monde|stand you up|
    ne me verrez pas|ne me verra pas|won t see me|will not see me|not be seeing me) ?[^ ]* | x
c est (?:mort|rate|fichu|foutu|cuit|loupe|grille) (?:pour (?:moi|nous)|le|cette|,) ?[^ ]* | x
(?:ne fais plus|ne fait plus|ne faisons plus|no longer (?:part|a member|
    employed)) ?(?:partie|of|with|by)? ?[^ ]* | x
(?:ne |n )(?:me |m |nous |le |y |lui )?(?:pourr|peu|pouv|pourrons|sau|sera|serai|serons|
    viendr|vien|participer|assister|sommes|suis|siegera|ira|irai|irons|rend|
    particip)[a-z]* (?:donc |malheureusement |finalement |helas |vraiment |absolument |
    , helas , |, malheureusement , |bien |du coup |tout simplement |, finalement , |en fait |
    me |m |nous |y |, )*(?:pas|plus|point|etre|venir|guere|donc pas|malheureusement pas|honorer|
    me liberer|participer|assister|rendre|y) ?(?!manque|oubli|certain|sur |seule?|que|sure |
    encore s|au courant|contre|inscrit|la seule)[^ ]* | x
(?:je|j|on|nous|il|elle|ils|elles) (?:peux|peut|pourrai|pourra|pourrons|pouvons|serai|sera|
    viens|viendrai|pourront|pourrais|serons|peuvent|seront) (?:malheureusement |finalement |
    helas |vraiment |du coup |donc |bien )*(?:pas|plus) (?!inscri|manqu|sur|certain|
    venir vous voir)[^ ]* | x
(?:impossible|pas possible|plus possible|impossibilite|incapacite|pas en mesure|
    plus en mesure|pas dispo[a-z]*|plus dispo[a-z]*|pas libre|plus libre|indisponible|
    in the impossibility) (?:pour moi |pour nous |pour lui |pour elle |finalement |
    malheureusement )?(?:de |d |a |ce |cette |le |pour )?(?:venir|participer|assister|etre|
    me rendre|nous rendre|me liberer|y|m y|honorer|jour|journee|[0-9]+|la|me deplacer|
    se liberer|date|mardi|en|{month})? ?[^ ]* | x
(?:empechement|empeche|empechee|empeches|empechent|imprevu|contretemps|contre temps|
    contraintes? de derniere|retenue? (?:ailleurs|par|au|a)|bloquee? (?:au|par|ailleurs|a)|
    cloue[es]? au lit|hospitalis[a-z]*|alitee?|au fond de mon lit|souffrante?|arret maladie|
    arret de travail|mutee?|quitte (?:le|la|l|notre|nos|son|ses|mes)|a quitte|
    n est plus (?:en poste|dans|chez|parmi|salari)|conge maternite|conge maladie|
    demissionn[a-z]*|change de poste|double agenda|convoqu[a-z]*|requisitionn[a-z]*|
    pris ailleurs|prise ailleurs|fait operer|accouch[a-z]*|decede|obseques|enterrement|malade|
    grippe|covid|greve|jambe cassee|cheville|fracture) ?[^ ]* | y
(?:serai|serons|sera|suis|seront) (?:malheureusement |finalement |donc |en fait |helas |
    bien )?(?:absente?s?|indisponibles?|en deplacement|en mission|a l etranger|en conges?|
    en vacances|retenue?s?|empeche[es]*|prise?s?|en reunion|en arret) (?!du bureau)[^ ]* | x
(?:can not|could not|will not|shall not|not able|unable|will be unable|am unable|
    not be able|no longer able|no way i can|can no longer|will no longer|not going to be able|
    not in a position|won t|not going to|impossible|never going) (?:now |actually |sadly |
    after all |unfortunately |anymore |any more |longer |to |be able to |regrettably |
    for me to |be |, (?:sadly|unfortunately|regrettably|alas) , |physically |then |possibly |
    therefore )*(?:make|come|attend|join|be|get|take|participate|travel|go|there|use|coming|
    attending|manage|present|joining|free|honour|honor|making|among|with|do)(?: it| there| the|
     to)? ?(?!sure)[^ ]* | x
(?:no longer|not .{0,12}anymore|no more) (?:be )?(?:able|attend|attending|come|coming|
    available|free|make|join|joining|participat[a-z]*|possible|need|works? (?:here|for|with)|
    with us|required|take part) ?[^ ]* | x
(?:something|s|has|have) (?:has |s |have |just )?(?:come|came|cropped|popped) up|
    double booked|clash(?:es|ing)? (?:with|between)|got a clash|(?:scheduling|diary|
    calendar) conflict|(?:am|m|is|s|fallen|been|got|taken|off) (?:ill|sick|hospital[a-z]*|
    signed off|called away|unwell|laid up)|broke (?:his|her|my|an?)|family emergency|
    called away|needed (?:here|elsewhere)|left the (?:organisation|organization|company|council|
    team|trust|charity)|has left (?:us|the)|no longer with|maternity leave|jury (?:duty|
    service)|double booking|be away|be abroad|away that | y
(?:will|ll|have to|must|going to|shall|am) (?:have to |sadly |unfortunately )?(?:miss|
    missing|skip|sit this one out|give it a miss|pass on|pass up) (?:it|the|out|this|on|your|
    that)? ?[^ ]* | x
""".strip()

REPLACES = r"""
(?:c est|ce sera|it s|it is|it will be|it ll be) [^,]{2,60}(?:qui|who) (?:vient|[a-z]+ra|
    va|assistera|sera|participera|y va|se deplace|se presentera|se presente|siegera|comes|will|
    is coming|is going|goes|representera|me remplace) ?[^ ]* | sk
(?:c est|ce sera) (?:elle|lui) (?:que|qui) ?[^ ]* ?[^ ]* | sk
(?:stand|stands|standing|step|steps|stepping|fill|filling|fills|sit|sitting|sits|
    deputis[a-z]*|deputiz[a-z]*|sub|subbing|covering|cover) (?:in )?for (?:me|him|her|us|
    [a-z]+) ?[^ ]* | s
(?:rather than|and not|plutot que|et non|et non pas|au lieu de) (?:me|myself|moi|him|her|
    lui|elle) ?[^ ]* | s
(?:swap|switch|change|exchange|invert[a-z]*|interverti[a-z]*) (?:us|nous|places|seats|
    the two|les deux) ?[^ ]* | s
en remplacement(?= $) | s
(?!a la suite)(?:a |en |prend(?:ra|re|s)? |prendre |occuper(?:a)? |occupe )(?:ma|sa|notre|
    leur|mon|son|la|votre|lieu et|lieu et place) ?(?:place|siege|fauteuil|chaise|suite|
    strapontin|lieu|releve)(?! (?:deja|reserv|reten|que |qui |libre|offert|confirm|
    attribu)) ?(?:de|d)? ?[^ ]* | s
(?:au lieu|en lieu et place|en remplacement|a la place|en place|remplacement) (?:de|du|
    d) (?:moi|mme|m|madame|monsieur|mr|[a-z]+|mon|ma|notre|l) ?[^ ]* | s
(?:remplac[a-z]*|substitu[a-z]*|supple[a-z]*|represente[es]?(?= par)) (?:donc |aussi |
    desormais )?(?:par|a|le|la|l|m|mme|monsieur|madame|with|by|moi|me|mon|ma|notre|
    [a-z]+) ?[^ ]* | s
(?:me|m|le|la|les|nous|se|l) (?:fais |fait |ferai |fera |faire |faisons |ferons |
    ferez )?(?:remplac|represent|supple|substitu)[a-z]* ?[^ ]* | s
(?:replac|substitut|swap|switch|exchang)[a-z]* (?:me|him|her|my|the|us|
    name) ?<3>(?:with|by|for|in|me|to|name|names)? ?[^ ]* | s
(?:replac|substitut|swap|switch|exchang)[a-z]* [a-z]+ <3>(?:with|by|for|in|me|to|name|
    names) ?[^ ]* | s
(?:instead|in lieu|in (?:my|his|her|our|their|[a-z]+ s) (?:stead|place|chair|seat|shoes)|
    on my behalf|on his behalf|on her behalf|in place) ?(?:of)? ?[^ ]* | s
(?:take|takes|taking|fill|fills|filling|have|has|sit in|use|uses|occupy|cover|inherit|
    inherits|take over|taking over|get|gets|step into|stepping into|come in) (?:over )?(?:my|
    his|her|our|their|mine|up my|the) (?:[a-z]+ )?(?:{seat}|shoes|registration|booking|
    reservation) ?[^ ]* | s
(?:ced|donn|laiss|transfer|transmet|pass|attribu|offr|confier|confie|legu|give|giving|gave|
    let|hand|handing|transferring|offer|sign over)[a-z]* <2>(?:ma|mon|sa|notre|la|my|our|his|
    her|the|cette|son) (?:{seat}|inscription|reservation|registration|booking)(?: over| on|
     du [0-9]+ [a-z]+| de (?:{month})| (?:on|for|
    of) (?:the )?[0-9]+[a-z]* (?:of )?[a-z]+)? (?:a|au|to|pour|for) (?!quelqu|une? autre|
    la (?:personne|liste)|d autres|autre|someone|somebody|anyone|whoever|the next|another|celui|
    celle|suivant|others|waiting|disposition|qui|besoin|toute|ceux|you|vous)[^ ]+ | s
(?:mett|met|put)[a-z]* <4>(?:nom|noms|name|names|beneficiaire|titulaire) (?:de|d|of|a la place|
    instead|au lieu|over|in place) ?[^ ]* | n
(?:chang|modifi|remplac|correct|rectifi|transfer|substitu|amend|updat|switch|swap|
    basculer?|bascul)[a-z]* <4>(?:nom|noms|name|names|participante?|participants|
    inscription|reservation|registration|booking|seat|place|beneficiaire|titulaire|attendee|
    delegate|listes?(?! que| adress| ci ))(?: de| d| to| from| of| en| au nom| par| over| into|
     for| in| sur| on)? ?[^ ]* | n
(?<=^ )(?:agent|personne|stagiaire|participante?|collegue|delegate|attendee|person|name|nom)? ?(?:
    sortante?|partante?|entrante?|arrivante?|outgoing|incoming|leaving|remplacee?|remplacante?|
    leaver|newcomer)(?= ,) | n
(?<=^ )(?:agent|stagiaire|participante?|personne|delegate|attendee|person|name|nom) (?:initiale?|
    prevue?|inscrite?|remplacee?|precedente?|original|current|previous)(?= ,) | n
(?<=^ )(?:nouveau|nouvelle|nouvel|new|replacement) (?:agent|stagiaire|participante?|personne|
    inscrite?|delegate|attendee|person|name|nom)(?= ,) | n
(?:goes|travels|comes|is going|is coming|will come|will go|will be there|vient|viendra|ira|
    y va|y sera|sera la|part|fait le voyage)(?: [^ ,]+){0,6} ?,? (?:and|et|but|mais)? ?(?:i (?:do|
    shall|will|am|can) not|not (?:i|me)|(?:moi )?pas moi|non moi|moi non|moi pas)(?= $| ,) | k
(?:changement|modification|substitution|replacement|change|remplacement) (?:de|d|of|du|
    in) (?:participante?s?|nom|noms|personne|name|names|attendee|delegate|stagiaire|inscrit|
    agent|collaborateur|participant) | n
(?:prend|prendra|prendre|passe|passer|assurera?|takes|take|taking) (?:le |la |mon |ma |my |
    over )?(?:relais|releve|ma suite|sa suite|flambeau|from me|over from) ?[^ ]* | s
(?:send|sending|sends|envoie|envoyons|enverrai|enverrons|delegue|mandate|
    depeche) <5>(?:instead|a ma place|a sa place|in my place|in my stead|in his place|
    in her place|in his stead|in her stead|a la place) | s
""".strip()

RULES: list[Rule] = [
    *table("cancel", CANCELS),
    *table("absent", ABSENT),
    *table("replace", REPLACES),
]
