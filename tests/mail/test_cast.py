"""Who is to be seated, leaves or comes, in mails as unlike each other as people are."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, told, wanted

R, X, P, D = "register", "cancel", "replace", "details"
HUE = "Marthe Hue <marthe.hue@v.example>"

CASES = [
    case(R, "Maud Kervella <maud.kervella@ville-penvern.example>", """
Bonjour,

Merci de bien vouloir noter la venue de nos deux collègues le 19 mars : Tiphaine Roudaut,
chargée de projet (tiphaine.roudaut@ville-penvern.example) et Goulven Le Bris, régisseur,
goulven.lebris@ville-penvern.example.

Maud Kervella
Assistante de direction
Ville de Penvern
02 61 91 22 10
""", "Tiphaine Roudaut | tiphaine.roudaut@ville-penvern.example | chargée de projet |  | Ville de Penvern",
         "Goulven Le Bris | goulven.lebris@ville-penvern.example | régisseur |  | Ville de Penvern"),
    case(R, "Anjali Mehta <a.mehta@civicworks.example>", """
Hello,

Please could you add my colleague Oluwaseun Bakare (o.bakare@civicworks.example) and myself
to the list for 19 March?

Thanks,
Anjali

Anjali Mehta
Programme Manager | Civic Works
+44 7700 900 417
""", "Oluwaseun Bakare | o.bakare@civicworks.example |  |  | Civic Works",
         "Anjali Mehta | a.mehta@civicworks.example | Programme Manager | +447700900417 | Civic Works"),
    case(R, "Secrétariat général <secretariat@cc-hautbocage.example>", """
Madame, Monsieur,

Le Président, M. Bertrand LAVERDURE, souhaite prendre part à la journée du 18 juin. Il sera
accompagné de Mme Sylviane Gosset, directrice générale des services
(s.gosset@cc-hautbocage.example).

Pour le Président,
Le secrétariat général
Communauté de communes du Haut-Bocage
""", "Bertrand Laverdure |  | Président |  | Communauté de communes du Haut-Bocage",
         "Sylviane Gosset | s.gosset@cc-hautbocage.example | directrice générale des services |  | Communauté de communes du Haut-Bocage"),
    case(R, "Nolwenn Tanguy <ntanguy@example.org>", """
coucou, alors moi c'est nolwenn tanguy, je suis infirmière libérale, mettez moi une chaise le 19 mars svp
mon tel 06 39 98 41 20
""", "Nolwenn Tanguy | ntanguy@example.org | infirmière libérale | +33639984120"),
    case(R, "Kwabena Osei <k.osei@accra-lab.example>", """
Dear Madam,

I am a lecturer at the University of Kumasi and I would be glad to take one seat on 18 June.

Yours sincerely,
Kwabena Osei
+233 30 255 0123
""", "Kwabena Osei | k.osei@accra-lab.example | lecturer | +233302550123 | University of Kumasi"),
    case(R, "Formation CHU <formation@chu-orvanne.example>", """
Bonjour,

Ci-dessous les agents retenus pour le 19 mars :

Nom | Prénom | Fonction | Mail
BELLOUIN | Marc-Antoine | cadre de santé | ma.bellouin@chu-orvanne.example
N'DIAYE | Fatou | aide-soignante | f.ndiaye@chu-orvanne.example

Cordialement,
Service formation
CHU de l'Orvanne
""", "Marc-Antoine Bellouin | ma.bellouin@chu-orvanne.example | cadre de santé |  | CHU de l'Orvanne",
         "Fatou N'Diaye | f.ndiaye@chu-orvanne.example | aide-soignante |  | CHU de l'Orvanne"),
    case(R, "Lieke Vermeulen <l.vermeulen@gemeente-oostwad.example>", """
Hello,

we would like to come with three on 19 March:

Naam                 Functie              E-mail
Lieke Vermeulen      beleidsmedewerker    l.vermeulen@gemeente-oostwad.example
Joost van der Meer   projectleider        j.vandermeer@gemeente-oostwad.example
Sanne de Wit         stagiair             s.dewit@gemeente-oostwad.example

Vriendelijke groet,
Lieke Vermeulen
Gemeente Oostwad
""", "Lieke Vermeulen | l.vermeulen@gemeente-oostwad.example | beleidsmedewerker |  | Gemeente Oostwad",
         "Joost van der Meer | j.vandermeer@gemeente-oostwad.example | projectleider |  | Gemeente Oostwad",
         "Sanne de Wit | s.dewit@gemeente-oostwad.example | stagiair |  | Gemeente Oostwad"),
    case(R, "Hervé Quintin <herve.quintin@sm-loisance.example>", """
Bonjour Camille,

Ok pour Solenn, elle peut s'inscrire.

Hervé Quintin
Directeur
Syndicat mixte de la Loisance

-------- Message transféré --------
Sujet : journée du 18 juin
Date : Mon, 4 Mar 2019 10:12:03 +0100
De : Solenn Abgrall <solenn.abgrall@sm-loisance.example>
Pour : Hervé Quintin <herve.quintin@sm-loisance.example>

Bonjour Hervé,

Serait-il possible que j'aille à la journée du mardi 18 juin ?

Solenn Abgrall
Animatrice bassin versant
06 39 98 11 02
""", "Solenn Abgrall | solenn.abgrall@sm-loisance.example | Animatrice bassin versant | +33639981102 | Syndicat mixte de la Loisance",
         subject="TR: journée du 18 juin"),
    case(R, "Deirdre Mulcahy <deirdre.mulcahy@corrib-council.example>", """
Hi there,

Three from our side for the 19th of March please: Fiachra Ó Briain, Gráinne Walsh-Keane and me.

Deirdre Mulcahy
Senior Planner, Corrib Council
+353 91 555 014
""", "Fiachra Ó Briain |  |  |  | Corrib Council", "Gráinne Walsh-Keane |  |  |  | Corrib Council",
         "Deirdre Mulcahy | deirdre.mulcahy@corrib-council.example | Senior Planner | +35391555014 | Corrib Council"),
    case(R, "Mairie de Vaugrenard <accueil@mairie-vaugrenard.example>", """
Bonjour,

Notre adjointe à la culture, Mme Blandine Fourcade, viendra le 19 mars. Son adresse :
blandine.fourcade@laposte.example, son portable : 06 39 98 73 21.

Cordialement,

L'accueil
Mairie de Vaugrenard
Standard 05 36 49 00 10
""", "Blandine Fourcade | blandine.fourcade@laposte.example | adjointe à la culture | +33639987321 | Mairie de Vaugrenard"),
    case(R, "Jean-Rémi Pascaud <jr.pascaud@example.net>", """
Bonjour,

Ancien instituteur, retraité de l'Éducation nationale, je me réjouis de venir le 18 juin.

Jean-Rémi Pascaud
05 36 49 77 31
""", "Jean-Rémi Pascaud | jr.pascaud@example.net | Ancien instituteur | +33536497731"),
    case(R, "Saskia Brandsma <s.brandsma@waterschap-lauwers.example>", """
Dear all,

My boss Pieter Hofstra will join you on June 18. Could you put him down? His e-mail is
p.hofstra@waterschap-lauwers.example.

Kind regards,
Saskia Brandsma
Management assistant
Waterschap Lauwers
""", "Pieter Hofstra | p.hofstra@waterschap-lauwers.example |  |  | Waterschap Lauwers"),
    case(R, "Inès Benkirane <ines.benkirane@coop-lesaulnes.example>", """
Bonjour, deux places pour le 19 mars s'il vous plaît, pour moi et pour un collègue dont je vous
donnerai le nom lundi.

Inès Benkirane
Coopérative Les Aulnes
""", "Inès Benkirane | ines.benkirane@coop-lesaulnes.example |  |  | Coopérative Les Aulnes",
         " |  |  |  | Coopérative Les Aulnes"),
    case(R, "Wilhelmine Nguyen-Roche <w.nguyenroche@bm-sarvagne.example>", """
Bonjour,

Nous serions trois de la médiathèque :
- Wilhelmine Nguyen-Roche
- Côme Delattre - c.delattre@bm-sarvagne.example - médiateur numérique
- Rose-May Célestine - rm.celestine@bm-sarvagne.example - 06 39 98 20 88

Belle journée,
Wilhelmine
--
Wilhelmine Nguyen-Roche
Bibliothécaire
Médiathèque de Sarvagne
""", "Wilhelmine Nguyen-Roche | w.nguyenroche@bm-sarvagne.example | Bibliothécaire |  | Médiathèque de Sarvagne",
         "Côme Delattre | c.delattre@bm-sarvagne.example | médiateur numérique |  | Médiathèque de Sarvagne",
         "Rose-May Célestine | rm.celestine@bm-sarvagne.example |  | +33639982088 | Médiathèque de Sarvagne"),
    case(R, "Denise Applewhite <dapplewhite@riverbend-county.example>", """
Good afternoon,

Please register me for the March 19 event.

Denise Applewhite
Budget Analyst
Riverbend County
O: 503-555-0188 | Fax: 503-555-0190
""", "Denise Applewhite | dapplewhite@riverbend-county.example | Budget Analyst | +15035550188 | Riverbend County"),
    case(R, "Reto Zurbriggen <reto.zurbriggen@kanton-lauben.example>", """
Guten Tag / Bonjour,

je serai des vôtres le 18 juin.

Freundliche Grüsse

Reto Zurbriggen
Projektleiter Beteiligung
Kanton Lauben
079 555 01 44
""", "Reto Zurbriggen | reto.zurbriggen@kanton-lauben.example | Projektleiter Beteiligung | +41795550144 | Kanton Lauben"),
    case(R, "Stéphane Marchetti <s.marchetti@example.com>", """
Bonjour,

Veuillez trouver ci-dessous la fiche de notre stagiaire.

Nom et prénom : Lou-Ann BOISVERT
Poste occupé : apprentie
Courriel : la.boisvert@example.com
Téléphone : 06.39.98.64.02

Merci,
Stéphane Marchetti
Atelier Marchetti
""", "Lou-Ann Boisvert | la.boisvert@example.com | apprentie | +33639986402 | Atelier Marchetti"),
    case(R, "Philomena Adeyemi <p.adeyemi@southmere.example>", """
Hi Camille,

Great stuff. Could we have two chairs on 18 June, one for Tobias Rask (tobias.rask@southmere.example,
our data lead) and one for Mehwish Qureshi (mehwish.qureshi@southmere.example)? I'm not coming
myself.

Philomena Adeyemi
Office Manager, Southmere Trust
""", "Tobias Rask | tobias.rask@southmere.example | data lead |  | Southmere Trust",
         "Mehwish Qureshi | mehwish.qureshi@southmere.example |  |  | Southmere Trust"),
    case(R, "Virginie Salaberry <v.salaberry@agglo-adour.example>", """
Bonjour,

Je vous prie d'inscrire ma responsable, Maïté Etcheverry, directrice de la communication, à la
session de juin : maite.etcheverry@agglo-adour.example. Elle est joignable au 05 36 49 18 27.

Virginie Salaberry
Assistante
Communauté d'agglomération Adour
""", "Maïté Etcheverry | maite.etcheverry@agglo-adour.example | directrice de la communication | +33536491827 | Communauté d'agglomération Adour"),
    case(R, "Ghislain Aubertin <ghislain@aubertin.example>", """
Monsieur Ghislain Aubertin et Madame Éliane Aubertin participeront à la journée du 18 juin.

Veuillez croire, Madame, en nos salutations distinguées.
Ghislain Aubertin
""", "Ghislain Aubertin | ghislain@aubertin.example", "Éliane Aubertin"),
    case(R, "Yusuf Kaplan <yusuf.kaplan@stadt-eichfeld.example>", """
Hello,

here my registration for March 19:

Name: Kaplan
First name: Yusuf
Organisation: Stadt Eichfeld
Position: Referent für Bürgerbeteiligung
Phone: +49 30 555 0177
E-mail: yusuf.kaplan@stadt-eichfeld.example
""", "Yusuf Kaplan | yusuf.kaplan@stadt-eichfeld.example | Referent für Bürgerbeteiligung | +49305550177 | Stadt Eichfeld"),
    case(R, "Odile Grandjean <odile.grandjean@dept-semoise.example>", """
Bonjour,

De notre côté ce sera Pauline et Abdoulaye qui iront le 19 mars (Pauline Renard,
pauline.renard@dept-semoise.example ; Abdoulaye Sow, abdoulaye.sow@dept-semoise.example).

Odile Grandjean
Cheffe de service
Département de la Semoise
""", "Pauline Renard | pauline.renard@dept-semoise.example |  |  | Département de la Semoise",
         "Abdoulaye Sow | abdoulaye.sow@dept-semoise.example |  |  | Département de la Semoise"),
    case(R, "Camille Bonnard <camille.bonnard@example.org>", """
Bonjour Camille (drôle de coïncidence !),

Je viendrai avec plaisir le 19 mars.

Camille Bonnard
designer indépendante
""", "Camille Bonnard | camille.bonnard@example.org | designer indépendante"),
    case(R, "Rahul Chatterjee <rahul.chatterjee@example.in>", """
Respected Sir/Madam,

I, Rahul Chatterjee, Assistant Professor, Department of Design, National College Pune, wish to
attend the programme dated 18.06.2019.

Thanking you,
Rahul Chatterjee
Mob: +91 98200 55501
""", "Rahul Chatterjee | rahul.chatterjee@example.in | Assistant Professor | +919820055501 | Department of Design, National College Pune"),
    case(R, "Ludovic Perrichon <l.perrichon@example.fr>", """
Bonjour Madame,
mon employeur (la Ville de Boisrouvray, où je suis jardinier) m'autorise à venir le 18 juin.
Bien à vous
Ludovic Perrichon - 06 39 98 55 10
""", "Ludovic Perrichon | l.perrichon@example.fr | jardinier | +33639985510 | Ville de Boisrouvray"),
    case(R, "Association Graines d'Avenir <contact@grainesdavenir.example>", """
Bonjour,

Après tirage au sort, c'est Yohann Le Quéré qui nous représentera le 18 juin
(yohann@grainesdavenir.example).

Amicalement,
Marylou, pour le collectif
""", "Yohann Le Quéré | yohann@grainesdavenir.example |  |  | Association Graines d'Avenir"),
    case(R, "Birgit Solheim <birgit.solheim@fylkeskommune-nordvik.example>", """
Dear Camille Roche,

From our county council comes Torbjørn Haugen, head of planning
(torbjorn.haugen@fylkeskommune-nordvik.example, +47 55 50 12 34), on 18 June.

Vennlig hilsen
Birgit Solheim
Nordvik fylkeskommune
""", "Torbjørn Haugen | torbjorn.haugen@fylkeskommune-nordvik.example | head of planning | +4755501234 | Nordvik fylkeskommune"),
    case(R, "Clément Faugeras <clement.faugeras@pnr-combraie.example>", """
Bonjour,

Pouvez-vous réserver trois sièges le 19 mars ? Les occupants : Aude Mazière (chargée de mission
tourisme), Boris Kowalczyk (garde nature) et votre serviteur.

Clément Faugeras
Directeur adjoint
Parc naturel régional de la Combraie
""", "Aude Mazière |  | chargée de mission tourisme |  | Parc naturel régional de la Combraie",
         "Boris Kowalczyk |  | garde nature |  | Parc naturel régional de la Combraie",
         "Clément Faugeras | clement.faugeras@pnr-combraie.example | Directeur adjoint |  | Parc naturel régional de la Combraie"),
    case(R, "Tamsin Pellew <tamsin.pellew@lizard-parish.example>", """
Hello,

Two from the parish, if we may: Cllr Jago Trevithick (jago@lizard-parish.example) and I.

Tamsin Pellew
Parish clerk
""", "Jago Trevithick | jago@lizard-parish.example",
         "Tamsin Pellew | tamsin.pellew@lizard-parish.example | Parish clerk"),
    case(R, "Patricia Owusu <patricia.owusu@example.org>", """
To whom it may concern,

Kindly enlist the under-listed officers for the training of 19 March:

1. Mr. Emmanuel Tetteh - Principal Planner - e.tetteh@ga-east.example
2. Ms. Akosua Frimpong - Budget Officer - a.frimpong@ga-east.example

Patricia Owusu
HR Unit
Ga East Municipal Assembly
""", "Emmanuel Tetteh | e.tetteh@ga-east.example | Principal Planner |  | Ga East Municipal Assembly",
         "Akosua Frimpong | a.frimpong@ga-east.example | Budget Officer |  | Ga East Municipal Assembly"),
    # who leaves, who comes
    case(P, "Mélissande Courtois <m.courtois@dreal-ouche.example>", """
Bonjour,

Je ne pourrai finalement pas être là le 19 mars. Mon collègue Thibaud Lemercier
(thibaud.lemercier@dreal-ouche.example, 06 39 98 33 47) prendra ma place.

Mélissande Courtois
Chargée d'études
DREAL Ouche
""", "Mélissande Courtois | m.courtois@dreal-ouche.example | Chargée d'études |  | DREAL Ouche",
         "Thibaud Lemercier | thibaud.lemercier@dreal-ouche.example |  | +33639983347 | DREAL Ouche"),
    case(P, "Service RH <rh@habitat-morvane.example>", """
Bonjour,

Mme Jocelyne Tardieu étant en arrêt, elle sera remplacée le 18 juin par M. Kévin Oger, gestionnaire
locatif (k.oger@habitat-morvane.example).

Le service RH
Habitat Morvane
""", "Jocelyne Tardieu |  |  |  | Habitat Morvane",
         "Kévin Oger | k.oger@habitat-morvane.example | gestionnaire locatif |  | Habitat Morvane"),
    case(P, "Rowan Tindall <rowan.tindall@ferryhill.example>", """
Hi,

Could Zainab Hussain (zainab.hussain@ferryhill.example) please have Gareth Pugh's seat on 19 March?
He has left us.

Rowan Tindall
Learning team, Ferryhill Housing
""", "Gareth Pugh |  |  |  | Ferryhill Housing",
         "Zainab Hussain | zainab.hussain@ferryhill.example |  |  | Ferryhill Housing"),
    case(P, "Aurélie Besnier <aurelie.besnier@lab-tisserin.example>", """
Bonjour Camille,

changement de programme : c'est Maxence Thuillier, notre designer, qui viendra à ma place en juin.
maxence@lab-tisserin.example

Aurélie
""", "Aurélie Besnier | aurelie.besnier@lab-tisserin.example",
         "Maxence Thuillier | maxence@lab-tisserin.example | designer"),
    case(P, "Gwenaël Riou <g.riou@cd-armen.example>", """
Bonjour,

Merci de remplacer Françoise Even par Lénaïg Cosquer (lenaig.cosquer@cd-armen.example), attachée
territoriale, sur la session de mars.

Gwenaël Riou
Conseil départemental d'Armen
""", "Françoise Even |  |  |  | Conseil départemental d'Armen",
         "Lénaïg Cosquer | lenaig.cosquer@cd-armen.example | attachée territoriale |  | Conseil départemental d'Armen"),
    case(P, "Tunde Afolabi <tunde.afolabi@openlagos.example>", """
Dear Camille,

Owing to a visa delay I shall not travel. My deputy, Ms. Ngozi Eze (ngozi.eze@openlagos.example),
will sit in for me on 18 June.

Tunde Afolabi
Executive Director
Open Lagos
""", "Tunde Afolabi | tunde.afolabi@openlagos.example | Executive Director |  | Open Lagos",
         "Ngozi Eze | ngozi.eze@openlagos.example |  |  | Open Lagos"),
    case(P, "Basile Monnereau <basile.monnereau@example.org>", """
Bonjour, je prends la place de ma collègue Ornella Vitali le 19 mars, elle vient d'accoucher.

Basile Monnereau
Chargé de développement
Maison des Lices
""", "Ornella Vitali |  |  |  | Maison des Lices",
         "Basile Monnereau | basile.monnereau@example.org | Chargé de développement |  | Maison des Lices"),
    case(P, "Heike Lindner <h.lindner@landkreis-auental.example>", """
Dear Camille,

instead of Mr. Jürgen Pohl, Mrs. Katja Wendt (k.wendt@landkreis-auental.example) will take part on 19 March.

Best regards
Heike Lindner
Landkreis Auental
""", "Jürgen Pohl |  |  |  | Landkreis Auental",
         "Katja Wendt | k.wendt@landkreis-auental.example |  |  | Landkreis Auental"),
    # who gives up
    case(X, "Marlène Fabre <marlene.fabre@ccas-ventoulx.example>", """
Bonjour,

Notre agent Ruddy Clovis ne pourra pas être présent le 19 mars, merci de libérer sa place.

Marlène Fabre
CCAS de Ventoulx
""", "Ruddy Clovis |  |  |  | CCAS de Ventoulx"),
    case(X, "Marlène Fabre <marlene.fabre@ccas-ventoulx.example>", """
Bonjour,

Ruddy est malade, retirez-le de la liste du 19 mars ; moi, je viens toujours.
Son nom complet : Ruddy Clovis (ruddy.clovis@ccas-ventoulx.example).

Marlène Fabre
CCAS de Ventoulx
""", "Ruddy Clovis | ruddy.clovis@ccas-ventoulx.example |  |  | CCAS de Ventoulx"),
    case(X, "Eoin Gallagher <eoin.gallagher@sligoworks.example>", """
Hi Camille,

Please take both Aoibhe Kennedy and Dara Fennelly off the June list, the budget has been pulled.

Eoin Gallagher
Sligo Works
""", "Aoibhe Kennedy |  |  |  | Sligo Works", "Dara Fennelly |  |  |  | Sligo Works"),
    case(X, "Line Gauvin <line.gauvin@example.ca>", "Bonjour, je dois annuler ma place pour juin.\n\nLine Gauvin"),
    # details
    case(D, "Émeric Vasseur <emeric.vasseur@example.org>", """
Bonjour,

J'ai oublié de préciser : je travaille à la Fondation des Deux Phares comme chargé de plaidoyer.
Mon numéro est le 06 39 98 14 15.

Émeric Vasseur
""", "Émeric Vasseur | emeric.vasseur@example.org | chargé de plaidoyer | +33639981415 | Fondation des Deux Phares"),
    case(D, "Hilary Boateng <hilary.boateng@example.org>", """
Hello,

You asked: I'm a community librarian with Redmoor Libraries, phone 07700 900 552.

Hilary Boateng
""", "Hilary Boateng | hilary.boateng@example.org | community librarian | +447700900552 | Redmoor Libraries"),
    case(D, "Lucile Abadie <l.abadie@scot-lemance.example>", """
Bonjour,

Le portable de Rodolphe Cassan, pour sa convocation : 06 39 98 76 54.

Lucile Abadie
SCoT de la Lémance
""", "Rodolphe Cassan |  |  | +33639987654 | SCoT de la Lémance"),
    # lists, tables and forms of many sorts
    case(R, "Formation <formation@sdis-aubre.example>", """
Bonjour,

Agents à inscrire pour le 18 juin :

+----------------+-----------+---------------------------------+
| Nom            | Prénom    | Courriel                        |
+----------------+-----------+---------------------------------+
| GUIVARC'H      | Erwan     | erwan.guivarch@sdis-aubre.example |
| DE OLIVEIRA    | Sandrine  | sandrine.deoliveira@sdis-aubre.example |
+----------------+-----------+---------------------------------+

Bien cordialement
Pôle formation
SDIS de l'Aubre
""", "Erwan Guivarc'h | erwan.guivarch@sdis-aubre.example |  |  | SDIS de l'Aubre",
         "Sandrine de Oliveira | sandrine.deoliveira@sdis-aubre.example |  |  | SDIS de l'Aubre"),
    case(R, "Bénédicte Vaillant <b.vaillant@epf-lauragne.example>", """
Bonjour,

Participant 1
Nom : Vaillant
Prénom : Bénédicte
Fonction : négociatrice foncière

Participant 2
Nom : Hadj-Moussa
Prénom : Kamel
Fonction : chef de projet
Mail : k.hadjmoussa@epf-lauragne.example

Bénédicte Vaillant
EPF Lauragne
""", "Bénédicte Vaillant | b.vaillant@epf-lauragne.example | négociatrice foncière |  | EPF Lauragne",
         "Kamel Hadj-Moussa | k.hadjmoussa@epf-lauragne.example | chef de projet |  | EPF Lauragne"),
    case(R, "Agathe Rolland <agathe.rolland@udaf-rance.example>", """
Bonjour Camille,

Viendront le 19 mars :
Paul Kerdoncuff
paul.kerdoncuff@udaf-rance.example
Sophie Mbaye
sophie.mbaye@udaf-rance.example

À bientôt
Agathe Rolland
UDAF de la Rance
""", "Paul Kerdoncuff | paul.kerdoncuff@udaf-rance.example |  |  | UDAF de la Rance",
         "Sophie Mbaye | sophie.mbaye@udaf-rance.example |  |  | UDAF de la Rance"),
    case(R, "Colette Aymard <c.aymard@mairie-estrable.example>", """
Bonjour,

Je vous confirme deux inscriptions pour juin :
- notre DGS : Étienne Roubaud (e.roubaud@mairie-estrable.example)
- notre responsable jeunesse : Leïla Ferhat (l.ferhat@mairie-estrable.example)

Colette Aymard
Mairie d'Estrable
""", "Étienne Roubaud | e.roubaud@mairie-estrable.example | DGS |  | Mairie d'Estrable",
         "Leïla Ferhat | l.ferhat@mairie-estrable.example | responsable jeunesse |  | Mairie d'Estrable"),
    case(R, "Hugues Delavigne <hugues.delavigne@example.org>", """
Bonjour,

ma femme et moi voudrions venir le 18 juin : Hugues et Solange Delavigne.

Hugues Delavigne
""", "Hugues Delavigne | hugues.delavigne@example.org", "Solange Delavigne"),
    case(R, "Marie-Noëlle Puech <mn.puech@crt-sauvane.example>", """
Bonjour,

Merci d'inscrire Basile Tournier et Norah Lefort pour le 19 mars.
Leurs adresses : basile.tournier@crt-sauvane.example et norah.lefort@crt-sauvane.example.

Marie-Noëlle Puech
CRT Sauvane
""", "Basile Tournier | basile.tournier@crt-sauvane.example |  |  | CRT Sauvane",
         "Norah Lefort | norah.lefort@crt-sauvane.example |  |  | CRT Sauvane"),
    case(R, "Tom Ashdown <tom.ashdown@levelbest.example>", """
Hello!

Names for the 19th:

Tom Ashdown (me)
Priti Solanki, priti.solanki@levelbest.example
William Fitzgerald, w.fitzgerald@levelbest.example

Tom
Level Best CIC
""", "Tom Ashdown | tom.ashdown@levelbest.example |  |  | Level Best CIC",
         "Priti Solanki | priti.solanki@levelbest.example |  |  | Level Best CIC",
         "William Fitzgerald | w.fitzgerald@levelbest.example |  |  | Level Best CIC"),
    case(R, "VASSEUR Corinne (DRH) <corinne.vasseur@ville-hauterive.example>", """
<html><body><p>Bonjour,</p><p>Veuillez trouver nos trois stagiaires du 18 juin&nbsp;:</p>
<table><tr><th>Agent</th><th>Grade</th><th>Adresse m&eacute;l</th><th>T&eacute;l.</th></tr>
<tr><td>PERRAUDIN Lo&iuml;c</td><td>attach&eacute; territorial</td><td>loic.perraudin@ville-hauterive.example</td><td>05 36 49 10 11</td></tr>
<tr><td>Mme DIOP A&iuml;da</td><td>r&eacute;dactrice</td><td>aida.diop@ville-hauterive.example</td><td></td></tr>
</table><p>Cordialement,</p><p>Corinne VASSEUR<br>Directrice des ressources humaines<br>Ville de Hauterive<br>05 36 49 10 00</p></body></html>
""", "Loïc Perraudin | loic.perraudin@ville-hauterive.example | attaché territorial | +33536491011 | Ville de Hauterive",
         "Aïda Diop | aida.diop@ville-hauterive.example | rédactrice |  | Ville de Hauterive"),
    case(R, "Noor van Dijk <noor.vandijk@example.nl>", """
Dear Camille,

I want to come on 19 March, with my two colleagues Bram Smeets and Fenna Postma.

Noor van Dijk
""", "Noor van Dijk | noor.vandijk@example.nl", "Bram Smeets", "Fenna Postma"),
    case(R, "Isabelle Quéinnec <isabelle.queinnec@bzh-formation.example>", """
Bonjour,

Notez s'il vous plaît Mmes Annick Le Dû et Rozenn Pichavant ainsi que M. Thierry Gac pour juin.

Isabelle Quéinnec
Organisme Breizh Formation
""", "Annick Le Dû |  |  |  | Organisme Breizh Formation",
         "Rozenn Pichavant |  |  |  | Organisme Breizh Formation",
         "Thierry Gac |  |  |  | Organisme Breizh Formation"),
    case(R, "j.kowalski@example.org", """
Bonjour,
Je souhaite participer le 19 mars.
Cordialement
Joanna Kowalski
Enseignante
06 39 98 01 02
""", "Joanna Kowalski | j.kowalski@example.org | Enseignante | +33639980102"),
    case(R, "Secrétariat DGA <secretariat-dga@metropole-aravis.example>", """
Bonjour,

Vous voudrez bien inscrire Mme la Directrice générale adjointe, Anne-Sophie Marcellin, à la journée
de mars (as.marcellin@metropole-aravis.example).

Le secrétariat
Métropole Aravis
""", "Anne-Sophie Marcellin | as.marcellin@metropole-aravis.example | Directrice générale adjointe |  | Métropole Aravis"),
    case(R, "Marisol Quintanilla <mquintanilla@cityofmesa.example>", """
Hi,

I'd like to come with two people from my office: Deputy Clerk Jamal Whitfield (jwhitfield@cityofmesa.example)
and our intern, Skye Nakamura.

Marisol Quintanilla
City Clerk
City of Mesa Verde
(480) 555-0166
""", "Marisol Quintanilla | mquintanilla@cityofmesa.example | City Clerk | +14805550166 | City of Mesa Verde",
         "Jamal Whitfield | jwhitfield@cityofmesa.example | Deputy Clerk |  | City of Mesa Verde",
         "Skye Nakamura |  | intern |  | City of Mesa Verde"),
    case(R, "Justine Pelletier <justine.pelletier@ville-magog.example>", """
Bonjour,

Ma gestionnaire, Chantal Thibodeau, approuve. Je serai donc là le 18 juin.

Justine Pelletier
Conseillère en développement
Ville de Magogue
819 555-0142
""", "Justine Pelletier | justine.pelletier@ville-magog.example | Conseillère en développement | +18195550142 | Ville de Magogue"),
    case(R, "Christelle Oudin <christelle.oudin@agence-erdre.example>", """
Bonjour,

Sur proposition de Marc Delmas (mon directeur), je m'inscris à la session de mars.

--
Christelle Oudin
Urbaniste
Agence d'urbanisme de l'Erdre
Tél. +33 (0)2 61 91 00 01 / Port. +33 (0)6 39 98 00 01
""", "Christelle Oudin | christelle.oudin@agence-erdre.example | Urbaniste | +33261910001 | Agence d'urbanisme de l'Erdre"),
    case(R, "Hannah Osterberg <hannah.osterberg@uni-seeberg.example>", """
Dear organisers,

On behalf of Prof. Dr. Ulrich Brandstetter (u.brandstetter@uni-seeberg.example) I kindly ask for one
place on 18 June. He will bring his doctoral student, Ms. Yara Haddad.

Best wishes
Hannah Osterberg
Secretary
University of Seeberg
""", "Ulrich Brandstetter | u.brandstetter@uni-seeberg.example |  |  | University of Seeberg",
         "Yara Haddad |  | doctoral student |  | University of Seeberg"),
    case(R, HUE, """
Bonjour,

nom,prenom,fonction,mail
Garel,Yvon,agent d'accueil,y.garel@v.example
Ouattara,Salimata,chargée de mission,s.ouattara@v.example

Marthe Hue
""", "Yvon Garel | y.garel@v.example | agent d'accueil", "Salimata Ouattara | s.ouattara@v.example | chargée de mission"),
    case(R, HUE, """
Nom ............ : GAREL
Prénom ......... : Yvon
Fonction ....... : agent d'accueil
Courriel ....... : y.garel@v.example

Marthe Hue
""", "Yvon Garel | y.garel@v.example | agent d'accueil"),
    case(R, HUE, """
Nom/Prénom : GAREL Yvon / Fonction : agent d'accueil / Mail : y.garel@v.example
Nom/Prénom : OUATTARA Salimata / Fonction : juriste / Mail : s.ouattara@v.example

Marthe Hue
""", "Yvon Garel | y.garel@v.example | agent d'accueil", "Salimata Ouattara | s.ouattara@v.example | juriste"),
    case(R, HUE, """
À inscrire :
- YVON GAREL, AGENT D'ACCUEIL, y.garel@v.example
- SALIMATA OUATTARA, JURISTE

Marthe Hue
""", "Yvon Garel | y.garel@v.example | AGENT D'ACCUEIL", "Salimata Ouattara |  | JURISTE"),
    case(R, HUE, """
Bonjour,

	Agent 1	Agent 2
Nom	GAREL	OUATTARA
Prénom	Yvon	Salimata
Fonction	animateur	juriste
Mail	y.garel@v.example	s.ouattara@v.example

Marthe Hue
""", "Yvon Garel | y.garel@v.example | animateur", "Salimata Ouattara | s.ouattara@v.example | juriste"),
    case(R, HUE, """
Bonjour,

Mme OUATTARA Salimata, juriste
s.ouattara@v.example
M. GAREL Yvon, agent d'accueil
y.garel@v.example

Marthe Hue
""", "Salimata Ouattara | s.ouattara@v.example | juriste", "Yvon Garel | y.garel@v.example | agent d'accueil"),
    case(R, HUE, """
Bonjour,

Yvon Garel
Agent d'accueil
y.garel@v.example
06 39 98 11 11

Salimata Ouattara
Chargée de mission
s.ouattara@v.example

Cordialement,

Marthe Hue
""", "Yvon Garel | y.garel@v.example | Agent d'accueil | +33639981111", "Salimata Ouattara | s.ouattara@v.example | Chargée de mission"),
    case(R, HUE, """
Participant(s) : Yvon Garel et Salimata Ouattara
Mails : y.garel@v.example, s.ouattara@v.example

Marthe Hue
""", "Yvon Garel | y.garel@v.example", "Salimata Ouattara | s.ouattara@v.example"),
    case(R, HUE, """
Veuillez enregistrer Madame OUATTARA Salimata - Juriste - Tél : 05 36 49 11 11 - Mél : s.ouattara@v.example

Marthe Hue
""", "Salimata Ouattara | s.ouattara@v.example | Juriste | +33536491111"),
    case(R, "ibrahima s <ibrahima.sylla@v.example>", """
on est deux, moi ibrahima sylla et ma voisine soizic le gall soizic.legall@v.example, le 19 mars
""", "Ibrahima Sylla | ibrahima.sylla@v.example", "Soizic Le Gall | soizic.legall@v.example"),
    case(R, HUE, """
Validé pour moi.

Marthe Hue
Directrice

-----Message d'origine-----
De : Yvon Garel <y.garel@v.example>
Envoyé : lundi 4 mars 2019 10:00
À : Marthe Hue
Objet : journée du 19 mars

Bonjour Marthe,
Puis-je aller à la journée du 19 mars ?

Yvon Garel
Agent d'accueil
""", "Yvon Garel | y.garel@v.example | Agent d'accueil"),
    case(R, HUE, """
Nous avons le plaisir de vous annoncer la participation de :

Monsieur Yvon GAREL
Maire-adjoint chargé de la voirie

Madame Salimata OUATTARA
Directrice des services techniques

Marthe Hue
""", "Yvon Garel |  | Maire-adjoint chargé de la voirie", "Salimata Ouattara |  | Directrice des services techniques"),
    case(P, "Ressources humaines <rh@ville-ardoise.example>", """
Bonjour,

Agent inscrit : Sylvain Carpentier
Agent remplaçant : Nadia Bouzid (nadia.bouzid@ville-ardoise.example)
Session : 19 mars

Ressources humaines
Ville d'Ardoise
""", "Sylvain Carpentier |  |  |  | Ville d'Ardoise",
         "Nadia Bouzid | nadia.bouzid@ville-ardoise.example |  |  | Ville d'Ardoise"),
    case(P, "Florian Jaeger <florian.jaeger@example.org>", """
Bonjour, un empêchement le 18 juin : puis-je céder ma place à ma collègue Estelle Wirtz ? Je vous donne
son adresse : estelle.wirtz@example.org.

Florian Jaeger
""", "Florian Jaeger | florian.jaeger@example.org", "Estelle Wirtz | estelle.wirtz@example.org"),
    case(P, "Siobhán Keating <siobhan.keating@rivertrust.example>", """
Hi Camille,

I'm double-booked on 19 March, so Eilidh Drummond from my team will be using my ticket. Her email's
eilidh.drummond@rivertrust.example and her number is 07700 900 818.

Siobhán Keating
River Trust
""", "Siobhán Keating | siobhan.keating@rivertrust.example |  |  | River Trust",
         "Eilidh Drummond | eilidh.drummond@rivertrust.example |  | +447700900818 | River Trust"),
    case(P, "Pascal Hénon <pascal.henon@mairie-vernage.example>", """
Bonjour,

Sur la liste du 19 mars, il faut mettre Joséphine Barbier au lieu de Marc Tissot.

Pascal Hénon
Mairie de Vernage
""", "Marc Tissot |  |  |  | Mairie de Vernage", "Joséphine Barbier |  |  |  | Mairie de Vernage"),
    case(R, "Fabienne Ménard <fabienne.menard@cc-lisle.example>", """
bonjour
merci de noter la presence de nadege cotentin (nadege.cotentin@cc-lisle.example) et kevin labbe
(kevin.labbe@cc-lisle.example) le 19 mars
fabienne menard
cc de lisle
""", "Nadege Cotentin | nadege.cotentin@cc-lisle.example |  |  | cc de lisle",
         "Kevin Labbe | kevin.labbe@cc-lisle.example |  |  | cc de lisle"),
    case(R, "Régine Favart <r.favart@pole-emploi-local.example>", """
Bonjour,

Pourriez-vous ajouter ma collègue ? Elle s'appelle Houria Belaïd, elle est conseillère entreprises,
et son mail est h.belaid@pole-emploi-local.example.

Régine Favart
""", "Houria Belaïd | h.belaid@pole-emploi-local.example | conseillère entreprises"),
    case(P, "Lara Engel <lara.engel@example.de>", """
Hi,

please swap Ben Hoffmann for Mia Schreiber (mia.schreiber@example.de) on the June list.

Lara Engel
""", "Ben Hoffmann", "Mia Schreiber | mia.schreiber@example.de"),
    case(X, "Sonia Marques <sonia.marques@adil-verdon.example>", """
Bonjour,

Des deux inscrits de l'ADIL, un seul viendra : Rémi Chastel se désiste, je garde ma place.

Sonia Marques
ADIL du Verdon
""", "Rémi Chastel |  |  |  | ADIL du Verdon"),
    case(D, "Quentin Lebrun <quentin.lebrun@example.org>", """
Bonjour,
Organisation : Les Petits Cailloux
Fonction : animateur
Tél : 06 39 98 12 00
""", "Quentin Lebrun | quentin.lebrun@example.org | animateur | +33639981200 | Les Petits Cailloux"),
    case(D, "Nathalie Brossard <nathalie.brossard@example.org>", """
Re-bonjour, je suis assistante sociale au CCAS de Lormont-les-Bains, et vous pouvez m'appeler au
06.39.98.45.67 l'après-midi.
Nathalie Brossard
""", "Nathalie Brossard | nathalie.brossard@example.org | assistante sociale | +33639984567 | CCAS de Lormont-les-Bains"),
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.intent.value}-{one.sender[:18]}")
def test_the_people_of_a_mail(one: Case) -> None:
    assert told(one) == wanted(one)
