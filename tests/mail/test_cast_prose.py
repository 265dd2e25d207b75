"""Who is to be seated, leaves or comes, in sentences: offices, pairs, labels, houses."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, cast_of, shown

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
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.intent.value}-{one.sender[:18]}")
def test_the_people_of_a_mail(one: Case) -> None:
    found = cast_of(one)
    assert (found.reason, [shown(person) for person in found.people]) == ("", [
        wanted.rstrip(" |") for wanted in one.wanted
    ])  # fmt: skip
