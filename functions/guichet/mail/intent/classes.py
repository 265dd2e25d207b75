"""Word classes of the rules: folded forms, `*` for any ending. French and English together."""

from __future__ import annotations

MONTHS = (
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "january february march april june july august september october november december"
)

CLASSES: dict[str, str] = {
    "month": MONTHS,
    # a seat, under all its names
    "seat": "place places siege sieges chaise chaises fauteuil fauteuils strapontin strapontins "
    "couvert couverts "
    "tabouret tabourets banc creneau seat seats spot spots chair chairs slot slots space "
    "spaces stool stools "
    "ticket tickets pass rang coin petit_coin plce palce position sit room "
    "berth pew perch",
    # nouns for what a registered person has
    "enrolment": "inscription inscriptions participation participations presence presences venue "
    "reservation "
    "reservations candidature preinscription enregistrement adhesion registration "
    "registrations enrolment enrollment booking "
    "bookings attendance reservaton engagement",
    # asking the desk to seat somebody
    "enrol": "inscri* reinscri* preinscri* enregistr* register* registering enrol* signup",
    "keep": "garde* gardi* reserv* retien* retenir retenez retiendr* bloqu* prevoi* prevoir "
    "prevoy* trouv* laisse laissez laisser "
    "keep keeping hold holding save saving book booking reserve reserving secure block "
    "grab find squeeze fit spare "
    "allot allocate assign put pencil mettez mets mettre mettriez mettrez rajout* ajout* "
    "met menag* degot* attribu* octroy* accord* "
    "accorder accordez faites faire fait garantir nail bag snag get give donnez set",
    "count": "conter contez compt* compte comptez comptons count counted comptabilis*",
    "note": "note* notez noter notes noterez inscri* prendre prenez enregistr* record add ajout* "
    "acter actez consign* mentionn* "
    "positionn* pris report* comptabilis* integr* inclu*",
    "want": "veux voudr* souhait* aimer* desir* envie tiens want wish would d love like keen happy "
    "plaisir ravi* "
    "heureu* glad delighted pleased eager fancy volontiers voulons veut aspire entends "
    "desire love compte comptons thrilled "
    "honoured honored enchant* grave solliciter sollicite candidat*",
    "come": "venir viens viendr* vient viennent venons venue particip* assist* rendre rendrai "
    "rendrons rends joindr* join joining "
    "attend attending come coming presenter rejoindr* rejoins suivre suivrai suivrons "
    "deplacer deplacerai "
    "faire_partie take_part attendance vivre profiter passer passerai passe along decouvrir",
    "me": "me m moi nous us myself mon ma mes my our notre nos",
    "mine": "ma mon mes notre nos my our mine sa son ses leur leurs his her their cette ce this "
    "that la le the votre your",
    # giving up
    "annul": "annul* anul* cancel* decommand* resili*",
    "withdraw": "desist* renonc* retir* ray* desinscri* desengag* enlev* supprim* barr* biff* ote "
    "otez oter withdraw* remove "
    "removing remov* strike scratch delete drop deregister unregister decommande* exclu* "
    "sort* efface*",
    "release": "liber* ced* rend* redonn* donn* remett* remis* offr* propos* laiss* attribu* "
    "restitu* abandonn* profit* "
    "give giving let release releasing offer pass passing free hand transfer yield "
    "surrender reallocate reassign relinquish rendre disposer disposez redistribu*"
    " reattribu* reaffect* distribu* proposez pass",
    "else": "autre autres autrui suivant* quelqu personne attente liste prochain* next someone "
    "somebody anyone else waiting list "
    "queue file others apres besoin another disposition preneur amateur* chanceu* "
    "malchanceu* whoever",
    "cannot": "ne_peu* impossible empech* indisponib* absent* cant unable",
    # questions answered by the sheet
    "topic": "programme* program* agenda deroul* deroule contenu* thematique* theme* sujet* tarif* "
    "prix cout* coute* coutera "
    "combien price* prices pricing cost* costs fee fees lieu adresse address acces metro "
    "horaire* heure* heures time times "
    "timing start starts commence* debut* finit fin finish* termine* ends end date dates "
    "duree intervenant* formateur* "
    "formatrice* animateur*  trainer* trainers speaker*  venue  "
    "  locali*    plan brochure plaquette "
    "fiche depliant flyer leaflet documentation contenu modalite* cover covers covered "
    "content objectif* objectives public "
    "descriptif presentation renseignement* information* informations info infos details "
    "detail itinerary directions transport* situe itineraire pedagogi*",
    "query": "quel quelle quels quelles combien comment ou quand qui what which how where when who "
    "whats pourquoi why est is are "
    "does do can could y a t avez pouvez pourriez",
    "other": "commande commandes abonnement* abonner train trains billet vol hotel reunion rendez "
    "rdv facture devis contrat order subscription "
    "flight meeting invoice newsletter lettre webinaire webinar salle room rooms livraison "
    "colis delivery compte account restaurant voyage trip",
}
