"""Who is to be seated, leaves or comes, in sentences: offices, pairs, labels, houses."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, told, wanted

R, X, P, D = "register", "cancel", "replace", "details"

CASES = [
    # an officer's title and the house behind it
    case(R, "lucette <lucette.barrau@courriel.example>", """
bonjour je voudrai une place en juin svp

BARRAU Lucette, trésorière des Mains vertes du Lauragais
""", "Lucette Barrau | lucette.barrau@courriel.example | trésorière |  | Mains vertes du Lauragais"),
    case(R, "Theo Brandsma <theo@brandsma.example>", """
Hello,

one place on 19 March for me, please.

Theo Brandsma
Chair of Friends of the River Tamble
""", "Theo Brandsma | theo@brandsma.example | Chair |  | Friends of the River Tamble"),
    case(R, "Yvette Salaün <yvette.salaun@example.org>", """
Bonjour, je m'inscris pour le 19 mars.

Yvette Salaün
Vice-présidente de Rive Gauche Solidaire
""", "Yvette Salaün | yvette.salaun@example.org | Vice-présidente |  | Rive Gauche Solidaire"),
    case(R, "Paul Estève <p.esteve@ville-marsac.example>", """
Bonjour, je m'inscris pour le 19 mars.

Paul Estève
Directeur de la Communication
Ville de Marsac
""", "Paul Estève | p.esteve@ville-marsac.example | Directeur de la Communication |  | Ville de Marsac"),
    # offices and houses in From
    case(R, "Présidente du Comptoir <comptoir@lecomptoir.example>", """
Bonjour,
Je serai des vôtres le 18 juin.

Agathe Rouvière
Présidente
Le Comptoir des savoirs
""", "Agathe Rouvière | comptoir@lecomptoir.example | Présidente |  | Le Comptoir des savoirs"),
    case(R, "Amicale des Riverains <amicale@riverains.example>", """
Bonsoir,

Nous envoyons pour le 19 mars :
- Simone ARNOULD - secrétaire - simone.arnould@example.org - 06 39
98 10 21
- Jacky BELLOC - pilier de buvette - 06 39 98 10 22

Je n'en suis pas.

Robert Crozat, président
Amicale des Riverains du Gier
""", "Simone Arnould | simone.arnould@example.org | secrétaire | +33639981021 | Amicale des Riverains du Gier",
         "Jacky Belloc |  | pilier de buvette | +33639981022 | Amicale des Riverains du Gier"),
    # capitals
    case(R, "MICHEL FOURCADE <michel.fourcade@courriel.example>", """
BONJOUR, INSCRIVEZ MOI POUR LE 18 JUIN MERCI.
MICHEL FOURCADE
DELEGUE MUNICIPAL
COMMUNE DE SAINT-MEDARD
""", "Michel Fourcade | michel.fourcade@courriel.example | DELEGUE MUNICIPAL |  | COMMUNE DE SAINT-MEDARD"),
    # two who come together
    case(R, "Ilse Verhaegen <i.verhaegen@stad-moerlo.example>", """
Dear Camille,

With my colleague Bram Claessens (b.claessens@stad-moerlo.example, data officer) I
would travel to Paris on 18 June. Could you put us both down?

Ilse Verhaegen
Stad Moerlo
""", "Ilse Verhaegen | i.verhaegen@stad-moerlo.example |  |  | Stad Moerlo",
         "Bram Claessens | b.claessens@stad-moerlo.example | data officer |  | Stad Moerlo"),
    case(R, "Nadine Cordier <nadine@lacouture.example>", """
Bonsoir,

À l'atelier, Lucas et moi avons enfin un mardi de libre. Son nom complet est Lucas Ferrand
(lucas.ferrand@example.org). Gardez-nous deux chaises le 19 mars.

Nadine Cordier
""", "Lucas Ferrand | lucas.ferrand@example.org",
         "Nadine Cordier | nadine@lacouture.example"),
    case(R, "Colette Vidalenc <colette.vidalenc@example.org>", """
Bonjour,

Ma sœur Odile Vidalenc et moi siégeons toutes deux au conseil citoyen de Bellerive. Merci de nous
réserver deux places le 18 juin.

Colette Vidalenc
""", "Odile Vidalenc |  |  |  | conseil citoyen de Bellerive",
         "Colette Vidalenc | colette.vidalenc@example.org |  |  | conseil citoyen de Bellerive"),
    case(R, "Amos Tetteh <a.tetteh@lgdb.example>", """
Dear Sir or Madam,

The undersigned and Ms Abena Quaye (a.quaye@lgdb.example), Principal Auditor, will
attend on 19 March.

Amos Tetteh
Head, Citizen Relations Unit
Local Government Development Board
""", "Amos Tetteh | a.tetteh@lgdb.example | Head, Citizen Relations Unit |  | Local Government Development Board",
         "Abena Quaye | a.quaye@lgdb.example | Principal Auditor |  | Local Government Development Board"),
    case(R, "Luc Perrault <luc.perrault@cc-valmont.example>", """
Celui de mars me convient, j'amène aussi mon dircom Éric Jaubert eric.jaubert@cc-valmont.example

Luc Perrault
VP CC du Valmont
""", "Luc Perrault | luc.perrault@cc-valmont.example | VP |  | CC du Valmont",
         "Éric Jaubert | eric.jaubert@cc-valmont.example | dircom |  | CC du Valmont"),
    # animals and the like are no guests
    case(R, "Denise Morvan <denise.morvan@example.org>", """
Bonjour, réservez-moi une place le 19 mars : je me déplace en fauteuil et Filou, mon chien, m'accompagne.

Denise Morvan
""", "Denise Morvan | denise.morvan@example.org"),
    # an office told by where it stands
    case(R, "Secrétariat <secretariat@commune-hautval.example>", """
Bonjour,

Notre bourgmestre, Monsieur Gilles Wauthier, souhaite venir le 18 juin
(gilles.wauthier@commune-hautval.example).

Secrétariat communal
Commune de Hautval
""", "Gilles Wauthier | gilles.wauthier@commune-hautval.example | bourgmestre |  | Commune de Hautval"),
    case(R, "Karine Aubert <k.aubert@ehpad-lescedres.example>", """
Bonjour,

Merci d'inscrire notre aumônière, Mlle Flora Decker (f.decker@ehpad-lescedres.example), au 19 mars.

Karine Aubert
Directrice
EHPAD Les Cèdres
""", "Flora Decker | f.decker@ehpad-lescedres.example | aumônière |  | EHPAD Les Cèdres"),
    case(R, "Joan Whitlock <j.whitlock@fenland.example>", """
Hello,

Please book our harbour master Mr Silas Trent (s.trent@fenland.example) in for 19 March.

Joan Whitlock
Fenland District Council
""", "Silas Trent | s.trent@fenland.example | harbour master |  | Fenland District Council"),
    case(R, "Anke Petersen <a.petersen@kreis-nordsee.example>", """
Good morning,

herewith I enrol our employee Mrs. Heike Lorenzen for 18 June. Her e-mail is
h.lorenzen@kreis-nordsee.example, her function is adviser for village development.

Anke Petersen
Kreis Nordsee
""", "Heike Lorenzen | h.lorenzen@kreis-nordsee.example | adviser for village development |  | Kreis Nordsee"),
    case(R, "Samir Hadji <s.hadji@agglo-rive.example>", """
Bonjour,

Je vous demande d'inscrire Leïla Benamar (l.benamar@agglo-rive.example) le 19 mars. Elle est cheffe de
projet numérique. Je ne viens pas moi-même.

Samir Hadji
Agglo de la Rive
""", "Leïla Benamar | l.benamar@agglo-rive.example | cheffe de projet numérique |  | Agglo de la Rive"),
    # of oneself, in sentences
    case(R, "Sol Andrade <sol@andrade.example>", """
hello, independent facilitator here, please count me in for 18 june

sol
""", "Sol Andrade | sol@andrade.example | independent facilitator"),
    case(R, "Breda Nolan <breda.nolan@kerry-carers.example>", """
Hi there, Breda Nolan here from Kerry Carers. Put me down for March, I would not miss it.
""", "Breda Nolan | breda.nolan@kerry-carers.example |  |  | Kerry Carers"),
    case(R, "Roger Pailhès <roger.pailhes@example.org>", """
Bonjour c'est Roger Pailhès du comité de quartier des Tanneurs virgule je voudrais m'inscrire pour le 19 mars point merci
""", "Roger Pailhès | roger.pailhes@example.org |  |  | comité de quartier des Tanneurs"),
    case(R, "Folake Adeniran <folake@example.com>", """
My name is Folake Adeniran and I lead a small data group in Ibadan, OpenWards Initiative. By the
grace of God I shall be in Paris in March and I want to attend on the 19th.
""", "Folake Adeniran | folake@example.com |  |  | OpenWards Initiative"),
    case(R, "Meera Pillai <m.pillai@ias-post.example>", """
Respected Madam,

I wish to attend your programme dated 18.06.2019.

Thanking you,

--
Meera Pillai
Deputy Secretary (Grievances)
Directorate of Public Hearings
""", "Meera Pillai | m.pillai@ias-post.example | Deputy Secretary (Grievances) |  | Directorate of Public Hearings"),
    # forms
    case(R, "Pauline Grey <p.grey@estuary.example>", """
Hello, these two please, for 18 June:

Name: Tobias Marsh
Post: Principal Surveyor
Email: tobias.marsh@estuary.example

Name: Ifeoma Obi
Post: Inclusion Lead
Email: ifeoma.obi@estuary.example

Pauline Grey
Estuary Board
""", "Tobias Marsh | tobias.marsh@estuary.example | Principal Surveyor |  | Estuary Board",
         "Ifeoma Obi | ifeoma.obi@estuary.example | Inclusion Lead |  | Estuary Board"),
    # who goes and who comes
    case(P, "Formation <formation@sdis-orne.example>", """
Bonjour,

Changement pour le 18 juin :
Partante : Mme Aurore LEBLOND
Arrivant : M. Steeve MARCHAL, préventionniste, steeve.marchal@sdis-orne.example

Service formation
SDIS de l'Orne
""", "Aurore Leblond |  |  |  | SDIS de l'Orne",
         "Steeve Marchal | steeve.marchal@sdis-orne.example | préventionniste |  | SDIS de l'Orne"),
    case(P, "Jo Barlow <jo.barlow@example.org>", """
Hello,

Out: Derek Stubbs
In: Priya Nair (priya.nair@example.org)

Same day, 18 June.

Jo Barlow
""", "Derek Stubbs", "Priya Nair | priya.nair@example.org"),
    case(P, "Association La Ruche <laruche@example.org>", """
Bonsoir,

Ce ne sera plus Gisèle Faure qui viendra le 19 mars mais Malik Ziani, notre trésorier
(malik.ziani@example.org).

Pour La Ruche, Josette
""", "Gisèle Faure |  |  |  | La Ruche",
         "Malik Ziani | malik.ziani@example.org | trésorier |  | La Ruche"),
    case(P, "Edmund Fell <e.fell@harbourtrust.example>", """
Dear Camille,

I am moving to Tórshavn in April. My successor as Grants Officer, Solveig Dam
(s.dam@harbourtrust.example), takes over my seat on 18 June.

Edmund Fell
Harbour Trust
""", "Edmund Fell | e.fell@harbourtrust.example | Grants Officer |  | Harbour Trust",
         "Solveig Dam | s.dam@harbourtrust.example | Grants Officer |  | Harbour Trust"),
    case(P, "Kurt Ehlers <k.ehlers@stadt-mohl.example>", """
Good day,

on 19 March I am at the dentist for a operation. As my deputy comes Mr. Jonas Weidner,
jonas.weidner@stadt-mohl.example. Please give him my place.

Kurt Ehlers
Stadt Mohl
""", "Kurt Ehlers | k.ehlers@stadt-mohl.example |  |  | Stadt Mohl",
         "Jonas Weidner | jonas.weidner@stadt-mohl.example |  |  | Stadt Mohl"),
    case(P, "Rémi Castaing <remi.castaing@example.net>", """
Bonsoir, je suis alité. C'est ma cousine Lise Castaing qui ira à ma place, elle est conseillère
municipale. Son adresse lise.castaing@example.net
""", "Rémi Castaing | remi.castaing@example.net",
         "Lise Castaing | lise.castaing@example.net | conseillère municipale"),
    case(P, "Viviane Gros <v.gros@mairie-lorme.example>", """
Madame,

Souffrante, je vous envoie mon deuxième adjoint, M. Basile Touron (b.touron@mairie-lorme.example), qui
occupera mon siège le 18 juin.

Viviane Gros
Maire
Mairie de Lorme
""", "Viviane Gros | v.gros@mairie-lorme.example | Maire |  | Mairie de Lorme",
         "Basile Touron | b.touron@mairie-lorme.example | deuxième adjoint |  | Mairie de Lorme"),
    # who stays
    case(X, "Odette Marin <o.marin@ville-bressan.example>", """
Bonjour,

De nos deux inscrits du 18 juin, M. Fabien LOUVET est muté et ne viendra pas. Mme Sarda, elle,
sera bien présente.

Odette Marin
Ville de Bressan
""", "Fabien Louvet |  |  |  | Ville de Bressan"),
    case(X, "Gwen Hughes <gwen.hughes@cyngor.example>", """
Hello,

Please take Rhodri Vaughan off the list for 19 March, he is ill. Carys Lloyd is still coming.

Gwen Hughes
Cyngor Tref
""", "Rhodri Vaughan |  |  |  | Cyngor Tref"),
    # details
    case(D, "Mireille Fabron <mireille.fabron@example.org>", """
Bonjour, mon téléphone : 05 36 49 12 13. Quant à la structure, c'est le comité des fêtes de Lunac, dont je
suis la secrétaire.

Mireille Fabron
""", "Mireille Fabron | mireille.fabron@example.org | secrétaire | +33536491213 | comité des fêtes de Lunac"),
    case(D, "Ekow Mensah <e.mensah@tema.example>", """
+233 30 255 0199, and the position is Assistant Budget Officer, Tema District Assembly.

Ekow Mensah
""", "Ekow Mensah | e.mensah@tema.example | Assistant Budget Officer | +233302550199 | Tema District Assembly"),
    # as assistants, colleagues and friends write
    case(R, "Aurélie Sanchez <a.sanchez@dept82.example>", """
Bonjour Camille,

Finalement nous viendrons à trois en juin : ma collègue Inès Rabhi (ines.rabhi@dept82.example), notre nouveau stagiaire Tom Lacaze et moi-même.

Bien à vous,
Aurélie Sanchez
Cheffe de service innovation
Département 82
Tél. 05 36 49 70 70
""", "Inès Rabhi | ines.rabhi@dept82.example |  |  | Département 82",
         "Tom Lacaze |  | stagiaire |  | Département 82",
         "Aurélie Sanchez | a.sanchez@dept82.example | Cheffe de service innovation | +33536497070 | Département 82"),
    case(R, "Mairie de Plouvern <mairie@plouvern.example>", """
Madame,

M. le Maire, Alain Le Goff, et sa première adjointe, Mme Soazig Riou, assisteront à la journée du 19 mars.
Merci d'envoyer la confirmation à mairie@plouvern.example.

Le secrétariat
Mairie de Plouvern
02 61 91 30 30
""", "Alain Le Goff |  | Maire |  | Mairie de Plouvern",
         "Soazig Riou |  | première adjointe |  | Mairie de Plouvern"),
    case(R, "Greta Holm <greta.holm@nordlab.example>", """
Hi Camille,

Please register my two colleagues for 19 March:

Anders Berg, service designer, anders.berg@nordlab.example, +46 70 555 01 22
Kaisa Lind, researcher, kaisa.lind@nordlab.example

I can't make it myself.

Best,
Greta

Greta Holm | Head of Practice | Nordlab AB
""", "Anders Berg | anders.berg@nordlab.example | service designer | +46705550122 | Nordlab AB",
         "Kaisa Lind | kaisa.lind@nordlab.example | researcher |  | Nordlab AB"),
    case(R, "J. Okonkwo <j.okonkwo@lagos-civic.example>", """
Hello,

I'm writing to book a place on 18 June for our Programme Lead, Chinedu Okafor. His email address is c.okafor@lagos-civic.example and you can call him on +234 803 555 0147.

Regards,
Joy Okonkwo
Office Manager, Lagos Civic Trust
""", "Chinedu Okafor | c.okafor@lagos-civic.example | Programme Lead | +2348035550147 | Lagos Civic Trust"),
    case(R, "Claire Dubost <c.dubost@sicoval-nord.example>", """
Bonjour,

Pourriez-vous nous inscrire, Marc Peyre et moi, à la journée du 18 juin ?
Son mail : m.peyre@sicoval-nord.example

Claire Dubost
Chargée de concertation
Sicoval Nord
""", "Marc Peyre | m.peyre@sicoval-nord.example |  |  | Sicoval Nord",
         "Claire Dubost | c.dubost@sicoval-nord.example | Chargée de concertation |  | Sicoval Nord"),
    case(R, "Dunja Kovač <d.kovac@grad-brod.example>", """
Dear organisers,

on behalf of the City of Brod I nominate

  1. Mr Ivo Perić, Head of Mayor's Office, ivo.peric@grad-brod.example
  2. Ms Ana Horvat, Senior Adviser, ana.horvat@grad-brod.example

for 19 March.

Dunja Kovač
International Relations
City of Brod
""", "Ivo Perić | ivo.peric@grad-brod.example | Head of Mayor's Office |  | City of Brod",
         "Ana Horvat | ana.horvat@grad-brod.example | Senior Adviser |  | City of Brod"),
    case(R, "Henri Bastide <h.bastide@scop-arbre.example>", """
Bonjour,

Je m'inscris avec plaisir le 18 juin, ainsi que notre gérante Solène Prat, solene.prat@scop-arbre.example, 06 39 98 77 12.

Henri Bastide - menuisier - SCOP L'Arbre
06.39.98.77.13
""", "Henri Bastide | h.bastide@scop-arbre.example | menuisier | +33639987713 | SCOP L'Arbre",
         "Solène Prat | solene.prat@scop-arbre.example | gérante | +33639987712 | SCOP L'Arbre"),
    case(R, "Moira Kinnear <moira.kinnear@highland-trust.example>", """
Hello,

Could I have two spots in June, one for me and one for our volunteer coordinator, Hamish Reid? He's at hamish.reid@highland-trust.example.

Cheers
Moira Kinnear
Development Worker
Highland Land Trust
07700 900 233
""", "Moira Kinnear | moira.kinnear@highland-trust.example | Development Worker | +447700900233 | Highland Land Trust",
         "Hamish Reid | hamish.reid@highland-trust.example | volunteer coordinator |  | Highland Land Trust"),
    case(P, "Fabienne Colas <f.colas@caf-71.example>", """
Bonjour,

Je ne pourrai finalement pas être présente le 19 mars. Mon collègue Thibault Renard (thibault.renard@caf-71.example), conseiller technique, prendra ma place si vous le permettez.

Fabienne Colas
Responsable innovation
CAF de Saône-et-Loire
""", "Fabienne Colas | f.colas@caf-71.example | Responsable innovation |  | CAF de Saône-et-Loire",
         "Thibault Renard | thibault.renard@caf-71.example | conseiller technique |  | CAF de Saône-et-Loire"),
    case(P, "Ruth Adler <r.adler@bezirk.example>", """
Dear Camille,

Can Jonas Meier please go instead of Petra Vogt on 18 June? Petra has changed jobs. Jonas: j.meier@bezirk.example

Ruth Adler
Bezirk Süd
""", "Petra Vogt |  |  |  | Bezirk Süd",
         "Jonas Meier | j.meier@bezirk.example |  |  | Bezirk Süd"),
    case(P, "RH Val-de-Lys <rh@valdelys.example>", """
Bonjour,
Mme KONATÉ Awa, inscrite le 19 mars, est en arrêt. Elle sera remplacée par M. PONS Didier (d.pons@valdelys.example), technicien.
Le service RH
Ville du Val-de-Lys
""", "Awa Konaté |  |  |  | Ville du Val-de-Lys",
         "Didier Pons | d.pons@valdelys.example | technicien |  | Ville du Val-de-Lys"),
    case(P, "Tom Ferris <tom@ferris.example>", """
Hi, my wife Jill Ferris (jill@ferris.example) would like to have my ticket for June, I'm stuck at work. OK?
Tom
""", "Tom Ferris | tom@ferris.example",
         "Jill Ferris | jill@ferris.example"),
    case(X, "Laure Quint <l.quint@metropole-x.example>", """
Bonjour,

Notre collègue Bastien Ollier quitte la collectivité fin février, merci d'annuler son inscription du 19 mars.

Laure Quint
Métropole de Xaintrie
""", "Bastien Ollier |  |  |  | Métropole de Xaintrie"),
    case(X, "Helen Park <h.park@borough.example>", """
Hello,
Sadly Derek Whyte and Mina Shah will not be able to attend on 18 June. Please release both places.
Helen Park
Riverside Borough Council
""", "Derek Whyte |  |  |  | Riverside Borough Council",
         "Mina Shah |  |  |  | Riverside Borough Council"),
    case(D, "Bruno Vial <bruno.vial@example.org>", """
Bonjour, voici : je suis éducateur spécialisé à la Maison des jeunes de Riom, portable 06 39 98 33 44.
Bruno Vial
""", "Bruno Vial | bruno.vial@example.org | éducateur spécialisé | +33639983344 | Maison des jeunes de Riom"),
    case(D, "Nell Craig <nell.craig@example.com>", """
Hi, my number is 07700 900811 and I work for Tayside Advice Network as an outreach worker.
Nell
""", "Nell Craig | nell.craig@example.com | outreach worker | +447700900811 | Tayside Advice Network"),
    case(R, "Assistante DG <assist.dg@hopital-b.example>", """
Bonjour,

De la part de Mme Béatrice Lanoë, directrice générale adjointe : elle souhaite être inscrite le 18 juin. Adresse : b.lanoe@hopital-b.example - ligne directe 02 61 91 55 10 (standard 02 61 91 55 00).

Cordialement,
Martine
Assistante de direction
Hôpital de la Baie
""", "Béatrice Lanoë | b.lanoe@hopital-b.example | directrice générale adjointe | +33261915510 | Hôpital de la Baie"),
    case(R, "Olivier Tran <olivier.tran@freelance-mail.example>", """
Salut Camille,

Designer de service à mon compte, je rêve de voir ça depuis deux ans. Une place pour moi en juin ?

Olivier Tran
olivier-tran.example | 06 39 98 90 90
""", "Olivier Tran | olivier.tran@freelance-mail.example | Designer de service | +33639989090"),
    case(R, "Farid Belkacem <f.belkacem@u-lorne.example>", """
Bonjour,

Doctorant en science politique à l'université de Lorne, je souhaiterais participer le 19 mars avec mon directeur de thèse, Yves Cottin (yves.cottin@u-lorne.example).

Farid Belkacem
""", "Farid Belkacem | f.belkacem@u-lorne.example | Doctorant en science politique |  | université de Lorne",
         "Yves Cottin | yves.cottin@u-lorne.example | directeur de thèse |  | université de Lorne"),
    case(R, "Secretariat <office@hallam.example>", """
Dear Sirs

Cllr Geoffrey Stanton (Leader of the Council) and Mrs Pamela Hurst (Chief Executive) would be pleased to attend on Tuesday 19 March. Their addresses are g.stanton@hallam.example and p.hurst@hallam.example.

Yours faithfully
Wendy Marples
Members' Secretary
Hallam Borough Council
""", "Geoffrey Stanton | g.stanton@hallam.example | Leader of the Council |  | Hallam Borough Council",
         "Pamela Hurst | p.hurst@hallam.example | Chief Executive |  | Hallam Borough Council"),
    case(R, "Nathan <nathan.vidal@example.org>", """
bjr, nathan vidal, étudiant en urbanisme, je peux venir le 18 juin ? mon num 0639981717
""", "Nathan Vidal | nathan.vidal@example.org | étudiant en urbanisme | +33639981717"),
    case(R, "Elisa Conti <e.conti@comune-v.example>", """
Good morning,

I would like to take part on 18 June together with two colleagues from our office: Marco Bassi and Chiara Longo.

Elisa Conti
Ufficio Partecipazione
Comune di Vallelunga
""", "Elisa Conti | e.conti@comune-v.example |  |  | Comune di Vallelunga",
         "Marco Bassi |  |  |  | Comune di Vallelunga",
         "Chiara Longo |  |  |  | Comune di Vallelunga"),
    case(R, "Jeanne Arnal <jeanne.arnal@cpie.example>", """
Bonjour,
C'est entendu avec mon directeur Philippe Roque : il me libère le 19 mars, inscrivez-moi donc.
Jeanne Arnal
Animatrice
CPIE des Causses
""", "Jeanne Arnal | jeanne.arnal@cpie.example | Animatrice |  | CPIE des Causses"),
    case(R, "Valérie Munoz <v.munoz@ccas-f.example>", """
Bonjour,

Suite au mail de Sandra Petit, je souhaite m'inscrire le 18 juin. Je suis sa remplaçante au CCAS de Fargues.

Valérie Munoz
""", "Valérie Munoz | v.munoz@ccas-f.example |  |  | CCAS de Fargues"),
    case(R, "Kim Nguyen <kim.nguyen@openlab.example>", """
Hello! Kim Nguyen, UX researcher at Openlab, keen to join on 19 March. Vegetarian.
""", "Kim Nguyen | kim.nguyen@openlab.example | UX researcher |  | Openlab"),
    case(R, "Gérard Mounier <gmounier@orange-mail.example>", """
Monsieur,

Je soussigné Gérard Mounier, conseiller municipal délégué de la commune de Saint-Félix, sollicite mon inscription à la journée du 19 mars.

G. Mounier
""", "Gérard Mounier | gmounier@orange-mail.example | conseiller municipal délégué |  | commune de Saint-Félix"),
    case(P, "Claude Ferrier <c.ferrier@sdea.example>", """
Bonjour, à la place de Nadège Thomé c'est moi qui viendrai le 18 juin.
Claude Ferrier
Technicien rivière
SDEA Est
""", "Nadège Thomé |  |  |  | SDEA Est",
         "Claude Ferrier | c.ferrier@sdea.example | Technicien rivière |  | SDEA Est"),
    case(P, "Amira Haddad <amira.haddad@min-sante.example>", """
Dear Madam,
Kindly note that Dr Youssef Karam, Director of Planning, will represent the Ministry on 19 March in lieu of Dr Samir Nasr. Dr Karam can be reached at y.karam@min-sante.example.
Amira Haddad
Ministry of Public Health
""", "Samir Nasr |  |  |  | Ministry of Public Health",
         "Youssef Karam | y.karam@min-sante.example | Director of Planning |  | Ministry of Public Health"),
    case(R, "Édith Caron <e.caron@ville-aubrac.example>", """
Bonjour,

Vous voudrez bien compter parmi vous, le 19 mars, M. Lionel Fabre, adjoint au maire chargé de la citoyenneté. Ses coordonnées : l.fabre@ville-aubrac.example / 06 39 98 22 33.

Édith Caron
Cabinet du maire
Ville d'Aubrac
""", "Lionel Fabre | l.fabre@ville-aubrac.example | adjoint au maire chargé de la citoyenneté | +33639982233 | Ville d'Aubrac"),
    case(R, "Sean Brophy <sean.brophy@leitrim-hub.example>", """
Hiya Camille

Me and Aoife (Aoife Kearns, our comms lead) are up for 18 June. She's aoife@leitrim-hub.example

Sean Brophy
Leitrim Hub
""", "Sean Brophy | sean.brophy@leitrim-hub.example |  |  | Leitrim Hub",
         "Aoife Kearns | aoife@leitrim-hub.example | comms lead |  | Leitrim Hub"),
    case(R, "Nadia Ferhat <nadia.ferhat@example.org>", """
Bonjour,
Conseillère numérique à la médiathèque de Lunel-Viel, je voudrais m'inscrire au 19 mars.
Cordialement, Nadia Ferhat
06 39 98 14 15
""", "Nadia Ferhat | nadia.ferhat@example.org | Conseillère numérique | +33639981415 | médiathèque de Lunel-Viel"),
    case(R, "VAN DAMME Joris <joris.vandamme@mechelburg.example>", """
Dear,

I subscribe for June 18th. Also my chief, Mrs. Lotte Peeters, wants to be there: lotte.peeters@mechelburg.example.

Joris Van Damme
Participation officer - Stad Mechelburg
T +32 15 55 01 02 - M +32 470 55 01 03
""", "Joris Van Damme | joris.vandamme@mechelburg.example | Participation officer | +3215550102 | Stad Mechelburg",
         "Lotte Peeters | lotte.peeters@mechelburg.example |  |  | Stad Mechelburg"),
    case(P, "Maxime Royer <m.royer@epf-est.example>", """
Bonjour Camille, je suis papa depuis hier ! Autant dire que le 19 mars ce sera sans moi : Élodie Pichon (e.pichon@epf-est.example), ma collègue urbaniste, vient à ma place.
Maxime Royer, EPF Est
""", "Maxime Royer | m.royer@epf-est.example |  |  | EPF Est",
         "Élodie Pichon | e.pichon@epf-est.example | urbaniste |  | EPF Est"),
    case(P, "Grace Owusu <g.owusu@trust.example>", """
Hello Camille,
Please transfer the seat booked for Daniel Marsh on 18 June to Fatima Noor (f.noor@trust.example, Outreach Lead).
Grace Owusu
Harbour Trust
""", "Daniel Marsh |  |  |  | Harbour Trust",
         "Fatima Noor | f.noor@trust.example | Outreach Lead |  | Harbour Trust"),
    case(P, "Service RH <rh@cd-08.example>", """
Bonjour,
Erreur de ma part : ce n'est pas Julie Marchand mais Julien Marchal (j.marchal@cd-08.example) qu'il fallait inscrire au 19 mars.

Service RH
Conseil départemental 08
""", "Julie Marchand |  |  |  | Conseil départemental 08",
         "Julien Marchal | j.marchal@cd-08.example |  |  | Conseil départemental 08"),
    case(X, "Mme Lefort <secretariat@sivom.example>", """
Bonjour,
Monsieur Perrin s'est cassé la jambe : vous pouvez rendre son siège du 18 juin à quelqu'un d'autre.
S. Lefort
SIVOM des Étangs
""", "Perrin |  |  |  | SIVOM des Étangs"),
    case(X, "Ana Ruiz <a.ruiz@ngo.example>", """
Dear Camille,
My colleague Peter Lang has been called to Geneva and must give up his seat on 19 March. I myself will be there as planned.
Ana Ruiz
Open Cities NGO
""", "Peter Lang |  |  |  | Open Cities NGO"),
    case(D, "Josiane Petit <josiane.petit@example.org>", """
Bonjour,
Fonction : agent d'accueil. Structure : Maison France Services de Bort. Tél. : 05 36 49 60 61
Josiane Petit
""", "Josiane Petit | josiane.petit@example.org | agent d'accueil | +33536496061 | Maison France Services de Bort"),
    case(D, "Carl Lund <carl.lund@example.dk>", """
Hi Camille, here you go: Carl Lund, project manager, Lund Kommune, +45 31 55 01 22.
""", "Carl Lund | carl.lund@example.dk | project manager | +4531550122 | Lund Kommune"),
    case(R, "Lydia Fenn <l.fenn@county.example>", """
Hello

Delegate: Mr Omar Siddiqui
Role: Digital Inclusion Officer
Employer: Norland County Council
Contact: o.siddiqui@county.example, 07700 900321
Date: 19 March

Lydia Fenn (booking on his behalf)
""", "Omar Siddiqui | o.siddiqui@county.example | Digital Inclusion Officer | +447700900321 | Norland County Council"),
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.intent.value}-{one.sender[:18]}")
def test_the_people_of_a_mail(one: Case) -> None:
    assert told(one) == wanted(one)
