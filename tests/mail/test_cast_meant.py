"""Who is meant where the words that ask do not name them, and what stands beside a name."""

from __future__ import annotations

import pytest

from tests.mail.casting import Case, case, told, wanted

R, X, P, D = "register", "cancel", "replace", "details"

CASES = [
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Je viens le 19 mars et j'embarque avec moi Léonie Tasset, notre hydrologue.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val",
         "Léonie Tasset |  | hydrologue |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Volontiers pour le 18 juin ! Éric Monceau (eric.monceau@syndicat-val.example) m'accompagnera.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val",
         "Éric Monceau | eric.monceau@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
I accept with pleasure for 19 March and am bringing Tobias Lunn, our archivist.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Tobias Lunn |  | archivist |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Nous serons deux le 19 mars : Éric Monceau, notre juriste, et votre servante.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  | juriste |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Comptez sur Éric Monceau (eric.monceau@syndicat-val.example) et sur moi le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau | eric.monceau@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mon collègue Éric Monceau et moi-même souhaitons participer le 19 mars. Son adresse : eric.monceau@syndicat-val.example.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau | eric.monceau@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Éric Monceau et Lise Aubert viendront le 19 mars. Pour ma part je reste au bureau, comme d'habitude.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  |  |  | Syndicat mixte du Val",
         "Lise Aubert |  |  |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Tobias Lunn and Marian Fell will attend on 19 March. Owen Pratt stays at the office, like me.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Tobias Lunn |  |  |  | Oakmere Council",
         "Marian Fell |  |  |  | Oakmere Council"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Owen Pratt is on maternity leave cover so I shall take the seat on 19 March myself. Please register me.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Marc Vial est en congé, je viendrai donc seule le 18 juin. Merci de m'inscrire.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Notre conseil a désigné Éric Monceau, vice-président. Merci de l'inscrire pour le 19 mars (eric.monceau@example.org).

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau | eric.monceau@example.org | vice-président |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
The chief executive has agreed to Marian Fell's visit. She runs our archives and would like a seat on 19 March. Her mail is m.fell@oakmere.example.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Marian Fell | m.fell@oakmere.example |  |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mme Hélène Garrec rejoint notre équipe lundi. Elle aura besoin d'une place le 18 juin.
Son mail : h.garrec@syndicat-val.example

Anne Roux
Directrice
Syndicat mixte du Val
""", "Hélène Garrec | h.garrec@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
M. Éric Monceau vient d'être nommé à Brest. Il ne pourra pas être des vôtres le 19 mars, merci d'annuler son inscription.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  |  |  | Syndicat mixte du Val"),
    case(X, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Tobias Lunn has broken his ankle. He asked me to let you know that he gives up his seat on 19 March.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Tobias Lunn |  |  |  | Oakmere Council"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Éric Monceau a été élu au conseil départemental. Il m'a demandé de vous prévenir : il rend sa place du 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  |  |  | Syndicat mixte du Val"),
    case(X, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Of the two of us only I shall come on 19 March: Tobias Lunn has handed in his notice.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Tobias Lunn |  |  |  | Oakmere Council"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Des deux inscrits je viendrai seule : Éric Monceau nous a quittés pour une autre collectivité.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  |  |  | Syndicat mixte du Val"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mon collègue Éric Monceau et moi ne pourrons pas venir le 19 mars. Merci d'annuler nos deux places.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(X, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Tobias Lunn and I can't make 19 March after all. Please cancel both seats.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Tobias Lunn |  |  |  | Oakmere Council",
         "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council"),
    case(P, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Éric Monceau, inscrit le 19 mars, vient d'avoir une fille. J'irai à sa place.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Tobias Lunn was to come on 19 March. He has moved to another job and I shall take his seat.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Tobias Lunn |  |  |  | Oakmere Council",
         "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council"),
    case(P, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Changement pour le 19 mars.
Agent sortant : Éric Monceau / agent entrant : Lise Aubert (lise.aubert@syndicat-val.example)

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  |  |  | Syndicat mixte du Val",
         "Lise Aubert | lise.aubert@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Out: Tobias Lunn. In: Marian Fell, m.fell@oakmere.example.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Tobias Lunn |  |  |  | Oakmere Council",
         "Marian Fell | m.fell@oakmere.example |  |  | Oakmere Council"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Camille

I have jury duty, so Marian Fell (m.fell@oakmere.example) travels on the 19th and I do not.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Marian Fell | m.fell@oakmere.example |  |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Pour le 19 mars :

Pour le service eau : Éric Monceau, technicien, eric.monceau@syndicat-val.example
Pour la direction : Lise Aubert, adjointe, lise.aubert@syndicat-val.example, 06 39 98 11 22

Je n'y serai pas.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau | eric.monceau@syndicat-val.example | technicien |  | Syndicat mixte du Val",
         "Lise Aubert | lise.aubert@syndicat-val.example | adjointe | +33639981122 | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Inscriptions du 18 juin :
- Éric Monceau – eric.monceau@syndicat-val.example – Chargé de mission, Eau et rivières
- Lise Aubert – lise.aubert@syndicat-val.example – Juriste

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau | eric.monceau@syndicat-val.example | Chargé de mission, Eau et rivières |  | Syndicat mixte du Val",
         "Lise Aubert | lise.aubert@syndicat-val.example | Juriste |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Three of us on 19 March:
  - Marian Fell, archivist (m.fell@oakmere.example)
  - Tobias Lunn, our trainee
  - and I

Ruth Hale
Outreach Manager
Oakmere Council
""", "Marian Fell | m.fell@oakmere.example | archivist |  | Oakmere Council",
         "Tobias Lunn |  | trainee |  | Oakmere Council",
         "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council"),
    case(R, "Edith Valon <edith.valon@chambre-rurale.example>", """
Madame,
veuillez inscrire pour le 19 mars :

Mme Edith Valon, greffière
M. Paul d'Astier, assesseur, paul.dastier@chambre-rurale.example

--
Edith Valon
Chambre rurale des comptes
""", "Edith Valon | edith.valon@chambre-rurale.example | greffière |  | Chambre rurale des comptes",
         "Paul d'Astier | paul.dastier@chambre-rurale.example | assesseur |  | Chambre rurale des comptes"),
    case(D, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Here is what you need regarding Ottoline Brackwater, seat on 19 March:

Role: Tenancy Officer
Mobile: 07700 900112


Ruth Hale
Outreach Manager
Oakmere Council
""", "Ottoline Brackwater |  | Tenancy Officer | +447700900112 | Oakmere Council"),
    case(D, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Voici ce qui manquait au sujet d'Éric Monceau : fonction technicien de rivière, portable 06 39 98 44 55.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau |  | technicien de rivière | +33639984455 | Syndicat mixte du Val"),
    case(D, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mon portable : 06 39 98 44 56, et ma fonction exacte :
hydrogéologue. Structure : Syndicat mixte du Val.

Anne Roux
""", "Anne Roux | anne.roux@syndicat-val.example | hydrogéologue | +33639984456 | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Good afternoon

The board has approved Professor Nkechi ADELEKE's attendance. She is our Chief Nurse (n.adeleke@oakmere.example, 07700 900391) and needs a chair on 19 March.

I only keep her diary.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Nkechi Adeleke | n.adeleke@oakmere.example | Chief Nurse | +447700900391 | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
J'écris pour le compte de M. Éric Monceau, notre président, qui souhaite assister à la journée du 19 mars (eric.monceau@syndicat-val.example). Je ne suis que son assistante.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau | eric.monceau@syndicat-val.example | président |  | Syndicat mixte du Val"),
    case(R, "paul.tessier@example.org", """
ok pour mars ! c'est paul tessier de la scop le moulin, 0639987711

Le 28 janvier 2019, Camille Roche a écrit :
> Deux dates : mardi 19 mars et mardi 18 juin.
""", "Paul Tessier | paul.tessier@example.org |  | +33639987711 | scop le moulin"),
    case(R, "Kate <kate.dunn@example.org>", """
hi its kate dunn from the wharf trust, 07700 900765. march please
""", "Kate Dunn | kate.dunn@example.org |  | +447700900765 | wharf trust"),
    case(R, "Joan Pike <joan.pike@thornby.example>", """
Please register me for 19 March.

Joan Pike (Mrs)
Parish Clerk
Thornby Parish Council
""", "Joan Pike | joan.pike@thornby.example | Parish Clerk |  | Thornby Parish Council"),
    case(R, "Joan Pike <joan.pike@thornby.example>", """
Please register me for 19 March.

Joan Pike (she/her)
Service Manager, Housing
Thornby Borough Council
""", "Joan Pike | joan.pike@thornby.example | Service Manager, Housing |  | Thornby Borough Council"),
    case(R, "Collectif Les Remparts <contact@remparts.example>", """
Bonsoir,
Une place pour moi le 18 juin svp.

Douce soirée,
Maëlys Fontanel
trésorière
--
Collectif Les Remparts - 06 39 98 13 32
""", "Maëlys Fontanel | contact@remparts.example | trésorière | +33639981332 | Collectif Les Remparts"),
    case(R, "Paolo Neri <p.neri@comune-alta.example>", """
Dear Camille,
I register for 19 March with the councillor Ada Bianchi (a.bianchi@comune-alta.example).

Paolo Neri
International Relations Office
Comune di Valle Alta
""", "Paolo Neri | p.neri@comune-alta.example |  |  | Comune di Valle Alta",
         "Ada Bianchi | a.bianchi@comune-alta.example | councillor |  | Comune di Valle Alta"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Je vous adresse pour le 19 mars Lise Aubert, alternante, et Éric Monceau, doctorant.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Lise Aubert |  | alternante |  | Syndicat mixte du Val",
         "Éric Monceau |  | doctorant |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Merci d'inscrire Solène Querrien (s.querrien@syndicat-val.example), qui nous rejoint comme chargée de mission littoral, et moi-même pour le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Solène Querrien | s.querrien@syndicat-val.example | chargée de mission littoral |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Please seat a researcher whom I supervise, Ms Thandi Mokoena (t.mokoena@oakmere.example), on 18 June.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Thandi Mokoena | t.mokoena@oakmere.example | researcher |  | Oakmere Council"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
My line manager Tobias Lunn (t.lunn@oakmere.example) and I would like two seats on 19 March.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Tobias Lunn | t.lunn@oakmere.example |  |  | Oakmere Council",
         "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Deux places le 18 juin : Éric Monceau et moi-même. Éric est notre fontainier, son mail est eric.monceau@syndicat-val.example

Anne Roux
Directrice
Syndicat mixte du Val
""", "Éric Monceau | eric.monceau@syndicat-val.example | fontainier |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Maud Perrin, de notre service urbanisme, souhaiterait venir le 18 juin. Vous pouvez la joindre au 06 39 98 20 20 ou à m.perrin@syndicat-val.example.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Maud Perrin | m.perrin@syndicat-val.example |  | +33639982020 | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Une place pour notre nouvelle recrue svp, Ismaël Diarra, géomaticien (ismael.diarra@syndicat-val.example), le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Ismaël Diarra | ismael.diarra@syndicat-val.example | géomaticien |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Après accord de M. Gilles Favre, notre DGS, je vous confirme la participation de Coralie Mounet et Hugo Sabatier le 19 mars.
c.mounet@syndicat-val.example
h.sabatier@syndicat-val.example

Anne Roux
Directrice
Syndicat mixte du Val
""", "Coralie Mounet | c.mounet@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Hugo Sabatier | h.sabatier@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
C'est finalement Hugo Sabatier qui représentera le syndicat le 18 juin, et non Coralie Mounet comme évoqué au téléphone.
Son courriel : h.sabatier@syndicat-val.example

Anne Roux
Directrice
Syndicat mixte du Val
""", "Hugo Sabatier | h.sabatier@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Dear Camille,
Could you find room on 18 June for two of my team? Danuta Wolska (Danuta.Wolska@oakmere.example, 07700 900111) is our data lead; Gwyn Parry (gwyn.parry@oakmere.example) looks after the parks.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Danuta Wolska | danuta.wolska@oakmere.example | data lead | +447700900111 | Oakmere Council",
         "Gwyn Parry | gwyn.parry@oakmere.example |  |  | Oakmere Council"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hi,
me plus one on 19 March: Gwyn Parry, gwyn.parry@oakmere.example

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Gwyn Parry | gwyn.parry@oakmere.example |  |  | Oakmere Council"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Please book 19 March for:

Gwyn Parry
Park Ranger
gwyn.parry@oakmere.example

Danuta Wolska
Data Lead
danuta.wolska@oakmere.example

Ruth Hale
Outreach Manager
Oakmere Council
""", "Gwyn Parry | gwyn.parry@oakmere.example | Park Ranger |  | Oakmere Council",
         "Danuta Wolska | danuta.wolska@oakmere.example | Data Lead |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour

Voici nos deux inscrits pour le 19 mars :
1/ SABATIER Hugo, chargé de communication, h.sabatier@syndicat-val.example, 06 39 98 30 30
2/ MOUNET Coralie, rivière et GEMAPI, c.mounet@syndicat-val.example

Anne Roux
Directrice
Syndicat mixte du Val
""", "Hugo Sabatier | h.sabatier@syndicat-val.example | chargé de communication | +33639983030 | Syndicat mixte du Val",
         "Coralie Mounet | c.mounet@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(R, "Secrétariat général <sg@ville-aubrac.example>", """
Madame,
Je vous prie de bien vouloir inscrire Madame Odile RANC, adjointe au maire déléguée aux solidarités, à la journée du 18 juin. Elle peut être jointe au 06 39 98 41 41.

Pour le Maire et par délégation,
Benoît Calvet
Directeur général des services
Ville d'Aubrac
""", "Odile Ranc |  | adjointe au maire déléguée aux solidarités | +33639984141 | Ville d'Aubrac"),
    case(R, "Odile Ranc <odile.ranc@ville-aubrac.example>", """
Bonjour Camille, c'est noté dans mon agenda, je serai là le 18 juin avec mon directeur de cabinet Yann Le Bihan (yann.lebihan@ville-aubrac.example). À bientôt, Odile Ranc, adjointe au maire, Ville d'Aubrac - 06 39 98 41 41
""", "Odile Ranc | odile.ranc@ville-aubrac.example | adjointe au maire | +33639984141 | Ville d'Aubrac",
         "Yann Le Bihan | yann.lebihan@ville-aubrac.example | directeur de cabinet |  | Ville d'Aubrac"),
    case(R, "odile <odile.ranc@ville-aubrac.example>", """
bonjour
je minscris pour le 18 juin
odile ranc
ville d'aubrac
adjointe
0639984141
""", "Odile Ranc | odile.ranc@ville-aubrac.example | adjointe | +33639984141 | ville d'aubrac"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mon binôme (Coralie Mounet, c.mounet@syndicat-val.example) et moi aimerions participer le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Coralie Mounet | c.mounet@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Je m'inscris au 19 mars, ainsi que mes collègues Coralie Mounet (c.mounet@syndicat-val.example) et Hugo Sabatier (h.sabatier@syndicat-val.example).

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val",
         "Coralie Mounet | c.mounet@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Hugo Sabatier | h.sabatier@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Can Sioned Pugh come on 18 June? She's an intern with us until August; use sioned.pugh@example.net.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Sioned Pugh | sioned.pugh@example.net | intern |  | Oakmere Council"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
We'd like to send Sioned Pugh, who heads our youth service, on 18 June. sioned.pugh@example.net / 07700 900222.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Sioned Pugh | sioned.pugh@example.net |  | +447700900222 | Oakmere Council"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
The seat on 18 June is for Sioned Pugh, not for me. She is our deputy clerk. Her address is sioned.pugh@example.net and mine is only for the invoice.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Sioned Pugh | sioned.pugh@example.net | deputy clerk |  | Oakmere Council"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Je dois retirer Coralie Mounet de la liste du 19 mars, Hugo Sabatier et moi-même restons inscrits.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Coralie Mounet |  |  |  | Syndicat mixte du Val"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mme Coralie Mounet a accouché plus tôt que prévu ! Merci de libérer sa place du 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Coralie Mounet |  |  |  | Syndicat mixte du Val"),
    case(X, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
We are down to two: Gwyn Parry has to stay for the inquest on 19 March. Danuta and I are still coming.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Gwyn Parry |  |  |  | Oakmere Council"),
    case(X, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Please release the place held for Gwyn Parry on 19 March. Nobody will replace him.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Gwyn Parry |  |  |  | Oakmere Council"),
    case(X, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Neither Gwyn Parry nor I will make it on 19 March. Sorry!

Ruth Hale
Outreach Manager
Oakmere Council
""", "Gwyn Parry |  |  |  | Oakmere Council",
         "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Ni Hugo Sabatier ni moi ne pourrons venir le 19 mars : réunion de crise.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Hugo Sabatier |  |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Hugo Sabatier est muté et je ne peux pas venir sans lui : annulez nos deux inscriptions.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Hugo Sabatier |  |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(X, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Our Mr Parry retired last week, so there's no point keeping his chair on 19 March.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Parry |  |  |  | Oakmere Council"),
    case(P, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Je change de poste : Hugo Sabatier, mon successeur (h.sabatier@syndicat-val.example, 06 39 98 30 30), prendra ma place le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val",
         "Hugo Sabatier | h.sabatier@syndicat-val.example |  | +33639983030 | Syndicat mixte du Val"),
    case(P, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Pour le 19 mars, mettez s'il vous plaît Hugo Sabatier (h.sabatier@syndicat-val.example) là où vous aviez Coralie Mounet.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Coralie Mounet |  |  |  | Syndicat mixte du Val",
         "Hugo Sabatier | h.sabatier@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Gwyn Parry's seat on 19 March should go to Danuta Wolska (danuta.wolska@oakmere.example).

Ruth Hale
Outreach Manager
Oakmere Council
""", "Gwyn Parry |  |  |  | Oakmere Council",
         "Danuta Wolska | danuta.wolska@oakmere.example |  |  | Oakmere Council"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Danuta Wolska (danuta.wolska@oakmere.example) will be with you on 19 March rather than Gwyn Parry, who has moved to Leeds.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Gwyn Parry |  |  |  | Oakmere Council",
         "Danuta Wolska | danuta.wolska@oakmere.example |  |  | Oakmere Council"),
    case(P, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Hugo Sabatier devait venir le 19 mars. Il part en congé paternité ; Coralie Mounet le supplée (c.mounet@syndicat-val.example).

Anne Roux
Directrice
Syndicat mixte du Val
""", "Hugo Sabatier |  |  |  | Syndicat mixte du Val",
         "Coralie Mounet | c.mounet@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(P, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Je ne pourrai pas être là le 19 mars mais ma collègue Coralie Mounet peut me remplacer. Elle est animatrice, son mail : c.mounet@syndicat-val.example

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val",
         "Coralie Mounet | c.mounet@syndicat-val.example | animatrice |  | Syndicat mixte du Val"),
    case(D, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Comme demandé : Hugo Sabatier est chargé de communication au Syndicat mixte du Val, portable 06 39 98 30 30.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Hugo Sabatier |  | chargé de communication | +33639983030 | Syndicat mixte du Val"),
    case(D, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
You asked for Gwyn Parry's details. He is our head ranger; mobile 07700 900333.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Gwyn Parry |  | head ranger | +447700900333 | Oakmere Council"),
    case(D, "Gwyn <gwyn.parry@oakmere.example>", """
Hello Camille,

Oakmere Council, park ranger, 07700 900333.

Gwyn Parry
""", "Gwyn Parry | gwyn.parry@oakmere.example | park ranger | +447700900333 | Oakmere Council"),
    case(D, "Hugo Sabatier <h.sabatier@syndicat-val.example>", """
Bonjour,

mon employeur : Syndicat mixte du Val
ma fonction : chargé de communication
mon numéro : 06 39 98 30 30

Hugo
""", "Hugo Sabatier | h.sabatier@syndicat-val.example | chargé de communication | +33639983030 | Syndicat mixte du Val"),
    case(R, "Hugo Sabatier <h.sabatier@syndicat-val.example>", """
Bonjour, une place le 19 mars svp.

Hugo SABATIER | Chargé de communication | Syndicat mixte du Val | 06 39 98 30 30
""", "Hugo Sabatier | h.sabatier@syndicat-val.example | Chargé de communication | +33639983030 | Syndicat mixte du Val"),
    case(R, "SABATIER Hugo (DGA) <h.sabatier@syndicat-val.example>", """
Bonjour, je participerai le 19 mars.

Bien cordialement

Hugo SABATIER
DGA Ressources
Syndicat mixte du Val - Pôle Eau
Tél. 04 75 33 22 11 - Port. 06 39 98 30 30
""", "Hugo Sabatier | h.sabatier@syndicat-val.example | DGA Ressources | +33475332211 | Syndicat mixte du Val"),
    case(R, "Maeve O'Dwyer <maeve@odwyer-design.example>", """
Hi Camille,

I'm a freelance illustrator and would love a place on 18 June.

Maeve
07700 900444
""", "Maeve O'Dwyer | maeve@odwyer-design.example | freelance illustrator | +447700900444"),
    case(R, "Nadège Pons <nadege.pons@example.org>", """
Bonjour,
Je suis bénévole à l'association Les Bouts de Ficelle, je souhaite une place le 18 juin.
Nadège Pons, 06 39 98 55 66
""", "Nadège Pons | nadege.pons@example.org | bénévole | +33639985566 | Les Bouts de Ficelle"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Il y aura Coralie (c.mounet@syndicat-val.example), Hugo (h.sabatier@syndicat-val.example) et moi le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Coralie | c.mounet@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Hugo | h.sabatier@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Merci d'ajouter Coralie Mounet à la liste du 19 mars (je suis déjà inscrite).

Anne Roux
Directrice
Syndicat mixte du Val
""", "Coralie Mounet |  |  |  | Syndicat mixte du Val"),
    case(R, "Tilda Frost <tilda.frost@example.org>", """
hi, can you fit in our treasurer colin marsh and me on 18 june, ta
""", "Colin Marsh |  | treasurer",
         "Tilda Frost | tilda.frost@example.org"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mon voisin de palier voudrait venir : Ivan Castel, ivan.castel@example.org. Pouvez-vous l'asseoir à côté de moi le 19 mars ?

Anne Roux
Directrice
Syndicat mixte du Val
""", "Ivan Castel | ivan.castel@example.org |  |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Priya Nair would like to come on 19 March (priya.nair@oakmere.example). Could she sit next to me?

Ruth Hale
Outreach Manager
Oakmere Council
""", "Priya Nair | priya.nair@oakmere.example |  |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Marché conclu, je viens en juin ! Mon amie Odile Brun sera du voyage avec moi.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val",
         "Odile Brun |  |  |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonsoir,
Nous serons trois le 18 juin : Ivan Castel (ivan.castel@example.org), Odile Brun, et votre dévouée.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Ivan Castel | ivan.castel@example.org |  |  | Syndicat mixte du Val",
         "Odile Brun |  |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
Is there room for a pair of us on 18 June? It would be me and Priya Nair (priya.nair@oakmere.example), our head of parks.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Priya Nair | priya.nair@oakmere.example | head of parks |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
On vient à deux de l'équipe le 18 juin : notre médiatrice Odile BRUN et notre juriste Ivan CASTEL
(ivan.castel@syndicat-val.example).

Anne Roux
Directrice
Syndicat mixte du Val
""", "Odile Brun |  | médiatrice |  | Syndicat mixte du Val",
         "Ivan Castel | ivan.castel@syndicat-val.example | juriste |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Nous vous confions deux agents le 19 mars :
- de Brévent Louis (l.debrevent@syndicat-val.example)
- CASTEL Ivan (i.castel@syndicat-val.example)

Anne Roux
Directrice
Syndicat mixte du Val
""", "Louis de Brévent | l.debrevent@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Ivan Castel | i.castel@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Notre trésorier Ivan Castel viendra le 19 mars, accompagné de ODILE BRUN, bénévole (odile@example.org).

Anne Roux
Directrice
Syndicat mixte du Val
""", "Ivan Castel |  | trésorier |  | Syndicat mixte du Val",
         "Odile Brun | odile@example.org | bénévole |  | Syndicat mixte du Val"),
    case(R, "Friends of Tarn Wood <hello@tarnwood-friends.example>", """
Hi,
We are sending Alba Quinn, tree warden (alba.quinn@example.net), on 18 June.

Thanks!
Moll
Friends of Tarn Wood
""", "Alba Quinn | alba.quinn@example.net | tree warden |  | Friends of Tarn Wood"),
    case(R, "Learning Hub <hub@strathmoor.example>", """
Hello

Two for 18 June:

1. Name: Isla Petrie
   Role: Licensing Officer
   Email: isla.petrie@strathmoor.example

2. Name: Euan Baird
   Role: Clerk
   Email: n/a

Thanks
Learning Hub
Strathmoor Council
""", "Isla Petrie | isla.petrie@strathmoor.example | Licensing Officer |  | Strathmoor Council",
         "Euan Baird |  | Clerk |  | Strathmoor Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Mon mari Étienne Roux et moi venons le 19 mars. Nous partageons cette adresse électronique.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Étienne Roux | anne.roux@syndicat-val.example |  |  | Syndicat mixte du Val",
         "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
M. Castel est en arrêt jusqu'à l'été. Nous gardons la place de Mme Brun et vous rendons la sienne.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Castel |  |  |  | Syndicat mixte du Val"),
    case(X, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Petit changement : Ivan CASTEL ne fait plus partie de la maison, seule Odile viendra le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Ivan Castel |  |  |  | Syndicat mixte du Val"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
I booked for 19 March but the Mill Lane bridge has collapsed, so Priya Nair (priya.nair@oakmere.example) will be there instead of me.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Priya Nair | priya.nair@oakmere.example |  |  | Oakmere Council"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
My deputy Priya Nair (priya.nair@oakmere.example) travels in my stead on 19 March.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Priya Nair | priya.nair@oakmere.example |  |  | Oakmere Council"),
    case(D, "Nadia Ferrow <nadia.ferrow@example.com>", """
Hello,

Here is the rest:

Organisation - Fernside Town Council
Job title - clerk
Mobile - 07700 900646

Nadia
""", "Nadia Ferrow | nadia.ferrow@example.com | clerk | +447700900646 | Fernside Town Council"),
    case(R, "Yann Bellec <yann.bellec@example.org>", """
Bonjour,
Inscrivez-moi pour le 19 mars.

Yann Bellec
Directeur du SICTOBA du Haut-Pays
""", "Yann Bellec | yann.bellec@example.org | Directeur |  | SICTOBA du Haut-Pays"),
    case(R, "Yann Bellec <yann.bellec@example.org>", """
Bonjour,
Inscrivez-moi pour le 19 mars.

Yann Bellec
Capitaine, officier formation
SDIS du Haut-Pays
""", "Yann Bellec | yann.bellec@example.org | Capitaine, officier formation |  | SDIS du Haut-Pays"),
    case(R, "Yann Bellec <yann.bellec@example.org>", """
Bonjour,
Inscrivez-moi pour le 19 mars.

Yann Bellec
secrétaire de « La Fabrique du Port »
""", "Yann Bellec | yann.bellec@example.org | secrétaire |  | La Fabrique du Port"),
    case(R, "Yann Bellec <yann.bellec@example.org>", """
Bonjour, je suis Yann Bellec, animateur jeunesse au service départemental de la Roche. Une place le 19 mars svp.
""", "Yann Bellec | yann.bellec@example.org | animateur jeunesse |  | service départemental de la Roche"),
    case(R, "Gilda Moreau <g.moreau@example.org>", """
Bonsoir, c'est validé par ma hiérarchie, voyez ci-dessous : me voilà des vôtres en juin.

Gilda Moreau

De : Paul Vasseur <p.vasseur@example.org>
Envoyé : lundi 4 mars 2019 09:12
À : Gilda Moreau
Objet : demande

OK pour juin.

Paul Vasseur
Directeur
""", "Gilda Moreau | g.moreau@example.org"),
    case(R, "Ines Adler <ines.adler@example.org>", """
Hello, Marcus is game (see his mail below) and so am I: two seats on 19 March.

Ines Adler

From: Marcus Thiele <m.thiele@example.org>
Sent: 4 March 2019
To: Ines Adler
Subject: 19 March

I'd love to go.

Marcus Thiele
""", "Marcus Thiele | m.thiele@example.org",
         "Ines Adler | ines.adler@example.org"),
    case(R, "leila <leila.hamdi@example.org>", """
bonjour je m'appelle leila hamdi c'est pour venir le 18 juin merci
""", "Leila Hamdi | leila.hamdi@example.org"),
    case(R, "Gus <gus@mailbox.example>", """
hiya its gus hartley, pop me down for the june day
""", "Gus Hartley | gus@mailbox.example"),
    case(R, "Gus <gus@mailbox.example>", """
hi my name is gus hartley and id love a seat in june
""", "Gus Hartley | gus@mailbox.example"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour, c'est moi qui vous avais appelée, inscrivez-moi pour le 19 mars.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Voici l'accord attendu (plus bas). Merci d'inscrire mon nom pour mars.

Anne Roux
Directrice
Syndicat mixte du Val

De : Paul Vasseur <p.vasseur@syndicat-val.example>
Envoyé : lundi 4 mars 2019 09:12
À : Anne Roux
Objet : demande

OK pour le 19 mars.

Paul Vasseur
Président
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Wilma Ash <w.ash@example.net>", """
I should like to attend on 19 March.

Yours sincerely,
Wilma Ash (Mrs)
""", "Wilma Ash | w.ash@example.net"),
    case(R, "Wilma Ash <w.ash@example.net>", """
I should like to attend on 19 March.

Yours sincerely,
Wilma Ash (Miss)
Treasurer
Oldham Choral Society
""", "Wilma Ash | w.ash@example.net | Treasurer |  | Oldham Choral Society"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour, je m'inscris seule pour le 19 mars, ma collègue Carine Blot aurait beaucoup aimé mais elle est de garde.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello, just me on 19 March please: Priya Nair would have loved to but she is on call.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,

Suite au conseil syndical de ce jour, iront à Paris le 19/03 :

- Mme Odile BRUN, vice-présidente, o.brun@syndicat-val.example
- M. Ivan CASTEL, technicien, i.castel@syndicat-val.example

Anne Roux
Directrice
Syndicat mixte du Val
""", "Odile Brun | o.brun@syndicat-val.example | vice-présidente |  | Syndicat mixte du Val",
         "Ivan Castel | i.castel@syndicat-val.example | technicien |  | Syndicat mixte du Val"),
    case(R, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,

qui : moi (Anne Roux)
quand : 19 mars
fonction : hydrologue
""", "Anne Roux | anne.roux@syndicat-val.example | hydrologue"),
    case(R, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
On 19 March we come with two: I self, and my colleague Joost de Wit (j.dewit@oakmere.example), he is planner.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Joost de Wit | j.dewit@oakmere.example | planner |  | Oakmere Council"),
    case(P, "Anne Roux <anne.roux@syndicat-val.example>", """
Bonjour,
Une soutenance me tombe dessus le 19 mars. Ma collègue Odile Brun prend le relais : o.brun@syndicat-val.example. Rien d'autre ne change.

Anne Roux
Directrice
Syndicat mixte du Val
""", "Anne Roux | anne.roux@syndicat-val.example | Directrice |  | Syndicat mixte du Val",
         "Odile Brun | o.brun@syndicat-val.example |  |  | Syndicat mixte du Val"),
    case(P, "Ruth Hale <ruth.hale@oakmere.example>", """
Hello,
I am called to court on 19 March. My colleague Priya Nair takes over: priya.nair@oakmere.example. Nothing else changes.

Ruth Hale
Outreach Manager
Oakmere Council
""", "Ruth Hale | ruth.hale@oakmere.example | Outreach Manager |  | Oakmere Council",
         "Priya Nair | priya.nair@oakmere.example |  |  | Oakmere Council"),
    case(R, "Ander Goiri <ander.goiri@lurlan.example>", """
Hello! I am Ander, of LurLan in Bilbao. I want to assist in June.

Ander Goiri
+34 655 550 144
""", "Ander Goiri | ander.goiri@lurlan.example |  | +34655550144 | LurLan"),
]  # fmt: skip


@pytest.mark.parametrize("one", CASES, ids=lambda one: f"{one.intent.value}-{one.text[:40]}")
def test_the_people_of_a_mail(one: Case) -> None:
    assert told(one) == wanted(one)
