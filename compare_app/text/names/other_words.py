"""Words that news finds for somebody just named, and names that are nobody's."""

from __future__ import annotations

from compare_app.text.word_lists import word_set

NO_NAMES = word_set(
    "university college school institute council committee commission party street avenue road hospital court bank group company times post news journal union association "
    "agency department ministry bureau federation authority academy office house church league club museum center centre foundation society states kingdom city county river lake island north south east west front"
)
#: Other words for somebody just named; they say what the person is, not who: `the Republican`, `the 34-year-old`, `the midfielder`.
VARIATIONS = word_set(
    "republican democrat conservative liberal socialist independent tory libertarian lawmaker congressman congresswoman assemblyman assemblywoman councilman councilwoman "
    "incumbent challenger freshman frontrunner front-runner nominee candidate hopeful billionaire millionaire tycoon mogul heir "
    "midfielder striker defender goalkeeper winger forward quarterback linebacker cornerback receiver pitcher shortstop outfielder infielder catcher reliever "
    "slugger guard center forward goaltender defenseman right-hander left-hander rookie sophomore junior veteran skipper golfer sprinter swimmer boxer driver jockey champion "
    "author writer poet painter artist photographer chef designer architect singer rapper actor actress comedian musician songwriter novelist playwright filmmaker star starlet presenter model "
    "widow widower grandmother grandfather retiree pensioner teenager native newcomer entrepreneur mother father babe beauty hunk stunner blonde brunette ace lad lass heartthrob favourite "
    "defendant plaintiff claimant complainant td mp mep msp international peer mother-of-two mother-of-three father-of-two father-of-three"
)
OFFICES = word_set("senator governor representative mayor minister premier chancellor councillor councilor")
#: States and seats of government that speak: nobody is meant by `she` after them.
STATES = word_set(
    "afghanistan algeria argentina australia austria azerbaijan bangladesh belarus belgium bolivia brazil britain bulgaria cambodia canada chile china colombia congo croatia cuba cyprus denmark "
    "ecuador egypt england ethiopia finland france georgia germany ghana greece haiti honduras hungary iceland india indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya kuwait "
    "laos latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia morocco myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay "
    "peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia "
    "turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe washington moscow beijing london paris berlin brussels tehran kyiv ankara delhi tokyo seoul pyongyang "
    "facebook google apple amazon microsoft twitter tesla boeing congress parliament"
)
