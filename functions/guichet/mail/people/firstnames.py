"""First names, folded: frequent ones here, rarer ones and those of more countries in `morenames`.

Compound ones are known by their first part.
"""

from __future__ import annotations

from guichet.mail.people.morenames import MORE

GIVEN = frozenset(
    """
    adele adeline adrian adrien agathe agnes agnieszka aicha aida aime aimee aissatou alana alban
    albane alberto alejandro alessandra alessandro alex alexa alexandra alexia alfred alice alicia
    alienor aline alison alix alma aloys alphonse amadou amal amanda amandine amaury ambre amelia
    amelie amina amine amir amy ana anais anastasia anatole andrea andreas andree andrew andrzej
    anette angela angele angelique anick anita ann anna annabelle anne annette annick annie anouar
    anouk anselme antoinette anton antonin antonio aoife apolline ariane arielle aristide arlette
    armand armelle arthur asma assia astrid aude audrey aurelia aurelie aurelien aurore axel
    axelle aziz barbara barnabe bart basile beatrice beatrix ben benedicte berangere berengere
    bernadette berthe bianca bilal blandine bob boubacar brahim brenda brendan brian brieuc
    brigitte bruna callum candice capucine carina carine carl carla carlos carmen carol carole
    carolina caroline cassandra catherine cecile cedric celeste celia celine cesar chantal
    charlene charlie charlotte chiara chloe chris christel christelle christiane christina
    christine christophe christopher cindy claire clara clarisse claudette claudia claudie
    claudine clea clelia clemence clementine clothilde clotilde colette coline colm constance
    constantin coralie coraline corentin corinne cornelia cosima cynthia cyril cyrille damien dana
    daniele daniella danielle daphne dario darren deborah delphine denise derek diana diane didier
    dimitri dirk djamila dominic donatien donna doris dorothee dorothy dounia ebrahim ed eddy
    edith edmund eduardo edward edwige egon eileen elaine elea eleanor elena eleonore eliane elias
    eliott elisa elisabeth elise elizabeth ella ellen elodie eloi eloise elsa elvire ema emeline
    emeric emilia emilie emilien emily emma emmanuel emmanuelle enzo eric erica erik erika erwan
    erwann esma esteban estelle esther ethan eugenie eva evelyn evelyne ewa ewen fabian fabien
    fabienne fabio fabrice fadila faiza fanny faouzi farah farid farida fatiha fatima fatou
    fatoumata faustine felicia felicie felicity fernand fernanda fernando fiona fionnuala firmin
    flavie flavien fleur flora flore florence florentin florian floriane fouad fran frances
    francesca francesco francine francisco francoise frank franz freda frederica frederik
    frederique friedrich gabin gabriela gabrielle gaelle gaetan garance gareth gary genevieve
    geoffrey georgette georgia georgina gerald geraldine germaine gertrude ghislaine ghyslaine
    gilberte gildas gillian gina giovanni gisele giulia giuseppe gloria gonzague graeme greta
    gudrun guilhem gwenael gwenaelle gwendal gwendoline gwenn gwenola hadrien hakim halima hamid
    hana hanane hannah hans harriet hassen hatem hayat helen helena helene helga heloise hendrik
    henriette herbert hermine herve hicham hichem hilda hippolyte hocine honorine horace hortense
    houda huguette ibrahima ida ignace igor iker ilan ilona imane imene ines ingeborg ingrid irene
    irina iris isabel isabella isabelle isadora ismail isolde ivana iwona jacek jackie jacqueline
    jade jake jalil jamal jamila jan jana jane janet janice janine jared jasmine javier jawad jean
    jeanne jeannette jeannine jeff jennifer jenny jens jeremie jeremy jerzy jessica jill jim jimmy
    jiri joachim joan joana joanna joanne joao joaquim jocelyn jocelyne jodie joelle johan johanna
    johannes johnny jonas jorge josefa josephine josette josh joshua josiane josselin juana
    judicael judith julia juliana juliane julie julien juliette julio jurgen justine kader kamel
    kamil kamila karen karima karin karine karl karla katarina katarzyna kate katherine kathleen
    kathryn kathy katia katie katja kayla kenza kevin khadija kirsten kirsty klara klaus koffi
    konrad krzysztof kylie ladislas laetitia laila lamia lara larissa lars laura laure laureen
    laureline laurence lauriane laurie laurine lea leah leandre leila lena lenaic leo leonie
    leonor leonora leopold leslie leticia leïla lia liam lila lili lilia lilian liliane lilou lily
    lina linda lindsay lisa lise lisette livia liz loic lois lola loraine lorena lorenzo lorette
    lorraine lou loubna louisa louise luca luce lucette lucia lucie lucien lucienne lucile lucille
    lucy ludivine luigi luis luisa luke lydia lydie lyna lynn mabel madeleine mael maelle maelys
    magali magalie magda magdalena maggie mahamat mahaut mai maia maite majid malek malika malorie
    manfred manon manuela marcelle marcello marcin margaret margarita margaux margherita margot
    marguerite maria mariam mariama mariana mariane marianne marie mariella marielle marietta
    mariette marilyn marin marina marine marisa marjolaine marjorie marketa marlene marta martha
    marthe martial martina martine marwa mary maryam maryline maryse maryvonne mateo mateusz
    mathew mathias mathilde mathis matilda matteo matthias maud maude maureen mauricette maxence
    maxime maximilien maya mehdi melanie melina melissa melodie meriem merwan mia michael michal
    michele micheline michelle miguel mikael mila milan milena mina mireille miriam moira mona
    monica monika monique morgane mouhamadou mouna mounia mounir muriel mustapha mylene myriam
    nabil nabila nacer nadege nadia nadine nael naima najat nancy naomi natacha natalia natalie
    natasha nathalie nathaniel nawal nelly nestor niall nicholas nico nicola nicole nicolo niels
    nigel nikita nikolai nils nina ninon noa noah noe noelie noelle noemie nolan nolwenn nora
    norah nour oceane octave octavia odette odile odilon olaf olena olga olivia oluwaseun ombeline
    ondine ophelie oriane orlane oswald ottavia ottilie ousmane palmyre paloma pamela paola paolo
    pascale pascaline patricia patty paule paulette paulina pauline pavel peggy penelope perrine
    petra phil philippa philippine philomene phoebe pierrette pierrick pietro piotr prisca
    priscilla priya quentin quitterie rachel rachid rachida radia rafael raffaele rainer rama
    ramon raphael raphaelle rashid raul raymonde rebecca reda regine reinhard remi renata renaud
    renee rhoda riad ricardo rita roberta roberto rocio roderick rodolfo rodolphe rodrigo rohan
    rolande roma romane romuald ronald ronan rosa rosalie rosalind rosario roseline roselyne
    rosemary rosie roxane rudolf rupert ruth sabine sabrina sadia salima sally salma salome
    samantha sami samia samir samira sandra sandrine sandy sanjay sarah sasha saskia sean
    sebastian sebastien selena selma seraphine serena sergei sergio severine shane sharon sheila
    shirley siaka sibylle sidonie sigrid silvia simona simone siobhan sofia sofian sofiane sohan
    soizic solange solene solenn solenne solveig sonia sophia sophie soraya souad soufiane stacey
    stan stanislas stanislaw stefan stefania steffen stella stephane stephanie stephen steve sue
    sunita susan susanna susanne suzanna suzanne suzy sven svetlana swann sybille sylvain sylvaine
    sylvette sylvia sylviane sylvie sylvine tamara tanguy tania tanya tara tarek tarik tatiana
    teddy teresa tess tessa thais thea theo theodora theophile theresa therese thibaud thibault
    thibaut thierry thijs thor tiago tiffany timea timothee timothy tina titouan tobias toby todd
    tomasz tommy toni tracy ugo ulrich ulrike ulysse ursula vaclav vadim valentina valentine
    valere valeria valerie vanessa vera veronica veronika veronique vicky victoire victoria viktor
    vincente violaine violette virgile virginia virginie viviane vivien vladimir vojtech walid
    wanda wassila wendy werner wiktor wilfried wilhelm willem winnie wojciech wolfgang xavier
    yacine yael yan yanis yann yannick yannis yasmina yasmine yassine ygor yoann yohan yolaine
    yolanda yolande youcef youssef yuri yvan yvette yvonne zach zara zdenka zeina zelie zenab zita
    zoe zofia zohra zora zuzana
    """.split()
)
"""Seldom surnames: behind another word they tell that the surname stands first."""

ALSO_SURNAMES = frozenset(
    """
    adam alain alan albert alexander alexandre alexis ali andre anthony antoine arnaud augustin
    aymeric baptiste bastien benjamin benoit bernard bertrand blaise blanche boris brice bruce
    bruno camille celestin charles christian claude clement colin craig cyprien dan daniel david
    dean denis desire diego dominique donald dorian duncan dylan edgar edmond edouard elie elliot
    emile ernest etienne eugene evan ewan felix ferdinand fergus florent francis franck francois
    fred frederic gabriel gael gaspard gaston gautier gavin geoffroy george georges gerard germain
    ghislain gilbert giles gilles glenn gordon grace graham greg gregoire gregory guillaume
    gustave guy habib hamza harold harry hassan heather hector henri henry hilary honore howard
    hubert hugh hugo hugues hussein ian ibrahim idriss isaac ismael ivan jack jacob jacques james
    jasmin jason jerome jesus joe joel john jon jonathan jordan jose joseph josue joy joyce juan
    jules julian june justin karim kay keith kelly ken kenneth kerry khaled khalid kim kurt lan
    laurent leon leonard lewis line lionel louis loup luc lucas ludovic magnus malik malo mamadou
    manuel marc marceau marcel marco marcus mario marion marius mark martin mathieu matt matthew
    matthieu maurice melvin mercedes michel mike minh mohamed mohammed moise morgan moussa
    narcisse nasser nassim nathan neil nelson nick nicolas noel norbert oleg oliver olivier omar
    oscar otto oumar pablo pascal patrice patrick paul paula pedro peter philip philippe pierre
    prosper ralph randa raoul ray rayan raymond regis reine remy rene richard rob robert robin rod
    rodrigue roger roland rolf romain roman romeo ron rose ross roy ruben russell ryan sacha said
    salah salim sam samson samuel santiago sara selim serge severin simeon simon stephan steven
    stewart stuart sylvestre ted terry theodore thomas tim tom tomas tony tran tristan urbain
    valentin victor vincent walter warren will william winston yuki yusuf yves yvon
    """.split()
)

FIRST_NAMES = GIVEN | ALSO_SURNAMES | MORE
