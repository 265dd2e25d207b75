"""First names of many countries, folded; many of them are surnames elsewhere."""

from __future__ import annotations

MORE = frozenset(
    """
    aarav aaron aarti abby abdel abdelaziz abdelkader abdellah abderrahmane abdou abdoulaye abdul
    abdur abel abena abhishek abigail aby achieng adaeze adama adanna addison ade adebayo adelaide
    adelheid adem aditi aditya adjoa ado adolphe advait adwoa aelig aelis aeneas aengus aenor
    aerin afua agata agna agustin ahmad ahmed aileen ailis ailsa aine aisha aisling aissa aiyana
    ajay akash akhil aki akiko akim akin akinyi akira akosua aksel akshay akua alaa alassane albin
    albina alec aled alejandra aleksander aleksandra alena alessio alexane alfie alfonso algernon
    alhassan alia alicja aliette alina aliou alioune alisha alistair alka allan allegra allison
    ally alois aloise aloysia alper alphonsine althea alva alvaro alwin alyson alyssa amaka amalia
    amanpreet amara amare amarjit amaya amber ambika ambroise amel ameline amelle aminata amit
    amita amma amos amrit amrita anabel anand ananya anastase anatol anca ancelin anders andile
    andreea andrei andres aneta aneurin angel angelika angelina angelo angharad angus anika anil
    anish anja anjali anjana anka anke ankita ankur anneke anneli annelies annemarie annemieke
    anouchka ansgar antje antonella antonia antony anuja anupam anupama anurag anwar aodh aodhan
    aoibheann aonghas araba arabella arash archibald archie ardal ari aria ariel arif arjan arjun
    arkadiusz arlene armando armin arne arno arnold aroha aron arpita arsene artur arturo artus
    arun aruna arvid arvind arwa arwen arya asgeir asger asha ashley ashok ashraf ashwini asif
    aslak asmaa assane asta astou atef athena atieno atsuko atul aubin aubree auguste aurelio
    aurelius ava avery avi awa awen aya ayanda ayesha aylin ayman ayo ayodele ayse aziza azuka
    azzedine baaba babacar bachir badr bairbre bakary balthazar baraka barbro barnaby barry bartek
    barthelemy bartosz basma bassem bastian bathilde batoul baudouin bea beata beate beatriz becca
    becky beda bedirhan belen belinda bella bello benedetta benedict benita benny benoite berat
    berenice berit bernd bernhard bert bertil bertille bertrande beryl bess beth bethan bethany
    betina bettina betty beverley beverly bharat bharati bhavna bill billie billy bineta binta
    birgit birgitta birgitte birte bisi bjarne bjork bjorn blaithin blanca blathnaid blessing bo
    bogdan boguslaw boguslawa bola bolanle bongani boniface bonnie borja borys boubakar brad
    bradley bram brandon branko branwen breda bree brenna bret brett briac brid bridget bridie
    briec britta brona bronagh bronwen bronwyn bryan bryn bryony bukola burak cady cai caireann
    caitlin caitriona caleb calista calixte calvin cameron camila camilla camillo candida candy
    caoimhe caolan cara carey carlton carly carmel carmela carmelo carrie carsten carwyn cary
    caspar casper cassandre cassie cassien catarina caterina cathal cathleen cathy catia catrin
    catriona ceallach cecilia cecilie celestine celian ceri cerys chad chafik chaima chaimae
    chandra charis cheikh chelsea chen cheng cherif cheryl chiamaka chidi chidinma chika chike
    chimamanda chinedu chinwe chioma chipo chitra chuka chukwudi chukwuemeka chukwuma cian ciara
    ciaran cillian cinzia claas clare clarence clarissa claudio claudiu claus clay clayton clemens
    clementina cleo clive clodagh clovis clyde colleen colman conall concepcion conchita conleth
    connor conor conrad consuelo cora coralia cordelia corentine corina corinna cornelis cornelius
    corrie cosimo cosme costanza costin coumba courtney crispin cristel cristian cristiana
    cristina cristobal curtis cuthbert cyprian cyriane cyriaque cyrielle cyrus czeslaw dafydd
    dagmar dagny dai dairine daisy daithi dalia dalila damaris damian damilola damir damon daniela
    danil danilo danny danuta danya daoud dara daria dariusz darko darragh darrell darshan
    dashiell davi davide davina davinia davy dawid dawit dayo dea deaglan deana dearbhla debbie
    debora declan dee deepa deepak deirdre dele delfina delia delina della delphin delroy delyth
    demba demelza denes deniss deniz dennis denzel deolinda derrick dervla desmond destiny dev
    deven devi dewi dhruv diarmuid dick dieter dietmar dieudonne dilan dilip dilys dimitra dina
    dinah dinesh dino diogo dionne dipak divya divyesh djeneba djeynaba djibril dmitri dmitry
    dolores domenico domhnall domingo dominika domitilla domitille donal donatienne donnacha
    donncha dora doreen dorine dorota dorothea dorte dotun doug dougal douglas dov drew drissa
    dulce dwayne dwight dympna dzenan eabha eachann ealasaid eamon eamonn earl ebba ebele eben ebo
    ebony ebru ebun eckhard eda eddie eden edina edmee edna edoardo edwin efa efe effie efua
    egbert egil ehsan eibhlin eilidh eilis eimear einar eirik eirini eirlys eithne ekaterina ekow
    elara eleftheria eleni eleonora eleri elfie elfriede eli elia elian eliana elif elijah elin
    elina elinor eliot elisabetta elisavet elke elle ellie elliott elmar elodia eloy els elsbeth
    elsie elspeth elton elvin elvis elwin elwyn elyas elyes elzbieta elzear emad emanuel emanuela
    emanuele emeka emelie emer emerance emese emiliano emilio emina emine emlyn emmet emmy emre
    ena enda endre engin enguerrand enid ennio enora enrico enrique enya eoghain eoghan eoin
    ephraim erasmus ercan erdem erhard erich erin erlend ermeline ernestine ernesto ernst errol
    erwin esi esin esme esmee esperance esra estela estella ester esteve etelvina ethel etta euan
    eudes eudora eugen eugenia eugenio eulalie eunice euphemie eurig eusebe evangelia evangeline
    evariste eveline evert evi evie evrard ewart ezekiel ezgi ezio ezra fabia fabiana fabiola
    fabrizio fadel fadela fadi fadwa fahad fai faisal falk fama fantin fantine faouzia fares
    farhan farhana fariha farouk farrah fatemeh fatih fatim fatimata fatma faustin fawzi fay faye
    fearchar feargal fechin federica federico fedor feidhlim fela felicien felicitas felicite
    felipe felizitas femi femke fenella fenna ferdi ferenc fergal ferghal fermin fernande fiachra
    fiadh fidel fidele fiifi filip filipa filipe filippo filiz finbar finella fingal finlay finley
    finn fintan fionn fionnan fionnghuala fionnula firmine flaminia flavia flavienne flavio
    flemming fletcher fleuriane flo floortje florencia florette floriana florin florinda floris
    folake folarin folasade fons foulques fouzia franca francelin francesc francisca franciska
    franciszek francky franek franjo franka frankie fraser frauke freddie frederick frederika
    fredrik fredrika freya frida frieda friedhelm frits fritz frode frumence fulgence fumiko funmi
    funmilayo fyfe gabor gabriele gabriella gadiel gaelig gaia gail galina ganesh garett gatien
    gaud gaurav gautam gauthier gauvain gavriel gaynor gbenga gearoid geeta gemma genevra genoveva
    geoff georg georgi georgie georgios geraint gerardo geraud gerd gerda gerhard gerlinde germana
    gerrit gerry gersende gertrud gervaise gesa gesine gethin ghada ghania ghassan ghita giacomo
    gianluca gianni gilda gill gilleasbuig gillis ginette ginevra gino gioia giorgia giorgio
    giovanna girish gisela gisli gita gitte giuliana giuliano giulio gladis gladys glenda glenys
    glynis godefroy godelieve godfrey goedele goncalo gontran gonzalo gopal gora goran gosia gosta
    gottfried govert govind gracie grainne grania grant grazia grazyna gregor gretchen grete
    gretel griet grietje grigore griselda grit gro gruffydd grzegorz guadalupe gudmundur guenaelle
    guenola guenole guerric guewen guida guido guilaine guilherme guillemette guillermo guiseppe
    gulnara gunilla gunnar gunter gunther gurpreet gus gustaf gustav gustavo guus guylain guylaine
    guylene gwen gwenan gwendolyn gwenllian gwilym gwladys gwyn gwyneth gyorgy gyula haakon habiba
    hachim hadi hadiza hadjer hafida hafsa hagen haim hajar hakan haldor haley halldor hallvard
    halvard hamed hamidou hamish han hania hank hanna hanneke hannelore hannes hansjorg harald
    hariharan harish harith harlan harley harmen harper harpreet harri harriette harrison harsha
    hartmut haruki haruto hasna hassane hassiba hatice haude havva hawa hayden hayley hazel heba
    heber hedda hedvig hedwig heena heidi heike heikki heiko heiner heinrich heinz hela heledd
    helge helgi helle helmut heloisa hemal hemant hendrika hengameh henk hennie henning henny
    henrik henrike henryk hera heribert herman hermance hermann hermeline hermione hernan hester
    hetty hidayat hilaire hilal hilde hildegard hildegarde hilke hillary hind hinda hinemoa hiroko
    hiroshi hjalmar holger hollie holly honora horatio horst hortensia houria houssam howell hrafn
    hristo huan hubertus huda hughes huguet hui hulya humphrey husna hussain huw hyacinthe hywel
    iago iain ianis iarla ibra ibtissam ibtissem idir idris idrissa idwal idy iestyn ieuan ifan
    ife ifeanyi ifeoma ifor igino ignacio ignatius igraine ihor ihsan ikechukwu ikenna ikram ilana
    ilaria ilham ilhan ilias ilija ilka ilkka illona illtyd ilse ilyas ilyass ilyes imad iman
    imanol imelda immanuel imogen imran ina inaya indira indra indu inga inge ingeburg inger
    inghild ingmar ingo ingrida ingvar ingvild inigo inka inmaculada ioan ioana ioannis iolanda
    iolo iona ionut iphigenie iqbal irenee irma irmgard irving isa isabeau isac isaiah isak
    isaline isaure iseabail isha ishaan ishita isidore isla islay islwyn ismerie isobel issa issam
    istvan itziar ivar iveta ivette ivo ivor ivy iwan izabela izabella izaskun izzie jaafar jaana
    jaap jacinta jacinthe jacky jaclyn jacoba jacquelyn jacqui jacquie jacquot jaden jadwiga
    jagdish jago jai jaime jaimie jakob jakub jameela jamel jamie jamilla jarmila jaroslav
    jaroslaw jarvis jasmijn jasmina jasna jasper jaspreet jatin javad javiera jay jaya jayant
    jayden jayesh jayne jeanine jeannie jeannot jed jeffrey jehan jehanne jelani jelena jelle
    jemima jemma jen jenna jenni jennie jenson jeppe jerald jeremiah jermaine jeroen jeronimo
    jerrold jerry jerusha jess jesse jessie jette jewel jeyhan jhon jia jian jignesh jihad jihane
    jillian jin jing jinny jo joanie joann joaquin joaquina jocelin jochen jodi jody joelyne
    joffrey johann johannah johnnie johnson joke jolanda jolanta jolene jolien jolyon jomo jonah
    joni jonna joop joost joram jordana jordane jordi jorg jorgen jorian joris jorn joscelin
    joscha josee josefina josefine joseline joselyn joselyne josephe josephus josiah josie josip
    josse jossi jouke jovan jovana joyceline jozef jozefina juanita juanjo judie judy juergen
    jukka juliaan juliann julianna julianne julianus julius juliusz juma junaid juno jurek jurgita
    juri justina justinas justus jutta jyoti kaan kabir kacper kadiatou kadir kai kaia kailash
    kaja kajsa kalidou kaliou kalle kalpana kalyani kamal kamala kamau kamlesh kamran kandia kaori
    kara karan karel karena kari karolina karoline karsten karthik kartik karyn kasia kaspar
    kasper katalin kateryna kath katharina katharine katherina kathrin kati katinka katrien
    katrijn katrin katrina katrine katy kaushik kavita kavya kayleigh kayode kazimierz kazuko
    kazuo kea keanu kees kehinde keiko keir keira keisha keld kelechi kellie kelsey kelvin kemal
    kendra kendrick keneth kenia kenji kenna kennedy kenny kenta kerem keren kermit kerri kerrie
    kerstin keshav keshia kester ketil ketty keturah kevina khadidja khadim khady khalida khalil
    khayyam kiara kieran kieron kilian kilien killian kimberley kimberly kinga kingsley kinsey
    kipchoge kipkoe kiran kiri kirk kirsi kirstie kirstin kirstine kirti kjell kjersti kjetil
    klaartje klaas klavdija klemens klementyna knut koen kofi kojo kolade kolja komal konstantin
    konstantina konstantinos kora korbinian kori korina korneel kosi kosta kostas kris krishna
    krista kristen kristian kristiane kristie kristiina kristin kristina kristine kristjan kristof
    kristoffer kristy kruno krystian krystyna kseniya kumiko kunal kunigunde kunle kuno kurtis
    kwabena kwadwo kwaku kwame kwasi kwesi kya kyle kyra kyran kyriaki kyrylo labhras lacey
    lachlan laina lakshmi lalit lalita lambert lamine lammert lana lancelin lancelot lanre laoise
    larbi larry lasse laszlo lata latifa latisha lauranne laureano laurelle lauren laurens
    lauretta lauri laurids laurynas lavinia lawrence laxmi layla lazare leander leanne leatrice
    lech leda leela leen leendert leif leigh leighton leijla leire lenka lennart lennert lennox
    lenny leocadia leocadie leonardo leone leonhard leonid leonore leontine leontyne leopaul
    leopoldine lerato leroy leszek letitia letizia lev levi lexi leyla lianne libby licia lidia
    lidwine lieke lien lieselotte lieve lieven ligia lilas lilli lillian lillie lilly lilwenn
    limor lindiwe lindsey linh linnea linus lionnel lior lisanne lisbet lisbeth liselotte lisha
    liss livio lizzie ljiljana ljubica llewellyn llinos lloyd llyr loane loann lochlann lode
    lodewijk loeiza loes loeva logan loick loig loisa lone lorcan lore loredana lorelei loreto
    loretta loriane lorin loris lorn lorna lorne lothaire lothar lotta lotte louane louay loubaba
    louella louisiane louiza louka loukas loukia lourdes lourenco louwrens lovis lowri lubin lubna
    luciana luciano lucilla lucinda lucio lucjan lucrece lucrecia ludek ludivin ludmila ludo
    ludolf ludwig luigia luisella luitgard luka lukas lukasz lula lumir luna lupe lurdes luther
    lutz luuk lyam lydiane lyes lynda lynden lyndon lyndsay lynette lynne lynsey lyra lysandre
    lysiane lyubov maaike maarten maartje mab mabrouk macaire macarena maceo maciej macy madalena
    maddalena maddie madelyn madhav madhavi madhu madina madison mads maelan maelia maelie maev
    maeva maeve maewenn mafalda magdala magdi magloire magnea magnolia maha mahamadou mahdi mahe
    maher mahesh mahmoud mahmud mahnaz mahsa maighread mailys maimouna maire mairead mairi mairtin
    maisie maixent maja majda makena mala malachi malachy malaury malcolm malene malgorzata
    malgosia malick malin malina malini mallory malou malte malvina malvine mamadi mame mamoudou
    mana manasi mandeep mandy manech manel manfredo mani manika manish manisha manju mannon
    manoela manoj manolis manolo manpreet mansour manuelle manus maoilios mara marcela marcelina
    marcelino marcellin marcelline marcelo marcia marciana mared marek maren mareva marga
    margareta margarete margaretha margit margitta margo margriet margrit mari mariagrazia mariame
    marianela marianna mariano maribel maricel marieke mariele marielou marijke marijn marika
    marilena marilou marilyne marinela marinella marinus mariola mariot marise marisol marissa
    marit marita marites maritza marjan marjatta marjo marjolijn marjut markku marko markus
    marlies marlis marloes marlon marlow marny marsha martijn martinien martinus martje martti
    marty marvin maryann maryanne marylene marylise marzena marzia masako massimo massinissa matej
    mateja mateus mathea mathijs mathilda mathurin mathurine mati matias matija matilde matjaz
    mats matsuko matthaus matthes matthijs mattia mattias mattis matylda mauri maurits maurizio
    mauro mavis maximilian maximilienne maximo maxwell maybritt mayeul maylin maylis maysa mayssa
    mayur mazarine mbaye meabh mechthild medard medea medeline mederic medi meena meenakshi meera
    meg megan meggie megha mehmet meike meinhard meinir meinrad meir meissa mel melaine melba
    melchior melek meleri melinda melisande melitta mellie melusine melvil melvyn mena menahem
    menna mercy mereana meredith merete meri meriam merijn merle merlijn merlin merryn mert merve
    meryem meryl messaoud mete mette mewen micaela micah micha michaela michail micheal michela
    michelangelo michiel michiko mick mickael mieczyslaw miek mieke miet mihaela mihai mihail
    mihkel mika mikaela mikel mikhail mikkel mikko miklos milana milane milica milind milly milo
    milorad milos miloud milton mimi mimoun minna minnie minoo mira mirabel mirabelle miranda
    mirco mireia mirela mirella miriana mirjam mirko mirna miro miroslav miroslava mirta mischa
    misha mitch mitchell mitra miya miyuki mladen mo moana modeste modou mofe moha mohamad
    mohammad mohammadou mohan mohand mohini mohsen mohsin moisha mojca mokhtar molly momar moncef
    monia monir monja monserrat montserrat morag moran moritz morna morten morven morwenna moshe
    moustafa moustapha moyra mpho mridula muhammad muhammed muireall muireann muiris mukesh mukul
    mumtaz muna munachi munira murat murdo murielle murray musa muthoni mwangi myfanwy mylan myles
    myra myrna myrtille myrto naaz nacera nacim nada nadejda nadezhda nadim nadir nadira nadja
    naelig naelle nagore nahid nahla naila nais najib najla najwa nako nalini nanda nanette nanna
    naoise naoki naoko napoleon narayan narcissa narendra naresh narges narjes narjis nasreen
    nasrin nassira nastasia natan natanael natascha nathanael nathanaelle natia natsuki naveed
    naveen navid navneet naya nayan nayla nazaire nazanin nazir nazli ndella ndeye nebahat ned
    neda nedim nedjma neela neelam neema neeraj neeta neha nehir neila neji nele nelleke nellie
    nello neo nerea neri nerys nesrine nessa nessan nestan neta neus neven neville neza ngaio
    ngaire ngoc ngozi nguyet nia niamh nicki nickolas nicodeme nicoletta nicolette nicolien nidhi
    niek nienke nikhil nikki niklas niko nikola nikolaj nikolaos nikolas nikolaus nikos nilesh
    nima nimet nimisha ninette nino nirmala nisha nishant nita nitin niven niyi njeri njoroge
    nkechi nkem nnamdi nneka nobuko noeline noella noellie noemi nogaye noham nolann nollaig nomsa
    nomvula nonso noor noora nooshin norberto noreen norine norma norman norris notburga noura
    noureddine nouria nthabiseng nuala nuno nuray nuria nurten nyambura nyasha nydia nye nyokabi
    obadiah obi obinna obioma octavian octavie oda odeline odhiambo odhran odilo odin odon
    odysseas ofelia ofir ognjen oighrig oihana oisin ojas oksana ola olabisi olafur olalla olatz
    olaug olav olayinka oleksandr oleksandra oleksiy oli olimpia oliva olive olivera olivette
    oliviero olla ollie olof olu oluchi olufemi olumide oluseun oluwafemi oluwatobi olwen olympe
    olympia omaima omayra ombline omid omkar omolara onno onyeka oona oonagh ope oran orazio oren
    orfeo orhan oriana oriol orion orla orlaith orlando ornella orsolya ortrud orwa osama osanne
    osman osvaldo otieno otilia otmar ottmar ottoline ouafa oualid ouarda ouassila ouissem
    ouleymatou oumaima oumou oumy ounissa ourdia ouria ousseini ousseynou owain owen ozan ozge
    ozlem paco paddy padma padraic padraig padraigin paige palesa pallavi pamina panagiotis pancho
    paolina pape paraskevi parisa parth parul parvati parvin pasqual pasquale pasquier pat
    patience patric patricio patrik patrizia patrycja patsy paulien paulin paulo paulus pavlina
    pavlos pawel paz peadar pearl peer peig peju pekka pelagie pella pelle penda pepe pepita
    perceval percival percy peregrine perline pernelle pernille perpetue perrette perrin perry
    pervenche petar pete petko petr petronella petronille petros petrus petruta petula peyton
    philbert philemon philibert philiberte philine phillip phillipa phillippa philomena phuong
    phyllis pia pier piera pierluigi piero pierrot piers piet pieter pietra pilar pinar pippa pius
    piyush placide plamen polina poline polly polona pontus pooja poonam poppy porfirio portia
    prabha prachi pradeep prakash prakriti pramod pranav prasad prashant prateek pratima praveen
    preeti prem prerna presley preston primael priscille pritam priyanka proinsias prudence puja
    punam purificacion purnima qasim qiang qing quang quinn quinten quintin quirine quyen raashid
    rabah rabia rabiaa rachna radek radha radhika radka radmila radomir radoslav radoslaw radu
    rafaela rafaele rafal raffaella rafik raghav raghu ragini ragnar ragnheidur ragnhild raheem
    rahel rahim rahima rahma rahul raimon raimund raimundo raina raissa raj raja rajae rajan
    rajani rajat rajendra rajesh rajinder rajiv rajni rakel rakesh rakhi ralf ralitsa ramakrishna
    ramata ramazan ramesh rami ramin ramiro ramla ramona ramya ranald randi randolph randy rangi
    rangimarie rani rania ranjit ransford ranulf raphaela raquel rasheed rasmus ratna raveena ravi
    ravinder rayane raymund rayna raynald raynalde razane razvan redouane reece reem reena refilwe
    regan reggie regina reginald regula rehana rehema reidar reiko reinaldo reiner reinette
    reinhild reinhold reinier reinout rejane reka rekha remco remedios remigiusz remona remus rena
    renaldo renan renate renato renaude renauld renaut renske renuka renzo resi reto reuben reyes
    reynald reynaud reza rhea rhian rhiannon rhidian rhodri rhona rhonda rhuaridh rhun rhydian
    rhys ria riadh riccarda riccardo richarde rick rickard ricky rieke rien rifka rihab rihanna
    rik rikard rike rikke riley rima rina rinaldo rino rishi risto ritesh ritika ritu ritva riyad
    riza roald robbe robbie robby roberte robertus robrecht rocco roch rochelle rodger rodica
    rodney roel roeland roelof rogelio rogerio rogier rohini rohit roisin rokhaya rokia rolanda
    rolando rollo romana romano romaric romarin romola romy rona ronja ronnie roos roozbeh roque
    rory ros rosalba rosalia rosalina rosalinda rosamund rosana rosanna rosanne rosaria roseanne
    rosella rosemarie rosetta roshan rosi rosine rosita roslyn rosmarie rostam rostislav roswitha
    rotimi rovena rowan rowena rowland roxana roxanne royston roza rozalia rozen rozenn rozina
    ruaidhri ruairi ruari ruaridh ruchi rudi rudiger rudolph rudy rufin rufus rui rukhsana rukmini
    runar rune rupa rupal rupinder ruslan russ ruta rutger ruud ruxandra ruzena ryad rym ryoko
    ryszard saad saadia saba sabah sabeth sabin sabina sabri sabria sachin sadegh sadhbh sadibou
    sadio sadiq saeed safa safaa safia safiatou safiya sahar sahra saida saif sajid sakina sal
    salif salih saliha salimata sallie salman salomon salvador salvatore samar samba sameer samina
    sanaa sanae sancha sandeep sander sandhya sandip sandor sandrina sandro saniye sanjeev sanna
    sanne santi santina santino saoirse sapna saranya sarika sarita sarra sascha satoshi satu saul
    sava savannah saverio savina savino savita savitri sawsan sayed sayid scarlett scevole
    scholastique scott seamus sebastiaan sebastiano sebastijan seema seetha sefa segolaine
    segolene segun seher sekou selda selen seleste selin selina selwyn semih semra senan senay
    sencer senga senja seo seoirse seonaid seosamh serafina seraina serap serdar sereine serenella
    sergej sergi serhiy serif serigne servais servane seth setsuko seun sevda severiane severino
    sevgi sevil seydou seymour sezen sezin shabana shahid shahin shahram shaima shakira shalini
    sham shamim shana shanaz shanice shankar shannon sharada shari sharif sharleen sharmila
    sharonne shaun shauna shawn shay shazia shea sheena sheikh shelagh shelby sheldon shelley
    shereen sheri sherif sherrie sherry sherwin shigeru shihab shikha shinji shirin shirine shiv
    shiva shivani shobha shona shonagh shreya shruti shu shyam sian sibel sibeth sibusiso sibylla
    siddharth sidi sidney sido sidra siegfried sieglinde siegrid sien sigfried sigmund signe
    sigolene sigridur sigrun sigurd sigurdur siham sija sikander silas sile silja silje silke
    silvain silvan silvana silvano silvere silverio silvester silvio silviu simao simen simge
    simin simonetta simonne simran sinan sindre sinead sini siofra sioned siphiwe sipho siri
    sirine sirpa sissel sita siv sive siwan sixte sixtine sixto skye sladana slawomir sloane
    slobodan smita sneha snezana snezhana snorre soazic soazig soen sofie sohaib sohail sohaila
    sokhna solal solfrid soline solomon soma somto sonam sondre songul sonja sonny soo sophian
    sophonie soraia sorcha soren sorin sorina sosthene sotiris soufian souhila soukaina soulaimane
    souley souleymane soumaya soumia soumya souren spela spencer spiros spyros sreten srinivas
    staci stacy stana stanimir stanislass stanislava stanley stasia steen steeve steeven stef
    stefaan stefanie stefanos steffan steffi stefka stein steinar stelian stelios stenka stephania
    stephanos stephany stien stig stijn stina stine stoyan struan sturla sube subhash subramaniam
    suchitra sudha sudhir suelen suella sufian sujata sulaiman suleiman suleyman suman sumathi
    sumitra sundar suneeta sunil sunniva surekha suresh surinder suryakant susana susann susheela
    sushil susi susie sussan suvi suzannah suzel suzette suzie suzon svante svein svend svenja
    sverre sverrir svitlana swami swan swantje swapna swapnil swati swen sybil sydney sygrid
    sylvana sylver sylvio sylwia szabolcs szilvia szymon tabea tabitha tadeusz taha tahar taher
    tahir tahira taina tais taiwo takashi takeshi takoua tala talia taliesin talitha tallulah
    tamar tamas tambi tamika tamim tammy tamsin tancrede tane tanel tani tanja tanneguy tanveer
    tanvi taous tariq tarja tarun taryn tasha tasnim tassadit tassilo tassos tatjana tatsuya tatu
    tayeb taylor tayo teagan tegan teija tejas temi temitope teo teodor teodora teodoro terence
    teresita teressa tereza terje terrance terrence terri tetiana tetyana tewfik thabang thabo
    thaddeus thaina thalia thandeka thandi thandiwe thanh thanos tharcisse thaylia thekla thelma
    themba themis theobald theodoor theodoros theodosia theofanis theone theophane theotime thera
    theresia theron thiemo thierno thierri thijmen thilo thirza thom thomasina thora thoralf
    thorben thordis thore thorsten thurid thurstan thuy thyra tia tibor tichaona tidiane tiemen
    tiernan tifenn tiffanie tijana tijs til tilda tilde till tillie tilly tilman timo timon
    timoteo tinatin tineke tinka tino tinus tiphaine tiphanie tirza tirzah titi titia titien
    titilayo titus tjalling tjark tjeerd tobi tobiah tobie todor toine tokunbo tola tolga tollak
    toluwa tomaso tomaz tomi tomislav tommaso tomos tonia tonje tonya toon torben tord tore torkel
    torquil torsten torunn tosin touria toussaint tove toyin traian travis treasa trevor tricia
    trina trine trinidad trish trisha tristane trixie trond troy trude trudy trui truls truus
    tryggvi trygve tshepo tsvetan tsvetelina tual tudor tudur tugba tugdual tumelo tunde tuomas
    tuong turid turlough tuula twyla tycho tyler tymoteusz tyra tyrell tyrone tyson uche uday udo
    ueli uffe uggo ugochi uju ujwal ulf uli ulla ulric ulrica ulriche ulrika ultan uma umar
    umberto umit una unai undine unnur urs ursel ursina ursule urszula urvashi usha usman uta ute
    uwe uzoma vaast vaclava vaea vaibhav valdemar valentijn valentino valerian valeriane valerien
    valerio valeriu valery valia valle valmir vance vanda vandana vangelis vania vanina vanja
    vanya varsha varun varvara vasco vashti vasile vasiliki vasilis vassil vassili vassilia
    vassilis vasudha veena venceslas venetia venkat vere verena verene verity verner vero vesna
    vesta vianney vicente vicki vickie vico victoriano vidal vidar vido vidya viet vigdis vigo
    vihaan vijay vika vikram viktoriya vilhelm viliam villads vilma vilmar vimal vimala vinay
    vincenza vincenzo vinciane vincianne vineet vinita vinnie vinod viola violet violeta violetta
    vipul vira virgil virgilia virgilio virpi vishal vishnu vitale vitali vitaly vito vittore
    vittoria vittorio viv vivek vivian viviana vivienne vlad vladan vladislav vlasta volker
    volkmar volodymyr vreni vuk vytautas wadih wafa wafaa wafula wahiba wahid wairimu walburga
    waldemar waleed wallace walt walther waltraud wambui wandrille wangari wanjiku wanjiru warda
    warwick wassim wayan wayne weizhen wenche wendel wendeline wendell wenke wenzel werther wesley
    whitney wibke wiebe wiebke wiktoria wil wilbert wilbur wilco wilf wilfred wilfrid wilfrida
    wilhelmina wilhelmine willard willemijn willie willy wilma wilmer wilson wim winfried winifred
    winona wiremu wissam witold wivine wlodzimierz wojtek wolfram wouter wren wulfran wyatt wyn
    wynne xabi xan xander xanthe xavi xaviera xenia xiang xiao xiaoyu ximena xin xolani xun yaa
    yacouba yadira yaelle yaiza yajaira yakov yakub yamina yamna yana yanic yanick yanina yannic
    yannig yara yaroslav yaseen yash yasin yasir yasmin yasser yassin yassir yaw yazid yelena
    yeliz yemi yenny yervant yesim yetunde yewande yiannis yilmaz ying yldis ylva ynes yoan yoana
    yoav yogesh yohann yohanna yoko yolene yoli yonatan yorick yosef yosra yossi yosuke younes
    youness yousra youssouf youssra ysabeau ysaline ysaure yseult ysoline yu yuan yuen yuichi
    yukiko yulia yuliya yuma yun yunus yuriy yusra yusuke yuto yvain yvana yvelin yveline yvelise
    yvi yvo yvonnick ywan zacharia zachariah zacharie zachary zack zadie zaher zahia zahid zahir
    zahra zaid zaina zaineb zak zakaria zakary zalika zanele zaneta zawadi zaya zayd zayn zbigniew
    zdenek zdravko zeb zebulon zehra zeki zelda zeljka zeljko zena zenobie zephyr zephyrine zeynep
    zhanna zhen zhi zia ziad zied zikora zineb zinedine zinhle zion ziva zlata zlatan zodwa zohar
    zoia zoltan zorana zoubida zoubir zoulikha zsofia zsolt zsuzsanna zubair zuleika zuleikha
    zulema zuzanna zuzia zygmunt
    """.split()
)
