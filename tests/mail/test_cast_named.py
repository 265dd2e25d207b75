"""Who is meant: whose place goes to whom, short first names, firms, trades, numbered forms."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, told, wanted

R, P, D = "register", "replace", "details"
ROSA = "Rosa Thiel <rosa.thiel@syndicat-lauze.example>"
SIGNED = "\n\nRosa Thiel\nDirectrice\nSyndicat mixte de la Lauze\n"
SELF = "Rosa Thiel | rosa.thiel@syndicat-lauze.example | Directrice |  | Syndicat mixte de la Lauze"
HOUSE = "Syndicat mixte de la Lauze"
ABBY = "Abby Lowe <abby.lowe@fernhill.example>"
REGARDS = "\n\nAbby Lowe\nOutreach Manager\nFernhill Council\n"
ABBY_SELF = "Abby Lowe | abby.lowe@fernhill.example | Outreach Manager |  | Fernhill Council"

FRENCH = [
    "Bruno Sabatier est parti en retraite ; notez à la place Inès Quiniou.",
    "Vous avez Bruno Sabatier pour le 19 mars. À sa place, Inès Quiniou.",
    "Merci de changer le badge de Bruno Sabatier à Inès Quiniou.",
    "L'étiquette est à refaire : Inès Quiniou au lieu de Bruno Sabatier.",
    "Correction : Bruno Sabatier → Inès Quiniou.",
    "Correction : Bruno Sabatier -> Inès Quiniou.",
    "Inès Quiniou succède à Bruno Sabatier et occupera son fauteuil.",
    "Inès Quiniou hérite du siège de Bruno Sabatier.",
    "L'inscription au nom de Bruno Sabatier est à mettre au nom de Inès Quiniou.",
    "Bruno Sabatier sort, Inès Quiniou entre.",
    "Il faut lire Inès Quiniou là où vous aviez écrit Bruno Sabatier.",
]
ENGLISH = [
    "On your list is Neil Parry, who has retired. Put down Olga Finn instead.",
    "The badge says Neil Parry; it should say Olga Finn.",
    "Neil Parry's seat on 19 March is now Olga Finn's.",
    "You expect Neil Parry; you will get Olga Finn.",
    "Out goes Neil Parry, in comes Olga Finn.",
    "Neil Parry out, Olga Finn in.",
    "Olga Finn is stepping in for Neil Parry.",
    "Let Olga Finn have the place of Neil Parry.",
    "Where you have written Neil Parry, please write Olga Finn.",
    "Put Olga Finn where Neil Parry was.",
]


@pytest.mark.parametrize("said", FRENCH)
def test_whose_place_goes_to_whom(said: str) -> None:
    names = (f"{one} |  |  |  | {HOUSE}" for one in ("Bruno Sabatier", "Inès Quiniou"))
    one = case(P, ROSA, f"Bonjour,\n\n{said}{SIGNED}", *names)
    assert told(one) == wanted(one)


@pytest.mark.parametrize("said", ENGLISH)
def test_whose_place_goes_to_whom_in_english(said: str) -> None:
    names = (f"{one} |  |  |  | Fernhill Council" for one in ("Neil Parry", "Olga Finn"))
    one = case(P, ABBY, f"Hello,\n\n{said}{REGARDS}", *names)
    assert told(one) == wanted(one)


CASES = [
    case(P, ABBY, "Hello, please hand my chair to Olga Finn." + REGARDS,
         ABBY_SELF, "Olga Finn |  |  |  | Fernhill Council"),
    case(P, ABBY, "Hello, my chief Olga Finn will come in my place." + REGARDS,
         ABBY_SELF, "Olga Finn |  |  |  | Fernhill Council"),
    case(R, ABBY, "Hello, please register our chair Olga Finn for 19 March." + REGARDS,
         "Olga Finn |  | chair |  | Fernhill Council"),
    case(P, ROSA, "Bonjour, Bruno Sabatier, mon chef, prendra ma place." + SIGNED,
         SELF, f"Bruno Sabatier |  |  |  | {HOUSE}"),
    case(P, ROSA, "Bonjour, je laisse ma place à ma cheffe de service Inès Quiniou." + SIGNED,
         SELF, f"Inès Quiniou |  | cheffe de service |  | {HOUSE}"),
    case(R, "Bureau <bureau@delmas.example>", """
Bonjour,

Delmas et Fils inscrit Wassim Attal et Zoé Charron pour le 19 mars.

Le bureau
Delmas et Fils
""", "Wassim Attal |  |  |  | Delmas et Fils", "Zoé Charron |  |  |  | Delmas et Fils"),
    case(R, "Office <office@hartley.example>", """
Hartley & Sons would like two seats on 19 March: Owen Price and Megan Bell.

The office
Hartley & Sons
""", "Owen Price |  |  |  | Hartley & Sons", "Megan Bell |  |  |  | Hartley & Sons"),
    case(R, "Anne Roux <anne@roux.example>", """
Bonjour, une place pour le 19 mars, svp.

Anne Roux
Animatrice
« Les Mille Mains »
""", "Anne Roux | anne@roux.example | Animatrice |  | Les Mille Mains"),
    case(R, ROSA, "Bonjour, inscrivez Zoé Charron, animatrice à « La Grande Lessive »." + SIGNED,
         "Zoé Charron |  | animatrice |  | La Grande Lessive"),
    case(R, "Nell Fox <nell.fox@example.net>",
         "Hello, a seat for me on 19 March please. On the badge please put Nell Fox-Ivanova.",
         "Nell Fox-Ivanova | nell.fox@example.net"),
    case(R, "Anne Roux <anne@roux.example>",
         "Bonjour, une place pour moi le 19 mars. Nom pour le badge : Anne Roux-Delmas.",
         "Anne Roux-Delmas | anne@roux.example"),
    case(R, ROSA, """
Veuillez enregistrer :

1 - Nom : BRUN
Prénom : Odile
Mail : odile.brun@lauze.example

2 - Nom : BÂ
Prénom : Moussa
Mail : m.ba@lauze.example
""" + SIGNED, f"Odile Brun | odile.brun@lauze.example |  |  | {HOUSE}",
         f"Moussa Bâ | m.ba@lauze.example |  |  | {HOUSE}"),
    case(R, ROSA, """
Veuillez enregistrer :

Nom 1 : BRUN
Prénom 1 : Odile
Mail 1 : odile.brun@lauze.example

Nom 2 : BÂ
Prénom 2 : Moussa
Mail 2 : m.ba@lauze.example
""" + SIGNED, f"Odile Brun | odile.brun@lauze.example |  |  | {HOUSE}",
         f"Moussa Bâ | m.ba@lauze.example |  |  | {HOUSE}"),
    case(R, ABBY, """
Please register:

1. Mr. NOWAK Piotr, clerk of works,
p.nowak@fernhill.example
2. Mrs. ZIELIŃSKA Hanna, h.zielinska@fernhill.example
""" + REGARDS, "Piotr Nowak | p.nowak@fernhill.example | clerk of works |  | Fernhill Council",
         "Hanna Zielińska | h.zielinska@fernhill.example |  |  | Fernhill Council"),
    case(R, ROSA, """
Bonjour, merci d'inscrire Frédérique Brun et Benjamin Castel pour le 19 mars.

Fred : fred@lauze.example
Ben : ben@lauze.example
""" + SIGNED, f"Frédérique Brun | fred@lauze.example |  |  | {HOUSE}",
         f"Benjamin Castel | ben@lauze.example |  |  | {HOUSE}"),
    case(R, ABBY, """
Hello, Elizabeth Moss and Robert Price would like to come on 19 March.

Liz: e.moss@fernhill.example
Bob: r.price@fernhill.example
""" + REGARDS, "Elizabeth Moss | e.moss@fernhill.example |  |  | Fernhill Council",
         "Robert Price | r.price@fernhill.example |  |  | Fernhill Council"),
    case(R, ROSA, "Bonjour, merci d'inscrire Anne-Sophie Brun et Jean-Philippe Castel. Adresses : "
         "Anne-So as@lauze.example, Jean-Phi jp@lauze.example." + SIGNED,
         f"Anne-Sophie Brun | as@lauze.example |  |  | {HOUSE}",
         f"Jean-Philippe Castel | jp@lauze.example |  |  | {HOUSE}"),
    case(R, ROSA, """
Bonjour, Lucie Brun et Luc Castel viendront le 19 mars.

Luc : luc@lauze.example
Lucie : lucie@lauze.example
""" + SIGNED, f"Lucie Brun | lucie@lauze.example |  |  | {HOUSE}",
         f"Luc Castel | luc@lauze.example |  |  | {HOUSE}"),
    case(R, ROSA, """
Bonjour,

Pour le 19 mars : Odile, Ivan et Awa.

Odile Brun (o.b@lauze.example), Ivan Castel (i.c@lauze.example), Awa Diallo (a.d@lauze.example).
""" + SIGNED, f"Odile Brun | o.b@lauze.example |  |  | {HOUSE}",
         f"Ivan Castel | i.c@lauze.example |  |  | {HOUSE}",
         f"Awa Diallo | a.d@lauze.example |  |  | {HOUSE}"),
    case(R, ROSA, """
Bonjour, Odile Brun et Ivan Castel viendront le 19 mars.

Odile (juriste) : o.b@lauze.example
Ivan (chauffeur) : i.c@lauze.example
""" + SIGNED, f"Odile Brun | o.b@lauze.example | juriste |  | {HOUSE}",
         f"Ivan Castel | i.c@lauze.example | chauffeur |  | {HOUSE}"),
    case(P, ROSA, "Bonjour, je ne viendrai pas, Fred me remplace (Frédérique Brun, "
         "f.brun@lauze.example)." + SIGNED,
         SELF, f"Frédérique Brun | f.brun@lauze.example |  |  | {HOUSE}"),
    case(R, ROSA, "Bonjour, merci d'inscrire Awa Diallo et Joris Blanc. Awa est juriste "
         "(a.d@lauze.example) ; Joris est chauffeur (j.b@lauze.example)." + SIGNED,
         f"Awa Diallo | a.d@lauze.example | juriste |  | {HOUSE}",
         f"Joris Blanc | j.b@lauze.example | chauffeur |  | {HOUSE}"),
    case(R, ROSA, """
Bonjour, merci d'inscrire pour le 19 mars :

- Odile Brun
- Ivan Castel

Odile est joignable à o.b@lauze.example, Ivan à ic@lauze.example.
""" + SIGNED, f"Odile Brun | o.b@lauze.example |  |  | {HOUSE}",
         f"Ivan Castel | ic@lauze.example |  |  | {HOUSE}"),
    case(R, "Jo Lang <cabinet@val.example>", """
M. Ivan Castel, premier adjoint, nous a fait part de son intérêt. Nous vous remercions de lui
attribuer une place le 19 mars.

Jo Lang
Secrétaire particulière
Ville de Valbrune
""", "Ivan Castel |  | premier adjoint |  | Ville de Valbrune"),
    case(R, ROSA, "Bonjour,\n\nOui pour tous les deux." + SIGNED + """
________________________________
De : Maud Arnal
Envoyé : mardi 12 février 2019 18:21
À : Rosa Thiel
Objet : formation

Rosa, avec Joris Blanc, nous aimerions aller à la journée du 18 juin. Tu transmets ?

Maud Arnal
Hydrologue
maud.arnal@syndicat-lauze.example
""", f"Maud Arnal | maud.arnal@syndicat-lauze.example | Hydrologue |  | {HOUSE}",
         f"Joris Blanc |  |  |  | {HOUSE}"),
    case(R, "Marius <marius@jardins.example>", """
C'est Inès Le Goff, notre animatrice, qu'on vous envoie le 19 mars.

Marius
""", "Inès Le Goff |  | animatrice"),
    case(D, "Tess Hart <t.hart@example.net>",
         "Here you go: Lower Brook Mill, policy officer, +44 7700 900123. Anything else?\n\nTess",
         "Tess Hart | t.hart@example.net | policy officer | +447700900123 | Lower Brook Mill"),
    case(D, "Tess Hart <t.hart@example.net>",
         "I am employed by Fernhill Council as a planner. Mobile 07700 900123.\n\nTess Hart",
         "Tess Hart | t.hart@example.net | planner | +447700900123 | Fernhill Council"),
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.wanted[0][:24])
def test_the_people_of_a_mail(one: Case) -> None:
    assert told(one) == wanted(one)


@pytest.mark.parametrize(
    "trade", ["Maquettiste", "Luthière", "Vidéaste", "Sculpteur", "Illustrator", "Co-ordinator"]
)
def test_one_word_below_a_name_is_a_trade(trade: str) -> None:
    text = f"Une place pour le 19 mars, svp.\n\nAnne Roux\n{trade}\n"
    one = case(R, "Anne Roux <anne@roux.example>", text, f"Anne Roux | anne@roux.example | {trade}")
    assert told(one) == wanted(one)


@pytest.mark.parametrize("house", ["Clairière", "Fleur de Sel", "Artistes du Port", "Métropolis"])
def test_other_words_below_a_name_are_a_house(house: str) -> None:
    text = f"Une place pour le 19 mars, svp.\n\nAnne Roux\n{house}\n"
    wanted_one = f"Anne Roux | anne@roux.example |  |  | {house}"
    one = case(R, "Anne Roux <anne@roux.example>", text, wanted_one)
    assert told(one) == wanted(one)


def test_a_number_behind_a_house_is_no_part_of_it() -> None:
    text = "une place le 19 mars svp\nmoi cest anne roux de la ville de brec 06.39.98.12.33\n"
    wanted_one = "Anne Roux | anne@roux.example |  | +33639981233 | ville de brec"
    one = case(R, "Anne Roux <anne@roux.example>", text, wanted_one)
    assert told(one) == wanted(one)
