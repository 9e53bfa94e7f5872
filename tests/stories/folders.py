"""Invented news for folders of a few files: two storms, a strike, a vote; each event told by two outlets or more."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Literal

from compare_app.model.document import Document, Metadata, Paragraph
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.text.analyse import analyse

STORM_LARVIK_A = """Storm tears roofs off 40 houses on Larne Island

A storm tore the roofs off some 40 houses on Larne Island on Sunday night and left 3,200 households without power, the coast guard said.

The wind reached 148 kilometres an hour at Vessel Point, the highest figure since 1987. Two fishermen whose boat, the Anna Brekke, broke its moorings were rescued by helicopter.

“We heard the tiles go one after the other,” said Oda Venn, who spent the night in her cellar with four neighbours.

The ferry to Skarhamn will not sail before Tuesday, its operator Fjordline said."""

STORM_LARVIK_B = """‘The tiles went one after the other’: island counts the damage after night of storm

Oda Venn, 61, and four of her neighbours sat in the cellar while the roof above them disappeared. Hers is one of about 40 houses on Larne Island that the storm of Sunday night uncovered.

More than 3,000 homes were still without electricity on Monday morning. Gusts of 148 km/h were measured at Vessel Point, more than ever since 1987, and the crew of the fishing boat Anna Brekke had to be lifted off by a helicopter of the coast guard.

Fjordline has cancelled all ferries to Skarhamn until Tuesday."""

STORM_OSTREL = """Storm floods cellars and fells trees in Ostrel

A storm felled more than 200 trees in Ostrel on Friday and flooded the cellars of the old hospital, the fire brigade said.

The wind reached 117 kilometres an hour at the airport, where 14 flights were cancelled. A bus driver was slightly hurt when a lime tree fell on his bus in Gerber Street.

“We had 340 calls in five hours,” said Bertil Mohr, who heads the fire brigade. The tram to Nordhaven will not run before Sunday."""

STRIKE_A = """Bus drivers in Tamsel walk out over night shifts

Bus drivers in Tamsel stopped work on Wednesday morning in a dispute over night shifts, leaving an estimated 90,000 commuters without a ride.

The union, Road and Rail, wants eleven hours of rest between two shifts. The operator, Tamsel Transit, offers nine.

“Nobody should drive a bus full of people after five hours of sleep,” said Imre Kolb, the union’s secretary.

The company’s director, Helga Rast, called the strike “irresponsible.” Talks are to go on at the town hall on Thursday."""

STRIKE_B = """90,000 stranded as Tamsel’s buses stay in the depot

No bus left the depots of Tamsel Transit on Wednesday. The drivers, who want eleven hours of rest between shifts where the company offers nine, had voted to strike on Monday night.

“Irresponsible,” said Helga Rast, who runs the company. Imre Kolb of the union Road and Rail answered that it was irresponsible to have people drive after five hours of sleep.

The mayor has invited both sides to the town hall on Thursday."""

VOTE = """Parliament rejects ban on night flights by two votes

A bill to ban night flights over the lake district failed in parliament on Tuesday by 61 votes to 59.

Its author, the Green deputy Selma Ort, said she would bring it back after the summer. The transport minister, Karl Vint, had warned of the loss of 1,400 jobs at Brandt Airport.

“Sleep is not a luxury,” Ort said."""

STORM_GERMAN = """Sturm deckt auf der Insel Larne 40 Häuser ab

Ein Sturm hat in der Nacht zum Montag auf der Insel Larne etwa 40 Häuser abgedeckt. 3200 Haushalte waren ohne Strom, teilte die Küstenwache mit.

Der Wind erreichte am Vessel Point 148 Kilometer in der Stunde. Zwei Fischer, deren Boot sich losgerissen hatte, wurden mit einem Hubschrauber gerettet."""

LEVEL_A = """湖畔大桥今晨封闭,两万居民绕行

湖畔大桥今天早晨六点因桥墩出现裂缝而封闭,两万名居民需要绕行。市长林雨桐说,检查至少需要三天。工程师在第四号桥墩发现了十二厘米长的裂缝。"""
LEVEL_B = """桥墩裂缝长十二厘米,湖畔大桥停止通行

因第四号桥墩发现十二厘米长的裂缝,湖畔大桥从今天早晨六点起停止通行。市长林雨桐表示检查需要三天以上,约两万名居民必须绕行。"""
LEVEL_C = """国家队二比一获胜,门将扑出点球

国家队昨晚在主场以二比一战胜客队。门将赵海在最后一分钟扑出点球,教练说球队下周将飞往南方训练。"""


def version(
    text: str, path: str = "a.txt", published: datetime | None = None, precision: Literal["day", "minute"] = "minute"
) -> Version:
    """The text as a version; its first paragraph is the headline where it is short."""
    paragraphs = []
    at = 0
    for k, block in enumerate(text.split("\n\n")):
        role: Literal["headline", "body"] = "headline" if k == 0 and len(block) < 120 else "body"
        paragraphs.append(Paragraph(Span(at, at + len(block)), role))
        at += len(block) + 2
    metadata = Metadata(published=published, published_precision=precision)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return analyse(Document(path, digest, text, tuple(p for p in paragraphs if p.span.length), metadata))


def folder(**texts: str) -> list[Version]:
    """A version for each keyword, which becomes its path."""
    return [version(text, f"{name}.txt") for name, text in texts.items()]


def grouped(versions: list[Version], groups: list[list[int]]) -> set[frozenset[str]]:
    """The groups as sets of the files' stems."""
    return {frozenset(Path(versions[i].document.path).stem for i in group) for group in groups}


def parted(*groups: str) -> set[frozenset[str]]:
    """Expected groups, each as names separated by blanks."""
    return {frozenset(group.split()) for group in groups}


JAIL_A = """Eight break out of Corda County jail

Eight prisoners, three of them accused of murder, broke out of the Corda County jail in Halden Springs by cutting a hole in the roof, the sheriff said on Monday. Two have been caught. The men climbed through a space for pipes and used tools that they had made themselves. “They should be considered dangerous,” Sheriff Abel Munn said."""

JAIL_B = """Manhunt after Halden Springs jail break

Police with dogs were hunting six men who escaped through the roof of the county detention centre in Halden Springs on Sunday night. The fugitives, among them accused killers, crawled through pipes behind the walls and sawed a way out, said the undersheriff. Schools in Corda County were locked down."""

JAIL_C = """Guard overpowered as four flee Tessaly jail

A truck stolen from a jail guard was found on Saturday near Port Amory, hours after four prisoners tied him up and walked out of the lockup in Tessaly. Sheriff Wade Coll said roadblocks had been set up on both sides of the river and that the men should be considered dangerous."""

JAIL_D = """Four inmates escape from Tessaly lockup

Four inmates escaped from the Marl Parish jail in Tessaly early on Saturday after overpowering a guard and taking his keys, police said. The men fled in the guard’s truck, which was later found abandoned outside Port Amory. One of them is serving a sentence for armed robbery."""

FOOTER = """

Follow us on the web and by post. Sign up for The Harbour Briefing and get the stories that matter every morning. The Tamsel Post is owned by Nordhav Media. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.

Editing by Piet Arends and Mina Sand; additional reporting by the Tamsel newsroom. Do you know more about this story? Write to our reporters at Quay 4, or call the newsroom on 555 0199."""
