<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <extracomment>An action by its id, a divider (an empty id), or a menu inside the menu.</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;files as one story…</source>
        <translation>Abrir a&amp;rchivos como una historia…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Compare &amp;pasted texts…</source>
        <translation>Comparar textos &amp;pegados…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>De&amp;tener la lectura</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>Abrir pro&amp;yecto…</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Guardar proyecto &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Take in a colleague’s project…</source>
        <translation>&amp;Incorporar el proyecto de un colega…</translation>
    </message>
    <message>
        <source>Save a r&amp;eport…</source>
        <translation>Guardar un &amp;informe…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>&amp;Cerrar carpeta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Copy with the version&apos;s name</source>
        <translation>&amp;Copiar con el nombre de la versión</translation>
    </message>
    <message>
        <source>Copy &amp;words only</source>
        <translation>Copiar solo las &amp;palabras</translation>
    </message>
    <message>
        <source>Copy the &amp;row as a table</source>
        <translation>Copiar la &amp;fila como tabla</translation>
    </message>
    <message>
        <source>Copy the passage in a&amp;ll versions</source>
        <translation>Copiar el pasaje en &amp;todas las versiones</translation>
    </message>
    <message>
        <source>&amp;Find in all versions…</source>
        <translation>&amp;Buscar en todas las versiones…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Only changes</source>
        <translation>&amp;Solo cambios</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Solo diferencias</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Show pa&amp;ssages</source>
        <translation>Mostrar pa&amp;sajes</translation>
    </message>
    <message>
        <source>List of &amp;stories</source>
        <translation>Lista de &amp;historias</translation>
    </message>
    <message>
        <source>Order o&amp;f the stories</source>
        <translation>&amp;Orden de las historias</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Afirmaciones</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>List of c&amp;hanges</source>
        <translation>Lista de ca&amp;mbios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>List of differe&amp;nces</source>
        <translation>Lista de di&amp;ferencias</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Possi&amp;ble pairs</source>
        <translation>Parejas posi&amp;bles</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Parejas posibles</translation>
    </message>
    <message>
        <source>Counted as &amp;equal</source>
        <translation>Considerado &amp;igual</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>S&amp;ort the table by this column</source>
        <translation>&amp;Ordenar la tabla por esta columna</translation>
    </message>
    <message>
        <source>&amp;Picture of the story…</source>
        <translation>&amp;Imagen de la historia…</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>Mark against the &amp;earliest version</source>
        <translation>Marcar frente a la versión más &amp;antigua</translation>
    </message>
    <message>
        <source>Mark against the version &amp;before</source>
        <translation>Marcar respecto a la versión &amp;anterior</translation>
    </message>
    <message>
        <source>Mark against the current &amp;version</source>
        <translation>Marcar frente a la &amp;versión actual</translation>
    </message>
    <message>
        <source>&amp;Menu of the current version…</source>
        <translation>&amp;Menú de la versión actual…</translation>
    </message>
    <message>
        <source>Show &amp;all versions</source>
        <translation>Mostrar &amp;todas las versiones</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>Next line s&amp;pacing</source>
        <translation>Siguiente &amp;interlineado</translation>
    </message>
    <message>
        <source>Se&amp;rif or sans</source>
        <translation>Con o sin se&amp;rifa</translation>
    </message>
    <message>
        <source>Next &amp;colours</source>
        <translation>Siguientes c&amp;olores</translation>
    </message>
    <message>
        <source>Colours of &amp;marks</source>
        <translation>Colores de las &amp;marcas</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Siguiente pa&amp;nel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Siguiente cambio</translation>
    </message>
    <message>
        <source>Next change ↓</source>
        <translation>Siguiente cambio ↓</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Siguiente diferencia</translation>
    </message>
    <message>
        <source>Next difference ↓</source>
        <translation>Siguiente diferencia ↓</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <translation>↑ Anterior</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Diferencia anterior</translation>
    </message>
    <message>
        <source>↑ Previous</source>
        <comment>difference</comment>
        <translation>↑ Anterior</translation>
    </message>
    <message>
        <source>Next changed &amp;fact</source>
        <translation>Siguiente &amp;dato cambiado</translation>
    </message>
    <message>
        <source>Next differing &amp;fact</source>
        <translation>Siguiente &amp;dato que difiere</translation>
    </message>
    <message>
        <source>Previous changed fact</source>
        <translation>Dato cambiado anterior</translation>
    </message>
    <message>
        <source>Previous differing fact</source>
        <translation>Anterior dato que difiere</translation>
    </message>
    <message>
        <source>Next altered &amp;quote</source>
        <translation>Siguiente &amp;cita alterada</translation>
    </message>
    <message>
        <source>Next differing &amp;quote</source>
        <translation>Siguiente &amp;cita que difiere</translation>
    </message>
    <message>
        <source>Previous altered quote</source>
        <translation>Cita alterada anterior</translation>
    </message>
    <message>
        <source>Previous differing quote</source>
        <translation>Anterior cita que difiere</translation>
    </message>
    <message>
        <source>Other end of the &amp;move</source>
        <translation>Otro extremo del &amp;traslado</translation>
    </message>
    <message>
        <source>Next moved passage</source>
        <translation>Siguiente pasaje trasladado</translation>
    </message>
    <message>
        <source>Next passage that may be told else&amp;where</source>
        <translation>Siguiente pasaje que puede contarse en otro &amp;lugar</translation>
    </message>
    <message>
        <source>Only &amp;weighty changes</source>
        <translation>Solo cambios de &amp;peso</translation>
    </message>
    <message>
        <source>Only &amp;weighty differences</source>
        <translation>Solo diferencias de &amp;peso</translation>
    </message>
    <message>
        <source>Next &amp;story</source>
        <translation>Siguiente &amp;historia</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Historia anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go to &amp;passage…</source>
        <translation>Ir al pa&amp;saje…</translation>
    </message>
    <message>
        <source>S&amp;plit, merge, moved …</source>
        <translation>Di&amp;vidir, unir, movido…</translation>
    </message>
    <message>
        <source>&amp;Link passages</source>
        <translation>&amp;Vincular pasajes</translation>
    </message>
    <message>
        <source>Link this sentence only</source>
        <translation>Vincular solo esta oración</translation>
    </message>
    <message>
        <source>&amp;Speaker of this quote…</source>
        <translation>&amp;Quién dice esta cita…</translation>
    </message>
    <message>
        <source>Save a r&amp;eport of this story…</source>
        <translation>Guardar un &amp;informe de esta historia…</translation>
    </message>
    <message>
        <source>&amp;Tick off and go on</source>
        <translation>&amp;Marcar como revisado y seguir</translation>
    </message>
    <message>
        <source>&amp;Next not looked at</source>
        <translation>&amp;Siguiente por revisar</translation>
    </message>
    <message>
        <source>&amp;Previous not looked at</source>
        <translation>&amp;Anterior por revisar</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Desvincular</translation>
    </message>
    <message>
        <source>Unlink this sentence only</source>
        <translation>Desvincular solo esta oración</translation>
    </message>
    <message>
        <source>Belongs to &amp;nothing in the other versions</source>
        <translation>No corresponde a &amp;nada en las otras versiones</translation>
    </message>
    <message>
        <source>&amp;Split before this sentence</source>
        <translation>Di&amp;vidir antes de esta oración</translation>
    </message>
    <message>
        <source>Merge with the passage &amp;above</source>
        <translation>Unir con el pasaje de &amp;arriba</translation>
    </message>
    <message>
        <source>Merge with the passage belo&amp;w</source>
        <translation>Unir con el pasaje de a&amp;bajo</translation>
    </message>
    <message>
        <source>It has &amp;moved</source>
        <translation>Se ha &amp;movido</translation>
    </message>
    <message>
        <source>It has no&amp;t moved</source>
        <translation>No se ha m&amp;ovido</translation>
    </message>
    <message>
        <source>This pa&amp;ragraph is …</source>
        <translation>Este &amp;párrafo es …</translation>
    </message>
    <message>
        <source>Link &amp;with what may be the same</source>
        <translation>Vincular con lo que puede ser lo mis&amp;mo</translation>
    </message>
    <message>
        <source>&amp;That is not the same</source>
        <translation>No es &amp;lo mismo</translation>
    </message>
    <message>
        <source>This &amp;is no change</source>
        <translation>&amp;Esto no es ningún cambio</translation>
    </message>
    <message>
        <source>No change in an&amp;y version</source>
        <translation>No es un cambio en ninguna &amp;versión</translation>
    </message>
    <message>
        <source>It is a change aft&amp;er all</source>
        <translation>&amp;Sí es un cambio</translation>
    </message>
    <message>
        <source>Take &amp;back what I corrected here</source>
        <translation>&amp;Deshacer lo que corregí aquí</translation>
    </message>
    <message>
        <source>Ma&amp;rk this passage</source>
        <translation>Ma&amp;rcar este pasaje</translation>
    </message>
    <message>
        <source>&amp;Forget the marks</source>
        <translation>Ol&amp;vidar las marcas</translation>
    </message>
    <message>
        <source>&amp;Details of the version…</source>
        <translation>&amp;Datos de la versión…</translation>
    </message>
    <message>
        <source>&amp;Move the version to another story…</source>
        <translation>&amp;Mover la versión a otra historia…</translation>
    </message>
    <message>
        <source>Make the version a story of its &amp;own</source>
        <translation>Hacer de la versión una historia p&amp;ropia</translation>
    </message>
    <message>
        <source>Merge this story &amp;with another…</source>
        <translation>&amp;Unir esta historia con otra…</translation>
    </message>
    <message>
        <source>Take &amp;back how I put this story together</source>
        <translation>&amp;Deshacer mi agrupación de esta historia</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;Escribir una nota</translation>
    </message>
    <message>
        <source>Tick, or take the tick &amp;off</source>
        <translation>Poner &amp;o quitar la marca de revisado</translation>
    </message>
    <message>
        <source>All not&amp;es</source>
        <translation>Todas las n&amp;otas</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>&amp;Libro de códigos…</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía (en inglés)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Find an &amp;action…</source>
        <translation>Buscar una &amp;acción…</translation>
    </message>
    <message>
        <source>Actions…</source>
        <translation>Acciones…</translation>
    </message>
    <message>
        <source>&amp;About Story Compare</source>
        <translation>&amp;Acerca de Story Compare</translation>
    </message>
    <message>
        <source>M&amp;ore ways to copy</source>
        <translation>Copiar de &amp;otro modo</translation>
    </message>
    <message>
        <source>&amp;Version and story</source>
        <translation>&amp;Versión e historia</translation>
    </message>
    <message>
        <source>As in the &amp;reports</source>
        <translation>Como en los &amp;informes</translation>
    </message>
    <message>
        <source>Most &amp;weighty changes first</source>
        <translation>Primero las de más cambios de &amp;peso</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Primero las más &amp;nuevas</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Por &amp;título</translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>not in the other report</source>
        <translation>no está en el otro artículo</translation>
    </message>
    <message>
        <source>in no independent report</source>
        <translation>en ningún informe independiente</translation>
    </message>
    <message>
        <source>told at another point</source>
        <translation>contado en otro lugar</translation>
    </message>
    <message>
        <source>sentence only here</source>
        <translation>frase solo aquí</translation>
    </message>
    <message>
        <source>sentence not in the other report</source>
        <translation>la frase no está en el otro artículo</translation>
    </message>
    <message>
        <source>sentence not here</source>
        <translation>frase que no está aquí</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>number not here</source>
        <translation>cifra que no está aquí</translation>
    </message>
    <message>
        <source>number only here</source>
        <translation>cifra solo aquí</translation>
    </message>
    <message>
        <source>number vaguer</source>
        <translation>cifra más vaga</translation>
    </message>
    <message>
        <source>date not here</source>
        <translation>fecha que no está aquí</translation>
    </message>
    <message>
        <source>date only here</source>
        <translation>fecha solo aquí</translation>
    </message>
    <message>
        <source>name not here</source>
        <translation>nombre que no está aquí</translation>
    </message>
    <message>
        <source>name only here</source>
        <translation>nombre solo aquí</translation>
    </message>
    <message>
        <source>negation not here</source>
        <translation>negación que no está aquí</translation>
    </message>
    <message>
        <source>negation only here</source>
        <translation>negación solo aquí</translation>
    </message>
    <message>
        <source>qualification not here</source>
        <translation>matiz que no está aquí</translation>
    </message>
    <message>
        <source>qualification only here</source>
        <translation>matiz solo aquí</translation>
    </message>
    <message>
        <source>source not here</source>
        <translation>fuente que no se nombra aquí</translation>
    </message>
    <message>
        <source>source only here</source>
        <translation>fuente nombrada solo aquí</translation>
    </message>
    <message>
        <source>agent not here</source>
        <translation>agente que no se nombra aquí</translation>
    </message>
    <message>
        <source>agent only here</source>
        <translation>agente nombrado solo aquí</translation>
    </message>
    <message>
        <source>without quotation marks here</source>
        <translation>aquí sin comillas</translation>
    </message>
    <message>
        <source>in quotation marks here</source>
        <translation>aquí entre comillas</translation>
    </message>
    <message>
        <source>quote in other words</source>
        <translation>cita con otras palabras</translation>
    </message>
    <message>
        <source>quote shorter</source>
        <translation>cita más corta</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>otro hablante</translation>
    </message>
    <message>
        <source>speaker named here</source>
        <translation>aquí con nombre</translation>
    </message>
    <message>
        <source>speaker not named here</source>
        <translation>aquí sin nombre</translation>
    </message>
    <message>
        <source>{there} / {here}</source>
        <translation>{there} / {here}</translation>
    </message>
    <message>
        <source>“{words}” is not in the quote here</source>
        <translation>«{words}» no está aquí en la cita</translation>
    </message>
    <message>
        <source>“{words}” is only in the quote here</source>
        <translation>«{words}» solo está aquí en la cita</translation>
    </message>
    <message>
        <source>“{words}” is not here</source>
        <translation>«{words}» no está aquí</translation>
    </message>
    <message>
        <source>“{words}” is only here</source>
        <translation>«{words}» solo está aquí</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <source>{count} differences</source>
        <translation>{count} diferencias</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>gone: {words}</source>
        <extracomment>The sign and the role of a state; kept ones stay quiet. A row is as high as its longest words need, from two lines to five; the current one shows them whole, but for the longest.</extracomment>
        <translation>falta: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>nuevo: {words}</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>Every report is held against the first column that quotes the words</source>
        <translation>Cada artículo se compara con la primera columna que cita las palabras</translation>
    </message>
    <message>
        <source>Every report is held against the nearest column to its left that tells the claim</source>
        <translation>Cada artículo se compara con la columna más próxima a su izquierda que hace la afirmación</translation>
    </message>
    <message>
        <source>Every version is compared with the first that quotes the words</source>
        <translation>Cada versión se compara con la primera que cita las palabras</translation>
    </message>
    <message>
        <source>Every version is compared with the one before it that has the claim, and its facts with those of all outlets before it</source>
        <translation>Cada versión se compara con la anterior que tiene la afirmación, y sus datos con los de todos los medios anteriores</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Gone: {words}</source>
        <translation>Falta: {words}</translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation>Nuevo: {words}</translation>
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
        <translation>«{words}» ya no está en la cita</translation>
    </message>
    <message>
        <source>“{words}” is new in the quote</source>
        <translation>«{words}» es nuevo en la cita</translation>
    </message>
    <message>
        <source>“{words}” is gone</source>
        <translation>falta «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is new</source>
        <translation>«{words}» es nuevo</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{kind}, {words}</source>
        <translation>{kind}, {words}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Filter by words or version</source>
        <translation>Filtrar por palabras o versión</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>There is nothing here in which versions differ.</source>
        <translation>Aquí no hay nada en que difieran las versiones.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Only what you said is no change; it is counted nowhere else</source>
        <translation>Solo lo que usted dijo que no es un cambio; no cuenta en ningún otro sitio</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take the code {name} off</source>
        <translation>Quitar el código {name}</translation>
    </message>
</context>
<context>
    <name>ChooseSpeaker</name>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>Choose below, or type another name</source>
        <translation>Elija abajo o escriba otro nombre</translation>
    </message>
    <message>
        <source>Names in this story</source>
        <translation>Nombres en esta historia</translation>
    </message>
    <message>
        <source>As the program found it</source>
        <translation>Como lo encontró el programa</translation>
    </message>
    <message>
        <source>In {version}, as you said: {name}</source>
        <translation>En {version}, según indicó usted: {name}</translation>
    </message>
    <message>
        <source>In {version}, as you said, nobody is named</source>
        <translation>En {version}, según indicó usted, no se nombra a nadie</translation>
    </message>
    <message>
        <source>In {version}: {name}</source>
        <translation>En {version}: {name}</translation>
    </message>
    <message>
        <source>In {version} nobody is named</source>
        <translation>En {version} no se nombra a nadie</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>As typed: {name}</source>
        <translation>Tal como se escribió: {name}</translation>
    </message>
</context>
<context>
    <name>ChooseStory</name>
    <message>
        <source>Choose a story</source>
        <translation>Elegir una historia</translation>
    </message>
    <message>
        <source>Title or outlet</source>
        <translation>Título o medio</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Not in {names}.</source>
        <translation>No está en {names}.</translation>
    </message>
</context>
<context>
    <name>CodebookControl</name>
    <message>
        <source>make a code</source>
        <translation>crear un código</translation>
    </message>
    <message>
        <source>rename a code</source>
        <translation>renombrar un código</translation>
    </message>
    <message>
        <source>colour a code</source>
        <translation>colorear un código</translation>
    </message>
    <message>
        <source>describe a code</source>
        <translation>describir un código</translation>
    </message>
    <message>
        <source>put a code under another</source>
        <translation>poner un código bajo otro</translation>
    </message>
    <message>
        <source>merge codes</source>
        <translation>unir códigos</translation>
    </message>
    <message>
        <source>delete a code</source>
        <translation>eliminar un código</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Importar un libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.qdpx *.csv *.json)</source>
        <translation>Libros de códigos (*.qdc *.qdpx *.csv *.json)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Exportar el libro de códigos</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>libro de códigos</translation>
    </message>
    <message>
        <source>import a codebook</source>
        <translation>importar un libro de códigos</translation>
    </message>
    <message>
        <source>{count} codes taken in.</source>
        <translation>{count} códigos incorporados.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
</context>
<context>
    <name>CodebookDialog</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>{name}  ({count})</source>
        <translation>{name}  ({count})</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nombre del código</translation>
    </message>
    <message>
        <source>Colour of the code</source>
        <translation>Color del código</translation>
    </message>
    <message>
        <source>Under the code</source>
        <translation>Bajo el código</translation>
    </message>
    <message>
        <source>When to give the code</source>
        <translation>Cuándo asignar el código</translation>
    </message>
    <message>
        <source>There is no code yet. Make one here, or by giving it to a note.</source>
        <translation>Aún no hay códigos. Cree uno aquí, o asignándolo a una nota.</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>Código &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Unir con</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>no other code</source>
        <translation>ningún otro código</translation>
    </message>
    <message>
        <source>Colour of “{name}”</source>
        <translation>Color de «{name}»</translation>
    </message>
</context>
<context>
    <name>CodesField</name>
    <message>
        <source>Add a code</source>
        <translation>Añadir un código</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <extracomment>The palette stands so far below the upper edge of the window, and is at least so high.</extracomment>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing that can be done now is called so.</source>
        <translation>Nada de lo que se puede hacer ahora se llama así.</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>1 other passage</source>
        <extracomment>Unchanged passages left visible on both sides of a change when only changes are shown. what else is said of a cell: notes, ticks, corrections</extracomment>
        <translation>1 pasaje más</translation>
    </message>
    <message>
        <source>{count} other passages</source>
        <translation>{count} pasajes más</translation>
    </message>
    <message>
        <source>1 passage without differences</source>
        <translation>1 pasaje sin diferencias</translation>
    </message>
    <message>
        <source>{count} passages without differences</source>
        <translation>{count} pasajes sin diferencias</translation>
    </message>
    <message>
        <source>1 unchanged passage</source>
        <translation>1 pasaje sin cambios</translation>
    </message>
    <message>
        <source>{count} unchanged passages</source>
        <translation>{count} pasajes sin cambios</translation>
    </message>
    <message>
        <source>{name}, passage {number}: this version says it in passage {other}.</source>
        <translation>{name}, pasaje {number}: esta versión lo dice en el pasaje {other}.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: not in this version.</source>
        <translation>{name}, pasaje {number}: no está en esta versión.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: not in this excerpt.</source>
        <translation>{name}, pasaje {number}: no está en este extracto.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: not paired in this version; perhaps passage {other}.</source>
        <translation>{name}, pasaje {number}: sin pareja en esta versión; quizá el pasaje {other}.</translation>
    </message>
    <message>
        <source>{name}, passage {number}: {words}</source>
        <translation>{name}, pasaje {number}: {words}</translation>
    </message>
    <message>
        <source>Changes: {changes}.</source>
        <translation>Cambios: {changes}.</translation>
    </message>
    <message>
        <source>Differences: {changes}.</source>
        <translation>Diferencias: {changes}.</translation>
    </message>
    <message>
        <source>The pairing is uncertain.</source>
        <translation>La correspondencia es incierta.</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison of the versions</source>
        <translation>Comparación de las versiones</translation>
    </message>
    <message>
        <source>{way} {count} passages: {words}</source>
        <translation>{way} {count} pasajes: {words}</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>en {names}</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>“{words}” ({source})</source>
        <translation>«{words}» ({source})</translation>
    </message>
    <message>
        <source>Copied the row as a table.</source>
        <translation>Se ha copiado la fila como tabla.</translation>
    </message>
    <message>
        <source>Copied the passage as a table.</source>
        <translation>Pasaje copiado como tabla.</translation>
    </message>
    <message>
        <source>Copied in all versions.</source>
        <translation>Copiado en todas las versiones.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>CorrectionControl</name>
    <message>
        <source>mark as unrelated</source>
        <translation>marcar como sin correspondencia</translation>
    </message>
    <message>
        <source>Put the cursor into the sentence with which the new passage should begin.</source>
        <translation>Ponga el cursor en la oración con la que debe empezar el nuevo pasaje.</translation>
    </message>
    <message>
        <source>split the passage</source>
        <translation>dividir el pasaje</translation>
    </message>
    <message>
        <source>mark as moved</source>
        <translation>marcar como movido</translation>
    </message>
    <message>
        <source>mark as not moved</source>
        <translation>marcar como no movido</translation>
    </message>
    <message>
        <source>say what a paragraph is for</source>
        <translation>indicar la función de un párrafo</translation>
    </message>
    <message>
        <source>This version does not have the passage; choose one that has words.</source>
        <translation>Esta versión no tiene el pasaje; elija una que tenga palabras.</translation>
    </message>
    <message>
        <source>Marked. Go to the passage that belongs with it and press L again; Esc forgets the mark.</source>
        <translation>Marcado. Vaya al pasaje que le corresponde y pulse L otra vez; Esc olvida la marca.</translation>
    </message>
    <message>
        <source>link passages</source>
        <translation>vincular pasajes</translation>
    </message>
    <message>
        <source>This passage stands alone already.</source>
        <translation>Este pasaje ya está solo.</translation>
    </message>
    <message>
        <source>unlink passages</source>
        <translation>desvincular pasajes</translation>
    </message>
    <message>
        <source>There is no passage to merge with on that side.</source>
        <translation>No hay pasaje con el que unir por ese lado.</translation>
    </message>
    <message>
        <source>merge passages</source>
        <translation>unir pasajes</translation>
    </message>
    <message>
        <source>This passage stands alone: nothing can have moved.</source>
        <translation>Este pasaje está solo: nada puede haberse movido.</translation>
    </message>
    <message>
        <source>{count} passages marked: L links them, U unlinks them, Esc forgets the marks.</source>
        <translation>{count} pasajes marcados: L los vincula, U los desvincula, Esc olvida las marcas.</translation>
    </message>
    <message>
        <source>1 passage marked. Ctrl+click marks another.</source>
        <translation>1 pasaje marcado. Ctrl+clic marca otro.</translation>
    </message>
</context>
<context>
    <name>Cut</name>
    <message>
        <source>May be cut: the file says {words}</source>
        <translation>Quizá incompleto: el archivo dice {words}</translation>
    </message>
    <message>
        <source>May be cut: its text ends with {words}</source>
        <translation>Quizá incompleto: el texto termina con {words}</translation>
    </message>
    <message>
        <source>May be cut: the file states {words} words and holds far fewer</source>
        <translation>Quizá incompleto: el archivo declara {words} palabras y contiene muchas menos</translation>
    </message>
</context>
<context>
    <name>DetailsControl</name>
    <message>
        <source>Reading {name} …</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>change the details of a version</source>
        <translation>cambiar los datos de una versión</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details of {name}</source>
        <translation>Datos de {name}</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>Lo que declara</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>Qué se tomó por qué</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Quotes</source>
        <extracomment>A dock opened for the first time shows a few rows, in a low window as many as leave passages in sight; so low (1280 × 800 at 200 %) that is one row.</extracomment>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Parejas posibles</translation>
    </message>
    <message>
        <source>Counted as equal</source>
        <translation>Considerado igual</translation>
    </message>
    <message>
        <source>In the order of the story.</source>
        <translation>En el orden de la historia.</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, upwards.</source>
        <translation>Ordenado por «{column}», de menor a mayor.</translation>
    </message>
    <message>
        <source>Sorted by “{column}”, downwards.</source>
        <translation>Ordenado por «{column}», de mayor a menor.</translation>
    </message>
    <message>
        <source>Float, or dock again</source>
        <translation>Soltar o volver a acoplar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DropSign</name>
    <message>
        <source>Let go to open {name}</source>
        <translation>Soltar para abrir {name}</translation>
    </message>
    <message>
        <source>Let go to open {count} files</source>
        <translation>Soltar para abrir {count} archivos</translation>
    </message>
</context>
<context>
    <name>EqualledModel</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
</context>
<context>
    <name>EqualledPane</name>
    <message>
        <source>Counted as equal</source>
        <translation>Considerado igual</translation>
    </message>
    <message>
        <source>Filter by words or version</source>
        <translation>Filtrar por palabras o versión</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Switch rules off…</source>
        <translation>Desactivar reglas…</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Todas las reglas</translation>
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
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>The program made a mistake. Your files are as they were. You can go on; if it happens again, please send this report. It says nothing about your articles.</source>
        <translation>El programa ha cometido un error. Sus archivos están como estaban. Puede continuar; si vuelve a ocurrir, envíe este informe. No dice nada de sus artículos.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>FilteredTable</name>
    <message>
        <source>No story is open yet.</source>
        <translation>Todavía no hay ninguna historia abierta.</translation>
    </message>
    <message>
        <source>{shown} of {count} shown</source>
        <translation>Se muestran {shown} de {count}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>In every version</source>
        <translation>En todas las versiones</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in all versions</source>
        <extracomment>Pixels for a word that is looked for, the buttons beside it, and “12 of 140, in 5 of 6 versions”. Signs that hardly stand in the words of an article, and say that a regular expression is meant.</extracomment>
        <translation>Buscar en todas las versiones</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>as a regular expression: {count}</source>
        <translation>como expresión regular: {count}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>No es una expresión regular: {reason}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{number} of {count}, in {versions} of {all} versions</source>
        <translation>{number} de {count}, en {versions} de {all} versiones</translation>
    </message>
</context>
<context>
    <name>FindingControl</name>
    <message>
        <source>This &amp;is no change: {change}</source>
        <translation>&amp;Esto no es ningún cambio: {change}</translation>
    </message>
    <message>
        <source>This &amp;is no difference: {change}</source>
        <extracomment>Signs of a change&apos;s words in a menu.</extracomment>
        <translation>&amp;Esto no es una diferencia: {change}</translation>
    </message>
    <message>
        <source>This &amp;is no change</source>
        <translation>&amp;Esto no es ningún cambio</translation>
    </message>
    <message>
        <source>No change in an&amp;y version: {change}</source>
        <translation>No es un cambio en ninguna &amp;versión: {change}</translation>
    </message>
    <message>
        <source>No difference in an&amp;y version: {change}</source>
        <translation>No es una diferencia en ninguna &amp;versión: {change}</translation>
    </message>
    <message>
        <source>No change in an&amp;y version</source>
        <translation>No es un cambio en ninguna &amp;versión</translation>
    </message>
    <message>
        <source>It is a change aft&amp;er all: {change}</source>
        <translation>&amp;Sí es un cambio: {change}</translation>
    </message>
    <message>
        <source>It is a difference aft&amp;er all: {change}</source>
        <translation>Sí es una di&amp;ferencia: {change}</translation>
    </message>
    <message>
        <source>It is a change aft&amp;er all</source>
        <translation>&amp;Sí es un cambio</translation>
    </message>
    <message>
        <source>This &amp;is no difference</source>
        <translation>&amp;Esto no es ninguna diferencia</translation>
    </message>
    <message>
        <source>No difference in an&amp;y version</source>
        <translation>No es una diferencia en ninguna &amp;versión</translation>
    </message>
    <message>
        <source>It is a difference aft&amp;er all</source>
        <translation>Sí es una di&amp;ferencia</translation>
    </message>
    <message>
        <source>Who says this…</source>
        <translation>Quién dice esto…</translation>
    </message>
    <message>
        <source>This is no change</source>
        <translation>Esto no es ningún cambio</translation>
    </message>
    <message>
        <source>This is no difference</source>
        <translation>Esto no es una diferencia</translation>
    </message>
    <message>
        <source>Other versions have it, too: Alt+X rejects it there.</source>
        <translation>Otras versiones también lo tienen: Alt+X lo rechaza allí.</translation>
    </message>
    <message>
        <source>reject a change</source>
        <translation>rechazar un cambio</translation>
    </message>
    <message>
        <source>reject a difference</source>
        <translation>rechazar una diferencia</translation>
    </message>
    <message>
        <source>reject a change in every version</source>
        <translation>rechazar un cambio en todas las versiones</translation>
    </message>
    <message>
        <source>reject a difference in every version</source>
        <translation>rechazar una diferencia en todas las versiones</translation>
    </message>
    <message>
        <source>take a rejection back</source>
        <translation>retirar un rechazo</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Reading…</source>
        <extracomment>So many files that could not be read are named where there is nothing else to show.</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Pasted texts</source>
        <translation>Textos pegados</translation>
    </message>
    <message>
        <source>Nothing can be read there now; what is shown is as it was read before.</source>
        <translation>Ahora no se puede leer nada allí; se muestra lo que se leyó antes.</translation>
    </message>
    <message>
        <source>The comparison could not be finished. Your files are as they were.</source>
        <translation>No se pudo terminar la comparación. Sus archivos están como estaban.</translation>
    </message>
    <message>
        <source>Stopped before a story was ready. Press F5 to read the folder again.</source>
        <translation>Detenido antes de que hubiera una historia lista. Pulse F5 para volver a leer la carpeta.</translation>
    </message>
    <message>
        <source>Read again. Articles: {articles}; stories in several versions: {stories}.</source>
        <translation>Leído de nuevo. Artículos: {articles}; historias en varias versiones: {stories}.</translation>
    </message>
    <message>
        <source>No article could be read here. Story Compare reads text, web pages, Word files and more; open another folder, or drop files on this window.</source>
        <translation>Aquí no se pudo leer ningún artículo. Story Compare lee texto, páginas web, archivos de Word y más; abra otra carpeta o arrastre archivos a esta ventana.</translation>
    </message>
    <message>
        <source>{count} more could not be used.</source>
        <translation>{count} más no se pudieron usar.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>HTML: one page to read, print and pass on</source>
        <translation>HTML: una página para leer, imprimir y compartir</translation>
    </message>
    <message>
        <source>DOCX: side by side in a word processor</source>
        <translation>DOCX: en columnas, para el procesador de textos</translation>
    </message>
    <message>
        <source>PDF: pages to print and to file</source>
        <translation>PDF: páginas para imprimir y archivar</translation>
    </message>
    <message>
        <source>JSON: everything, for programs</source>
        <translation>JSON: todo, para programas</translation>
    </message>
    <message>
        <source>XLSX: tables for a spreadsheet</source>
        <translation>XLSX: tablas para la hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV: the same tables as CSV files in a zip</source>
        <translation>CSV: las mismas tablas como archivos CSV en un ZIP</translation>
    </message>
    <message>
        <source>REFI-QDA: coded sources for NVivo, ATLAS.ti, MAXQDA, QualCoder</source>
        <translation>REFI-QDA: fuentes codificadas para NVivo, ATLAS.ti, MAXQDA, QualCoder</translation>
    </message>
    <message>
        <source>TEI: an apparatus in TEI, for editors</source>
        <translation>TEI: un aparato crítico en TEI, para editores</translation>
    </message>
    <message>
        <source>Annotations: the changes as W3C Web Annotations</source>
        <translation>Anotaciones: los cambios como W3C Web Annotations</translation>
    </message>
</context>
<context>
    <name>GlanceLine</name>
    <message>
        <source>The story at a glance</source>
        <extracomment>What stands before these is about presence, what stands behind about what is said. Of these it says something that there are none.</extracomment>
        <translation>La historia de un vistazo</translation>
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
        <translation>hacer una historia propia</translation>
    </message>
    <message>
        <source>Which story does {name} belong to?</source>
        <translation>¿A qué historia pertenece {name}?</translation>
    </message>
    <message>
        <source>Which story is the same as “{title}”?</source>
        <translation>¿Qué historia es la misma que «{title}»?</translation>
    </message>
    <message>
        <source>move to another story</source>
        <translation>mover a otra historia</translation>
    </message>
    <message>
        <source>merge stories</source>
        <translation>unir historias</translation>
    </message>
    <message>
        <source>This story stands as the program put it together.</source>
        <translation>Esta historia está como la agrupó el programa.</translation>
    </message>
    <message>
        <source>take back how a story was put together</source>
        <translation>deshacer la agrupación de una historia</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Quotes differ</source>
        <translation>Citas distintas</translation>
    </message>
    <message>
        <source>Facts differ</source>
        <translation>Datos distintos</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Todos los pasajes</translation>
    </message>
    <message>
        <source>In all versions</source>
        <translation>En todas las versiones</translation>
    </message>
    <message>
        <source>In some</source>
        <translation>En algunas</translation>
    </message>
    <message>
        <source>Something only in one</source>
        <translation>Algo solo en una</translation>
    </message>
    <message>
        <source>With quotes</source>
        <translation>Con citas</translation>
    </message>
    <message>
        <source>Quotes altered</source>
        <translation>Citas alteradas</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Datos cambiados</translation>
    </message>
    <message>
        <source>Passages with a quote that is longer, worded or marked otherwise or has another speaker</source>
        <translation>Pasajes con una cita más larga, con otras palabras, con otras marcas o de otro hablante</translation>
    </message>
    <message>
        <source>Passages in which a number, a date, a name, a negation or a source differs</source>
        <translation>Pasajes en los que difiere un número, una fecha, un nombre, una negación o una fuente</translation>
    </message>
    <message>
        <source>Every passage of the story</source>
        <translation>Todos los pasajes de la historia</translation>
    </message>
    <message>
        <source>Passages that every version has</source>
        <translation>Pasajes que tienen todas las versiones</translation>
    </message>
    <message>
        <source>Passages that more than one version has, and not all</source>
        <translation>Pasajes que tienen varias versiones, pero no todas</translation>
    </message>
    <message>
        <source>Passages in which one version says something that no other says</source>
        <translation>Pasajes en los que una versión dice algo que ninguna otra dice</translation>
    </message>
    <message>
        <source>Passages in which somebody is quoted</source>
        <translation>Pasajes en los que se cita a alguien</translation>
    </message>
    <message>
        <source>Passages with a quote that is cut, reworded, lost its marks or has another speaker</source>
        <translation>Pasajes con una cita cortada, reformulada, sin sus comillas o puesta en boca de otro</translation>
    </message>
    <message>
        <source>Passages in which a number, a date, a name, a negation or a source changed</source>
        <translation>Pasajes en los que cambió un número, una fecha, un nombre, una negación o una fuente</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>The guide has no such words.</source>
        <translation>La guía no contiene esas palabras.</translation>
    </message>
    <message>
        <source>Sections of the guide</source>
        <translation>Secciones de la guía</translation>
    </message>
</context>
<context>
    <name>IdleKeys</name>
    <message>
        <source>Only a changed fact, wording or quote can be marked as no change: put the cursor into its words. To part passages, press U.</source>
        <translation>Solo un dato, una formulación o una cita que cambió puede marcarse como que no es un cambio: ponga el cursor en sus palabras. Para separar pasajes, pulse U.</translation>
    </message>
    <message>
        <source>No change is here that other versions have, too, in the same words.</source>
        <translation>Aquí no hay ningún cambio que otras versiones tengan también con las mismas palabras.</translation>
    </message>
    <message>
        <source>No change that you rejected is here. The list of changes has them under “Rejected”.</source>
        <translation>Aquí no hay ningún cambio que usted haya rechazado. La lista de cambios los tiene en «Rechazados».</translation>
    </message>
    <message>
        <source>No quote is here. Put the cursor into one, or choose it in the table of quotes.</source>
        <translation>Aquí no hay ninguna cita. Ponga el cursor en una, o elíjala en la tabla de citas.</translation>
    </message>
    <message>
        <source>This cannot be done here: {action}.</source>
        <translation>Esto no se puede hacer aquí: {action}.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>new passage</source>
        <extracomment>Kinds of changes, as they stand before their words. (To the stubs, what `QT_TRANSLATE_NOOP` returns is an object.)</extracomment>
        <translation>pasaje nuevo</translation>
    </message>
    <message>
        <source>passage dropped</source>
        <translation>pasaje suprimido</translation>
    </message>
    <message>
        <source>passage moved</source>
        <translation>pasaje trasladado</translation>
    </message>
    <message>
        <source>said in another place</source>
        <translation>dicho en otro lugar</translation>
    </message>
    <message>
        <source>sentence added</source>
        <translation>frase añadida</translation>
    </message>
    <message>
        <source>sentence dropped</source>
        <translation>frase suprimida</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>reescrito</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atribución</translation>
    </message>
    <message>
        <source>agent left out</source>
        <translation>agente omitido</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>quotation marks lost</source>
        <translation>comillas perdidas</translation>
    </message>
    <message>
        <source>quotation marks gained</source>
        <translation>comillas añadidas</translation>
    </message>
    <message>
        <source>quote reworded</source>
        <translation>cita reformulada</translation>
    </message>
    <message>
        <source>quote cut</source>
        <translation>cita recortada</translation>
    </message>
    <message>
        <source>quote longer</source>
        <translation>cita más larga</translation>
    </message>
    <message>
        <source>quote given to another speaker</source>
        <translation>cita atribuida a otro</translation>
    </message>
    <message>
        <source>quotes joined or split</source>
        <translation>citas unidas o divididas</translation>
    </message>
    <message>
        <source>the opposite</source>
        <extracomment>The same, more exactly where the core says why: kind and reason.</extracomment>
        <translation>lo contrario</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>number rounded</source>
        <translation>número redondeado</translation>
    </message>
    <message>
        <source>number made vague</source>
        <translation>número impreciso</translation>
    </message>
    <message>
        <source>name spelt differently</source>
        <translation>nombre escrito de otro modo</translation>
    </message>
    <message>
        <source>reporting verb</source>
        <translation>verbo de decir</translation>
    </message>
    <message>
        <source>number left out</source>
        <translation>número omitido</translation>
    </message>
    <message>
        <source>number added</source>
        <translation>número añadido</translation>
    </message>
    <message>
        <source>date left out</source>
        <translation>fecha omitida</translation>
    </message>
    <message>
        <source>date added</source>
        <translation>fecha añadida</translation>
    </message>
    <message>
        <source>name left out</source>
        <translation>nombre omitido</translation>
    </message>
    <message>
        <source>name added</source>
        <translation>nombre añadido</translation>
    </message>
    <message>
        <source>negation left out</source>
        <translation>negación omitida</translation>
    </message>
    <message>
        <source>negation added</source>
        <translation>negación añadida</translation>
    </message>
    <message>
        <source>qualification left out</source>
        <translation>reserva omitida</translation>
    </message>
    <message>
        <source>qualification added</source>
        <translation>reserva añadida</translation>
    </message>
    <message>
        <source>source left out</source>
        <translation>fuente omitida</translation>
    </message>
    <message>
        <source>source added</source>
        <translation>fuente añadida</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>otra fuente</translation>
    </message>
    <message>
        <source>agent named</source>
        <translation>agente nombrado</translation>
    </message>
    <message>
        <source>source named</source>
        <translation>fuente ahora nombrada</translation>
    </message>
    <message>
        <source>source no longer named</source>
        <translation>fuente ya no nombrada</translation>
    </message>
    <message>
        <source>quote turned into its opposite</source>
        <translation>cita vuelta lo contrario</translation>
    </message>
    <message>
        <source>quote cut without a sign</source>
        <translation>cita recortada sin indicarlo</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend of the marks</source>
        <extracomment>What the marks are against stands before them where it takes no more of the line. Kinds of marks and notes that a sign of the legend stands for, where they are not called the same.</extracomment>
        <translation>Leyenda de las marcas</translation>
    </message>
    <message>
        <source>new words</source>
        <translation>palabras nuevas</translation>
    </message>
    <message>
        <source>words only here</source>
        <translation>palabras solo aquí</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>faltan palabras</translation>
    </message>
    <message>
        <source>words not here</source>
        <translation>palabras que no están aquí</translation>
    </message>
    <message>
        <source>quote lost its marks</source>
        <translation>cita sin sus comillas</translation>
    </message>
    <message>
        <source>quotation marks in one only</source>
        <translation>comillas solo en uno</translation>
    </message>
    <message>
        <source>quote altered</source>
        <translation>cita alterada</translation>
    </message>
    <message>
        <source>quote differs</source>
        <translation>cita distinta</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new, or only here</source>
        <translation>nuevo, o solo aquí</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>paired through another version</source>
        <translation>emparejado a través de otra versión</translation>
    </message>
    <message>
        <source>the paragraph goes on</source>
        <translation>el párrafo continúa</translation>
    </message>
    <message>
        <source>agent gone</source>
        <translation>falta el agente</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>corregido por usted</translation>
    </message>
    <message>
        <source>fewer ▾</source>
        <translation>menos ▾</translation>
    </message>
    <message>
        <source>more ▴</source>
        <translation>más ▴</translation>
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
        <translation>Notas</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the project</source>
        <translation>Estado del proyecto</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>Abiertos ú&amp;ltimamente</translation>
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
        <translation>Los textos pegados y sus notas desaparecen al cerrarlos. Guarde un informe para conservarlos.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Place, corrections and notes stay.</source>
        <translation>El lugar, las correcciones y las notas se mantienen.</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>New in the folder: {names}</source>
        <translation>Nuevo en la carpeta: {names}</translation>
    </message>
    <message>
        <source>Changed: {names}</source>
        <translation>Modificado: {names}</translation>
    </message>
    <message>
        <source>Gone: {names}</source>
        <translation>Desaparecido: {names}</translation>
    </message>
</context>
<context>
    <name>NotesControl</name>
    <message>
        <source>take corrections back</source>
        <translation>deshacer correcciones</translation>
    </message>
    <message>
        <source>take the tick off</source>
        <translation>quitar la marca de revisado</translation>
    </message>
    <message>
        <source>Everything in this story is ticked off.</source>
        <translation>En esta historia todo está revisado.</translation>
    </message>
    <message>
        <source>{left} of {all} marked passages are left to look at.</source>
        <translation>De {all} pasajes marcados quedan {left} por ver.</translation>
    </message>
    <message>
        <source>tick off</source>
        <translation>marcar como revisado</translation>
    </message>
</context>
<context>
    <name>NotesListControl</name>
    <message>
        <source>This note has lost its place: its words are in no article any more.</source>
        <translation>Esta nota perdió su lugar: sus palabras ya no están en ningún artículo.</translation>
    </message>
    <message>
        <source>Choose the passage that the note belongs to, then attach it.</source>
        <translation>Elija el pasaje al que pertenece la nota y después adjúntela.</translation>
    </message>
    <message>
        <source>attach a note</source>
        <translation>adjuntar una nota</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>eliminar una nota</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z takes it back.</source>
        <translation>Eliminado. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Table, comma separated</source>
        <translation>Tabla separada por comas</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
</context>
<context>
    <name>NotesListPane</name>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>There are no notes yet. N writes one on the current passage.</source>
        <translation>Todavía no hay notas. N escribe una sobre el pasaje actual.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Lost their place</source>
        <translation>Perdieron su lugar</translation>
    </message>
    <message>
        <source>Only notes whose words are in no article any more</source>
        <translation>Solo notas cuyas palabras ya no están en ningún artículo</translation>
    </message>
    <message>
        <source>Attach to the current passage</source>
        <translation>Adjuntar al pasaje actual</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Every code</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Every author</source>
        <translation>Todos los autores</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>perdió su lugar</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>The words that this note is about are in no article any more; it can be attached elsewhere.</source>
        <translation>Las palabras de esta nota ya no están en ningún artículo; puede adjuntarse a otro lugar.</translation>
    </message>
    <message>
        <source>{words} (edited since)</source>
        <translation>{words} (editado desde entonces)</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>What the note is about</source>
        <extracomment>Typing is written down when it pauses for so long, and when the field is left.</extracomment>
        <translation>Sobre qué es la nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Passages looked at</source>
        <translation>Pasajes revisados</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>Libro de códigos…</translation>
    </message>
    <message>
        <source>{done} of {all} marked passages looked at</source>
        <translation>{done} de {all} pasajes marcados, vistos</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
    <message>
        <source>Open files as versions of one story</source>
        <translation>Abrir archivos como versiones de una historia</translation>
    </message>
    <message>
        <source>Text {number}</source>
        <translation>Texto {number}</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Count as equal</source>
        <translation>Considerar igual</translation>
    </message>
    <message>
        <source>Sentence model (optional)</source>
        <translation>Modelo de frases (opcional)</translation>
    </message>
    <message>
        <source>You and the program</source>
        <translation>Usted y el programa</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Safe for red-green blindness</source>
        <translation>Apto para daltonismo rojo-verde</translation>
    </message>
    <message>
        <source>Safe for blue-yellow blindness</source>
        <translation>Apto para daltonismo azul-amarillo</translation>
    </message>
    <message>
        <source>Forms of quotation marks: &quot;…&quot;, “…”, „…“, «…»</source>
        <translation>Formas de las comillas: &quot;…&quot;, “…”, „…“, «…»</translation>
    </message>
    <message>
        <source>Forms of apostrophes: &apos; and ’</source>
        <translation>Formas del apóstrofo: &apos; y ’</translation>
    </message>
    <message>
        <source>Forms and spacing of dashes</source>
        <translation>Formas y espacios de las rayas</translation>
    </message>
    <message>
        <source>Three points and the sign for them</source>
        <translation>Tres puntos y el signo que los reúne</translation>
    </message>
    <message>
        <source>Kinds of spaces</source>
        <translation>Clases de espacios</translation>
    </message>
    <message>
        <source>Capitals in headlines</source>
        <translation>Mayúsculas en los titulares</translation>
    </message>
    <message>
        <source>Capitals for emphasis</source>
        <translation>Mayúsculas de énfasis</translation>
    </message>
    <message>
        <source>%, percent and per cent</source>
        <translation>%, percent y per cent</translation>
    </message>
    <message>
        <source>Abbreviations and what they stand for: U.S., US</source>
        <translation>Abreviaturas y lo que significan: U.S., US</translation>
    </message>
    <message>
        <source>Variant spellings: colour, color</source>
        <translation>Variantes de escritura: colour, color</translation>
    </message>
    <message>
        <source>Numbers as words and as figures: twelve, 12</source>
        <translation>Números en letras y en cifras: twelve, 12</translation>
    </message>
    <message>
        <source>The full stop inside or outside quotation marks</source>
        <translation>El punto dentro o fuera de las comillas</translation>
    </message>
    <message>
        <source>Datelines that one version alone has: VARNHOLT (Northline) —</source>
        <translation>Datas que solo tiene una versión: VARNHOLT (Northline) —</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Colours of marks</source>
        <translation>&amp;Colores de las marcas</translation>
    </message>
    <message>
        <source>Every mark has a shape of its own as well, whatever its colour.</source>
        <translation>Cada marca tiene además una forma propia, sea cual sea su color.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>In pixels.</source>
        <translation>En píxeles.</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>T&amp;ipo de letra</translation>
    </message>
    <message>
        <source>&amp;Font of passages</source>
        <translation>&amp;Fuente de los pasajes</translation>
    </message>
    <message>
        <source>Where it has no signs for a script, another font stands in.</source>
        <translation>Si no tiene signos para una escritura, la sustituye otra fuente.</translation>
    </message>
    <message>
        <source>A folder on this computer with model.safetensors, vocab.txt and config.json helps to pair sentences that share few words. English only. Without one the program works as it is.</source>
        <translation>Una carpeta de este equipo con model.safetensors, vocab.txt y config.json ayuda a emparejar frases que comparten pocas palabras. Solo en inglés. Sin ella el programa funciona igualmente.</translation>
    </message>
    <message>
        <source>Folder of the sentence model</source>
        <translation>Carpeta del modelo de frases</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Notes and corrections are signed with it.</source>
        <translation>Con él se firman las notas y las correcciones.</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>I&amp;dioma de la ventana</translation>
    </message>
    <message>
        <source>From the next start on. Articles are read in whatever language they are.</source>
        <translation>A partir del próximo inicio. Los artículos se leen en el idioma en que estén.</translation>
    </message>
    <message>
        <source>As the program finds best</source>
        <translation>La que el programa considere mejor</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of all changes</source>
        <translation>Vista general de los cambios</translation>
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

Pone lado a lado las versiones de una noticia, solo en su ordenador.
Licencia MIT.</translation>
    </message>
    <message>
        <source>About Story Compare</source>
        <translation>Acerca de Story Compare</translation>
    </message>
</context>
<context>
    <name>PassageDelegate</name>
    <message>
        <source>not here</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>told in passage {number}</source>
        <translation>contado en el pasaje {number}</translation>
    </message>
    <message>
        <source>not in this excerpt</source>
        <translation>no está en este extracto</translation>
    </message>
    <message>
        <source>perhaps in passage {number}</source>
        <translation>quizá en el pasaje {number}</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Compare pasted texts</source>
        <translation>Comparar textos pegados</translation>
    </message>
    <message>
        <source>The earlier text</source>
        <translation>El texto anterior</translation>
    </message>
    <message>
        <source>The later text</source>
        <translation>El texto posterior</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>a ] is missing</source>
        <extracomment>How Python&apos;s reasons begin, and what to say: the commonest slips of the hand. Longer beginnings stand before shorter ones.</extracomment>
        <translation>falta un ]</translation>
    </message>
    <message>
        <source>a ) is missing</source>
        <translation>falta un )</translation>
    </message>
    <message>
        <source>a ( is missing</source>
        <translation>falta un (</translation>
    </message>
    <message>
        <source>nothing stands before the * + ? or {</source>
        <translation>no hay nada antes de * + ? o {</translation>
    </message>
    <message>
        <source>two of * + ? { stand one after the other</source>
        <translation>hay dos de * + ? { seguidos</translation>
    </message>
    <message>
        <source>it ends with a \</source>
        <translation>termina con \</translation>
    </message>
    <message>
        <source>this letter means nothing behind a \</source>
        <translation>esta letra no significa nada tras \</translation>
    </message>
    <message>
        <source>a range in [ ] runs backwards</source>
        <translation>un intervalo en [ ] va al revés</translation>
    </message>
    <message>
        <source>in { } the second number is the smaller one</source>
        <translation>en { } el segundo número es el menor</translation>
    </message>
    <message>
        <source>there is no group of this number</source>
        <translation>no hay ningún grupo con este número</translation>
    </message>
    <message>
        <source>something here is not complete</source>
        <translation>aquí falta algo</translation>
    </message>
    <message>
        <source>{reason} (at sign {number})</source>
        <translation>{reason} (en el signo {number})</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture of the story</source>
        <extracomment>Columns narrower than this are headed by numbers: of a name nothing could be read. So are those of which two have one name. The height of a line of who is quoted, and how many have one.</extracomment>
        <translation>Imagen de la historia</translation>
    </message>
    <message>
        <source>How much of each version (row) stands in each other one (column)</source>
        <translation>Cuánto de cada versión (fila) está en cada una de las otras (columna)</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>What each version kept, brought in and left out (passages)</source>
        <translation>Qué conservó, añadió y dejó fuera cada versión (pasajes)</translation>
    </message>
    <message>
        <source>What each report shares with others, has alone and does not tell (passages)</source>
        <translation>Lo que cada artículo comparte con otros, tiene solo él y no cuenta (pasajes)</translation>
    </message>
    <message>
        <source>Whose words each version quotes (words in quotation marks)</source>
        <translation>A quién cita cada versión (palabras entre comillas)</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>in another report, too</source>
        <translation>también en otro artículo</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>no se cuenta aquí</translation>
    </message>
    <message>
        <source>{name}: {kept} passages kept, {new} new, {gone} left out.</source>
        <translation>{name}: {kept} pasajes conservados, {new} nuevos, {gone} dejados fuera.</translation>
    </message>
    <message>
        <source>{name}: {kept} passages in another report, too, {new} only here, {gone} not told here.</source>
        <translation>{name}: {kept} pasajes también en otro artículo, {new} solo aquí, {gone} no se cuentan aquí.</translation>
    </message>
    <message>
        <source>{name}, words quoted: {counts}.</source>
        <translation>{name}, palabras citadas: {counts}.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Picture of the story</source>
        <translation>Imagen de la historia</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Vector graphic</source>
        <translation>Gráfico vectorial</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>No se pudo escribir {path}.</translation>
    </message>
</context>
<context>
    <name>Possible</name>
    <message>
        <source>{own} – perhaps told by {name}, passage {number}: {words} ({score} of 100). P links them, Shift+P: not the same, M goes there.</source>
        <translation>{own}: quizá contado por {name}, pasaje {number}: {words} ({score} de 100). P los vincula, Mayús+P: no es lo mismo, M lleva allí.</translation>
    </message>
    <message>
        <source>{name} · passage {number}</source>
        <translation>{name} · pasaje {number}</translation>
    </message>
</context>
<context>
    <name>PossibleControl</name>
    <message>
        <source>No other passage of this story may be one with another.</source>
        <translation>Ningún otro pasaje de esta historia puede ser lo mismo que otro.</translation>
    </message>
    <message>
        <source>link passages that may be one</source>
        <translation>vincular pasajes que pueden ser lo mismo</translation>
    </message>
    <message>
        <source>say that two passages are not one</source>
        <translation>decir que dos pasajes no son lo mismo</translation>
    </message>
    <message>
        <source>Nothing in the other versions may be one with this passage.</source>
        <translation>Nada en las otras versiones puede ser lo mismo que este pasaje.</translation>
    </message>
</context>
<context>
    <name>PossibleModel</name>
    <message>
        <source>How likely it is that both tell the same, from 0 to 100. From 50 on the program links them itself</source>
        <translation>Qué probabilidad hay de que ambos cuenten lo mismo, de 0 a 100. Desde 50 el programa los vincula por sí mismo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>Este pasaje</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Puede ser lo mismo que</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} de 100</translation>
    </message>
</context>
<context>
    <name>PossiblePane</name>
    <message>
        <source>Possible pairs</source>
        <translation>Parejas posibles</translation>
    </message>
    <message>
        <source>Filter by words or version</source>
        <translation>Filtrar por palabras o versión</translation>
    </message>
    <message>
        <source>There are no two passages here that are not linked and may be the same.</source>
        <translation>Aquí no hay dos pasajes sin vincular que puedan ser lo mismo.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Whatever the score</source>
        <translation>Cualquier puntuación</translation>
    </message>
    <message>
        <source>From {score} of 100</source>
        <translation>Desde {score} de 100</translation>
    </message>
    <message>
        <source>They are the same (P)</source>
        <translation>Son lo mismo (P)</translation>
    </message>
    <message>
        <source>They are not (Shift+P)</source>
        <translation>No lo son (Mayús+P)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>cannot be read as it is; check the file and open the folder again</source>
        <translation>no se puede leer tal como está; revise el archivo y vuelva a abrir la carpeta</translation>
    </message>
    <message>
        <source>is protected; save a copy without a password</source>
        <translation>está protegido; guarde una copia sin contraseña</translation>
    </message>
    <message>
        <source>is too large; split it, or save its text on its own</source>
        <translation>es demasiado grande; divídalo o guarde solo su texto</translation>
    </message>
    <message>
        <source>holds no text that can be read, or not in all of its parts</source>
        <translation>no contiene texto legible, o no en todas sus partes</translation>
    </message>
    <message>
        <source>is of a kind that is not read; save it as text, HTML, DOCX or PDF</source>
        <translation>es de un tipo que no se lee; guárdelo como texto, HTML, DOCX o PDF</translation>
    </message>
    <message>
        <source>is damaged or not complete; save it again from the program that wrote it</source>
        <translation>está dañado o incompleto; vuelva a guardarlo desde el programa que lo creó</translation>
    </message>
    <message>
        <source>was perhaps not read rightly; look at “How it is read” in the details of the version</source>
        <translation>quizá no se ha leído bien; mire «Cómo se lee» en los datos de la versión</translation>
    </message>
    <message>
        <source>tells of the folder and is no article; it was left out</source>
        <translation>trata de la carpeta y no es un artículo; se ha dejado fuera</translation>
    </message>
</context>
<context>
    <name>ProblemsBar</name>
    <message>
        <source>Show</source>
        <extracomment>Lines of the list before it scrolls; what the sheet of styles adds around them.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the files that could not be used</source>
        <translation>Mostrar los archivos que no se pudieron usar</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>Files that could not be used</source>
        <translation>Archivos que no se pudieron usar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>{count} files were perhaps not read rightly.</source>
        <translation>Es posible que {count} archivos no se hayan leído bien.</translation>
    </message>
    <message>
        <source>{count} files or parts could not be used, or were perhaps not read rightly.</source>
        <translation>{count} archivos o partes no se pudieron usar o quizá no se leyeron bien.</translation>
    </message>
    <message>
        <source>{count} files or parts could not be used.</source>
        <translation>No se pudieron usar {count} archivos o partes.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <extracomment>A bar that is set paints at once, and the window with it: not together with a story that comes.</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>Detener lo que se está haciendo</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Leyendo {done} de {total}</translation>
    </message>
    <message>
        <source>Finding stories</source>
        <translation>Buscando historias</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Comparando {done} de {total}</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Escribiendo {done} de {total}</translation>
    </message>
</context>
<context>
    <name>ProjectControl</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept until it is closed</source>
        <translation>Se conserva hasta cerrarlo</translation>
    </message>
    <message>
        <source>No project: notes cannot be kept</source>
        <translation>Sin proyecto: no se pueden conservar notas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>ProjectFace</name>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>The project is {path} from now on.</source>
        <translation>Desde ahora el proyecto es {path}.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Where are the articles of this project?</source>
        <translation>¿Dónde están los artículos de este proyecto?</translation>
    </message>
    <message>
        <source>Take in a colleague’s project</source>
        <translation>Incorporar el proyecto de un colega</translation>
    </message>
    <message>
        <source>take in a colleague’s project</source>
        <translation>incorporar el proyecto de un colega</translation>
    </message>
    <message>
        <source>{count} notes, codes and corrections were taken in.</source>
        <translation>Se incorporaron {count} notas, códigos y correcciones.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Use the newest backup</source>
        <translation>Usar la copia más reciente</translation>
    </message>
    <message>
        <source>Begin a new project</source>
        <translation>Empezar un proyecto nuevo</translation>
    </message>
    <message>
        <source>The articles can be compared all the same; notes and corrections are not shown and cannot be made.</source>
        <translation>Los artículos se pueden comparar de todos modos; las notas y correcciones no se muestran ni se pueden hacer.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the new one in any case.</source>
        <translation>El archivo dañado se conserva en todo caso junto al nuevo.</translation>
    </message>
    <message>
        <source>What you did last may not be kept. Nothing else is lost.</source>
        <translation>Lo último que hizo quizá no se conserve. No se ha perdido nada más.</translation>
    </message>
    <message>
        <source>Projects of Story Compare (*{suffix})</source>
        <translation>Proyectos de Story Compare (*{suffix})</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Encoding</source>
        <extracomment>Those that news texts are met in; any other that Python knows can be typed.</extracomment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Keep all that the page shows, also menus and the like</source>
        <translation>Conservar todo lo que muestra la página, también menús y similares</translation>
    </message>
    <message>
        <source>as found: {encoding}</source>
        <translation>la encontrada: {encoding}</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>la encontrada</translation>
    </message>
    <message>
        <source>Some signs stand written out, as in the source of a web page (“&amp;quot;” for a quote mark).</source>
        <translation>Algunos signos están escritos como en el código de una página web («&amp;quot;» por una comilla).</translation>
    </message>
    <message>
        <source>The text looks as if it had been decoded wrongly before it was saved.</source>
        <translation>El texto parece haberse decodificado mal antes de guardarse.</translation>
    </message>
    <message>
        <source>Undo a wrong decoding</source>
        <translation>Deshacer una decodificación errónea</translation>
    </message>
    <message>
        <source>It happened before the file was saved: “fÃ¼r” for “für”, “&amp;quot;” for a quotation mark.</source>
        <translation>Ocurrió antes de guardar el archivo: «fÃ¼r» por «für», «&amp;quot;» por una comilla.</translation>
    </message>
    <message>
        <source>More of the page was left out than half of what was kept.</source>
        <translation>Se dejó fuera más de la mitad de lo que se conservó de la página.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>Columna: {field}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>{path} was made by a newer version of Story Compare; install that version to open it.</source>
        <translation>{path} se hizo con una versión más nueva de Story Compare; instálela para abrirlo.</translation>
    </message>
    <message>
        <source>The project of this folder is {path}, which is not there now; connect its disk and open the folder again, or open a copy of it.</source>
        <translation>El proyecto de esta carpeta es {path}, que ahora no está; conecte su disco y abra otra vez la carpeta, o abra una copia.</translation>
    </message>
    <message>
        <source>{path} is being written by another program; try again in a moment.</source>
        <translation>Otro programa está escribiendo en {path}; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); free some space or save the project elsewhere.</source>
        <translation>No se puede escribir {path} ({reason}); libere espacio o guarde el proyecto en otro lugar.</translation>
    </message>
    <message>
        <source>{path} is damaged: the newest backup can take its place, and the damaged file is kept aside.</source>
        <translation>{path} está dañado: la copia de seguridad más reciente puede ocupar su lugar, y el archivo dañado se guarda aparte.</translation>
    </message>
    <message>
        <source>{path} is damaged: there is no backup of it; begin a new project, and the damaged file is kept aside.</source>
        <translation>{path} está dañado: no hay copia de seguridad; empiece un proyecto nuevo, y el archivo dañado se guarda aparte.</translation>
    </message>
    <message>
        <source>{path} is no project of Story Compare; choose another file.</source>
        <translation>{path} no es un proyecto de Story Compare; elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not there; check the path.</source>
        <translation>{path} no existe; compruebe la ruta.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Ticked off.</source>
        <translation>Revisado.</translation>
    </message>
</context>
<context>
    <name>ReviewedTable</name>
    <message>
        <source>Left to look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Only what is not ticked off yet</source>
        <translation>Solo lo que aún no está marcado como revisado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Weighty only</source>
        <translation>Solo de peso</translation>
    </message>
    <message>
        <source>Only changed facts and quotes and what weighs as much, no mere wording</source>
        <translation>Solo datos y citas cambiados y lo que pesa lo mismo, no la mera redacción</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Correction note</source>
        <translation>Nota de corrección</translation>
    </message>
    <message>
        <source>Readers’ comment</source>
        <translation>Comentario de lectores</translation>
    </message>
    <message>
        <source>Boilerplate, not compared</source>
        <translation>Texto fijo, no se compara</translation>
    </message>
</context>
<context>
    <name>RowMargin</name>
    <message>
        <source>Margin: passages, notes, ticks</source>
        <translation>Margen: pasajes, notas, marcas</translation>
    </message>
    <message>
        <source>Click the circle to tick it off.</source>
        <translation>Haga clic en el círculo para marcarlo como revisado.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>forms of quotation marks</source>
        <translation>formas de las comillas</translation>
    </message>
    <message>
        <source>forms of apostrophes</source>
        <translation>formas del apóstrofo</translation>
    </message>
    <message>
        <source>forms of dashes</source>
        <translation>formas de la raya</translation>
    </message>
    <message>
        <source>forms of the ellipsis</source>
        <translation>formas de los puntos suspensivos</translation>
    </message>
    <message>
        <source>kinds of spaces</source>
        <translation>clases de espacios</translation>
    </message>
    <message>
        <source>capitals in headlines</source>
        <translation>mayúsculas en titulares</translation>
    </message>
    <message>
        <source>capitals for emphasis</source>
        <translation>mayúsculas de énfasis</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <translation>abreviaturas</translation>
    </message>
    <message>
        <source>variant spellings</source>
        <translation>variantes ortográficas</translation>
    </message>
    <message>
        <source>numbers as words and figures</source>
        <translation>números en letra y en cifra</translation>
    </message>
    <message>
        <source>full stop and quotation mark</source>
        <translation>punto y comillas</translation>
    </message>
    <message>
        <source>datelines</source>
        <translation>datas</translation>
    </message>
    <message>
        <source>encoding of signs (always equal)</source>
        <translation>codificación de signos (siempre igual)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Escribiendo {name}…</translation>
    </message>
    <message>
        <source>{name} compared</source>
        <translation>{name} comparado</translation>
    </message>
    <message>
        <source>Save a report of this story</source>
        <translation>Guardar un informe de esta historia</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>El informe no se escribió.</translation>
    </message>
    <message>
        <source>Stopped: {name} was not written.</source>
        <translation>Detenido: no se escribió {name}.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Neighbouring passage or version</source>
        <translation>Pasaje o versión contiguos</translation>
    </message>
    <message>
        <source>Into the words of a passage, or open a fold</source>
        <translation>Entrar en las palabras de un pasaje o abrir un pliegue</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Back from the words to the passages</source>
        <translation>Volver de las palabras a los pasajes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>From a table to the passage, or back to where you were</source>
        <translation>De una tabla al pasaje, o de vuelta adonde estaba</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Tick off a row of a table</source>
        <translation>Marcar como revisada una fila de una tabla</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Sideways</name>
    <message>
        <source>‹ {count} before</source>
        <translation>‹ {count} antes</translation>
    </message>
    <message>
        <source>{count} more ›</source>
        <translation>{count} más ›</translation>
    </message>
    <message>
        <source>Scroll to the next versions</source>
        <translation>Ir a las versiones siguientes</translation>
    </message>
    <message>
        <source>Scroll to the versions before</source>
        <translation>Ir a las versiones anteriores</translation>
    </message>
</context>
<context>
    <name>SpeakerControl</name>
    <message>
        <source>say who speaks</source>
        <extracomment>Signs of a quote&apos;s words in the question.</extracomment>
        <translation>indicar quién habla</translation>
    </message>
    <message>
        <source>take back who speaks</source>
        <translation>retirar quién habla</translation>
    </message>
</context>
<context>
    <name>StatedPage</name>
    <message>
        <source>2031-05-02, or 2031-05-02 14:30</source>
        <translation>2031-05-02 o 2031-05-02 14:30</translation>
    </message>
    <message>
        <source>two letters: en, de, es</source>
        <translation>dos letras: en, de, es</translation>
    </message>
    <message>
        <source>As the file states</source>
        <translation>Como declara el archivo</translation>
    </message>
    <message>
        <source>{field}: as the file states</source>
        <translation>{field}: como declara el archivo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Copy taken</source>
        <translation>Copia del</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>The file states: {words}</source>
        <translation>El archivo declara: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2031-05-02, with a time as 2031-05-02 14:30.</source>
        <translation>No es una fecha. Escríbala como 2031-05-02; con hora, 2031-05-02 14:30.</translation>
    </message>
    <message>
        <source>Not a code of a language. Write two letters, such as en.</source>
        <translation>No es un código de idioma. Escriba dos letras, como en.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>first here</source>
        <extracomment>What a version did, by the code of its state.</extracomment>
        <translation>aquí primero</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>told here</source>
        <translation>figura aquí</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>without marks</source>
        <translation>sin comillas</translation>
    </message>
    <message>
        <source>said in another place</source>
        <translation>dicho en otro lugar</translation>
    </message>
    <message>
        <source>kept, punctuation differs</source>
        <translation>conservado, cambia la puntuación</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulado</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>recortado</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más largo</translation>
    </message>
    <message>
        <source>lost its marks</source>
        <translation>sin sus comillas</translation>
    </message>
    <message>
        <source>gained marks</source>
        <translation>ahora entre comillas</translation>
    </message>
    <message>
        <source>other speaker</source>
        <translation>otro hablante</translation>
    </message>
    <message>
        <source>source no longer named</source>
        <translation>fuente ya no nombrada</translation>
    </message>
    <message>
        <source>source named</source>
        <translation>fuente ahora nombrada</translation>
    </message>
    <message>
        <source>joined or split</source>
        <translation>unido o dividido</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>not told here</source>
        <translation>no se cuenta aquí</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>not in this excerpt</source>
        <translation>no está en este extracto</translation>
    </message>
    <message>
        <source>goes on beyond the excerpt</source>
        <translation>continúa más allá del extracto</translation>
    </message>
    <message>
        <source>speaker corrected</source>
        <translation>hablante corregido</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>In this order versions are sorted by what they did: whatever happened stands together. The same where a report written apart has it otherwise, and did nothing.</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>the same, punctuation differs</source>
        <translation>igual, otra puntuación</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más corta</translation>
    </message>
    <message>
        <source>in quotation marks here</source>
        <translation>entre comillas aquí</translation>
    </message>
    <message>
        <source>source not named here</source>
        <translation>fuente no nombrada aquí</translation>
    </message>
</context>
<context>
    <name>StoriesModel</name>
    <message>
        <source>Single articles</source>
        <translation>Artículos sueltos</translation>
    </message>
    <message>
        <source>{count} weighty</source>
        <translation>{count} de peso</translation>
    </message>
    <message>
        <source>{count} versions</source>
        <translation>{count} versiones</translation>
    </message>
</context>
<context>
    <name>StoriesPanel</name>
    <message>
        <source>Filter stories</source>
        <translation>Filtrar historias</translation>
    </message>
    <message>
        <source>Words of the title, the outlets or the articles; Ctrl+F then finds them in the story</source>
        <translation>Palabras del título, de los medios o de los artículos; Ctrl+F las busca después en la historia</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Orden de las historias</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Historias</translation>
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
        <translation>Ningún otro artículo de aquí cuenta esta historia. Si alguno la cuenta, arrástrelo en la lista sobre este; también puede poner otra versión en la carpeta.</translation>
    </message>
    <message>
        <source>Hidden: {names}. View ▸ Show all versions brings them back.</source>
        <translation>Ocultas: {names}. Ver ▸ Mostrar todas las versiones las recupera.</translation>
    </message>
    <message>
        <source>All versions are shown.</source>
        <translation>Se muestran todas las versiones.</translation>
    </message>
    <message>
        <source>A single article: nothing to compare it with.</source>
        <translation>Un artículo suelto: no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>{versions} versions, {changes}. F8 goes to the next change.</source>
        <translation>{versions} versiones, {changes}. F8 va al siguiente cambio.</translation>
    </message>
    <message>
        <source>{versions} reports written apart, {changes}. F8 goes to the next one.</source>
        <translation>{versions} artículos escritos por separado, {changes}. F8 va a la siguiente.</translation>
    </message>
    <message>
        <source>{versions} versions, {changes}, {weighty} of them weighty. F8 goes to the next; Ctrl+Shift+E leaves only the weighty ones.</source>
        <translation>{versions} versiones, {changes}, {weighty} de peso. F8 va al siguiente; Ctrl+Mayús+E deja solo los de peso.</translation>
    </message>
    <message>
        <source>{versions} reports written apart, {changes}, {weighty} of them weighty. F8 goes to the next; Ctrl+Shift+E leaves only the weighty ones.</source>
        <translation>{versions} artículos escritos por separado, {changes}, {weighty} de peso. F8 va a la siguiente; Ctrl+Mayús+E deja solo las de peso.</translation>
    </message>
    <message>
        <source>1 pair may be one: Alt+P.</source>
        <translation>1 par puede ser lo mismo: Alt+P.</translation>
    </message>
    <message>
        <source>{count} pairs may be one: Alt+P.</source>
        <translation>{count} pares pueden ser lo mismo: Alt+P.</translation>
    </message>
    <message>
        <source>Marked against the first report with the passage:</source>
        <translation>Marcado frente al primer artículo que tiene el pasaje:</translation>
    </message>
    <message>
        <source>Marked against the earliest version of each passage:</source>
        <translation>Marcado frente a la versión más antigua de cada pasaje:</translation>
    </message>
    <message>
        <source>Marked against the version before:</source>
        <translation>Marcado respecto a la versión anterior:</translation>
    </message>
    <message>
        <source>Marked against {name}:</source>
        <translation>Marcado frente a {name}:</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Passage {number}</source>
        <translation>Pasaje {number}</translation>
    </message>
    <message>
        <source>Passage {number} in {name}</source>
        <translation>Pasaje {number} en {name}</translation>
    </message>
    <message>
        <source>Claim: {words}</source>
        <translation>Afirmación: {words}</translation>
    </message>
    <message>
        <source>Quote: {words}</source>
        <translation>Cita: {words}</translation>
    </message>
    <message>
        <source>Change: {words}</source>
        <translation>Cambio: {words}</translation>
    </message>
    <message>
        <source>Difference: {words}</source>
        <translation>Diferencia: {words}</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>passage in one version</source>
        <translation>pasaje en una versión</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Filter by words or speaker</source>
        <translation>Filtrar por palabras o hablante</translation>
    </message>
    <message>
        <source>Nobody is quoted here.</source>
        <translation>Aquí no se cita a nadie.</translation>
    </message>
    <message>
        <source>No claims were found here.</source>
        <translation>Aquí no se encontraron afirmaciones.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Whatever happened</source>
        <translation>Lo que sea</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo lo cambiado</translation>
    </message>
    <message>
        <source>Differing only</source>
        <translation>Solo lo distinto</translation>
    </message>
    <message>
        <source>Only rows that the reports have differently</source>
        <translation>Solo las filas que los artículos tienen de modo distinto</translation>
    </message>
    <message>
        <source>Only rows in which a version did something with it</source>
        <translation>Solo filas en las que alguna versión hizo algo con ello</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Every speaker</source>
        <translation>Todos los hablantes</translation>
    </message>
    <message>
        <source>Table over the versions</source>
        <extracomment>The columns of ticks and notes together, of the weight and of the speaker. A version&apos;s column is no narrower: four fit a window of 1280 pixels.</extracomment>
        <translation>Tabla de las versiones</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Taken for</source>
        <translation>Tomado por</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Paragraphs and what they were taken for</source>
        <translation>Párrafos y por qué se tomaron</translation>
    </message>
    <message>
        <source>To say that a paragraph is something else, use its menu in the comparison.</source>
        <translation>Para decir que un párrafo es otra cosa, use su menú en la comparación.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se dejó nada fuera.</translation>
    </message>
    <message>
        <source>{count} words were left out: {words}</source>
        <translation>Se dejaron fuera {count} palabras: {words}</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin revisar</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>{change}  (against {name})</source>
        <extracomment>Signs in a line: Qt breaks none of a plain tooltip, which would be as wide as the screen.</extracomment>
        <translation>{change}  (frente a {name})</translation>
    </message>
    <message>
        <source>{name} does not have this passage.</source>
        <translation>{name} no tiene este pasaje.</translation>
    </message>
    <message>
        <source>Only here: no other report has it.</source>
        <translation>Solo aquí: ningún otro artículo lo dice.</translation>
    </message>
    <message>
        <source>No independent report has this passage.</source>
        <translation>Ningún informe independiente tiene este pasaje.</translation>
    </message>
    <message>
        <source>New passage: the versions before do not have it.</source>
        <translation>Pasaje nuevo: las versiones anteriores no lo tienen.</translation>
    </message>
    <message>
        <source>Said in another place: {name}, passage {number}. Press M to go there.</source>
        <translation>Dicho en otro lugar: {name}, pasaje {number}. M lleva allí.</translation>
    </message>
    <message>
        <source>Told at another point in this report. Press M to go there.</source>
        <translation>Está en otro punto de este artículo. M lleva allí.</translation>
    </message>
    <message>
        <source>Moved: it stands elsewhere in this version. Press M to go there.</source>
        <translation>Trasladado: en esta versión está en otro lugar. Pulse M para ir allí.</translation>
    </message>
    <message>
        <source>In other words: most of them differ, so they are not marked one by one.</source>
        <translation>Con otras palabras: la mayoría difieren, por eso no se marcan una a una.</translation>
    </message>
    <message>
        <source>Rewritten: most of the words differ, so they are not marked one by one.</source>
        <translation>Reescrito: la mayoría de las palabras son otras, por eso no se marcan una a una.</translation>
    </message>
    <message>
        <source>The paragraph of the passage above goes on here.</source>
        <translation>El párrafo del pasaje de arriba continúa aquí.</translation>
    </message>
    <message>
        <source>Uncertain: these passages may not belong together.</source>
        <translation>Incierto: quizá estos pasajes no se correspondan.</translation>
    </message>
    <message>
        <source>Paired with the first version of the row only through another one, and marked against that one.</source>
        <translation>Emparejado con la primera versión de la fila solo a través de otra; las marcas son respecto a esa otra.</translation>
    </message>
    <message>
        <source>This version does not have the passage.</source>
        <translation>Esta versión no tiene el pasaje.</translation>
    </message>
    <message>
        <source>This version may be cut and ends before the passage: it need not have dropped it.</source>
        <translation>Esta versión puede estar cortada y termina antes del pasaje: no tiene por qué haberlo omitido.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Tools</source>
        <extracomment>Windows below this height are low: 1280 × 800 at 150 % and more. Qt takes the left padding of a tool bar for all its sides.</extracomment>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>UndoControl</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <extracomment>Called when an action is taken back or done again, to bring its place into view; not when it is done first.</extracomment>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do: {what}</source>
        <translation>Re&amp;hacer: {what}</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes it back.</source>
        <translation>Hecho: {what}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Comparing again…</source>
        <translation>Comparando de nuevo…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; look at it there.</source>
        <translation>Esto se cambió entretanto en otra ventana; mírelo allí.</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>updated {when}</source>
        <translation>actualizado {when}</translation>
    </message>
</context>
<context>
    <name>VersionHeader</name>
    <message>
        <source>Drag to reorder. Click, or press the menu key, to hide a version or mark against it.</source>
        <extracomment>A column of text of 16 px that still reads well: about 25 letters a line beside the margins. So far outside its head, a column is not moved among the others any more: it is dragged away.</extracomment>
        <translation>Arrastre para reordenar. Haga clic o pulse la tecla de menú para ocultar una versión o marcar frente a ella.</translation>
    </message>
    <message>
        <source>Move to the first place</source>
        <translation>Mover al primer lugar</translation>
    </message>
    <message>
        <source>Mark changes against {name}</source>
        <translation>Marcar los cambios frente a {name}</translation>
    </message>
    <message>
        <source>Mark changes against the earliest version of each passage</source>
        <translation>Marcar los cambios frente a la versión más antigua de cada pasaje</translation>
    </message>
    <message>
        <source>Keep {name} in view</source>
        <translation>Mantener {name} a la vista</translation>
    </message>
    <message>
        <source>Details of {name}…</source>
        <translation>Datos de {name}…</translation>
    </message>
    <message>
        <source>Hide {name}</source>
        <translation>Ocultar {name}</translation>
    </message>
    <message>
        <source>Mark differences against {name}</source>
        <translation>Marcar las diferencias con {name}</translation>
    </message>
    <message>
        <source>Mark differences against the first report with the passage</source>
        <translation>Marcar las diferencias con el primer artículo que tiene el pasaje</translation>
    </message>
    <message>
        <source>Mark every version against the one before it</source>
        <translation>Marcar cada versión respecto a la anterior</translation>
    </message>
    <message>
        <source>date unknown</source>
        <extracomment>Room for the chevron at a head&apos;s right, in pixels, and between the name and what stands behind it.</extracomment>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>may be cut</source>
        <translation>quizá incompleto</translation>
    </message>
    <message>
        <source>1 sentence only here</source>
        <translation>1 frase solo aquí</translation>
    </message>
    <message>
        <source>{count} sentences only here</source>
        <translation>{count} frases solo aquí</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>{count} solo aquí</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Show all versions in order</source>
        <translation>Mostrar todas las versiones en orden</translation>
    </message>
</context>
<context>
    <name>Walker</name>
    <message>
        <source>{count} of {all} changes are walked over.</source>
        <translation>Se recorren {count} de {all} cambios.</translation>
    </message>
    <message>
        <source>{count} of {all} differences are walked over.</source>
        <translation>Se recorren {count} de {all} diferencias.</translation>
    </message>
    <message>
        <source>This passage has not moved.</source>
        <translation>Este pasaje no se ha trasladado.</translation>
    </message>
    <message>
        <source>Go to passage</source>
        <translation>Ir al pasaje</translation>
    </message>
    <message>
        <source>Passage, 1 to {count}</source>
        <translation>Pasaje, de 1 a {count}</translation>
    </message>
    <message>
        <source>Change {number} of {count}: {kind}</source>
        <translation>Cambio {number} de {count}: {kind}</translation>
    </message>
    <message>
        <source>Difference {number} of {count}: {kind}</source>
        <translation>Diferencia {number} de {count}: {kind}</translation>
    </message>
    <message>
        <source>Nothing of that kind in this story.</source>
        <translation>Nada de ese tipo en esta historia.</translation>
    </message>
    <message>
        <source>Passage {number} of {count}   ·   {name}</source>
        <translation>Pasaje {number} de {count}   ·   {name}</translation>
    </message>
    <message>
        <source>Byline, date and the like</source>
        <translation>Firma, fecha y similares</translation>
    </message>
    <message>
        <source>{words}   ·   Enter opens it</source>
        <translation>{words}   ·   Intro lo abre</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>the meaning is turned round, or words are put into a mouth</source>
        <extracomment>The bounds of the table of weights; what weighs less than the last is hardly to be noticed.</extracomment>
        <translation>el sentido se invierte, o se ponen palabras en boca de alguien</translation>
    </message>
    <message>
        <source>another fact, another source, or no quote any more</source>
        <translation>otro dato, otra fuente, o ya no es una cita</translation>
    </message>
    <message>
        <source>less is said, or in another tone</source>
        <translation>se dice menos, o en otro tono</translation>
    </message>
    <message>
        <source>little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>hardly to be noticed</source>
        <translation>apenas se nota</translation>
    </message>
    <message>
        <source>Weight {percent} of 100: {means}</source>
        <translation>Peso {percent} de 100: {means}</translation>
    </message>
    <message>
        <source>turns the meaning</source>
        <translation>invierte el sentido</translation>
    </message>
    <message>
        <source>fact or quote</source>
        <translation>hecho o cita</translation>
    </message>
    <message>
        <source>content or tone</source>
        <translation>contenido o tono</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Choose it, or drop folders or files anywhere on this window.</source>
        <translation>Elíjala o arrastre carpetas o archivos a esta ventana.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver el ejemplo</translation>
    </message>
    <message>
        <source>One invented story in five versions, with every kind of change.</source>
        <translation>Una historia inventada en cinco versiones, con toda clase de cambios.</translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation>Pegar dos textos…</translation>
    </message>
    <message>
        <source>Compare two versions that are not saved as files.</source>
        <translation>Comparar dos versiones que no están guardadas como archivos.</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Leer la guía (en inglés)</translation>
    </message>
    <message>
        <source>What the marks mean, and what can be done with what is found.</source>
        <translation>Qué significan las marcas y qué se puede hacer con lo encontrado.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertos últimamente</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Abrir {folder}</translation>
    </message>
    <message>
        <source>Set the versions of a story side by side</source>
        <translation>Las versiones de una historia, lado a lado</translation>
    </message>
    <message>
        <source>Open a folder of articles. The program finds which of them tell one story, aligns them passage by passage, and shows what each version did with every claim and every quote. Your files stay as they are, and nothing leaves this computer.</source>
        <translation>Abra una carpeta de artículos. El programa encuentra cuáles cuentan una misma historia, los alinea pasaje por pasaje y muestra qué hizo cada versión con cada afirmación y cada cita. Sus archivos quedan como están y nada sale de este ordenador.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Linked with {name} by you.</source>
        <extracomment>More versions than this would make a tooltip that nobody reads. Words by which a sentence is known. What adds or takes less than this in the log odds says nothing to a reader.</extracomment>
        <translation>Vinculado con {name} por usted.</translation>
    </message>
    <message>
        <source>Paired with {name}, {sure} % sure, but for “{words}” only {less} %: check it before you quote it.</source>
        <translation>Emparejado con {name}, {sure} % seguro, pero en «{words}» solo {less} %: compruébelo antes de citarlo.</translation>
    </message>
    <message>
        <source>Paired with {name}, only {sure} % sure: check it before you quote it.</source>
        <translation>Emparejado con {name}, solo {sure} % seguro: compruébelo antes de citarlo.</translation>
    </message>
    <message>
        <source>Paired with {name}, {sure} % sure.</source>
        <translation>Emparejado con {name}, {sure} % seguro.</translation>
    </message>
    <message>
        <source>Not paired with {name} itself; both are with {over}.</source>
        <translation>No emparejado con {name} mismo; ambos lo están con {over}.</translation>
    </message>
    <message>
        <source>Not paired with {name} itself.</source>
        <translation>No emparejado con {name} mismo.</translation>
    </message>
    <message>
        <source>The two share nothing telling.</source>
        <translation>Los dos no comparten nada significativo.</translation>
    </message>
    <message>
        <source>Both have: {words}</source>
        <translation>Ambos tienen: {words}</translation>
    </message>
    <message>
        <source>Near in meaning: {words}</source>
        <translation>De significado cercano: {words}</translation>
    </message>
    <message>
        <source>For it: no other passage matches either of them as well.</source>
        <translation>A favor: ningún otro pasaje encaja igual de bien con ninguno de los dos.</translation>
    </message>
    <message>
        <source>Against it: another passage matches one of them better.</source>
        <translation>En contra: otro pasaje encaja mejor con uno de los dos.</translation>
    </message>
    <message>
        <source>For it: their neighbours are like each other too.</source>
        <translation>A favor: sus vecinos también se parecen.</translation>
    </message>
    <message>
        <source>Against it: their neighbours are not like each other.</source>
        <translation>En contra: sus vecinos no se parecen.</translation>
    </message>
    <message>
        <source>For it: a passage of another version goes with both.</source>
        <translation>A favor: un pasaje de otra versión corresponde a ambos.</translation>
    </message>
</context>
<context>
    <name>WritingControl</name>
    <message>
        <source>write a note</source>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <source>tick off</source>
        <translation>marcar como revisado</translation>
    </message>
    <message>
        <source>take the tick off</source>
        <translation>quitar la marca de revisado</translation>
    </message>
    <message>
        <source>give the code “{name}”</source>
        <translation>asignar el código «{name}»</translation>
    </message>
    <message>
        <source>take a code off</source>
        <translation>quitar un código</translation>
    </message>
    <message>
        <source>The project of this folder cannot be used, so nothing can be noted.</source>
        <translation>El proyecto de esta carpeta no se puede usar, así que no se puede anotar nada.</translation>
    </message>
    <message>
        <source>Another window changed this note meanwhile; the words of both stand in it now.</source>
        <translation>Otra ventana ha cambiado esta nota entretanto; ahora contiene las palabras de ambas.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile; what you did there was not kept.</source>
        <translation>Esto se cambió entretanto en otra ventana; lo que hizo allí no se ha conservado.</translation>
    </message>
</context>
<context>
    <name>Yours</name>
    <message>
        <source>Paired by you.</source>
        <translation>Vinculado por usted.</translation>
    </message>
    <message>
        <source>Unlinked by you.</source>
        <translation>Desvinculado por usted.</translation>
    </message>
    <message>
        <source>Put into one row by you.</source>
        <translation>Puesto en una fila por usted.</translation>
    </message>
    <message>
        <source>Parted by you.</source>
        <translation>Separado por usted.</translation>
    </message>
    <message>
        <source>Marked as moved by you.</source>
        <translation>Marcado como movido por usted.</translation>
    </message>
    <message>
        <source>Marked as not moved by you.</source>
        <translation>Marcado como no movido por usted.</translation>
    </message>
    <message>
        <source>Marked by you as belonging to nothing in the other versions.</source>
        <translation>Marcado por usted como sin correspondencia en las otras versiones.</translation>
    </message>
    <message>
        <source>A change was rejected by you.</source>
        <translation>Usted rechazó un cambio.</translation>
    </message>
    <message>
        <source>What became of a quote was rejected by you.</source>
        <translation>Usted rechazó lo que pasó con una cita.</translation>
    </message>
    <message>
        <source>Who speaks was corrected by you.</source>
        <translation>Usted corrigió quién habla.</translation>
    </message>
</context>
</TS>
