"""Words that tell a title, a role, an organisation, a department. All folded."""

from __future__ import annotations

STROKE = r"(?:::|[-\u2013\u2014|/\u2022\u00b7~]|//)"
"""What sets the pieces of a line apart, between spaces."""

TITLES = frozenset(
    """
    m mm mr mrs ms miss mme mmes mlle mlles cllr councillor madame monsieur mesdames messieurs dr
    docteur pr prof professeur professor me maitre ing commandant capitaine lieutenant colonel
    lieutenant-colonel general adjudant sergent major captain sergeant general admiral amiral abbe
    pere soeur frere rev reverend maitre dott dott.ssa dottssa sir dame lord mx mag dipl
    herr frau signor signora senor senora meneer mevrouw dhr mevr lady
    very rt hon ven excellence excellency honourable fr canon
    lt ltn cne cdt sgt adj adjt lcl capt drs ir
    """.split()
)

PARTICLES = frozenset(
    """
    i de du des d la le les von van der den ter ten zu zum el al ben bin ibn da das dos do di del
    della y e af ould ait abu abou st saint mac mc o ni nic ui ua
    """.split()
)

ROLES = frozenset(
    """
    adjoint adjointe administrateur administratrice administrator adviser advisor agent agente
    analyst analyste animateur animatrice architecte architect archiviste archivist
    assistant assistante
    associate attache attachee attaché bibliothecaire cadre caseworker charge chargee chef cheffe
    chercheur chercheuse chief coach collaborateur collaboratrice commissaire comptable concepteur
    conceptrice conseiller conseillere consultant consultante controleur controleuse coordinateur
    coordinatrice coordonnateur coordonnatrice coordinator co-ordinator ordinator councillor
    curator dean delegue
    deleguee deputy designer developpeur developpeuse developer directeur directrice director dga
    dgs dgst documentaliste doctorant doctorante doctoral economiste editor educateur educatrice
    elu elue engineer enseignant enseignante etudiant etudiante evaluateur executive expert
    experte facilitateur facilitatrice facilitator fellow formateur formatrice founder fondateur
    fondatrice gardien gardienne gerant gerante gestionnaire graphiste greffier head ingenieur
    ingenieure inspecteur inspectrice inspector instituteur intern interpreter journaliste juriste
    lead leader lecturer librarian magistrat maire manager mayor mediateur mediatrice member
    membre methodist methodologist monteur officer operateur paysagiste planner president
    presidente principal procureur professeur professeure professor program programmiste project
    psychologue ranger reader receptionist redacteur redactrice referent referente registrar
    representant representante researcher responsable retraite retraitee scientist secretaire
    secretary senateur senior service_designer sociologue scholar sous-directeur sous-directrice
    sous-prefet sous-prefete specialist specialiste stagiaire student superviseur supervisor
    teacher technicien technicienne tresorier tresoriere treasurer trainer trainee translator
    trustee tutor urbaniste vice-president vice-presidente vice-president volunteer writer
    benevole freelance independant independante infirmier infirmiere medecin doctor nurse lawyer
    legal policy participation programme product ux ui chairman chair chairperson chairwoman
    warden clerk inspecting strategist strategic surveyor statistician statisticien statisticienne
    historien historienne geographe geomaticien geomaticienne cartographe webmestre webmaster
    animatrice-coordinatrice interim interimaire acheteur acheteuse buyer auditeur auditrice
    auditor prefet prefete depute deputee conservateur conservatrice regisseur regisseuse
    scenographe concierge logisticien pilote directeur-adjoint directrice-adjointe designeuse
    designeur chefe co-directeur co-directrice codirecteur codirectrice co-fondateur co-fondatrice
    cofondateur cofondatrice co-president co-presidente copresident copresidente garde guard
    garde-champetre accompagnateur accompagnatrice acheteuse aide-soignant aide-soignante aidant
    aidante agriculteur agricultrice alderman alternant alternante
    vacataire contractuel contractuelle apprenti apprentie apprentice artisan artisane
    artiste artist assesseur assessore atsem avocat avocate barrister boulanger boulangere
    burgemeester burgermeister burgermeisterin campaigner caregiver carer caretaker catechist
    chargee-de-mission chauffeur commissioner commercant commercante conteur conteuse controller
    conciliateur copywriter counsellor counselor courtier crofter cuisinier cuisiniere curate
    demographe designers dirigeant dirigeante educator eluee entrepreneur entrepreneuse ergonome
    ergotherapeute ethnologue facteur factrice farmer firefighter friar gendarme geometre
    geschaftsfuhrer geschaftsfuhrerin greffiere guide hauptmann health home-maker housing
    hydrologue illustrateur illustratrice imam infographiste instructeur instructrice instructor
    jardinier jardiniere justice kinesitherapeute landlord leiter leiterin libraire linguiste
    linguist logopede maraicher maraichere marin matron menuisier menuisiere midwife minister
    monitrice moniteur musicien musicienne notaire nutritionist nutritionniste organiser organizer
    ouvrier ouvriere paramedic pasteur pastor patissier pharmacien pharmacienne pharmacist
    philosopher philosophe photographe photographer physicist policier policiere pompier
    porte-parole porter preventionniste prieur producer producteur proviseur proviseure
    puericultrice recteur rector referentin sachbearbeiter sachbearbeiterin sage-femme salarie
    salariee sapeur-pompier scribe secouriste sergent sergeant shepherd sheriff sous-chef
    spokesperson spokeswoman steward superintendent surgeon surveillante surveillant tecnico
    tecnica therapeute therapist topographe trainees travailleur travailleuse undersecretary
    usager usagere verger veterinaire vet vicar vigneron vigneronne wethouder worker youth
    commandant capitaine lieutenant captain colonel adjudant major professor pr doyen doyenne
    principale principaux chancellor provost bursar registraire innovateur innovation community
    communications digital operations human data learning training engagement partnerships lecteur
    maitre maitresse postdoctoral phd research social case premier premiere 1er 1ere 2e 3e 2eme
    3eme second seconde vp ceo cto coo cfo cio pdg dg daf dircab dircom echevin echevine bourgmestre
    econome intendant intendante aumonier aumoniere chanoine fundraiser broker
    correspondant correspondante liaison sindaco alcalde alcaldesa dean
    officier officiere syndic magasinier magasiniere responsible mediator prof paysan paysanne
    """.split()
)

SOFT_ROLES = frozenset(
    """
    lead legal policy participation programme product ux ui program project senior
    service_designer chief strategic innovation community communications digital operations human
    data learning training engagement partnerships research social case premier premiere 1er 1ere
    2e 3e 2eme 3eme second seconde me chair interim participation deputy associate principal
    principale head executive health housing youth justice pr major minister doctoral postdoctoral
    phd maitre maitresse service general prof
    """.split()
)
"""Only a role with another word of ROLES behind them ("senior lecturer", "1er adjoint")."""

ORGANISATIONS = frozenset(
    """
    academie academy adem agence agency agglo agglomeration association asso atelier ateliers
    authority authorite assemblee assembly ars bank banque bibliotheque borough bureau-d-etudes
    caf cabinet caisse cc ccas cci centre center chambre charity chu ch clinique cnam cnfpt cnrs
    collectif college comite commission commune communes communaute committee company compagnie
    conseil consortium cooperative coop corporation council county ca cu cg cd departement-de ddt
    ddfip dreal draaf direccte dgfip direction-departementale direction-regionale
    direction-generale ecole eurodistrict eurometropole etablissement epci epfl federation
    fabrique fondation fonds foundation fundacja gip government group groupe groupement gmbh
    haute-autorite hopital hospital hotel-de-ville hospices inc inrae insee institut institute
    inserm lab labo laboratoire limited llc llp ltd lycee mairie maison metropole metro
    mediatheque mission-locale ministere ministry mission municipality municipal museum musee
    mutuelle national network observatoire oph office organisation organization onf parc parlement
    parliament partnership pays plc pole-metropolitain prefecture prefektura province quartiers
    reseau rectorat region regie regional sa sarl sas scic scop scp sdis sem siege societe society
    sous-prefecture spl spa srl station studio studios syndicat smvo syndicat-mixte territoire
    tiers-lieu town trust tribunal union universite university univ urad urban urssaf ville villes
    village citta comune stadt city landratsamt gemeente gemeinde ayuntamiento
    stowarzyszenie verein universitet universiteit universidad universita commons collective works
    agenzia agencia minist houses housing habitat club ong ngo coworking librairie theatre hub
    incubateur incubator poste sncf edf ratp engie orange dinum ditp districts district archives
    assurance-maladie medef consulat ambassade embassy mjc senat senate credit secours croix-rouge
    banlieues sgar amicale foyer cercle confederation initiative ehpad initiatives epicerie
    kommune sivom sivu petr cpie caue amap esat mfr cpam crous carsat pnr sictom siaep opac hlm
    udaf cidff mrc forum instituto istituto ministerio ministero ministerium ministerie ministerstvo
    universidade universitat universiteten provincia provincie municipio municipalidad obec mesto
    asociacion associazione associacao fundacion fundacao fondazione stiftung stichting forening
    kommun gmina urzad regione regiao junta diputacion prefeitura centro centrum zentrum rathaus
    bezirk landkreis kraj townhall allotments epicerie adapei caue mutuelle
    """.split()
)

DEPARTMENTS = frozenset(
    """
    service services pole departement department direction dir division bureau cellule unite unit
    team equipe section secteur secretariat sous-direction drh rh dsi dgs-adjoint gestion
    formation comptabilite finances accueil delegation mission filiere school faculty faculte ufr
    secretary's directorate branch desk ressources human comite cabinet poste administration
    accounts scolarite protocole patrimoine logistique achats marches urbanisme
    """.split()
)
