-- A project as the first version wrote it (sqlite3 .dump); never edited.
PRAGMA user_version = 1;
PRAGMA application_id = 1396927856;
BEGIN TRANSACTION;
CREATE TABLE about (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO "about" VALUES('folder','/articles/brenn');
CREATE TABLE anchor (
    note TEXT REFERENCES note ON DELETE CASCADE,
    correction TEXT REFERENCES correction ON DELETE CASCADE,
    side INTEGER NOT NULL,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    start INTEGER,
    stop INTEGER,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    CHECK ((note IS NULL) <> (correction IS NULL)),
    CHECK ((start IS NULL) = (stop IS NULL))
);
INSERT INTO "anchor" VALUES('n1',NULL,0,0,'morning.txt','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',20,30,'forty owls','volunteers counted ','  above Brenn');
INSERT INTO "anchor" VALUES('n1',NULL,0,1,'evening.txt','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',5,12,'40 owls','They ',' in the end');
INSERT INTO "anchor" VALUES(NULL,'l1',0,0,'morning.txt','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',20,30,'forty owls','volunteers counted ','  above Brenn');
INSERT INTO "anchor" VALUES(NULL,'l1',1,0,'evening.txt','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',5,12,'40 owls','They ',' in the end');
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    sketch BLOB NOT NULL
);
INSERT INTO "article" VALUES(1,X'');
INSERT INTO "article" VALUES(2,X'');
CREATE TABLE article_key (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    number INTEGER NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (article, number)
) WITHOUT ROWID;
INSERT INTO "article_key" VALUES(2,0,'evening.txt','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb');
INSERT INTO "article_key" VALUES(1,0,'morning.txt','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
CREATE TABLE code (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    parent TEXT REFERENCES code DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "code" VALUES('c1','s1','figures','#aa3300','a number that changed',NULL);
INSERT INTO "code" VALUES('c2','s2','sources','#0033aa','who says so','c1');
CREATE TABLE correction (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    author TEXT NOT NULL,
    made TEXT NOT NULL
);
INSERT INTO "correction" VALUES('l1','s4','link','','ab','2031-05-02T09:30:00+00:00');
CREATE TABLE note (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    text TEXT NOT NULL,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1)),
    author TEXT NOT NULL,
    made TEXT NOT NULL,
    changed TEXT NOT NULL
);
INSERT INTO "note" VALUES('n1','s3','change','number','Who counted the owls?',1,'ab','2031-05-02T09:30:00+00:00','2031-05-02T09:30:00+00:00');
CREATE TABLE note_code (
    note TEXT NOT NULL REFERENCES note ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL REFERENCES code DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (note, position)
) WITHOUT ROWID;
INSERT INTO "note_code" VALUES('n1',0,'c1');
CREATE INDEX article_by_key ON article_key (path, sha256);
CREATE INDEX anchor_of_note ON anchor (note) WHERE note IS NOT NULL;
CREATE INDEX anchor_of_correction ON anchor (correction) WHERE correction IS NOT NULL;
COMMIT;
