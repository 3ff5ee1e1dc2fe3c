"""Which words are given names of persons, titles before a name, or names of organizations?"""

from __future__ import annotations

_GIVEN = """
aaron abbie abby abdul abigail adam adele adrian agnes ahmed aidan aileen aisha aisling alan
alasdair alastair alba albert alec alejandro alena alessandra alex alexander alexandra alexis
alfie alfred ali alice alicia alison alistair allan allegra allen ally alys amanda amber amelia
amina amir amit amy ana anand anastasia andre andrea andreas andrew andy angela angelica angus
anil anisha anita anja ann anna annabel anne annette annie anthea anthony antje antoine anton
antonia antonio anya archie ariel arjun arthur asha ashley astrid audrey aurora ava ayesha barbara
barney barry bartholomew basil beatrice becky belinda ben benedict benjamin bernadette bernard
bernie bertie beth bethan bethany bettina betty bev beverley bianca bilal bill billy blair bob
bobby boris brad bradley brandon brenda brendan brett brian bridget bronwen bruce bruno bryan bryn
bryony callum calum camilla candice cara carl carla carlos carmel carmen carol carole carolina
caroline carolyn carrie carys catalina caterina cathal catherine cathy catrin cecilia celia celine
chandra charles charlie charlotte cherie cheryl chiara chloe chris chrissie christian christina
christine christoph christophe christopher ciara ciaran cillian cindy claire clara clare clarissa
claude claudia claudio clea clive cody colette colin colm conor constance cora corina corinna
corinne courtney craig cressida cristina curtis cyril daisy damian damien dan dana daniel daniela
danielle danny daphne darragh darrell darren dave david dawn dean deanna debbie deborah debra
declan deepa deirdre delia denis denise dennis derek dermot desmond diana diane dimitri dina dinah
divya dmitri dolores dominic dominique don donal donald donna dora doreen doris dorothy doug
douglas duncan dylan eamon eamonn eddie edgar edith edmund eduardo edward edwin eileen eilidh
elaine eleanor elena eleni elias elif elin elisa elisabeth elise elizabeth ella ellen ellie elliot
elliott elly elsa elspeth emanuela emilia emilie emily emma emmanuel enrico eoin eric erica erik
erika erin ernest esme esther ethan etta eugene eugenia eva evan eve evelyn ewa ewan fabian fabio
faisal farah fatima faye federica felicity felix fergus fernando finbar finn fiona flora florian
frances francesca francesco francis francisco francois frank franz fraser fred freddie frederick
freya gabriel gabriela gabriella gabrielle gail gareth garry gary gavin gemma genevieve geoff
geoffrey george georgie georgina gerald geraldine gerard germaine gerry gill gillian gina giorgio
giovanna giovanni giulia giuseppe glen glenda glenn gloria gonzalo gordon graeme graham grainne
grant greg gregor gregory greta guillaume guillermo gustavo gwen gwyneth hamish hana hannah hans
harriet harriette harry harvey hassan hayley hazel heather hector heidi helen helena helene henri
henrietta henry herbert hilary holly howard hubert hugh hugo humphrey ian ibrahim ida igor imogen
imran ines ingrid ioana irene irina iris isaac isabel isabella isabelle isla ismail ivan ivor ivy
jack jackie jackson jacob jacqueline jacques jade jaime jake james jamie jan jana jane janet
janette janice janine jared jasmine jason jasper javier jay jayne jean jeanette jeff jeffrey jem
jemima jemma jen jenna jennie jennifer jenny jeremy jerome jerry jess jesse jessica jez jill jim
jimmy jo joan joana joanna joanne joaquin jodie joe joel johan johann johanna john johnny jon
jonathan jonny jordi jorge jose josef joseph josephine josh joshua joyce juan juana judith judy
jules julia julian juliana julie juliet juliette julius justin justine kaitlyn karen karena karin
karina karl karla kasia kate katerina katharine katherine kathleen kathryn kathy katie katja
katrina katy kay keely keiko keira keith kelly ken kenneth kenny kerry kevin khalid kieran kim
kimberley kirsten kirsty klaus kristen kristian kristin kristina kumar kurt kyle kyra lara larissa
larry lars laszlo laura lauren laurence laurie layla leah leanne lee leila lena leo leon leonard
leonie leonora lesley leslie lewis liam lidia lily linda lindsay lindsey lionel lisa liz liza
lizzie lloyd lois lola lorenzo loretta lorna lorraine louis louisa louise lowri luca lucas lucia
lucian lucie lucinda lucy luis luisa luke lydia lyn lynda lynn lynne lynsey mabel madeleine
magdalena magnus mahmoud maisie malcolm manuel manuela mara marc marcel marcello marco marcus
margaret margarita margot marguerite maria marian mariana marianne marie marietta marilyn marina
mario marion marisa marissa mark marlene marta martha martin martina martyn mary marysia mathilde
matilda matt matteo matthew matthias maud maureen maurice mauricio max maxine maya meera megan
mehmet melanie melinda melissa mercedes meredith merlin mia michael michaela michal michele
michelle miguel mike mikhail mila mildred millie mimi mina mira miranda miriam mohamed mohammad
mohammed mohinder moira mollie molly mona monica morag morgan morris muhammad muriel murray
mustafa myra nadia nadine nancy naomi nasreen natalia natalie natasha nathan nathaniel neil nell
nessa neville niall niamh nicholas nick nicky nicola nicolas nicole nigel nikki nikolai nina noah
noel noelle nora noreen norma norman nuala octavia odette olga oliver olivia olivier omar orla
oscar owen pablo paddy padraig pamela paola paolo pascal patricia patrick patsy paul paula paulina
pauline pavel pearl pedro peggy penelope penny pete peter petra phil philip philippa philippe
phillip phoebe phyllis pierre pippa polly poppy portia prakash priya quentin rachael rachel rafael
raj rajesh ralph ramon randolph raphael raquel ravi ravinder ray raymond rebecca reginald rene
renee reuben rhiannon rhys ricardo richard rick ricky rita rob robbie robert roberta roberto robin
robyn rodney rodrigo roger roisin roland roman ron ronald ronan ronnie rory rosa rosalie rosalind
rosanna rose roseanne rosemary rosie ross rowena roxanne roy ruben rufus rupert russell ruth ryan
sabina sabrina sadie sally salvador sam samantha samir samuel sandra sandy sanjay santiago sara
sarah sasha saskia scott sean sebastian selina serena sergei sergio seth shane shannon sharon
shaun shauna shazia sheena sheila shelley shirley sian sidney siegfried silvia simon simone sinead
siobhan sofia solomon sonia sonya sophia sophie stacey stan stanley stefan stefania stefano stella
stephanie stephen steve steven stewart stuart sue sumita sunil suresh susan susanna susannah susie
suzanne suzie suzy svetlana sybil sylvia tabitha tamara tamsin tania tanya tara tariq tatiana ted
terence teresa teresita terri terry tess tessa thea thelma theo theodore theresa thomas tiffany
tim timothy tina tobias toby todd tom tomas tommy toni tony tracey tracy trevor tricia trina trish
tristan trudy tyler tyrone ulrich una ursula uwe valentina valerie vanessa vera verity vernon
veronica vicki vicky victor victoria vijay vikram vincent viola violet virginia vivian vivien
vivienne vladimir walter wanda wayne wendy wilfred will willem william willie winifred winston
wolfgang xavier yannick yasmin yolanda yoshi yuri yusuf yvette yvonne zachary zainab zara zoe
zofia zoltan zuzana
"""
_TITLES = "mr mrs ms miss mx dr prof professor sir dame lady lord rev revd herr frau mme mlle sra"
_BETWEEN = "de da do dos del della der den di du la le van von ter bin bint ibn al el abu ap mac"
_ORGANIZED = """
academy agency and appeal archive art artists arts assembly associates association ballet band
baths books brothers business cafe care carnival center centre charity choir church cic cinema cio
circle circus city club co collective college commission committee community company concert
connect consultancy cooperative corporation cottage council county craft crafts creative cultural
culture dance design designs development digital drama education ensemble enterprise enterprises
entertainment estate events exhibition exhibitions factory farm festival film films forum
foundation friends fund galleries gallery games garden gardens group guild hall homewares hospice
hospital house inc initiative institute international knitwear lab laboratory library limited live
llp lodge ltd magazine management media memorial millinery ministries museum music network opera
orchestra organisation organization park partners partnership performance photography pictures
players plc poetry press prize productions project projects publications publishing puppets
quartet radio recordings records residents road school services shop singers society solutions
sons sound space square stage station street studio studios symphony systems team technologies
textiles theater theatre theatres theatrical together tours town trio trust trustees uk union
university ventures village visual works workshop workshops world writers youth
"""
GIVEN, TITLES = frozenset(_GIVEN.split()), frozenset(_TITLES.split())
BETWEEN, ORGANIZED = frozenset(_BETWEEN.split()), frozenset(_ORGANIZED.split())
"""Words between given and family name, and words that no family name is."""
