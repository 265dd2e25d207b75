"""Who is who in short mails of all structures, each written before what reads it was mended."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, told, wanted

R, X, P, D = "register", "cancel", "replace", "details"

CASES = [
    case(R, "Solveig Aune <s.aune@kommune.example>", """
Dear Camille,

Thank you for the invitation. I hereby confirm that I will participate on 19 March. I am adviser for citizen dialogue in Fjellvik kommune.

Best regards
Solveig Aune
mob. +47 912 34 567
""", "Solveig Aune | s.aune@kommune.example | adviser for citizen dialogue | +4791234567 | Fjellvik kommune"),
    case(R, "Service formation <formation@cdg-orne.example>", """
Bonjour,

Suite à la demande de notre agente Mme BELKACEM-ROUX Inès (ingénieure en chef, i.belkacem@cdg-orne.example), validée par sa hiérarchie, merci de bien vouloir l'inscrire à la session du 18 juin.

Laurence Petitjean
Gestionnaire formation
Centre de gestion de l'Orne
02 61 91 20 20
""", "Inès Belkacem-Roux | i.belkacem@cdg-orne.example | ingénieure en chef |  | Centre de gestion de l'Orne"),
    case(R, "Mickaël Tessier <m.tessier@agglo-vallons.example>", """
Bonjour,
Nous serions trois de l'agglo en juin : Estelle Vigneron (cheffe du service mobilités), Hamza Ouali (son adjoint) et moi.
Estelle : e.vigneron@agglo-vallons.example
Hamza : h.ouali@agglo-vallons.example
Bien à vous
Mickaël Tessier
Agglo des Vallons
06 39 98 61 12
""", "Estelle Vigneron | e.vigneron@agglo-vallons.example | cheffe du service mobilités |  | Agglo des Vallons",
         "Hamza Ouali | h.ouali@agglo-vallons.example | adjoint |  | Agglo des Vallons",
         "Mickaël Tessier | m.tessier@agglo-vallons.example |  | +33639986112 | Agglo des Vallons"),
    case(R, "Prudence Okoro <p.okoro@southmere.example>", """
Hi there

Could I grab two of the June seats? One's for me and one's for Callum Brodie, who runs our repair café (callum@southmere.example).

Prudence Okoro
Community Development Lead
Southmere Housing
""", "Prudence Okoro | p.okoro@southmere.example | Community Development Lead |  | Southmere Housing",
         "Callum Brodie | callum@southmere.example |  |  | Southmere Housing"),
    case(R, "lea.m@wanadoo.example", """
bonjour cest pour le 19 mars une place svp

Léa Montfort
asso Graines d'en haut
""", "Léa Montfort | lea.m@wanadoo.example |  |  | Graines d'en haut"),
    case(R, "Cabinet du maire <cabinet@ville-larche.example>", """
Madame,

Monsieur le Maire, Jean-Loup Carpentras, me charge de vous faire savoir qu'il participera à la journée du 18 juin. Sa directrice de cabinet, Mme Oriane Delestre, l'accompagnera.

Le cabinet du maire
Ville de Larche
04 65 71 00 10
""", "Jean-Loup Carpentras |  | Maire |  | Ville de Larche", "Oriane Delestre |  | directrice de cabinet |  | Ville de Larche"),
    case(R, "Zdeněk Marek <z.marek@brod.example>", """
Good day,
I am interested about your event, please count with me on 18 June.
With regards
Ing. Zdeněk Marek
Head of Strategy Department
Statutory City of Brod
tel.: +420 555 010 222
""", "Zdeněk Marek | z.marek@brod.example | Head of Strategy Department | +420555010222 | Statutory City of Brod"),
    case(R, "Capucine Lorrain <capucine@lorrain-conseil.example>", """
Coucou Camille,
ma sœur m'en a tant parlé que je saute le pas : je viens le 19 mars.
Capucine

Capucine Lorrain
Lorrain Conseil | facilitation & design
capucine@lorrain-conseil.example | 06 39 98 14 70
""", "Capucine Lorrain | capucine@lorrain-conseil.example |  | +33639981470 | Lorrain Conseil"),
    case(R, "Brian Tully <btully@lakecounty.example>", """
Put me down for March 19th. Thanks!

Brian Tully, Deputy County Clerk
Lake County
(312) 555-0142
""", "Brian Tully | btully@lakecounty.example | Deputy County Clerk | +13125550142 | Lake County"),
    case(R, "Amandine Leroy <a.leroy@cias.example>", """
Bonjour,

Merci d'ajouter ma collègue Djamila (djamila.haddad@cias.example) pour le 19 mars, elle travaille avec moi à l'accueil.

Amandine Leroy
CIAS du Pays de Brives
""", "Djamila | djamila.haddad@cias.example |  |  | CIAS du Pays de Brives"),
    case(R, "Thibaut de Kermorvan <t.dekermorvan@mairie-plouzec.example>", """
Madame, Monsieur,

Élu à la culture de la commune de Plouzec, je serai des vôtres le 18 juin.

Thibaut de Kermorvan
06 39 98 77 31
""", "Thibaut de Kermorvan | t.dekermorvan@mairie-plouzec.example | Élu à la culture | +33639987731 | commune de Plouzec"),
    case(R, "Kwame Boateng <kboateng@accra-lab.example>", """
Hello Camille, my boss Ms Adwoa Mensah approved my travel, so please register me for the 18 June day.

Kwame Boateng
Service Designer | Accra Civic Lab
+233 30 255 5019
""", "Kwame Boateng | kboateng@accra-lab.example | Service Designer | +233302555019 | Accra Civic Lab"),
    case(R, "Secrétariat DGS <secretariat.dgs@cc-hautbois.example>", """
Bonjour,

Je vous prie de bien vouloir réserver une place à M. Xavier Montel, DGS, pour la journée du 19 mars.
Vous pouvez lui écrire à x.montel@cc-hautbois.example.

Bien cordialement,
Josiane Blin
Assistante de direction
CC du Haut-Bois
""", "Xavier Montel | x.montel@cc-hautbois.example | DGS |  | CC du Haut-Bois"),
    case(R, "Marie-Ange Thévenin <ma.thevenin@hopital-nord.example>", """
Bonjour Camille,

OK pour juin !! Je viens avec Soraya (Soraya Benhamou, cadre de santé, s.benhamou@hopital-nord.example).

Marie-Ange Thévenin
Cadre supérieure de santé
Hôpital Nord-Franche
""", "Marie-Ange Thévenin | ma.thevenin@hopital-nord.example | Cadre supérieure de santé |  | Hôpital Nord-Franche",
         "Soraya Benhamou | s.benhamou@hopital-nord.example | cadre de santé |  | Hôpital Nord-Franche"),
    case(R, "Fergal Mulhern <fergal.mulhern@example.ie>", """
Howya Camille, stick me down for the March one. I'm over with the Arigna Energy Co-op these days.

Fergal
+353 86 555 0148
""", "Fergal Mulhern | fergal.mulhern@example.ie |  | +353865550148 | Arigna Energy Co-op"),
    case(R, "Hélène Strobel <helene.strobel@example.ch>", """
Bonjour,

Je m'inscris volontiers à la journée du 18 juin. Je suis déléguée à la participation de la Ville d'Arvens (Suisse).

Meilleures salutations,
Hélène Strobel
+41 22 555 01 39
""", "Hélène Strobel | helene.strobel@example.ch | déléguée à la participation | +41225550139 | Ville d'Arvens"),
    case(R, "Owen Pritchard <owen.pritchard@example.com>", """
Dear team,

As agreed on the phone with Camille, two people from Gwent Libraries on 19 March:
- Bethan Morris, branch librarian (b.morris@gwentlib.example)
- Owain Ellis (o.ellis@gwentlib.example, 07700 900 455)

Owen Pritchard
Learning & Development
Gwent Libraries
""", "Bethan Morris | b.morris@gwentlib.example | branch librarian |  | Gwent Libraries",
         "Owain Ellis | o.ellis@gwentlib.example |  | +447700900455 | Gwent Libraries"),
    case(R, "Sœur Marie-Blandine <blandine@prieure-sm.example>", """
Bonjour, une place en mars pour une religieuse curieuse ?

Sœur Marie-Blandine Aubry
Prieuré Sainte-Marthe
""", "Marie-Blandine Aubry | blandine@prieure-sm.example |  |  | Prieuré Sainte-Marthe"),
    case(R, "Adjoa Frimpong <adjoa@frimpong.example>", """
Good evening. My name is Adjoa Frimpong and I teach civics at Holloway Sixth Form College. I'd love a seat on 18 June if any remain.
""", "Adjoa Frimpong | adjoa@frimpong.example |  |  | Holloway Sixth Form College"),
    case(R, "Nils Lindqvist <nils.lindqvist@kommun.example>", """
Hej Camille,

I come with pleasure on 18 June, together with my colleague Astrid Ekdahl (astrid.ekdahl@kommun.example).

Med vänlig hälsning
Nils Lindqvist
Utvecklingsledare
Sjöbacka kommun
""", "Nils Lindqvist | nils.lindqvist@kommun.example | Utvecklingsledare |  | Sjöbacka kommun",
         "Astrid Ekdahl | astrid.ekdahl@kommun.example |  |  | Sjöbacka kommun"),
    case(P, "Régine Cottin <r.cottin@cd-saulx.example>", """
Bonjour,

Clouée au lit, je laisse ma chaise du 19 mars à Benjamin Astier, mon alternant (b.astier@cd-saulx.example).

Régine Cottin
Responsable innovation
Département de la Saulx
""", "Régine Cottin | r.cottin@cd-saulx.example | Responsable innovation |  | Département de la Saulx",
         "Benjamin Astier | b.astier@cd-saulx.example | alternant |  | Département de la Saulx"),
    case(P, "Moira Strachan <m.strachan@glenshire.example>", """
Hi Camille

Quick swap for June please - Alasdair Munro is off on paternity leave so Catriona Bell (catriona.bell@glenshire.example) will use his seat.

Moira Strachan
PA to the Chief Executive
Glenshire Council
""", "Alasdair Munro |  |  |  | Glenshire Council", "Catriona Bell | catriona.bell@glenshire.example |  |  | Glenshire Council"),
    case(P, "DRH <drh@metropole-est.example>", """
Bonjour,

Agent initialement inscrit : Mme Valérie Schmitt
Agent remplaçant : M. Youssef Tahiri, y.tahiri@metropole-est.example
Session : 19 mars

Merci de modifier la convention.

DRH - Métropole de l'Est
""", "Valérie Schmitt |  |  |  | Métropole de l'Est", "Youssef Tahiri | y.tahiri@metropole-est.example |  |  | Métropole de l'Est"),
    case(P, "Paul-Henri Garrec <ph.garrec@port.example>", """
Chère Madame,

Un conseil portuaire m'oblige à renoncer au 19 mars. Mon adjointe Nolwenn Hascoët me représentera ; son adresse : n.hascoet@port.example.

Paul-Henri Garrec
Directeur
Port de Kerlouan
02 61 91 77 00
""", "Paul-Henri Garrec | ph.garrec@port.example | Directeur | +33261917700 | Port de Kerlouan",
         "Nolwenn Hascoët | n.hascoet@port.example | adjointe |  | Port de Kerlouan"),
    case(P, "Imani Wallace <imani.wallace@example.org>", """
Hey! My kid's school play is on the 18th of June. Can Tobias Grant have my spot? He's our web editor: tobias.grant@example.org.

Imani Wallace
Citizens Desk, Harbor Weekly
""", "Imani Wallace | imani.wallace@example.org |  |  | Harbor Weekly",
         "Tobias Grant | tobias.grant@example.org | web editor |  | Harbor Weekly"),
    case(X, "Corinne Maillard <c.maillard@sdis.example>", """
Bonjour,

Merci d'annuler la participation du capitaine Romain Vasseur le 19 mars : il est mobilisé sur les inondations.

Corinne Maillard
Secrétariat du groupement Est
SDIS de la Meurthe
""", "Romain Vasseur |  | capitaine |  | SDIS de la Meurthe"),
    case(X, "Dee Harper <d.harper@trust.example>", """
Hello,

Neither Joan Fisk nor Peter Abara can make June any more, sorry. I'm still coming!

Dee Harper
Kestrel Trust
""", "Joan Fisk |  |  |  | Kestrel Trust", "Peter Abara |  |  |  | Kestrel Trust"),
    case(X, "Guy Lestrade <guy.lestrade@example.fr>", """
Bonsoir, une mauvaise grippe : je ne serai pas là mardi. Donnez ma place à qui en voudra.
Guy Lestrade
"""),
    case(X, "Accueil <accueil@mediatheque.example>", """
Bonjour,
Notre collègue Fanny Duret, inscrite en mars, vient de nous quitter pour un autre poste. Vous pouvez libérer sa place.
La médiathèque de Sainte-Ode
""", "Fanny Duret |  |  |  | médiathèque de Sainte-Ode"),
    case(D, "Perla Quintana <perla.quintana@example.es>", """
Hello! You asked: I work for Ayuntamiento de Sotoverde, as social mediator. Telephone: +34 910 555 033.

Perla
""", "Perla Quintana | perla.quintana@example.es | social mediator | +34910555033 | Ayuntamiento de Sotoverde"),
    case(D, "Jérémie Lopez <jeremie.lopez@example.fr>", """
Bonsoir Camille,
Je suis agent de développement local à la communauté de communes des Trois Rivières ; 06 39 98 21 21.
Jérémie
""", "Jérémie Lopez | jeremie.lopez@example.fr | agent de développement local | +33639982121 | communauté de communes des Trois Rivières"),
    case(D, "Ursula Bachmann <u.bachmann@stadt-lindau.example>", """
Dear Ms Roche,

the missing data:
Function: Projektleiterin Bürgerhaushalt
Phone: 0049 30 555 0188

Mit freundlichen Grüßen
Ursula Bachmann
Stadt Lindenau
""", "Ursula Bachmann | u.bachmann@stadt-lindau.example | Projektleiterin Bürgerhaushalt | +49305550188 | Stadt Lindenau"),
    case(D, "Assistante <assistante@region-ouest.example>", """
Bonjour,

Voici le numéro de M. Cyril Bastide, déjà inscrit pour juin : 06 39 98 44 19. Sa fonction : directeur adjoint des mobilités.

Sylvie Carré
Région Ouest
""", "Cyril Bastide |  | directeur adjoint des mobilités | +33639984419 | Région Ouest"),
    case(R, "Aurélie Pons <a.pons@ddt09.example>", """
Bonjour,

Vous pouvez nous inscrire, Thierry Galy et moi-même, pour le 19 mars.
t.galy@ddt09.example

Aurélie Pons
Cheffe d'unité
DDT de l'Ariège
""", "Thierry Galy | t.galy@ddt09.example |  |  | DDT de l'Ariège",
         "Aurélie Pons | a.pons@ddt09.example | Cheffe d'unité |  | DDT de l'Ariège"),
    case(R, "Gwilym Hughes <g.hughes@cardigan.example>", """
Please book Nest Parry, our Welsh language officer, onto the June day. Nest can be reached on 01632 960 777 or at n.parry@cardigan.example.

Gwilym Hughes
Cardigan Town Council
""", "Nest Parry | n.parry@cardigan.example | Welsh language officer | +441632960777 | Cardigan Town Council"),
    case(R, "Roland Mercier <roland.mercier@example.fr>", """
Bonjour,
Mon épouse et moi sommes tous deux conseillers de quartier : Roland et Jacqueline Mercier. Deux places pour le 19 mars s'il vous plaît.
Roland Mercier
""", "Roland Mercier | roland.mercier@example.fr", "Jacqueline Mercier"),
    case(R, "Tamar Gelashvili <t.gelashvili@city.example>", """
Dear Colleagues,

Kindly register following participants for 19 March:

Full name: Tamar Gelashvili
Position: Chief Specialist
E-mail: t.gelashvili@city.example

Full name: Giorgi Beridze
Position: Legal Adviser
E-mail: g.beridze@city.example

Municipality of Rukhi
""", "Tamar Gelashvili | t.gelashvili@city.example | Chief Specialist |  | Municipality of Rukhi",
         "Giorgi Beridze | g.beridze@city.example | Legal Adviser |  | Municipality of Rukhi"),
    case(R, "Anouk Verhaegen <anouk.verhaegen@gemeente.example>", """
Beste Camille, dear team,

I'd like to sign up two colleagues of mine for June: Joris Claes (joris.claes@gemeente.example) and Fatma Yildiz (fatma.yildiz@gemeente.example). I can't come myself.

Groetjes,
Anouk Verhaegen
Diensthoofd Participatie
Gemeente Oudebeek
""", "Joris Claes | joris.claes@gemeente.example |  |  | Gemeente Oudebeek", "Fatma Yildiz | fatma.yildiz@gemeente.example |  |  | Gemeente Oudebeek"),
    case(R, "Claude Perrot <claude.perrot@example.fr>", """
Bonjour

Je réserve pour juin.

Claude PERROT
Président du Comité des fêtes de Larzac-le-Haut
06.39.98.10.55
""", "Claude Perrot | claude.perrot@example.fr | Président | +33639981055 | Comité des fêtes de Larzac-le-Haut"),
    case(R, "Ella Forsyth <ella.forsyth@nhs-lothmoor.example>", """
Yes please to 19 March!

Ella Forsyth (she/her)
Patient Experience Manager
Lothmoor NHS Foundation Trust
Working days: Mon-Thu | 07700 900 812
""", "Ella Forsyth | ella.forsyth@nhs-lothmoor.example | Patient Experience Manager | +447700900812 | Lothmoor NHS Foundation Trust"),
    case(R, "Maëlys Quéméneur <m.quemeneur@lorient-agglo.example>", """
Bonjour Camille,

Avec Tugdual (Tugdual Le Meur, mon binôme au labo), nous voulons venir en mars. Son mail : t.lemeur@lorient-agglo.example

Maëlys Quéméneur
Designer public
Lorient Agglo - Labo des usages
""", "Maëlys Quéméneur | m.quemeneur@lorient-agglo.example | Designer public |  | Lorient Agglo, Labo des usages",
         "Tugdual Le Meur | t.lemeur@lorient-agglo.example |  |  | Lorient Agglo, Labo des usages"),
    case(R, "Kirsty Laidlaw <kirsty@laidlaw.example>", """
Hi,
Is there still room in March? If so that's me in.

Kirsty Laidlaw
Freelance facilitator
Leith
07700 900 731
""", "Kirsty Laidlaw | kirsty@laidlaw.example | Freelance facilitator | +447700900731"),
    case(R, "GAUTHIER Mireille (DSI) <mireille.gauthier@ch-rives.example>", """
Bonjour,

Merci d'inscrire les agents ci-dessous à la session du 19/03 :

NOM Prénom / Fonction / Mail
PETIT Jordan / technicien support / j.petit@ch-rives.example
VAN DAMME Chloé / cheffe de projet SI / c.vandamme@ch-rives.example

Mireille Gauthier
Secrétariat DSI - CH des Rives
""", "Jordan Petit | j.petit@ch-rives.example | technicien support |  | CH des Rives",
         "Chloé Van Damme | c.vandamme@ch-rives.example | cheffe de projet SI |  | CH des Rives"),
    case(R, "Bertille Okala <bertille.okala@example.org>", """
Chers tous, je travaille pour Emmaüs Val-de-Garonne comme encadrante technique. Une place pour juin, s'il vous plaît ! Mon portable : 06 39 98 88 01.
Bertille Okala
""", "Bertille Okala | bertille.okala@example.org | encadrante technique | +33639988801 | Emmaüs Val-de-Garonne"),
    case(R, "Santiago Ferreyra <s.ferreyra@muni.example>", """
Dear Madam, dear Sir,

I would like to inscribe me to the day of March 19. I am responsible of the youth area in the Municipality of Río Claro.

Cordially,
Lic. Santiago Ferreyra
Municipalidad de Río Claro
""", "Santiago Ferreyra | s.ferreyra@muni.example | responsible of the youth area |  | Municipalidad de Río Claro"),
    case(R, "Direction <direction@foyer-ormes.example>", """
Bonjour,
Peut-on compter sur deux places le 18 juin ? Ce serait pour Gisèle Pommier, notre maîtresse de maison, et Abdou Ndiaye, éducateur.
Cordialement
La direction
Foyer des Ormes
""", "Gisèle Pommier |  | maîtresse de maison |  | Foyer des Ormes", "Abdou Ndiaye |  | éducateur |  | Foyer des Ormes"),
    case(R, "Philippa Crane <p.crane@borough.example>", """
Camille - yes to June for both me and Rhys Vaughan. He's rhys.vaughan@borough.example

Pippa Crane
Head of Civic Engagement
Elmhurst Borough Council
T: 020 7946 0555  M: 07700 900 555
""", "Philippa Crane | p.crane@borough.example | Head of Civic Engagement | +442079460555 | Elmhurst Borough Council",
         "Rhys Vaughan | rhys.vaughan@borough.example |  |  | Elmhurst Borough Council"),
    case(R, "jp.martinez@free.example", """
Bonjour madame, c'est Jean-Pierre Martinez, de l'amicale des locataires du Grand Parc. Vous me gardez une place le 19 mars ? merci
""", "Jean-Pierre Martinez | jp.martinez@free.example |  |  | amicale des locataires du Grand Parc"),
    case(R, "Yvette Boisseau <yvette.boisseau@example.fr>", """
Bonjour,

Notre présidente, Mme Colombe Artaud, ne pouvant se déplacer, c'est moi qui viendrai le 18 juin au nom des Amis du Canal.

Yvette Boisseau, trésorière
06.39.98.70.13
""", "Yvette Boisseau | yvette.boisseau@example.fr | trésorière | +33639987013 | Amis du Canal"),
    case(R, "Tove Madsen <tove.madsen@kommune.example>", """
Hi Camille,

Please find our two participants for 18 June below. Thanks!

Rasmus Friis - consultant - rasmus.friis@kommune.example
Signe Dahl - team lead - signe.dahl@kommune.example

Venlig hilsen
Tove Madsen
HR-partner
Vestby Kommune
""", "Rasmus Friis | rasmus.friis@kommune.example | consultant |  | Vestby Kommune",
         "Signe Dahl | signe.dahl@kommune.example | team lead |  | Vestby Kommune"),
    case(R, "Henri Delcourt <h.delcourt@sivom.example>", """
D'accord pour Manon.

Henri Delcourt
Directeur
SIVOM des Étangs

De : Manon Grillet <m.grillet@sivom.example>
Envoyé : jeudi 10 janvier 2019 10:02
À : Henri Delcourt
Objet : demande de formation

Henri, je voudrais suivre la journée du 19 mars. Tu valides ?

Manon Grillet
Technicienne rivière
SIVOM des Étangs
""", "Manon Grillet | m.grillet@sivom.example | Technicienne rivière |  | SIVOM des Étangs", subject="TR: demande de formation"),
    case(R, "Lena Whitcombe <l.whitcombe@trust.example>", """
Approved - please book Jonah's place as per his note below.

Lena Whitcombe
Director of Services
Fernhill Trust

From: Jonah Adeyemi <j.adeyemi@trust.example>
Sent: 4 February 2019 11:20
To: Lena Whitcombe
Subject: 18 June day

Lena, ok if I go to this?

Jonah Adeyemi
Outreach Worker
07700 900 204
""", "Jonah Adeyemi | j.adeyemi@trust.example | Outreach Worker | +447700900204 | Fernhill Trust", subject="FW: 18 June day"),
    case(R, "Éric Soulages <e.soulages@cpie.example>", """
bonjour on sera quatre le 19 mars moi eric soulages plus lucie hamel plus farid benali et marie-jo poirier tous du cpie des causses merci
""", "Éric Soulages | e.soulages@cpie.example |  |  | cpie des causses", "Lucie Hamel |  |  |  | cpie des causses", "Farid Benali |  |  |  | cpie des causses", "Marie-Jo Poirier |  |  |  | cpie des causses"),
    case(R, "Magali Ferré <magali.ferre@example.fr>", """
Bonjour,
Je me permets de m'inscrire pour le 18 juin. En reconversion après dix ans comme infirmière, je n'ai pas d'employeur pour l'instant.
Magali Ferré
""", "Magali Ferré | magali.ferre@example.fr"),
    case(R, "Dr Ingrid Solheim <ingrid.solheim@uni.example>", """
Dear Camille, I'd be delighted to attend in March.

Dr Ingrid Solheim
Associate Professor, Department of Political Science
University of Nordhavn
Office: +47 22 55 50 90
""", "Ingrid Solheim | ingrid.solheim@uni.example | Associate Professor | +4722555090 | University of Nordhavn"),
    case(R, "Lucien Faucher <lucien.faucher@mairie.example>", """
Messieurs dames,
Je suis le nouveau maire délégué de Saint-Ybars. Mon prédécesseur, M. Ancelin, devait venir en juin ; je souhaite participer aussi.
Lucien Faucher
""", "Lucien Faucher | lucien.faucher@mairie.example | maire délégué de Saint-Ybars"),
    case(R, "Sana Qureshi <sana.qureshi@example.com>", """
Hi! I volunteer with Leyton Food Bank (their newsletter mentioned you). Can I have a spot on 19 March? My number's 07700 900 662.

Sana Qureshi
""", "Sana Qureshi | sana.qureshi@example.com |  | +447700900662 | Leyton Food Bank"),
    case(R, "Alban Rousselot <a.rousselot@scop-levain.example>", """
Bonjour Camille,
On vient à deux en juin, Judith Amsellem et votre serviteur.
Alban Rousselot | Scop Le Levain | 06 39 98 45 45
""", "Judith Amsellem |  |  |  | Scop Le Levain", "Alban Rousselot | a.rousselot@scop-levain.example |  | +33639984545 | Scop Le Levain"),
    case(R, "Philomène Castaing <philomene.castaing@orange.example>", """
Bonjour
Veuillez m'inscrire le 19 mars 2019
Philomène Castaing
Conseillère municipale déléguée à la jeunesse
Mairie de Saint-Vaast
2 place du Marché 50999 Saint-Vaast
Tél. mairie (standard) : 02 61 91 00 01
Portable : 06 39 98 32 10
""", "Philomène Castaing | philomene.castaing@orange.example | Conseillère municipale déléguée à la jeunesse | +33639983210 | Mairie de Saint-Vaast"),
    case(P, "Christelle Ober <c.ober@caf-rhin.example>", """
Bonjour, petit changement pour le 18 juin : ce sera finalement Quentin Haas (quentin.haas@caf-rhin.example) et non Mme Sutter.

Christelle Ober
CAF du Rhin
""", "Sutter |  |  |  | CAF du Rhin", "Quentin Haas | quentin.haas@caf-rhin.example |  |  | CAF du Rhin"),
    case(P, "Dermot Quill <d.quill@county.example>", """
Afternoon,

I'm moving teams, so my place on 19 March should go to my successor, Orla Deasy - orla.deasy@county.example, 01632 960 233.

Dermot Quill
Policy Officer
Shannonside County Council
""", "Dermot Quill | d.quill@county.example | Policy Officer |  | Shannonside County Council",
         "Orla Deasy | orla.deasy@county.example |  | +441632960233 | Shannonside County Council"),
    case(P, "Samia Cherif <s.cherif@ville.example>", """
Bonjour,
Victor Noël part à la retraite fin février. C'est moi qui reprends son poste et donc, si vous le voulez bien, sa place du 19 mars.
Samia Cherif
Chargée de mission vie associative
Ville de Lomé-sur-Orb
""", "Victor Noël |  |  |  | Ville de Lomé-sur-Orb", "Samia Cherif | s.cherif@ville.example | Chargée de mission vie associative |  | Ville de Lomé-sur-Orb"),
    case(X, "Tess Okafor <t.okafor@agency.example>", """
Hi Camille, could you take Marcus Bell off the list for June? He has left the agency. The rest of us are still on.

Tess Okafor
Agency for Rural Affairs
""", "Marcus Bell |  |  |  | Agency for Rural Affairs"),
    case(X, "Odette Lamarque <o.lamarque@epci.example>", """
Bonjour,
Je vous informe que M. Jérôme Ducasse et Mme Lina Ferhat ne participeront pas à la journée du 19 mars, faute de crédits.
Odette Lamarque
Secrétaire générale
EPCI des Landes-Hautes
""", "Jérôme Ducasse |  |  |  | EPCI des Landes-Hautes", "Lina Ferhat |  |  |  | EPCI des Landes-Hautes"),
    case(D, "Gaspard Wolff <gaspard.wolff@example.fr>", """
Re-bonjour,

Employeur : Région Alsace-Nord. Poste : chargé de veille. Tél : 03.53.01.22.33

GW
""", "Gaspard Wolff | gaspard.wolff@example.fr | chargé de veille | +33353012233 | Région Alsace-Nord"),
    case(D, "Mina Petrova <mina.petrova@example.bg>", """
Dear Camille, as you asked: I am expert in the Directorate for Social Services, Municipality of Belitsa. My mobile is +359 88 555 0123. Thank you!
Mina Petrova
""", "Mina Petrova | mina.petrova@example.bg | expert | +359885550123 | Municipality of Belitsa"),
    case(D, "Loïs Amblard <lois.amblard@example.fr>", """
06 39 98 17 71 pour me joindre. Sinon je suis bénévole au Secours populaire de Gap.
Loïs
""", "Loïs Amblard | lois.amblard@example.fr | bénévole | +33639981771 | Secours populaire de Gap"),
    case(R, "Nour El Amrani <n.elamrani@province.example>", """
Bonjour, je suis Nour El Amrani, chargée de coopération à la Province de Taza. Je confirme ma présence le 18 juin inchallah.
+212 535 55 01 23
""", "Nour El Amrani | n.elamrani@province.example | chargée de coopération | +212535550123 | Province de Taza"),
    case(R, "Vincent Aumont <v.aumont@ars.example>", """
Madame,

Faisant suite à notre échange avec le Dr Hélène Garrigue, je vous prie de m'inscrire, ainsi que ma collaboratrice Élise Tournier, à la journée du 19 mars.

Vincent Aumont
Directeur délégué, ARS Grand-Ouest
02 61 91 40 40
""", "Vincent Aumont | v.aumont@ars.example | Directeur délégué | +33261914040 | ARS Grand-Ouest",
         "Élise Tournier |  |  |  | ARS Grand-Ouest"),
    case(R, "Beatriz Sousa <b.sousa@camara.example>", """
Good afternoon,
my name is Beatriz Sousa, from Câmara Municipal de Vale Verde. Me and two colleagues, Tiago Pinto and Inês Rocha, want to participate in 18 of June.
Best,
Beatriz
""", "Beatriz Sousa | b.sousa@camara.example |  |  | Câmara Municipal de Vale Verde", "Tiago Pinto |  |  |  | Câmara Municipal de Vale Verde", "Inês Rocha |  |  |  | Câmara Municipal de Vale Verde"),
    case(R, "Brieg Kersaint <b.kersaint@pays-iroise.example>", """
Bonjour,

Mon N+1 (Yannick Salou) est d'accord, donc je prends la place que vous me proposiez pour mars.

Brieg KERSAINT
Chargé de mission Plan climat
Pays d'Iroise communauté
Tél. 02 61 91 33 12 / 06 39 98 33 12
""", "Brieg Kersaint | b.kersaint@pays-iroise.example | Chargé de mission Plan climat | +33261913312 | Pays d'Iroise communauté"),
    case(R, "Monika Wrona <m.wrona@urzad.example>", """
Dear Sir or Madam,

I kindly ask for registration of our employee Mrs. Katarzyna Bielak, inspector in the Department of Promotion, for the 19th of March. Contact: k.bielak@urzad.example, +48 22 555 01 23.

Yours faithfully
Monika Wrona
Urząd Miasta Jodłowo
""", "Katarzyna Bielak | k.bielak@urzad.example | inspector in the Department of Promotion | +48225550123 | Urząd Miasta Jodłowo"),
    case(R, "Tiphaine L. <tiphaine.lhostis@example.bzh>", """
Une petite place pour une élue de petite commune, le 18 juin ? Je suis maire de Trémaouézan-le-Neuf.
Tiphaine L'Hostis
""", "Tiphaine L'Hostis | tiphaine.lhostis@example.bzh | maire de Trémaouézan-le-Neuf"),
    case(R, "Accounts <accounts@littlefield.example>", """
Good morning

Delegate 1: Sharon Potts, Customer Services Manager, s.potts@littlefield.example
Delegate 2: Iqbal Hussain, Housing Officer, i.hussain@littlefield.example

Both for 19 March.

Regards
Accounts team
Littlefield District Council
""", "Sharon Potts | s.potts@littlefield.example | Customer Services Manager |  | Littlefield District Council",
         "Iqbal Hussain | i.hussain@littlefield.example | Housing Officer |  | Littlefield District Council"),
    case(R, "Jules Ferrandis <jules.ferrandis@agence-eau.example>", """
Salut Camille !

Tu peux m'ajouter pour juin ? Et aussi Maud, de mon équipe : maud.le-goff@agence-eau.example. Merci !!

Jules
--
Jules Ferrandis
Chef de projet données | Agence de l'eau Seine-Amont
jules.ferrandis@agence-eau.example | +33 (0)6 39 98 12 12
""", "Jules Ferrandis | jules.ferrandis@agence-eau.example | Chef de projet données | +33639981212 | Agence de l'eau Seine-Amont",
         "Maud | maud.le-goff@agence-eau.example |  |  | Agence de l'eau Seine-Amont"),
    case(R, "Eleri Vaughan <eleri.vaughan@example.wales>", """
Hello,

I was thrilled to read about your day. I work part time for Ceredigion Youth Theatre and part time for myself, and would come on 18 June if I may.

Eleri Vaughan, drama practitioner
""", "Eleri Vaughan | eleri.vaughan@example.wales | drama practitioner |  | Ceredigion Youth Theatre"),
    case(R, "Ségolène d'Arcy <s.darcy@fondation.example>", """
Chère Camille, cher collègue,

Notre déléguée générale Ève Montpezat et moi-même serons ravies d'être des vôtres le 19 mars.
Ève : e.montpezat@fondation.example

Ségolène d'Arcy
Responsable des programmes
Fondation Terre commune
""", "Ève Montpezat | e.montpezat@fondation.example | déléguée générale |  | Fondation Terre commune",
         "Ségolène d'Arcy | s.darcy@fondation.example | Responsable des programmes |  | Fondation Terre commune"),
    case(R, "rh@communaute-sarre.example", """
Bonjour,
ci-joint la demande validée de notre agent. Merci de l'inscrire : Fabien OSTER, responsable déchets, f.oster@communaute-sarre.example, session de juin.
Le service RH
Communauté de la Sarre
""", "Fabien Oster | f.oster@communaute-sarre.example | responsable déchets |  | Communauté de la Sarre"),
    case(R, "Giovanni Carta <g.carta@comune.example>", """
Good morning Camille,
yes, I come on 18 June! Also my colleague dott.ssa Elena Piras (elena.piras@comune.example) would like.
Saluti
Giovanni Carta
Comune di Portovento
Ufficio Partecipazione
""", "Giovanni Carta | g.carta@comune.example |  |  | Comune di Portovento",
         "Elena Piras | elena.piras@comune.example |  |  | Comune di Portovento"),
    case(R, "Nadine Kaboré <nadine.kabore@gmail.example>", """
Bonsoir
je suis interessee pour le 19 mars je suis secretaire de mairie a Montrevel et aussi benevole a la croix rouge
mon numero 06 39 98 20 02
Nadine Kaboré
""", "Nadine Kaboré | nadine.kabore@gmail.example | secretaire de mairie | +33639982002"),
    case(R, "Ros Kettle <ros.kettle@guildhall.example>", """
Dear Camille,

Sir Anthony Mallory, our Chair, and Ms Bea Lund, Clerk to the Trustees, will both attend on 18 June.

Ros Kettle
Executive Assistant to the Chair
Guildhall Trust
020 7946 0606
""", "Anthony Mallory |  | Chair |  | Guildhall Trust", "Bea Lund |  | Clerk to the Trustees |  | Guildhall Trust"),
    case(P, "Aude Salmon <aude.salmon@cnfpt.example>", """
Bonjour Camille, je cède mon siège de juin à Rudy (Rudy Leclercq, conseiller formation, rudy.leclercq@cnfpt.example).
Aude Salmon
CNFPT Hauts-du-Nord
""", "Aude Salmon | aude.salmon@cnfpt.example |  |  | CNFPT Hauts-du-Nord", "Rudy Leclercq | rudy.leclercq@cnfpt.example | conseiller formation |  | CNFPT Hauts-du-Nord"),
    case(P, "Greta Olsen <g.olsen@region.example>", """
Hello, our Mr Bjarne Holm has a broken leg. Could Ms Kari Nygaard, adviser, take over his seat on 19 March? kari.nygaard@region.example

Greta Olsen
Region Vestland-Sør
""", "Bjarne Holm |  |  |  | Region Vestland-Sør", "Kari Nygaard | kari.nygaard@region.example | adviser |  | Region Vestland-Sør"),
    case(X, "Pôle RH <rh@chu.example>", """
Bonjour, merci de retirer de la liste du 18 juin les deux agents suivants : Mme Agnès Pottier et M. Léon Bakari (service annulé).
CHU de Valmont
""", "Agnès Pottier |  |  |  | CHU de Valmont", "Léon Bakari |  |  |  | CHU de Valmont"),
    case(D, "Howard Binns <howard.binns@example.co.uk>", """
My organisation is Ripley Civic Society and I'm its honorary secretary. Ring me on 01632 960 511.

Howard Binns
""", "Howard Binns | howard.binns@example.co.uk | honorary secretary | +441632960511 | Ripley Civic Society"),
    case(D, "Coralie Brun <coralie.brun@example.fr>", """
Bonjour,
Vous m'aviez demandé ma fonction : assistante sociale de secteur. Et la structure qui m'emploie : le Département de la Vienne-Haute.
Cordialement,
Coralie Brun
""", "Coralie Brun | coralie.brun@example.fr | assistante sociale de secteur |  | Département de la Vienne-Haute"),
    case(R, "Ibou Sarr <ibou.sarr@ong.example>", """
Chère équipe, je représente l'ONG Jokkoo au Sénégal et je serai à Paris en mars : gardez-moi donc un siège le 19.
Ibou Sarr
Chargé de plaidoyer
+221 33 555 01 44
""", "Ibou Sarr | ibou.sarr@ong.example | Chargé de plaidoyer | +221335550144 | ONG Jokkoo"),
    case(R, "Anne-Cécile Vial <ac.vial@ens.example>", """
Une collègue qui ne peut pas écrire (pas de réseau en mission) me prie de vous demander une place pour elle le 18 juin : Wassila Mokrani, ingénieure d'études, wassila.mokrani@ens.example.

Anne-Cécile Vial
ENS du Rhône
""", "Wassila Mokrani | wassila.mokrani@ens.example | ingénieure d'études |  | ENS du Rhône"),
    case(R, "Mathurin Poirel <m.poirel@onf.example>", """
Madame,
Merci de compter un forestier parmi vous le 19 mars.
M. Poirel
Technicien forestier territorial, ONF
Maison forestière du Donon
06 39 98 09 99
""", "Mathurin Poirel | m.poirel@onf.example | Technicien forestier territorial | +33639980999 | ONF"),
    case(P, "Anne Pradeilles <a.pradeilles@ars.example>", """
Veuillez substituer le nom de M. Fabien OUATTARA (fabien.ouattara@ars.example, 04 65 71 52 38) à celui de Mme Chantal WEISSENBACH pour la session du 18 juin, celle-ci étant appelée à siéger en commission le même jour.

Anne Pradeilles
Coordinatrice formation
ARS de Combeline
""", "Chantal Weissenbach |  |  |  | ARS de Combeline",
     "Fabien Ouattara | fabien.ouattara@ars.example |  | +33465715238 | ARS de Combeline"),
    case(P, "Joan Petrie <j.petrie@moray.example>", """
Kindly substitute Callum Reid (c.reid@moray.example) for Isobel Grant on 19 March.

Joan Petrie
Moray Trust
""", "Isobel Grant |  |  |  | Moray Trust", "Callum Reid | c.reid@moray.example |  |  | Moray Trust"),
    case(P, "Joan Petrie <j.petrie@moray.example>", """
Merci de remplacer Isobel Grant par Callum Reid (c.reid@moray.example) le 19 mars.

Joan Petrie
Moray Trust
""", "Isobel Grant |  |  |  | Moray Trust", "Callum Reid | c.reid@moray.example |  |  | Moray Trust"),
    case(R, "Steinmetz Joël <j.steinmetz@regie.example>", """
Comptez sur moi pour le mardi 19 mars.

Joël Steinmetz
Chef de projet
Régie des eaux du Sundgau
""", "Joël Steinmetz | j.steinmetz@regie.example | Chef de projet |  | Régie des eaux du Sundgau"),
    case(R, "Secrétariat général <sg@cc-valdoux.example>", """
Bonjour,

Nous vous prions d'inscrire à votre journée :

Nom : MAHIEU
Prénom : Laurence
Fonction : directrice de la culture

Nom : OUATTARA
Prénom : Issa

Tél : 06 39 98 27 41

Le secrétariat général
Communauté de communes du Val Doux
""", "Laurence Mahieu |  | directrice de la culture |  | Communauté de communes du Val Doux",
     "Issa Ouattara |  |  | +33639982741 | Communauté de communes du Val Doux"),
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.intent.value}-{one.sender[:18]}")
def test_the_people_of_a_mail(one: Case) -> None:
    assert told(one) == wanted(one)
