"""What makes a secretary hesitate: conditions, other courses, sellers, the press, other matters."""

from __future__ import annotations

from guichet.mail.intent.engine import Rule, table

CONDITIONS = r"""
(?:subordonne[es]*|suspendue?s?|conditionne[es]*) (?:a|au|aux) ?[^ ]* | c
(?:au crayon|in pencil)(?: (?:seulement|only|uniquement|pour l instant|for now))? | c
(?:(?:donner[a-z]*|aurai|give you|have) (?:une |a |my |ma )?(?:reponse (?:ferme|definitive)|
    (?:firm|definite|final) answer)) ?[^ ]* | w
(?:seulement|uniquement|que|sauf|excepte|mais|et|meme pas)? ?(?:si|s(?= ils? )) (?:la|le|l|
    les|ma|mon|mes|notre|nos|je|j|nous|on|il|elle|ils|elles|c|cela|ca|vous|votre|d ici|jamais|
    toutefois|tout|tu|et seulement|un|une|rien|aucun|personne|au) (?!y a un probleme|vous plait|
    te plait|plait|en reste|reste|est encore temps|est toujours temps|n est pas trop|vous avez|
    vous voulez|vous souhaitez|besoin|possible|est pas trop|vous le|
    c est bon)[^ ]+ ?[^ ]* ?[^ ]* | c
(?:si|if|sauf si|unless|tant que) (?:vous|you|le|la|the|votre|your) <6>(?:descend[a-z]*|
    baiss[a-z]*|remise|rabais|ristourne|un geste|discount|cheaper|lower|reduce[a-z]*|reduction|
    waive[a-z]*|moins cher[a-z]*) ?[^ ]* | cp
(?:should (?:the|my|our|he|she|they|budget|it)|only if|if|unless|provided|assuming|
    as long as|on condition|so long as|supposing|
    whether(?! (?:[^ ]+ ){1,12}or not)) (?!possible|i disturb|
    i am disturbing|i bother|you have any|you need|
    there is still|there are still|there s still|there s room|there is room|there is any|
    there are any|not too late|i may|i can|you could|you can|you would|you please|
    you do not mind|that is ok|that s ok|that works|it is not too|it s not too|any|need be|
    needed|it s still|you still have|you have|still possible|still available|space|room|
    it is still|you want|you d like|you wish|you prefer|so|not|that is all right|
    that s all right)[^ ]+ ?[^ ]* ?[^ ]* | c
(?:sous (?:toute |toutes )?reserves?|a condition|a la condition|a la seule condition|
    pour autant que|pourvu qu[e]?|selon que|en fonction de|cela depend|ca depend|dependra|
    depend de|en attendant (?:l|la|le|que|mon|ma|confirmation)|en attente d[e]?|
    dans l attente d[e]? (?:la validation|l accord|l aval|validation|accord|la decision|mon|ma|
    une decision|valider)|des que (?:j|je|nous|ma|mon|l|la|le|possible j)|une fois (?:que|l|la|
    le|mon|ma)|quand j aurai|lorsque j aurai|reste a (?:valider|confirmer|obtenir)|a confirmer|
    doit encore|doivent encore|pas encore (?:valide|l accord|obtenu|confirme|la validation|sur|
    sure|certain[a-z]*|decide|eu l accord|eu le feu|le feu|recu l accord|eu la|l aval|le budget|
    mon)|manque (?:encore )?(?:l accord|la validation|le feu vert)|en cours de validation|
    validation de ma hierarchie en|au cas ou|dans le cas ou|dans l hypothese|sinon je|
    a moins qu[e]?|sauf si|pre reserv[a-z]*|prereserv[a-z]*|pose[rz]? une option|
    mettre une option|option sur|une option|une petite option|a titre provisoire|provisoirement|
    sous reserve) ?[^ ]* | c
(?:were|had|should) (?:you|it|the|there|i|we) <,12>(?:i|we) (?:d|would|ll|could) ?[^ ]* | c
(?:there (?:is|s) a (?:good |fair |real )?chance|il y a (?:un risque|des chances)|
    il se (?:peut|pourrait)|il est (?:bien )?possible) (?:that |qu |que |i |we |je |nous )[^ ]+ | cp
(?:subject to|pending|contingent|depends? on|depending|it depends|conditional|
    provisional[a-z]*|tentativ[a-z]*|pencil[a-z]*|awaiting (?:approval|sign off|
    confirmation from|my)|waiting (?:for|on) (?:approval|my (?:boss|manager|line|budget)|
    the (?:green|go|budget|board)|budget|sign off|confirmation from my)|once (?:i|my|the|we|it|
    approved|confirmed)|as soon as (?:i (?:get|have|know|hear)|my|the|we)|
    not (?:yet )?(?:confirmed|approved|certain|sure yet|100|decided|definite|signed off)|
    have not (?:yet )?(?:decided|got approval|had approval|made up)|yet to (?:confirm|decide|
    be approved|get)|in case|on hold|hold off|to be confirmed|tbc) ?[^ ]* | c
(?:peut etre(?! (?:attribu|redonn|liber|donn|propos|repri|offert|ced|rendu|reattrib|occup|
    prise|reaffect|utilis))|maybe|perhaps|might(?: be)?(?: able)?|j hesite|
    je me tate|nous nous tatons|on se tate|nous hesitons|
    hesite encore|probablement|vraisemblablement|eventuellement|possibly|in two minds|
    thinking (?:of(?! (?:me|us))|about)|thinking it over|reflech[a-z]*|je ne sais pas (?:encore|
    si)|ne savons pas (?:encore|si)|not sure (?:yet|if|whether|i can|i ll|about)|
    do not know (?:yet|if|whether)|je verrai|on verra|we ll see|i ll see|undecided|
    pas certaine? (?:de|d|que)|pas sure? (?:de|d|que)|envisage|envisageons|considering|toying|
    serais tente[e]?|theoriquement|en principe|normalement|a priori|sans engagement|
    not committing|no commitment|sans certitude|should be able|devrais pouvoir|
    devrait pouvoir) ?[^ ]* | m
(?:until (?:i|we) (?:write|confirm|come back)|nothing to do (?:on your side|for now|yet)|
    do nothing|rien a faire pour l instant|ne rien faire|d ici la|n inscrivez (?:pas|personne)|
    ne (?:m|nous|l|les|le|la) inscri[a-z]* pas|ne (?:m|nous|me)? ?(?:reserv|bloqu|inscriv|
    comptez|faites|enregistrez|note)[a-z]* (?:pas|rien|encore)|ne faites rien|sans (?:m |
    nous )?inscrire|(?<! m )(?<! nous )attendez (?:avant|ma|mon|que|notre|confirmation|donc)|
    do not (?:book|register|reserve|put|sign|do anything|enrol|add|cancel)(?: me| us|
     anything)?|please wait|
    not yet|before (?:i|we) (?:commit|decide|register|sign|book|confirm|can)|avant de (?:m|me|
    nous|s|prendre|decider|valider|reserver|confirmer|vous|pouvoir|poser|trancher|le)|
    avant (?:toute|d en|que je|que nous|mon|l) (?:inscri[a-z]*|m |engag(?!ement)[a-z]*|parler|
    decid[a-z]*|inscription|arreter|reserver|m engager)?|je reviendrai vers vous|
    je reviens vers vous|nous reviendrons vers vous|i ll (?:get back|come back|let you know|
    confirm|write again|be in touch|revert)|will (?:get back|come back|let you know|confirm|
    write again|be in touch|revert)|je vous (?:re)?confirmerai|je vous (?:re)?dirai|
    je vous (?:re)?ecrirai|je vous recontacte|nous vous (?:re)?confirmerons|je vous tiens|
    keep you posted|vous tiendrai|je vous redis|je confirme(?:rai)? plus tard|
    confirmer plus tard) ?[^ ]* | w
""".strip()

HARMLESS = r"""
(?:si|s|if) (?:vous plait|te plait|possible|il (?:vous )?(?:en )?reste|il reste|
    (?:il )?y (?:en )?a (?:encore )?(?:de la |des |une |)place|c est (?:encore |
    toujours )?possible|ce n est pas trop tard|il est encore temps|il n est pas trop tard|
    there (?:is|are|s|re) (?:still |any |some )?(?:room|space|a place|places|seats?|spaces?|any|
    a seat|spots?|a spot|left|one|availability)|you (?:still )?have (?:any |a |some |
    the )?(?:room|space|place|places|seats?|spaces?|spots?|spot|availability|questions?|any|
    need)|it (?:is|s) (?:not too late|still possible|not full|possible)|not too late|
    you (?:need|require|have any|would like|want|wish|prefer|could|would|can|please|do not mind|
    don t)|vous (?:avez|voulez|souhaitez|preferez|pouviez|pouvez|pourriez|le|en|desirez|manque(?!z)|
    etes d accord|m y autorisez|m acceptez|y voyez|voulez bien|le permettez|le souhaitez|
    avez encore|avez besoin)|besoin|necessaire|il le faut|il faut|need be|needed|
    tout est complet|c est complet|
    c etait complet|la (?:session|journee|salle) (?:est|etait) complete|you (?:re|
    are) (?:already |now )?(?:full|bursting|booked|packed|overbooked|over)|full|(?:it|you|
    the day|the session|{month}) (?:is|are|s) full|mon siege|ma place|j ai bien (?:compris|lu|
    suivi|vu)|je (?:ne )?(?:me trompe|comprends bien|lis bien|ne m abuse|puis me permettre|
    peux me permettre|compte bien)|i understand|i may|i read|cela ne|ca ne (?:vous )?(?:derange|
    gene|pose)|tu veux|tu peux|tu as|je le peux|jamais vous|jamais (?:il|une|elle)|that (?:is|s|
    works)|anything|something|any|all (?:is|goes) well|there s|ca vous|cela vous|encore|
    un empechement|vous n|mes souvenirs|ma memoire|je (?:suis|ne suis) (?:bien|pas trop)|
    memory serves|a place (?:comes|becomes|opens|frees|should)|one comes|une place se|une se|
    quelqu un se desiste|elle se libere|a seat|someone (?:drops|cancels)) | h
(?:meme|comme|savoir|demand[a-z]*|dire|dites moi|dis moi|indiqu[a-z]*|precis[a-z]*|
    let me know|advise|even|as|wonder[a-z]*|know|see|tell me|ask[a-z]*|verifi[a-z]*|check|
    regarder|voir|sure|sur|grateful|obliged|appreciate|appreciate it|thankful|reconnaissante?|
    gre) (?:si|s|if|whether) | h
""".strip()

ELSEWHERE = r"""
(?:(?:votre|vos|le|la|l|un|une|ce|cet|cette|au|aux|du|your|the|a|an|of|this|that|pour|to|
    for|in) )?(?:[a-z]+ ){0,2}(?:webinaire|webinar|salon|congres|colloque|mooc|visioconference|
    atelier|ateliers|workshop|workshops|stage|formation|formations|course|conference|
    conferences|masterclass|module|bootcamp|cycle|training|seminar|seminaire|congress|fair|
    summit|hackathon|parcours|certificat|diplome) ?(?:[^ ,]+ ){0,7}[^ ,]* | t
(?:deux|trois|quatre|cinq|[2-9]|two|three|four|five|several|plusieurs)(?: )(?:jours|days?|
    journees?|weeks?|semaines?) (?:course|training|workshop|de|a|in|formation|session|stage|
    programme|residential|on|intensif[s]?|module|bootcamp)? ?[^ ]* | d
""".strip()

STRANGERS = r"""
(?:offer|give|propos[a-z]*|anim[a-z]*|donner|deliver|present|run|lead|faire|
    tenir) (?:you )?(?:a|an|une?|my|mon|ma) (?:[^ ,]+ ){0,3}(?:talk|intervention|conference|
    atelier|workshop|presentation|speech|keynote|contribution|lecture|communication|stand|demo|
    demonstration|tract|kakemono) ?[^ ]* | v
(?:run|hold|deliver|organis[a-z]*|donner|tenir|animer|reproduire|monter) (?:your|the|cette|votre|
    la|une) (?:[^ ]+ ){0,3}(?:day|journee|course|session|formation) (?:[^ ]+ ){0,3}(?:for (?:our|
    my|the)|pour (?:nos|notre|mes)|chez|dans nos|at our|here) ?[^ ]* | v
(?:in house|en intra|dans nos (?:murs|locaux)|on our (?:own )?premises|private session|
    (?:session|journee) (?:privee|dediee|sur mesure)) ?[^ ]* | v
(?:not in the audience|as a speaker|comme intervenant[es]*|en tant qu intervenant[es]*|
    call for papers|appel a (?:communication|contribution)s?|intervenir (?:lors|pendant|a|dans|
    sur)|take the floor|prendre la parole (?:lors|a|pendant|devant)) ?[^ ]* | v
(?<!extraits de )(?<!extrait de )(?<!issus de )(?<!export de )(?:notre|nos|
    our) (?:[a-z]+ )?(?:logiciel|solutions?|offres?|services|plateforme|platform|
    software|produits?|products?|catalogue|demonstration|demo|prestations?|agence de|gamme|
    outil|outils|tool|tools|expertise|savoir faire|cabinet|clients|customers|traiteur|
    locations?|salles|hotel|imprimerie) (?!d anglais|du personnel|rh)[^ ]* | v
(?:vous (?:presenter|proposer|montrer|faire decouvrir|offrir|accompagner|faire beneficier|
    rencontrer pour|adresser notre)|show you|offer you|introduce (?:you )?(?:to )?our|
    present our|demo of|schedule a (?:call|demo)|book a (?:call|demo)|quick call|boost your|
    increase your|your website|(?<! sur )votre (?:site|site web|visibilite|
    referencement|communication)|
    profitez de|offre speciale|promotion|remise de|special offer|discount code|
    first page of google|vos formateurs|(?<!parmi )vos participants|vos equipes|
    vos evenements|your events|
    (?<!among )your attendees|(?<!among )your participants|your organisation s) ?[^ ]* | v
(?:repondez (?:oui|non|vite|avant|a cette|a ce sondage)|reply (?:yes|with|now|to claim)|
    cliquez|click|click here|cliquer|confirmez votre|validez votre|valider votre|
    votre inscription (?:est|n est|au|a)|your registration (?:is|for|to|with)|votre commande|
    your order|votre compte|your account|votre abonnement|your subscription|votre facture|
    your invoice|votre candidature (?:a|au|pour) (?!la journee)) ?[^ ]* | p
(?:journaliste|(?:la|de) presse|presse (?:seat|pass|locale|ecrite|regionale)|press (?:seat|
    pass|card|officer|release|ticket)|(?:un|mon|notre|ce|de) reportage|
    interview[a-z]*|(?:as a|am a|i m a) reporter|
    redaction du|magazine|podcast|(?<!a la )radio|article sur|feature on|correspondent|pigiste|
    photographe|photographer|accreditation|press seat|press pass|couvrir (?:la|votre)|film crew|
    tournage|camera crew) ?[^ ]* | j
(?:facture|devis|invoice|quote|quotation|convention de formation|attestation|
    certificate of attendance|avoir|remboursement|refund|rib|bank details|impaye[es]*|relance|
    rappel de paiement|payment reminder|statement of account|echeance|reglement de la|
    purchase of|paiement (?:de la|en retard)|overdue|proforma|pro forma|
    avoir a recevoir) ?[^ ]* | f
(?:commande n|commande (?:numero|du|de)|order (?:no|number|#|of)|livraison|delivery|colis|
    parcel|traiteur|caterer|location de (?:la |votre )?salle|louer (?:la|votre|une) salle|
    hire (?:the|your|a) (?:hall|room)|abonnement|subscription|chambre|hotel room|sncf|eurostar|
    dossier n|petits fours|plateaux repas|chaises pliantes|photocopieur|toner) ?[^ ]* | o
(?:(?:report|decal|bascul|transfer|repouss|avanc|dep|chang)[a-z]* (?:moi |ma |mon |notre |
    son |sa |l |le |la |les |nous |me |m |de |leur |ca |cela )*(?:inscription |place |
    reservation |participation |venue |date |session |siege |journee |
    inscriptions )?(?:de {month} |du [0-9]+ {month} |du [0-9]+ {month} |de {month} |du [0-9]+ |
    du [0-9]+ )?(?:au|a|sur|en|pour|vers|de date|d une date|de session|la session|
    celle) <3>(?:{month}|[0-9]+|session|date|prochaine?|celle|autre|ulterieure|mois|automne)|
    (?:move|switch|transfer|postpone|defer|shift|swap|change|carry|bump|roll)(?:ed|ing|
    ring)? (?:me|us|my|our|it|him|her|the|over)(?: [a-z]+){0,3} (?:to|until|for|over|onto|
    from) (?:the |{month}|[0-9]+|next|another|a later)[^ ]*|(?:a la place|
    au lieu) d[eu] (?:celle |la |celui )?(?:de |du |session de |[0-9]+ |[0-9]+ )?(?:{month}|
    [0-9]+)|plutot (?:que|en|le|la|celle|sur|pour|au) (?:celle )?(?:de |en |du |le |
    au )?(?:{month}|[0-9][0-9]? )|
    (?:instead of|rather than) (?:the )?(?:{month}|[0-9]+|[0-9]+)[^ ]*|
    (?:{month}) (?:one )?(?:instead|a la place)) | r
remettre a une date | r
(?:gliss|basculer|decaler|deplacer|reporter|transfer|carry|move|shift|push)[a-z]* (?:ma|mon|notre|
    my|our|the|la|l) ?(?:{seat}|{enrolment}) <4>(?:vers|a|sur|to|over|until|
    jusqu) <3>(?:autre|another|later|prochaine?|next|automne|autumn|suivante?|other) ?[^ ]* | r
""".strip()

HELD = r"""
(?:seat|place|siege|chair|spot|chaise|fauteuil) (?:that |que )?(?:you|vous) (?:are |avez |
    have |m avez |nous avez |kindly )?(?:keeping|kept|holding|held|reserved|gard[a-z]*|
    reserv[a-z]*|booked|saved|saving|attribu[a-z]*) | h
(?:ma|mon|notre|nos|my|our|mes|leur|leurs|his|her|sa|son|whose|votre|vos|your|
    mine) (?:[a-z]+ )?(?:{seat}|{enrolment}|inscription|reservation) | h
(?:la|l|the) (?:{seat}|{enrolment}|inscription|reservation)s? (?:de|d|of|for) (?:m|mme|
    madame|monsieur|mr|mrs|ms|notre|our|mon|ma|[a-z]+) | h
(?:suis|etais|sommes|etions|est|etait|sont|etaient|m etais|j ai|j avais|nous avions|
    nous avons|m suis|me suis|s est|avait|avons|ai|a|aviez|avez|i|we|she|he|they|are|am|was|
    were|been|had|have|has|who is|is|though)(?: pourtant| bien| deja| ete| already| also| been|
     had| previously)* (?:inscri[a-z]*|preinscri[a-z]*|enregistre[a-z]*|prevu[a-z]*|
    attendu[a-z]*|retenue?s?|reserve[a-z]*|registered|booked|enrolled|signed up|down for|
    expected|due|on the list|listed|pris|confirm[a-z]*|on your list) | h
(?:inscrite?s?|attendue?s?|prevue?s?|annoncee?s?|registered|booked|enrolled|signed up|down|
    due|supposed|expected|annonces|confirmee?s?) (?:chez|pour|a|au|le|for|on|to|with|in|sur|
    dans|plus bas|parmi|ce) | h
(?:finalement|comme prevu|comme convenu|ne .{0,20}plus|after all|no longer|as planned|
    not .{0,20}any more|anymore|contrairement|en fin de compte|derniere minute|last minute|
    tout compte fait|as intended|i m afraid after) | w
(?:qui m (?:etait|est|a ete|avait ete)|que (?:vous m aviez|j avais|vous aviez|nous avions|
    j ai|vous m avez)|you (?:kindly )?(?:kept|held|reserved|saved|gave|put|booked)|m avez|
    m aviez) ?(?:si gentiment |gentiment |bien )?(?:reserv[a-z]*|gard[a-z]*|attribu[a-z]*|
    pris[a-z]*|retenu[a-z]*|for|me|accord[a-z]*)? | h
(?:liste|list|file|queue) (?:d attente|waiting|d attentes) | q
waiting (?:list|queue) | q
""".strip()

NEEDS = r"""
(?:allerg|vegetar|vegetal|vegan|intoleran|gluten|coelia|coeliaque|celiac|halal|casher|
    kosher|regime|diet|lactose|arachide|cacahuete|nuts|sans viande|sans porc|no meat|no pork|
    ne mange|do not eat|shellfish|fruits a coque|menu)[a-z]* | n
(?:handicap[a-z]*|fauteuil roulant|wheelchair|disab[a-z]*|mobilite reduite|pmr|
    accessib[a-z]*|sourde?s?|deaf|malvoyante?|aveugle|blind|interpret[a-z]*|lsf|bsl|
    malentendante?|hard of hearing|hearing loop|hearing aid[s]?|boucle magnetique|bequilles|
    crutches|braille|ascenseur|lift|elevator|rampe|ramp|step free|plain pied|escaliers?|stairs|
    chien guide|guide dog|visually impaired|allait[a-z]*|breastfeed[a-z]*|transcription|
    velotyp[a-z]*|sous titr[a-z]*) | n
(?:factur[a-z]*|devis|chorus|convention|siret|bon de commande|reduction|tarif (?:reduit|
    solidaire|special|preferentiel|associat[a-z]*|degressif|etudiant|de groupe)|remise|
    discount[a-z]*|reduced|concession[a-z]*|rabais|gratuit[a-z]*|bourse|mandat administratif|
    prise en charge|opco|attestation[s]?|virement|invoice[a-z]*|quote|quotation|purchase order|
    po number|receipt|pay by|pay in|payer en|payer par|regler|paiement|reglement|
    instal[l]?ments|student rate|charity rate|group rate|acompte|justificatif) | p
""".strip()

RULES: list[Rule] = [
    *table("condition", CONDITIONS),
    *table("harmless", HARMLESS),
    *table("elsewhere", ELSEWHERE),
    *table("stranger", STRANGERS),
    *table("held", HELD),
    *table("need", NEEDS),
]
