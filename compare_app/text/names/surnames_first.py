"""Names whose surname stands first: Chinese, Korean and Vietnamese ones. `Low` is Low Wei Han, `Kim` is Kim Jong Hun."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.names.first_names import first_names
from compare_app.text.word_lists import word_set

#: The commonest surnames of China, Hong Kong, Taiwan, Singapore, Korea and Vietnam, as English writes them.
_SURNAMES = word_set(
    "ahn an bae baek bai bo cai cao chan chang chen cheng cheong cheung chiang chin cho choi chong chow chu chua chun chung cui dai deng ding do dong du duan duong fan fang feng foo fu gao geng goh gong gu guan guo gwak "
    "ha hahm han hao hau heng heo ho hong hou hsieh hsu hu hua huang hui hung huynh hwang im jang cha chae joo kim kwak pak rhee ri rim jeon jeong ji jia jiang jin jo ju jung kang kao ko koh kong koo kuo kwan kwok kwon lai lam lau law le lee lei leung lew li lian "
    "liang liao lim lin liu lo loh long low lu lui luo luong lyu ma mai mao mei meng min mo mok moon nam ng ngo nguyen ni nie noh oh ong pan pang park peng pham phan phua pyo qi qian qiao qin qiu quek rao ren ryu seo seah shao shek shen shi "
    "shin shum si sim sin siu so sohn soh son song su suh sun sung szeto tam tan tang tao teh teo tian tiong toh tong tran truong tsai tsang tse tseng tsui vo vu vuong wan wang wee wei wen weng won wong woo wu xi xia xiao xie xin xing xiong xu xue "
    "yam yan yang yao yap ye yeh yeo yeoh yeung yi yim yin yip yiu yong yoo yoon you yu yuan yue yuen yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou"
)


def has_surname_first(parts: Sequence[str]) -> bool:
    """Whether a full name, as its words, begins with its surname: `Xi Jinping`, `Low Wei Han`; not `Jet Li`, `May Lee`.

    >>> has_surname_first(["Moon", "Hye-rin"]), has_surname_first(["Lily", "Moon"])
    (True, False)
    """
    if not 2 <= len(parts) <= len(("Low", "Wei", "Han")) or parts[0].lower() not in _SURNAMES:
        return False
    return parts[1].lower() not in first_names()


def family_of(name: str) -> str:
    """The surname of a full name, in small letters."""
    parts = name.split()
    return parts[0 if has_surname_first(parts) else -1].lower()
