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
    brigitte bruna callum candice capucine carina carine carl carla carlos carol carole carolina
    caroline cassandra catherine cecile celeste celia celine cesar chantal charlene charlie
    charlotte chiara chloe chris christel christelle christiane christina christine christophe
    christopher cindy clarisse claudette claudia claudie claudine clea clelia clemence clementine
    clothilde clotilde colette coline colm constance constantin coralie coraline corentin corinne
    cornelia cosima cynthia cyril dana daniele daniella danielle daphne dario darren deborah
    delphine denise derek diana diane dimitri dirk djamila dominic donatien donna doris dorothee
    dorothy dounia ebrahim ed eddy edith edmund eduardo edward edwige egon eileen elaine elea
    eleanor elena eleonore eliane elias eliott elisa elisabeth elise elizabeth ella elodie eloi
    eloise elsa elvire ema emeline emeric emilia emilie emilien emily emma emmanuel emmanuelle
    enzo eric erica erik erika erwan erwann esma esteban estelle esther ethan eugenie eva evelyn
    evelyne ewa ewen fabian fabienne fabio fabrice fadila faiza fanny faouzi farah farid farida
    fatiha fatima fatou fatoumata faustine felicia felicie felicity fernand fernanda fernando
    fiona fionnuala firmin flavie flavien flore florence florentin floriane fouad fran frances
    francesca francesco francine francisco francoise frank franz freda frederica frederik
    frederique friedrich gabin gabriela gabrielle gaelle gaetan garance gareth gary genevieve
    geoffrey georgette georgia georgina gerald geraldine gertrude ghislaine ghyslaine gilberte
    gildas gillian gina giovanni gisele giulia giuseppe gloria gonzague graeme greta gudrun
    guilhem gwenael gwenaelle gwendal gwendoline gwenn gwenola hadrien hakim halima hamid hana
    hanane hannah hans harriet hassen hatem hayat helen helena helene helga heloise hendrik
    henriette hermine herve hicham hichem hilda hippolyte hocine honorine horace hortense houda
    huguette ibrahima ignace igor iker ilan ilona imane ines ingeborg irene irina iris isabel
    isabella isabelle isadora ismail isolde ivana iwona jacek jackie jacqueline jake jalil jamal
    jamila jan jana janet janice janine jared jasmine javier jawad jeanne jeannette jeannine jeff
    jennifer jenny jens jeremie jerzy jessica jim jimmy jiri joachim joana joanna joanne joao
    joaquim jocelyn jocelyne jodie joelle johan johanna johannes johnny jonas jorge josefa
    josephine josette josh joshua josiane josselin juana judicael juliana juliane julie juliette
    julio jurgen justine kader kamel kamil kamila karen karima karin karine karl karla katarina
    katarzyna kate katherine kathleen kathryn kathy katia katie katja kayla kenza khadija kirsten
    kirsty klara klaus koffi konrad krzysztof kylie ladislas laetitia laila lamia lara larissa
    lars laureen laureline lauriane laurine leandre leila lena lenaic leo leonie leonor leonora
    leopold leticia leïla lia liam lila lili lilia lilian liliane lilou lily lindsay lisette livia
    liz loic lois lola loraine lorena lorenzo lorette lorraine loubna louisa louise luca luce
    lucette lucia lucie lucien lucienne lucile lucille lucy ludivine luigi luis luisa luke lydia
    lydie lyna mabel madeleine mael maelle maelys magali magalie magda magdalena mahamat mahaut
    mai maia maite majid malek malika malorie manfred manon manuela marcello marcin margarita
    margaux margherita margot marguerite mariam mariama mariana mariane marianne mariella marielle
    marietta mariette marilyn marin marine marisa marjolaine marjorie marketa marta martha marthe
    martial martina martine marwa maryam maryline maryse maryvonne mateo mateusz mathew mathias
    mathilde mathis matilda matteo matthias maude maureen mauricette maxence maximilien maya mehdi
    melanie melina melissa melodie meriem merwan mia michael michal michele micheline michelle
    miguel mikael mila milan milena mina mireille miriam moira monica monika monique morgane
    mouhamadou mouna mounia mounir muriel mustapha mylene myriam nabil nabila nacer nadege nadia
    nadine nael naima najat nancy naomi natacha natalia natalie natasha nathalie nathaniel nawal
    nelly nestor niall nicholas nico nicola nicole nicolo niels nigel nikita nikolai nils nina
    ninon noa noah noe noelie noelle noemie nolan nolwenn nora norah oceane octave octavia odette
    odile odilon olaf olena olga olivia oluwaseun ombeline ondine ophelie oriane orlane oswald
    ottavia ottilie ousmane palmyre paloma pamela paola paolo pascale pascaline patricia patty
    paule paulette paulina pavel peggy penelope perrine petra phil philippa philippine philomene
    phoebe pierrette pierrick pietro piotr prisca priscilla priya quitterie rachel rachida radia
    rafael raffaele rainer rama ramon raphael raphaelle rashid raul raymonde rebecca reda regine
    reinhard remi renata renaud renee rhoda riad ricardo roberta roberto rocio roderick rodolfo
    rodolphe rodrigo rohan rolande roma romane romuald ronald ronan rosa rosalie rosalind rosario
    roseline roselyne rosemary rosie roxane rudolf rupert ruth sabine sabrina sadia salima salome
    samantha sami samia samir samira sandra sandrine sanjay sarah sasha saskia sean sebastien
    selena selma seraphine serena sergei sergio severine shane sharon sheila siaka sibylle sigrid
    silvia simona simone siobhan sofia sofian sofiane sohan soizic solene solenn solenne solveig
    sonia sophia sophie soraya souad soufiane stacey stan stanislas stanislaw stefan stefania
    steffen stella stephane stephanie stephen steve sunita susan susanna susanne suzanna suzanne
    suzy sven svetlana swann sybille sylvain sylvaine sylvette sylvia sylviane sylvie sylvine
    tamara tanguy tania tanya tara tarek tarik tatiana teddy teresa tess tessa thais thea theo
    theodora theophile theresa therese thibaud thibault thibaut thijs thor tiago tiffany timea
    timothee timothy tina titouan tobias toby todd tomasz tommy toni tracy ugo ulrich ulrike
    ulysse ursula vaclav vadim valentina valentine valere valeria valerie vanessa vera veronica
    veronika veronique vicky victoria viktor vincente violaine violette virgile virginia virginie
    viviane vladimir vojtech walid wassila wendy werner wiktor wilfried wilhelm willem winnie
    wojciech wolfgang yacine yael yanis yannis yasmina yasmine yassine ygor yoann yohan yolaine
    yolanda yolande youcef youssef yuri yvan yvette yvonne zach zdenka zeina zelie zenab zita
    zofia zohra zora zuzana
    """.split()
)
"""Seldom surnames: behind another word they tell that the surname stands first."""

ALSO_SURNAMES = frozenset(
    """
    adam alain alan albert alexander alexandre alexis ali andre anthony antoine arnaud augustin
    aymeric baptiste bastien benjamin benoit bernard bertrand blaise blanche boris brice bruce
    bruno camille carmen cedric celestin charles christian claire clara claude clement colin craig
    cyprien cyrille damien dan daniel david dean denis desire didier diego dominique donald dorian
    duncan dylan edgar edmond edouard elie ellen elliot emile ernest etienne eugene evan ewan
    fabien felix ferdinand fergus fleur flora florent florian francis franck francois fred
    frederic gabriel gael gaspard gaston gautier gavin geoffroy george georges gerard germain
    germaine ghislain gilbert giles gilles glenn gordon grace graham greg gregoire gregory
    guillaume gustave guy habib hamza harold harry hassan heather hector henri henry herbert
    hilary honore howard hubert hugh hugo hugues hussein ian ibrahim ida idriss imene ingrid isaac
    ismael ivan jack jacob jacques jade james jane jasmin jason jean jeremy jerome jesus jill joan
    joe joel john jon jonathan jordan jose joseph josue joy joyce juan judith jules julia julian
    julien june justin karim kay keith kelly ken kenneth kerry kevin khaled khalid kim kurt lan
    laura laure laurence laurent laurie lea leah leon leonard leslie lewis lina linda line lionel
    lisa lise lou louis loup luc lucas ludovic lynn maggie magnus malik malo mamadou manuel marc
    marceau marcel marcelle marco marcus margaret maria marie marina mario marion marius mark
    marlene martin mary mathieu matt matthew matthieu maud maurice maxime melvin mercedes michel
    mike minh mohamed mohammed moise mona morgan moussa narcisse nasser nassim nathan neil nelson
    nick nicolas noel norbert nour oleg oliver olivier omar oscar otto oumar pablo pascal patrice
    patrick paul paula pauline pedro peter philip philippe pierre prosper quentin rachid ralph
    randa raoul ray rayan raymond regis reine remy rene richard rita rob robert robin rod rodrigue
    roger roland rolf romain roman romeo ron rose ross roy ruben russell ryan sacha said salah
    salim sally salma sam samson samuel sandy santiago sara sebastian selim serge severin shirley
    sidonie simeon simon solange stephan steven stewart stuart sue sylvestre ted terry theodore
    thierry thomas tim tom tomas tony tran tristan urbain valentin victoire victor vincent vivien
    walter wanda warren will william winston xavier yan yann yannick yuki yusuf yves yvon zara zoe
    """.split()
)

FIRST_NAMES = GIVEN | ALSO_SURNAMES | MORE
