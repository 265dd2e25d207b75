"""Who is who where people write for, about or through somebody else, and how they tell it."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, told, wanted

R, X, P, D = "register", "cancel", "replace", "details"

CASES = [
    # who told or recommended it is not who comes
    case(R, "Awa Diop <awa.diop@example.com>", """
Bonjour Camille, Mathilde de la région m'a dit que c'était très bien, j'aimerais en être le 19 mars.
Je m'occupe des jardins au Pays d'Orbieu. Merci, Awa Diop
""", "Awa Diop | awa.diop@example.com |  |  | Pays d'Orbieu"),
    case(R, "Ben Foster <ben.foster@example.org>", """
Hi Camille, Priya at the county told me she was coming on 19 March and I'd love to join her.

Ben Foster
""", "Ben Foster | ben.foster@example.org"),
    case(R, "Luc Amiot <luc.amiot@example.net>", """
Bonsoir, sur les conseils de Bérengère, qui est venue l'an dernier, je m'inscris pour le 18 juin.

Luc Amiot
""", "Luc Amiot | luc.amiot@example.net"),
    case(R, "Dora Lind <dora.lind@example.org>", """
Hello,

My friend Stella recommended your day to me. Please put me down for 18 June.

Dora Lind
""", "Dora Lind | dora.lind@example.org"),
    # a chief passes a request on
    case(R, "VIDAL Pascal <p.vidal@cd-rive.example>", """
Bonjour,

C'est bon pour moi, vous pouvez l'inscrire.

Pascal Vidal
Directeur
Conseil départemental de la Rive
05 36 49 01 00

De : GARNIER Laure <l.garnier@cd-rive.example>
Envoyé : lundi 4 mars 2019 09:12
À : VIDAL Pascal
Objet : journée du 19 mars

Pascal, me donnes-tu ton accord pour participer à la journée du 19 mars ?

Laure Garnier
Cheffe de projet
05 36 49 01 02
""", "Laure Garnier | l.garnier@cd-rive.example | Cheffe de projet | +33536490102 | Conseil départemental de la Rive",
         subject="TR: journée du 19 mars"),
    case(R, "Helen Marsh <h.marsh@stourvale.example>", """
Fine with me, please add him.

Helen Marsh
Head of Service
Stourvale Council

From: Imran Aziz <i.aziz@stourvale.example>
Sent: 4 March 2019 09:12
To: Helen Marsh
Subject: 19 March

Helen, may I go to the discovery day in Paris on 19 March?

Imran Aziz
Projects Officer
""", "Imran Aziz | i.aziz@stourvale.example | Projects Officer |  | Stourvale Council",
         subject="FW: 19 March"),
    # introduced in one sentence, asked for by a pronoun in the next
    case(R, "Guy Lemaire <guy@lespotagers.example>", """
Bonjour,

Notre trésorière, Mme Ginette Roussel, ne se sert pas de l'ordinateur. Elle aimerait venir le 19 mars. On peut l'appeler
au 03 53 01 44 12.

--
Guy Lemaire, secrétaire
Les Potagers du Val
""", "Ginette Roussel |  | trésorière | +33353014412 | Les Potagers du Val"),
    case(R, "Nuala Quinn <nuala@shedhub.example>", """
Hello,

Our chairman, Mr Desmond Byrne, has no e-mail. He would like to attend on 18 June. You can ring him on +353 1 555 0177.

Nuala Quinn
Secretary
The Shed Hub
""", "Desmond Byrne |  | chairman | +35315550177 | The Shed Hub"),
    # particles
    case(R, "Máire Walsh <maire@coopwest.example>", """
Hi,

Two for March please:

Síle Ní Chonaill - sile@coopwest.example
Tomás Ó Sé - tomas@coopwest.example

Máire

--
Máire Walsh | Co-op West
""", "Síle Ní Chonaill | sile@coopwest.example |  |  | Co-op West",
         "Tomás Ó Sé | tomas@coopwest.example |  |  | Co-op West"),
    case(R, "Annelies Bos <a.bos@gemeente-oudwater.example>", """
Dear Camille,

We come with three on 19 March: myself, Pieter van den Berg (p.vandenberg@gemeente-oudwater.example) and Naima
El Haddad (n.elhaddad@gemeente-oudwater.example).

Annelies Bos
Policy adviser
Gemeente Oudwater
""", "Annelies Bos | a.bos@gemeente-oudwater.example | Policy adviser |  | Gemeente Oudwater",
         "Pieter van den Berg | p.vandenberg@gemeente-oudwater.example |  |  | Gemeente Oudwater",
         "Naima El Haddad | n.elhaddad@gemeente-oudwater.example |  |  | Gemeente Oudwater"),
    case(R, "Sarah Mercier <s.mercier@ville-orbe.example>", """
Bonjour,

Merci de bien vouloir m'inscrire au 18 juin avec mes collègues Yacine
Ben Salah (y.bensalah@ville-orbe.example) et Anne de La
Tour (a.delatour@ville-orbe.example).

Sarah Mercier
Ville d'Orbe
""", "Sarah Mercier | s.mercier@ville-orbe.example |  |  | Ville d'Orbe",
         "Yacine Ben Salah | y.bensalah@ville-orbe.example |  |  | Ville d'Orbe",
         "Anne de La Tour | a.delatour@ville-orbe.example |  |  | Ville d'Orbe"),
    case(R, "Fiona Daly <f.daly@example.ie>", """
Hello, please book Caoimhe Nic Gabhann, Eoin Mac Suibhne and Róisín Uí Dhomhnaill on 18 June.

Fiona Daly
Donegal Arts Office
""", "Caoimhe Nic Gabhann |  |  |  | Donegal Arts Office",
         "Eoin Mac Suibhne |  |  |  | Donegal Arts Office",
         "Róisín Uí Dhomhnaill |  |  |  | Donegal Arts Office"),
    # lists that go through oneself
    case(R, "Arnaud Keller <arnaud.keller@labo-est.example>", """
Bonjour,

Nous venons à trois le 18 juin :

  1. Arnaud Keller (moi)
  2. Fatou Ndoye, doctorante, fatou.ndoye@labo-est.example
  3. Jean-Luc Pfister, technicien, jl.pfister@labo-est.example

Arnaud Keller
Directeur de recherche
Laboratoire Est
""", "Arnaud Keller | arnaud.keller@labo-est.example | Directeur de recherche |  | Laboratoire Est",
         "Fatou Ndoye | fatou.ndoye@labo-est.example | doctorante |  | Laboratoire Est",
         "Jean-Luc Pfister | jl.pfister@labo-est.example | technicien |  | Laboratoire Est"),
    case(R, "Rosa Klein <rosa.klein@stadt-elm.example>", """
Hello,

we are three on 19 March:
- me (Rosa Klein)
- Jonas Adler, planner, jonas.adler@stadt-elm.example
- Mia Brandt, trainee, mia.brandt@stadt-elm.example

Rosa Klein
Team leader
Stadt Elm
""", "Rosa Klein | rosa.klein@stadt-elm.example | Team leader |  | Stadt Elm",
         "Jonas Adler | jonas.adler@stadt-elm.example | planner |  | Stadt Elm",
         "Mia Brandt | mia.brandt@stadt-elm.example | trainee |  | Stadt Elm"),
    # an office beside the name
    case(R, "Lise Barrot <lise@letremplin.example>", """
Bonjour,

Notre structure vous envoie sa nouvelle animatrice pour le 18 juin : Manon PICARD (manon@letremplin.example,
06 39 98 33 81). Merci de lui garder une place.

--
Lise Barrot
Présidente des Tremplins d'Orbe
""", "Manon Picard | manon@letremplin.example | animatrice | +33639983381 | Tremplins d'Orbe"),
    case(R, "Mairie de Cassols <mairie.cassols@example.org>", """
Bonjour,

Monsieur le Maire, Henri TESSON, sera présent le 18 juin, accompagné de la directrice générale des services, Mme
Nadia Bertin (dgs@cassols.example).

Le secrétariat
Mairie de Cassols
""", "Henri Tesson |  | Maire |  | Mairie de Cassols",
         "Nadia Bertin | dgs@cassols.example | directrice générale des services |  | Mairie de Cassols"),
    case(R, "Cabinet <cabinet@agglo-lys.example>", """
Madame,

Mme Odile CARPENTIER, vice-présidente déléguée à la jeunesse, participera à votre journée du 18 juin. Son adresse :
o.carpentier@agglo-lys.example.

Vous remerciant de m'en accuser réception,

Paule Maes
Secrétaire du cabinet
Agglomération de la Lys
Tél : 03 22 99 00 42
""", "Odile Carpentier | o.carpentier@agglo-lys.example | vice-présidente déléguée à la jeunesse |  | Agglomération de la Lys"),
    # role and house of oneself in sentences
    case(R, "Martine OLIVIER-BRUN <martine.olivierbrun@example.org>", """
Bonjour,

Je suis conseillère déléguée à la culture à la mairie de Saint-Aubin et je souhaite assister à la journée du 19 mars.

Vous pouvez me joindre au 06.39.98.12.67.

Cordialement
Martine Olivier-Brun
""", "Martine Olivier-Brun | martine.olivierbrun@example.org | conseillère déléguée à la culture | +33639981267 | mairie de Saint-Aubin"),
    case(R, "kevin <kevin.marchand@example.com>", """
bonjour je voudrai m inscrire pour le 19 mars je sui educateur a la maison des jeune de brec merci kevin marchand
""", "Kevin Marchand | kevin.marchand@example.com | educateur |  | maison des jeune de brec"),
    case(R, "Hélène Pons <helene.pons@example.org>", """
Bonjour, comme convenu au téléphone je viens le 18 juin. Hélène Pons, communauté de communes du Haut-Ségur, 06 39 98 05 52
""", "Hélène Pons | helene.pons@example.org |  | +33639980552 | communauté de communes du Haut-Ségur"),
    case(D, "Maeve Rooney <maeve.rooney@example.ie>", """
Hi Camille,

Here you go: Ballymore Council, job title Heritage Officer, mobile +353 86 555 0191. The PO number is 88143.

Maeve
""", "Maeve Rooney | maeve.rooney@example.ie | Heritage Officer | +353865550191 | Ballymore Council"),
    case(D, "Aidan Burke <aidan.burke@example.org>", """
Hello, my phone is +353 1 555 0165 and I'm with the Tolka Tenants Union.

Aidan Burke
""", "Aidan Burke | aidan.burke@example.org |  | +35315550165 | Tolka Tenants Union"),
    case(R, "Solange Petit <solange.petit@example.org>", """
Bonjour Madame,

Je suis retraitée de l'enseignement et je voudrais une place le 18 juin.

Solange PETIT
""", "Solange Petit | solange.petit@example.org"),
    case(R, "Noé Fabre <noe.fabre@example.net>", """
Bonjour,

Je suis étudiant en licence de géographie, je souhaiterais suivre la journée de mars.

Noé Fabre
06 39 98 44 51
""", "Noé Fabre | noe.fabre@example.net |  | +33639984451"),
    case(R, "Sinéad Kelly <sinead.kelly@example.net>", """
Lovely, I'm in for June. Thanks Camille

Sinéad
""", "Sinéad Kelly | sinead.kelly@example.net"),
    case(R, "Joe Brand <joe.brand@example.net>", """
Count me in for the 19th, I work for free that week anyway.

Joe Brand
""", "Joe Brand | joe.brand@example.net"),
    case(R, "Morel Denis <denis.morel@canton-ouest.example>", """
Bonjour,

Merci de m'inscrire au 19 mars.

Denis Morel
Chargé de mission
Canton de l'Ouest
""", "Denis Morel | denis.morel@canton-ouest.example | Chargé de mission |  | Canton de l'Ouest"),
    case(R, "Estelle Marin <e.marin@lescopains.example>", """
Bonjour, une place pour moi le 18 juin.

Estelle Marin
chargée de projet, association Les Copains d'abord
06.39.98.27.91
""", "Estelle Marin | e.marin@lescopains.example | chargée de projet | +33639982791 | Les Copains d'abord"),
    case(R, "Tom Guérin <tom@graineplus.example>", """
Bonjour, une place pour moi le 18 juin.

Tom Guérin
animateur, coopérative Graine Plus
""", "Tom Guérin | tom@graineplus.example | animateur |  | Graine Plus"),
    # couples, assistants, tables, titles, single names
    case(R, "Bernard Castel <b.castel@example.org>", """
Bonjour,

Ma femme Josette et moi serions ravis de venir le 19 mars. Mon portable : 06 39 98 10 01.

Bernard et Josette Castel
""", "Josette Castel",
         "Bernard Castel | b.castel@example.org |  | +33639981001"),
    case(R, "Julia Stone <julia.stone@borough.example>", """
Hello,

My husband Mark and I would like two seats on 18 June. His e-mail is mark.stone@example.org.

Julia Stone
""", "Mark | mark.stone@example.org",
         "Julia Stone | julia.stone@borough.example"),
    case(R, "Claire Besson <c.besson@dept-aube.example>", """
Bonjour,

Je vous prie d'inscrire mon directeur, Thierry Lacombe (t.lacombe@dept-aube.example), ainsi que moi-même à la journée du 19 mars.

Claire Besson
Assistante de direction
Département de l'Aube
03 25 00 11 22
""", "Thierry Lacombe | t.lacombe@dept-aube.example | directeur |  | Département de l'Aube",
         "Claire Besson | c.besson@dept-aube.example | Assistante de direction | +33325001122 | Département de l'Aube"),
    case(R, "Paul Renard <paul.renard@example.fr>", """
Paul Renard
Urbaniste
Agence d'urbanisme du Val
06 39 98 10 02

Madame,

Je souhaite m'inscrire à la journée du 18 juin.

Avec mes remerciements
""", "Paul Renard | paul.renard@example.fr | Urbaniste | +33639981002 | Agence d'urbanisme du Val"),
    case(R, "Amina Cherif <amina.cherif@example.com>", """
Coucou, je voudrais une place pour mars ! Vous pouvez m'appeler sur mon portable 06 39 98 10 03. Amina
""", "Amina Cherif | amina.cherif@example.com |  | +33639981003"),
    case(R, "Service formation <formation@ville-lodeve.example>", """
Bonjour,

Merci d'inscrire les personnes suivantes le 18 juin :

Agent | Poste | Tél. | Courriel
Mme DURIEUX Claudine | assistante sociale | 04 67 00 10 01 | c.durieux@ville-lodeve.example
M. OULD AHMED Sidi | médiateur | 04 67 00 10 02 | s.ouldahmed@ville-lodeve.example

Service formation
Ville de Lodève
""", "Claudine Durieux | c.durieux@ville-lodeve.example | assistante sociale | +33467001001 | Ville de Lodève",
         "Sidi Ould Ahmed | s.ouldahmed@ville-lodeve.example | médiateur | +33467001002 | Ville de Lodève"),
    case(R, "Kate Bell <kate.bell@charity.example>", """
Hi,

Please book:

Attendee          Organisation        Email
Suzie Park        Bell Charity        suzie@charity.example
Ndidi Eze         Lagos Civic Trust   ndidi@lct.example

Kate Bell
Bell Charity
""", "Suzie Park | suzie@charity.example |  |  | Bell Charity",
         "Ndidi Eze | ndidi@lct.example |  |  | Lagos Civic Trust"),
    case(R, "Mairie de Peyrac <mairie@peyrac.example>", """
Bonjour,

Nous souhaitons inscrire au 19 mars :
Sophie LE GALL (DGS)
Mathieu d'ORNANO (responsable des sports)
Fatima BENT MOHAMED (stagiaire)

Mairie de Peyrac
""", "Sophie Le Gall |  | DGS |  | Mairie de Peyrac",
         "Mathieu d'Ornano |  | responsable des sports |  | Mairie de Peyrac",
         "Fatima Bent Mohamed |  | stagiaire |  | Mairie de Peyrac"),
    case(R, "Rémi Vasseur <r.vasseur@caue.example>", """
Bonjour,

C'est ma collègue Aurélie Thomas qui sera présente le 19 mars (a.thomas@caue.example). Elle est paysagiste conseil.

Rémi Vasseur
CAUE du Nord
""", "Aurélie Thomas | a.thomas@caue.example | paysagiste conseil |  | CAUE du Nord"),
    case(P, "Rémi Vasseur <r.vasseur@caue.example>", """
Bonjour,

Je ne pourrai finalement pas être là le 19 mars, c'est ma collègue Aurélie Thomas qui viendra (a.thomas@caue.example, 03 20 00 11 22).

Rémi Vasseur
Directeur
CAUE du Nord
""", "Rémi Vasseur | r.vasseur@caue.example | Directeur |  | CAUE du Nord",
         "Aurélie Thomas | a.thomas@caue.example |  | +33320001122 | CAUE du Nord"),
    case(P, "Formation <formation@chu.example>", """
Bonjour,

Merci de remplacer Mme Sylvie GAUTHIER par M. Karim BELKACEM (infirmier, k.belkacem@chu.example) pour le 18 juin.

CHU de Brec
Service formation
""", "Sylvie Gauthier |  |  |  | CHU de Brec",
         "Karim Belkacem | k.belkacem@chu.example | infirmier |  | CHU de Brec"),
    case(P, "Elsa Hoff <elsa.hoff@kommune.example>", """
Dear Camille,

I have left my job at the Kommune; my successor Lars Dahl (lars.dahl@kommune.example) will take my seat on 19 March.

Elsa Hoff
""", "Elsa Hoff | elsa.hoff@kommune.example",
         "Lars Dahl | lars.dahl@kommune.example"),
    case(R, "Emma Roy <emma.roy@agglo.example>", """
Bonjour,

Nous serons trois agents le 18 juin : Nicolas Petit (chef de projet), Awa Sarr (médiatrice) et Louis-Marie de Kermadec (géomaticien).

Emma Roy
Agglo du Sud
""", "Nicolas Petit |  | chef de projet |  | Agglo du Sud",
         "Awa Sarr |  | médiatrice |  | Agglo du Sud",
         "Louis-Marie de Kermadec |  | géomaticien |  | Agglo du Sud"),
    case(R, "Dr Hannah Weiss <h.weiss@uni.example>", """
Dear Camille,

please register Prof. Dr. Jürgen Vogt and me for 19 March.

Dr Hannah Weiss
Research fellow
University of Trier
""", "Jürgen Vogt |  |  |  | University of Trier",
         "Hannah Weiss | h.weiss@uni.example | Research fellow |  | University of Trier"),
    case(R, "Suharto <suharto@jakarta.example>", """
Dear Sir/Madam,

I would like to register for the June session.

Suharto
Analyst
Ministry of Home Affairs
""", "Suharto | suharto@jakarta.example | Analyst |  | Ministry of Home Affairs"),
    case(R, "Odile Prat <odile.prat@example.org>", """
Bonjour, je vous écris pour ma voisine Mme Renée Faucher qui voudrait une place le 19 mars. Elle n'a pas d'adresse mail, son numéro est le 05 36 49 10 04. Odile Prat
""", "Renée Faucher |  |  | +33536491004"),
    case(R, "Tom Reed <tom.reed@example.co.uk>", """
Hi - could I have a seat on 18 June? I work as a housing officer for Leeds City Council. You can reach me on 07700 900321.
Tom Reed
""", "Tom Reed | tom.reed@example.co.uk | housing officer | +447700900321 | Leeds City Council"),
    case(R, "Nadège Colin <n.colin@mjc-brec.example>", """
Bonjour,

Directrice de la MJC de Brec, je souhaite participer avec mon animateur jeunesse, Dylan Moreau (d.moreau@mjc-brec.example), à votre journée du 18 juin.

Nadège Colin
""", "Nadège Colin | n.colin@mjc-brec.example | Directrice |  | MJC de Brec",
         "Dylan Moreau | d.moreau@mjc-brec.example | animateur jeunesse |  | MJC de Brec"),
    case(R, "Secrétariat du maire <secretariat@ville-arles.example>", """
Bonjour,

Je vous confirme la présence de M. le Maire le 19 mars. Il s'agit de M. Patrick Fontan (maire@ville-arles.example).

Cordialement,
Chantal Dumas
Secrétariat du maire
Ville d'Arlesque
""", "Patrick Fontan | maire@ville-arles.example | Maire |  | Ville d'Arlesque"),
    case(R, "Mona Haddad <mona.haddad@ngo.example>", """
Hello Camille,

A colleague of mine, Georges Khoury, and I will both attend on 19 March. Georges is our field coordinator; his mail: g.khoury@ngo.example.

Mona Haddad
Programme director
Cedars NGO
""", "Georges Khoury | g.khoury@ngo.example | field coordinator |  | Cedars NGO",
         "Mona Haddad | mona.haddad@ngo.example | Programme director |  | Cedars NGO"),
    case(R, "Eric Jansen <eric.jansen@gent.example>", """
Hello, the following persons would like to attend on 18 June:

1) Ms. Griet De Smet - policy officer - griet.desmet@gent.example
2) Mr. Wouter Van Den Bossche - team lead - wouter.vandenbossche@gent.example

Eric Jansen
City of Gent-Zuid
""", "Griet De Smet | griet.desmet@gent.example | policy officer |  | City of Gent-Zuid",
         "Wouter Van Den Bossche | wouter.vandenbossche@gent.example | team lead |  | City of Gent-Zuid"),
    case(X, "Pôle RH <rh@sivom.example>", """
Bonjour,

Mme Aline Castex étant en arrêt, elle ne pourra pas être présente le 19 mars. Merci d'annuler son inscription.

Pôle RH
SIVOM du Lac
""", "Aline Castex |  |  |  | SIVOM du Lac"),
    case(X, "Jim Doyle <jim.doyle@council.example>", """
Hello, Aisling Byrne and Peter Hogan can't make it on 18 June any more, please cancel their seats.

Jim Doyle
Moy Council
""", "Aisling Byrne |  |  |  | Moy Council",
         "Peter Hogan |  |  |  | Moy Council"),
    case(X, "Jim Doyle <jim.doyle@council.example>", """
Hello, I have to cancel my seat on 18 June, Aisling told me she would be writing herself.

Jim Doyle
"""),
    case(D, "Yann Cadic <yann.cadic@example.org>", """
Bonjour,

Je suis chargé de mission à la Région des Lacs, vous pouvez me joindre au 06 39 98 10 05.

Yann Cadic
""", "Yann Cadic | yann.cadic@example.org | chargé de mission | +33639981005 | Région des Lacs"),
    case(D, "Ruth Adler <ruth.adler@example.org>", """
Organisation: Adler & Sons
Role: bookbinder
Mobile: +44 7700 900322
Ruth
""", "Ruth Adler | ruth.adler@example.org | bookbinder | +447700900322 | Adler & Sons"),
    case(D, "Hugo Faye <hugo.faye@example.org>", """
Mon numéro c'est le 06 39 98 10 06 et je travaille pour l'association Les Ailes du Sud, comme éducateur.
Hugo
""", "Hugo Faye | hugo.faye@example.org | éducateur | +33639981006 | Les Ailes du Sud"),
    case(R, "GARCIA Maria Dolores <md.garcia@chu.example>", """
Bonjour, inscription pour moi le 19 mars. Merci.

Maria Dolores GARCIA
Cadre de santé
CHU de Brec
Secrétariat : 05 36 49 00 00
Portable : 06 39 98 10 07
""", "Maria Dolores Garcia | md.garcia@chu.example | Cadre de santé | +33639981007 | CHU de Brec"),
    case(R, "Ludo <ludo.ferrer@example.net>", """
salut, jme joins a vous le 18 juin, moi c ludo ferrer du collectif la goutte, tel 0639981008
""", "Ludo Ferrer | ludo.ferrer@example.net |  | +33639981008 | collectif la goutte"),
    case(R, "Marie-Ange Toussaint <ma.toussaint@example.gp>", """
Bonjour,

Je m'appelle Marie-Ange Toussaint, je suis cheffe de cabinet à la Ville de Baie-Haute. Merci de me réserver une place en juin, et une autre pour Monsieur Steeve Lubin, notre directeur de la culture (steeve.lubin@baiehaute.example).
""", "Marie-Ange Toussaint | ma.toussaint@example.gp | cheffe de cabinet |  | Ville de Baie-Haute",
         "Steeve Lubin | steeve.lubin@baiehaute.example | directeur de la culture |  | Ville de Baie-Haute"),
    case(R, "Alice Brun <alice.brun@region.example>", """
Bonjour Camille,

Sur les conseils de Jean Morel (CNFPT), je m'inscris pour le 19 mars avec Samira El Amrani.

Alice Brun
Région Est
""", "Alice Brun | alice.brun@region.example |  |  | Région Est",
         "Samira El Amrani |  |  |  | Région Est"),
    case(R, "Léo Da Silva <leo.dasilva@coop.example>", """
Bonjour,

Peux-tu m'inscrire en mars avec Zoé (Zoé Van der Linden, zoe@coop.example) ?

Léo Da Silva
Coop du Lin
""", "Léo Da Silva | leo.dasilva@coop.example |  |  | Coop du Lin",
         "Zoé Van der Linden | zoe@coop.example |  |  | Coop du Lin"),
    case(R, "Isabel Ortiz <isabel.ortiz@ayuntamiento.example>", """
Dear Camille,

On behalf of the Deputy Mayor, Ms María José Peña Ruiz, I would like to book a seat on 18 June. Her e-mail: mj.pena@ayuntamiento.example.

Isabel Ortiz
Secretary to the Deputy Mayor
Ayuntamiento de Riofrío
""", "María José Peña Ruiz | mj.pena@ayuntamiento.example | Deputy Mayor |  | Ayuntamiento de Riofrío"),
    case(R, "Jean-Paul Huet <jp.huet@cc.example>", """
Bonjour,

Merci d'ajouter à la liste du 19 mars notre chargée de communication (Pauline Lef, p.lef@cc.example) et le responsable du CIAS, Bruno N'Guessan.

Jean-Paul Huet
DGS
CC du Plateau
""", "Pauline Lef | p.lef@cc.example | chargée de communication |  | CC du Plateau",
         "Bruno N'Guessan |  | responsable du CIAS |  | CC du Plateau"),
    case(R, "Olivia Grant <o.grant@county.example>", """
Good morning,

Could you please add the following to 19 March?

Name: Samuel O'Neill
Job: Parks Manager
Tel: 028 9000 1122

Name: Chidi Okafor
Job: Trainee

Olivia Grant
PA to the Chief Executive
County Down-East Council
""", "Samuel O'Neill |  | Parks Manager | +442890001122 | County Down-East Council",
         "Chidi Okafor |  | Trainee |  | County Down-East Council"),
    case(R, "Mélanie Roux <m.roux@epl.example>", """
Bonjour,

Nous aimerions venir à deux le 18 juin, mon binôme Quentin et moi (quentin.albert@epl.example).

Mélanie Roux
Chargée d'études
EPL du Lac
""", "Quentin | quentin.albert@epl.example |  |  | EPL du Lac",
         "Mélanie Roux | m.roux@epl.example | Chargée d'études |  | EPL du Lac"),
    case(P, "Nora Quist <n.quist@stad.example>", """
Hello,
Please note that Mr Bas de Groot replaces Ms Ilse Mulder on 18 June. His address is b.degroot@stad.example.
Nora Quist
HR
Stad Veen
""", "Ilse Mulder |  |  |  | Stad Veen",
         "Bas de Groot | b.degroot@stad.example |  |  | Stad Veen"),
    case(P, "Carole Menu <c.menu@oph.example>", """
Bonjour,
Je cède ma place du 19 mars à mon collègue Abdelkader Ziani, chargé de clientèle, tél 06 39 98 10 09, mail a.ziani@oph.example.
Carole Menu
Responsable d'agence
OPH de la Brenne
""", "Carole Menu | c.menu@oph.example | Responsable d'agence |  | OPH de la Brenne",
         "Abdelkader Ziani | a.ziani@oph.example | chargé de clientèle | +33639981009 | OPH de la Brenne"),
    case(P, "Jakob Lund <j.lund@by.example>", """
Hi Camille, Mette Holm is ill, so I will come in her place on 19 March.

Jakob Lund
Planner
Nordby Kommune
""", "Mette Holm |  |  |  | Nordby Kommune",
         "Jakob Lund | j.lund@by.example | Planner |  | Nordby Kommune"),
    case(R, "Gwladys Le Floc'h <g.lefloch@example.bzh>", """
Demat,
Je voudrais bien une place le 19 mars. Je suis bibliothécaire à Kerlouan.
Gwladys Le Floc'h — 06 39 98 10 10
""", "Gwladys Le Floc'h | g.lefloch@example.bzh | bibliothécaire | +33639981010"),
    case(R, "Cabinet du préfet <cabinet@pref.example>", """
Madame,

M. le sous-préfet Alain de Rosnay souhaite assister à la journée du 18 juin. Merci d'adresser la convocation à alain.de-rosnay@pref.example.

Le bureau du cabinet
Préfecture du Haut-Val
""", "Alain de Rosnay | alain.de-rosnay@pref.example | sous-préfet |  | Préfecture du Haut-Val"),
    case(R, "Jeanne Albert <j.albert@sdis.example>", """
Bonjour,

A inscrire pour le 18 juin :
- Cne Hervé MARTY
- Lt Sonia FABRE
- moi-même

Jeanne Albert
Formation
SDIS 99
""", "Hervé Marty |  |  |  | SDIS 99",
         "Sonia Fabre |  |  |  | SDIS 99",
         "Jeanne Albert | j.albert@sdis.example |  |  | SDIS 99"),
    case(R, "Théo Simon <theo.simon@example.net>", """
Bonjour,
Mon amie Inès Ka m'a transféré votre mail : puis-je avoir une place le 19 mars ?
Théo Simon, designer indépendant
""", "Théo Simon | theo.simon@example.net | designer indépendant"),
    case(R, "Lucy Hart <lucy.hart@trust.example>", """
Hi Camille

I spoke to your colleague Benoît on Monday, he said there were seats left. One for me on 18 June please.

Lucy Hart | Community Organiser | Hart Trust | 0113 496 0001
""", "Lucy Hart | lucy.hart@trust.example | Community Organiser | +441134960001 | Hart Trust"),
    case(R, "Sabrina Nkosi <s.nkosi@dev.example>", """
Dear team,

We nominate three officers for 19 March: Thabo Mokoena (Director), Lindiwe van Wyk (Planner) and Ms Precious Dube.

Sabrina Nkosi
Training Unit
Department of Rural Affairs
""", "Thabo Mokoena |  | Director |  | Department of Rural Affairs",
         "Lindiwe van Wyk |  | Planner |  | Department of Rural Affairs",
         "Precious Dube |  |  |  | Department of Rural Affairs"),
    case(R, "Gaël Prigent <gael.prigent@lab.example>", """
Hello,
Je serai là le 18 juin avec une collègue, Ying Zhao (ying.zhao@lab.example).
Gaël
--
Gaël Prigent / ingénieur de recherche / Labo MédiaLab Ouest / +33 2 98 00 11 22
""", "Gaël Prigent | gael.prigent@lab.example | ingénieur de recherche | +33298001122 | Labo MédiaLab Ouest",
         "Ying Zhao | ying.zhao@lab.example |  |  | Labo MédiaLab Ouest"),
    case(R, "accueil <accueil@maison-quartier.example>", """
Bonjour

Notre directeur Moussa souhaite s'inscrire le 19 mars : Moussa Traoré, moussa.traore@maison-quartier.example, 06 39 98 10 11

Maison de quartier des Ormes
""", "Moussa Traoré | moussa.traore@maison-quartier.example | directeur | +33639981011 | Maison de quartier des Ormes"),
    case(R, "Brigitte Hamel <b.hamel@example.org>", """
Bonsoir,
Deux places svp, une pour moi et une pour ma fille Chloé Hamel, étudiante. Le 18 juin.
Brigitte Hamel
05 36 49 10 12
""", "Brigitte Hamel | b.hamel@example.org |  | +33536491012",
         "Chloé Hamel |  | étudiante"),
    case(R, "Ana <ana.costa@example.pt>", """
Dear Camille,
Count me in for March! Ana Costa, social worker at Casa Aberta, Porto.
""", "Ana Costa | ana.costa@example.pt | social worker |  | Casa Aberta"),
    case(R, "DSI <dsi@mairie-brec.example>", """
Bonjour,
Veuillez noter l'inscription de :

Prénom : Loïc
Nom : Le Bihan
Service : DSI
Fonction : technicien
Mail : l.lebihan@mairie-brec.example

Mairie de Brec
""", "Loïc Le Bihan | l.lebihan@mairie-brec.example | technicien |  | Mairie de Brec"),
    case(R, "Pierrick Maho <p.maho@parc.example>", """
Bonjour Camille,

Suite à ton échange avec Sandrine Lebrun, notre présidente, je confirme que c'est bien moi qui viens le 19 mars.

Pierrick Maho
Chargé de projets
Parc des Landes
""", "Pierrick Maho | p.maho@parc.example | Chargé de projets |  | Parc des Landes"),
    case(R, "Anna Kowalska <a.kowalska@gmina.example>", """
Hello,

I will come together with our mayor Mr. Wojciech Zieliński and the city architect, Mrs. Ewa Dąbrowska, on 18 June.

Anna Kowalska
Gmina Lipno
""", "Anna Kowalska | a.kowalska@gmina.example |  |  | Gmina Lipno",
         "Wojciech Zieliński |  | mayor |  | Gmina Lipno",
         "Ewa Dąbrowska |  | city architect |  | Gmina Lipno"),
    case(R, "Yves Morin <yves.morin@example.qc.ca>", """
Bonjour, je suis agent de développement à la MRC des Collines et je veux participer le 18 juin. Mon cell : 819-555-0123.
Yves Morin
""", "Yves Morin | yves.morin@example.qc.ca | agent de développement | +18195550123 | MRC des Collines"),
    case(R, "Stéphanie Faure <s.faure@hdj.example>", """
Bonjour,
Pouvez-vous inscrire le Dr Mehdi Slimani et sa cadre Mme Lopez Carmen ?
dr.slimani@hdj.example ; c.lopez@hdj.example
Stéphanie Faure
Secrétaire médicale
Hôpital de jour des Pins
""", "Mehdi Slimani | dr.slimani@hdj.example |  |  | Hôpital de jour des Pins",
         "Carmen Lopez | c.lopez@hdj.example | cadre |  | Hôpital de jour des Pins"),
    case(X, "Daniel Picot <d.picot@example.org>", """
Bonjour, mon épouse est hospitalisée, nous devons renoncer tous les deux au 19 mars.
Daniel Picot
"""),
    case(R, "Greta Solheim <g.solheim@fylke.example>", """
Hi, my colleagues Ingrid Aas and Odd Berg will come on 18 June. Ingrid's e-mail is i.aas@fylke.example and Odd's is o.berg@fylke.example.
Greta Solheim
Vestby fylke
""", "Ingrid Aas | i.aas@fylke.example |  |  | Vestby fylke",
         "Odd Berg | o.berg@fylke.example |  |  | Vestby fylke"),
    case(R, "Cécile Amar <c.amar@ddt.example>", """
Bonjour,
En tant que référente laïcité de la DDT, je m'inscris au 19 mars. Ligne directe : 05 36 49 10 13.
Cécile Amar
DDT de l'Orbe
Standard 05 36 49 00 00
""", "Cécile Amar | c.amar@ddt.example | référente laïcité | +33536491013 | DDT de l'Orbe"),
    case(R, "Philippa Dean <p.dean@parish.example>", """
Dear Ms Roche,
The vicar, Rev. Alan Moss, and I would like to come on 19 March.
Philippa Dean
Parish Clerk
Little Moor Parish Council
""", "Alan Moss |  | vicar |  | Little Moor Parish Council",
         "Philippa Dean | p.dean@parish.example | Parish Clerk |  | Little Moor Parish Council"),
    case(R, "Aurélien <aurelien@tiers-lieu.example>", """
Salut Camille, on vient à deux en mars avec Sacha (sacha@tiers-lieu.example).
Aurélien
Le Hangar, tiers-lieu
""", "Aurélien | aurelien@tiers-lieu.example |  |  | Le Hangar, tiers-lieu",
         "Sacha | sacha@tiers-lieu.example |  |  | Le Hangar, tiers-lieu"),
    # what decides stands in one sentence, who it is about in another
    case(R, "Direction générale <dg@cdc.example>", """
Bonjour,

Feu vert de ma part pour la participation d'Antoine, avec prise en charge.

Véronique Sabatier
Directrice générale adjointe
CDC de l'Yser

---------- Forwarded message ---------
De : Antoine Lemoine <a.lemoine@cdc.example>
Date: lun. 4 mars 2019 à 10:02
Subject: journée du 19 mars
To: Véronique Sabatier <dg@cdc.example>

Bonjour Véronique, je souhaiterais aller à cette journée le 19 mars, est-ce possible ?
Antoine Lemoine
Chargé d'évaluation
06 39 98 20 01
""", "Antoine Lemoine | a.lemoine@cdc.example | Chargé d'évaluation | +33639982001 | CDC de l'Yser", subject="Fwd: journée du 19 mars"),
    case(R, "Moira Kerr <moira.kerr@hebrides.example>", """
Happy for Calum to go. Can you book him please?

Moira Kerr
Depute Director
Hebrides Housing

From: Calum MacAskill <calum.macaskill@hebrides.example>
Sent: 01 March 2019 10:00
To: Moira Kerr <moira.kerr@hebrides.example>
Subject: Paris, 19 March

Hi Moira, could I do this one? Calum
Calum MacAskill
Tenant Participation Officer
""", "Calum MacAskill | calum.macaskill@hebrides.example | Tenant Participation Officer |  | Hebrides Housing", subject="FW: Paris, 19 March"),
    case(R, "Sophie Darras <s.darras@epci.example>", """
Bonjour Camille,

Deux inscriptions pour juin : la mienne, et celle de Marc Aubin, mon adjoint (m.aubin@epci.example).

Sophie Darras
Directrice des services techniques
EPCI des Monts
06 39 98 20 02
""", "Sophie Darras | s.darras@epci.example | Directrice des services techniques | +33639982002 | EPCI des Monts",
         "Marc Aubin | m.aubin@epci.example | adjoint |  | EPCI des Monts"),
    case(R, "Marta Silva <marta.silva@camara.example>", """
Dear Camille,

Two bookings for June, please: mine, and one for João Ferreira (joao.ferreira@camara.example).

Marta Silva
Camara de Lagos
""", "Marta Silva | marta.silva@camara.example |  |  | Camara de Lagos",
         "João Ferreira | joao.ferreira@camara.example |  |  | Camara de Lagos"),
    case(R, "Hugues Pasquier <h.pasquier@agence.example>", """
Bonjour,

Vous pouvez ajouter à votre liste du 18 juin : Hugues Pasquier, directeur, Agence Relief.

Merci
HP
""", "Hugues Pasquier | h.pasquier@agence.example | directeur |  | Agence Relief"),
    case(R, "Mairie <mairie@stgeniez.example>", """
Madame,

Le conseil municipal a désigné deux élus pour votre journée du 19 mars : M. Alain BOISSY, premier adjoint, et Mme Claudette MARRE, conseillère.

Leurs adresses : alain.boissy@example.org et c.marre@example.org.

Le secrétariat de mairie
Mairie de Saint-Géniez
04 65 00 00 01
""", "Alain Boissy | alain.boissy@example.org | premier adjoint |  | Mairie de Saint-Géniez",
         "Claudette Marre | c.marre@example.org | conseillère |  | Mairie de Saint-Géniez"),
    case(R, "Tess Okoro <tess.okoro@example.co.uk>", """
hi, tess here from the tenants' forum in hull - can you stick me down for june? 07700 900333
""", "Tess Okoro | tess.okoro@example.co.uk |  | +447700900333 | tenants' forum"),
    case(R, "Julien Barbe <julien.barbe@example.net>", """
Bonjour,

NOM : Barbe
PRENOM : Julien
FONCTION : régisseur
STRUCTURE : Théâtre des Sources
TEL : 06 39 98 20 03
DATE CHOISIE : 19 mars
""", "Julien Barbe | julien.barbe@example.net | régisseur | +33639982003 | Théâtre des Sources"),
    case(R, "Nathalie Roussin <n.roussin@cnfpt.example>", """
Bonjour,

Inscription au 19 mars - M. DUPRE Yoann, agent de maîtrise, Ville de Montsec, y.dupre@montsec.example, 06 39 98 20 04

Cordialement,
Nathalie Roussin
Conseillère formation
CNFPT Est
""", "Yoann Dupre | y.dupre@montsec.example | agent de maîtrise | +33639982004 | Ville de Montsec"),
    case(R, "Amélie Vogt <amelie.vogt@eurodistrict.example>", """
Bonjour,

Mon collègue allemand, Herr Stefan Kühn (stefan.kuehn@stadt.example), viendra avec moi le 19 mars.

Amélie Vogt
Eurodistrict du Rhin
""", "Stefan Kühn | stefan.kuehn@stadt.example |  |  | Eurodistrict du Rhin",
         "Amélie Vogt | amelie.vogt@eurodistrict.example |  |  | Eurodistrict du Rhin"),
    case(R, "Paola Neri <p.neri@regione.example>", """
Good morning,
the undersigned Paola Neri, archivist at Regione Verde, asks to be admitted on 18 June. Tel. +39 06 5550 1234.
""", "Paola Neri | p.neri@regione.example | archivist | +390655501234 | Regione Verde"),
    case(R, "Christine Le Roux <christine.leroux@example.org>", """
Bonjour Madame Roche,
Comme je vous l'ai dit au téléphone je serai des vôtres en juin, au nom de l'association Mer et Vent dont je suis la vice-présidente.
Bien à vous,
Christine Le Roux (06 39 98 20 05)
""", "Christine Le Roux | christine.leroux@example.org | vice-présidente | +33639982005 | Mer et Vent"),
    case(R, "Fatoumata Sylla <f.sylla@commune.example>", """
Bonjour,
Ce sera moi et Mme Kadiatou BAH, secrétaire de mairie, pour le 19 mars, merci de nous noter.
Fatoumata Sylla
Adjointe à l'état civil
Commune de Dixinn
+224 622 00 11 22
""", "Fatoumata Sylla | f.sylla@commune.example | Adjointe à l'état civil | +224622001122 | Commune de Dixinn",
         "Kadiatou Bah |  | secrétaire de mairie |  | Commune de Dixinn"),
    case(R, "Gregor Blum <g.blum@amt.example>", """
Dear Ms Roche,
My two trainees, Lena Schmitt and Ömer Yıldız, are to attend on 18 June; I shall stay at home. Their addresses are l.schmitt@amt.example and o.yildiz@amt.example.
Gregor Blum
Amt Süd
""", "Lena Schmitt | l.schmitt@amt.example |  |  | Amt Süd",
         "Ömer Yıldız | o.yildiz@amt.example |  |  | Amt Süd"),
    case(R, "Denis Roca <denis.roca@scop.example>", """
Salut,
J'amène Clara (Clara Bonnefoy, graphiste, clara@scop.example) et Jean-Phi (Jean-Philippe Oudot) le 18 juin. Et moi bien sûr !
Denis Roca
Scop Les Mains
""", "Clara Bonnefoy | clara@scop.example | graphiste |  | Scop Les Mains",
         "Jean-Philippe Oudot |  |  |  | Scop Les Mains",
         "Denis Roca | denis.roca@scop.example |  |  | Scop Les Mains"),
    case(R, "Yvonne Tissot <yvonne.tissot@example.ch>", """
Bonjour, je m'inscris volontiers pour mars. Yvonne Tissot, responsable qualité, Hôpital de la Combe, 021 555 01 23
""", "Yvonne Tissot | yvonne.tissot@example.ch | responsable qualité | +41215550123 | Hôpital de la Combe"),
    case(R, "Bilal <bilal@example.com>", """
hello Camille je m'appelle Bilal Haddou je suis éducateur à l'IME des Tilleuls, je veux bien venir le 19 mars mon num c'est 06 39 98 20 06
""", "Bilal Haddou | bilal@example.com | éducateur | +33639982006 | IME des Tilleuls"),
    case(R, "Sandra Ott <s.ott@mel.example>", """
Bonjour,

Voici les trois inscrits de notre direction pour juin :

Participant 1 : Lucie Ferret, cheffe de projet, l.ferret@mel.example
Participant 2 : Omar Benali, développeur, o.benali@mel.example
Participant 3 : Sandra Ott

Sandra Ott
Directrice adjointe
Métropole du Nord
""", "Lucie Ferret | l.ferret@mel.example | cheffe de projet |  | Métropole du Nord",
         "Omar Benali | o.benali@mel.example | développeur |  | Métropole du Nord",
         "Sandra Ott | s.ott@mel.example | Directrice adjointe |  | Métropole du Nord"),
    case(R, "Kevin Doyle <kevin.doyle@kildarra.example>", """
Hi,
I'd like to register Mary-Kate O'Shea. She is our Access Officer and her direct line is +353 1 555 0188. Mail: mk.oshea@kildarra.example
Kevin Doyle
Kildarra County Council
""", "Mary-Kate O'Shea | mk.oshea@kildarra.example | Access Officer | +35315550188 | Kildarra County Council"),
    case(R, "Louise Caron <l.caron@mutuelle.example>", """
Bonjour,
Pouvez-vous prévoir une place pour notre administratrice Simone Weiler ? Elle a 78 ans et pas d'ordinateur : téléphone 05 36 49 20 07.
Louise Caron
Mutuelle du Rail
""", "Simone Weiler |  | administratrice | +33536492007 | Mutuelle du Rail"),
    case(X, "Hôtel de ville <rh@ville.example>", """
Bonjour,
Contrairement à ce que nous vous avions annoncé, Marc Duval et Lise Kermarrec ne se rendront pas à Paris le 18 juin.
Service RH
Ville de Pontrel
""", "Marc Duval |  |  |  | Ville de Pontrel",
         "Lise Kermarrec |  |  |  | Ville de Pontrel"),
    case(X, "Anna Berg <a.berg@kommun.example>", """
Hello,
Of our four people, only three will come on 19 March: please strike out Erik Lindqvist. The others stay.
Anna Berg
Vika Kommun
""", "Erik Lindqvist |  |  |  | Vika Kommun"),
    case(X, "Ghislain Roy <g.roy@sdis.example>", """
Bonjour, l'adjudant-chef Patrick Meunier est en opération extérieure jusqu'en juillet, merci de libérer sa place du 18 juin.
Ghislain Roy
SDIS 98
""", "Patrick Meunier |  | adjudant-chef |  | SDIS 98"),
    case(P, "Sylvain Brossard <s.brossard@cd.example>", """
Bonjour,
Muté à Nantes au 1er mars, je passe la main : Oriane Tessier (o.tessier@cd.example), qui me succède, prendra mon siège le 19 mars.
Sylvain Brossard
Chef de bureau
CD 97
""", "Sylvain Brossard | s.brossard@cd.example | Chef de bureau |  | CD 97",
         "Oriane Tessier | o.tessier@cd.example |  |  | CD 97"),
    case(P, "Accueil <accueil@assoc.example>", """
Bonsoir,
Pour le 18 juin, pouvez-vous mettre le nom de Léa Fontanel à la place de celui de Bruno Sicard ? Son mail : lea.fontanel@example.org.

Le bureau
Association Le Sémaphore
""", "Bruno Sicard |  |  |  | Association Le Sémaphore",
         "Léa Fontanel | lea.fontanel@example.org |  |  | Association Le Sémaphore"),
    case(P, "Ian Frost <ian.frost@council.example>", """
Hi Camille,
Instead of me, Harriet Cole will be there on 19 March. Harriet is our Deputy Clerk: harriet.cole@council.example, 07700 900334.
Ian Frost
Town Clerk
Frost Town Council
""", "Ian Frost | ian.frost@council.example | Town Clerk |  | Frost Town Council",
         "Harriet Cole | harriet.cole@council.example | Deputy Clerk | +447700900334 | Frost Town Council"),
    case(P, "Mado Riviere <mado@example.org>", """
Bonsoir Camille, ma place du 19 mars je la donne à ma nièce Elsa Riviere, elle est animatrice à la MJC, voici son tel 06 39 98 20 08
Mado Riviere
""", "Mado Riviere | mado@example.org",
         "Elsa Riviere |  | animatrice | +33639982008"),
    case(D, "Pierre Lang <pierre.lang@example.org>", """
Bonjour Camille,
Organisme : Caisse des écoles de Brec / Fonction : régisseur / Portable : 06 39 98 20 09
Bonne journée
Pierre
""", "Pierre Lang | pierre.lang@example.org | régisseur | +33639982009 | Caisse des écoles de Brec"),
    case(D, "Zineb Alaoui <zineb.alaoui@example.ma>", """
Bonjour, j'avais oublié mon téléphone : +212 661 00 11 22. Je suis directrice de la Fondation Atlas.
Zineb
""", "Zineb Alaoui | zineb.alaoui@example.ma | directrice | +212661001122 | Fondation Atlas"),
    case(D, "Comptabilité <compta@ville.example>", """
Bonjour,
Pour M. Régis Valette (18 juin), le numéro de portable est le 06 39 98 20 10 et sa fonction : chef d'équipe.
Service comptabilité
Ville de Pontrel
""", "Régis Valette |  | chef d'équipe | +33639982010 | Ville de Pontrel"),
    case(D, "Carla Rossi <carla.rossi@example.it>", """
My employer is Cooperativa Orizzonte. I am a project designer. Phone: +39 06 5550 9876.
Carla
""", "Carla Rossi | carla.rossi@example.it | project designer | +390655509876 | Cooperativa Orizzonte"),
    case(R, "Ségolène de Bry <segolene.debry@ministere.example>", """
Chère Camille,

Enchantée de notre échange de mardi. Mon chef, Laurent, est d'accord : je m'inscris au 19 mars.

Ségolène de Bry
Chargée de mission auprès du directeur
Ministère des Rivages
01 99 00 20 11
""", "Ségolène de Bry | segolene.debry@ministere.example | Chargée de mission auprès du directeur | +33199002011 | Ministère des Rivages"),
    case(R, "Robert Mallet <robert.mallet@example.org>", """
Bonjour

je souhaite m'inscrire au 18 juin.

Robert Mallet
Président du comité de quartier des Forges
""", "Robert Mallet | robert.mallet@example.org | Président |  | comité de quartier des Forges"),
    case(R, "Edwige Charron <e.charron@crous.example>", """
Bonjour,
Peut-on inscrire une personne de plus ? Il s'agit de Maëlys Gontran, apprentie chez nous, maelys.gontran@crous.example.
Edwige Charron
CROUS du Centre
""", "Maëlys Gontran | maelys.gontran@crous.example | apprentie |  | CROUS du Centre"),
    case(R, "Vincent Hardy <v.hardy@example.be>", """
Bonjour,

Je voudrais inscrire ma collaboratrice (Delphine Wauters, chargée de com, d.wauters@example.be, 0470/55.01.02) au 19 mars.

Vincent Hardy
Échevin
Commune de Floreffe-Haut
""", "Delphine Wauters | d.wauters@example.be | chargée de com | +32470550102 | Commune de Floreffe-Haut"),
    case(R, "Imani Mwangi <imani@ngo.example>", """
Dear Camille, I'm Imani, programme lead at Bridges Kenya, and I'd be thrilled to take part on 18 June with my co-founder Wanjiru Kamau.
Best, Imani Mwangi
""", "Imani Mwangi | imani@ngo.example | programme lead |  | Bridges Kenya",
         "Wanjiru Kamau |  | co-founder |  | Bridges Kenya"),
    case(R, "DURAND, Elodie <elodie.durand@adm.example>", """
Bonjour,
Mon n+1 (Jacques Perrot) a validé ma demande : vous pouvez m'inscrire au 19 mars.
Elodie Durand
""", "Elodie Durand | elodie.durand@adm.example"),
    case(R, "pauline <pauline.mercier@example.net>", """
coucou c'est pauline mercier, de la maison du port ! je prends une place pour mars et une pour samira bouzid (samira.bouzid@example.net)
""", "Pauline Mercier | pauline.mercier@example.net |  |  | maison du port",
         "Samira Bouzid | samira.bouzid@example.net |  |  | maison du port"),
    case(R, "Sir Walter Pym <walter.pym@estate.example>", """
Dear Madam,
I should be glad of a chair on 18 June.
Walter Pym
""", "Walter Pym | walter.pym@estate.example"),
    case(R, "Commission formation <cf@univ.example>", """
Bonjour,

La commission a retenu les candidatures suivantes (18 juin) :

Mme Anne-Laure Quéré - BIATSS - al.quere@univ.example
M. Hakim Ouali - maître de conférences - h.ouali@univ.example

Gwenn Salou
Commission formation
Université de Cornouaille
""", "Anne-Laure Quéré | al.quere@univ.example |  |  | Université de Cornouaille",
         "Hakim Ouali | h.ouali@univ.example | maître de conférences |  | Université de Cornouaille"),
    # and some more of every kind
    case(R, "Maëva Joron <maeva.joron@ville-ste-rose.example>", """
Bonjour Camille,

Pourriez-vous compter deux personnes de chez nous le 18 juin ? Moi, et Ludovic Payet qui dirige notre service jeunesse (ludovic.payet@ville-ste-rose.example).

Maëva Joron
Directrice de cabinet
Ville de Sainte-Rose-du-Port
0262 55 01 23
""", "Maëva Joron | maeva.joron@ville-ste-rose.example | Directrice de cabinet | +33262550123 | Ville de Sainte-Rose-du-Port",
         "Ludovic Payet | ludovic.payet@ville-ste-rose.example |  |  | Ville de Sainte-Rose-du-Port"),
    case(R, "Agnès Perdrix <agnes.perdrix@example.org>", """
Bonjour, mon mari ne viendra pas finalement, mais moi oui : je prends une place le 19 mars. Agnès Perdrix, 06 39 98 30 01
""", "Agnès Perdrix | agnes.perdrix@example.org |  | +33639983001"),
    case(R, "Jonas Weber <j.weber@uni-b.example>", """
Dear organisers,

I (Jonas Weber, research assistant) and my supervisor (Prof Ulrike Lang, u.lang@uni-b.example) would like to attend on 19 March.

Jonas Weber
University of B
""", "Jonas Weber | j.weber@uni-b.example | research assistant |  | University of B",
         "Ulrike Lang | u.lang@uni-b.example | supervisor |  | University of B"),
    case(R, "Catherine Mauroy <c.mauroy@clic.example>", """
Chère Madame,

Vous trouverez ci-après le nom des deux agents du CLIC qui assisteront à votre journée du 18 juin :
- Madame Béatrice LANOUE, infirmière coordinatrice ;
- Monsieur Saïd ZEROUAL, assistant social.

Je vous remercie de m'adresser les convocations.

Catherine Mauroy
Responsable
CLIC du Haut-Pays
""", "Béatrice Lanoue |  | infirmière coordinatrice |  | CLIC du Haut-Pays",
         "Saïd Zeroual |  | assistant social |  | CLIC du Haut-Pays"),
    case(R, "Neil Sharp <neil.sharp@sharpdesign.example>", """
Hello! Neil Sharp, Sharp Design, Bristol. Please may I have a place in June? My number: 0117 496 0123
""", "Neil Sharp | neil.sharp@sharpdesign.example |  | +441174960123 | Sharp Design"),
    case(R, "Secrétaire <mairie@lherm.example>", """
Bonjour,

Mme le Maire envoie son premier adjoint, M. Yves Calmels, qui participera à la journée du 19 mars.

La secrétaire de mairie
Commune de Lherm
""", "Yves Calmels |  | premier adjoint |  | Commune de Lherm"),
    case(R, "Ousseynou Fall <o.fall@mairie-thies.example>", """
Bonjour Madame Roche,

Je suis le point focal participation citoyenne de la Mairie de Thiès-Nord. Je serai à Paris en mars et j'aimerais suivre votre journée du 19.

Ousseynou Fall
+221 77 555 01 23 (WhatsApp)
""", "Ousseynou Fall | o.fall@mairie-thies.example | point focal participation citoyenne | +221775550123 | Mairie de Thiès-Nord"),
    case(R, "Gabriel Roux <gabriel.roux@coop-habitat.example>", """
Bonjour,

Comme promis, voici le nom du deuxième participant de la Coop Habitat pour juin : Esther Kalonji, esther.kalonji@coop-habitat.example, gestionnaire locative. Je vous laisse l'ajouter.

Gabriel Roux
Coop Habitat
""", "Esther Kalonji | esther.kalonji@coop-habitat.example | gestionnaire locative |  | Coop Habitat"),
    case(R, "Valérie Tanguy <v.tanguy@epsm.example>", """
Bonjour,

Merci d'inscrire au 18 juin Mme Tanguy Valérie (moi-même) et M. Briand Erwan, cadre socio-éducatif.

V. Tanguy
Cadre supérieure de santé
EPSM de la Baie
02 99 00 30 02
""", "Valérie Tanguy | v.tanguy@epsm.example | Cadre supérieure de santé | +33299003002 | EPSM de la Baie",
         "Erwan Briand |  | cadre socio-éducatif |  | EPSM de la Baie"),
    case(R, "Lina Bergström <lina.bergstrom@region.example>", """
Hi Camille! Could Per and I both come on 18 June? That's Per Åkesson, my deputy (per.akesson@region.example).

Lina Bergström
Head of Unit
Region Mellan
""", "Per Åkesson | per.akesson@region.example |  |  | Region Mellan",
         "Lina Bergström | lina.bergstrom@region.example | Head of Unit |  | Region Mellan"),
    case(R, "Roland Weiss <roland.weiss@example.lu>", """
Moien,
je soussigné Roland Weiss, échevin de la commune de Bettange-Haut, vous prie de m'inscrire à la journée du 19 mars 2019.
Tél. +352 26 55 01 23
""", "Roland Weiss | roland.weiss@example.lu | échevin | +35226550123 | commune de Bettange-Haut"),
    case(R, "Hafsa Omar <hafsa.omar@camden-forum.example>", """
Hello Camille

Happy to say my trustees have agreed, so please put my name down for 19 March, and that of our treasurer Joyce Mensah-Boateng, joyce@camden-forum.example, tel 020 7946 0123.

Hafsa Omar
Director, Camden Forum
020 7946 0100
""", "Hafsa Omar | hafsa.omar@camden-forum.example | Director | +442079460100 | Camden Forum",
         "Joyce Mensah-Boateng | joyce@camden-forum.example | treasurer | +442079460123 | Camden Forum"),
    case(R, "Direction <direction@mfr-vallon.example>", """
Bonjour, nous inscrivons notre formatrice : Julie-Anne Carles / julieanne.carles@mfr-vallon.example / 06 39 98 30 03

MFR du Vallon
""", "Julie-Anne Carles | julieanne.carles@mfr-vallon.example | formatrice | +33639983003 | MFR du Vallon"),
    case(R, "Samuel Prost <samuel.prost@example.net>", """
Bonjour,
Je suis conseiller municipal délégué au numérique à Saint-Julien et agriculteur. Mettez-moi de côté une place le 19 mars.
Samuel Prost
""", "Samuel Prost | samuel.prost@example.net | conseiller municipal délégué au numérique"),
    case(R, "Émile Zannou <emile.zannou@dgct.example>", """
Madame,

J'ai l'honneur de solliciter l'inscription de deux cadres de ma direction :
1°/ Monsieur HOUNSOU Prosper, chef de division, phounsou@dgct.example ;
2°/ Madame AKPLOGAN Nadège, chargée d'études, nakplogan@dgct.example.

Émile ZANNOU
Directeur de la coopération décentralisée
DGCT
""", "Prosper Hounsou | phounsou@dgct.example | chef de division |  | DGCT",
         "Nadège Akplogan | nakplogan@dgct.example | chargée d'études |  | DGCT"),
    case(R, "Rosalind Yates <ros.yates@moorland.example>", """
Hi

Ros here from Moorland Housing Trust. One for me in June please, my mobile is 07700 900123.

Ros
""", "Rosalind Yates | ros.yates@moorland.example |  | +447700900123 | Moorland Housing Trust"),
    case(X, "Valérie Tanguy <v.tanguy@epsm.example>", """
Bonjour, M. Briand a démissionné ; son inscription du 18 juin est donc à annuler, la mienne reste valable.
V. Tanguy
EPSM de la Baie
""", "Briand |  |  |  | EPSM de la Baie"),
    case(X, "Kamila Novak <k.novak@urad.example>", """
Dear Camille, our two delegates for 19 March, Petr Svoboda and Jana Dvořáková, have to stay in Brno for the audit. Please release both seats.
Kamila Novak
Urad Brno-Sever
""", "Petr Svoboda |  |  |  | Urad Brno-Sever",
         "Jana Dvořáková |  |  |  | Urad Brno-Sever"),
    case(P, "Valérie Tanguy <v.tanguy@epsm.example>", """
Bonjour,
M. Briand Erwan, inscrit le 18 juin, quitte l'établissement. Il sera remplacé par Mme Coralie Hamon, éducatrice (c.hamon@epsm.example).
V. Tanguy
EPSM de la Baie
""", "Erwan Briand |  |  |  | EPSM de la Baie",
         "Coralie Hamon | c.hamon@epsm.example | éducatrice |  | EPSM de la Baie"),
    case(P, "Doug Keane <doug.keane@city.example>", """
Camille - change of plan. Strike me off the March list and write in Terri-Ann Boyle (terri.boyle@city.example, 312-555-0123), she runs our data shop.
Doug Keane
Chief of Staff
City of Lakeview
""", "Doug Keane | doug.keane@city.example | Chief of Staff |  | City of Lakeview",
         "Terri-Ann Boyle | terri.boyle@city.example |  | +13125550123 | City of Lakeview"),
    case(P, "Anne-Lise Cordeau <al.cordeau@agence.example>", """
Bonjour Camille,
Je serai en congé maternité le 18 juin ; ma remplaçante s'appelle Victorine Ebongue, elle prendra ma place à la journée. victorine.ebongue@agence.example
Anne-Lise Cordeau
Chargée de concertation
Agence du Fleuve
""", "Anne-Lise Cordeau | al.cordeau@agence.example | Chargée de concertation |  | Agence du Fleuve",
         "Victorine Ebongue | victorine.ebongue@agence.example |  |  | Agence du Fleuve"),
    case(P, "Greffe <greffe@commune.example>", """
Bonjour,
Mars : à la place de M. Tom Biver viendra Mme Léa Schartz, rédactrice.
Le greffe
Commune de Roost
""", "Tom Biver |  |  |  | Commune de Roost",
         "Léa Schartz |  | rédactrice |  | Commune de Roost"),
    case(D, "Ros Yates <ros.yates@moorland.example>", """
Sorry, forgot: I'm the tenant liaison officer at Moorland Housing Trust, 01632 960 124.
Ros Yates
""", "Ros Yates | ros.yates@moorland.example | tenant liaison officer | +441632960124 | Moorland Housing Trust"),
    case(D, "Théo Carlier <theo.carlier@example.org>", """
Bonjour Camille, tel : 06 39 98 30 04, asso : Les Petits Débrouillards du Nord, je suis médiateur scientifique
""", "Théo Carlier | theo.carlier@example.org | médiateur scientifique | +33639983004 | Les Petits Débrouillards du Nord"),
    case(D, "Irène Vasquez <i.vasquez@cd.example>", """
Bonjour,

Notre organisme est le Conseil départemental des Causses ; j'y suis responsable du pôle usagers. Mon numéro direct : 05 65 00 30 05.

Irène Vasquez
""", "Irène Vasquez | i.vasquez@cd.example | responsable du pôle usagers | +33565003005 | Conseil départemental des Causses"),
    case(R, "Fleur Dumoulin <fleur.dumoulin@example.be>", """
Bonjour,
Avec Mathieu Sterckx, mon collègue de la cellule climat, nous avons très envie d'être là le 19 mars. Est-ce encore possible de nous inscrire tous les deux ? Lui : m.sterckx@commune.example
Fleur Dumoulin
Commune d'Ohain-Bas
""", "Fleur Dumoulin | fleur.dumoulin@example.be |  |  | Commune d'Ohain-Bas",
         "Mathieu Sterckx | m.sterckx@commune.example |  |  | Commune d'Ohain-Bas"),
    case(R, "Khalid Rahmani <khalid.rahmani@agglo.example>", """
Bonjour, suite à l'accord de ma DGA Mme Pernot, je vous confirme mon inscription au 18 juin.
Khalid Rahmani
Chef de projet politique de la ville
Agglo du Rhône-Vif
""", "Khalid Rahmani | khalid.rahmani@agglo.example | Chef de projet politique de la ville |  | Agglo du Rhône-Vif"),
    case(R, "Peggy Olson <peggy.olson@museum.example>", """
Hi Camille,
Ted Chaough told us about you. Can the museum have two seats in June? They'd be for Sal Romano, our exhibitions designer, and Dawn Chambers.
Peggy Olson
Head of Learning
Museum of Streets
""", "Sal Romano |  | exhibitions designer |  | Museum of Streets",
         "Dawn Chambers |  |  |  | Museum of Streets"),
    # a role behind the house in one line of the signature, and a subject behind a role
    case(R, "Nadège Plouzané <nadege.plouzane@marais-vivant.example>", """
Bonjour, je prends une place en juin.
Nadège Plouzané
Marais vivant, garde nature
""", "Nadège Plouzané | nadege.plouzane@marais-vivant.example | garde nature |  | Marais vivant"),
    case(R, "Colin Barrow <colin@greenlanes.example>", """
Please keep me a seat on 19 March.

Colin Barrow
Green Lanes, co-director
""", "Colin Barrow | colin@greenlanes.example | co-director |  | Green Lanes"),
    case(R, "samir haddou <samir.haddou@example.org>", """
slt je viens le 19 mars si c encore ouvert
samir haddou, mairie de tresbourg (chargé de projet)
06 39 98 40 11
""", "Samir Haddou | samir.haddou@example.org | chargé de projet | +33639984011 | mairie de tresbourg"),
    case(R, "Odile Ferrand <o.ferrand@habitat-sud.example>", """
Bonjour, comptez-moi pour le 18 juin.
Odile Ferrand
Habitat Sud Lorrain (responsable de la gestion locative)
""", "Odile Ferrand | o.ferrand@habitat-sud.example | responsable de la gestion locative |  | Habitat Sud Lorrain"),
    case(R, "Greta Lawson <g.lawson@wexham.example>", """
I should like a place on 18 June.

Greta Lawson
Deputy Director, Places and Growth
Wexham Borough Council
020 7946 0233
""", "Greta Lawson | g.lawson@wexham.example | Deputy Director, Places and Growth | +442079460233 | Wexham Borough Council"),
    case(R, "Hugues Maréchal <h.marechal@cd77.example>", """
Bonjour, inscrivez-moi s'il vous plaît pour le 19 mars.

Hugues Maréchal
Chef de projet, Transition numérique
Conseil départemental de la Brenne
""", "Hugues Maréchal | h.marechal@cd77.example | Chef de projet, Transition numérique |  | Conseil départemental de la Brenne"),
    case(R, "Hana Dvořáková <h.dvorakova@obec.example>", """
Please register me for 19 March.

Hana Dvořáková
Partner, Dvořáková & Partners
""", "Hana Dvořáková | h.dvorakova@obec.example | Partner |  | Dvořáková & Partners"),
    case(R, "Noor Aziz <noor@calder-legal.example>", """
One chair for me in June please.

Noor Aziz
Counsel, Calder Legal
07700 900 118
""", "Noor Aziz | noor@calder-legal.example | Counsel | +447700900118 | Calder Legal"),
    case(R, "Gwenn Tanguy <gwenn@tanguy.example>", """
Bonjour, je viens volontiers le 18 juin.

Gwenn Tanguy
--
Gwenn Tanguy, potière (et parfois conteuse)
""", "Gwenn Tanguy | gwenn@tanguy.example | potière"),
    case(R, "Loïc Riou <loic@riou.example>", """
Une chaise pour moi le 19 mars, merci.

--
Loïc Riou, paysan-meunier
06 39 98 72 72
""", "Loïc Riou | loic@riou.example | paysan-meunier | +33639987272"),
    # houses in other languages; houses told in prose
    case(R, "Marta Figueiredo <marta.figueiredo@example.pt>", """
Good morning,

I want to assist to your day of 18 june. I work at the Fundação Cidade Aberta like coordinator.

Marta Figueiredo
""", "Marta Figueiredo | marta.figueiredo@example.pt | coordinator |  | Fundação Cidade Aberta"),
    case(R, "Paolo Bressan <p.bressan@regione.example>", """
Dear Camille,

please write me down for 19 March.

Paolo Bressan
Office for Participation
Istituto Regionale per la Cittadinanza
""", "Paolo Bressan | p.bressan@regione.example |  |  | Istituto Regionale per la Cittadinanza"),
    case(R, "Luisa Prieto <l.prieto@example.es>", """
Hello, I am working by the Ministerio de Barrios since two years and I will come on 18 June, please.

Luisa Prieto
""", "Luisa Prieto | l.prieto@example.es |  |  | Ministerio de Barrios"),
    case(R, "Jan Zych <jan.zych@example.pl>", """
Hello,
my name is Jan Zych, I work by the town hall of Zielona Dolina since 2011. I would like to join on 19.03. Please write me down.
""", "Jan Zych | jan.zych@example.pl |  |  | town hall of Zielona Dolina"),
    case(R, "Armelle Guyot <armelle.guyot@example.com>", """
Bonjour, une place pour moi en juin s'il vous plaît ; mon association (Les Lucioles du Val) prend les frais à sa charge.
Armelle Guyot
""", "Armelle Guyot | armelle.guyot@example.com |  |  | Les Lucioles du Val"),
    case(R, "Wilf Stokes <wilf.stokes@example.org>", """
Hello, please book me in for 19 March. My organisation, the Tyne Allotments Trust, will pay.
Wilf Stokes
""", "Wilf Stokes | wilf.stokes@example.org |  |  | Tyne Allotments Trust"),
    case(R, "Jeanne Pic <jeanne.pic@example.fr>", """
Bonjour je suis animatrice à la médiathèque de Rocheval j'ai vu votre affiche je voudrais venir le 19 mars mon chef est ok Jeanne Pic
""", "Jeanne Pic | jeanne.pic@example.fr | animatrice |  | médiathèque de Rocheval"),
    case(R, "Rachid Belkacem <rachid.belkacem@example.fr>", """
bonsoir je suis prof d'histoire au lycée Jean-Zay on m'a parlé de vous et je viens le 18 juin
Rachid Belkacem
""", "Rachid Belkacem | rachid.belkacem@example.fr | prof d'histoire |  | lycée Jean-Zay"),
    case(R, "Tom Beckett <tom.beckett@example.com>", """
hi im a youth worker at the Larkfield Centre we saw your flyer and i want to come in june
Tom Beckett
""", "Tom Beckett | tom.beckett@example.com | youth worker |  | Larkfield Centre"),
    # one's own number in prose, and somebody else's
    case(R, "Maren Holt <maren.holt@example.no>", """
Hi, count me in for March. +47 22 55 50 12 in case of anything.

Maren Holt
""", "Maren Holt | maren.holt@example.no |  | +4722555012"),
    case(R, "Yann Kerbrat <yann.kerbrat@example.bzh>", """
Bonjour, je m'inscris pour le 18 juin (06 39 98 55 21 si vous avez une question).

Yann Kerbrat
""", "Yann Kerbrat | yann.kerbrat@example.bzh |  | +33639985521"),
    case(R, "Bureau de l'amicale <bureau@amicale.example>", """
Bonsoir,
C'est Marthe LEGOFF qui viendra le 19 mars. Vous pouvez l'appeler au 06 39 98 34 72, pas de mail.
Pour le bureau, Yves
""", "Marthe Legoff |  |  | +33639983472"),
    case(R, "Sybille Kern <s.kern@verein.example>", """
Bonjour, veuillez noter Anton Vogt pour le 19 mars. On le joint au 06 39 98 34 73.

Sybille Kern
""", "Anton Vogt |  |  | +33639983473"),
    # who did something for who writes is not who comes
    case(R, "Blanche Arnoult <blanche.arnoult@example.fr>", """
Madame, Gérard Moulin m'a transmis votre annonce : je prends une place le 18 juin.

Blanche Arnoult
""", "Blanche Arnoult | blanche.arnoult@example.fr"),
    case(R, "Ike Danjuma <ike.danjuma@example.org>", """
Hello, Ruth Kessler passed me your flyer. I will come on 19 March, please save me a seat.

Ike Danjuma
""", "Ike Danjuma | ike.danjuma@example.org"),
    case(R, "Lise Combet <lise.combet@example.fr>", """
Bonjour, Farid Mansouri me parle de vous depuis un an, inscrivez-moi donc pour juin !

Lise Combet
""", "Lise Combet | lise.combet@example.fr"),
    case(R, "Lise Combet <lise.combet@ville.example>", """
Bonjour, inscrivez-moi pour juin. Farid Mansouri m'accompagne (f.mansouri@ville.example).

Lise Combet
""", "Lise Combet | lise.combet@ville.example", "Farid Mansouri | f.mansouri@ville.example"),
    # who writes stands where they name themselves
    case(R, "Vesna Horvat <v.horvat@grad.example>", """
Please count on our two people: Mr Dragan Marić (d.maric@grad.example), and second is me.

Vesna Horvat
""", "Dragan Marić | d.maric@grad.example", "Vesna Horvat | v.horvat@grad.example"),
    case(R, "Aude Perrin <a.perrin@agglo.example>", """
Bonjour, pour le 18 juin notez Bruno Lacaze (b.lacaze@agglo.example) ; la deuxième place est pour moi.

Aude Perrin
""", "Bruno Lacaze | b.lacaze@agglo.example", "Aude Perrin | a.perrin@agglo.example"),
    case(R, "Dilys Pugh <d.pugh@cyngor.example>", """
Three seats for 19 March please: Gethin Rees, Mari Lloyd, and the third one for myself.

Dilys Pugh
""", "Gethin Rees", "Mari Lloyd", "Dilys Pugh | d.pugh@cyngor.example"),
    case(R, "Cyrille Amblard <c.amblard@cd.example>", """
Je serai là le 19 mars. Notez aussi Hélène Vautrin (h.vautrin@cd.example).

Cyrille Amblard
""", "Cyrille Amblard | c.amblard@cd.example", "Hélène Vautrin | h.vautrin@cd.example"),
    # a whole sentence that is only a name and "too"
    case(R, "Solène Abgrall <s.abgrall@bassin.example>", """
Je suis partante pour le 18 juin. Karim Zitouni (k.zitouni@bassin.example) également.

Solène Abgrall
""", "Solène Abgrall | s.abgrall@bassin.example", "Karim Zitouni | k.zitouni@bassin.example"),
    case(R, "Joan Pike <j.pike@shire.example>", """
I'm coming on 19 March. Same for Derek Oyelaran (d.oyelaran@shire.example).

Joan Pike
""", "Joan Pike | j.pike@shire.example", "Derek Oyelaran | d.oyelaran@shire.example"),
    case(R, "Eva Brandt <e.brandt@shire.example>", """
I'll be there in June. So will Olaf Petersen.

Eva Brandt
""", "Eva Brandt | e.brandt@shire.example", "Olaf Petersen"),
    # titles
    case(R, "ir. Maarten de Wit <m.dewit@stad.example>", """
I would like one place on 18 June.

ir. Maarten de Wit
Stad Oosterlo
""", "Maarten de Wit | m.dewit@stad.example |  |  | Stad Oosterlo"),
    case(R, "Anke Vos <a.vos@stad.example>", """
One seat in March please.

Kind regards,
mr. drs. Anke Vos
""", "Anke Vos | a.vos@stad.example"),
    case(R, "Pavel Novotny <p.novotny@mesto.example>", """
Please register me for June.

Mgr. Pavel Novotny
Město Horní Lhota
""", "Pavel Novotny | p.novotny@mesto.example |  |  | Město Horní Lhota"),
    # From shows only an address
    case(R, "h.legrand-petit@sfr.example", """
Bonjour, je prends une chaise le 19 mars.

Hermine Legrand-Petit
""", "Hermine Legrand-Petit | h.legrand-petit@sfr.example"),
    case(R, "q.ashdown@mail.example", """
Please keep a seat for me in June.

Quillan Ashdown
""", "Quillan Ashdown | q.ashdown@mail.example"),
    case(R, "o.dellarocca@posta.example", """
I would like to come on 19 March.

Ottavio Della Rocca
""", "Ottavio Della Rocca | o.dellarocca@posta.example"),
    # heads of columns
    case(R, "Training <training@hart.example>", """
For 19 March:

Who;What she or he does;E-mail
Megan Tudor;Complaints Lead;m.tudor@hart.example
Omar Saleh;Data Analyst;o.saleh@hart.example
""", "Megan Tudor | m.tudor@hart.example | Complaints Lead", "Omar Saleh | o.saleh@hart.example | Data Analyst"),
    case(R, "Formation <formation@agglo.example>", """
Pour le 18 juin :

Qui | Ce qu'il ou elle fait | Courriel
Marlène Pujol | régisseuse | m.pujol@agglo.example
Ousmane Bâ | chargé d'études | o.ba@agglo.example
""", "Marlène Pujol | m.pujol@agglo.example | régisseuse", "Ousmane Bâ | o.ba@agglo.example | chargé d'études"),
    # several told, one of them again with the address
    case(R, "Mairie <mairie@commune.example>", """
Bonjour,

Le bureau a choisi : MM. Henri CASTAN, adjoint aux écoles, et Luc-Olivier PRADAL ainsi que Mme Zahra HAMDI viendront le 19 mars.
Mme Hamdi : zahra.hamdi@example.org

Le secrétariat
Commune de Vaubrun
""", "Henri Castan |  | adjoint aux écoles |  | Commune de Vaubrun",
         "Luc-Olivier Pradal |  |  |  | Commune de Vaubrun",
         "Zahra Hamdi | zahra.hamdi@example.org |  |  | Commune de Vaubrun"),
    # details: between the quoted lines, without labels, for a colleague
    case(D, "Ines Ortega <ines.ortega@example.org>", """
On Wed, 13 Feb 2019 at 17:20 Camille Roche <contact@decouverte.example> wrote:

> We still need your job title,

archivist

> the organisation that sends you

Cwm Heritage Trust

> and a number where we can reach you.

07700 900 777

> Camille Roche

Ines
""", "Ines Ortega | ines.ortega@example.org | archivist | +447700900777 | Cwm Heritage Trust", subject="Re: Your seat"),
    case(D, "Alphonse Brun <alphonse.brun@cc.example>", """
Le 2019-02-14 10:00, Découverte a écrit :
> Il nous manque encore :
> - votre structure
Communauté de communes du Vieux Pont

> - votre fonction
agent d'accueil

> - un numéro de téléphone
06 39 98 66 71

Alphonse Brun
""", "Alphonse Brun | alphonse.brun@cc.example | agent d'accueil | +33639986671 | Communauté de communes du Vieux Pont", subject="Re: votre place"),
    case(D, "Dot Carver <dot.carver@example.com>", """
07700 900842, and it's the Brackley Community Trust

Dot
""", "Dot Carver | dot.carver@example.com |  | +447700900842 | Brackley Community Trust", subject="Re: what we still need"),
    case(D, "Nino Valeri <nino.valeri@example.fr>", """
Alors : 06 39 98 08 43, et c'est l'Association des Berges

Nino
""", "Nino Valeri | nino.valeri@example.fr |  | +33639980843 | Association des Berges", subject="Re: renseignements"),
    case(D, "Service RH <rh@epci-plateau.example>", """
Bonjour,

Pour compléter le dossier de Mme Aline Troadec (a.troadec@epci-plateau.example) : elle est juriste, joignable au 06 39 98 09 25. L'avis des sommes sera envoyé à la Communauté du Plateau, 3 rue Haute.

Maud Guérin
Assistante
EPCI du Plateau
""", "Aline Troadec | a.troadec@epci-plateau.example | juriste | +33639980925 | EPCI du Plateau"),
    case(D, "LE GALL Hervé <h.legall@sem-quais.example>", """
Bonjour,

Structure : SEM Les Quais
Facturation : idem, 4 quai Nord, 29999 Portneuf
SIRET 000 000 000 00031
Code APE 8413Z

Hervé Le Gall
Responsable achats
02 61 91 48 49
""", "Hervé Le Gall | h.legall@sem-quais.example | Responsable achats | +33261914849 | SEM Les Quais"),
    case(D, "DORVAL Sabine <s.dorval@epide.example>", """
Bonjour,

Suite à votre message adressé à Timothée Roussel-Diop (en copie), inscrit le 19 mars :
fonction : éducateur
téléphone : 04.65.71.22.20

Sabine Dorval
Service du personnel
EPIDE du Lac
""", "Timothée Roussel-Diop |  | éducateur | +33465712220 | EPIDE du Lac"),
    # the form filled in within our quoted letter
    case(R, '"m.sorel" <m.sorel@pnr.example>', """
Bonjour, vous trouverez le bulletin rempli plus bas.

Le 25/02/2019 à 09:40, Inscriptions Découverte a écrit :
> Pour le 18 juin, renvoyez-nous ceci :
>
> NOM : SOREL-DUVAL
> Prénom : Martine
> Organisme : Parc naturel régional des Crêtes
> Fonction : garde-monitrice
> Téléphone : 06 39 98 12 89
>
> Camille Roche
""", "Martine Sorel-Duval | m.sorel@pnr.example | garde-monitrice | +33639981289 | Parc naturel régional des Crêtes", subject="Re: bulletin"),
    case(R, "Ken Ode <k.ode@borough.example>", """
Filled in below, thanks.

On 25 Feb 2019, at 09:40, Camille Roche <contact@decouverte.example> wrote:
> Name: Kenneth Ode
> Organisation: Marlow Borough Council
> Role: events assistant
> Phone: 020 7946 0277
""", "Ken Ode | k.ode@borough.example | events assistant | +442079460277 | Marlow Borough Council", subject="Re: your form"),
    # who leaves
    case(P, "Ambrose Finch <ambrose@finch-civic.example>", """
Hi Camille,

You have me down for 18 June. I'd rather Leila Noor went, she is new with us. leila@finch-civic.example

Ambrose Finch
Founder, Finch Civic
""", "Ambrose Finch | ambrose@finch-civic.example | Founder |  | Finch Civic",
         "Leila Noor | leila@finch-civic.example |  |  | Finch Civic"),
    case(P, "Sylvain Marty <s.marty@cc.example>", """
Bonjour,
Vous m'attendez le 19 mars, mais je préférerais que ce soit Coralie Besset (c.besset@cc.example) qui en profite.
Sylvain Marty
CC du Haut Pays
""", "Sylvain Marty | s.marty@cc.example |  |  | CC du Haut Pays",
         "Coralie Besset | c.besset@cc.example |  |  | CC du Haut Pays"),
    case(X, "Sandra Pons <s.pons@opac.example>", """
Bonjour,

M. Rivet est hospitalisé. Nous conservons le siège de Mme Delmas et vous rendons le sien.

Sandra Pons
OPAC du Val
""", "Rivet |  |  |  | OPAC du Val"),
    case(X, "Rose Calvet <r.calvet@caf.example>", """
Bonjour,

Denis Moreau ne peut plus se libérer. Ne gardez que ma place, moi je viens.

Rose Calvet
CAF du Littoral
""", "Denis Moreau |  |  |  | CAF du Littoral"),
    case(X, "Una Birch <una@arts.example>", """
Good morning,

Our treasurer Leonard Cope broke his hip on Sunday. He will not be with you on 19 March, and nobody can stand in for him, so please release his booking.

Una Birch
Office Manager
Foundry Lane Trust
""", "Leonard Cope |  | treasurer |  | Foundry Lane Trust"),
    case(R, "Bénédicte Faure <b.faure@univ.example>", """
Bonsoir,

Trois de mes anciens élèves sont revenus ravis de chez vous : gardez-moi une chaise pour le 19 mars.

Bénédicte Faure
Université du Rhône
""", "Bénédicte Faure | b.faure@univ.example |  |  | Université du Rhône"),
    case(R, "Nell Ware <n.ware@uni.example>", """
Two of my former students loved it. Please keep me a seat in June.

Nell Ware
""", "Nell Ware | n.ware@uni.example"),
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.intent.value}-{one.sender[:18]}")
def test_the_people_of_a_mail(one: Case) -> None:
    assert told(one) == wanted(one)
