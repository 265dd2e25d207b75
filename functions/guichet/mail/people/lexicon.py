"""Words that tell a first name, a role, an organisation, a department. All folded."""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    adam adele adeline adrian adrien agathe agnes agnieszka aicha aida aime aimee aissatou alain
    alan alana alban albane albert alberto alejandro alessandra alessandro alex alexa
    alexander alexandra alexandre alexia alexis alfred ali alice alicia alienor aline alison
    alix alma aloys alphonse amadou amal amanda amandine amaury ambre amelia amelie amina
    amine amir amy ana anais anastasia anatole andre andrea andreas andree andrew andrzej
    angela angele angelique anette anick anita ann anna annabelle anne annette annick annie
    anouar anouk anselme anthony antoine antoinette anton antonin antonio aoife apolline
    ariane arielle aristide arlette armand armelle arnaud arthur asma assia astrid aude audrey
    augustin aurelia aurelie aurelien aurore axel axelle aymeric aziz baptiste barbara barnabe
    bart basile bastien beatrice beatrix ben benedicte benjamin benoit berangere berengere
    bernadette bernard berthe bertrand bianca bilal blaise blanche blandine bob boris boubacar
    brahim brenda brendan brian brice brieuc brigitte bruce bruna bruno callum camille candice
    capucine carina carine carl carla carlos carmen carol carole carolina caroline cassandra
    catherine cecile cedric celeste celestin celia celine cesar chantal charlene charles
    charlie charlotte chiara chloe chris christel christelle christian christiane christina
    christine christophe christopher cindy claire clara clarisse claude claudette claudia
    claudie claudine clea clelia clemence clement clementine clothilde clotilde coline colette
    colin colm constance constantin coralie coraline corentin corinne cornelia cosima craig
    cynthia cyprien cyril cyrille damien dan dana daniel daniele daniella danielle daphne
    dario darren david dean deborah delphine denis denise derek desire diana diane didier
    diego dimitri dirk djamila dominic dominique donald donatien donna dorian doris dorothee
    dorothy dounia duncan dylan ebrahim ed eddy edgar edith edmond edmund edouard eduardo
    edward edwige egon eileen elaine elea eleanor elena eleonore eliane elias elie eliott
    elisa elisabeth elise elizabeth ella ellen elliot elodie eloi eloise elsa elvire ema
    emeline emeric emile emilia emilie emilien emily emma emmanuel emmanuelle enzo eric erica
    erik erika ernest erwan erwann esma estelle esteban esther ethan etienne eugene eugenie
    eva evan evelyn evelyne ewa ewan ewen fabian fabien fabienne fabio fabrice fadila faiza
    fanny faouzi farah farid farida fatima fatiha fatou fatoumata faustine felicia felicie
    felicity felix ferdinand fergus fernand fernanda fernando fiona fionnuala firmin flavie
    flavien fleur flora florence florent florentin florian floriane flore fouad fran frances
    francesca francesco francine francis francisco franck francois francoise frank franz fred
    freda frederic frederica frederik frederique friedrich gabin gabriel gabriela gabrielle
    gael gaelle gaetan gareth garance gary gaspard gaston gautier gavin genevieve geoffrey
    geoffroy george georges georgette georgia georgina gerald geraldine gerard germain
    germaine gertrude ghislain ghislaine ghyslaine gilbert gilberte gildas giles gilles
    gillian gina giovanni gisele giulia giuseppe glenn gloria gonzague gordon grace graeme
    graham greg gregoire gregory greta gudrun guilhem guillaume gustave guy gwenael gwenaelle
    gwendal gwendoline gwenn gwenola habib hadrien hakim halima hamid hamza hana hanane hannah
    hans harold harriet harry hassan hassen hatem hayat heather hector helen helena helene
    helga heloise hendrik henri henriette henry herbert hermine herve hicham hichem hilary
    hilda hippolyte hocine honore honorine horace hortense houda howard hubert hugh hugo
    hugues huguette hussein ian ibrahim ibrahima ida idriss ignace igor iker ilan ilona imane
    imene ines ingeborg ingrid irene irina iris isaac isabel isabella isabelle isadora ismael
    ismail isolde ivan ivana iwona jacek jack jackie jacob jacqueline jacques jade jake jalil
    jamal james jamila jan jana jane janet janice janine jared jasmin jasmine jason javier
    jawad jean jeanne jeannette jeannine jeff jennifer jenny jens jeremie jeremy jerome jerzy
    jessica jesus jill jim jimmy jiri joachim joan joana joanna joanne joao joaquim jocelyn
    jocelyne jodie joe joel joelle johan johanna johannes john johnny jon jonas jonathan
    jordan jorge jose josefa joseph josephine josette josh joshua josiane josselin josue joy
    joyce juan juana judicael judith jules julia julian juliane julie julien juliette juliana
    julio june jurgen justin justine kader kamel kamila kamil karen karim karima karin karine
    karl karla kate katarina katarzyna kate katherine kathleen kathryn kathy katia katie katja
    kay kayla keith kelly ken kenneth kenza kerry kevin khadija khaled khalid kim kirsten
    kirsty klaus klara koffi konrad krzysztof kurt kylie ladislas laetitia laila lamia lan
    lara larissa lars laura laure laureen laureline laurence laurent lauriane laurie laurine
    lea leah leandre leila leïla lena lenaic leo leon leonard leonie leonor leonora leopold
    leslie leticia lewis lia liam lila lili lilia lilian liliane lilou lily lina linda lindsay
    line lionel lisa lise lisette livia liz loic lois lola loraine lorena lorenzo lorette
    lorraine lou louis louisa louise loup loubna luc luca lucas luce lucette lucia lucie
    lucien lucienne lucile lucille lucy ludivine ludovic luigi luis luisa luke lydia lydie
    lyna lynn mabel madeleine mael maelle maelys magali magalie magda magdalena maggie magnus
    mahamat mahaut mai maia maite majid malek malika malik malo malorie mamadou manfred manon
    manuel manuela marc marceau marcel marcelle marcello marcin marco marcus margaret
    margarita margaux margherita margot marguerite maria mariam mariama mariana marianne
    mariane marie mariella marielle marietta mariette marilyn marin marina marine mario marion
    marisa marius marjolaine marjorie mark marketa marlene marta martha martial martin martina
    martine marthe marwa mary maryam maryline maryse maryvonne mateo mateusz mathew mathias
    mathieu mathilde mathis matilda matt matteo matthew matthias matthieu maud maude maureen
    maurice mauricette maxence maxime maximilien maya mehdi melanie melina melissa melodie
    melvin mercedes meriem merwan mia michael michal michel michele micheline michelle miguel
    mikael mike mila milan milena mina minh mireille miriam mohamed mohammed moira moise mona
    monica monika monique morgan morgane mouhamadou mounia mounir moussa mouna mustapha muriel
    mylene myriam nabil nabila nacer nadege nadia nadine nael naima najat nancy naomi narcisse
    nasser nassim natacha natalia natalie natasha nathalie nathan nathaniel nawal neil nelly
    nelson nestor niall nicholas nick nico nicola nicolas nicole nicolo niels nigel nikita
    nikolai nils nina ninon noa noah noe noel noelie noelle noemie nolan nolwenn nora norah
    norbert nour odette odile odilon oceane octave octavia olaf oleg olena olga oliver olivia
    olivier oluwaseun omar ombeline ondine ophelie oriane orlane oscar oswald otto ottavia
    ottilie ousmane oumar pablo palmyre paloma pamela paola paolo pascal pascale pascaline
    patrice patricia patrick patty paul paula paule paulette paulina pauline pavel pedro peggy
    penelope perrine peter petra phil philip philippa philippe philippine philomene phoebe
    pierre pierrette pierrick pietro piotr prisca priscilla priya prosper quentin quitterie
    rachel rachid rachida radia rafael raffaele rainer ralph rama ramon randa raoul raphael
    raphaelle rashid raul ray raymond raymonde rayan rebecca reda regine regis reine reinhard
    remi remy renata renaud rene renee rhoda riad ricardo richard rita rob robert roberta
    roberto robin rocio rod roderick rodolphe rodolfo rodrigo rodrigue roger rohan roland
    rolande rolf roma romain roman romane romeo romuald ron ronald ronan rosa rosalie rosalind
    rosario rose roseline roselyne rosemary rosie ross roxane roy ruben rudolf rupert russell
    ruth ryan sabine sabrina sacha sadia said salah salim salima sally salma salome sam
    samantha sami samia samir samira samson samuel sandra sandrine sandy sanjay santiago sara
    sarah sasha saskia sean sebastian sebastien selena selim selma seraphine serena serge
    sergei sergio severin severine shane sharon sheila shirley siaka sibylle sidonie sigrid
    silvia simeon simon simona simone siobhan sofia sofian sofiane sohan soizic solange solene
    solenn solenne solveig sonia sophia sophie soraya soufiane souad stacey stan stanislas
    stanislaw stefan stefania steffen stella stephan stephane stephanie stephen steve steven
    stewart stuart sue sunita susan susanna susanne suzanna suzanne suzy svetlana sven swann
    sybille sylvain sylvaine sylvestre sylvette sylvia sylviane sylvie sylvine tamara tania
    tanguy tanya tara tarek tarik tatiana ted teddy teresa terry tess tessa thais thea theo
    theodora theodore theophile theresa therese thibaud thibault thibaut thierry thijs thomas
    thor tiago tiffany tim timea timothee timothy tina titouan tobias toby todd tom tomas
    tomasz tommy toni tony tracy tran tristan ugo ulrich ulrike ulysse urbain ursula vadim
    valentin valentina valentine valere valeria valerie vanessa vaclav vera veronica veronika
    veronique vicky victoire victor victoria viktor vincent vincente violaine violette virgile
    virginia virginie viviane vivien vladimir vojtech walid walter wanda warren wassila wendy
    werner wiktor wilfried wilhelm will willem william winnie winston wojciech wolfgang xavier
    yacine yael yan yanis yann yannick yannis yasmina yasmine yassine ygor yoann yohan yolaine
    yolanda yolande youcef youssef yuki yuri yusuf yvan yves yvette yvon yvonne zach zara
    zdenka zeina zelie zenab zita zoe zofia zohra zora zuzana
    """.split()
)

TITLES = frozenset(
    """
    m mm mr mrs ms miss mme mmes mlle mlles madame monsieur mesdames messieurs dr docteur pr prof
    professeur professor me maitre ing commandant capitaine lieutenant colonel
    lieutenant-colonel general adjudant sergent major captain sergeant general admiral amiral
    abbe pere soeur frere rev reverend maitre dott dott.ssa dottssa sir dame lord mx mag dipl
    """.split()
)

PARTICLES = frozenset(
    """
    de du des d la le les von van der den ter ten zu zum el al ben bin ibn da das dos do di del
    della y e af ould ait abu abou st saint mac mc o
    """.split()
)

ROLES = frozenset(
    """
    adjoint adjointe administrateur administratrice administrator adviser advisor agent agente
    analyst analyste animateur animatrice architecte architect archiviste assistant assistante
    associate attache attachee attaché bibliothecaire cadre caseworker charge chargee chef
    cheffe chercheur chercheuse chief coach collaborateur collaboratrice commissaire comptable
    concepteur conceptrice conseiller conseillere consultant consultante controleur
    controleuse coordinateur coordinatrice coordonnateur coordonnatrice coordinator councillor
    curator dean delegue deleguee deputy designer developpeur developpeuse developer directeur
    directrice director dga dgs dgst documentaliste doctorant doctorante doctoral economiste
    editor educateur educatrice elu elue engineer enseignant enseignante etudiant etudiante
    evaluateur executive expert experte facilitateur facilitatrice facilitator fellow
    formateur formatrice founder fondateur fondatrice gardien gardienne gerant gerante
    gestionnaire graphiste greffier head ingenieur ingenieure inspecteur inspectrice inspector
    instituteur intern interpreter journaliste juriste lead leader lecturer librarian
    magistrat maire manager mayor mediateur mediatrice member membre methodist methodologist
    monteur officer operateur paysagiste planner president presidente principal procureur
    professeur professeure professor program programmiste project psychologue ranger reader
    receptionist redacteur redactrice referent referente registrar representant representante
    researcher responsable retraite retraitee scientist secretaire secretary senateur senior
    service_designer sociologue sous-directeur sous-directrice sous-prefet sous-prefete
    specialist specialiste stagiaire student superviseur supervisor teacher technicien
    technicienne tresorier tresoriere treasurer trainer trainee translator trustee tutor
    urbaniste vice-president vice-presidente vice-president volunteer writer benevole
    freelance independant independante infirmier infirmiere medecin doctor nurse lawyer legal
    policy participation programme product ux ui chairman chair chairperson chairwoman warden
    clerk inspecting strategist strategic surveyor statistician statisticien statisticienne
    historien historienne geographe geomaticien geomaticienne cartographe webmestre webmaster
    animatrice-coordinatrice interim interimaire acheteur acheteuse buyer auditeur auditrice
    auditor prefet prefete depute deputee conservateur conservatrice regisseur regisseuse
    scenographe concierge logisticien pilote directeur-adjoint directrice-adjointe designeuse
    designeur chefe co-directeur co-directrice codirecteur codirectrice co-fondateur
    co-fondatrice cofondateur cofondatrice co-president co-presidente copresident copresidente
    innovateur innovation community communications digital operations human data learning
    training engagement partnerships lecteur maitre maitresse postdoctoral phd research social
    case premier premiere 1er 1ere 2e 3e 2eme 3eme second seconde
    """.split()
)

SOFT_ROLES = frozenset(
    """
    lead legal policy participation programme product ux ui program project senior
    service_designer chief strategic innovation community communications digital operations
    human data learning training engagement partnerships research social case premier premiere
    1er 1ere 2e 3e 2eme 3eme second seconde me chair interim participation deputy associate
    principal head executive doctoral postdoctoral phd maitre maitresse service general
    """.split()
)
"""Only a role with another word of ROLES behind them ("senior lecturer", "1er adjoint")."""

ORGANISATIONS = frozenset(
    """
    academie academy adem agence agency agglo agglomeration association asso atelier ateliers
    authority authorite assemblee assembly ars bank banque bibliotheque borough
    bureau-d-etudes caf cabinet caisse cc ccas cci centre center chambre charity chu ch
    clinique cnam cnfpt cnrs collectif college comite commission commune communes communaute
    committee company compagnie conseil consortium cooperative coop corporation council county
    ca cu cg cd departement-de ddt ddfip dreal draaf direccte dgfip direction-departementale
    direction-regionale direction-generale ecole eurodistrict eurometropole etablissement epci
    epfl federation fabrique fondation fonds foundation fundacja gip government group groupe
    groupement gmbh haute-autorite hopital hospital hotel-de-ville hospices inc inrae insee
    institut institute inserm lab labo laboratoire limited llc llp ltd lycee mairie maison
    metropole metro mediatheque mission-locale ministere ministry mission municipality
    municipal museum musee mutuelle national network observatoire oph office organisation
    organization onf parc parlement parliament partnership pays plc pole-metropolitain
    prefecture prefektura province quartiers reseau rectorat region regie regional sa sarl sas
    scic scop scp sdis sem siege societe society sous-prefecture spl spa srl station studio
    studios syndicat smvo syndicat-mixte territoire tiers-lieu town trust tribunal union
    universite university univ urad urban urssaf ville villes village citta comune stadt city
    landratsamt gemeente gemeinde ayuntamiento camara stowarzyszenie verein universitet
    universiteit universidad universita commons collective works agenzia agencia minist houses
    housing habitat club ong ngo coworking librairie theatre hub incubateur incubator poste
    sncf edf ratp engie orange dinum ditp districts district archives assurance-maladie medef
    consulat ambassade embassy mjc senat senate credit secours croix-rouge banlieues sgar
    """.split()
)

DEPARTMENTS = frozenset(
    """
    service services pole departement department direction dir division bureau cellule unite unit
    team equipe section secteur secretariat sous-direction drh rh dsi dgs-adjoint gestion
    formation comptabilite finances accueil delegation mission filiere school faculty faculte
    ufr secretary's directorate branch desk ressources human comite cabinet poste
    administration accounts
    """.split()
)
