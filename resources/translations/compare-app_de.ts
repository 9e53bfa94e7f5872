<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>An action by its id, a divider (an empty id), or a menu inside the menu.</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Ko&amp;rrektur</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>Ge&amp;schichte</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;files as one story…</source>
        <translation>&amp;Dateien als eine Geschichte öffnen …</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Compare &amp;pasted texts…</source>
        <translation>&amp;Eingefügte Texte vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Lesen &amp;anhalten</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Pro&amp;jekt öffnen …</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Take in a colleague’s project…</source>
        <translation>Projekt einer Kollegin ü&amp;bernehmen …</translation>
    </message>
    <message>
        <source>Save a r&amp;eport…</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einstell&amp;ungen …</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>Ordner s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Copy with the version&apos;s name</source>
        <translation>Mit dem Namen der Fassung &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;words only</source>
        <translation>Nur die &amp;Wörter kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;row as a table</source>
        <translation>&amp;Zeile als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the passage in a&amp;ll versions</source>
        <translation>Passage in a&amp;llen Fassungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in all versions…</source>
        <translation>In allen Fassungen &amp;suchen …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Only changes</source>
        <translation>&amp;Nur Änderungen</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Show pa&amp;ssages</source>
        <translation>Pa&amp;ssagen zeigen</translation>
    </message>
    <message>
        <source>List of &amp;stories</source>
        <translation>&amp;Liste der Geschichten</translation>
    </message>
    <message>
        <source>Order o&amp;f the stories</source>
        <translation>&amp;Reihenfolge der Geschichten</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Aussagen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>List of c&amp;hanges</source>
        <translation>Liste der &amp;Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>List of differe&amp;nces</source>
        <translation>Liste der &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Possi&amp;ble pairs</source>
        <translation>&amp;Mögliche Paare</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Mögliche Paare</translation>
    </message>
    <message>
        <source>Counted as &amp;equal</source>
        <translation>Als &amp;gleich gewertet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>S&amp;ort the table by this column</source>
        <translation>Tabelle nach dieser Spalte s&amp;ortieren</translation>
    </message>
    <message>
        <source>&amp;Picture of the story…</source>
        <translation>&amp;Bild der Geschichte …</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Le&amp;gende</translation>
    </message>
    <message>
        <source>Mark against the &amp;earliest version</source>
        <translation>Gegen die &amp;früheste Fassung markieren</translation>
    </message>
    <message>
        <source>Mark against the version &amp;before</source>
        <translation>Gegen die Fassung &amp;davor markieren</translation>
    </message>
    <message>
        <source>Mark against the current &amp;version</source>
        <translation>Gegen die aktuelle &amp;Fassung markieren</translation>
    </message>
    <message>
        <source>&amp;Menu of the current version…</source>
        <translation>&amp;Menü der aktuellen Fassung …</translation>
    </message>
    <message>
        <source>Show &amp;all versions</source>
        <translation>&amp;Alle Fassungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Far&amp;bschema</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Übliche Schriftg&amp;röße</translation>
    </message>
    <message>
        <source>Next line s&amp;pacing</source>
        <translation>Nächster &amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>Se&amp;rif or sans</source>
        <translation>&amp;Mit oder ohne Serifen</translation>
    </message>
    <message>
        <source>Next &amp;colours</source>
        <translation>Nächstes &amp;Farbschema</translation>
    </message>
    <message>
        <source>Colours of &amp;marks</source>
        <translation>Farben der &amp;Markierungen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Next change ↓</source>
        <translation>Nächste Änderung ↓</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Next difference ↓</source>
        <translation>Nächster Unterschied ↓</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <translation>↑ Vorige</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <comment>difference</comment>
        <translation>↑ Voriger</translation>
    </message>
    <message>
        <source>Next changed &amp;fact</source>
        <translation>Nächste geänderte &amp;Angabe</translation>
    </message>
    <message>
        <source>Next differing &amp;fact</source>
        <translation>Nächste abweichende &amp;Angabe</translation>
    </message>
    <message>
        <source>Previous changed fact</source>
        <translation>Vorige geänderte Angabe</translation>
    </message>
    <message>
        <source>Previous differing fact</source>
        <translation>Vorige abweichende Angabe</translation>
    </message>
    <message>
        <source>Next altered &amp;quote</source>
        <translation>Nächstes verändertes &amp;Zitat</translation>
    </message>
    <message>
        <source>Next differing &amp;quote</source>
        <translation>Nächstes abweichendes &amp;Zitat</translation>
    </message>
    <message>
        <source>Previous altered quote</source>
        <translation>Voriges verändertes Zitat</translation>
    </message>
    <message>
        <source>Previous differing quote</source>
        <translation>Voriges abweichendes Zitat</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>Anderes Ende der &amp;Verschiebung</translation>
    </message>
    <message>
        <source>Next moved passage</source>
        <translation>Nächste verschobene Passage</translation>
    </message>
    <message>
        <source>Next passage that may be told else&amp;where</source>
        <translation>Nächste Passage, die wo&amp;anders erzählt sein kann</translation>
    </message>
    <message>
        <source>Only &amp;weighty changes</source>
        <translation>Nur &amp;gewichtige Änderungen</translation>
    </message>
    <message>
        <source>Only &amp;weighty differences</source>
        <translation>Nur ge&amp;wichtige Unterschiede</translation>
    </message>
    <message>
        <source>Next &amp;story</source>
        <translation>Nächste &amp;Geschichte</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Vorige Geschichte</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Go to &amp;passage…</source>
        <translation>Zur &amp;Passage …</translation>
    </message>
    <message>
        <source>S&amp;plit, merge, moved …</source>
        <translation>&amp;Trennen, zusammenlegen, verschoben …</translation>
    </message>
    <message>
        <source>&amp;Link passages</source>
        <translation>Passagen &amp;verbinden</translation>
    </message>
    <message>
        <source>Link this sentence only</source>
        <translation>Nur diesen Satz verbinden</translation>
    </message>
    <message>
        <source>&amp;Speaker of this quote…</source>
        <translation>&amp;Sprecher dieses Zitats …</translation>
    </message>
    <message>
        <source>Save a r&amp;eport of this story…</source>
        <translation>B&amp;ericht über diese Geschichte speichern …</translation>
    </message>
    <message>
        <source>&amp;Tick off and go on</source>
        <translation>Ab&amp;haken und weiter</translation>
    </message>
    <message>
        <source>&amp;Next not looked at</source>
        <translation>&amp;Nächste offene Passage</translation>
    </message>
    <message>
        <source>&amp;Previous not looked at</source>
        <translation>&amp;Vorige offene Passage</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Verbindung &amp;lösen</translation>
    </message>
    <message>
        <source>Unlink this sentence only</source>
        <translation>Verbindung nur dieses Satzes lösen</translation>
    </message>
    <message>
        <source>Belongs to &amp;nothing in the other versions</source>
        <translation>Hat kein Ge&amp;genstück in den anderen Fassungen</translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation>Vor diesem Satz &amp;teilen</translation>
    </message>
    <message>
        <source>Merge with the passage &amp;above</source>
        <translation>Mit der Passage d&amp;arüber zusammenlegen</translation>
    </message>
    <message>
        <source>Merge with the passage belo&amp;w</source>
        <translation>Mit der Passage daru&amp;nter zusammenlegen</translation>
    </message>
    <message>
        <source>It has &amp;moved</source>
        <translation>Sie ist verscho&amp;ben</translation>
    </message>
    <message>
        <source>It has no&amp;t moved</source>
        <translation>Sie ist ni&amp;cht verschoben</translation>
    </message>
    <message>
        <source>This pa&amp;ragraph is …</source>
        <translation>Dieser &amp;Absatz ist …</translation>
    </message>
    <message>
        <source>Link &amp;with what may be the same</source>
        <translation>&amp;Mit dem verbinden, was dasselbe sein kann</translation>
    </message>
    <message>
        <source>&amp;That is not the same</source>
        <translation>Das ist n&amp;icht dasselbe</translation>
    </message>
    <message>
        <source>This &amp;is no change</source>
        <translation>&amp;Das ist keine Änderung</translation>
    </message>
    <message>
        <source>No change in an&amp;y version</source>
        <translation>In &amp;keiner Fassung eine Änderung</translation>
    </message>
    <message>
        <source>It is a change aft&amp;er all</source>
        <translation>E&amp;s ist doch eine Änderung</translation>
    </message>
    <message>
        <source>Take &amp;back what I corrected here</source>
        <translation>Meine Korrekturen hier &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Ma&amp;rk this passage</source>
        <translation>Diese Passage mar&amp;kieren</translation>
    </message>
    <message>
        <source>&amp;Forget the marks</source>
        <translation>Markierungen ver&amp;gessen</translation>
    </message>
    <message>
        <source>&amp;Details of the version…</source>
        <translation>&amp;Angaben zur Fassung …</translation>
    </message>
    <message>
        <source>&amp;Move the version to another story…</source>
        <translation>Fassung in eine andere Geschichte &amp;verschieben …</translation>
    </message>
    <message>
        <source>Make the version a story of its &amp;own</source>
        <translation>Aus der Fassung eine &amp;eigene Geschichte machen</translation>
    </message>
    <message>
        <source>Merge this story &amp;with another…</source>
        <translation>Diese Geschichte &amp;mit einer anderen zusammenlegen …</translation>
    </message>
    <message>
        <source>Take &amp;back how I put this story together</source>
        <translation>Meine &amp;Zusammenstellung dieser Geschichte zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Notiz &amp;schreiben</translation>
    </message>
    <message>
        <source>Tick, or take the tick &amp;off</source>
        <translation>Haken setzen &amp;oder entfernen</translation>
    </message>
    <message>
        <source>All not&amp;es</source>
        <translation>&amp;Alle Notizen</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>&amp;Codebuch …</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch (englisch)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>&amp;About Story Compare</source>
        <translation>Ü&amp;ber Story Compare</translation>
    </message>
    <message>
        <source>M&amp;ore ways to copy</source>
        <translation>&amp;Anders kopieren</translation>
    </message>
    <message>
        <source>&amp;Version and story</source>
        <translation>&amp;Fassung und Geschichte</translation>
    </message>
    <message>
        <source>As in the &amp;reports</source>
        <translation>Wie in den &amp;Berichten</translation>
    </message>
    <message>
        <source>Most &amp;weighty changes first</source>
        <translation>Meiste ge&amp;wichtige Änderungen zuerst</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Nach &amp;Titel</translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>not in the other report</source>
        <translation>nicht im anderen Bericht</translation>
    </message>
    <message>
        <source>in no independent report</source>
        <translation>in keinem unabhängigen Bericht</translation>
    </message>
    <message>
        <source>told at another point</source>
        <translation>an anderer Stelle erzählt</translation>
    </message>
    <message>
        <source>sentence only here</source>
        <translation>Satz nur hier</translation>
    </message>
    <message>
        <source>sentence not in the other report</source>
        <translation>Satz nicht im anderen Bericht</translation>
    </message>
    <message>
        <source>sentence not here</source>
        <translation>Satz hier nicht</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>in anderen Worten</translation>
    </message>
    <message>
        <source>number not here</source>
        <translation>Zahl hier nicht</translation>
    </message>
    <message>
        <source>number only here</source>
        <translation>Zahl nur hier</translation>
    </message>
    <message>
        <source>number vaguer</source>
        <translation>Zahl ungenauer</translation>
    </message>
    <message>
        <source>date not here</source>
        <translation>Datum hier nicht</translation>
    </message>
    <message>
        <source>date only here</source>
        <translation>Datum nur hier</translation>
    </message>
    <message>
        <source>name not here</source>
        <translation>Name hier nicht</translation>
    </message>
    <message>
        <source>name only here</source>
        <translation>Name nur hier</translation>
    </message>
    <message>
        <source>negation not here</source>
        <translation>Verneinung hier nicht</translation>
    </message>
    <message>
        <source>negation only here</source>
        <translation>Verneinung nur hier</translation>
    </message>
    <message>
        <source>qualification not here</source>
        <translation>Einschränkung hier nicht</translation>
    </message>
    <message>
        <source>qualification only here</source>
        <translation>Einschränkung nur hier</translation>
    </message>
    <message>
        <source>source not here</source>
        <translation>Quelle hier nicht genannt</translation>
    </message>
    <message>
        <source>source only here</source>
        <translation>Quelle nur hier genannt</translation>
    </message>
    <message>
        <source>agent not here</source>
        <translation>Handelnde hier nicht genannt</translation>
    </message>
    <message>
        <source>agent only here</source>
        <translation>Handelnde nur hier genannt</translation>
    </message>
    <message>
        <source>without quotation marks here</source>
        <translation>hier ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>in quotation marks here</source>
        <translation>hier in Anführungszeichen</translation>
    </message>
    <message>
        <source>quote in other words</source>
        <translation>Zitat in anderen Worten</translation>
    </message>
    <message>
        <source>quote shorter</source>
        <translation>Zitat kürzer</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>andere Sprecherin oder anderer Sprecher</translation>
    </message>
    <message>
        <source>speaker named here</source>
        <translation>hier mit Namen</translation>
    </message>
    <message>
        <source>speaker not named here</source>
        <translation>hier ohne Namen</translation>
    </message>
    <message>
        <source>{there} / {here}</source>
        <translation>{there} / {here}</translation>
    </message>
    <message>
        <source>“{words}” is not in the quote here</source>
        <translation>„{words}“ steht hier nicht im Zitat</translation>
    </message>
    <message>
        <source>“{words}” is only in the quote here</source>
        <translation>„{words}“ steht nur hier im Zitat</translation>
    </message>
    <message>
        <source>“{words}” is not here</source>
        <translation>„{words}“ steht hier nicht</translation>
    </message>
    <message>
        <source>“{words}” is only here</source>
        <translation>„{words}“ steht nur hier</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} Unterschiede</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>gone: {words}</source>
        <extracomment>The sign and the role of a state; kept ones stay quiet. A row is as high as its longest words need, from two lines to five; the current one shows them whole, but for the longest.</extracomment>
        <translation>fehlt: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>neu: {words}</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>Every report is held against the first column that quotes the words</source>
        <translation>Jeder Bericht wird mit der ersten Spalte verglichen, die die Worte zitiert</translation>
    </message>
    <message>
        <source>Every report is held against the nearest column to its left that tells the claim</source>
        <translation>Jeder Bericht wird mit der nächsten Spalte links von ihm verglichen, in der die Aussage steht</translation>
    </message>
    <message>
        <source>Every version is compared with the first that quotes the words</source>
        <translation>Jede Fassung wird mit der ersten verglichen, die die Worte zitiert</translation>
    </message>
    <message>
        <source>Every version is compared with the one before it that has the claim, and its facts with those of all outlets before it</source>
        <translation>Jede Fassung wird mit der vorigen verglichen, die die Aussage hat, ihre Fakten mit denen aller Medien davor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Gone: {words}</source>
        <translation>Fehlt: {words}</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation>Neu: {words}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>“{words}” is no longer in the quote</source>
        <translation>„{words}“ steht nicht mehr im Zitat</translation>
    </message>
    <message>
        <source>“{words}” is new in the quote</source>
        <translation>„{words}“ ist neu im Zitat</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>„{words}“ fehlt</translation>
    </message>
    <message>
        <source>“{words}” is new</source>
        <translation>„{words}“ ist neu</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{kind}, {words}</source>
        <translation>{kind}, {words}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} Änderungen</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Filter by words or version</source>
        <translation>Nach Wörtern oder Fassung filtern</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>There is nothing here in which versions differ.</source>
        <translation>Hier ist nichts, worin Fassungen voneinander abweichen.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Only what you said is no change; it is counted nowhere else</source>
        <translation>Nur was nach Ihrer Angabe keine Änderung ist; es zählt sonst nirgends</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take the code {name} off</source>
        <translation>Code {name} entfernen</translation>
    </message>
</context>
<context>
    <name>ChooseSpeaker</name>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Choose below, or type another name</source>
        <translation>Unten wählen oder einen anderen Namen eingeben</translation>
    </message>
    <message>
        <source>Names in this story</source>
        <translation>Namen in dieser Geschichte</translation>
    </message>
    <message>
        <source>As the program found it</source>
        <translation>Wie vom Programm erkannt</translation>
    </message>
    <message>
        <source>In {version}, as you said: {name}</source>
        <translation>In {version}, nach Ihrer Angabe: {name}</translation>
    </message>
    <message>
        <source>In {version}, as you said, nobody is named</source>
        <translation>In {version} wird nach Ihrer Angabe niemand genannt</translation>
    </message>
    <message>
        <source>In {version}: {name}</source>
        <translation>In {version}: {name}</translation>
    </message>
    <message>
        <source>In {version} nobody is named</source>
        <translation>In {version} wird niemand genannt</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand wird genannt</translation>
    </message>
    <message>
        <source>As typed: {name}</source>
        <translation>Wie eingegeben: {name}</translation>
    </message>
</context>
<context>
    <name>ChooseStory</name>
    <message>
        <source>Choose a story</source>
        <translation>Geschichte wählen</translation>
    </message>
    <message>
        <source>Title or outlet</source>
        <translation>Titel oder Medium</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Not in {names}.</source>
        <translation>Nicht in {names}.</translation>
    </message>
</context>
<context>
    <name>CodebookControl</name>
    <message>
        <source>make a code</source>
        <translation>Code anlegen</translation>
    </message>
    <message>
        <source>rename a code</source>
        <translation>Code umbenennen</translation>
    </message>
    <message>
        <source>colour a code</source>
        <translation>Code einfärben</translation>
    </message>
    <message>
        <source>describe a code</source>
        <translation>Code beschreiben</translation>
    </message>
    <message>
        <source>put a code under another</source>
        <translation>Code einordnen</translation>
    </message>
    <message>
        <source>merge codes</source>
        <translation>Codes zusammenlegen</translation>
    </message>
    <message>
        <source>delete a code</source>
        <translation>Code löschen</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.qdpx *.csv *.json)</source>
        <translation>Codebücher (*.qdc *.qdpx *.csv *.json)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>{count} codes taken in.</source>
        <translation>{count} Codes übernommen.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>{name}  ({count})</source>
        <translation>{name}  ({count})</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Name des Codes</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>Farbe des Codes</translation>
    </message>
    <message>
        <source>Under the code</source>
        <translation>Unter dem Code</translation>
    </message>
    <message>
        <source>When to give the code</source>
        <translation>Wann der Code vergeben wird</translation>
    </message>
    <message>
        <source>There is no code yet. Make one here, or by giving it to a note.</source>
        <translation>Es gibt noch keinen Code. Legen Sie hier einen an, oder indem Sie ihn einer Notiz geben.</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Zusammenlegen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>no other code</source>
        <translation>keinem anderen Code</translation>
    </message>
    <message>
        <source>Colour of “{name}”</source>
        <translation>Farbe von „{name}“</translation>
    </message>
</context>
<context>
    <name>CodesField</name>
    <message>
        <source>Add a code</source>
        <translation>Code hinzufügen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>The palette stands so far below the upper edge of the window, and is at least so high.</extracomment>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called so.</source>
        <translation>Nichts, was jetzt möglich ist, heißt so.</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>1 other passage</source>
        <extracomment>Unchanged passages left visible on both sides of a change when only changes are shown. what else is said of a cell: notes, ticks, corrections</extracomment>
        <translation>1 andere Passage</translation>
    </message>
    <message>
        <source>{count} other passages</source>
        <translation>{count} andere Passagen</translation>
    </message>
    <message>
        <source>1 passage without differences</source>
        <translation>1 Passage ohne Unterschiede</translation>
    </message>
    <message>
        <source>{count} passages without differences</source>
        <translation>{count} Passagen ohne Unterschiede</translation>
    </message>
    <message>
        <source>1 unchanged passage</source>
        <translation>1 unveränderte Passage</translation>
    </message>
    <message>
        <source>{count} unchanged passages</source>
        <translation>{count} unveränderte Passagen</translation>
    </message>
    <message>
        <source>{name}, passage {number}: this version says it in passage {other}.</source>
        <translation>{name}, Passage {number}: Diese Fassung sagt es in Passage {other}.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: not in this version.</source>
        <translation>{name}, Passage {number}: nicht in dieser Fassung.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: not in this excerpt.</source>
        <translation>{name}, Passage {number}: nicht in diesem Ausschnitt.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: not paired in this version; perhaps passage {other}.</source>
        <translation>{name}, Passage {number}: in dieser Fassung ohne Gegenstück; vielleicht Passage {other}.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: {words}</source>
        <translation>{name}, Passage {number}: {words}</translation>
    </message>
    <message>
        <source>Changes: {changes}.</source>
        <translation>Änderungen: {changes}.</translation>
    </message>
    <message>
        <source>Differences: {changes}.</source>
        <translation>Unterschiede: {changes}.</translation>
    </message>
    <message>
        <source>The pairing is uncertain.</source>
        <translation>Die Zuordnung ist unsicher.</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison of the versions</source>
        <translation>Vergleich der Fassungen</translation>
    </message>
    <message>
        <source>{way} {count} passages: {words}</source>
        <translation>{way} {count} Passagen: {words}</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>in {names}</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>“{words}” ({source})</source>
        <translation>„{words}“ ({source})</translation>
    </message>
    <message>
        <source>Copied the row as a table.</source>
        <translation>Die Zeile ist als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Copied the passage as a table.</source>
        <translation>Die Passage ist als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Copied in all versions.</source>
        <translation>In allen Fassungen kopiert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>CorrectionControl</name>
    <message>
        <source>mark as unrelated</source>
        <translation>als ohne Gegenstück kennzeichnen</translation>
    </message>
    <message>
        <source>Put the cursor into the sentence with which the new passage should begin.</source>
        <translation>Setzen Sie den Cursor in den Satz, mit dem die neue Passage beginnen soll.</translation>
    </message>
    <message>
        <source>split the passage</source>
        <translation>Passage teilen</translation>
    </message>
    <message>
        <source>mark as moved</source>
        <translation>als verschoben kennzeichnen</translation>
    </message>
    <message>
        <source>mark as not moved</source>
        <translation>als nicht verschoben kennzeichnen</translation>
    </message>
    <message>
        <source>say what a paragraph is for</source>
        <translation>Rolle eines Absatzes angeben</translation>
    </message>
    <message>
        <source>This version does not have the passage; choose one that has words.</source>
        <translation>Diese Fassung hat die Passage nicht; wählen Sie eine, die Wörter hat.</translation>
    </message>
    <message>
        <source>Marked. Go to the passage that belongs with it and press L again; Esc forgets the mark.</source>
        <translation>Markiert. Gehen Sie zur Passage, die dazugehört, und drücken Sie noch einmal L; Esc vergisst die Markierung.</translation>
    </message>
    <message>
        <source>link passages</source>
        <translation>Passagen verbinden</translation>
    </message>
    <message>
        <source>This passage stands alone already.</source>
        <translation>Diese Passage steht schon allein.</translation>
    </message>
    <message>
        <source>unlink passages</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>There is no passage to merge with on that side.</source>
        <translation>Auf dieser Seite gibt es keine Passage zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>merge passages</source>
        <translation>Passagen zusammenlegen</translation>
    </message>
    <message>
        <source>This passage stands alone: nothing can have moved.</source>
        <translation>Diese Passage steht allein: nichts kann verschoben sein.</translation>
    </message>
    <message>
        <source>{count} passages marked: L links them, U unlinks them, Esc forgets the marks.</source>
        <translation>{count} Passagen markiert: L verbindet sie, U löst sie, Esc vergisst die Markierungen.</translation>
    </message>
    <message>
        <source>1 passage marked. Ctrl+click marks another.</source>
        <translation>1 Passage markiert. Strg+Klick markiert eine weitere.</translation>
    </message>
</context>
<context>
    <name>Cut</name>
    <message>
        <source>May be cut: the file says {words}</source>
        <translation>Vielleicht gekürzt: In der Datei steht {words}</translation>
    </message>
    <message>
        <source>May be cut: its text ends with {words}</source>
        <translation>Vielleicht gekürzt: Der Text endet mit {words}</translation>
    </message>
    <message>
        <source>May be cut: the file states {words} words and holds far fewer</source>
        <translation>Vielleicht gekürzt: Die Datei nennt {words} Wörter und enthält weit weniger</translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>change the details of a version</source>
        <translation>Angaben zu einer Fassung ändern</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {name}</source>
        <translation>Angaben zu {name}</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Was sie angibt</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie sie gelesen wird</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Was wofür gehalten wurde</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Quotes</source>
        <extracomment>A dock opened for the first time shows a few rows, in a low window as many as leave passages in sight; so low (1280 × 800 at 200 %) that is one row.</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Mögliche Paare</translation>
    </message>
    <message>
        <source>Counted as equal</source>
        <translation>Als gleich gewertet</translation>
    </message>
    <message>
        <source>In the order of the story.</source>
        <translation>In der Reihenfolge der Geschichte.</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, upwards.</source>
        <translation>Nach „{column}“ aufsteigend sortiert.</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, downwards.</source>
        <translation>Nach „{column}“ absteigend sortiert.</translation>
    </message>
    <message>
        <source>Float, or dock again</source>
        <translation>Lösen oder wieder andocken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to open {name}</source>
        <translation>Loslassen öffnet {name}</translation>
    </message>
    <message>
        <source>Let go to open {count} files</source>
        <translation>Loslassen öffnet {count} Dateien</translation>
    </message>
</context>
<context>
    <name>EqualledModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
</context>
<context>
    <name>EqualledPane</name>
    <message>
        <source>Counted as equal</source>
        <translation>Als gleich gewertet</translation>
    </message>
    <message>
        <source>Filter by words or version</source>
        <translation>Nach Wörtern oder Fassung filtern</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Switch rules off…</source>
        <translation>Regeln abschalten …</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>{rule}: {count}</source>
        <translation>{rule}: {count}</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program made a mistake. Your files are as they were. You can go on; if it happens again, please send this report. It says nothing about your articles.</source>
        <translation>Das Programm hat einen Fehler gemacht. Ihre Dateien sind, wie sie waren. Sie können weiterarbeiten; geschieht es wieder, senden Sie bitte diesen Bericht. Er sagt nichts über Ihre Artikel.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>Alle Filter aufheben</translation>
    </message>
</context>
<context>
    <name>FilteredTable</name>
    <message>
        <source>No story is open yet.</source>
        <translation>Noch ist keine Geschichte geöffnet.</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>{shown} von {count} gezeigt</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>In every version</source>
        <translation>In allen Fassungen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in all versions</source>
        <extracomment>Pixels for a word that is looked for, the buttons beside it, and “12 of 140, in 5 of 6 versions”. Signs that hardly stand in the words of an article, and say that a regular expression is meant.</extracomment>
        <translation>In allen Fassungen suchen</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>as a regular expression: {count}</source>
        <translation>als regulärer Ausdruck: {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Kein regulärer Ausdruck: {reason}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}, in {versions} of {all} versions</source>
        <translation>{number} von {count}, in {versions} von {all} Fassungen</translation>
    </message>
</context>
<context>
    <name>FindingControl</name>
    <message>
        <source>This &amp;is no change: {change}</source>
        <translation>&amp;Das ist keine Änderung: {change}</translation>
    </message>
    <message>
        <source>This &amp;is no difference: {change}</source>
        <extracomment>Signs of a change&apos;s words in a menu.</extracomment>
        <translation>&amp;Das ist kein Unterschied: {change}</translation>
    </message>
    <message>
        <source>This &amp;is no change</source>
        <translation>&amp;Das ist keine Änderung</translation>
    </message>
    <message>
        <source>No change in an&amp;y version: {change}</source>
        <translation>In &amp;keiner Fassung eine Änderung: {change}</translation>
    </message>
    <message>
        <source>No difference in an&amp;y version: {change}</source>
        <translation>In &amp;keiner Fassung ein Unterschied: {change}</translation>
    </message>
    <message>
        <source>No change in an&amp;y version</source>
        <translation>In &amp;keiner Fassung eine Änderung</translation>
    </message>
    <message>
        <source>It is a change aft&amp;er all: {change}</source>
        <translation>E&amp;s ist doch eine Änderung: {change}</translation>
    </message>
    <message>
        <source>It is a difference aft&amp;er all: {change}</source>
        <translation>Es ist do&amp;ch ein Unterschied: {change}</translation>
    </message>
    <message>
        <source>It is a change aft&amp;er all</source>
        <translation>E&amp;s ist doch eine Änderung</translation>
    </message>
    <message>
        <source>This &amp;is no difference</source>
        <translation>&amp;Das ist kein Unterschied</translation>
    </message>
    <message>
        <source>No difference in an&amp;y version</source>
        <translation>In &amp;keiner Fassung ein Unterschied</translation>
    </message>
    <message>
        <source>It is a difference aft&amp;er all</source>
        <translation>Es ist do&amp;ch ein Unterschied</translation>
    </message>
    <message>
        <source>Who says this…</source>
        <translation>Wer sagt das …</translation>
    </message>
    <message>
        <source>This is no change</source>
        <translation>Das ist keine Änderung</translation>
    </message>
    <message>
        <source>This is no difference</source>
        <translation>Das ist kein Unterschied</translation>
    </message>
    <message>
        <source>Other versions have it, too: Alt+X rejects it there.</source>
        <translation>Andere Fassungen haben sie auch: Alt+X verwirft sie dort.</translation>
    </message>
    <message>
        <source>reject a change</source>
        <translation>eine Änderung verwerfen</translation>
    </message>
    <message>
        <source>reject a difference</source>
        <translation>einen Unterschied verwerfen</translation>
    </message>
    <message>
        <source>reject a change in every version</source>
        <translation>eine Änderung in allen Fassungen verwerfen</translation>
    </message>
    <message>
        <source>reject a difference in every version</source>
        <translation>einen Unterschied in allen Fassungen verwerfen</translation>
    </message>
    <message>
        <source>take a rejection back</source>
        <translation>das Verwerfen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Reading…</source>
        <extracomment>So many files that could not be read are named where there is nothing else to show.</extracomment>
        <translation>Lese …</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Eingefügte Texte</translation>
    </message>
    <message>
        <source>Nothing can be read there now; what is shown is as it was read before.</source>
        <translation>Dort ist gerade nichts zu lesen; gezeigt wird, was zuvor gelesen wurde.</translation>
    </message>
    <message>
        <source>The comparison could not be finished. Your files are as they were.</source>
        <translation>Der Vergleich ließ sich nicht beenden. Ihre Dateien sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Stopped before a story was ready. Press F5 to read the folder again.</source>
        <translation>Angehalten, bevor eine Geschichte fertig war. F5 liest den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>Read again. Articles: {articles}; stories in several versions: {stories}.</source>
        <translation>Neu gelesen. Artikel: {articles}; Geschichten in mehreren Fassungen: {stories}.</translation>
    </message>
    <message>
        <source>No article could be read here. Story Compare reads text, web pages, Word files and more; open another folder, or drop files on this window.</source>
        <translation>Hier war kein Artikel zu lesen. Story Compare liest Text, Webseiten, Word-Dateien und mehr; öffnen Sie einen anderen Ordner, oder ziehen Sie Dateien auf dieses Fenster.</translation>
    </message>
    <message>
        <source>{count} more could not be used.</source>
        <translation>{count} weitere konnten nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>HTML: one page to read, print and pass on</source>
        <translation>HTML: eine Seite zum Lesen, Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>DOCX: side by side in a word processor</source>
        <translation>DOCX: nebeneinander in der Textverarbeitung</translation>
    </message>
    <message>
        <source>PDF: pages to print and to file</source>
        <translation>PDF: Seiten zum Drucken und Ablegen</translation>
    </message>
    <message>
        <source>JSON: everything, for programs</source>
        <translation>JSON: alles, für Programme</translation>
    </message>
    <message>
        <source>XLSX: tables for a spreadsheet</source>
        <translation>XLSX: Tabellen für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>CSV: the same tables as CSV files in a zip</source>
        <translation>CSV: dieselben Tabellen als CSV-Dateien in einem ZIP</translation>
    </message>
    <message>
        <source>REFI-QDA: coded sources for NVivo, ATLAS.ti, MAXQDA, QualCoder</source>
        <translation>REFI-QDA: kodierte Quellen für NVivo, ATLAS.ti, MAXQDA, QualCoder</translation>
    </message>
    <message>
        <source>TEI: an apparatus in TEI, for editors</source>
        <translation>TEI: ein Apparat in TEI, für Editionen</translation>
    </message>
    <message>
        <source>Annotations: the changes as W3C Web Annotations</source>
        <translation>Annotationen: die Änderungen als W3C Web Annotations</translation>
    </message>
</context>
<context>
    <name>GlanceLine</name>
    <message>
        <source>The story at a glance</source>
        <extracomment>What stands before these is about presence, what stands behind about what is said. Of these it says something that there are none.</extracomment>
        <translation>Die Geschichte auf einen Blick</translation>
    </message>
    <message>
        <source>{group} {count}</source>
        <translation>{group} {count}</translation>
    </message>
</context>
<context>
    <name>GroupingControl</name>
    <message>
        <source>make a story of its own</source>
        <translation>eigene Geschichte daraus machen</translation>
    </message>
    <message>
        <source>Which story does {name} belong to?</source>
        <translation>Zu welcher Geschichte gehört {name}?</translation>
    </message>
    <message>
        <source>Which story is the same as “{title}”?</source>
        <translation>Welche Geschichte ist dieselbe wie „{title}“?</translation>
    </message>
    <message>
        <source>move to another story</source>
        <translation>in eine andere Geschichte verschieben</translation>
    </message>
    <message>
        <source>merge stories</source>
        <translation>Geschichten zusammenlegen</translation>
    </message>
    <message>
        <source>This story stands as the program put it together.</source>
        <translation>Diese Geschichte steht so da, wie das Programm sie zusammengestellt hat.</translation>
    </message>
    <message>
        <source>take back how a story was put together</source>
        <translation>Zusammenstellung einer Geschichte zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Quotes differ</source>
        <translation>Zitate verschieden</translation>
    </message>
    <message>
        <source>Facts differ</source>
        <translation>Fakten verschieden</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Alle Passagen</translation>
    </message>
    <message>
        <source>In all versions</source>
        <translation>In allen Fassungen</translation>
    </message>
    <message>
        <source>In some</source>
        <translation>In einigen</translation>
    </message>
    <message>
        <source>Something only in one</source>
        <translation>Etwas nur in einer</translation>
    </message>
    <message>
        <source>With quotes</source>
        <translation>Mit Zitaten</translation>
    </message>
    <message>
        <source>Quotes altered</source>
        <translation>Zitate verändert</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Fakten geändert</translation>
    </message>
    <message>
        <source>Passages with a quote that is longer, worded or marked otherwise or has another speaker</source>
        <translation>Passagen mit einem Zitat, das länger, anders formuliert oder anders gekennzeichnet ist oder einen anderen Sprecher hat</translation>
    </message>
    <message>
        <source>Passages in which a number, a date, a name, a negation or a source differs</source>
        <translation>Passagen, in denen eine Zahl, ein Datum, ein Name, eine Verneinung oder eine Quelle verschieden ist</translation>
    </message>
    <message>
        <source>Every passage of the story</source>
        <translation>Jede Passage der Geschichte</translation>
    </message>
    <message>
        <source>Passages that every version has</source>
        <translation>Passagen, die jede Fassung hat</translation>
    </message>
    <message>
        <source>Passages that more than one version has, and not all</source>
        <translation>Passagen, die mehrere Fassungen haben, aber nicht alle</translation>
    </message>
    <message>
        <source>Passages in which one version says something that no other says</source>
        <translation>Passagen, in denen eine Fassung etwas sagt, das keine andere sagt</translation>
    </message>
    <message>
        <source>Passages in which somebody is quoted</source>
        <translation>Passagen, in denen jemand zitiert wird</translation>
    </message>
    <message>
        <source>Passages with a quote that is cut, reworded, lost its marks or has another speaker</source>
        <translation>Passagen mit einem Zitat, das gekürzt oder umformuliert ist, seine Anführungszeichen verlor oder jemand anderem gegeben wird</translation>
    </message>
    <message>
        <source>Passages in which a number, a date, a name, a negation or a source changed</source>
        <translation>Passagen, in denen sich eine Zahl, ein Datum, ein Name, eine Verneinung oder eine Quelle geändert hat</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>The guide has no such words.</source>
        <translation>Diese Wörter stehen nicht im Handbuch.</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Abschnitte des Handbuchs</translation>
    </message>
</context>
<context>
    <name>IdleKeys</name>
    <message>
        <source>Only a changed fact, wording or quote can be marked as no change: put the cursor into its words. To part passages, press U.</source>
        <translation>Nur bei einem geänderten Fakt, einer Formulierung oder einem Zitat können Sie sagen, dass es keine Änderung ist: Setzen Sie den Cursor in die Worte. Passagen trennt U.</translation>
    </message>
    <message>
        <source>No change is here that other versions have, too, in the same words.</source>
        <translation>Hier ist keine Änderung, die andere Fassungen im selben Wortlaut auch haben.</translation>
    </message>
    <message>
        <source>No change that you rejected is here. The list of changes has them under “Rejected”.</source>
        <translation>Hier ist keine Änderung, die Sie verworfen haben. Die Liste der Änderungen führt sie unter „Verworfen“.</translation>
    </message>
    <message>
        <source>No quote is here. Put the cursor into one, or choose it in the table of quotes.</source>
        <translation>Hier ist kein Zitat. Setzen Sie den Cursor in eines, oder wählen Sie es in der Tabelle der Zitate.</translation>
    </message>
    <message>
        <source>This cannot be done here: {action}.</source>
        <translation>Das geht hier nicht: {action}.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>new passage</source>
        <extracomment>Kinds of changes, as they stand before their words. (To the stubs, what `QT_TRANSLATE_NOOP` returns is an object.)</extracomment>
        <translation>neue Passage</translation>
    </message>
    <message>
        <source>passage dropped</source>
        <translation>Passage weggelassen</translation>
    </message>
    <message>
        <source>passage moved</source>
        <translation>Passage verschoben</translation>
    </message>
    <message>
        <source>said in another place</source>
        <translation>steht an anderer Stelle</translation>
    </message>
    <message>
        <source>sentence added</source>
        <translation>Satz hinzugefügt</translation>
    </message>
    <message>
        <source>sentence dropped</source>
        <translation>Satz weggelassen</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>agent left out</source>
        <translation>Handelnder weggelassen</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Schreibung</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>quotation marks lost</source>
        <translation>Anführungszeichen verloren</translation>
    </message>
    <message>
        <source>quotation marks gained</source>
        <translation>Anführungszeichen gewonnen</translation>
    </message>
    <message>
        <source>quote reworded</source>
        <translation>Zitat umformuliert</translation>
    </message>
    <message>
        <source>quote cut</source>
        <translation>Zitat gekürzt</translation>
    </message>
    <message>
        <source>quote longer</source>
        <translation>Zitat länger</translation>
    </message>
    <message>
        <source>quote given to another speaker</source>
        <translation>Zitat einem anderen zugeschrieben</translation>
    </message>
    <message>
        <source>quotes joined or split</source>
        <translation>Zitate verbunden oder geteilt</translation>
    </message>
    <message>
        <source>the opposite</source>
        <extracomment>The same, more exactly where the core says why: kind and reason.</extracomment>
        <translation>das Gegenteil</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>number rounded</source>
        <translation>Zahl gerundet</translation>
    </message>
    <message>
        <source>number made vague</source>
        <translation>Zahl ungenau gemacht</translation>
    </message>
    <message>
        <source>name spelt differently</source>
        <translation>Name anders geschrieben</translation>
    </message>
    <message>
        <source>reporting verb</source>
        <translation>Redeverb</translation>
    </message>
    <message>
        <source>number left out</source>
        <translation>Zahl weggelassen</translation>
    </message>
    <message>
        <source>number added</source>
        <translation>Zahl hinzugefügt</translation>
    </message>
    <message>
        <source>date left out</source>
        <translation>Datum weggelassen</translation>
    </message>
    <message>
        <source>date added</source>
        <translation>Datum hinzugefügt</translation>
    </message>
    <message>
        <source>name left out</source>
        <translation>Name weggelassen</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>Name hinzugefügt</translation>
    </message>
    <message>
        <source>negation left out</source>
        <translation>Verneinung weggelassen</translation>
    </message>
    <message>
        <source>negation added</source>
        <translation>Verneinung hinzugefügt</translation>
    </message>
    <message>
        <source>qualification left out</source>
        <translation>Einschränkung weggelassen</translation>
    </message>
    <message>
        <source>qualification added</source>
        <translation>Einschränkung hinzugefügt</translation>
    </message>
    <message>
        <source>source left out</source>
        <translation>Quelle weggelassen</translation>
    </message>
    <message>
        <source>source added</source>
        <translation>Quelle hinzugefügt</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <source>agent named</source>
        <translation>Handelnder genannt</translation>
    </message>
    <message>
        <source>source named</source>
        <translation>Quelle jetzt genannt</translation>
    </message>
    <message>
        <source>source no longer named</source>
        <translation>Quelle nicht mehr genannt</translation>
    </message>
    <message>
        <source>quote turned into its opposite</source>
        <translation>Zitat ins Gegenteil verkehrt</translation>
    </message>
    <message>
        <source>quote cut without a sign</source>
        <translation>Zitat ohne Zeichen gekürzt</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend of the marks</source>
        <extracomment>What the marks are against stands before them where it takes no more of the line. Kinds of marks and notes that a sign of the legend stands for, where they are not called the same.</extracomment>
        <translation>Legende der Markierungen</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>neue Wörter</translation>
    </message>
    <message>
        <source>words only here</source>
        <translation>Wörter nur hier</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>Wörter fehlen</translation>
    </message>
    <message>
        <source>words not here</source>
        <translation>Wörter hier nicht</translation>
    </message>
    <message>
        <source>quote lost its marks</source>
        <translation>Zitat ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>quotation marks in one only</source>
        <translation>nur in einem mit Anführungszeichen</translation>
    </message>
    <message>
        <source>quote altered</source>
        <translation>Zitat verändert</translation>
    </message>
    <message>
        <source>quote differs</source>
        <translation>Zitat verschieden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, or only here</source>
        <translation>neu, oder nur hier</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>paired through another version</source>
        <translation>über eine andere Fassung zugeordnet</translation>
    </message>
    <message>
        <source>the paragraph goes on</source>
        <translation>der Absatz geht weiter</translation>
    </message>
    <message>
        <source>agent gone</source>
        <translation>Handelnder fehlt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von Ihnen korrigiert</translation>
    </message>
    <message>
        <source>fewer ▾</source>
        <translation>weniger ▾</translation>
    </message>
    <message>
        <source>more ▴</source>
        <translation>mehr ▴</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Story Compare</source>
        <extracomment>At first the window takes so much of a large screen: five versions are read side by side there.</extracomment>
        <translation>Story Compare</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>Stand des Projekts</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>{name} ({project}) – Story Compare</source>
        <translation>{name} ({project}) – Story Compare</translation>
    </message>
    <message>
        <source>{name} – Story Compare</source>
        <translation>{name} – Story Compare</translation>
    </message>
    <message>
        <source>Pasted texts, and notes on them, go when they are closed. Save a report to keep them.</source>
        <translation>Eingefügte Texte und Notizen dazu vergehen, wenn sie geschlossen werden. Ein gespeicherter Bericht behält sie.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Place, corrections and notes stay.</source>
        <translation>Stelle, Korrekturen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>New in the folder: {names}</source>
        <translation>Neu im Ordner: {names}</translation>
    </message>
    <message>
        <source>Changed: {names}</source>
        <translation>Geändert: {names}</translation>
    </message>
    <message>
        <source>Gone: {names}</source>
        <translation>Verschwunden: {names}</translation>
    </message>
</context>
<context>
    <name>NotesControl</name>
    <message>
        <source>take corrections back</source>
        <translation>Korrekturen zurücknehmen</translation>
    </message>
    <message>
        <source>take the tick off</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>Everything in this story is ticked off.</source>
        <translation>In dieser Geschichte ist alles abgehakt.</translation>
    </message>
    <message>
        <source>{left} of {all} marked passages are left to look at.</source>
        <translation>Von {all} markierten Passagen sind {left} noch anzusehen.</translation>
    </message>
    <message>
        <source>tick off</source>
        <translation>abhaken</translation>
    </message>
</context>
<context>
    <name>NotesListControl</name>
    <message>
        <source>This note has lost its place: its words are in no article any more.</source>
        <translation>Diese Notiz hat ihren Ort verloren: Ihre Wörter stehen in keinem Artikel mehr.</translation>
    </message>
    <message>
        <source>Choose the passage that the note belongs to, then attach it.</source>
        <translation>Wählen Sie die Passage, zu der die Notiz gehört, und hängen Sie sie dann an.</translation>
    </message>
    <message>
        <source>attach a note</source>
        <translation>Notiz anhängen</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z takes it back.</source>
        <translation>Gelöscht. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Table, comma separated</source>
        <translation>Tabelle, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>NotesListPane</name>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>There are no notes yet. N writes one on the current passage.</source>
        <translation>Es gibt noch keine Notizen. N schreibt eine zur aktuellen Passage.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Only notes whose words are in no article any more</source>
        <translation>Nur Notizen, deren Wörter in keinem Artikel mehr stehen</translation>
    </message>
    <message>
        <source>Attach to the current passage</source>
        <translation>An die aktuelle Passage hängen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Every author</source>
        <translation>Alle Personen</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>hat ihren Ort verloren</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>The words that this note is about are in no article any more; it can be attached elsewhere.</source>
        <translation>Die Wörter, zu denen diese Notiz gehört, stehen in keinem Artikel mehr; sie kann anderswo angehängt werden.</translation>
    </message>
    <message>
        <source>{words} (edited since)</source>
        <translation>{words} (seither bearbeitet)</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>What the note is about</source>
        <extracomment>Typing is written down when it pauses for so long, and when the field is left.</extracomment>
        <translation>Worüber die Notiz ist</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Passages looked at</source>
        <translation>Angesehene Passagen</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>Codebuch …</translation>
    </message>
    <message>
        <source>{done} of {all} marked passages looked at</source>
        <translation>{done} von {all} markierten Passagen angesehen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open a folder…</source>
        <translation>Einen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Einen Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open files as versions of one story</source>
        <translation>Dateien als Fassungen einer Geschichte öffnen</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Text {number}</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Count as equal</source>
        <translation>Als gleich werten</translation>
    </message>
    <message>
        <source>Sentence model (optional)</source>
        <translation>Satzmodell (optional)</translation>
    </message>
    <message>
        <source>You and the program</source>
        <translation>Sie und das Programm</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Geeignet bei Rot-Grün-Schwäche</translation>
    </message>
    <message>
        <source>Safe for blue-yellow blindness</source>
        <translation>Geeignet bei Blau-Gelb-Schwäche</translation>
    </message>
    <message>
        <source>Forms of quotation marks: &quot;…&quot;, “…”, „…“, «…»</source>
        <translation>Formen der Anführungszeichen: &quot;…&quot;, “…”, „…“, «…»</translation>
    </message>
    <message>
        <source>Forms of apostrophes: &apos; and ’</source>
        <translation>Formen des Apostrophs: &apos; und ’</translation>
    </message>
    <message>
        <source>Forms and spacing of dashes</source>
        <translation>Formen und Abstände der Striche</translation>
    </message>
    <message>
        <source>Three points and the sign for them</source>
        <translation>Drei Punkte und das Zeichen dafür</translation>
    </message>
    <message>
        <source>Kinds of spaces</source>
        <translation>Arten von Leerzeichen</translation>
    </message>
    <message>
        <source>Capitals in headlines</source>
        <translation>Großschreibung in Überschriften</translation>
    </message>
    <message>
        <source>Capitals for emphasis</source>
        <translation>Großbuchstaben zur Betonung</translation>
    </message>
    <message>
        <source>%, percent and per cent</source>
        <translation>%, percent und per cent</translation>
    </message>
    <message>
        <source>Abbreviations and what they stand for: U.S., US</source>
        <translation>Abkürzungen und wofür sie stehen: U.S., US</translation>
    </message>
    <message>
        <source>Variant spellings: colour, color</source>
        <translation>Schreibvarianten: colour, color</translation>
    </message>
    <message>
        <source>Numbers as words and as figures: twelve, 12</source>
        <translation>Zahlen als Wörter und Ziffern: twelve, 12</translation>
    </message>
    <message>
        <source>The full stop inside or outside quotation marks</source>
        <translation>Der Punkt vor oder nach den Anführungszeichen</translation>
    </message>
    <message>
        <source>Datelines that one version alone has: VARNHOLT (Northline) —</source>
        <translation>Datumszeilen, die nur eine Fassung hat: VARNHOLT (Northline) —</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Colours of marks</source>
        <translation>Farben der &amp;Markierungen</translation>
    </message>
    <message>
        <source>Every mark has a shape of its own as well, whatever its colour.</source>
        <translation>Jede Markierung hat außerdem eine eigene Form, gleich in welcher Farbe.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>In pixels.</source>
        <translation>In Pixeln.</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>Schrif&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Font of passages</source>
        <translation>&amp;Schrift der Passagen</translation>
    </message>
    <message>
        <source>Where it has no signs for a script, another font stands in.</source>
        <translation>Wo sie für ein Schriftsystem keine Zeichen hat, springt eine andere ein.</translation>
    </message>
    <message>
        <source>A folder on this computer with model.safetensors, vocab.txt and config.json helps to pair sentences that share few words. English only. Without one the program works as it is.</source>
        <translation>Ein Ordner auf diesem Rechner mit model.safetensors, vocab.txt und config.json hilft, Sätze zu paaren, die wenige Wörter gemeinsam haben. Nur für Englisch. Ohne ihn arbeitet das Programm wie gewohnt.</translation>
    </message>
    <message>
        <source>Folder of the sentence model</source>
        <translation>Ordner des Satzmodells</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Notes and corrections are signed with it.</source>
        <translation>Damit werden Notizen und Korrekturen unterzeichnet.</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>From the next start on. Articles are read in whatever language they are.</source>
        <translation>Ab dem nächsten Start. Artikel werden in jeder Sprache gelesen.</translation>
    </message>
    <message>
        <source>As the program finds best</source>
        <translation>Nach Wahl des Programms</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all changes</source>
        <translation>Überblick über alle Änderungen</translation>
    </message>
</context>
<context>
    <name>PaneControl</name>
    <message>
        <source>Story Compare {version}

Sets the versions of a news story side by side, on your computer alone.
MIT licence.</source>
        <extracomment>What the dialog with the picture of the story is called.</extracomment>
        <translation>Story Compare {version}

Stellt die Fassungen einer Nachricht nebeneinander, nur auf Ihrem Computer.
MIT-Lizenz.</translation>
    </message>
    <message>
        <source>About Story Compare</source>
        <translation>Über Story Compare</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>told in passage {number}</source>
        <translation>erzählt in Passage {number}</translation>
    </message>
    <message>
        <source>not in this excerpt</source>
        <translation>nicht in diesem Ausschnitt</translation>
    </message>
    <message>
        <source>perhaps in passage {number}</source>
        <translation>vielleicht in Passage {number}</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Compare pasted texts</source>
        <translation>Eingefügte Texte vergleichen</translation>
    </message>
    <message>
        <source>The earlier text</source>
        <translation>Der frühere Text</translation>
    </message>
    <message>
        <source>The later text</source>
        <translation>Der spätere Text</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>a ] is missing</source>
        <extracomment>How Python&apos;s reasons begin, and what to say: the commonest slips of the hand. Longer beginnings stand before shorter ones.</extracomment>
        <translation>ein ] fehlt</translation>
    </message>
    <message>
        <source>a ) is missing</source>
        <translation>eine ) fehlt</translation>
    </message>
    <message>
        <source>a ( is missing</source>
        <translation>eine ( fehlt</translation>
    </message>
    <message>
        <source>nothing stands before the * + ? or {</source>
        <translation>vor dem * + ? oder { steht nichts</translation>
    </message>
    <message>
        <source>two of * + ? { stand one after the other</source>
        <translation>zwei von * + ? { stehen hintereinander</translation>
    </message>
    <message>
        <source>it ends with a \</source>
        <translation>er endet mit einem \</translation>
    </message>
    <message>
        <source>this letter means nothing behind a \</source>
        <translation>dieser Buchstabe bedeutet hinter einem \ nichts</translation>
    </message>
    <message>
        <source>a range in [ ] runs backwards</source>
        <translation>ein Bereich in [ ] läuft rückwärts</translation>
    </message>
    <message>
        <source>in { } the second number is the smaller one</source>
        <translation>in { } ist die zweite Zahl die kleinere</translation>
    </message>
    <message>
        <source>there is no group of this number</source>
        <translation>es gibt keine Gruppe mit dieser Nummer</translation>
    </message>
    <message>
        <source>something here is not complete</source>
        <translation>hier ist etwas unvollständig</translation>
    </message>
    <message>
        <source>{reason} (at sign {number})</source>
        <translation>{reason} (beim {number}. Zeichen)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of the story</source>
        <extracomment>Columns narrower than this are headed by numbers: of a name nothing could be read. So are those of which two have one name. The height of a line of who is quoted, and how many have one.</extracomment>
        <translation>Bild der Geschichte</translation>
    </message>
    <message>
        <source>How much of each version (row) stands in each other one (column)</source>
        <translation>Wie viel jeder Fassung (Zeile) in jeder anderen (Spalte) steht</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>What each version kept, brought in and left out (passages)</source>
        <translation>Was jede Fassung beibehielt, hinzufügte und wegließ (Passagen)</translation>
    </message>
    <message>
        <source>What each report shares with others, has alone and does not tell (passages)</source>
        <translation>Was jeder Bericht mit anderen gemeinsam hat, allein hat und nicht berichtet (Passagen)</translation>
    </message>
    <message>
        <source>Whose words each version quotes (words in quotation marks)</source>
        <translation>Wessen Worte jede Fassung zitiert (Wörter in Anführungszeichen)</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>in another report, too</source>
        <translation>auch in einem anderen Bericht</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>hier nicht berichtet</translation>
    </message>
    <message>
        <source>{name}: {kept} passages kept, {new} new, {gone} left out.</source>
        <translation>{name}: {kept} Passagen beibehalten, {new} neu, {gone} weggelassen.</translation>
    </message>
    <message>
        <source>{name}: {kept} passages in another report, too, {new} only here, {gone} not told here.</source>
        <translation>{name}: {kept} Passagen auch in einem anderen Bericht, {new} nur hier, {gone} hier nicht berichtet.</translation>
    </message>
    <message>
        <source>{name}, words quoted: {counts}.</source>
        <translation>{name}, zitierte Wörter: {counts}.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture of the story</source>
        <translation>Bild der Geschichte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Vector graphic</source>
        <translation>Vektorgrafik</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Possible</name>
    <message>
        <source>{own} – perhaps told by {name}, passage {number}: {words} ({score} of 100). P links them, Shift+P: not the same, M goes there.</source>
        <translation>{own} – vielleicht erzählt von {name}, Passage {number}: {words} ({score} von 100). P verbindet sie, Umschalt+P: nicht dasselbe, M führt hin.</translation>
    </message>
    <message>
        <source>{name} · passage {number}</source>
        <translation>{name} · Passage {number}</translation>
    </message>
</context>
<context>
    <name>PossibleControl</name>
    <message>
        <source>No other passage of this story may be one with another.</source>
        <translation>Keine weitere Passage dieser Geschichte kann dasselbe sein wie eine andere.</translation>
    </message>
    <message>
        <source>link passages that may be one</source>
        <translation>Passagen verbinden, die dasselbe sein können</translation>
    </message>
    <message>
        <source>say that two passages are not one</source>
        <translation>sagen, dass zwei Passagen nicht dasselbe sind</translation>
    </message>
    <message>
        <source>Nothing in the other versions may be one with this passage.</source>
        <translation>Nichts in den anderen Fassungen kann dasselbe sein wie diese Passage.</translation>
    </message>
</context>
<context>
    <name>PossibleModel</name>
    <message>
        <source>How likely it is that both tell the same, from 0 to 100. From 50 on the program links them itself</source>
        <translation>Wie wahrscheinlich beide dasselbe erzählen, von 0 bis 100. Ab 50 verbindet das Programm sie selbst</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>Diese Passage</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Vielleicht dasselbe wie</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} von 100</translation>
    </message>
</context>
<context>
    <name>PossiblePane</name>
    <message>
        <source>Possible pairs</source>
        <translation>Mögliche Paare</translation>
    </message>
    <message>
        <source>Filter by words or version</source>
        <translation>Nach Wörtern oder Fassung filtern</translation>
    </message>
    <message>
        <source>There are no two passages here that are not linked and may be the same.</source>
        <translation>Hier gibt es keine zwei Passagen, die nicht verbunden sind und dasselbe sein können.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Whatever the score</source>
        <translation>Jeder Wert</translation>
    </message>
    <message>
        <source>From {score} of 100</source>
        <translation>Ab {score} von 100</translation>
    </message>
    <message>
        <source>They are the same (P)</source>
        <translation>Dasselbe (P)</translation>
    </message>
    <message>
        <source>They are not (Shift+P)</source>
        <translation>Nicht dasselbe (Umschalt+P)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>cannot be read as it is; check the file and open the folder again</source>
        <translation>lässt sich so nicht lesen; prüfen Sie die Datei und öffnen Sie den Ordner erneut</translation>
    </message>
    <message>
        <source>is protected; save a copy without a password</source>
        <translation>ist geschützt; speichern Sie eine Kopie ohne Kennwort</translation>
    </message>
    <message>
        <source>is too large; split it, or save its text on its own</source>
        <translation>ist zu groß; teilen Sie die Datei, oder speichern Sie nur ihren Text</translation>
    </message>
    <message>
        <source>holds no text that can be read, or not in all of its parts</source>
        <translation>enthält keinen lesbaren Text, oder nicht in allen Teilen</translation>
    </message>
    <message>
        <source>is of a kind that is not read; save it as text, HTML, DOCX or PDF</source>
        <translation>ist von einer Art, die nicht gelesen wird; speichern Sie die Datei als Text, HTML, DOCX oder PDF</translation>
    </message>
    <message>
        <source>is damaged or not complete; save it again from the program that wrote it</source>
        <translation>ist beschädigt oder nicht vollständig; speichern Sie die Datei neu in dem Programm, aus dem sie stammt</translation>
    </message>
    <message>
        <source>was perhaps not read rightly; look at “How it is read” in the details of the version</source>
        <translation>wurde vielleicht nicht richtig gelesen; sehen Sie in den Angaben zur Fassung unter „Wie sie gelesen wird“ nach</translation>
    </message>
    <message>
        <source>tells of the folder and is no article; it was left out</source>
        <translation>gilt dem Ordner und ist kein Artikel; die Datei wurde ausgelassen</translation>
    </message>
</context>
<context>
    <name>ProblemsBar</name>
    <message>
        <source>Show</source>
        <extracomment>Lines of the list before it scrolls; what the sheet of styles adds around them.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the files that could not be used</source>
        <translation>Die Dateien zeigen, die nicht zu verwenden waren</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>Dateien, die nicht zu verwenden waren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>{count} files were perhaps not read rightly.</source>
        <translation>{count} Dateien wurden vielleicht nicht richtig gelesen.</translation>
    </message>
    <message>
        <source>{count} files or parts could not be used, or were perhaps not read rightly.</source>
        <translation>{count} Dateien oder Teile waren nicht zu verwenden oder wurden vielleicht nicht richtig gelesen.</translation>
    </message>
    <message>
        <source>{count} files or parts could not be used.</source>
        <translation>{count} Dateien oder Teile waren nicht zu verwenden.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that is set paints at once, and the window with it: not together with a story that comes.</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Anhalten, was gerade geschieht</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lese {done} von {total}</translation>
    </message>
    <message>
        <source>Finding stories</source>
        <translation>Suche Geschichten</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Vergleiche {done} von {total}</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Schreibe {done} von {total}</translation>
    </message>
</context>
<context>
    <name>ProjectControl</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept until it is closed</source>
        <translation>Bleibt bis zum Schließen</translation>
    </message>
    <message>
        <source>No project: notes cannot be kept</source>
        <translation>Kein Projekt: Notizen können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ProjectFace</name>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The project is {path} from now on.</source>
        <translation>Das Projekt ist von jetzt an {path}.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Where are the articles of this project?</source>
        <translation>Wo sind die Artikel dieses Projekts?</translation>
    </message>
    <message>
        <source>Take in a colleague’s project</source>
        <translation>Projekt einer Kollegin übernehmen</translation>
    </message>
    <message>
        <source>take in a colleague’s project</source>
        <translation>Projekt einer Kollegin übernehmen</translation>
    </message>
    <message>
        <source>{count} notes, codes and corrections were taken in.</source>
        <translation>{count} Notizen, Codes und Korrekturen wurden übernommen.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Use the newest backup</source>
        <translation>Neueste Sicherung verwenden</translation>
    </message>
    <message>
        <source>Begin a new project</source>
        <translation>Neues Projekt beginnen</translation>
    </message>
    <message>
        <source>The articles can be compared all the same; notes and corrections are not shown and cannot be made.</source>
        <translation>Die Artikel können trotzdem verglichen werden; Notizen und Korrekturen werden nicht gezeigt und können nicht gemacht werden.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one in any case.</source>
        <translation>Die beschädigte Datei wird auf jeden Fall neben der neuen aufbewahrt.</translation>
    </message>
    <message>
        <source>What you did last may not be kept. Nothing else is lost.</source>
        <translation>Was Sie zuletzt getan haben, ist vielleicht nicht festgehalten. Sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>Projects of Story Compare (*{suffix})</source>
        <translation>Projekte von Story Compare (*{suffix})</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Encoding</source>
        <extracomment>Those that news texts are met in; any other that Python knows can be typed.</extracomment>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Keep all that the page shows, also menus and the like</source>
        <translation>Alles behalten, was die Seite zeigt, auch Menüs und dergleichen</translation>
    </message>
    <message>
        <source>as found: {encoding}</source>
        <translation>wie vorgefunden: {encoding}</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie vorgefunden</translation>
    </message>
    <message>
        <source>Some signs stand written out, as in the source of a web page (“&amp;quot;” for a quote mark).</source>
        <translation>Manche Zeichen stehen ausgeschrieben da wie im Quelltext einer Webseite („&amp;quot;“ für ein Anführungszeichen).</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved.</source>
        <translation>Der Text sieht aus, als wäre er vor dem Speichern falsch dekodiert worden.</translation>
    </message>
    <message>
        <source>Undo a wrong decoding</source>
        <translation>Falsche Dekodierung rückgängig machen</translation>
    </message>
    <message>
        <source>It happened before the file was saved: “fÃ¼r” for “für”, “&amp;quot;” for a quotation mark.</source>
        <translation>Sie geschah vor dem Speichern der Datei: „fÃ¼r“ für „für“, „&amp;quot;“ für ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>More of the page was left out than half of what was kept.</source>
        <translation>Von der Seite wurde mehr weggelassen als die Hälfte dessen, was behalten wurde.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>Spalte: {field}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{path} was made by a newer version of Story Compare; install that version to open it.</source>
        <translation>{path} stammt von einer neueren Version von Story Compare; installieren Sie diese, um das Projekt zu öffnen.</translation>
    </message>
    <message>
        <source>The project of this folder is {path}, which is not there now; connect its disk and open the folder again, or open a copy of it.</source>
        <translation>Das Projekt dieses Ordners ist {path}, das gerade nicht da ist; schließen Sie das Laufwerk an und öffnen Sie den Ordner erneut, oder öffnen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>{path} is being written by another program; try again in a moment.</source>
        <translation>{path} wird gerade von einem anderen Programm beschrieben; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); free some space or save the project elsewhere.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}); schaffen Sie Platz oder speichern Sie das Projekt anderswo.</translation>
    </message>
    <message>
        <source>{path} is damaged: the newest backup can take its place, and the damaged file is kept aside.</source>
        <translation>{path} ist beschädigt: Die neueste Sicherung kann an ihre Stelle treten, und die beschädigte Datei wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>{path} is damaged: there is no backup of it; begin a new project, and the damaged file is kept aside.</source>
        <translation>{path} ist beschädigt: Es gibt keine Sicherung davon; beginnen Sie ein neues Projekt, und die beschädigte Datei wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>{path} is no project of Story Compare; choose another file.</source>
        <translation>{path} ist kein Projekt von Story Compare; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is not there; check the path.</source>
        <translation>{path} ist nicht da; prüfen Sie den Pfad.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Ticked off.</source>
        <translation>Abgehakt.</translation>
    </message>
</context>
<context>
    <name>ReviewedTable</name>
    <message>
        <source>Left to look at</source>
        <translation>Noch anzusehen</translation>
    </message>
    <message>
        <source>Only what is not ticked off yet</source>
        <translation>Nur was noch nicht abgehakt ist</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Weighty only</source>
        <translation>Nur Gewichtiges</translation>
    </message>
    <message>
        <source>Only changed facts and quotes and what weighs as much, no mere wording</source>
        <translation>Nur geänderte Fakten und Zitate und was ebenso schwer wiegt, kein bloßer Wortlaut</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Correction note</source>
        <translation>Korrekturhinweis</translation>
    </message>
    <message>
        <source>Readers’ comment</source>
        <translation>Leserkommentar</translation>
    </message>
    <message>
        <source>Boilerplate, not compared</source>
        <translation>Standardtext, nicht verglichen</translation>
    </message>
</context>
<context>
    <name>RowMargin</name>
    <message>
        <source>Margin: passages, notes, ticks</source>
        <translation>Rand: Passagen, Notizen, Haken</translation>
    </message>
    <message>
        <source>Click the circle to tick it off.</source>
        <translation>Auf den Kreis klicken, um die Passage abzuhaken.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>forms of quotation marks</source>
        <translation>Formen von Anführungszeichen</translation>
    </message>
    <message>
        <source>forms of apostrophes</source>
        <translation>Formen von Apostrophen</translation>
    </message>
    <message>
        <source>forms of dashes</source>
        <translation>Formen von Gedankenstrichen</translation>
    </message>
    <message>
        <source>forms of the ellipsis</source>
        <translation>Formen der Auslassungspunkte</translation>
    </message>
    <message>
        <source>kinds of spaces</source>
        <translation>Arten von Leerzeichen</translation>
    </message>
    <message>
        <source>capitals in headlines</source>
        <translation>Großschreibung in Überschriften</translation>
    </message>
    <message>
        <source>capitals for emphasis</source>
        <translation>Großbuchstaben zur Betonung</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>variant spellings</source>
        <translation>Schreibvarianten</translation>
    </message>
    <message>
        <source>numbers as words and figures</source>
        <translation>Zahlen in Wort und Ziffer</translation>
    </message>
    <message>
        <source>full stop and quotation mark</source>
        <translation>Punkt und Anführungszeichen</translation>
    </message>
    <message>
        <source>datelines</source>
        <translation>Datumszeilen</translation>
    </message>
    <message>
        <source>encoding of signs (always equal)</source>
        <translation>Kodierung von Zeichen (immer gleich)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a report</source>
        <translation>Einen Bericht speichern</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Schreibe {name} …</translation>
    </message>
    <message>
        <source>{name} compared</source>
        <translation>{name} im Vergleich</translation>
    </message>
    <message>
        <source>Save a report of this story</source>
        <translation>Bericht über diese Geschichte speichern</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Der Bericht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Stopped: {name} was not written.</source>
        <translation>Angehalten: {name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Neighbouring passage or version</source>
        <translation>Benachbarte Passage oder Fassung</translation>
    </message>
    <message>
        <source>Into the words of a passage, or open a fold</source>
        <translation>In die Wörter einer Passage, oder Eingeklapptes öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Back from the words to the passages</source>
        <translation>Von den Wörtern zurück zu den Passagen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From a table to the passage, or back to where you were</source>
        <translation>Aus einer Tabelle zur Passage oder dorthin zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>Tick off a row of a table</source>
        <translation>Eine Zeile einer Tabelle abhaken</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Sideways</name>
    <message>
        <source>‹ {count} before</source>
        <translation>‹ {count} davor</translation>
    </message>
    <message>
        <source>{count} more ›</source>
        <translation>{count} weitere ›</translation>
    </message>
    <message>
        <source>Scroll to the next versions</source>
        <translation>Zu den nächsten Fassungen</translation>
    </message>
    <message>
        <source>Scroll to the versions before</source>
        <translation>Zu den vorigen Fassungen</translation>
    </message>
</context>
<context>
    <name>SpeakerControl</name>
    <message>
        <source>say who speaks</source>
        <extracomment>Signs of a quote&apos;s words in the question.</extracomment>
        <translation>sagen, wer spricht</translation>
    </message>
    <message>
        <source>take back who speaks</source>
        <translation>Angabe, wer spricht, zurücknehmen</translation>
    </message>
</context>
<context>
    <name>StatedPage</name>
    <message>
        <source>2031-05-02, or 2031-05-02 14:30</source>
        <translation>2031-05-02 oder 2031-05-02 14:30</translation>
    </message>
    <message>
        <source>two letters: en, de, es</source>
        <translation>zwei Buchstaben: en, de, es</translation>
    </message>
    <message>
        <source>As the file states</source>
        <translation>Wie die Datei angibt</translation>
    </message>
    <message>
        <source>{field}: as the file states</source>
        <translation>{field}: wie die Datei angibt</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadresse</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Kopie vom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>The file states: {words}</source>
        <translation>Die Datei gibt an: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2031-05-02, with a time as 2031-05-02 14:30.</source>
        <translation>Kein Datum. Schreiben Sie es als 2031-05-02, mit Uhrzeit als 2031-05-02 14:30.</translation>
    </message>
    <message>
        <source>Not a code of a language. Write two letters, such as en.</source>
        <translation>Kein Sprachkürzel. Schreiben Sie zwei Buchstaben, etwa en.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>first here</source>
        <extracomment>What a version did, by the code of its state.</extracomment>
        <translation>zuerst hier</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>steht hier</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>without marks</source>
        <translation>ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>said in another place</source>
        <translation>an anderer Stelle gesagt</translation>
    </message>
    <message>
        <source>kept, punctuation differs</source>
        <translation>beibehalten, Zeichensetzung anders</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>lost its marks</source>
        <translation>ohne seine Anführungszeichen</translation>
    </message>
    <message>
        <source>gained marks</source>
        <translation>jetzt in Anführungszeichen</translation>
    </message>
    <message>
        <source>other speaker</source>
        <translation>anderer Sprecher</translation>
    </message>
    <message>
        <source>source no longer named</source>
        <translation>Quelle nicht mehr genannt</translation>
    </message>
    <message>
        <source>source named</source>
        <translation>Quelle jetzt genannt</translation>
    </message>
    <message>
        <source>joined or split</source>
        <translation>verbunden oder geteilt</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>hier nicht erzählt</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>not in this excerpt</source>
        <translation>nicht in diesem Ausschnitt</translation>
    </message>
    <message>
        <source>goes on beyond the excerpt</source>
        <translation>geht hinter dem Ausschnitt weiter</translation>
    </message>
    <message>
        <source>speaker corrected</source>
        <translation>Sprecher korrigiert</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>In this order versions are sorted by what they did: whatever happened stands together. The same where a report written apart has it otherwise, and did nothing.</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the same, punctuation differs</source>
        <translation>gleich, andere Zeichensetzung</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>in anderen Worten</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>in quotation marks here</source>
        <translation>hier in Anführungszeichen</translation>
    </message>
    <message>
        <source>source not named here</source>
        <translation>Quelle hier nicht genannt</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Single articles</source>
        <translation>Einzelne Artikel</translation>
    </message>
    <message>
        <source>{count} weighty</source>
        <translation>{count} gewichtige</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} Fassungen</translation>
    </message>
</context>
<context>
    <name>StoriesPanel</name>
    <message>
        <source>Filter stories</source>
        <translation>Geschichten filtern</translation>
    </message>
    <message>
        <source>Words of the title, the outlets or the articles; Ctrl+F then finds them in the story</source>
        <translation>Wörter aus Titel, Medien oder Artikeln; Strg+F findet sie dann in der Geschichte</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Reihenfolge der Geschichten</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
</context>
<context>
    <name>StoryControl</name>
    <message>
        <source>{against} {changes}.</source>
        <translation>{against} {changes}.</translation>
    </message>
    <message>
        <source>No other article here tells this story. If one does, drag it in the list onto this one; another version can also be put into the folder.</source>
        <translation>Kein anderer Artikel hier erzählt diese Geschichte. Tut es doch einer, ziehen Sie ihn in der Liste auf diesen; eine andere Fassung kann auch in den Ordner gelegt werden.</translation>
    </message>
    <message>
        <source>Hidden: {names}. View ▸ Show all versions brings them back.</source>
        <translation>Ausgeblendet: {names}. Ansicht ▸ Alle Fassungen zeigen holt sie zurück.</translation>
    </message>
    <message>
        <source>All versions are shown.</source>
        <translation>Alle Fassungen sind zu sehen.</translation>
    </message>
    <message>
        <source>A single article: nothing to compare it with.</source>
        <translation>Ein einzelner Artikel: Es gibt nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>{versions} versions, {changes}. F8 goes to the next change.</source>
        <translation>{versions} Fassungen, {changes}. F8 geht zur nächsten Änderung.</translation>
    </message>
    <message>
        <source>{versions} reports written apart, {changes}. F8 goes to the next one.</source>
        <translation>{versions} getrennt geschriebene Berichte, {changes}. F8 geht zum nächsten.</translation>
    </message>
    <message>
        <source>{versions} versions, {changes}, {weighty} of them weighty. F8 goes to the next; Ctrl+Shift+E leaves only the weighty ones.</source>
        <translation>{versions} Fassungen, {changes}, davon {weighty} gewichtige. F8 geht zur nächsten; Strg+Umschalt+E lässt nur die gewichtigen.</translation>
    </message>
    <message>
        <source>{versions} reports written apart, {changes}, {weighty} of them weighty. F8 goes to the next; Ctrl+Shift+E leaves only the weighty ones.</source>
        <translation>{versions} getrennt geschriebene Berichte, {changes}, davon {weighty} gewichtig. F8 geht zum nächsten; Strg+Umschalt+E lässt nur die gewichtigen.</translation>
    </message>
    <message>
        <source>1 pair may be one: Alt+P.</source>
        <translation>1 Paar kann dasselbe sein: Alt+P.</translation>
    </message>
    <message>
        <source>{count} pairs may be one: Alt+P.</source>
        <translation>{count} Paare können dasselbe sein: Alt+P.</translation>
    </message>
    <message>
        <source>Marked against the first report with the passage:</source>
        <translation>Markiert gegen den ersten Bericht mit der Passage:</translation>
    </message>
    <message>
        <source>Marked against the earliest version of each passage:</source>
        <translation>Markiert gegen die früheste Fassung jeder Passage:</translation>
    </message>
    <message>
        <source>Marked against the version before:</source>
        <translation>Markiert gegen die Fassung davor:</translation>
    </message>
    <message>
        <source>Marked against {name}:</source>
        <translation>Markiert gegen {name}:</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Passage {number} in {name}</source>
        <translation>Passage {number} in {name}</translation>
    </message>
    <message>
        <source>Claim: {words}</source>
        <translation>Aussage: {words}</translation>
    </message>
    <message>
        <source>Quote: {words}</source>
        <translation>Zitat: {words}</translation>
    </message>
    <message>
        <source>Change: {words}</source>
        <translation>Änderung: {words}</translation>
    </message>
    <message>
        <source>Difference: {words}</source>
        <translation>Unterschied: {words}</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>passage in one version</source>
        <translation>Passage in einer Fassung</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Filter by words or speaker</source>
        <translation>Nach Wörtern oder Sprecher filtern</translation>
    </message>
    <message>
        <source>Nobody is quoted here.</source>
        <translation>Hier wird niemand zitiert.</translation>
    </message>
    <message>
        <source>No claims were found here.</source>
        <translation>Hier wurden keine Aussagen gefunden.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Whatever happened</source>
        <translation>Alles, was geschah</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur Geändertes</translation>
    </message>
    <message>
        <source>Differing only</source>
        <translation>Nur Abweichendes</translation>
    </message>
    <message>
        <source>Only rows that the reports have differently</source>
        <translation>Nur Zeilen, in denen die Berichte voneinander abweichen</translation>
    </message>
    <message>
        <source>Only rows in which a version did something with it</source>
        <translation>Nur Zeilen, in denen eine Fassung etwas damit gemacht hat</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Every speaker</source>
        <translation>Jeder Sprecher</translation>
    </message>
    <message>
        <source>Table over the versions</source>
        <extracomment>The columns of ticks and notes together, of the weight and of the speaker. A version&apos;s column is no narrower: four fit a window of 1280 pixels.</extracomment>
        <translation>Tabelle über die Fassungen</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Paragraphs and what they were taken for</source>
        <translation>Absätze und wofür sie gehalten wurden</translation>
    </message>
    <message>
        <source>To say that a paragraph is something else, use its menu in the comparison.</source>
        <translation>Um zu sagen, dass ein Absatz etwas anderes ist, benutzen Sie sein Menü im Vergleich.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>{count} words were left out: {words}</source>
        <translation>{count} Wörter wurden weggelassen: {words}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>{change}  (against {name})</source>
        <extracomment>Signs in a line: Qt breaks none of a plain tooltip, which would be as wide as the screen.</extracomment>
        <translation>{change}  (gegen {name})</translation>
    </message>
    <message>
        <source>{name} does not have this passage.</source>
        <translation>{name} hat diese Passage nicht.</translation>
    </message>
    <message>
        <source>Only here: no other report has it.</source>
        <translation>Nur hier: Kein anderer Bericht hat es.</translation>
    </message>
    <message>
        <source>No independent report has this passage.</source>
        <translation>Kein unabhängiger Bericht hat diese Passage.</translation>
    </message>
    <message>
        <source>New passage: the versions before do not have it.</source>
        <translation>Neue Passage: Die früheren Fassungen haben sie nicht.</translation>
    </message>
    <message>
        <source>Said in another place: {name}, passage {number}. Press M to go there.</source>
        <translation>Steht an anderer Stelle: {name}, Passage {number}. M geht dorthin.</translation>
    </message>
    <message>
        <source>Told at another point in this report. Press M to go there.</source>
        <translation>Steht in diesem Bericht an anderer Stelle. M geht dorthin.</translation>
    </message>
    <message>
        <source>Moved: it stands elsewhere in this version. Press M to go there.</source>
        <translation>Verschoben: Sie steht in dieser Fassung anderswo. Mit M geht es dorthin.</translation>
    </message>
    <message>
        <source>In other words: most of them differ, so they are not marked one by one.</source>
        <translation>In anderen Worten: die meisten sind verschieden, darum sind sie nicht einzeln markiert.</translation>
    </message>
    <message>
        <source>Rewritten: most of the words differ, so they are not marked one by one.</source>
        <translation>Umgeschrieben: Die meisten Wörter sind anders, darum sind sie nicht einzeln markiert.</translation>
    </message>
    <message>
        <source>The paragraph of the passage above goes on here.</source>
        <translation>Der Absatz der Passage darüber geht hier weiter.</translation>
    </message>
    <message>
        <source>Uncertain: these passages may not belong together.</source>
        <translation>Unsicher: Diese Passagen gehören vielleicht nicht zusammen.</translation>
    </message>
    <message>
        <source>Paired with the first version of the row only through another one, and marked against that one.</source>
        <translation>Der ersten Fassung der Zeile nur über eine andere zugeordnet; markiert ist gegen diese andere.</translation>
    </message>
    <message>
        <source>This version does not have the passage.</source>
        <translation>Diese Fassung hat die Passage nicht.</translation>
    </message>
    <message>
        <source>This version may be cut and ends before the passage: it need not have dropped it.</source>
        <translation>Diese Fassung ist vielleicht gekürzt und endet vor der Passage: Sie muss sie nicht weggelassen haben.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Tools</source>
        <extracomment>Windows below this height are low: 1280 × 800 at 150 % and more. Qt takes the left padding of a tool bar for all its sides.</extracomment>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>UndoControl</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <extracomment>Called when an action is taken back or done again, to bring its place into view; not when it is done first.</extracomment>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>Wieder&amp;holen: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Erledigt: {what}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Comparing again…</source>
        <translation>Wird neu verglichen …</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; look at it there.</source>
        <translation>Das wurde inzwischen in einem anderen Fenster geändert; sehen Sie dort nach.</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>updated {when}</source>
        <translation>aktualisiert {when}</translation>
    </message>
</context>
<context>
    <name>VersionHeader</name>
    <message>
        <source>Drag to reorder. Click, or press the menu key, to hide a version or mark against it.</source>
        <extracomment>A column of text of 16 px that still reads well: about 25 letters a line beside the margins. So far outside its head, a column is not moved among the others any more: it is dragged away.</extracomment>
        <translation>Ziehen ordnet um. Ein Klick oder die Menütaste blendet eine Fassung aus oder markiert gegen sie.</translation>
    </message>
    <message>
        <source>Move to the first place</source>
        <translation>An die erste Stelle</translation>
    </message>
    <message>
        <source>Mark changes against {name}</source>
        <translation>Änderungen gegen {name} markieren</translation>
    </message>
    <message>
        <source>Mark changes against the earliest version of each passage</source>
        <translation>Änderungen gegen die früheste Fassung jeder Passage markieren</translation>
    </message>
    <message>
        <source>Keep {name} in view</source>
        <translation>{name} im Blick behalten</translation>
    </message>
    <message>
        <source>Details of {name}…</source>
        <translation>Angaben zu {name} …</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>{name} ausblenden</translation>
    </message>
    <message>
        <source>Mark differences against {name}</source>
        <translation>Unterschiede zu {name} markieren</translation>
    </message>
    <message>
        <source>Mark differences against the first report with the passage</source>
        <translation>Unterschiede zum ersten Bericht mit der Passage markieren</translation>
    </message>
    <message>
        <source>Mark every version against the one before it</source>
        <translation>Jede Fassung gegen die davor markieren</translation>
    </message>
    <message>
        <source>date unknown</source>
        <extracomment>Room for the chevron at a head&apos;s right, in pixels, and between the name and what stands behind it.</extracomment>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>may be cut</source>
        <translation>vielleicht gekürzt</translation>
    </message>
    <message>
        <source>1 sentence only here</source>
        <translation>1 Satz nur hier</translation>
    </message>
    <message>
        <source>{count} sentences only here</source>
        <translation>{count} Sätze nur hier</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>{count} nur hier</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Show all versions in order</source>
        <translation>Alle Fassungen der Reihe nach zeigen</translation>
    </message>
</context>
<context>
    <name>Walker</name>
    <message>
        <source>{count} of {all} changes are walked over.</source>
        <translation>{count} von {all} Änderungen werden besucht.</translation>
    </message>
    <message>
        <source>{count} of {all} differences are walked over.</source>
        <translation>{count} von {all} Unterschieden werden besucht.</translation>
    </message>
    <message>
        <source>This passage has not moved.</source>
        <translation>Diese Passage ist nicht verschoben.</translation>
    </message>
    <message>
        <source>Go to passage</source>
        <translation>Zur Passage</translation>
    </message>
    <message>
        <source>Passage, 1 to {count}</source>
        <translation>Passage, 1 bis {count}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {kind}</source>
        <translation>Änderung {number} von {count}: {kind}</translation>
    </message>
    <message>
        <source>Difference {number} of {count}: {kind}</source>
        <translation>Unterschied {number} von {count}: {kind}</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Nichts dieser Art in dieser Geschichte.</translation>
    </message>
    <message>
        <source>Passage {number} of {count}   ·   {name}</source>
        <translation>Passage {number} von {count}   ·   {name}</translation>
    </message>
    <message>
        <source>Byline, date and the like</source>
        <translation>Autorenzeile, Datum und Ähnliches</translation>
    </message>
    <message>
        <source>{words}   ·   Enter opens it</source>
        <translation>{words}   ·   Eingabetaste klappt auf</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>the meaning is turned round, or words are put into a mouth</source>
        <extracomment>The bounds of the table of weights; what weighs less than the last is hardly to be noticed.</extracomment>
        <translation>der Sinn ist umgekehrt, oder jemandem werden Worte in den Mund gelegt</translation>
    </message>
    <message>
        <source>another fact, another source, or no quote any more</source>
        <translation>eine andere Tatsache, eine andere Quelle oder kein Zitat mehr</translation>
    </message>
    <message>
        <source>less is said, or in another tone</source>
        <translation>es wird weniger gesagt, oder in anderem Ton</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>hardly to be noticed</source>
        <translation>kaum zu bemerken</translation>
    </message>
    <message>
        <source>Weight {percent} of 100: {means}</source>
        <translation>Gewicht {percent} von 100: {means}</translation>
    </message>
    <message>
        <source>turns the meaning</source>
        <translation>verkehrt den Sinn</translation>
    </message>
    <message>
        <source>fact or quote</source>
        <translation>Fakt oder Zitat</translation>
    </message>
    <message>
        <source>content or tone</source>
        <translation>Inhalt oder Ton</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a folder…</source>
        <translation>Einen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Choose it, or drop folders or files anywhere on this window.</source>
        <translation>Wählen Sie ihn aus, oder ziehen Sie Ordner oder Dateien auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>One invented story in five versions, with every kind of change.</source>
        <translation>Eine erfundene Geschichte in fünf Fassungen, mit jeder Art von Änderung.</translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation>Zwei Texte einfügen …</translation>
    </message>
    <message>
        <source>Compare two versions that are not saved as files.</source>
        <translation>Zwei Fassungen vergleichen, die nicht als Dateien gespeichert sind.</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Das Handbuch lesen (englisch)</translation>
    </message>
    <message>
        <source>What the marks mean, and what can be done with what is found.</source>
        <translation>Was die Markierungen bedeuten und was sich mit den Ergebnissen machen lässt.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>{folder} öffnen</translation>
    </message>
    <message>
        <source>Set the versions of a story side by side</source>
        <translation>Die Fassungen einer Geschichte nebeneinander</translation>
    </message>
    <message>
        <source>Open a folder of articles. The program finds which of them tell one story, aligns them passage by passage, and shows what each version did with every claim and every quote. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>Öffnen Sie einen Ordner mit Artikeln. Das Programm findet, welche davon eine Geschichte erzählen, stellt sie Passage für Passage nebeneinander und zeigt, was jede Fassung mit jeder Aussage und jedem Zitat gemacht hat. Ihre Dateien bleiben, wie sie sind, und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Linked with {name} by you.</source>
        <extracomment>More versions than this would make a tooltip that nobody reads. Words by which a sentence is known. What adds or takes less than this in the log odds says nothing to a reader.</extracomment>
        <translation>Von Ihnen mit {name} verbunden.</translation>
    </message>
    <message>
        <source>Paired with {name}, {sure} % sure, but for “{words}” only {less} %: check it before you quote it.</source>
        <translation>{name} zugeordnet, zu {sure} % sicher, bei „{words}“ aber nur zu {less} %: Prüfen Sie es, bevor Sie daraus zitieren.</translation>
    </message>
    <message>
        <source>Paired with {name}, only {sure} % sure: check it before you quote it.</source>
        <translation>{name} zugeordnet, nur zu {sure} % sicher: Prüfen Sie es, bevor Sie daraus zitieren.</translation>
    </message>
    <message>
        <source>Paired with {name}, {sure} % sure.</source>
        <translation>{name} zugeordnet, zu {sure} % sicher.</translation>
    </message>
    <message>
        <source>Not paired with {name} itself; both are with {over}.</source>
        <translation>{name} nicht selbst zugeordnet; beide sind {over} zugeordnet.</translation>
    </message>
    <message>
        <source>Not paired with {name} itself.</source>
        <translation>{name} nicht selbst zugeordnet.</translation>
    </message>
    <message>
        <source>The two share nothing telling.</source>
        <translation>Die beiden haben nichts Aussagekräftiges gemeinsam.</translation>
    </message>
    <message>
        <source>Both have: {words}</source>
        <translation>Beide haben: {words}</translation>
    </message>
    <message>
        <source>Near in meaning: {words}</source>
        <translation>Ähnlicher Bedeutung: {words}</translation>
    </message>
    <message>
        <source>For it: no other passage matches either of them as well.</source>
        <translation>Dafür spricht: Keine andere Passage passt zu einer der beiden so gut.</translation>
    </message>
    <message>
        <source>Against it: another passage matches one of them better.</source>
        <translation>Dagegen spricht: Eine andere Passage passt zu einer der beiden besser.</translation>
    </message>
    <message>
        <source>For it: their neighbours are like each other too.</source>
        <translation>Dafür spricht: Auch ihre Nachbarn gleichen einander.</translation>
    </message>
    <message>
        <source>Against it: their neighbours are not like each other.</source>
        <translation>Dagegen spricht: Ihre Nachbarn gleichen einander nicht.</translation>
    </message>
    <message>
        <source>For it: a passage of another version goes with both.</source>
        <translation>Dafür spricht: Eine Passage einer anderen Fassung gehört zu beiden.</translation>
    </message>
</context>
<context>
    <name>WritingControl</name>
    <message>
        <source>write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>tick off</source>
        <translation>abhaken</translation>
    </message>
    <message>
        <source>take the tick off</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>give the code “{name}”</source>
        <translation>Code „{name}“ vergeben</translation>
    </message>
    <message>
        <source>take a code off</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>The project of this folder cannot be used, so nothing can be noted.</source>
        <translation>Das Projekt dieses Ordners kann nicht benutzt werden, deshalb kann nichts notiert werden.</translation>
    </message>
    <message>
        <source>Another window changed this note meanwhile; the words of both stand in it now.</source>
        <translation>Ein anderes Fenster hat diese Notiz inzwischen geändert; nun stehen die Worte beider darin.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; what you did there was not kept.</source>
        <translation>Das wurde inzwischen in einem anderen Fenster geändert; was Sie dort getan haben, wurde nicht behalten.</translation>
    </message>
</context>
<context>
    <name>Yours</name>
    <message>
        <source>Paired by you.</source>
        <translation>Von Ihnen verbunden.</translation>
    </message>
    <message>
        <source>Unlinked by you.</source>
        <translation>Von Ihnen gelöst.</translation>
    </message>
    <message>
        <source>Put into one row by you.</source>
        <translation>Von Ihnen in eine Zeile gestellt.</translation>
    </message>
    <message>
        <source>Parted by you.</source>
        <translation>Von Ihnen getrennt.</translation>
    </message>
    <message>
        <source>Marked as moved by you.</source>
        <translation>Von Ihnen als verschoben gekennzeichnet.</translation>
    </message>
    <message>
        <source>Marked as not moved by you.</source>
        <translation>Von Ihnen als nicht verschoben gekennzeichnet.</translation>
    </message>
    <message>
        <source>Marked by you as belonging to nothing in the other versions.</source>
        <translation>Von Ihnen als ohne Gegenstück in den anderen Fassungen gekennzeichnet.</translation>
    </message>
    <message>
        <source>A change was rejected by you.</source>
        <translation>Eine Änderung wurde von Ihnen verworfen.</translation>
    </message>
    <message>
        <source>What became of a quote was rejected by you.</source>
        <translation>Was mit einem Zitat geschah, wurde von Ihnen verworfen.</translation>
    </message>
    <message>
        <source>Who speaks was corrected by you.</source>
        <translation>Wer spricht, wurde von Ihnen korrigiert.</translation>
    </message>
</context>
</TS>
