"""Who is meant: signatures, apposition, lists, leaving and staying."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, told, wanted

R, P, X, D = "register", "replace", "cancel", "details"

CASES = [
    case(R, "Maud Vasseur <m.vasseur@pays-dolce.example>", """
Bonjour, inscrivez-moi pour le 19 mars.

Cordialement,

Maud VASSEUR                      Pays d'Olce
Chargée de coopération            12 place du Marché
Tél. : 02 61 91 40 40             29998 Olce
""", "Maud Vasseur | m.vasseur@pays-dolce.example | Chargée de coopération | +33261914040 | Pays d'Olce"),
    case(R, "Rhys Tudor <rhys.tudor@glan-council.example>", """
Please put me down for June.

Regards
Rhys Tudor MRTPI // Principal Planner // Glan County Council // 01632 960 555
""", "Rhys Tudor | rhys.tudor@glan-council.example | Principal Planner | +441632960555 | Glan County Council"),
    case(R, '"Bénédicte « Béné » Faure" <bene.faure@postel.example>', """
Je voudrais venir le 18 juin !
""", "Bénédicte Faure | bene.faure@postel.example"),
    case(R, "Odile Garnier [Mairie de Sauvagnac] <o.garnier@sauvagnac.example>", """
Je m'inscris pour le 19 mars.
Odile
""", "Odile Garnier | o.garnier@sauvagnac.example |  |  | Mairie de Sauvagnac"),
    case(R, "Foyer Lambert <foyer.lambert@postel.example>", """
Bonjour, ici Huguette Lambert. Je viens seule le 19 mars.
""", "Huguette Lambert | foyer.lambert@postel.example"),
    case(R, "R. Caradec <rcaradec@postel.example>", """
Une place en juin, s'il vous plaît. Je suis Ronan Caradec, menuisier.
""", "Ronan Caradec | rcaradec@postel.example | menuisier"),
    case(R, "Anna Keller <a.keller@elbau.example>", """
Ich... pardon : je m'inscris pour le 18 juin.

Mit freundlichen Grüßen
Anna Keller
Abteilungsleiterin / Cheffe de division
Elbau Zweckverband
Zentrale: +49 781 555 0100
""", "Anna Keller | a.keller@elbau.example | Cheffe de division |  | Elbau Zweckverband"),
    case(R, "Accueil CIAS <accueil@cias-loue.example>", """
Merci d'inscrire M. Denis Aubert, aide à domicile, au 19 mars.

L'accueil du CIAS de la Loue
03 53 01 40 40
""", "Denis Aubert |  | aide à domicile |  | CIAS de la Loue"),
    case(R, "Direction Technique Ville de Morbray <technique@morbray.example>", """
Je voudrais m'inscrire personnellement au 19 mars.

Étienne Vauclair
Responsable des bâtiments
Ville de Morbray
03 53 01 40 41
technique@morbray.example
""", "Étienne Vauclair | technique@morbray.example | Responsable des bâtiments | +33353014041 | Ville de Morbray"),
    case(R, "lise marchand <lise.marchand@atelier-bouleau.example>", """
bonjour inscrivez moi en juin
lise marchand
animatrice
atelier bouleau
""", "Lise Marchand | lise.marchand@atelier-bouleau.example | animatrice |  | atelier bouleau"),
    case(R, "Hélène Proust <h.proust@uni-valbois.example>", """
Nous souhaitons inscrire, pour l'Université de Valbois :

M. Karl Otto, doctorant
Mme Ines Faria, doctorante

Hélène Proust
Scolarité
""", "Karl Otto |  | doctorant |  | Université de Valbois",
         "Ines Faria |  | doctorante |  | Université de Valbois"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Mon directeur, M. Aymar d'Estreux, participera à la journée du 18 juin. Merci de l'enregistrer ; vous pouvez le joindre au 03 53 01 66 10.
""", "Aymar d'Estreux |  | directeur | +33353016610"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Merci d'inscrire notre collègue Nawel Saadi, juriste à l'Agence de l'eau du Morvan, au 19 mars.
""", "Nawel Saadi |  | juriste |  | Agence de l'eau du Morvan"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
c'est moi qui vous écris mais c'est Ali Ferhat, notre comptable, qu'il faut inscrire le 18 juin.
""", "Ali Ferhat |  | comptable"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Please register my friend Bronwen Lloyd. She works at Torfaen Housing Trust as a caseworker.
""", "Bronwen Lloyd |  | caseworker |  | Torfaen Housing Trust"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Rose et Léon Chauvet, bénévoles de longue date, aimeraient venir en juin. On écrit à Rose : rose.chauvet@postel.example.
""", "Rose Chauvet | rose.chauvet@postel.example | bénévole de longue date",
         "Léon Chauvet |  | bénévole de longue date"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Je vous prie d'inscrire au 19 mars notre nouvelle apprentie Capucine
BERTHOUD.
""", "Capucine Berthoud |  | apprentie"),
    case(R, "Yvonne Marchal <yvonne.marchal@postel.example>", """
Gérard (mon mari) et moi viendrons le 18 juin.

Yvonne et Gérard Marchal
""", "Yvonne Marchal | yvonne.marchal@postel.example",
         "Gérard Marchal"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
De la part de Mme Ginette Poulain, conseillère : pourriez-vous l'ajouter à la liste de juin ?
""", "Ginette Poulain |  | conseillère"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Could you add the Very Revd Simon Ash and Prof. Ngozi Eze to the June list?
""", "Simon Ash",
         "Ngozi Eze"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Merci d'ajouter Samba Diop (s.diop@adil-morvan.example) et sa cheffe Odette Klein.
""", "Samba Diop | s.diop@adil-morvan.example",
         "Odette Klein |  | cheffe"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
La facture sera à adresser à Mme Irène Sorel. Inscrivez M. Léo Bruns, technicien.
""", "Léo Bruns |  | technicien"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Je suis Lucile Grandin et je voudrais inscrire Théo Marsan au 19 mars.
""", "Théo Marsan"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
je voudrais inscrire ma femme pour le 19 mars elle s'appelle odette le guen elle est infirmière
""", "Odette Le Guen |  | infirmière"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Pour le 18 juin : Aimée Ngo Biyong, cheffe de projet, et moi-même.
""", "Aimée Ngo Biyong |  | cheffe de projet",
         "Lucile Grandin | l.grandin@adil-morvan.example"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Please reserve for Ms Saoirse Ní Bhriain, Welsh language officer with Ceredig Town Council.
""", "Saoirse Ní Bhriain |  | Welsh language officer |  | Ceredig Town Council"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Bastien Roy et Élodie Costa, de la Mutuelle du Morvan, pour le 18 juin.
""", "Bastien Roy |  |  |  | Mutuelle du Morvan",
         "Élodie Costa |  |  |  | Mutuelle du Morvan"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Voici nos trois inscrits du 19 mars :
DUMONT Serge; LE GALL Maëva; moi-même

Lucile Grandin
ADIL du Morvan
""", "Serge Dumont |  |  |  | ADIL du Morvan",
         "Maëva Le Gall |  |  |  | ADIL du Morvan",
         "Lucile Grandin | l.grandin@adil-morvan.example |  |  | ADIL du Morvan"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Merci d'inscrire :

Council of Arden:
- Steven Hale
- Priya Nair

Rural Lives Trust
- Mona Shaw (mona@rurallives.example)
""", "Steven Hale |  |  |  | Council of Arden",
         "Priya Nair |  |  |  | Council of Arden",
         "Mona Shaw | mona@rurallives.example |  |  | Rural Lives Trust"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Group booking:
* HOLM, Greta - director - greta@osten.example
* NASSER, Ali - project officer - ali@osten.example
""", "Greta Holm | greta@osten.example | director",
         "Ali Nasser | ali@osten.example | project officer"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
bonjour
pour juin inscrivez toute l'équipe
odile vernet chargée de projet
karim bensaïd animateur
et moi lucile grandin directrice
merci
""", "Odile Vernet |  | chargée de projet",
         "Karim Bensaïd |  | animateur",
         "Lucile Grandin | l.grandin@adil-morvan.example | directrice"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Deux inscriptions au 19 mars :
> Serge DUMONT, directeur
> Maëva LE GALL, animatrice

Lucile Grandin
""", "Serge Dumont |  | directeur",
         "Maëva Le Gall |  | animatrice"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Inscription de deux agents : Roux Paul et Blin Thomas.
""", "Paul Roux",
         "Thomas Blin"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Les élus seront deux :

M. Serge DUMONT, maire
Mme Maëva LE GALL, adjointe
""", "Serge Dumont |  | maire",
         "Maëva Le Gall |  | adjointe"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Agente : SARR-MEUNIER Khady
Fonction : assistante sociale
Mél agent : k.sarr@dep-loue.example

Service RH
""", "Khady Sarr-Meunier | k.sarr@dep-loue.example | assistante sociale"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Delegate name - Owen Pryce
Delegate email - owen@arden.example
Delegate role - Clerk
""", "Owen Pryce | owen@arden.example | Clerk"),
    case(R, "Lucile Grandin <l.grandin@adil-morvan.example>", """
Stagiaire n° 1 : Mme LEBRUN Odile - cadre de santé - o.lebrun@hopital.example
Stagiaire n° 2 : M. DIALLO Cosme - ingénieur - 01 99 00 75 13
""", "Odile Lebrun | o.lebrun@hopital.example | cadre de santé",
         "Cosme Diallo |  | ingénieur | +33199007513"),
    case(P, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Please take off Fergus Hale and put on Morag Innes instead.
""", "Fergus Hale",
         "Morag Innes"),
    case(P, "Nina Wolf <nina.wolf@uzel.example>", """
Paul Sorel m'a demandé de le remplacer le 19 mars.

Nina Wolf
Agence Uzel
""", "Paul Sorel |  |  |  | Agence Uzel",
         "Nina Wolf | nina.wolf@uzel.example |  |  | Agence Uzel"),
    case(P, "Nina Wolf <nina.wolf@uzel.example>", """
I'm taking over from Hugh Penrose, so his June seat should now be mine.

Nina Wolf
Agence Uzel
""", "Hugh Penrose |  |  |  | Agence Uzel",
         "Nina Wolf | nina.wolf@uzel.example |  |  | Agence Uzel"),
    case(P, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Agent inscrit : SOREL Paul
Remplacé par : WOLF Nina
Mail de la remplaçante : nina.wolf@uzel.example
""", "Paul Sorel",
         "Nina Wolf | nina.wolf@uzel.example"),
    case(P, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Out: Tom Reed. In: Ana Ruiz, a.ruiz@x.example, 07700 900123.
""", "Tom Reed",
         "Ana Ruiz | a.ruiz@x.example |  | +447700900123"),
    case(P, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Mettez le nom de Malik Sidibé au lieu du mien, il est responsable de résidence.
""", "Sabine Le Roux | sabine.leroux@sivom-dargent.example",
         "Malik Sidibé |  | responsable de résidence"),
    case(X, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Peux-tu retirer Odile Blin de la liste ? Karine et moi venons toujours.
""", "Odile Blin"),
    case(X, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Tous nos agents maintiennent leur inscription sauf Gaël Prigent et Mme Nowak.
""", "Gaël Prigent",
         "Nowak"),
    case(X, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Deux des nôtres étaient inscrits, Line Abiven et Samir Bost. Samir ne travaille plus ici : annulez sa place et gardez celle de Line.
""", "Samir Bost"),
    case(X, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
seule Enora garde sa place, vous pouvez annuler les deux autres.

Sabine

> De : Sabine
> Envoyé : lundi 4 février 2019
> Bonjour, merci d'inscrire :
> - Enora Hervé
> - Malo Briend
> - Assia Mokhtar
""", "Malo Briend",
         "Assia Mokhtar"),
    case(X, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Veuillez annuler l'inscription de :
Nom : BERG-DIOP
Prénom : Antoine
Courriel : a.berg@x.example
""", "Antoine Berg-Diop | a.berg@x.example"),
    case(X, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Mme Rose LE GUEN m'a fait savoir qu'elle ne pourrait venir, et son chef, M. Duval, en est d'accord. Merci d'annuler son inscription.
""", "Rose Le Guen"),
    case(D, "Sabine Le Roux <sabine.leroux@sivom-dargent.example>", """
Mon employeur : Fil d'Ariane. Je n'ai pas de poste fixe, appelez-moi au 06 39 98 60 43.
""", "Sabine Le Roux | sabine.leroux@sivom-dargent.example |  | +33639986043 | Fil d'Ariane"),
    case(D, "Elspeth Ross <elspeth@m.example>", """
Here you go:

Clyde Trust
Policy Officer
07700 900 605

Elspeth
""", "Elspeth Ross | elspeth@m.example | Policy Officer | +447700900605 | Clyde Trust"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Je souhaite inscrire deux agents : Nadège Ferrand, agente d'accueil (n.ferrand@syndicat-lys.example), et Ugo Sanz, éclusier.
""", "Nadège Ferrand | n.ferrand@syndicat-lys.example | agente d'accueil",
         "Ugo Sanz |  | éclusier"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Notre stagiaire, Mlle Inaya Doukouré (inaya.d@postel.example, 06 39 98 41 42), viendra avec moi.
""", "Inaya Doukouré | inaya.d@postel.example | stagiaire | +33639984142",
         "Colin Marest | c.marest@syndicat-lys.example"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
We'd like two seats: one for Hamish Orr, our warden, and one for his deputy, Ailsa Bain (ailsa@lys.example).
""", "Hamish Orr |  | warden",
         "Ailsa Bain | ailsa@lys.example | deputy"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Merci de réserver une place au nom de Mme Van den Berghe Ilse, échevine.
""", "Ilse Van den Berghe |  | échevine"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
INSCRIRE SVP MME BERNADETTE CAZAUX ET M. RENE LOPEZ POUR LE 19 MARS. MERCI
""", "Bernadette Cazaux",
         "Rene Lopez"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Élus : Jean Petit, Marie Roux
Agents : Ugo Sanz
""", "Jean Petit",
         "Marie Roux",
         "Ugo Sanz"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Inscription de M. Yann Le Dû, technicien. Contact : y.ledu@syndicat-lys.example / 06 39 98 41 44
""", "Yann Le Dû | y.ledu@syndicat-lys.example | technicien | +33639984144"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Bonjour,

Ville de Bort
Paul Roux, maire
Line Roy, conseillère

Ville de Lanvern
Jean Bost, technicien

Merci de les inscrire.
""", "Paul Roux |  | maire |  | Ville de Bort",
         "Line Roy |  | conseillère |  | Ville de Bort",
         "Jean Bost |  | technicien |  | Ville de Lanvern"),
    case(R, "Association <foyer.rural@valmont.example>", """
Le Foyer rural de Valmont délègue sa trésorière, Mme Yvonne Carpentier, à votre journée.

Le secrétaire de séance,
R. Jaubert
""", "Yvonne Carpentier |  | trésorière |  | Foyer rural de Valmont"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Merci de m'inscrire en juin.

Pour le président et par délégation,
Le directeur,
Colin MAREST
Syndicat de la Lys
""", "Colin Marest | c.marest@syndicat-lys.example | directeur |  | Syndicat de la Lys"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Merci d'inscrire l'élève Lou Tanguy : c'est Line Blin qui m'a parlé de vous.
""", "Lou Tanguy"),
    case(X, "Colin Marest <c.marest@syndicat-lys.example>", """
Neither Ugo Sanz nor Nadia Ferrand can come in June.
""", "Ugo Sanz",
         "Nadia Ferrand"),
    case(P, "Colin Marest <c.marest@syndicat-lys.example>", """
Swap Nadia Ferrand for Hugo Sanz please (hugo@x.example).
""", "Nadia Ferrand",
         "Hugo Sanz | hugo@x.example"),
    case(P, "Colin Marest <c.marest@syndicat-lys.example>", """
Je laisse ma place à Ugo Sanz, joignable au 06 39 98 41 45.
""", "Colin Marest | c.marest@syndicat-lys.example",
         "Ugo Sanz |  |  | +33639984145"),
    case(P, "Colin Marest <c.marest@syndicat-lys.example>", """
Mme Élise Roy étant en arrêt, nous proposons M. Jordan Maki en remplacement.
Ses coordonnées : j.maki@x.example - 03 53 01 77 41 - conseiller numérique
""", "Élise Roy",
         "Jordan Maki | j.maki@x.example | conseiller numérique | +33353017741"),
    case(D, "Piotr Wysocki <piotr.w@x.example>", """
Not Wisoki but Wysocki, first name Piotr. Employer: Larkhill Borough Council. The rest was right.
""", "Piotr Wysocki | piotr.w@x.example |  |  | Larkhill Borough Council"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Je voudrais inscrire ma cheffe Odile Klein au 19 mars.
""", "Odile Klein"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Inscription validée par ma cheffe de service Mme Odile Klein : je viens en juin.
""", "Colin Marest | c.marest@syndicat-lys.example"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Good morning, could my line manager Deirdre Walsh (Head of Parks) have a seat?
""", "Deirdre Walsh |  | Head of Parks"),
    case(R, "Colin Marest <c.marest@syndicat-lys.example>", """
Nom et prénom de l'agent : FERRAND Nadège
Adresse électronique : n.ferrand@x.example
Nom et prénom du supérieur hiérarchique : SANZ Ugo
""", "Nadège Ferrand | n.ferrand@x.example"),
    case(X, "Colin Marest <c.marest@syndicat-lys.example>", """
Ugo Sanz renonce à sa place, Nadège Ferrand garde la sienne.
""", "Ugo Sanz"),
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.intent.value}-{one.sender[:18]}")
def test_the_people_of_a_mail(one: Case) -> None:
    assert told(one) == wanted(one)


def test_all_but_one_is_for_a_human() -> None:
    one = case(X, "Colin Marest <c.marest@lys.example>", "Annulez tout le monde sauf Ugo Sanz.")
    assert told(one)[0] == "who-is-unclear"


def test_a_long_hostile_list_is_read_in_time() -> None:
    text = "Liste : " + "Paul Roux; " * 3000 + "\n" + "Anne et " * 3000
    people = told(case(R, "Colin Marest <c.marest@lys.example>", text))[1]
    assert len(people) <= 60
