"""First names of many countries, folded. Compound ones are known by their first part."""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    aarav aaron aarti abby abdel abdelaziz abdelkader abdellah abderrahmane abdou abdoulaye abdul
    abdur abel abena abhishek abigail aby achieng adaeze adam adama adanna addison ade adebayo
    adelaide adele adelheid adeline adem aditi aditya adjoa ado adolphe adrian adrien advait adwoa
    aelig aelis aeneas aengus aenor aerin afua agata agathe agna agnes agnieszka agustin ahmad
    ahmed aicha aida aileen ailis ailsa aime aimee aine aisha aisling aissa aissatou aiyana ajay
    akash akhil aki akiko akim akin akinyi akira akosua aksel akshay akua alaa alain alan alana
    alassane alban albane albert alberto albin albina alec aled alejandra alejandro aleksander
    aleksandra alena alessandra alessandro alessio alex alexa alexander alexandra alexandre
    alexane alexia alexis alfie alfonso alfred algernon alhassan ali alia alice alicia alicja
    alienor aliette alina aline aliou alioune alisha alison alistair alix alka allan allegra
    allison ally alma alois aloise aloys aloysia alper alphonse alphonsine althea alva alvaro
    alwin alyson alyssa amadou amaka amal amalia amanda amandine amanpreet amara amare amarjit
    amaury amaya amber ambika ambre ambroise amel amelia amelie ameline amelle amina aminata amine
    amir amit amita amma amos amrit amrita amy ana anabel anais anand ananya anastase anastasia
    anatol anatole anca ancelin anders andile andre andrea andreas andree andreea andrei andres
    andrew andrzej aneta anette aneurin angel angela angele angelika angelina angelique angelo
    angharad angus anick anika anil anish anita anja anjali anjana anka anke ankita ankur ann anna
    annabelle anne anneke anneli annelies annemarie annemieke annette annick annie anouar anouchka
    anouk anselme ansgar anthony antje antoine antoinette anton antonella antonia antonin antonio
    antony anuja anupam anupama anurag anwar aodh aodhan aoibheann aoife aonghas apolline araba
    arabella arash archibald archie ardal ari aria ariane ariel arielle arif aristide arjan arjun
    arkadiusz arlene arlette armand armando armelle armin arnaud arne arno arnold aroha aron
    arpita arsene arthur artur arturo artus arun aruna arvid arvind arwa arwen arya asgeir asger
    asha ashley ashok ashraf ashwini asif aslak asma asmaa assane assia asta astou astrid atef
    athena atieno atsuko atul aubin aubree aude audrey auguste augustin aurelia aurelie aurelien
    aurelio aurelius aurore ava avery avi awa awen axel axelle aya ayanda ayesha aylin ayman
    aymeric ayo ayodele ayse aziz aziza azuka azzedine baaba babacar bachir badr bairbre bakary
    balthazar baptiste baraka barbara barbro barnabe barnaby barry bart bartek barthelemy bartosz
    basile basma bassem bastian bastien bathilde batoul baudouin bea beata beate beatrice beatrix
    beatriz becca becky beda bedirhan belen belinda bella bello ben benedetta benedict benedicte
    benita benjamin benny benoit benoite berangere berat berengere berenice berit bernadette
    bernard bernd bernhard bert berthe bertil bertille bertrand bertrande beryl bess beth bethan
    bethany betina bettina betty beverley beverly bharat bharati bhavna bianca bilal bill billie
    billy bineta binta birgit birgitta birgitte birte bisi bjarne bjork bjorn blaise blaithin
    blanca blanche blandine blathnaid blessing bo bob bogdan boguslaw boguslawa bola bolanle
    bongani boniface bonnie boris borja borys boubacar boubakar brad bradley brahim bram brandon
    branko branwen breda bree brenda brendan brenna bret brett briac brian brice brid bridget
    bridie briec brieuc brigitte britta brona bronagh bronwen bronwyn bruce bruna bruno bryan bryn
    bryony bukola burak cady cai caireann caitlin caitriona caleb calista calixte callum calvin
    cameron camila camilla camille camillo candice candida candy caoimhe caolan capucine cara
    carey carina carine carl carla carlos carlton carly carmel carmela carmelo carmen carol carole
    carolina caroline carrie carsten carwyn cary caspar casper cassandra cassandre cassie cassien
    catarina caterina cathal catherine cathleen cathy catia catrin catriona ceallach cecile
    cecilia cecilie cedric celeste celestin celestine celia celian celine ceri cerys cesar chad
    chafik chaima chaimae chandra chantal charis charlene charles charlie charlotte cheikh chelsea
    chen cheng cherif cheryl chiamaka chiara chidi chidinma chika chike chimamanda chinedu chinwe
    chioma chipo chitra chloe chris christel christelle christian christiane christina christine
    christophe christopher chuka chukwudi chukwuemeka chukwuma cian ciara ciaran cillian cindy
    cinzia claas claire clara clare clarence clarissa clarisse claude claudette claudia claudie
    claudine claudio claudiu claus clay clayton clea clelia clemence clemens clement clementina
    clementine cleo clive clodagh clothilde clotilde clovis clyde colette colin coline colleen
    colm colman conall concepcion conchita conleth connor conor conrad constance constantin
    consuelo cora coralia coralie coraline cordelia corentin corentine corina corinna corinne
    cornelia cornelis cornelius corrie cosima cosimo cosme costanza costin coumba courtney craig
    crispin cristel cristian cristiana cristina cristobal curtis cuthbert cynthia cyprian cyprien
    cyriane cyriaque cyrielle cyril cyrille cyrus czeslaw dafydd dagmar dagny dai dairine daisy
    daithi dalia dalila damaris damian damien damilola damir damon dan dana daniel daniela daniele
    daniella danielle danil danilo danny danuta danya daoud daphne dara daria dario dariusz darko
    darragh darrell darren darshan dashiell davi david davide davina davinia davy dawid dawit dayo
    dea deaglan dean deana dearbhla debbie debora deborah declan dee deepa deepak deirdre dele
    delfina delia delina della delphin delphine delroy delyth demba demelza denes denis denise
    deniss deniz dennis denzel deolinda derek derrick dervla desire desmond destiny dev deven devi
    dewi dhruv diana diane diarmuid dick didier diego dieter dietmar dieudonne dilan dilip dilys
    dimitra dimitri dina dinah dinesh dino diogo dionne dipak dirk divya divyesh djamila djeneba
    djeynaba djibril dmitri dmitry dolores domenico domhnall domingo dominic dominika dominique
    domitilla domitille donal donald donatien donatienne donna donnacha donncha dora doreen dorian
    dorine doris dorota dorothea dorothee dorothy dorte dotun doug dougal douglas dounia dov drew
    drissa dulce duncan dwayne dwight dylan dympna dzenan eabha eachann ealasaid eamon eamonn earl
    ebba ebele eben ebo ebony ebrahim ebru ebun eckhard ed eda eddie eddy eden edgar edina edith
    edmee edmond edmund edna edoardo edouard eduardo edward edwige edwin efa efe effie efua egbert
    egil egon ehsan eibhlin eileen eilidh eilis eimear einar eirik eirini eirlys eithne ekaterina
    ekow elaine elara elea eleanor eleftheria elena eleni eleonora eleonore eleri elfie elfriede
    eli elia elian eliana eliane elias elie elif elijah elin elina elinor eliot eliott elisa
    elisabeth elisabetta elisavet elise elizabeth elke ella elle ellen ellie elliot elliott elmar
    elodia elodie eloi eloise eloy els elsa elsbeth elsie elspeth elton elvin elvire elvis elwin
    elwyn elyas elyes elzbieta elzear ema emad emanuel emanuela emanuele emeka emelie emeline emer
    emerance emeric emese emile emilia emiliano emilie emilien emilio emily emina emine emlyn emma
    emmanuel emmanuelle emmet emmy emre ena enda endre engin enguerrand enid ennio enora enrico
    enrique enya enzo eoghain eoghan eoin ephraim erasmus ercan erdem erhard eric erica erich erik
    erika erin erlend ermeline ernest ernestine ernesto ernst errol erwan erwann erwin esi esin
    esma esme esmee esperance esra esteban estela estella estelle ester esteve esther etelvina
    ethan ethel etienne etta euan eudes eudora eugen eugene eugenia eugenie eugenio eulalie eunice
    euphemie eurig eusebe eva evan evangelia evangeline evariste eveline evelyn evelyne evert evi
    evie evrard ewa ewan ewart ewen ezekiel ezgi ezio ezra fabia fabian fabiana fabien fabienne
    fabio fabiola fabrice fabrizio fadel fadela fadi fadila fadwa fahad fai faisal faiza falk fama
    fanny fantin fantine faouzi faouzia farah fares farhan farhana farid farida fariha farouk
    farrah fatemeh fatih fatiha fatim fatima fatimata fatma fatou fatoumata faustin faustine fawzi
    fay faye fearchar feargal fechin federica federico fedor feidhlim fela felicia felicie
    felicien felicitas felicite felicity felipe felix felizitas femi femke fenella fenna ferdi
    ferdinand ferenc fergal ferghal fergus fermin fernand fernanda fernande fernando fiachra fiadh
    fidel fidele fiifi filip filipa filipe filippo filiz finbar finella fingal finlay finley finn
    fintan fiona fionn fionnan fionnghuala fionnuala fionnula firmin firmine flaminia flavia
    flavie flavien flavienne flavio flemming fletcher fleur fleuriane flo floortje flora flore
    florence florencia florent florentin florette florian floriana floriane florin florinda floris
    folake folarin folasade fons fouad foulques fouzia fran franca francelin frances francesc
    francesca francesco francine francis francisca francisco franciska franciszek franck francky
    francois francoise franek franjo frank franka frankie franz fraser frauke fred freda freddie
    frederic frederica frederick frederik frederika frederique fredrik fredrika freya frida frieda
    friedhelm friedrich frits fritz frode frumence fulgence fumiko funmi funmilayo fyfe gabin
    gabor gabriel gabriela gabriele gabriella gabrielle gadiel gael gaelig gaelle gaetan gaia gail
    galina ganesh garance gareth garett gary gaspard gaston gatien gaud gaurav gautam gauthier
    gautier gauvain gavin gavriel gaynor gbenga gearoid geeta gemma genevieve genevra genoveva
    geoff geoffrey geoffroy georg george georges georgette georgi georgia georgie georgina
    georgios geraint gerald geraldine gerard gerardo geraud gerd gerda gerhard gerlinde germain
    germaine germana gerrit gerry gersende gertrud gertrude gervaise gesa gesine gethin ghada
    ghania ghassan ghislain ghislaine ghita ghyslaine giacomo gianluca gianni gilbert gilberte
    gilda gildas giles gill gilleasbuig gilles gillian gillis gina ginette ginevra gino gioia
    giorgia giorgio giovanna giovanni girish gisela gisele gisli gita gitte giulia giuliana
    giuliano giulio giuseppe gladis gladys glenda glenn glenys gloria glynis godefroy godelieve
    godfrey goedele goncalo gontran gonzague gonzalo gopal gora goran gordon gosia gosta gottfried
    govert govind grace gracie graeme graham grainne grania grant grazia grazyna greg gregoire
    gregor gregory greta gretchen grete gretel griet grietje grigore griselda grit gro gruffydd
    grzegorz guadalupe gudmundur gudrun guenaelle guenola guenole guerric guewen guida guido
    guilaine guilhem guilherme guillaume guillemette guillermo guiseppe gulnara gunilla gunnar
    gunter gunther gurpreet gus gustaf gustav gustave gustavo guus guy guylain guylaine guylene
    gwen gwenael gwenaelle gwenan gwendal gwendoline gwendolyn gwenllian gwenn gwenola gwilym
    gwladys gwyn gwyneth gyorgy gyula haakon habib habiba hachim hadi hadiza hadjer hadrien hafida
    hafsa hagen haim hajar hakan hakim haldor haley halima halldor hallvard halvard hamed hamid
    hamidou hamish hamza han hana hanane hania hank hanna hannah hanneke hannelore hannes hans
    hansjorg harald hariharan harish harith harlan harley harmen harold harper harpreet harri
    harriet harriette harrison harry harsha hartmut haruki haruto hasna hassan hassane hassen
    hassiba hatem hatice haude havva hawa hayat hayden hayley hazel heather heba heber hector
    hedda hedvig hedwig heena heidi heike heikki heiko heiner heinrich heinz hela heledd helen
    helena helene helga helge helgi helle helmut heloisa heloise hemal hemant hendrik hendrika
    hengameh henk hennie henning henny henri henriette henrik henrike henry henryk hera herbert
    heribert herman hermance hermann hermeline hermine hermione hernan herve hester hetty hicham
    hichem hidayat hilaire hilal hilary hilda hilde hildegard hildegarde hilke hillary hind hinda
    hinemoa hippolyte hiroko hiroshi hjalmar hocine holger hollie holly honora honore honorine
    horace horatio horst hortense hortensia houda houria houssam howard howell hrafn hristo huan
    hubert hubertus huda hugh hughes hugo hugues huguet huguette hui hulya humphrey husna hussain
    hussein huw hyacinthe hywel iago iain ian ianis iarla ibra ibrahim ibrahima ibtissam ibtissem
    ida idir idris idriss idrissa idwal idy iestyn ieuan ifan ife ifeanyi ifeoma ifor igino ignace
    ignacio ignatius igor igraine ihor ihsan ikechukwu ikenna iker ikram ilan ilana ilaria ilham
    ilhan ilias ilija ilka ilkka illona illtyd ilona ilse ilyas ilyass ilyes imad iman imane
    imanol imelda imene immanuel imogen imran ina inaya indira indra indu ines inga inge ingeborg
    ingeburg inger inghild ingmar ingo ingrid ingrida ingvar ingvild inigo inka inmaculada ioan
    ioana ioannis iolanda iolo iona ionut iphigenie iqbal irene irenee irina iris irma irmgard
    irving isa isaac isabeau isabel isabella isabelle isac isadora isaiah isak isaline isaure
    iseabail isha ishaan ishita isidore isla islay islwyn ismael ismail ismerie isobel isolde issa
    issam istvan itziar ivan ivana ivar iveta ivette ivo ivor ivy iwan iwona izabela izabella
    izaskun izzie jaafar jaana jaap jacek jacinta jacinthe jack jackie jacky jaclyn jacob jacoba
    jacqueline jacquelyn jacques jacqui jacquie jacquot jade jaden jadwiga jagdish jago jai jaime
    jaimie jake jakob jakub jalil jamal jameela jamel james jamie jamila jamilla jan jana jane
    janet janice janine jared jarmila jaroslav jaroslaw jarvis jasmijn jasmin jasmina jasmine
    jasna jason jasper jaspreet jatin javad javier javiera jawad jay jaya jayant jayden jayesh
    jayne jean jeanine jeanne jeannette jeannie jeannine jeannot jed jeff jeffrey jehan jehanne
    jelani jelena jelle jemima jemma jen jenna jenni jennie jennifer jenny jens jenson jeppe
    jerald jeremiah jeremie jeremy jermaine jeroen jerome jeronimo jerrold jerry jerusha jerzy
    jess jesse jessica jessie jesus jette jewel jeyhan jhon jia jian jignesh jihad jihane jill
    jillian jim jimmy jin jing jinny jiri jo joachim joan joana joanie joann joanna joanne joao
    joaquim joaquin joaquina jocelin jocelyn jocelyne jochen jodi jodie jody joe joel joelle
    joelyne joffrey johan johann johanna johannah johannes john johnnie johnny johnson joke
    jolanda jolanta jolene jolien jolyon jomo jon jonah jonas jonathan joni jonna joop joost joram
    jordan jordana jordane jordi jorg jorge jorgen jorian joris jorn joscelin joscha jose josee
    josefa josefina josefine joseline joselyn joselyne joseph josephe josephine josephus josette
    josh joshua josiah josiane josie josip josse josselin jossi josue jouke jovan jovana joy joyce
    joyceline jozef jozefina juan juana juanita juanjo judicael judie judith judy juergen jukka
    jules julia juliaan julian juliana juliane juliann julianna julianne julianus julie julien
    juliette julio julius juliusz juma junaid june juno jurek jurgen jurgita juri justin justina
    justinas justine justus jutta jyoti kaan kabir kacper kader kadiatou kadir kai kaia kailash
    kaja kajsa kalidou kaliou kalle kalpana kalyani kamal kamala kamau kamel kamil kamila kamlesh
    kamran kandia kaori kara karan karel karen karena kari karim karima karin karine karl karla
    karolina karoline karsten karthik kartik karyn kasia kaspar kasper katalin katarina katarzyna
    kate kateryna kath katharina katharine katherina katherine kathleen kathrin kathryn kathy kati
    katia katie katinka katja katrien katrijn katrin katrina katrine katy kaushik kavita kavya kay
    kayla kayleigh kayode kazimierz kazuko kazuo kea keanu kees kehinde keiko keir keira keisha
    keith keld kelechi kellie kelly kelsey kelvin kemal ken kendra kendrick keneth kenia kenji
    kenna kennedy kenneth kenny kenta kenza kerem keren kermit kerri kerrie kerry kerstin keshav
    keshia kester ketil ketty keturah kevin kevina khadidja khadija khadim khady khaled khalid
    khalida khalil khayyam kiara kieran kieron kilian kilien killian kim kimberley kimberly kinga
    kingsley kinsey kipchoge kipkoe kiran kiri kirk kirsi kirsten kirstie kirstin kirstine kirsty
    kirti kjell kjersti kjetil klaartje klaas klara klaus klavdija klemens klementyna knut koen
    koffi kofi kojo kolade kolja komal konrad konstantin konstantina konstantinos kora korbinian
    kori korina korneel kosi kosta kostas kris krishna krista kristen kristian kristiane kristie
    kristiina kristin kristina kristine kristjan kristof kristoffer kristy kruno krystian krystyna
    krzysztof kseniya kumiko kunal kunigunde kunle kuno kurt kurtis kwabena kwadwo kwaku kwame
    kwasi kwesi kya kyle kylie kyra kyran kyriaki kyrylo labhras lacey lachlan ladislas laetitia
    laila laina lakshmi lalit lalita lambert lamia lamine lammert lan lana lancelin lancelot lanre
    laoise lara larbi larissa larry lars lasse laszlo lata latifa latisha laura lauranne laure
    laureano laureen laureline laurelle lauren laurence laurens laurent lauretta lauri lauriane
    laurids laurie laurine laurynas lavinia lawrence laxmi layla lazare lea leah leander leandre
    leanne leatrice lech leda leela leen leendert leif leigh leighton leijla leila leire lena
    lenaic lenka lennart lennert lennox lenny leo leocadia leocadie leon leonard leonardo leone
    leonhard leonid leonie leonor leonora leonore leontine leontyne leopaul leopold leopoldine
    lerato leroy leslie leszek leticia letitia letizia lev levi lewis lexi leyla leïla lia liam
    lianne libby licia lidia lidwine lieke lien lieselotte lieve lieven ligia lila lilas lili
    lilia lilian liliane lilli lillian lillie lilly lilou lilwenn lily limor lina linda lindiwe
    lindsay lindsey line linh linnea linus lionel lionnel lior lisa lisanne lisbet lisbeth lise
    liselotte lisette lisha liss livia livio liz lizzie ljiljana ljubica llewellyn llinos lloyd
    llyr loane loann lochlann lode lodewijk loeiza loes loeva logan loic loick loig lois loisa
    lola lone loraine lorcan lore loredana lorelei lorena lorenzo loreto loretta lorette loriane
    lorin loris lorn lorna lorne lorraine lothaire lothar lotta lotte lou louane louay loubaba
    loubna louella louis louisa louise louisiane louiza louka loukas loukia loup lourdes lourenco
    louwrens lovis lowri lubin lubna luc luca lucas luce lucette lucia luciana luciano lucie
    lucien lucienne lucile lucilla lucille lucinda lucio lucjan lucrece lucrecia lucy ludek
    ludivin ludivine ludmila ludo ludolf ludovic ludwig luigi luigia luis luisa luisella luitgard
    luka lukas lukasz luke lula lumir luna lupe lurdes luther lutz luuk lyam lydia lydiane lydie
    lyes lyna lynda lynden lyndon lyndsay lynette lynn lynne lynsey lyra lysandre lysiane lyubov
    maaike maarten maartje mab mabel mabrouk macaire macarena maceo maciej macy madalena maddalena
    maddie madeleine madelyn madhav madhavi madhu madina madison mads mael maelan maelia maelie
    maelle maelys maev maeva maeve maewenn mafalda magali magalie magda magdala magdalena magdi
    maggie magloire magnea magnolia magnus maha mahamadou mahamat mahaut mahdi mahe maher mahesh
    mahmoud mahmud mahnaz mahsa mai maia maighread mailys maimouna maire mairead mairi mairtin
    maisie maite maixent maja majda majid makena mala malachi malachy malaury malcolm malek malene
    malgorzata malgosia malick malik malika malin malina malini mallory malo malorie malou malte
    malvina malvine mamadi mamadou mame mamoudou mana manasi mandeep mandy manech manel manfred
    manfredo mani manika manish manisha manju mannon manoela manoj manolis manolo manon manpreet
    mansour manuel manuela manuelle manus maoilios mara marc marceau marcel marcela marcelina
    marcelino marcelle marcellin marcelline marcello marcelo marcia marciana marcin marco marcus
    mared marek maren mareva marga margaret margareta margarete margaretha margarita margaux
    margherita margit margitta margo margot margriet margrit marguerite mari maria mariagrazia
    mariam mariama mariame mariana mariane marianela marianna marianne mariano maribel maricel
    marie marieke mariele mariella marielle marielou marietta mariette marijke marijn marika
    marilena marilou marilyn marilyne marin marina marine marinela marinella marinus mario mariola
    marion mariot marisa marise marisol marissa marit marita marites maritza marius marjan
    marjatta marjo marjolaine marjolijn marjorie marjut mark marketa markku marko markus marlene
    marlies marlis marloes marlon marlow marny marsha marta martha marthe martial martijn martin
    martina martine martinien martinus martje martti marty marvin marwa mary maryam maryann
    maryanne marylene maryline marylise maryse maryvonne marzena marzia masako massimo massinissa
    matej mateja mateo mateus mateusz mathea mathew mathias mathieu mathijs mathilda mathilde
    mathis mathurin mathurine mati matias matija matilda matilde matjaz mats matsuko matt matteo
    matthaus matthes matthew matthias matthieu matthijs mattia mattias mattis matylda maud maude
    maureen mauri maurice mauricette maurits maurizio mauro mavis maxence maxime maximilian
    maximilien maximilienne maximo maxwell maya maybritt mayeul maylin maylis maysa mayssa mayur
    mazarine mbaye meabh mechthild medard medea medeline mederic medi meena meenakshi meera meg
    megan meggie megha mehdi mehmet meike meinhard meinir meinrad meir meissa mel melaine melanie
    melba melchior melek meleri melina melinda melisande melissa melitta mellie melodie melusine
    melvil melvin melvyn mena menahem menna mercedes mercy mereana meredith merete meri meriam
    meriem merijn merle merlijn merlin merryn mert merve merwan meryem meryl messaoud mete mette
    mewen mia micaela micah micha michael michaela michail michal micheal michel michela
    michelangelo michele micheline michelle michiel michiko mick mickael mieczyslaw miek mieke
    miet miguel mihaela mihai mihail mihkel mika mikael mikaela mike mikel mikhail mikkel mikko
    miklos mila milan milana milane milena milica milind milly milo milorad milos miloud milton
    mimi mimoun mina minh minna minnie minoo mira mirabel mirabelle miranda mirco mireia mireille
    mirela mirella miriam miriana mirjam mirko mirna miro miroslav miroslava mirta mischa misha
    mitch mitchell mitra miya miyuki mladen mo moana modeste modou mofe moha mohamad mohamed
    mohammad mohammadou mohammed mohan mohand mohini mohsen mohsin moira moise moisha mojca
    mokhtar molly momar mona moncef monia monica monika monique monir monja monserrat montserrat
    morag moran morgan morgane moritz morna morten morven morwenna moshe mouhamadou mouna mounia
    mounir moussa moustafa moustapha moyra mpho mridula muhammad muhammed muireall muireann muiris
    mukesh mukul mumtaz muna munachi munira murat murdo muriel murielle murray musa mustapha
    muthoni mwangi myfanwy mylan mylene myles myra myriam myrna myrtille myrto naaz nabil nabila
    nacer nacera nacim nada nadege nadejda nadezhda nadia nadim nadine nadir nadira nadja nael
    naelig naelle nagore nahid nahla naila naima nais najat najib najla najwa nako nalini nancy
    nanda nanette nanna naoise naoki naoko naomi napoleon narayan narcissa narcisse narendra
    naresh narges narjes narjis nasreen nasrin nasser nassim nassira nastasia natacha natalia
    natalie natan natanael natascha natasha nathalie nathan nathanael nathanaelle nathaniel natia
    natsuki naveed naveen navid navneet nawal naya nayan nayla nazaire nazanin nazir nazli ndella
    ndeye nebahat ned neda nedim nedjma neela neelam neema neeraj neeta neha nehir neil neila neji
    nele nelleke nellie nello nelly nelson neo nerea neri nerys nesrine nessa nessan nestan nestor
    neta neus neven neville neza ngaio ngaire ngoc ngozi nguyet nia niall niamh nicholas nick
    nicki nickolas nico nicodeme nicola nicolas nicole nicoletta nicolette nicolien nicolo nidhi
    niek niels nienke nigel nikhil nikita nikki niklas niko nikola nikolai nikolaj nikolaos
    nikolas nikolaus nikos nilesh nils nima nimet nimisha nina ninette nino ninon nirmala nisha
    nishant nita nitin niven niyi njeri njoroge nkechi nkem nnamdi nneka noa noah nobuko noe noel
    noelie noeline noella noelle noellie noemi noemie nogaye noham nolan nolann nollaig nolwenn
    nomsa nomvula nonso noor noora nooshin nora norah norbert norberto noreen norine norma norman
    norris notburga nour noura noureddine nouria nthabiseng nuala nuno nuray nuria nurten nyambura
    nyasha nydia nye nyokabi obadiah obi obinna obioma oceane octave octavia octavian octavie oda
    odeline odette odhiambo odhran odile odilo odilon odin odon odysseas ofelia ofir ognjen
    oighrig oihana oisin ojas oksana ola olabisi olaf olafur olalla olatz olaug olav olayinka oleg
    oleksandr oleksandra oleksiy olena olga oli olimpia oliva olive oliver olivera olivette olivia
    olivier oliviero olla ollie olof olu oluchi olufemi olumide oluseun oluwafemi oluwaseun
    oluwatobi olwen olympe olympia omaima omar omayra ombeline ombline omid omkar omolara ondine
    onno onyeka oona oonagh ope ophelie oran orazio oren orfeo orhan oriana oriane oriol orion
    orla orlaith orlando orlane ornella orsolya ortrud orwa osama osanne oscar osman osvaldo
    oswald otieno otilia otmar ottavia ottilie ottmar otto ottoline ouafa oualid ouarda ouassila
    ouissem ouleymatou oumaima oumar oumou oumy ounissa ourdia ouria ousmane ousseini ousseynou
    owain owen ozan ozge ozlem pablo paco paddy padma padraic padraig padraigin paige palesa
    pallavi palmyre paloma pamela pamina panagiotis pancho paola paolina paolo pape paraskevi
    parisa parth parul parvati parvin pascal pascale pascaline pasqual pasquale pasquier pat
    patience patric patrice patricia patricio patrick patrik patrizia patrycja patsy patty paul
    paula paule paulette paulien paulin paulina pauline paulo paulus pavel pavlina pavlos pawel
    paz peadar pearl pedro peer peggy peig peju pekka pelagie pella pelle penda penelope pepe
    pepita perceval percival percy peregrine perline pernelle pernille perpetue perrette perrin
    perrine perry pervenche petar pete peter petko petr petra petronella petronille petros petrus
    petruta petula peyton phil philbert philemon philibert philiberte philine philip philippa
    philippe philippine phillip phillipa phillippa philomena philomene phoebe phuong phyllis pia
    pier piera pierluigi piero pierre pierrette pierrick pierrot piers piet pieter pietra pietro
    pilar pinar piotr pippa pius piyush placide plamen polina poline polly polona pontus pooja
    poonam poppy porfirio portia prabha prachi pradeep prakash prakriti pramod pranav prasad
    prashant prateek pratima praveen preeti prem prerna presley preston primael prisca priscilla
    priscille pritam priya priyanka proinsias prosper prudence puja punam purificacion purnima
    qasim qiang qing quang quentin quinn quinten quintin quirine quitterie quyen raashid rabah
    rabia rabiaa rachel rachid rachida rachna radek radha radhika radia radka radmila radomir
    radoslav radoslaw radu rafael rafaela rafaele rafal raffaele raffaella rafik raghav raghu
    ragini ragnar ragnheidur ragnhild raheem rahel rahim rahima rahma rahul raimon raimund
    raimundo raina rainer raissa raj raja rajae rajan rajani rajat rajendra rajesh rajinder rajiv
    rajni rakel rakesh rakhi ralf ralitsa ralph rama ramakrishna ramata ramazan ramesh rami ramin
    ramiro ramla ramon ramona ramya ranald randa randi randolph randy rangi rangimarie rani rania
    ranjit ransford ranulf raoul raphael raphaela raphaelle raquel rasheed rashid rasmus ratna
    raul raveena ravi ravinder ray rayan rayane raymond raymonde raymund rayna raynald raynalde
    razane razvan rebecca reda redouane reece reem reena refilwe regan reggie regina reginald
    regine regis regula rehana rehema reidar reiko reinaldo reine reiner reinette reinhard
    reinhild reinhold reinier reinout rejane reka rekha remco remedios remi remigiusz remona remus
    remy rena renaldo renan renata renate renato renaud renaude renauld renaut rene renee renske
    renuka renzo resi reto reuben reyes reynald reynaud reza rhea rhian rhiannon rhidian rhoda
    rhodri rhona rhonda rhuaridh rhun rhydian rhys ria riad riadh ricardo riccarda riccardo
    richard richarde rick rickard ricky rieke rien rifka rihab rihanna rik rikard rike rikke riley
    rima rina rinaldo rino rishi risto rita ritesh ritika ritu ritva riyad riza roald rob robbe
    robbie robby robert roberta roberte roberto robertus robin robrecht rocco roch rochelle rocio
    rod roderick rodger rodica rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof
    rogelio roger rogerio rogier rohan rohini rohit roisin rokhaya rokia roland rolanda rolande
    rolando rolf rollo roma romain roman romana romane romano romaric romarin romeo romola romuald
    romy ron rona ronald ronan ronja ronnie roos roozbeh roque rory ros rosa rosalba rosalia
    rosalie rosalina rosalind rosalinda rosamund rosana rosanna rosanne rosaria rosario rose
    roseanne roseline rosella roselyne rosemarie rosemary rosetta roshan rosi rosie rosine rosita
    roslyn rosmarie ross rostam rostislav roswitha rotimi rovena rowan rowena rowland roxana
    roxane roxanne roy royston roza rozalia rozen rozenn rozina ruaidhri ruairi ruari ruaridh
    ruben ruchi rudi rudiger rudolf rudolph rudy rufin rufus rui rukhsana rukmini runar rune rupa
    rupal rupert rupinder ruslan russ russell ruta rutger ruth ruud ruxandra ruzena ryad ryan rym
    ryoko ryszard saad saadia saba sabah sabeth sabin sabina sabine sabri sabria sabrina sacha
    sachin sadegh sadhbh sadia sadibou sadio sadiq saeed safa safaa safia safiatou safiya sahar
    sahra said saida saif sajid sakina sal salah salif salih saliha salim salima salimata sallie
    sally salma salman salome salomon salvador salvatore sam samantha samar samba sameer sami
    samia samina samir samira samson samuel sanaa sanae sancha sandeep sander sandhya sandip
    sandor sandra sandrina sandrine sandro sandy saniye sanjay sanjeev sanna sanne santi santiago
    santina santino saoirse sapna sara sarah saranya sarika sarita sarra sascha sasha saskia
    satoshi satu saul sava savannah saverio savina savino savita savitri sawsan sayed sayid
    scarlett scevole scholastique scott seamus sean sebastiaan sebastian sebastiano sebastien
    sebastijan seema seetha sefa segolaine segolene segun seher sekou selda selen selena seleste
    selim selin selina selma selwyn semih semra senan senay sencer senga senja seo seoirse seonaid
    seosamh serafina seraina serap seraphine serdar sereine serena serenella serge sergei sergej
    sergi sergio serhiy serif serigne servais servane seth setsuko seun sevda severiane severin
    severine severino sevgi sevil seydou seymour sezen sezin shabana shahid shahin shahram shaima
    shakira shalini sham shamim shana shanaz shane shanice shankar shannon sharada shari sharif
    sharleen sharmila sharon sharonne shaun shauna shawn shay shazia shea sheena sheikh sheila
    shelagh shelby sheldon shelley shereen sheri sherif sherrie sherry sherwin shigeru shihab
    shikha shinji shirin shirine shirley shiv shiva shivani shobha shona shonagh shreya shruti shu
    shyam siaka sian sibel sibeth sibusiso sibylla sibylle siddharth sidi sidney sido sidonie
    sidra siegfried sieglinde siegrid sien sigfried sigmund signe sigolene sigrid sigridur sigrun
    sigurd sigurdur siham sija sikander silas sile silja silje silke silvain silvan silvana
    silvano silvere silverio silvester silvia silvio silviu simao simen simeon simge simin simon
    simona simone simonetta simonne simran sinan sindre sinead sini siobhan siofra sioned siphiwe
    sipho siri sirine sirpa sissel sita siv sive siwan sixte sixtine sixto skye sladana slawomir
    sloane slobodan smita sneha snezana snezhana snorre soazic soazig soen sofia sofian sofiane
    sofie sohaib sohail sohaila sohan soizic sokhna solal solange solene solenn solenne solfrid
    soline solomon solveig soma somto sonam sondre songul sonia sonja sonny soo sophia sophian
    sophie sophonie soraia soraya sorcha soren sorin sorina sosthene sotiris souad soufian
    soufiane souhila soukaina soulaimane souley souleymane soumaya soumia soumya souren spela
    spencer spiros spyros sreten srinivas stacey staci stacy stan stana stanimir stanislas
    stanislass stanislava stanislaw stanley stasia steen steeve steeven stef stefaan stefan
    stefania stefanie stefanos steffan steffen steffi stefka stein steinar stelian stelios stella
    stenka stephan stephane stephania stephanie stephanos stephany stephen steve steven stewart
    stien stig stijn stina stine stoyan struan stuart sturla sube subhash subramaniam suchitra
    sudha sudhir sue suelen suella sufian sujata sulaiman suleiman suleyman suman sumathi sumitra
    sundar suneeta sunil sunita sunniva surekha suresh surinder suryakant susan susana susann
    susanna susanne susheela sushil susi susie sussan suvi suzanna suzannah suzanne suzel suzette
    suzie suzon suzy svante svein sven svend svenja sverre sverrir svetlana svitlana swami swan
    swann swantje swapna swapnil swati swen sybil sybille sydney sygrid sylvain sylvaine sylvana
    sylver sylvestre sylvette sylvia sylviane sylvie sylvine sylvio sylwia szabolcs szilvia szymon
    tabea tabitha tadeusz taha tahar taher tahir tahira taina tais taiwo takashi takeshi takoua
    tala talia taliesin talitha tallulah tamar tamara tamas tambi tamika tamim tammy tamsin
    tancrede tane tanel tanguy tani tania tanja tanneguy tanveer tanvi tanya taous tara tarek
    tarik tariq tarja tarun taryn tasha tasnim tassadit tassilo tassos tatiana tatjana tatsuya
    tatu tayeb taylor tayo teagan ted teddy tegan teija tejas temi temitope teo teodor teodora
    teodoro terence teresa teresita teressa tereza terje terrance terrence terri terry tess tessa
    tetiana tetyana tewfik thabang thabo thaddeus thaina thais thalia thandeka thandi thandiwe
    thanh thanos tharcisse thaylia thea thekla thelma themba themis theo theobald theodoor
    theodora theodore theodoros theodosia theofanis theone theophane theophile theotime thera
    theresa therese theresia theron thibaud thibault thibaut thiemo thierno thierri thierry
    thijmen thijs thilo thirza thom thomas thomasina thor thora thoralf thorben thordis thore
    thorsten thurid thurstan thuy thyra tia tiago tibor tichaona tidiane tiemen tiernan tifenn
    tiffanie tiffany tijana tijs til tilda tilde till tillie tilly tilman tim timea timo timon
    timoteo timothee timothy tina tinatin tineke tinka tino tinus tiphaine tiphanie tirza tirzah
    titi titia titien titilayo titouan titus tjalling tjark tjeerd tobi tobiah tobias tobie toby
    todd todor toine tokunbo tola tolga tollak toluwa tom tomas tomaso tomasz tomaz tomi tomislav
    tommaso tommy tomos toni tonia tonje tony tonya toon torben tord tore torkel torquil torsten
    torunn tosin touria toussaint tove toyin tracy traian tran travis treasa trevor tricia trina
    trine trinidad trish trisha tristan tristane trixie trond troy trude trudy trui truls truus
    tryggvi trygve tshepo tsvetan tsvetelina tual tudor tudur tugba tugdual tumelo tunde tuomas
    tuong turid turlough tuula twyla tycho tyler tymoteusz tyra tyrell tyrone tyson uche uday udo
    ueli uffe uggo ugo ugochi uju ujwal ulf uli ulla ulric ulrica ulrich ulriche ulrika ulrike
    ultan ulysse uma umar umberto umit una unai undine unnur urbain urs ursel ursina ursula ursule
    urszula urvashi usha usman uta ute uwe uzoma vaast vaclav vaclava vadim vaea vaibhav valdemar
    valentijn valentin valentina valentine valentino valere valeria valerian valeriane valerie
    valerien valerio valeriu valery valia valle valmir vance vanda vandana vanessa vangelis vania
    vanina vanja vanya varsha varun varvara vasco vashti vasile vasiliki vasilis vassil vassili
    vassilia vassilis vasudha veena venceslas venetia venkat vera vere verena verene verity verner
    vero veronica veronika veronique vesna vesta vianney vicente vicki vickie vicky vico victoire
    victor victoria victoriano vidal vidar vido vidya viet vigdis vigo vihaan vijay vika vikram
    viktor viktoriya vilhelm viliam villads vilma vilmar vimal vimala vinay vincent vincente
    vincenza vincenzo vinciane vincianne vineet vinita vinnie vinod viola violaine violet violeta
    violetta violette vipul vira virgil virgile virgilia virgilio virginia virginie virpi vishal
    vishnu vitale vitali vitaly vito vittore vittoria vittorio viv vivek vivian viviana viviane
    vivien vivienne vlad vladan vladimir vladislav vlasta vojtech volker volkmar volodymyr vreni
    vuk vytautas wadih wafa wafaa wafula wahiba wahid wairimu walburga waldemar waleed walid
    wallace walt walter walther waltraud wambui wanda wandrille wangari wanjiku wanjiru warda
    warren warwick wassila wassim wayan wayne weizhen wenche wendel wendeline wendell wendy wenke
    wenzel werner werther wesley whitney wibke wiebe wiebke wiktor wiktoria wil wilbert wilbur
    wilco wilf wilfred wilfrid wilfrida wilfried wilhelm wilhelmina wilhelmine will willard willem
    willemijn william willie willy wilma wilmer wilson wim winfried winifred winnie winona winston
    wiremu wissam witold wivine wlodzimierz wojciech wojtek wolfgang wolfram wouter wren wulfran
    wyatt wyn wynne xabi xan xander xanthe xavi xavier xaviera xenia xiang xiao xiaoyu ximena xin
    xolani xun yaa yacine yacouba yadira yael yaelle yaiza yajaira yakov yakub yamina yamna yan
    yana yanic yanick yanina yanis yann yannic yannick yannig yannis yara yaroslav yaseen yash
    yasin yasir yasmin yasmina yasmine yasser yassin yassine yassir yaw yazid yelena yeliz yemi
    yenny yervant yesim yetunde yewande ygor yiannis yilmaz ying yldis ylva ynes yoan yoana yoann
    yoav yogesh yohan yohann yohanna yoko yolaine yolanda yolande yolene yoli yonatan yorick yosef
    yosra yossi yosuke youcef younes youness yousra youssef youssouf youssra ysabeau ysaline
    ysaure yseult ysoline yu yuan yuen yuichi yuki yukiko yulia yuliya yuma yun yunus yuri yuriy
    yusra yusuf yusuke yuto yvain yvan yvana yvelin yveline yvelise yves yvette yvi yvo yvon
    yvonne yvonnick ywan zach zacharia zachariah zacharie zachary zack zadie zaher zahia zahid
    zahir zahra zaid zaina zaineb zak zakaria zakary zalika zanele zaneta zara zawadi zaya zayd
    zayn zbigniew zdenek zdenka zdravko zeb zebulon zehra zeina zeki zelda zelie zeljka zeljko
    zena zenab zenobie zephyr zephyrine zeynep zhanna zhen zhi zia ziad zied zikora zineb zinedine
    zinhle zion zita ziva zlata zlatan zodwa zoe zofia zohar zohra zoia zoltan zora zorana zoubida
    zoubir zoulikha zsofia zsolt zsuzsanna zubair zuleika zuleikha zulema zuzana zuzanna zuzia
    zygmunt
    """.split()
)
