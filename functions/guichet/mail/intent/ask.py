"""How people ask how they stand, ask for information or erasure, or give what was missing."""

from __future__ import annotations

from guichet.mail.intent.engine import Rule, table

STATUS = r"""
(?:quel(?:le)?|a quel(?:le)?|en quel(?:le)?|what|which) (?:est |is |was )?(?:mon |ma |my |
    our )?(?:rang|position|rank|numero|number) ?[^ ]* | q
(?:have|has|did|am|are) (?:i|we|it|she|he) (?:[^ ]+ )?(?:moved|move|progressed|climbed|gone|
    come|got|get|gained|edged|crept|inched|any nearer|nearer|closer)(?: up| any| closer|
     further| forward| nearer)? ?[^ ]* | q
(?:ai je|avons nous|a t (?:elle|il)|est ce que j ai|la liste|la file|le rang) (?:un peu |
    bien |encore |deja |enfin |t elle |a |a t elle )*(?:progresse|avance|monte|gagne|remonte|
    bouge|diminue|des chances|une chance)[a-z]* ?[^ ]* | q
(?:combien|how many|how much|what are) (?:[^ ]+ ){0,6}(?:devant moi|devant nous|avant moi|
    avant nous|ahead of (?:me|us)|before me|in front of me|my chances|odds|chances) ?[^ ]* | q
(?:mon|ma|notre|nos|my|our|his|her|son|sa) (?:[a-z]+ )?(?:inscription|demande|place|
    reservation|candidature|registration|booking|seat|application|request|
    participation) (?:[^ ,]+ ){0,8}(?:est|a|is|has|was|been|sont|ont) (?:elle |t elle |bien |
    ete |definitive |still |now |been |actually |all )*(?:validee?s?|confirmee?s?|
    enregistree?s?|prise|acceptee?s?|ok|bonne|effective|actee|registered|confirmed|secured?|
    valid|accepted|through|reached|received|arrived|arrivee?|parvenue?|bon port|processed|
    safe) ?[^ ]* | s
(?:puis je|peut on|pouvons nous|can i|may i|should i) (?:considerer|tenir pour|compter|
    assume|take it|rely|esperer|consider) ?[^ ]* | s
(?:suis je|sommes nous|est ce que je suis|est ce que nous sommes|si je suis|si nous sommes|
    que je suis|est elle|est il|sont ils|sont elles|s ils sont|si elle est|s il est|
    etes vous sur que je suis|je suis|ai je|figure je|figurons nous|si je figure|savoir si je|
    y suis je|serai je|compte je) (?:bien |toujours |encore |deja |bel et bien |donc |vraiment |
    finalement |toujours bien |effectivement |une )*(?:inscri[a-z]*|enregistr[a-z]*|sur|dans|
    pris[a-z]*|not[a-z]*|retenu[a-z]*|admis[a-z]*|accept[a-z]*|figure|parmi|compt[a-z]*|
    en liste|prevu[a-z]*|ma place|une place|la place|confirm[a-z]*|attendu[a-z]*|des votres|bon|
    bonne|dedans|combientieme|quantieme|encore en|ete|valid[a-z]*|loin) ?[^ ]* | s
ou (?:se situe|se trouve) <1>(?:ma|mon|notre) (?:demande|inscription|candidature|dossier|place|
    participation) | s
(?:ou (?:en )?(?:est|suis|sommes|sont|en est|en suis|en sommes)|qu en est il|ou ca en est|
    qu advient il) ?(?:je|nous|ma|mon|notre|l|de|de ma|la|son|mes|nos)? ?<3>(?:demande|
    inscription|liste|candidature|dossier|reservation|place|participation|attente|file|je|nous|
    en)? ?[^ ]* | s
(?:avez vous|as tu|avez|vous avez|est ce que vous avez|si vous avez|vous etait|vous est|
    vous sont|have you|did you|you have|you|been|if you|whether you|has|was) (?:bien |deja |
    ever |recemment )?(?:recu|reçu|eu|pris|parvenu[a-z]*|arrive[a-z]*|enregistre|receiv[a-z]*|
    get|got|enregistr[a-z]*|note|traite|gotten|process[a-z]*|seen|have) (?:bien |
    en compte )?(?:ma|mon|notre|nos|my|our|mes|the|la|son|sa|mail|his|her|le|it|an?|
    de mes) <3>(?:demande[s]?|inscription[s]?|mail|message|courriel|candidature|fiche|bulletin|
    registration[s]?|request|application|email|e mail|booking|form|reservation|formulaire|
    participation|reponse|note|letter) | s
(?:demande|inscription|mail|message|courriel|candidature|registration|application|request|
    bulletin|email|fiche) <3>(?:est|a|vous est|vous a|est elle|est il|has|did|was|get|got|have|
    is) (?:bien |elle |il |t elle |t il |bien ete |ete |elle bien |il bien |it |
    bien )*(?:parvenu[a-z]*|arriv[a-z]*|pris[a-z]*|recue?s?|enregistre[a-z]*|valid[a-z]*|
    through|received|traite[a-z]*|restee sans|reach[a-z]*|come through|gone through|
    confirm[a-z]*|process[a-z]*|abouti|accept[a-z]*|perdue?) ?[^ ]* | s
(?:sans|pas|aucune?|point de|guere|not|no|any|never|nothing|jamais|toujours rien|yet to|
    n ai rien|still|have not|has not|did not|no one has|silence) (?:encore |toujours |yet |eu |
    recu |de |d |had |received |have |a |any |gotten |hear |la moindre |your |got |heard |
    had any )*(?:nouvelles?|reponse|retour|echo|confirmation|signe|heard|hear|news|word|reply|
    answer|response|back|anything|accuse de reception|acknowledge[a-z]*|feedback|recu|
    update) ?[^ ]* | k
(?:j attends|nous attendons|i am (?:still )?waiting|still waiting|we are (?:still )?waiting|
    toujours dans l attente|toujours en attente|reste dans l attente|
    been waiting) <4>(?:reponse|confirmation|retour|nouvelles?|reply|answer|hear|confirmation|
    word|news|response)? ?[^ ]* | k
(?:quel(?:le)?|a quel(?:le)?|en quel(?:le)?|what|which|combien|quantieme|combientieme|mon|
    ma|my|le|la) (?:est |is |was |are |de |d )?(?:mon |ma |notre |my |our |
    the )?(?:actuel[a-z]* |current )?(?:rang|position|numero|place|number|rank|personnes?|gens|
    place|spot|people|inscrits) ?<3>(?:dans|sur|en|de|in|on|liste|file|attente|queue|list|
    waiting|avant moi|devant moi|ahead|before|have i|do i have|am i|have|suis|ai je|est ce|
    occup[a-z]*|in line|have actually) ?[^ ]* | q
(?:how (?:far|high|long|many)|where|combien|ou|what (?:number|place|position)|am i|are we|
    suis je|encore|still|monte[a-z]*|avance[a-z]*|moved|up|remonte[a-z]*|progress[a-z]*|
    bouge) <6>(?:queue|waiting list|waitlist|liste d attente|file d attente|file|list|in line|
    the line|liste|devant moi|avant moi|ahead of me|before me) ?[^ ]* | q
(?:am i|are we|if i am|whether i am|whether we are|if we are|is my|are my|is our|is she|
    is he|are they|have i|did i|do i|if my|whether my|do we|has my|have we|that i am|if i have|
    whether i have|if i ve|did my|whether he is|whether she is|if he is|if she is|
    s my) <3>(?:registered|on|booked|in|confirmed|down|still|enrolled|signed|accepted|place|
    seat|registration|booking|got|have|listed|secured|counted|expected|included|been|spot|name|
    application|properly|all set|make|made|get|through|definitely|actually|safe|
    request) ?[^ ]* | s
(?:status|state|progress|outcome|update|etat|statut|avancement|suivi|point) (?:of|on|about|
    de|d|du|for|sur) (?:my|our|ma|mon|notre|the|l|la|mes|nos|his|her) ?[^ ]* | s
(?:where|how) (?:do |does )?(?:i|we|my|things|it|he|she|they) (?:currently )?stands? ?[^ ]* | s
(?:rassur|verifi|assur|confirm|check|checking|dire|tell|savoir|know|indiqu|preciser|
    double check|make sure|be sure|certain|sur|sure|reassur)[a-z]* <4>(?:que |si |that |
    whether |if )(?:je |ma |mon |j |notre |nous |mes |my |i |our |we |elle |il |he |she |tout |
    l )<3>(?:inscri[a-z]*|est|suis|sommes|figure|place|seat|registration|am|are|is|demande|
    place|confirm[a-z]*|booked|on|booking|valid[a-z]*|pris[a-z]*|enregistr[a-z]*) ?[^ ]* | s
""".strip()

ERASE = r"""
(?:effac|supprim|eras|delet|remov|detrui|destroy|purg|wip|elimin|retir|anonymis|get rid|
    radi|expung|dispos(?!al|it))[a-z]* (?:[^ ]+ ){0,9}(?:donnees|data|
    informations? (?:personnelles?|
    me concernant|nominatives|sur moi|about me|on me|detenues)|personal (?:information|details|
    records?)|coordonnees|ce que vous (?:detenez|avez|savez|conservez|possedez)|
    everything (?:you|about|on|relating|concerning)|all (?:you|records?|traces?|information|
    details|record|that you|of my|my)|tout ce qui me concerne|concernant|a mon sujet|about me|
    me concerne|traces?|you (?:hold|have|keep|store|know)|mon dossier|ma fiche|mes infos?|
    my (?:details|information|records?|file|info|particulars|profile)|dossiers?|my (?:email|
    e mail) address|historique|mes informations|from your (?:database|records|files|system[s]?)|
    de vos (?:fichiers?|bases?|registres|systemes|archives)|de votre (?:base|fichier|systeme)|
    personnelles) ?[^ ]* | e
(?:donnees|data|informations?|coordonnees|everything|tout|details|records?|traces?|
    dossier) (?:[^ ]+ ){0,8}(?:effac|supprim|eras|delet|remov|detrui|destroy|purg|wip|
    anonymis)[a-z]* ?[^ ]* | e
(?:droit (?:a|de) (?:l )?(?:oubli|effacement|suppression)|right to (?:be forgotten|erasure|
    deletion)|right of erasure|erasure request|demande d effacement|effacement de mes|
    demande de suppression|suppression (?:de|des) (?:mes|toutes|donnees)|deletion of my|
    erasure of (?:my|all)|oubliez moi|forget me|deletion request|request for erasure|
    demande d effacement) ?[^ ]* | e
(?:article 17|art 17|article dix sept) ?[^ ]* | e
""".strip()

UNSUBSCRIBE = r"""
(?:desinscri|desabonn|unsubscri|desabon)[a-z]* ?[^ ]* | u
(?:ne (?:souhait|veu|desir|voul)[a-z]* plus|ne plus|plus|arret(?:e|er|ez|ons)|
    cess(?:e|er|ez|ons)|stop|
    no longer|do not|(?<!did )(?<!have )(?<!has )(?<!had )(?<!rather )not|without|
    sans) (?:de |d |m |nous |me |want to |wish to |to |jamais |
    souhait[a-z]* |vouloir )*(?:recevoir|receiv(?:e|ing)|get|getting|ecri[a-z]*|envoy[a-z]*|
    send[a-z]*|contact[a-z]*|sollicit[a-z]*|mailing|emailing|destinataire|
    writing) ?(?!d argent|everything|tout )[^ ]* | u
(?<=^ )stop(?: svp| stp| merci| please| thanks| , merci)?(?= $) | u
(?:stop|arret(?:e|er|ez|ons)|cess(?:e|er|ez|ons)) <2>(?:envoi|envois|mails?|messages|
    courriels?|sending|
    emails?|emailing|mailing|newsletter|lettre|spam|spammer|publicit[a-z]*|harcel[a-z]*|these|
    annonces|m ecrire|me|m envoyer|votre|vos|writing) ?[^ ]* | u
(?:retir|enlev|supprim|ray|sort|ote|effac|remov|tak|unsub|desin|off|delet|
    drop)[a-z]* (?:[^ ]+ ){0,6}(?:mailing|diffusion|newsletter|annonces|lettre|distribution|
    fichier|e mailing|emailing|contacts|envois|mailings|abonnes|subscribers|prospects|envoi|
    carnet) ?[^ ]* | u
""".strip()

DETAILS = r"""
(?:voici|voila|ci dessous|ci apres|ci joint|here (?:is|are|s|come|you|goes)|below|
    please find|find|trouver[a-z]*|je vous (?:transmets|communique|envoie|donne|fais parvenir|
    precise)|nous vous (?:transmettons|communiquons)|as follows|suivent|
    following) (?:[^ ,]+ ){0,6}(?:elements?|infos?|informations?|renseignements?|coordonnees|
    details?|precisions?|complements?|donnees|pieces?|particulars|bon de commande|missing|
    manqu[a-z]*|number|numero|phone|address|adresse|bits|things|what (?:you|was)|ce qui|ce qu|
    references?|champs|reponses|answers|job title|fonction|rubriques|items|facturation|po|
    purchase) ?[^ ]* | d
(?:pour|de quoi|afin de|to|in order to)(?: bien)? (?:complet|termin|finalis|parachev|
    complement)[a-z]* <3>(?:inscription|dossier|fiche|demande|formulaire|registration|booking|
    form|file|file|ceci|cela|le|la|my|votre)? ?[^ ]* | d
(?:comme|suite a|en reponse a|as|you|vous|that you|les|
    reponse a) (?:vous )?(?:[a-z]+ )?(?:demand[a-z]*|requested|asked|needed|wanted|
    souhait[a-z]*|l avez demande|reclam[a-z]*|required|were missing|manquai[a-z]*|you asked|
    a votre demande) ?<4>(?:infos?|elements?|renseignements?|informations?|details?|phone|
    numero|telephone|for|fonction|adresse|coordonnees)? ?[^ ]* | d
(?:bon de commande|n(?:umero)? d engagement|numero d engagement|engagement juridique|
    po number|purchase order|po no|p o|numero de commande|n de commande|reference de commande|
    adresse de facturation|billing address|invoice address|invoicing address|
    facture a (?:adresser|libeller|envoyer|etablir)|code service|numero siret|siret|
    order number|service executant) ?[^ ]* | f
(?:mon|ma|my|son|sa|his|her|notre|our|le|mes) (?:numero|telephone|portable|number|phone|
    mobile|tel|cell|ligne directe|fonction|titre|poste|organisation|structure|job title|
    employer|role|position|organisme|email|adresse|mail|employeur|service|
    intitule) (?:[^ ,]+ ){0,5}(?:est|is|,|s|c est|au|are|reads|suivant|[0-9@+]) ?[^ ]* | f
(?:me|m|on me|etre|be|you can|je suis|je serai|i am|can be|vous pouvez me|nous|la|
    le) (?:joindre|joignable|reach|reached|reachable|appeler|contacter|call|called|ring|text|
    phone|contacted) (?:me )?(?:au|on|at|a|sur|par|via|under|by) ?[^ ]* | f
(?:corrig|correct|rectifi|chang|modifi|mettre a jour|updat|amend|spelt|spelled|orthographi|
    ecrit|s ecrit|s orthographi)[a-z]* <4>(?:adresse|mail|nom|numero|telephone|fonction|email|
    name|number|address|phone|spelling|orthographe|coordonnees|details|prenom|organisation|
    organisme|structure|courriel) ?[^ ]* | g
""".strip()

INFORMATION = r"""
(?:envoy|transmett|adress|fair|fourni|communiqu|recevoir|recev|obtenir|avoir|connaitre|
    savoir|indiqu|precis|donn|dire|send|sent|forward|get|have|know|tell|give|let|provid|shar|
    find|pass|need|renseign|consult|telecharg|eclair|voir|see|receiv|inform|mail|point|want|
    explain|expliqu|curious|besoin|detaill|help|auriez|aurais|avez|existe|
    dispos)[a-z]* (?:[^ ]+ ){0,9}{topic} ?[^ ]* | i
{query} (?:[^ ]+ ){0,8}{topic} ?[^ ]* | j
(?:demande|souhait[a-z]*|cherche|aimer[a-z]*|voudr[a-z]*|besoin|request[a-z]*|looking for|
    like|plus|more|quelques|some|any|further|pour|complement|supplement|simple|autres?|
    additional|general|petite?|sur|on|about|davantage|informations?) <4>(?:renseignements?|
    informations?|infos?|information|details|precisions?|informat) ?[^ ]* | i
(?:(?:en quoi|de quoi|sur quoi|qu est ce que|c est quoi|comment)(?: ca| cela|
     exactement)? (?:consist[a-z]*|s agit|se pass[a-z]*|se deroul[a-z]*|ca|parle|traite|porte|
    c est|fonctionne|ca marche|marche|le|la|votre|vos|s organise)|what (?:is|does|s|will|
    exactly|do) <4>(?:about|cover|involve|include|like|like|it|entail|happen|expect|consist|day|
    do|get|learn|on)|how much|how long|how do (?:i|we|you) (?:get|register|sign|book|pay|apply|
    enrol)|how (?:does|can|should|would) (?:it|i|one|we) (?:work|register|sign|book|apply|enrol|
    get)|ca coute|cela coute|coute combien|combien (?:ca|cela|coute|est|ca coute|faut|vaut)|
    who (?:is|are|runs|leads|teaches|else)|a qui (?:s adresse|est)|pour qui|
    comment (?:s inscri[a-z]*|m inscri[a-z]*|faire|proceder|participer|reserver|venir|y aller|
    on|se rendre|fait on|faut il|se passe|peut on|puis je)|quelles? sont les (?:modalit|
    condition|demarche|date|horaire|tarif)[a-z]*|marche a suivre|procedure (?:d|a|pour|de)|
    where (?:is|will|does|exactly|do)|when (?:is|does|will|do)|ou (?:est ce|se (?:tient|trouve|
    deroule|passe)|a lieu|aura|a t elle|cela|ca)|a quelle heure|jusqu a quelle heure|
    vers quelle heure|quand (?:commence|debute|a|est|se|aura)|que (?:comprend|comporte|contient|
    propose|fait)) ?[^ ]* | j
(?:autres?|prochaines?|futures?|nouvelles?|next|other|another|further|upcoming|more|future|
    later|any|quelles|d autres) (?:dates?|sessions?|journees?|editions?|occasions?|rendez vous|
    dates? prevues) ?[^ ]* | j
(?:reste|rest|y a|y aurait|existe|are there|is there|have you|have|disposez|avez vous|
    aurait il|y aura|still|possible)(?: t)?(?: il| vous)? (?:encore |toujours |any |some |
    still |des |de la |de |d |une |un |a |quelques |bien |not )*(?:place[s]?|seats?|spaces?|
    room|spots?|disponib[a-z]*|vacanc[a-z]*|availab[a-z]*|capacity) ?[^ ]* | v
(?:(?:est|serait|etait) (?:il|ce)|peut on|peut|puis je|pouvons nous|can (?:i|we|one|people|
    you)|is it|may (?:i|we)|est ce possible|y a t il moyen|est ce que (?:je|on) peu[a-z]*|
    faut il|doit on|do (?:i|we) (?:need|have)|could (?:i|we) still|can we|open) (?:encore |
    toujours |still |possible |trop tard |too late |not too late |aussi |to |open |necessary |
    obligatoire )*(?:pour |de |d |for |to |a )*(?:s inscri[a-z]*|m inscri[a-z]*|inscri[a-z]*|
    nous inscri[a-z]*|register|registration|sign up|join|enrol[a-z]*|book|open|participer|venir|
    reserver|pre inscri[a-z]*|apply) ?[^ ]* | v
""".strip()

RULES: list[Rule] = [
    *table("status", STATUS),
    *table("erase", ERASE),
    *table("unsubscribe", UNSUBSCRIBE),
    *table("details", DETAILS),
    *table("information", INFORMATION),
]
