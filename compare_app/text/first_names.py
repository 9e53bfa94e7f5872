"""First names that tell a man from a woman, for finding whom `he` or `she` means; unknown names fit either."""

from __future__ import annotations

from .word_lists import word_set

MALE = word_set(
    "aaron al bo abdul abdullah adam adrian ahmad ahmed alan albert alejandro alessandro alexander alexei alfred ali allen amir anders andre andreas andrei andrew andy angelo anthony anton "
    "antonio arnold arthur barack barry ben benjamin bernard bernd bernie bill billy bob boris brad brandon brendan brett brian bruce bruno bryan carl carlos charles charlie chris "
    "christian christopher chuck claude clint colin craig curtis dale dan daniel dave david dean dennis derek diego dieter dirk dmitry dominic don donald doug douglas drew duncan "
    "dylan earl eddie edgar eduardo edward emmanuel enrique eric erik ernest eugene evan felipe felix fernando francis francisco francois frank franz fred frederick friedrich gabriel "
    "gareth gary gavin geoff geoffrey george georg gerald gerard gerhard giovanni giuseppe glenn gordon graham greg gregory guido guillermo gunter gustavo guy hamid hans harold harry "
    "hassan heinrich heinz helmut henri henrik henry herbert herman horst howard hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jacob jacques jake james jamie jason javier "
    "jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joao joe joel johan john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen julian justin "
    "karl keith ken kenneth kevin khalid klaus kofi konrad kurt kyle larry lars laurence lawrence lee leo leon leonard lewis liam louis luca lucas luigi luis luke mahmoud malcolm manfred "
    "manuel marc marcel marco marcus mario mark markus martin marvin matt matthew matthias maurice max michael michel miguel mike mikhail mitch mitt mohamed mohammed mohammad muhammad "
    "nathan neil nelson nicholas nick nicolas nigel noah norbert norman oleg oliver omar oscar oskar otto pablo pascal patrick paul pedro perry pete peter phil philip philippe pierre rafael "
    "ralph ramon randy raul ray raymond reinhard ricardo richard rick rob robert roberto rodney rodrigo roger roland ron ronald rory ross roy rudolf rudy rupert russell ryan salvador sam "
    "samuel scott sean sebastian sergei sergey sergio seth shane shaun simon spencer stanley stefan stephan stephen steve steven stuart sven ted terry theo theodore thomas tim timothy tobias "
    "todd tom tomas tommy tony travis trevor tyler udo ulrich uwe victor viktor vincent vladimir volker walter warren wayne wilhelm will william willy winston wolfgang xavier yann yuri yusuf zachary"
)
FEMALE = word_set(
    "abigail adele adriana agnes aisha alexandra alice alicia alison allison amanda amelia amy ana andrea angela angelica anita ann anna anne annette annie antonia april ashley astrid audrey "
    "barbara beatrice becky belinda bernadette beth betty beverly birgit bonnie brenda bridget britta brooke camila camilla carla carmen carol carole carolina caroline carolyn carrie catherine "
    "cathy cecilia celia charlotte cheryl chloe christina christine cindy claire clara claudia cristina cynthia daisy dana daniela danielle debbie deborah debra denise diana diane dolores donna "
    "dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika esther eva eve evelyn fatima fiona florence frances francesca "
    "gabriela gail georgia gerda gisela gina gloria grace gretchen hannah harriet heather heidi heike helen helena helene helga hilary hillary holly ida ines ingrid irene iris isabel isabella "
    "jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce judith judy julia julie june kamala karen karin karina kate katharina katherine "
    "kathleen kathryn kathy katie katrin kelly kerstin kim kirsten kristen kristin kristina laura lauren layla leah leila lena leslie liliana lily linda lisa liz lois lori louise lucia lucy luisa "
    "lydia lynn madeleine maggie mandy manuela marcia margaret margarita maria marianne marie marilyn marina marion marta martha martina mary maya megan melanie melinda melissa mercedes mia michaela "
    "michelle mildred miriam molly monica monika nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline penelope petra phyllis rachel "
    "rebecca regina renate rita roberta rosa rosemary rosie ruth sabine sabrina sally samantha sandra sara sarah sharon sheila sherry shirley silvia simone sofia sonia sophia sophie stacy stefanie "
    "stella stephanie sue susan susanna susanne suzanne svetlana sylvia tamara tanja tania tanya tara tatiana teresa theresa tina tracy ursula ute valentina valerie vanessa vera veronica victoria "
    "viktoria virginia vivian wendy yasmin yolanda yvonne zoe"
)  # fmt: skip
