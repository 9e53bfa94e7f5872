"""Words that say nothing about a sentence's subject, in the languages with tables; folded forms."""

from __future__ import annotations

from compare_app.text.word_lists import word_set

STOP_WORDS = word_set(
    "a an the this that these those it its he him his she her hers they them their theirs we us our you your i my me who whom "
    "whose which what when where why how if whether of in on at by for from to into with as and or but nor so than then there here also "
    "is are was were be been being am has have had having do does did doing will would shall should can could may might must "
    "not no up out off over under about after before between during through while again very just only own same such too "
    "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom zu zum "
    "zur ist sind war waren wird werden wurde wurden hat haben hatte hatten sein seine seiner ihre ihrer er sie es wir ihr nicht "
    "auch sich als wie dass fur uber vor "
    "le la les un une des du de et ou mais en dans sur au aux par pour avec sans ce cet cette ces il elle ils elles on nous vous "
    "est sont etait etaient a ont avait avaient ete qui que quoi dont ne pas plus se sa son ses leur leurs "
    "el los las una unos unas y o pero del al con sin por para su sus se es son era eran fue fueron ha han habia que quien como "
    "mas lo "
    "os as um uma uns umas e ou mas no na nos nas do da dos das ao pelo pela com sem seu sua seus suas foi foram tem tinha "
    "s t l' d' n' s' j' c' m' t' qu'"
)
