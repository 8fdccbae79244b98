<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>triptych::base</name>
    <message>
        <source>“%1” cannot be the name of a variable: only letters, digits, “_”, “-” and “.” can stand in it.</source>
        <translation>„%1“ kann keine Variable heißen: Nur Buchstaben, Ziffern, „_“, „-“ und „.“ sind möglich.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A name cannot hold control characters.</source>
        <translation>Ein Name kann keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header: only letters, digits and !#$%&amp;&apos;*+-.^_`|~ can stand in it.</source>
        <translation>„%1“ kann kein Header heißen: Nur Buchstaben, Ziffern und !#$%&amp;&apos;*+-.^_`|~ sind möglich.</translation>
    </message>
</context>
<context>
    <name>triptych::capture</name>
    <message>
        <source>Parts of the call</source>
        <translation>Teile des Aufrufs</translation>
    </message>
    <message>
        <source>Bytes as they came</source>
        <translation>Bytes wie empfangen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Choose a call to see what it carried.</source>
        <translation>Einen Aufruf wählen, um seinen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Malformed call</source>
        <translation>Fehlerhafter Aufruf</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy curl</source>
        <translation>curl kopieren</translation>
    </message>
    <message>
        <source>Event type by</source>
        <translation>Ereignisart aus</translation>
    </message>
    <message>
        <source>one type for all calls</source>
        <translation>eine Art für alle Aufrufe</translation>
    </message>
    <message>
        <source>header:NAME, a JSON Pointer such as /type, or several with blanks between</source>
        <translation>header:NAME, ein JSON Pointer wie /type oder mehrere, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>startet …</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>endet …</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Empfang beenden</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>Update handler</source>
        <translation>Handler aktualisieren</translation>
    </message>
    <message>
        <source>Create handler</source>
        <translation>Handler erzeugen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Listening. No call has come yet; make one:</source>
        <translation>Der Empfang läuft. Noch kam kein Aufruf; so geht einer:</translation>
    </message>
    <message>
        <source>No call has come yet, and nobody listens.</source>
        <translation>Noch kam kein Aufruf, und der Empfang ist beendet.</translation>
    </message>
    <message>
        <source>Send sample events</source>
        <translation>Beispielereignisse senden</translation>
    </message>
    <message>
        <source>%1+ new ↑</source>
        <translation>über %1 neue ↑</translation>
    </message>
    <message>
        <source>%1 new ↑</source>
        <translation>%1 neue ↑</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Anderen Port wählen</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Port für den Empfang</translation>
    </message>
    <message>
        <source>A port is a number up to 65535; 0 takes any.</source>
        <translation>Ein Port ist eine Zahl bis 65535; 0 nimmt einen beliebigen.</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Handler updated</source>
        <translation>Handler aktualisiert</translation>
    </message>
    <message>
        <source>Handler created</source>
        <translation>Handler erzeugt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>calls that no webhook takes</source>
        <translation>Aufrufe, die kein Webhook annimmt</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfang</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) captured</source>
        <translation>
            <numerusform>%n Aufruf empfangen</numerusform>
            <numerusform>%n Aufrufe empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set event type</source>
        <translation>Ereignisart festlegen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Schema von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>No schema</source>
        <translation>Kein Schema</translation>
    </message>
    <message>
        <source>%1 takes the calls</source>
        <translation>%1 nimmt die Aufrufe an</translation>
    </message>
    <message>
        <source>No call has come yet. %1 takes the calls.</source>
        <translation>Noch kam kein Aufruf. %1 nimmt sie an.</translation>
    </message>
</context>
<context>
    <name>triptych::commands</name>
    <message>
        <source>&amp;File</source>
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
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>E&amp;mpfang</translation>
    </message>
    <message>
        <source>&amp;Invoke</source>
        <translation>A&amp;ufruf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New Project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open the Sample Integration</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find in This Pane</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>Format Body</source>
        <translation>Inhalt formatieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show or Hide the Side Tree</source>
        <translation>Seitenbaum ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or Hide the Drawer</source>
        <translation>Schublade ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Filter the Side Tree</source>
        <translation>Seitenbaum filtern</translation>
    </message>
    <message>
        <source>Move the Side Tree to the Other Side</source>
        <translation>Seitenbaum auf die andere Seite</translation>
    </message>
    <message>
        <source>Move the Drawer to the Bottom or the Right</source>
        <translation>Schublade nach unten oder rechts</translation>
    </message>
    <message>
        <source>Turn the Panes</source>
        <translation>Bereiche drehen</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Schrift größer</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Schrift kleiner</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Schrift normal</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to Anything</source>
        <translation>Gehe zu beliebigem Ziel</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Voriges Problem</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Keep Tab Open</source>
        <translation>Tab behalten</translation>
    </message>
    <message>
        <source>Tab 1</source>
        <translation>Tab 1</translation>
    </message>
    <message>
        <source>Tab 2</source>
        <translation>Tab 2</translation>
    </message>
    <message>
        <source>Tab 3</source>
        <translation>Tab 3</translation>
    </message>
    <message>
        <source>Tab 4</source>
        <translation>Tab 4</translation>
    </message>
    <message>
        <source>Tab 5</source>
        <translation>Tab 5</translation>
    </message>
    <message>
        <source>Tab 6</source>
        <translation>Tab 6</translation>
    </message>
    <message>
        <source>Tab 7</source>
        <translation>Tab 7</translation>
    </message>
    <message>
        <source>Tab 8</source>
        <translation>Tab 8</translation>
    </message>
    <message>
        <source>Last Tab</source>
        <translation>Letzter Tab</translation>
    </message>
    <message>
        <source>New API</source>
        <translation>Neue API</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>New Webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Start Listening</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>Stop Listening</source>
        <translation>Empfang beenden</translation>
    </message>
    <message>
        <source>Create Handler</source>
        <translation>Handler erzeugen</translation>
    </message>
    <message>
        <source>Copy the Webhook&apos;s URL</source>
        <translation>URL des Webhooks kopieren</translation>
    </message>
    <message>
        <source>Copy a curl Command for the Webhook</source>
        <translation>curl-Befehl für den Webhook kopieren</translation>
    </message>
    <message>
        <source>New Request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel the Call</source>
        <translation>Aufruf abbrechen</translation>
    </message>
    <message>
        <source>Go to the URL</source>
        <translation>Zur URL</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit Environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>Switch Environment</source>
        <translation>Umgebung wechseln</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Triptych</source>
        <translation>Über Triptych</translation>
    </message>
    <message>
        <source>New Operation…</source>
        <translation>Neue Operation …</translation>
    </message>
    <message>
        <source>New Schema…</source>
        <translation>Neues Schema …</translation>
    </message>
    <message>
        <source>Make Requests for All Operations</source>
        <translation>Anfragen für alle Operationen anlegen</translation>
    </message>
    <message>
        <source>Import a Service…</source>
        <translation>Dienst importieren …</translation>
    </message>
    <message>
        <source>New Environment…</source>
        <translation>Neue Umgebung …</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts weitersuchen</translation>
    </message>
</context>
<context>
    <name>triptych::design</name>
    <message>
        <source>Add property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>no schema</source>
        <translation>kein Schema</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Operations-ID</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Request body and responses</source>
        <translation>Anfrageinhalt und Antworten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>OpenAPI %1 · %2 operations · %3 webhooks · %4 schemas</source>
        <translation>OpenAPI %1 · %2 Operationen · %3 Webhooks · %4 Schemas</translation>
    </message>
    <message>
        <source>Parameters of all operations</source>
        <translation>Parameter aller Operationen</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>New operation</source>
        <translation>Neue Operation</translation>
    </message>
    <message>
        <source>Write a method and a path: GET /orders.</source>
        <translation>Methode und Pfad angeben: GET /orders.</translation>
    </message>
    <message>
        <source>Add operation</source>
        <translation>Operation hinzufügen</translation>
    </message>
    <message>
        <source>New schema</source>
        <translation>Neues Schema</translation>
    </message>
    <message>
        <source>Add schema</source>
        <translation>Schema hinzufügen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
</context>
<context>
    <name>triptych::edit</name>
    <message>
        <source>Unsaved edits cannot be kept safe at the moment: %1</source>
        <translation>Ungespeicherte Änderungen können gerade nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>Save now, or make room.</source>
        <translation>Jetzt speichern oder Platz schaffen.</translation>
    </message>
    <message>
        <source>The unsaved edits of “%1” cannot be read; their file was kept.</source>
        <translation>Die ungespeicherten Änderungen an „%1“ sind nicht lesbar; ihre Datei wurde behalten.</translation>
    </message>
    <message>
        <source>Earlier edits</source>
        <translation>Frühere Änderungen</translation>
    </message>
    <message>
        <source>Change on disk</source>
        <translation>Änderung auf der Platte</translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Konflikt lösen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>“%1” was changed in the same place since; undo that first.</source>
        <translation>„%1“ wurde seitdem an derselben Stelle geändert; zuerst das rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” was part of this and has been closed since.</source>
        <translation>„%1“ gehörte dazu und wurde seitdem geschlossen.</translation>
    </message>
    <message>
        <source>“%1” has undone more than this; redo there first.</source>
        <translation>In „%1“ wurde mehr als das rückgängig gemacht; zuerst dort wiederholen.</translation>
    </message>
</context>
<context>
    <name>triptych::editors</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Text change</source>
        <translation>Textänderung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>Inhalt als Text</translation>
    </message>
    <message>
        <source>Body as values</source>
        <translation>Inhalt als Werte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Inhalt kopieren</translation>
    </message>
</context>
<context>
    <name>triptych::formats</name>
    <message>
        <source>OpenAPI</source>
        <translation>OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI %1: %2 operations, %3 webhooks, %4 schemas in %5 files</source>
        <translation>OpenAPI %1: %2 Operationen, %3 Webhooks, %4 Schemas in %5 Dateien</translation>
    </message>
</context>
<context>
    <name>triptych::http</name>
    <message>
        <source>Cannot watch the listening socket.</source>
        <translation>Der lauschende Socket kann nicht beobachtet werden.</translation>
    </message>
    <message>
        <source>The body is shown as received: its content coding “%1” is not known.</source>
        <translation>Der Inhalt wird wie empfangen gezeigt: Seine Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The server had closed the kept connection; the request was sent again on a new one.</source>
        <translation>Der Server hatte die gehaltene Verbindung geschlossen; die Anfrage wurde auf einer neuen erneut gesendet.</translation>
    </message>
    <message>
        <source>No trusted connection to %1: %2. Nothing was sent.</source>
        <translation>Keine vertrauenswürdige Verbindung zu %1: %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>If you trust this server, turn off “Verify certificate” for this request.</source>
        <translation>Wenn Sie diesem Server vertrauen, „Zertifikat prüfen“ für diese Anfrage abschalten.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <translation>Für %1 wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Bei %1 lauscht niemand: Die Verbindung wurde abgewiesen.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>No complete answer from %1 within %2 ms.</source>
        <translation>Keine vollständige Antwort von %1 in %2 ms.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the end of the body.</source>
        <translation>%1 hat die Verbindung vor dem Ende des Inhalts geschlossen.</translation>
    </message>
    <message>
        <source>The answer of %1 is not HTTP as it should be.</source>
        <translation>Die Antwort von %1 ist kein ordentliches HTTP.</translation>
    </message>
    <message>
        <source>The body does not decode as its Content-Encoding says.</source>
        <translation>Der Inhalt lässt sich nicht so dekodieren, wie Content-Encoding sagt.</translation>
    </message>
    <message>
        <source>The head of the answer is larger than %1 bytes.</source>
        <translation>Der Kopf der Antwort ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>The body is larger than %1 bytes; the rest was not read.</source>
        <translation>Der Inhalt ist größer als %1 Bytes; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 closed the kept connection while the request was sent. It was not sent again, for %2 may not be repeated unasked.</source>
        <translation>%1 hat die gehaltene Verbindung während des Sendens geschlossen. Es wurde nicht erneut gesendet, denn %2 darf nicht ungefragt wiederholt werden.</translation>
    </message>
    <message>
        <source>The call to %1 failed: %2.</source>
        <translation>Der Aufruf von %1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <source>%1 needs a value for “%2”.</source>
        <translation>%1 braucht einen Wert für „%2“.</translation>
    </message>
    <message>
        <source>The request has a header “%1” of its own; the one from Auth is not sent.</source>
        <translation>Die Anfrage hat einen eigenen Header „%1“; der aus der Anmeldung wird nicht gesendet.</translation>
    </message>
    <message>
        <source>As the folder above</source>
        <translation>Wie der Ordner darüber</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A user name for Basic cannot hold “:”.</source>
        <translation>Ein Benutzername für Basic kann kein „:“ enthalten.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>An API key goes into header, query or cookie, not “%1”.</source>
        <translation>Ein API-Schlüssel gehört in Header, Query oder Cookie, nicht „%1“.</translation>
    </message>
    <message>
        <source>A cookie cannot hold “;”, nor its name “=”.</source>
        <translation>Ein Cookie kann kein „;“ enthalten, sein Name kein „=“.</translation>
    </message>
    <message>
        <source>The request does not begin with a method.</source>
        <translation>Die Anfrage beginnt nicht mit einer Methode.</translation>
    </message>
    <message>
        <source>The method is longer than 32 bytes.</source>
        <translation>Die Methode ist länger als 32 Bytes.</translation>
    </message>
    <message>
        <source>CONNECT asks for a tunnel, and there is none here.</source>
        <translation>CONNECT verlangt einen Tunnel, und hier gibt es keinen.</translation>
    </message>
    <message>
        <source>The request target is empty or holds a byte that must be percent-encoded.</source>
        <translation>Das Ziel der Anfrage ist leer oder enthält ein Byte, das prozentkodiert sein muss.</translation>
    </message>
    <message>
        <source>The request line is too long.</source>
        <translation>Die Anfragezeile ist zu lang.</translation>
    </message>
    <message>
        <source>The request line does not end in an HTTP version.</source>
        <translation>Die Anfragezeile endet nicht mit einer HTTP-Version.</translation>
    </message>
    <message>
        <source>Only HTTP/1.0 and HTTP/1.1 are spoken here.</source>
        <translation>Hier wird nur HTTP/1.0 und HTTP/1.1 gesprochen.</translation>
    </message>
    <message>
        <source>A line ends in LF without CR.</source>
        <translation>Eine Zeile endet mit LF ohne CR.</translation>
    </message>
    <message>
        <source>A CR is not followed by LF.</source>
        <translation>Auf ein CR folgt kein LF.</translation>
    </message>
    <message>
        <source>A field value holds NUL or another control character.</source>
        <translation>Ein Feldwert enthält NUL oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>A line of the head is not a field: its name is empty, has a wrong character or no colon after it.</source>
        <translation>Eine Zeile des Kopfes ist kein Feld: Ihr Name ist leer, hat ein falsches Zeichen oder keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is a space between a field name and its colon.</source>
        <translation>Zwischen Feldname und Doppelpunkt steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A line of the head begins with a space: folded fields are not taken.</source>
        <translation>Eine Zeile des Kopfes beginnt mit einem Leerzeichen: Gefaltete Felder werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The head of the request is too large.</source>
        <translation>Der Kopf der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The request has too many fields.</source>
        <translation>Die Anfrage hat zu viele Felder.</translation>
    </message>
    <message>
        <source>An HTTP/1.1 request needs a Host field.</source>
        <translation>Eine HTTP/1.1-Anfrage braucht ein Host-Feld.</translation>
    </message>
    <message>
        <source>There is more than one Host field.</source>
        <translation>Es gibt mehr als ein Host-Feld.</translation>
    </message>
    <message>
        <source>The Host field is not a host and port.</source>
        <translation>Das Host-Feld ist kein Host mit Port.</translation>
    </message>
    <message>
        <source>Content-Length is not a plain decimal number.</source>
        <translation>Content-Length ist keine einfache Dezimalzahl.</translation>
    </message>
    <message>
        <source>There is more than one Content-Length.</source>
        <translation>Es gibt mehr als ein Content-Length.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding contradict each other.</source>
        <translation>Content-Length und Transfer-Encoding widersprechen sich.</translation>
    </message>
    <message>
        <source>There is more than one Transfer-Encoding.</source>
        <translation>Es gibt mehr als ein Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Transfer-Encoding is not &quot;chunked&quot;.</source>
        <translation>Transfer-Encoding ist nicht „chunked“.</translation>
    </message>
    <message>
        <source>No transfer coding but &quot;chunked&quot; is understood here.</source>
        <translation>Hier wird nur die Übertragung „chunked“ verstanden.</translation>
    </message>
    <message>
        <source>HTTP/1.0 has no Transfer-Encoding.</source>
        <translation>HTTP/1.0 kennt kein Transfer-Encoding.</translation>
    </message>
    <message>
        <source>The body is larger than what is taken here.</source>
        <translation>Der Inhalt ist größer, als hier angenommen wird.</translation>
    </message>
    <message>
        <source>No expectation but 100-continue is met here.</source>
        <translation>Hier wird nur die Erwartung 100-continue erfüllt.</translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation>Eine Chunk-Größe ist keine Hexadezimalzahl.</translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation>Eine Chunk-Erweiterung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The chunk extensions are too long.</source>
        <translation>Die Chunk-Erweiterungen sind zu lang.</translation>
    </message>
    <message>
        <source>A chunk does not end where its size says.</source>
        <translation>Ein Chunk endet nicht dort, wo seine Größe sagt.</translation>
    </message>
    <message>
        <source>The chunks hold far more framing than data.</source>
        <translation>Die Chunks enthalten weit mehr Rahmen als Daten.</translation>
    </message>
    <message>
        <source>A trailer field would change the framing of the message.</source>
        <translation>Ein Trailer-Feld würde den Rahmen der Nachricht ändern.</translation>
    </message>
    <message>
        <source>The request is not well-formed HTTP.</source>
        <translation>Die Anfrage ist kein wohlgeformtes HTTP.</translation>
    </message>
    <message>
        <source>The head of the request did not arrive in time.</source>
        <translation>Der Kopf der Anfrage kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The body of the request arrived too slowly.</source>
        <translation>Der Inhalt der Anfrage kam zu langsam.</translation>
    </message>
    <message>
        <source>The connection ended before the request did.</source>
        <translation>Die Verbindung endete vor der Anfrage.</translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation>Es gibt zu viele Verbindungen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Stop that program or choose another port.</source>
        <translation>Jenes Programm beenden oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system&apos;s own services.</source>
        <translation>Port %1 ist für Dienste des Systems reserviert.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on.</source>
        <translation>Einen Port ab 1024 wählen.</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Listen on 127.0.0.1 or on ::1.</source>
        <translation>Auf 127.0.0.1 oder ::1 lauschen.</translation>
    </message>
    <message>
        <source>Cannot listen on port %1: %2.</source>
        <translation>Auf Port %1 kann nicht gelauscht werden: %2.</translation>
    </message>
    <message>
        <source>The answer redirects to “%1”, which is not a URL that can be called: %2</source>
        <translation>Die Antwort leitet zu „%1“ um, was keine aufrufbare URL ist: %2</translation>
    </message>
    <message>
        <source>The answer redirects to “%1”, which is neither http nor https.</source>
        <translation>Die Antwort leitet zu „%1“ um, weder http noch https.</translation>
    </message>
    <message>
        <source>The answer redirects from https to http at %1; that is not followed.</source>
        <translation>Die Antwort leitet von https zu http bei %1 um; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The answer redirects to %1 and would take a secret along; that is not followed.</source>
        <translation>Die Antwort leitet zu %1 um und nähme ein Geheimnis mit; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The request has no method.</source>
        <translation>Die Anfrage hat keine Methode.</translation>
    </message>
    <message>
        <source>The method holds a character that a method cannot hold (offset %1).</source>
        <translation>Die Methode enthält ein unmögliches Zeichen (Stelle %1).</translation>
    </message>
    <message>
        <source>CONNECT opens a tunnel; it is not a call.</source>
        <translation>CONNECT öffnet einen Tunnel; es ist kein Aufruf.</translation>
    </message>
    <message>
        <source>A HEAD request has no body.</source>
        <translation>Eine HEAD-Anfrage hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>Header %1 has no name.</source>
        <translation>Header %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>The name of header %1 holds a character that it cannot hold (offset %2).</source>
        <translation>Der Name von Header %1 enthält ein unmögliches Zeichen (Stelle %2).</translation>
    </message>
    <message>
        <source>The value of “%1” holds a line end, a control character or a non-ASCII byte (offset %2).</source>
        <translation>Der Wert von „%1“ enthält ein Zeilenende, ein Steuerzeichen oder ein Nicht-ASCII-Byte (Stelle %2).</translation>
    </message>
    <message>
        <source>Triptych frames the body itself; Transfer-Encoding cannot be set.</source>
        <translation>Triptych rahmt den Inhalt selbst; Transfer-Encoding kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Content-Length is not the size of the body, %1.</source>
        <translation>Content-Length ist nicht die Größe des Inhalts, %1.</translation>
    </message>
    <message>
        <source>A request has one Host header, with a value.</source>
        <translation>Eine Anfrage hat genau einen Host-Header mit Wert.</translation>
    </message>
    <message>
        <source>Calls go over http or https, not %1.</source>
        <translation>Aufrufe gehen über http oder https, nicht %1.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The answer redirects again after %n redirect(s); that is not followed.</source>
        <translation>
            <numerusform>Die Antwort leitet nach %n Umleitung erneut um; dem wird nicht gefolgt.</numerusform>
            <numerusform>Die Antwort leitet nach %n Umleitungen erneut um; dem wird nicht gefolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: redirected to %2.</source>
        <translation>%1: umgeleitet zu %2.</translation>
    </message>
    <message>
        <source>%1: redirected to %2, without %3.</source>
        <translation>%1: umgeleitet zu %2, ohne %3.</translation>
    </message>
    <message>
        <source>The answer repeats a secret of the request; it is masked in what is stored.</source>
        <translation>Die Antwort wiederholt ein Geheimnis der Anfrage; im Gespeicherten ist es maskiert.</translation>
    </message>
</context>
<context>
    <name>triptych::invoke</name>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Change authentication</source>
        <translation>Anmeldung ändern</translation>
    </message>
    <message>
        <source>the credential, or {{name}} of a secret variable</source>
        <translation>das Geheimnis oder {{name}} einer geheimen Variable</translation>
    </message>
    <message>
        <source>The request is not open any more.</source>
        <translation>Die Anfrage ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>Edit body</source>
        <translation>Inhalt bearbeiten</translation>
    </message>
    <message>
        <source>Enter credential</source>
        <translation>Geheimnis eingeben</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Mehrteiliges Formular</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Change type of body</source>
        <translation>Art des Inhalts ändern</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What this request is for. Markdown.</source>
        <translation>Wozu diese Anfrage dient. Markdown.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Change method</source>
        <translation>Methode ändern</translation>
    </message>
    <message>
        <source>Edit URL</source>
        <translation>URL bearbeiten</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>Noch nicht aufgerufen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Made %n request(s)</source>
        <translation>
            <numerusform>%n Anfrage angelegt</numerusform>
            <numerusform>%n Anfragen angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Einen Dienst „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Every operation has a request.</source>
        <translation>Jede Operation hat eine Anfrage.</translation>
    </message>
    <message>
        <source>Make requests</source>
        <translation>Anfragen anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Use for this run</source>
        <translation>Für diesen Lauf verwenden</translation>
    </message>
    <message>
        <source>This call needs a secret that has no value here. It is kept in memory until the program ends, and written to no file.</source>
        <translation>Dieser Aufruf braucht ein Geheimnis, das hier keinen Wert hat. Es bleibt bis zum Programmende im Speicher und wird in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No answer yet. Send the request with %1.</source>
        <translation>Noch keine Antwort. Die Anfrage mit %1 senden.</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Bytes as sent</source>
        <translation>Bytes wie gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Receiving %1 of %2</source>
        <translation>%1 von %2 empfangen</translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>The definition has no such operation any more.</source>
        <translation>Die Definition hat diese Operation nicht mehr.</translation>
    </message>
    <message>
        <source>No calls yet. Open a request and send it.</source>
        <translation>Noch keine Aufrufe. Eine Anfrage öffnen und senden.</translation>
    </message>
    <message>
        <source>Write {{name}} in a request for the value. A secret&apos;s value stays in memory until the program ends; the file holds its name alone.</source>
        <translation>{{name}} in einer Anfrage steht für den Wert. Der Wert eines Geheimnisses bleibt bis zum Programmende im Speicher; in der Datei steht nur sein Name.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
</context>
<context>
    <name>triptych::itemmodels</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>new row…</source>
        <translation>neue Zeile …</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Change row</source>
        <translation>Zeile ändern</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an object has properties.</source>
        <translation>Nur ein Objekt hat Eigenschaften.</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Only a property can be removed here.</source>
        <translation>Hier kann nur eine Eigenschaft entfernt werden.</translation>
    </message>
    <message>
        <source>Remove property</source>
        <translation>Eigenschaft entfernen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Rename property</source>
        <translation>Eigenschaft umbenennen</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>führt ins Leere</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>other keys</source>
        <translation>andere Schlüssel</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>all of, %1</source>
        <translation>alle, %1</translation>
    </message>
    <message>
        <source>one of, %1</source>
        <translation>genau eines, %1</translation>
    </message>
    <message>
        <source>any of, %1</source>
        <translation>mindestens eines, %1</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>new parameter…</source>
        <translation>neuer Parameter …</translation>
    </message>
    <message>
        <source>Of the path, for all its operations</source>
        <translation>Vom Pfad, für alle seine Operationen</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Rename parameter</source>
        <translation>Parameter umbenennen</translation>
    </message>
    <message>
        <source>Move parameter</source>
        <translation>Parameter verschieben</translation>
    </message>
    <message>
        <source>Remove parameter</source>
        <translation>Parameter entfernen</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>new response…</source>
        <translation>neue Antwort …</translation>
    </message>
    <message>
        <source>Add response</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove response</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>wird verwendet</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>wird nicht verwendet</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>nicht geheim</translation>
    </message>
    <message>
        <source>asked for when it is needed</source>
        <translation>wird bei Bedarf erfragt</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends, and written to no file.</source>
        <translation>Bleibt bis zum Programmende im Speicher und wird in keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Change variable</source>
        <translation>Variable ändern</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
</context>
<context>
    <name>triptych::items</name>
    <message>
        <source>Put {{name}} of a secret variable here and enter the value once; it is then kept out of the project.</source>
        <translation>Hier {{name}} einer geheimen Variable einsetzen und den Wert einmal eingeben; er bleibt dann außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>The secret “%1” stands in the file.</source>
        <translation>Das Geheimnis „%1“ steht in der Datei.</translation>
    </message>
    <message>
        <source>A credential (“%1”) stands in the file.</source>
        <translation>Ein Zugangsgeheimnis („%1“) steht in der Datei.</translation>
    </message>
    <message>
        <source>“%1” is no type of body.</source>
        <translation>„%1“ ist keine Art von Inhalt.</translation>
    </message>
    <message>
        <source>This file should hold an object.</source>
        <translation>Diese Datei sollte ein Objekt enthalten.</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>“%1” should be a whole number from %2 to %3.</source>
        <translation>„%1“ sollte eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>“%1” should be %2.</source>
        <translation>„%1“ sollte %2 sein.</translation>
    </message>
    <message>
        <source>This project has format %1; this Triptych knows %2. It opens read-only.</source>
        <translation>Das Projekt hat Format %1; dieses Triptych kennt %2. Es wird nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“unknownPath” is 200 or 404.</source>
        <translation>„unknownPath“ ist 200 oder 404.</translation>
    </message>
    <message>
        <source>The signing secret stands in the file.</source>
        <translation>Das Signaturgeheimnis steht in der Datei.</translation>
    </message>
    <message>
        <source>Put {{name}} of a secret variable here and enter the value once.</source>
        <translation>Hier {{name}} einer geheimen Variable einsetzen und den Wert einmal eingeben.</translation>
    </message>
    <message>
        <source>The path of a webhook begins with “/”.</source>
        <translation>Der Pfad eines Webhooks beginnt mit „/“.</translation>
    </message>
</context>
<context>
    <name>triptych::message</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Data row</source>
        <translation>Datenzeile</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>The secret “%1” has no value here.</source>
        <translation>Das Geheimnis „%1“ hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>Enter it, or set %1 in the environment.</source>
        <translation>Eingeben oder %1 in der Prozessumgebung setzen.</translation>
    </message>
    <message>
        <source>The value of “%1” names itself: %2.</source>
        <translation>Der Wert von „%1“ nennt sich selbst: %2.</translation>
    </message>
    <message>
        <source>“%1” is more than %2 variables deep.</source>
        <translation>„%1“ ist mehr als %2 Variablen tief.</translation>
    </message>
    <message>
        <source>Nothing gives “%1” a value.</source>
        <translation>„%1“ bekommt nirgends einen Wert.</translation>
    </message>
    <message>
        <source>Those made by Triptych are %1.</source>
        <translation>Triptych erzeugt diese: %1.</translation>
    </message>
    <message>
        <source>Add it to the environment, or to the request&apos;s variables.</source>
        <translation>Zur Umgebung oder zu den Variablen der Anfrage hinzufügen.</translation>
    </message>
    <message>
        <source>The variables in this text multiply without end.</source>
        <translation>Die Variablen in diesem Text vervielfachen sich ohne Ende.</translation>
    </message>
    <message>
        <source>Write the host as “%1”.</source>
        <translation>Den Host als „%1“ schreiben.</translation>
    </message>
    <message>
        <source>A URL cannot hold a space or a control character (byte %1 at offset %2).</source>
        <translation>Eine URL kann weder Leerzeichen noch Steuerzeichen enthalten (Byte %1 an Stelle %2).</translation>
    </message>
    <message>
        <source>A URL cannot hold “\”: programs disagree about the host it then names.</source>
        <translation>Eine URL kann kein „\“ enthalten: Programme sind uneins, welchen Host sie dann nennt.</translation>
    </message>
    <message>
        <source>A URL holds ASCII only (offset %1).</source>
        <translation>Eine URL enthält nur ASCII (Stelle %1).</translation>
    </message>
    <message>
        <source>A URL cannot hold a user name or password.</source>
        <translation>Eine URL kann weder Benutzername noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Set them under Auth, as Basic.</source>
        <translation>Unter Anmeldung als Basic angeben.</translation>
    </message>
    <message>
        <source>The URL names no host.</source>
        <translation>Die URL nennt keinen Host.</translation>
    </message>
    <message>
        <source>“%1” is not a host name or a plain IP address.</source>
        <translation>„%1“ ist weder Hostname noch einfache IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>The URL does not say how to connect.</source>
        <translation>Die URL sagt nicht, wie verbunden wird.</translation>
    </message>
    <message>
        <source>Begin it with https:// or http://.</source>
        <translation>Mit https:// oder http:// beginnen.</translation>
    </message>
</context>
<context>
    <name>triptych::openapi</name>
    <message>
        <source>“%1” is on the network; it is not fetched.</source>
        <translation>„%1“ liegt im Netz; es wird nicht geholt.</translation>
    </message>
    <message>
        <source>“%1” leads out of the document&apos;s folder; it is not opened.</source>
        <translation>„%1“ führt aus dem Ordner des Dokuments; es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file of “%1” cannot be read.</source>
        <translation>Die Datei von „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is not a valid reference.</source>
        <translation>„%1“ ist kein gültiger Verweis.</translation>
    </message>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation>Bei „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>“%1” leads back to itself through references alone.</source>
        <translation>„%1“ führt allein über Verweise zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation>In diesem Dokument steht nichts.</translation>
    </message>
    <message>
        <source>Version “%1” is not known; 2.0, 3.0, 3.1 and 3.2 are.</source>
        <translation>Version „%1“ ist nicht bekannt; bekannt sind 2.0, 3.0, 3.1 und 3.2.</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>A property needs a name.</source>
        <translation>Eine Eigenschaft braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is neither a type nor a schema of this document.</source>
        <translation>„%1“ ist weder ein Typ noch ein Schema dieses Dokuments.</translation>
    </message>
    <message>
        <source>Write string, integer, number, boolean, object, array of …, or the name of a schema; alternatives with “|”.</source>
        <translation>string, integer, number, boolean, object, array of … oder den Namen eines Schemas schreiben; Alternativen mit „|“.</translation>
    </message>
    <message>
        <source>A schema needs a name.</source>
        <translation>Ein Schema braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a schema “%1” already.</source>
        <translation>Ein Schema „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A path starts with “/”.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>%1 %2 is there already.</source>
        <translation>%1 %2 gibt es schon.</translation>
    </message>
    <message>
        <source>A response %1 is there already.</source>
        <translation>Eine Antwort %1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>write-only</source>
        <translation>nur schreibbar</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>an AsyncAPI document</source>
        <translation>ein AsyncAPI-Dokument</translation>
    </message>
    <message>
        <source>an Arazzo document</source>
        <translation>ein Arazzo-Dokument</translation>
    </message>
    <message>
        <source>an OpenAPI Overlay</source>
        <translation>ein OpenAPI-Overlay</translation>
    </message>
    <message>
        <source>a Swagger 1.x file, of which there are several to one API</source>
        <translation>eine Swagger-1.x-Datei, von denen es mehrere je API gibt</translation>
    </message>
    <message>
        <source>an OpenCollection</source>
        <translation>eine OpenCollection</translation>
    </message>
    <message>
        <source>a Postman environment</source>
        <translation>eine Postman-Umgebung</translation>
    </message>
    <message>
        <source>a Postman collection</source>
        <translation>eine Postman-Sammlung</translation>
    </message>
    <message>
        <source>a Postman collection of version 1</source>
        <translation>eine Postman-Sammlung der Version 1</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>ein Insomnia-Export</translation>
    </message>
    <message>
        <source>an Insomnia environment</source>
        <translation>eine Insomnia-Umgebung</translation>
    </message>
    <message>
        <source>an Insomnia design document</source>
        <translation>ein Insomnia-Entwurfsdokument</translation>
    </message>
    <message>
        <source>a HAR file of recorded calls</source>
        <translation>eine HAR-Datei mit aufgezeichneten Aufrufen</translation>
    </message>
    <message>
        <source>a Bruno collection</source>
        <translation>eine Bruno-Sammlung</translation>
    </message>
    <message>
        <source>a Hoppscotch collection</source>
        <translation>eine Hoppscotch-Sammlung</translation>
    </message>
    <message>
        <source>a CloudEvents event</source>
        <translation>ein CloudEvents-Ereignis</translation>
    </message>
    <message>
        <source>a CloudFormation or SAM template</source>
        <translation>eine CloudFormation- oder SAM-Vorlage</translation>
    </message>
    <message>
        <source>a SAM template</source>
        <translation>eine SAM-Vorlage</translation>
    </message>
    <message>
        <source>a Serverless Framework file</source>
        <translation>eine Datei des Serverless Framework</translation>
    </message>
    <message>
        <source>a Kubernetes object</source>
        <translation>ein Kubernetes-Objekt</translation>
    </message>
    <message>
        <source>a Google Discovery document</source>
        <translation>ein Google-Discovery-Dokument</translation>
    </message>
    <message>
        <source>a Smithy model</source>
        <translation>ein Smithy-Modell</translation>
    </message>
    <message>
        <source>a Spectral ruleset</source>
        <translation>ein Spectral-Regelsatz</translation>
    </message>
    <message>
        <source>a JSON Schema</source>
        <translation>ein JSON Schema</translation>
    </message>
    <message>
        <source>a RAML document</source>
        <translation>ein RAML-Dokument</translation>
    </message>
    <message>
        <source>an API Blueprint</source>
        <translation>ein API Blueprint</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>an XML or HTML file</source>
        <translation>eine XML- oder HTML-Datei</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>ein curl-Befehl</translation>
    </message>
    <message>
        <source>a Bruno request</source>
        <translation>eine Bruno-Anfrage</translation>
    </message>
    <message>
        <source>a Protocol Buffers file</source>
        <translation>eine Protocol-Buffers-Datei</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>ein einzelner Wert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>an object (%1)</source>
        <translation>ein Objekt (%1)</translation>
    </message>
    <message>
        <source>The %1 Object has no “%2”.</source>
        <translation>Das %1-Objekt kennt kein „%2“.</translation>
    </message>
    <message>
        <source>“%1” is there since OpenAPI %2; this is %3.</source>
        <translation>„%1“ gibt es seit OpenAPI %2; dies ist %3.</translation>
    </message>
    <message>
        <source>“%1” was there until OpenAPI %2; this is %3.</source>
        <translation>„%1“ gab es bis OpenAPI %2; dies ist %3.</translation>
    </message>
    <message>
        <source>Fields of your own begin with “x-”.</source>
        <translation>Eigene Felder beginnen mit „x-“.</translation>
    </message>
    <message>
        <source>This has to be %1, not %2.</source>
        <translation>Hier muss %1 stehen, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” has to be %2, not %3.</source>
        <translation>„%1“ muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Remove the key, or give it a value.</source>
        <translation>Den Schlüssel entfernen oder ihm einen Wert geben.</translation>
    </message>
    <message>
        <source>“%1” is no path: it does not begin with “/”.</source>
        <translation>„%1“ ist kein Pfad: Er beginnt nicht mit „/“.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>„%1“ ist kein Status.</translation>
    </message>
    <message>
        <source>A number from 100 to 599, or “default”.</source>
        <translation>Eine Zahl von 100 bis 599 oder „default“.</translation>
    </message>
    <message>
        <source>A number from 100 to 599, “4XX” for a hundred of them, or “default”.</source>
        <translation>Eine Zahl von 100 bis 599, „4XX“ für hundert davon oder „default“.</translation>
    </message>
    <message>
        <source>“%1” cannot be a component&apos;s name.</source>
        <translation>„%1“ kann kein Name einer Komponente sein.</translation>
    </message>
    <message>
        <source>Letters of A to Z, digits, “.”, “-” and “_” can.</source>
        <translation>Möglich sind Buchstaben von A bis Z, Ziffern, „.“, „-“ und „_“.</translation>
    </message>
    <message>
        <source>“%1” is no media type.</source>
        <translation>„%1“ ist kein Medientyp.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann kein Name eines Headers sein.</translation>
    </message>
    <message>
        <source>“%1” is no method, or has a field of its own.</source>
        <translation>„%1“ ist keine Methode oder hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>A path below the server&apos;s address, with {names} for the parts that change.</source>
        <translation>Ein Pfad unter der Serveradresse, mit {Namen} für die veränderlichen Teile.</translation>
    </message>
    <message>
        <source>Where the path item is that belongs here.</source>
        <translation>Wo der Pfadeintrag steht, der hierher gehört.</translation>
    </message>
    <message>
        <source>One line for all operations of the path.</source>
        <translation>Eine Zeile für alle Operationen des Pfads.</translation>
    </message>
    <message>
        <source>What all operations of the path have in common.</source>
        <translation>Was alle Operationen des Pfads gemeinsam haben.</translation>
    </message>
    <message>
        <source>Reads what is there.</source>
        <translation>Liest, was da ist.</translation>
    </message>
    <message>
        <source>Replaces what is there.</source>
        <translation>Ersetzt, was da ist.</translation>
    </message>
    <message>
        <source>Hands something in, often to make something new.</source>
        <translation>Reicht etwas ein, oft um Neues anzulegen.</translation>
    </message>
    <message>
        <source>Removes what is there.</source>
        <translation>Entfernt, was da ist.</translation>
    </message>
    <message>
        <source>Asks what can be done here.</source>
        <translation>Fragt, was hier möglich ist.</translation>
    </message>
    <message>
        <source>Reads the headers of what is there.</source>
        <translation>Liest die Header dessen, was da ist.</translation>
    </message>
    <message>
        <source>Changes parts of what is there.</source>
        <translation>Ändert Teile dessen, was da ist.</translation>
    </message>
    <message>
        <source>Has the request sent back.</source>
        <translation>Lässt die Anfrage zurücksenden.</translation>
    </message>
    <message>
        <source>Reads by a question that stands in the body.</source>
        <translation>Liest nach einer Abfrage, die im Inhalt steht.</translation>
    </message>
    <message>
        <source>Operations of other methods, written as they go over the wire.</source>
        <translation>Operationen anderer Methoden, so geschrieben, wie sie übertragen werden.</translation>
    </message>
    <message>
        <source>In place of the servers of the document.</source>
        <translation>Anstelle der Server des Dokuments.</translation>
    </message>
    <message>
        <source>Parameters of every operation of the path.</source>
        <translation>Parameter jeder Operation des Pfads.</translation>
    </message>
    <message>
        <source>The groups that the operation belongs to.</source>
        <translation>Die Gruppen, zu denen die Operation gehört.</translation>
    </message>
    <message>
        <source>What the operation does, in a few words.</source>
        <translation>Was die Operation tut, in wenigen Worten.</translation>
    </message>
    <message>
        <source>What the operation does, at length.</source>
        <translation>Was die Operation tut, ausführlich.</translation>
    </message>
    <message>
        <source>Where more is written about the operation.</source>
        <translation>Wo mehr über die Operation steht.</translation>
    </message>
    <message>
        <source>A name that no other operation has; generated code uses it.</source>
        <translation>Ein Name, den keine andere Operation hat; erzeugter Code benutzt ihn.</translation>
    </message>
    <message>
        <source>Media types that it takes, in place of the document&apos;s.</source>
        <translation>Medientypen, die sie annimmt, anstelle derer des Dokuments.</translation>
    </message>
    <message>
        <source>Media types that it answers with, in place of the document&apos;s.</source>
        <translation>Medientypen, mit denen sie antwortet, anstelle derer des Dokuments.</translation>
    </message>
    <message>
        <source>What a caller can set; added to the parameters of the path.</source>
        <translation>Was Aufrufende angeben können; zusätzlich zu den Parametern des Pfads.</translation>
    </message>
    <message>
        <source>What a caller sends as the body.</source>
        <translation>Was Aufrufende als Inhalt senden.</translation>
    </message>
    <message>
        <source>What comes back, by status.</source>
        <translation>Was zurückkommt, nach Status.</translation>
    </message>
    <message>
        <source>Requests that the server will send later because of this one.</source>
        <translation>Anfragen, die der Server später aufgrund dieser sendet.</translation>
    </message>
    <message>
        <source>Protocols, in place of the document&apos;s.</source>
        <translation>Protokolle, anstelle derer des Dokuments.</translation>
    </message>
    <message>
        <source>New callers should not use it any more.</source>
        <translation>Sollte nicht mehr neu benutzt werden.</translation>
    </message>
    <message>
        <source>What it asks for, in place of the document&apos;s; an empty list asks for nothing.</source>
        <translation>Was sie verlangt, anstelle des Dokuments; eine leere Liste verlangt nichts.</translation>
    </message>
    <message>
        <source>In place of the servers of the path and the document.</source>
        <translation>Anstelle der Server des Pfads und des Dokuments.</translation>
    </message>
    <message>
        <source>Its name, as it goes over the wire.</source>
        <translation>Sein Name, wie er übertragen wird.</translation>
    </message>
    <message>
        <source>Where it goes in the request.</source>
        <translation>Wo er in der Anfrage steht.</translation>
    </message>
    <message>
        <source>Where it goes in the request; querystring is the query as a whole.</source>
        <translation>Wo er in der Anfrage steht; querystring ist die Query als Ganzes.</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>Was er bewirkt.</translation>
    </message>
    <message>
        <source>Whether a request without it is wrong.</source>
        <translation>Ob eine Anfrage ohne ihn falsch ist.</translation>
    </message>
    <message>
        <source>New callers should not send it any more.</source>
        <translation>Sollte nicht mehr neu gesendet werden.</translation>
    </message>
    <message>
        <source>Whether it may be sent without a value.</source>
        <translation>Ob er ohne Wert gesendet werden darf.</translation>
    </message>
    <message>
        <source>How lists and objects are written in it.</source>
        <translation>Wie Listen und Objekte darin geschrieben werden.</translation>
    </message>
    <message>
        <source>Whether each item of a list or object becomes a parameter of its own.</source>
        <translation>Ob jedes Element einer Liste oder eines Objekts ein eigener Parameter wird.</translation>
    </message>
    <message>
        <source>Whether characters such as / and ? go unencoded.</source>
        <translation>Ob Zeichen wie / und ? unkodiert bleiben.</translation>
    </message>
    <message>
        <source>What its value can be.</source>
        <translation>Was sein Wert sein kann.</translation>
    </message>
    <message>
        <source>One value that it can have.</source>
        <translation>Ein Wert, den er haben kann.</translation>
    </message>
    <message>
        <source>Values that it can have, by name.</source>
        <translation>Werte, die er haben kann, nach Namen.</translation>
    </message>
    <message>
        <source>Its value as a document of one media type, where no style fits.</source>
        <translation>Sein Wert als Dokument eines Medientyps, wo kein Stil passt.</translation>
    </message>
    <message>
        <source>The type of its value.</source>
        <translation>Der Typ seines Werts.</translation>
    </message>
    <message>
        <source>What sort of text or number it is, such as date or int64.</source>
        <translation>Was für ein Text oder was für eine Zahl es ist, etwa date oder int64.</translation>
    </message>
    <message>
        <source>What a list holds.</source>
        <translation>Was eine Liste enthält.</translation>
    </message>
    <message>
        <source>How a list is written.</source>
        <translation>Wie eine Liste geschrieben wird.</translation>
    </message>
    <message>
        <source>The value that the server takes when none is sent.</source>
        <translation>Der Wert, den der Server annimmt, wenn keiner gesendet wird.</translation>
    </message>
    <message>
        <source>The largest number.</source>
        <translation>Die größte Zahl.</translation>
    </message>
    <message>
        <source>Whether the maximum itself is too large.</source>
        <translation>Ob die Obergrenze selbst zu groß ist.</translation>
    </message>
    <message>
        <source>The smallest number.</source>
        <translation>Die kleinste Zahl.</translation>
    </message>
    <message>
        <source>Whether the minimum itself is too small.</source>
        <translation>Ob die Untergrenze selbst zu klein ist.</translation>
    </message>
    <message>
        <source>The most characters.</source>
        <translation>Höchstens so viele Zeichen.</translation>
    </message>
    <message>
        <source>The fewest characters.</source>
        <translation>Mindestens so viele Zeichen.</translation>
    </message>
    <message>
        <source>A regular expression that the text has to match.</source>
        <translation>Ein regulärer Ausdruck, zu dem der Text passen muss.</translation>
    </message>
    <message>
        <source>The most items.</source>
        <translation>Höchstens so viele Elemente.</translation>
    </message>
    <message>
        <source>The fewest items.</source>
        <translation>Mindestens so viele Elemente.</translation>
    </message>
    <message>
        <source>Whether no two items may be equal.</source>
        <translation>Ob keine zwei Elemente gleich sein dürfen.</translation>
    </message>
    <message>
        <source>The values that it can have.</source>
        <translation>Die Werte, die möglich sind.</translation>
    </message>
    <message>
        <source>The number is a multiple of this one.</source>
        <translation>Die Zahl ist ein Vielfaches dieser.</translation>
    </message>
    <message>
        <source>The type of an item.</source>
        <translation>Der Typ eines Elements.</translation>
    </message>
    <message>
        <source>What a list in the list holds.</source>
        <translation>Was eine Liste in der Liste enthält.</translation>
    </message>
    <message>
        <source>How a list in the list is written.</source>
        <translation>Wie eine Liste in der Liste geschrieben wird.</translation>
    </message>
    <message>
        <source>The values that an item can have.</source>
        <translation>Die Werte, die ein Element haben kann.</translation>
    </message>
    <message>
        <source>What the body is.</source>
        <translation>Was der Inhalt ist.</translation>
    </message>
    <message>
        <source>The body, by media type.</source>
        <translation>Der Inhalt, nach Medientyp.</translation>
    </message>
    <message>
        <source>Whether a request without a body is wrong.</source>
        <translation>Ob eine Anfrage ohne Inhalt falsch ist.</translation>
    </message>
    <message>
        <source>What the content is.</source>
        <translation>Was der Inhalt ist.</translation>
    </message>
    <message>
        <source>What the content as a whole can be.</source>
        <translation>Was der Inhalt als Ganzes sein kann.</translation>
    </message>
    <message>
        <source>What each item of a stream of items can be.</source>
        <translation>Was jedes Element einer Folge von Elementen sein kann.</translation>
    </message>
    <message>
        <source>One content.</source>
        <translation>Ein Inhalt.</translation>
    </message>
    <message>
        <source>Contents, by name.</source>
        <translation>Inhalte, nach Namen.</translation>
    </message>
    <message>
        <source>How each property of a form is written.</source>
        <translation>Wie jede Eigenschaft eines Formulars geschrieben wird.</translation>
    </message>
    <message>
        <source>How the first parts of a multipart body are written, by position.</source>
        <translation>Wie die ersten Teile eines mehrteiligen Inhalts geschrieben werden, nach Position.</translation>
    </message>
    <message>
        <source>How every further part of a multipart body is written.</source>
        <translation>Wie jeder weitere Teil eines mehrteiligen Inhalts geschrieben wird.</translation>
    </message>
    <message>
        <source>The media type of the part; several with commas.</source>
        <translation>Der Medientyp des Teils; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Headers of the part.</source>
        <translation>Header des Teils.</translation>
    </message>
    <message>
        <source>Whether each item of a list or object becomes a field of its own.</source>
        <translation>Ob jedes Element einer Liste oder eines Objekts ein eigenes Feld wird.</translation>
    </message>
    <message>
        <source>How each property of a nested form is written.</source>
        <translation>Wie jede Eigenschaft eines inneren Formulars geschrieben wird.</translation>
    </message>
    <message>
        <source>How the first parts of a nested multipart body are written.</source>
        <translation>Wie die ersten Teile eines inneren mehrteiligen Inhalts geschrieben werden.</translation>
    </message>
    <message>
        <source>How every further part of a nested multipart body is written.</source>
        <translation>Wie jeder weitere Teil eines inneren mehrteiligen Inhalts geschrieben wird.</translation>
    </message>
    <message>
        <source>What comes back with any status that is not listed.</source>
        <translation>Was bei jedem nicht aufgeführten Status zurückkommt.</translation>
    </message>
    <message>
        <source>What comes back with this status; 4XX stands for a hundred of them.</source>
        <translation>Was bei diesem Status zurückkommt; 4XX steht für hundert davon.</translation>
    </message>
    <message>
        <source>The response in a few words.</source>
        <translation>Die Antwort in wenigen Worten.</translation>
    </message>
    <message>
        <source>When it comes and what it means.</source>
        <translation>Wann sie kommt und was sie bedeutet.</translation>
    </message>
    <message>
        <source>What the body can be; without it, there is none.</source>
        <translation>Was der Inhalt sein kann; ohne Angabe gibt es keinen.</translation>
    </message>
    <message>
        <source>Headers that come with it.</source>
        <translation>Header, die mitkommen.</translation>
    </message>
    <message>
        <source>Operations that can follow, by name.</source>
        <translation>Operationen, die folgen können, nach Namen.</translation>
    </message>
    <message>
        <source>A body, by media type.</source>
        <translation>Ein Inhalt, nach Medientyp.</translation>
    </message>
    <message>
        <source>The request that is sent to the address that the expression gives.</source>
        <translation>Die Anfrage, die an die Adresse geht, die der Ausdruck ergibt.</translation>
    </message>
    <message>
        <source>What it shows, in a few words.</source>
        <translation>Was es zeigt, in wenigen Worten.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Was es zeigt.</translation>
    </message>
    <message>
        <source>The value as data, before it is written; it should fit the schema.</source>
        <translation>Der Wert als Daten, bevor er geschrieben wird; er sollte zum Schema passen.</translation>
    </message>
    <message>
        <source>The value as it goes over the wire.</source>
        <translation>Der Wert, wie er übertragen wird.</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>Der Wert selbst.</translation>
    </message>
    <message>
        <source>Where the value is, when it cannot stand here.</source>
        <translation>Wo der Wert liegt, wenn er hier nicht stehen kann.</translation>
    </message>
    <message>
        <source>A reference to the operation that can follow.</source>
        <translation>Ein Verweis auf die Operation, die folgen kann.</translation>
    </message>
    <message>
        <source>The operationId of the operation that can follow.</source>
        <translation>Die operationId der Operation, die folgen kann.</translation>
    </message>
    <message>
        <source>What to pass on, by parameter: values or runtime expressions.</source>
        <translation>Was weitergegeben wird, nach Parameter: Werte oder Laufzeitausdrücke.</translation>
    </message>
    <message>
        <source>What to send as the body: a value or a runtime expression.</source>
        <translation>Was als Inhalt gesendet wird: ein Wert oder ein Laufzeitausdruck.</translation>
    </message>
    <message>
        <source>What the step is for.</source>
        <translation>Wozu der Schritt dient.</translation>
    </message>
    <message>
        <source>The server to send it to.</source>
        <translation>Der Server, an den es geht.</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>Was er besagt.</translation>
    </message>
    <message>
        <source>Whether it always comes.</source>
        <translation>Ob er immer kommt.</translation>
    </message>
    <message>
        <source>It should not be relied on any more.</source>
        <translation>Man sollte sich nicht mehr darauf verlassen.</translation>
    </message>
    <message>
        <source>Has no meaning for a header.</source>
        <translation>Hat bei einem Header keine Bedeutung.</translation>
    </message>
    <message>
        <source>Whether objects are written as name=value.</source>
        <translation>Ob Objekte als Name=Wert geschrieben werden.</translation>
    </message>
    <message>
        <source>One value.</source>
        <translation>Ein Wert.</translation>
    </message>
    <message>
        <source>Values, by name.</source>
        <translation>Werte, nach Namen.</translation>
    </message>
    <message>
        <source>Its value as a document of one media type.</source>
        <translation>Sein Wert als Dokument eines Medientyps.</translation>
    </message>
    <message>
        <source>The value that is meant when it does not come.</source>
        <translation>Der Wert, der gemeint ist, wenn er nicht kommt.</translation>
    </message>
    <message>
        <source>The paths of the API.</source>
        <translation>Die Pfade der API.</translation>
    </message>
    <message>
        <source>What can be done at one path.</source>
        <translation>Was an einem Pfad möglich ist.</translation>
    </message>
    <message>
        <source>One request and what comes back.</source>
        <translation>Eine Anfrage und was zurückkommt.</translation>
    </message>
    <message>
        <source>A value that a caller sets in path, query, headers or cookies.</source>
        <translation>Ein Wert, der in Pfad, Query, Headern oder Cookies angegeben wird.</translation>
    </message>
    <message>
        <source>The body of a request.</source>
        <translation>Der Inhalt einer Anfrage.</translation>
    </message>
    <message>
        <source>Content of one media type: its schema, examples and how it is written.</source>
        <translation>Inhalt eines Medientyps: sein Schema, Beispiele und wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>How one property of a form or part of a multipart body is written.</source>
        <translation>Wie eine Eigenschaft eines Formulars oder ein Teil eines mehrteiligen Inhalts geschrieben wird.</translation>
    </message>
    <message>
        <source>One kind of answer.</source>
        <translation>Eine Art von Antwort.</translation>
    </message>
    <message>
        <source>Requests that the server sends to an address taken from the call.</source>
        <translation>Anfragen, die der Server an eine Adresse aus dem Aufruf sendet.</translation>
    </message>
    <message>
        <source>A value that shows what is meant.</source>
        <translation>Ein Wert, der zeigt, was gemeint ist.</translation>
    </message>
    <message>
        <source>An operation that can follow, fed from a response.</source>
        <translation>Eine Operation, die folgen kann, versorgt aus einer Antwort.</translation>
    </message>
    <message>
        <source>A header of a response or of a part.</source>
        <translation>Ein Header einer Antwort oder eines Teils.</translation>
    </message>
    <message>
        <source>What a list in a parameter or header holds.</source>
        <translation>Was eine Liste in einem Parameter oder Header enthält.</translation>
    </message>
    <message>
        <source>There is a %1 parameter “%2” already.</source>
        <translation>Es gibt schon einen %1-Parameter „%2“.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Eines davon entfernen.</translation>
    </message>
    <message>
        <source>A request has one body; there are %1 body parameters.</source>
        <translation>Eine Anfrage hat einen Inhalt; hier sind %1 body-Parameter.</translation>
    </message>
    <message>
        <source>Make one schema of them.</source>
        <translation>Ein Schema daraus machen.</translation>
    </message>
    <message>
        <source>A request has a body parameter or formData parameters, not both.</source>
        <translation>Eine Anfrage hat einen body-Parameter oder formData-Parameter, nicht beides.</translation>
    </message>
    <message>
        <source>There is a querystring parameter already; it is the whole query.</source>
        <translation>Es gibt schon einen querystring-Parameter; er ist die ganze Query.</translation>
    </message>
    <message>
        <source>There is a querystring parameter, which is the whole query; no query parameter can stand beside it.</source>
        <translation>Es gibt einen querystring-Parameter, der die ganze Query ist; daneben kann kein query-Parameter stehen.</translation>
    </message>
    <message>
        <source>A file is sent as multipart/form-data or application/x-www-form-urlencoded; the operation does not consume these alone.</source>
        <translation>Eine Datei wird als multipart/form-data oder application/x-www-form-urlencoded gesendet; die Operation nimmt nicht nur diese an.</translation>
    </message>
    <message>
        <source>Add “consumes: [multipart/form-data]” to the operation.</source>
        <translation>„consumes: [multipart/form-data]“ zur Operation hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” cannot be in a path: it holds a brace.</source>
        <translation>„%1“ kann nicht im Pfad stehen: Es enthält eine geschweifte Klammer.</translation>
    </message>
    <message>
        <source>A parameter “%1” is ignored.</source>
        <translation>Ein Parameter „%1“ wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Media types stand in “content”, authentication in “security”.</source>
        <translation>Medientypen stehen in „content“, die Anmeldung in „security“.</translation>
    </message>
    <message>
        <source>Another operation has the operationId “%1”.</source>
        <translation>Eine andere Operation hat die operationId „%1“.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Jeder eine eigene geben.</translation>
    </message>
    <message>
        <source>There is no security scheme “%1”.</source>
        <translation>Ein Sicherheitsschema „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The scheme “%1” has no scope “%2”.</source>
        <translation>Das Schema „%1“ hat keinen Scope „%2“.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already.</source>
        <translation>Ein Tag „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>Ein Tag „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is below itself.</source>
        <translation>„%1“ liegt unter sich selbst.</translation>
    </message>
    <message>
        <source>“{%1}” is described nowhere.</source>
        <translation>„{%1}“ ist nirgends beschrieben.</translation>
    </message>
    <message>
        <source>Add it to “variables”, with a default.</source>
        <translation>Mit einer Vorgabe zu „variables“ hinzufügen.</translation>
    </message>
    <message>
        <source>The URL has no “{%1}”.</source>
        <translation>Die URL hat kein „{%1}“.</translation>
    </message>
    <message>
        <source>The default “%1” is not among the values of “enum”.</source>
        <translation>Die Vorgabe „%1“ ist nicht unter den Werten von „enum“.</translation>
    </message>
    <message>
        <source>No operation has the operationId “%1”.</source>
        <translation>Keine Operation hat die operationId „%1“.</translation>
    </message>
    <message>
        <source>In a path, “/” is written ~1.</source>
        <translation>In einem Pfad wird „/“ als ~1 geschrieben.</translation>
    </message>
    <message>
        <source>There is no schema “%1”.</source>
        <translation>Ein Schema „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Write its name in components, or a reference to it.</source>
        <translation>Seinen Namen in components oder einen Verweis darauf schreiben.</translation>
    </message>
    <message>
        <source>The standard has no reference here; few programs will follow it.</source>
        <translation>Der Standard kennt hier keinen Verweis; wenige Programme folgen ihm.</translation>
    </message>
    <message>
        <source>Write what it refers to in its place.</source>
        <translation>An seine Stelle schreiben, worauf er verweist.</translation>
    </message>
    <message>
        <source>“%1” is of the kind %2; here belongs the kind %3.</source>
        <translation>„%1“ ist von der Art %2; hierher gehört die Art %3.</translation>
    </message>
    <message>
        <source>How callers authenticate.</source>
        <translation>Wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>What callers need to know about it.</source>
        <translation>Was man darüber wissen muss.</translation>
    </message>
    <message>
        <source>The header, query parameter or cookie that holds the key.</source>
        <translation>Der Header, Query-Parameter oder Cookie mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Where the key goes.</source>
        <translation>Wo der Schlüssel steht.</translation>
    </message>
    <message>
        <source>The scheme of the Authorization header, such as bearer or basic.</source>
        <translation>Das Schema des Authorization-Headers, etwa bearer oder basic.</translation>
    </message>
    <message>
        <source>What sort of token it is, such as JWT; a hint to readers.</source>
        <translation>Was für ein Token es ist, etwa JWT; ein Hinweis für Leser.</translation>
    </message>
    <message>
        <source>How a token is got.</source>
        <translation>Wie man ein Token bekommt.</translation>
    </message>
    <message>
        <source>Where the user agrees.</source>
        <translation>Wo die Zustimmung erteilt wird.</translation>
    </message>
    <message>
        <source>Where the token is got.</source>
        <translation>Wo man das Token bekommt.</translation>
    </message>
    <message>
        <source>The rights that can be asked for, with what each means.</source>
        <translation>Die Rechte, die verlangt werden können, mit ihrer Bedeutung.</translation>
    </message>
    <message>
        <source>The ways to get a token.</source>
        <translation>Die Wege zu einem Token.</translation>
    </message>
    <message>
        <source>Where the provider describes itself.</source>
        <translation>Wo sich der Anbieter beschreibt.</translation>
    </message>
    <message>
        <source>Where the authorization server describes itself, RFC 8414.</source>
        <translation>Wo sich der Autorisierungsserver beschreibt, RFC 8414.</translation>
    </message>
    <message>
        <source>The token comes with the redirect; not recommended any more.</source>
        <translation>Das Token kommt mit der Umleitung; nicht mehr empfohlen.</translation>
    </message>
    <message>
        <source>The caller has the user&apos;s password; not recommended any more.</source>
        <translation>Der Aufrufende hat das Passwort des Benutzers; nicht mehr empfohlen.</translation>
    </message>
    <message>
        <source>The program authenticates for itself.</source>
        <translation>Das Programm meldet sich selbst an.</translation>
    </message>
    <message>
        <source>The user agrees, the program gets a code and changes it for a token.</source>
        <translation>Der Benutzer stimmt zu, das Programm bekommt einen Code und tauscht ihn gegen ein Token.</translation>
    </message>
    <message>
        <source>The user agrees on another device, RFC 8628.</source>
        <translation>Der Benutzer stimmt auf einem anderen Gerät zu, RFC 8628.</translation>
    </message>
    <message>
        <source>Where the device gets its code.</source>
        <translation>Wo das Gerät seinen Code bekommt.</translation>
    </message>
    <message>
        <source>Where a token is renewed.</source>
        <translation>Wo ein Token erneuert wird.</translation>
    </message>
    <message>
        <source>A security scheme that has to be satisfied, with the scopes it needs; all names of one object together.</source>
        <translation>Ein Sicherheitsschema, das erfüllt sein muss, mit den nötigen Scopes; alle Namen eines Objekts zusammen.</translation>
    </message>
    <message>
        <source>One way to authenticate.</source>
        <translation>Eine Art der Anmeldung.</translation>
    </message>
    <message>
        <source>One way to get a token.</source>
        <translation>Ein Weg zu einem Token.</translation>
    </message>
    <message>
        <source>What a caller has to show: all of its names; an empty one asks for nothing.</source>
        <translation>Was vorzuweisen ist: alle Namen zusammen; ein leeres verlangt nichts.</translation>
    </message>
    <message>
        <source>The dialect in which this schema is written.</source>
        <translation>Der Dialekt, in dem dieses Schema geschrieben ist.</translation>
    </message>
    <message>
        <source>The address of this schema; references in it count from there.</source>
        <translation>Die Adresse dieses Schemas; Verweise darin zählen von dort.</translation>
    </message>
    <message>
        <source>A name by which references reach this schema: #name.</source>
        <translation>Ein Name, unter dem Verweise dieses Schema erreichen: #name.</translation>
    </message>
    <message>
        <source>A name that an outer schema may take over.</source>
        <translation>Ein Name, den ein äußeres Schema übernehmen darf.</translation>
    </message>
    <message>
        <source>The value also has to fit the schema that is referred to.</source>
        <translation>Der Wert muss auch zum Schema passen, auf das verwiesen wird.</translation>
    </message>
    <message>
        <source>As $ref, to the outermost schema that has that dynamic anchor.</source>
        <translation>Wie $ref, aber auf das äußerste Schema mit diesem dynamischen Anker.</translation>
    </message>
    <message>
        <source>The vocabularies of a dialect, in its meta-schema.</source>
        <translation>Die Vokabulare eines Dialekts, in seinem Metaschema.</translation>
    </message>
    <message>
        <source>A note to readers of the schema.</source>
        <translation>Eine Notiz an die Leser des Schemas.</translation>
    </message>
    <message>
        <source>Schemas for use in this one, by name.</source>
        <translation>Schemas zum Gebrauch in diesem, nach Namen.</translation>
    </message>
    <message>
        <source>A name to show.</source>
        <translation>Ein angezeigter Name.</translation>
    </message>
    <message>
        <source>What the value means.</source>
        <translation>Was der Wert bedeutet.</translation>
    </message>
    <message>
        <source>The type of the value.</source>
        <translation>Der Typ des Werts.</translation>
    </message>
    <message>
        <source>The type of the value, or a list of such.</source>
        <translation>Der Typ des Werts oder eine Liste von Typen.</translation>
    </message>
    <message>
        <source>What sort of text or number it is, such as date-time or int64.</source>
        <translation>Was für ein Text oder was für eine Zahl es ist, etwa date-time oder int64.</translation>
    </message>
    <message>
        <source>Whether the value may also be null; needs a type beside it.</source>
        <translation>Ob der Wert auch null sein darf; braucht einen Typ daneben.</translation>
    </message>
    <message>
        <source>The one value that it can have.</source>
        <translation>Der einzige mögliche Wert.</translation>
    </message>
    <message>
        <source>The value that is meant when there is none.</source>
        <translation>Der Wert, der gemeint ist, wenn keiner da ist.</translation>
    </message>
    <message>
        <source>One value; “examples” holds several.</source>
        <translation>Ein Wert; „examples“ enthält mehrere.</translation>
    </message>
    <message>
        <source>Some values.</source>
        <translation>Einige Werte.</translation>
    </message>
    <message>
        <source>The number is smaller than this one.</source>
        <translation>Die Zahl ist kleiner als diese.</translation>
    </message>
    <message>
        <source>The number is larger than this one.</source>
        <translation>Die Zahl ist größer als diese.</translation>
    </message>
    <message>
        <source>How bytes are written as text, such as base64.</source>
        <translation>Wie Bytes als Text geschrieben werden, etwa base64.</translation>
    </message>
    <message>
        <source>The media type of what the text holds.</source>
        <translation>Der Medientyp dessen, was der Text enthält.</translation>
    </message>
    <message>
        <source>What the text holds, once it is read.</source>
        <translation>Was der Text enthält, sobald er gelesen ist.</translation>
    </message>
    <message>
        <source>What a list holds, after the items that prefixItems names.</source>
        <translation>Was eine Liste nach den Elementen enthält, die prefixItems nennt.</translation>
    </message>
    <message>
        <source>What the first items are, by position.</source>
        <translation>Was die ersten Elemente sind, nach Position.</translation>
    </message>
    <message>
        <source>What at least one item is.</source>
        <translation>Was mindestens ein Element ist.</translation>
    </message>
    <message>
        <source>The most items that may fit “contains”.</source>
        <translation>Wie viele Elemente höchstens zu „contains“ passen dürfen.</translation>
    </message>
    <message>
        <source>The fewest items that have to fit “contains”.</source>
        <translation>Wie viele Elemente mindestens zu „contains“ passen müssen.</translation>
    </message>
    <message>
        <source>What the items are that nothing else speaks of.</source>
        <translation>Was die Elemente sind, die sonst nirgends erfasst sind.</translation>
    </message>
    <message>
        <source>The properties of an object, by name.</source>
        <translation>Die Eigenschaften eines Objekts, nach Namen.</translation>
    </message>
    <message>
        <source>Properties whose names match a regular expression.</source>
        <translation>Eigenschaften, deren Namen zu einem regulären Ausdruck passen.</translation>
    </message>
    <message>
        <source>What other properties hold, or whether there may be any.</source>
        <translation>Was andere Eigenschaften enthalten oder ob es sie geben darf.</translation>
    </message>
    <message>
        <source>What other properties hold; false when there may be none.</source>
        <translation>Was andere Eigenschaften enthalten; false, wenn es keine geben darf.</translation>
    </message>
    <message>
        <source>What the names of properties can be.</source>
        <translation>Welche Namen Eigenschaften haben können.</translation>
    </message>
    <message>
        <source>What the properties hold that nothing else speaks of.</source>
        <translation>Was die Eigenschaften enthalten, die sonst nirgends erfasst sind.</translation>
    </message>
    <message>
        <source>The properties that have to be there.</source>
        <translation>Die Eigenschaften, die da sein müssen.</translation>
    </message>
    <message>
        <source>Properties that have to be there when another one is.</source>
        <translation>Eigenschaften, die da sein müssen, wenn eine andere da ist.</translation>
    </message>
    <message>
        <source>What the object has to fit when a property is there.</source>
        <translation>Wozu das Objekt passen muss, wenn eine Eigenschaft da ist.</translation>
    </message>
    <message>
        <source>The most properties.</source>
        <translation>Höchstens so viele Eigenschaften.</translation>
    </message>
    <message>
        <source>The fewest properties.</source>
        <translation>Mindestens so viele Eigenschaften.</translation>
    </message>
    <message>
        <source>The value has to fit all of these.</source>
        <translation>Der Wert muss zu allen davon passen.</translation>
    </message>
    <message>
        <source>The value has to fit at least one of these.</source>
        <translation>Der Wert muss zu mindestens einem davon passen.</translation>
    </message>
    <message>
        <source>The value has to fit exactly one of these.</source>
        <translation>Der Wert muss zu genau einem davon passen.</translation>
    </message>
    <message>
        <source>The value must not fit this.</source>
        <translation>Der Wert darf hierzu nicht passen.</translation>
    </message>
    <message>
        <source>Decides between “then” and “else”.</source>
        <translation>Entscheidet zwischen „then“ und „else“.</translation>
    </message>
    <message>
        <source>What has to fit where “if” does.</source>
        <translation>Was passen muss, wo „if“ passt.</translation>
    </message>
    <message>
        <source>What has to fit where “if” does not.</source>
        <translation>Was passen muss, wo „if“ nicht passt.</translation>
    </message>
    <message>
        <source>The property whose value is the name of the schema.</source>
        <translation>Die Eigenschaft, deren Wert der Name des Schemas ist.</translation>
    </message>
    <message>
        <source>Which property tells the alternatives apart.</source>
        <translation>Welche Eigenschaft die Alternativen unterscheidet.</translation>
    </message>
    <message>
        <source>Comes in answers and is not sent.</source>
        <translation>Kommt in Antworten und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Is sent and does not come in answers.</source>
        <translation>Wird gesendet und kommt nicht in Antworten.</translation>
    </message>
    <message>
        <source>It should not be used any more.</source>
        <translation>Sollte nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>How it is written as XML.</source>
        <translation>Wie es als XML geschrieben wird.</translation>
    </message>
    <message>
        <source>Where more is written about it.</source>
        <translation>Wo mehr darüber steht.</translation>
    </message>
    <message>
        <source>The property that tells which schema a value is of.</source>
        <translation>Die Eigenschaft, die sagt, zu welchem Schema ein Wert gehört.</translation>
    </message>
    <message>
        <source>Schemas by the value of that property, where its value is not a schema&apos;s name.</source>
        <translation>Schemas nach dem Wert dieser Eigenschaft, wo er kein Name eines Schemas ist.</translation>
    </message>
    <message>
        <source>The schema when the property is missing or its value unknown.</source>
        <translation>Das Schema, wenn die Eigenschaft fehlt oder ihr Wert unbekannt ist.</translation>
    </message>
    <message>
        <source>What the value becomes in XML.</source>
        <translation>Was der Wert in XML wird.</translation>
    </message>
    <message>
        <source>The name of the element or attribute.</source>
        <translation>Der Name des Elements oder Attributs.</translation>
    </message>
    <message>
        <source>The URI of its namespace.</source>
        <translation>Der URI seines Namensraums.</translation>
    </message>
    <message>
        <source>The prefix of its name.</source>
        <translation>Das Präfix seines Namens.</translation>
    </message>
    <message>
        <source>Whether it is an attribute and no element.</source>
        <translation>Ob es ein Attribut statt eines Elements ist.</translation>
    </message>
    <message>
        <source>Whether it is an attribute and no element; nodeType says it now.</source>
        <translation>Ob es ein Attribut statt eines Elements ist; jetzt sagt das nodeType.</translation>
    </message>
    <message>
        <source>Whether a list has an element around its items.</source>
        <translation>Ob eine Liste ein Element um ihre Elemente hat.</translation>
    </message>
    <message>
        <source>Whether a list has an element around its items; nodeType says it now.</source>
        <translation>Ob eine Liste ein Element um ihre Elemente hat; jetzt sagt das nodeType.</translation>
    </message>
    <message>
        <source>What a value can be.</source>
        <translation>Was ein Wert sein kann.</translation>
    </message>
    <message>
        <source>How alternatives of a schema are told apart.</source>
        <translation>Wie Alternativen eines Schemas unterschieden werden.</translation>
    </message>
    <message>
        <source>How a value is written as XML.</source>
        <translation>Wie ein Wert als XML geschrieben wird.</translation>
    </message>
    <message>
        <source>The version of the standard that the document keeps to: 2.0.</source>
        <translation>Die Version des Standards, an die sich das Dokument hält: 2.0.</translation>
    </message>
    <message>
        <source>The version of the standard that the document keeps to, such as 3.1.1.</source>
        <translation>Die Version des Standards, an die sich das Dokument hält, etwa 3.1.1.</translation>
    </message>
    <message>
        <source>The address of the document itself; relative references in it count from there.</source>
        <translation>Die Adresse des Dokuments selbst; relative Verweise darin zählen von dort.</translation>
    </message>
    <message>
        <source>What the API is called, which version this is and who stands behind it.</source>
        <translation>Wie die API heißt, welche Version dies ist und wer dahintersteht.</translation>
    </message>
    <message>
        <source>The dialect of JSON Schema in which schemas are written that name none themselves.</source>
        <translation>Der Dialekt von JSON Schema für Schemas, die selbst keinen nennen.</translation>
    </message>
    <message>
        <source>Name and port of the server; without it, the one that serves the document.</source>
        <translation>Name und Port des Servers; ohne Angabe der, von dem das Dokument kommt.</translation>
    </message>
    <message>
        <source>What stands before every path; begins with “/”.</source>
        <translation>Was vor jedem Pfad steht; beginnt mit „/“.</translation>
    </message>
    <message>
        <source>The protocols over which the API is reached.</source>
        <translation>Die Protokolle, über die die API erreichbar ist.</translation>
    </message>
    <message>
        <source>Media types that operations take unless they say otherwise.</source>
        <translation>Medientypen, die Operationen annehmen, wenn sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Media types that operations answer with unless they say otherwise.</source>
        <translation>Medientypen, mit denen Operationen antworten, wenn sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Where the API is reached; without any, where the document is.</source>
        <translation>Wo die API erreichbar ist; ohne Angabe dort, wo das Dokument liegt.</translation>
    </message>
    <message>
        <source>The paths of the API and what can be done at each.</source>
        <translation>Die Pfade der API und was an jedem möglich ist.</translation>
    </message>
    <message>
        <source>Requests that the API sends to its consumer, by name.</source>
        <translation>Anfragen, die die API an ihren Nutzer sendet, nach Namen.</translation>
    </message>
    <message>
        <source>Named parts that the rest of the document refers to.</source>
        <translation>Benannte Teile, auf die das übrige Dokument verweist.</translation>
    </message>
    <message>
        <source>Named schemas that the rest of the document refers to.</source>
        <translation>Benannte Schemas, auf die das übrige Dokument verweist.</translation>
    </message>
    <message>
        <source>Named parameters that operations refer to; they count nowhere by themselves.</source>
        <translation>Benannte Parameter, auf die Operationen verweisen; von selbst gelten sie nirgends.</translation>
    </message>
    <message>
        <source>Named responses that operations refer to.</source>
        <translation>Benannte Antworten, auf die Operationen verweisen.</translation>
    </message>
    <message>
        <source>The ways to authenticate, by name.</source>
        <translation>Die Arten der Anmeldung, nach Namen.</translation>
    </message>
    <message>
        <source>What every operation asks for unless it says otherwise; one of the list is enough.</source>
        <translation>Was jede Operation verlangt, wenn sie nichts anderes sagt; eines der Liste genügt.</translation>
    </message>
    <message>
        <source>The groups of operations, in the order in which they are shown.</source>
        <translation>Die Gruppen von Operationen in der Reihenfolge, in der sie gezeigt werden.</translation>
    </message>
    <message>
        <source>Where more is written about the API.</source>
        <translation>Wo mehr über die API steht.</translation>
    </message>
    <message>
        <source>The name of the API.</source>
        <translation>Der Name der API.</translation>
    </message>
    <message>
        <source>The API in one line.</source>
        <translation>Die API in einer Zeile.</translation>
    </message>
    <message>
        <source>What the API is for.</source>
        <translation>Wozu die API dient.</translation>
    </message>
    <message>
        <source>Where the terms of use are, or what they say.</source>
        <translation>Wo die Nutzungsbedingungen stehen oder was sie besagen.</translation>
    </message>
    <message>
        <source>Where the terms of use are.</source>
        <translation>Wo die Nutzungsbedingungen stehen.</translation>
    </message>
    <message>
        <source>Whom to ask.</source>
        <translation>Wer Auskunft gibt.</translation>
    </message>
    <message>
        <source>Under which terms the API may be used.</source>
        <translation>Unter welchen Bedingungen die API benutzt werden darf.</translation>
    </message>
    <message>
        <source>The version of this description, not of the standard.</source>
        <translation>Die Version dieser Beschreibung, nicht des Standards.</translation>
    </message>
    <message>
        <source>The person or organisation to ask.</source>
        <translation>Die Person oder Organisation, die Auskunft gibt.</translation>
    </message>
    <message>
        <source>Their page.</source>
        <translation>Ihre Webseite.</translation>
    </message>
    <message>
        <source>Their mail address.</source>
        <translation>Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The name of the licence.</source>
        <translation>Der Name der Lizenz.</translation>
    </message>
    <message>
        <source>The licence as an SPDX expression, such as Apache-2.0.</source>
        <translation>Die Lizenz als SPDX-Ausdruck, etwa Apache-2.0.</translation>
    </message>
    <message>
        <source>Where its text is.</source>
        <translation>Wo ihr Text steht.</translation>
    </message>
    <message>
        <source>The address; may be relative to the document and hold {variables}.</source>
        <translation>Die Adresse; darf relativ zum Dokument sein und {Variablen} enthalten.</translation>
    </message>
    <message>
        <source>What this server is for.</source>
        <translation>Wozu dieser Server dient.</translation>
    </message>
    <message>
        <source>A name to refer to the server by.</source>
        <translation>Ein Name, um auf den Server zu verweisen.</translation>
    </message>
    <message>
        <source>The variables of the address, by name.</source>
        <translation>Die Variablen der Adresse, nach Namen.</translation>
    </message>
    <message>
        <source>The values that may be put in.</source>
        <translation>Die Werte, die eingesetzt werden dürfen.</translation>
    </message>
    <message>
        <source>The value when nobody chooses another.</source>
        <translation>Der Wert, wenn niemand einen anderen wählt.</translation>
    </message>
    <message>
        <source>What the variable decides.</source>
        <translation>Was die Variable bestimmt.</translation>
    </message>
    <message>
        <source>Schemas, by name.</source>
        <translation>Schemas, nach Namen.</translation>
    </message>
    <message>
        <source>Responses, by name.</source>
        <translation>Antworten, nach Namen.</translation>
    </message>
    <message>
        <source>Parameters, by name.</source>
        <translation>Parameter, nach Namen.</translation>
    </message>
    <message>
        <source>Examples, by name.</source>
        <translation>Beispiele, nach Namen.</translation>
    </message>
    <message>
        <source>Request bodies, by name.</source>
        <translation>Anfrageinhalte, nach Namen.</translation>
    </message>
    <message>
        <source>Headers, by a name that need not be the header&apos;s.</source>
        <translation>Header, unter einem Namen, der nicht der des Headers sein muss.</translation>
    </message>
    <message>
        <source>Links from a response to the next operation, by name.</source>
        <translation>Verbindungen von einer Antwort zur nächsten Operation, nach Namen.</translation>
    </message>
    <message>
        <source>Callbacks, by name.</source>
        <translation>Callbacks, nach Namen.</translation>
    </message>
    <message>
        <source>Path items, by name.</source>
        <translation>Pfadeinträge, nach Namen.</translation>
    </message>
    <message>
        <source>Media type objects, by name.</source>
        <translation>Medientyp-Objekte, nach Namen.</translation>
    </message>
    <message>
        <source>What is written there.</source>
        <translation>Was dort steht.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>Wo es steht.</translation>
    </message>
    <message>
        <source>The name by which operations join the group.</source>
        <translation>Der Name, mit dem sich Operationen der Gruppe zuordnen.</translation>
    </message>
    <message>
        <source>The name to show.</source>
        <translation>Der angezeigte Name.</translation>
    </message>
    <message>
        <source>What the group&apos;s operations have in common.</source>
        <translation>Was die Operationen der Gruppe gemeinsam haben.</translation>
    </message>
    <message>
        <source>Where more is written about the group.</source>
        <translation>Wo mehr über die Gruppe steht.</translation>
    </message>
    <message>
        <source>The group that this one belongs to.</source>
        <translation>Die Gruppe, zu der diese gehört.</translation>
    </message>
    <message>
        <source>What sort of group it is, such as nav, badge or audience.</source>
        <translation>Was für eine Gruppe es ist, etwa nav, badge oder audience.</translation>
    </message>
    <message>
        <source>Where the object is that belongs here.</source>
        <translation>Wo das Objekt steht, das hierher gehört.</translation>
    </message>
    <message>
        <source>In place of the summary of what is referred to.</source>
        <translation>Anstelle der Kurzfassung dessen, worauf verwiesen wird.</translation>
    </message>
    <message>
        <source>In place of the description of what is referred to.</source>
        <translation>Anstelle der Beschreibung dessen, worauf verwiesen wird.</translation>
    </message>
    <message>
        <source>The whole document.</source>
        <translation>Das ganze Dokument.</translation>
    </message>
    <message>
        <source>What the document says of itself.</source>
        <translation>Was das Dokument über sich selbst sagt.</translation>
    </message>
    <message>
        <source>Whom to ask about the API.</source>
        <translation>Wer Auskunft über die API gibt.</translation>
    </message>
    <message>
        <source>The terms under which the API may be used.</source>
        <translation>Die Bedingungen, unter denen die API benutzt werden darf.</translation>
    </message>
    <message>
        <source>One place where the API is reached.</source>
        <translation>Ein Ort, an dem die API erreichbar ist.</translation>
    </message>
    <message>
        <source>A part of a server&apos;s address that can be chosen.</source>
        <translation>Ein wählbarer Teil einer Serveradresse.</translation>
    </message>
    <message>
        <source>Named parts; they count only where something refers to them.</source>
        <translation>Benannte Teile; sie gelten nur dort, wo auf sie verwiesen wird.</translation>
    </message>
    <message>
        <source>A pointer to text that is kept elsewhere.</source>
        <translation>Ein Hinweis auf Text, der anderswo steht.</translation>
    </message>
    <message>
        <source>A group of operations.</source>
        <translation>Eine Gruppe von Operationen.</translation>
    </message>
    <message>
        <source>Stands in the place of an object that is kept elsewhere.</source>
        <translation>Steht anstelle eines Objekts, das anderswo liegt.</translation>
    </message>
    <message>
        <source>The braces of “%1” do not fit each other.</source>
        <translation>Die Klammern von „%1“ passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A part that changes is written {name}.</source>
        <translation>Ein veränderlicher Teil wird {name} geschrieben.</translation>
    </message>
    <message>
        <source>“{%1}” is in the path twice.</source>
        <translation>„{%1}“ steht zweimal im Pfad.</translation>
    </message>
    <message>
        <source>Give each its own name.</source>
        <translation>Jedem einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>The path “%1” has no “{%2}”.</source>
        <translation>Der Pfad „%1“ hat kein „{%2}“.</translation>
    </message>
    <message>
        <source>“{%1}” of the path is described by no parameter.</source>
        <translation>„{%1}“ des Pfads wird von keinem Parameter beschrieben.</translation>
    </message>
    <message>
        <source>Add a parameter with “in: path” and “required: true”.</source>
        <translation>Einen Parameter mit „in: path“ und „required: true“ hinzufügen.</translation>
    </message>
    <message>
        <source>Some requests fit “%1” and “%2” alike.</source>
        <translation>Manche Anfragen passen zu „%1“ und „%2“ gleichermaßen.</translation>
    </message>
    <message>
        <source>“%1” is the same path as “%2”.</source>
        <translation>„%1“ ist derselbe Pfad wie „%2“.</translation>
    </message>
    <message>
        <source>Names in braces tell no paths apart; make one of them.</source>
        <translation>Namen in Klammern unterscheiden keine Pfade; einen daraus machen.</translation>
    </message>
    <message>
        <source>This is no OpenAPI document but %1.</source>
        <translation>Dies ist kein OpenAPI-Dokument, sondern %1.</translation>
    </message>
    <message>
        <source>This is no OpenAPI document: neither “openapi” nor “swagger” stands at its top.</source>
        <translation>Dies ist kein OpenAPI-Dokument: Weder „openapi“ noch „swagger“ steht am Anfang.</translation>
    </message>
    <message>
        <source>An OpenAPI document begins with “openapi: 3.1.0”.</source>
        <translation>Ein OpenAPI-Dokument beginnt mit „openapi: 3.1.0“.</translation>
    </message>
    <message>
        <source>The version is the text “2.0”.</source>
        <translation>Die Version ist der Text „2.0“.</translation>
    </message>
    <message>
        <source>“%1” lacks a patch number.</source>
        <translation>„%1“ fehlt die Patch-Nummer.</translation>
    </message>
    <message>
        <source>Write “2.0”, with its quotes.</source>
        <translation>„2.0“ mit Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Write %1.0.</source>
        <translation>%1.0 schreiben.</translation>
    </message>
    <message>
        <source>OpenAPI %1 is newer than what is known here; it is read as 3.2.</source>
        <translation>OpenAPI %1 ist neuer als hier bekannt; es wird als 3.2 gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a URL.</source>
        <translation>„%1“ ist keine URL.</translation>
    </message>
    <message>
        <source>Spaces and the like are written as %20.</source>
        <translation>Leerzeichen und Ähnliches werden als %20 geschrieben.</translation>
    </message>
    <message>
        <source>“%1” beside “$ref” is ignored.</source>
        <translation>„%1“ neben „$ref“ wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Move it to what is referred to, or combine the two with “allOf”.</source>
        <translation>Dorthin verschieben, worauf verwiesen wird, oder beides mit „allOf“ verbinden.</translation>
    </message>
    <message>
        <source>“%1” has exactly one entry.</source>
        <translation>„%1“ hat genau einen Eintrag.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Remove it, or put something in.</source>
        <translation>Entfernen oder etwas hineinschreiben.</translation>
    </message>
    <message>
        <source>%1 is in the list twice.</source>
        <translation>%1 steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>The %1 Object needs “%2”.</source>
        <translation>Das %1-Objekt braucht „%2“.</translation>
    </message>
    <message>
        <source>There is no response.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>Say at least what comes back when all goes well.</source>
        <translation>Wenigstens angeben, was im Erfolgsfall zurückkommt.</translation>
    </message>
    <message>
        <source>“%1” is required, and no property of that name is described.</source>
        <translation>„%1“ ist Pflicht, doch keine Eigenschaft dieses Namens ist beschrieben.</translation>
    </message>
    <message>
        <source>Describe it in “properties”, or take it out of “required”.</source>
        <translation>In „properties“ beschreiben oder aus „required“ entfernen.</translation>
    </message>
    <message>
        <source>The %1 Object needs %2.</source>
        <translation>Das %1-Objekt braucht %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot stand together.</source>
        <translation>„%1“ und „%2“ können nicht zusammen stehen.</translation>
    </message>
    <message>
        <source>where “%1” is %2</source>
        <translation>wo „%1“ %2 ist</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>“%1” is needed %2.</source>
        <translation>„%1“ ist nötig %2.</translation>
    </message>
    <message>
        <source>“%1” stands only %2.</source>
        <translation>„%1“ steht nur %2.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>“%1” cannot stand %2.</source>
        <translation>„%1“ kann nicht stehen %2.</translation>
    </message>
    <message>
        <source>“%1” has to be %2 %3.</source>
        <translation>„%1“ muss %2 sein %3.</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>What stands there cannot be moved to components.</source>
        <translation>Was dort steht, kann nicht nach „components“ verschoben werden.</translation>
    </message>
    <message>
        <source>There is no reference, or it leads nowhere.</source>
        <translation>Dort steht kein Verweis, oder er führt ins Leere.</translation>
    </message>
    <message>
        <source>It holds itself: written out, it would have no end.</source>
        <translation>Es enthält sich selbst: Ausgeschrieben hätte es kein Ende.</translation>
    </message>
    <message>
        <source>It refers on to “%1” from its own file.</source>
        <translation>Es verweist aus seiner eigenen Datei weiter auf „%1“.</translation>
    </message>
    <message>
        <source>Inline it there first.</source>
        <translation>Lösen Sie es zuerst dort auf.</translation>
    </message>
</context>
<context>
    <name>triptych::project</name>
    <message>
        <source>“%1” was changed by another program since it was read; nothing was saved.</source>
        <translation>„%1“ wurde seit dem Lesen von einem anderen Programm geändert; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is a project in “%1” already.</source>
        <translation>In „%1“ gibt es schon ein Projekt.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Das Projekt wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, or change the permissions of the folder.</source>
        <translation>Eine Kopie anderswo speichern oder die Rechte des Ordners ändern.</translation>
    </message>
    <message>
        <source>“%1” is no Triptych project: it has no triptych.json.</source>
        <translation>„%1“ ist kein Triptych-Projekt: triptych.json fehlt.</translation>
    </message>
    <message>
        <source>The project was written by a newer Triptych (format %1); here it can only be read.</source>
        <translation>Das Projekt stammt von einem neueren Triptych (Format %1); hier kann es nur gelesen werden.</translation>
    </message>
    <message>
        <source>Update Triptych to edit it.</source>
        <translation>Zum Bearbeiten Triptych aktualisieren.</translation>
    </message>
    <message>
        <source>“.triptych” in the project is no folder; nothing can be written.</source>
        <translation>„.triptych“ im Projekt ist kein Ordner; nichts kann geschrieben werden.</translation>
    </message>
    <message>
        <source>Remove or rename it.</source>
        <translation>Entfernen oder umbenennen.</translation>
    </message>
    <message>
        <source>Unsaved edits cannot be kept safe: %1</source>
        <translation>Ungespeicherte Änderungen können nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>A save that was interrupted could be neither finished nor undone; its files wait in .triptych/stage.</source>
        <translation>Ein unterbrochenes Speichern konnte weder beendet noch zurückgenommen werden; seine Dateien warten in .triptych/stage.</translation>
    </message>
    <message>
        <source>A save that had been interrupted was finished.</source>
        <translation>Ein unterbrochenes Speichern wurde beendet.</translation>
    </message>
    <message>
        <source>A save that had been interrupted was undone; the files are as before it.</source>
        <translation>Ein unterbrochenes Speichern wurde zurückgenommen; die Dateien sind wie zuvor.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>The project is open in %1; here it can only be read.</source>
        <translation>Das Projekt ist in %1 geöffnet; hier kann es nur gelesen werden.</translation>
    </message>
    <message>
        <source>Close it there to edit it here.</source>
        <translation>Dort schließen, um es hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>The project&apos;s lock file is being replaced all the time.</source>
        <translation>Die Sperrdatei des Projekts wird ständig ersetzt.</translation>
    </message>
    <message>
        <source>The system has no room for more file watches: changes by other programs are found when the window gets the focus, and before saving.</source>
        <translation>Das System kann keine weiteren Dateien beobachten: Änderungen anderer Programme werden bemerkt, wenn das Fenster den Fokus bekommt, und vor dem Speichern.</translation>
    </message>
    <message>
        <source>Raise fs.inotify.max_user_watches.</source>
        <translation>fs.inotify.max_user_watches erhöhen.</translation>
    </message>
    <message>
        <source>Only requests and their folders can be moved.</source>
        <translation>Nur Anfragen und ihre Ordner können verschoben werden.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>“%1” is not open.</source>
        <translation>„%1“ ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was edited here and changed by another program.</source>
        <translation>„%1“ wurde hier bearbeitet und von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Choose which of the two to keep, or merge them.</source>
        <translation>Eine der beiden Fassungen wählen oder beide zusammenführen.</translation>
    </message>
    <message>
        <source>Another save is under way.</source>
        <translation>Es wird gerade schon gespeichert.</translation>
    </message>
    <message>
        <source>Both changed the same lines of “%1”; it cannot be merged by itself.</source>
        <translation>Beide haben dieselben Zeilen von „%1“ geändert; das lässt sich nicht von selbst zusammenführen.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8; it is shown as it is and cannot be edited.</source>
        <translation>„%1“ ist nicht UTF-8; es wird gezeigt, wie es ist, und kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Convert it to UTF-8.</source>
        <translation>In UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>“%1” changed too much since this was prepared; nothing was changed.</source>
        <translation>„%1“ hat sich seit der Vorbereitung zu stark geändert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An edit lies outside “%1”.</source>
        <translation>Eine Änderung liegt außerhalb von „%1“.</translation>
    </message>
    <message>
        <source>The project holds more than %1 items; the others are not shown.</source>
        <translation>Das Projekt enthält mehr als %1 Elemente; die übrigen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is a link, a device or has a name that is no text; it is left alone.</source>
        <translation>„%1“ ist ein Link, ein Gerät oder hat einen Namen, der kein Text ist; es bleibt unberührt.</translation>
    </message>
    <message>
        <source>“%1” holds too many files; not all are shown.</source>
        <translation>„%1“ enthält zu viele Dateien; nicht alle werden gezeigt.</translation>
    </message>
    <message>
        <source>“%1” lies too deep; what is in it is not shown.</source>
        <translation>„%1“ liegt zu tief; der Inhalt wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>There is no “%1” in the project.</source>
        <translation>Im Projekt gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>“%1” can be any of: %2.</source>
        <translation>„%1“ kann jedes davon sein: %2.</translation>
    </message>
    <message>
        <source>Give more of the path.</source>
        <translation>Mehr vom Pfad angeben.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>“%1” is, or lies behind, a symbolic link; links in a project are not followed.</source>
        <translation>„%1“ ist ein symbolischer Link oder liegt hinter einem; Links im Projekt wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>You are not allowed to do this with “%1”.</source>
        <translation>Für „%1“ fehlen die Rechte.</translation>
    </message>
    <message>
        <source>Change the permissions of the file or its folder.</source>
        <translation>Die Rechte der Datei oder ihres Ordners ändern.</translation>
    </message>
    <message>
        <source>“%1” is on a file system that cannot be written.</source>
        <translation>„%1“ liegt auf einem nicht beschreibbaren Dateisystem.</translation>
    </message>
    <message>
        <source>There is no room to write “%1”.</source>
        <translation>Es ist kein Platz, um „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>Free some space, then save again.</source>
        <translation>Platz schaffen, dann erneut speichern.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file in the project.</source>
        <translation>„%1“ kann kein Dateiname im Projekt sein.</translation>
    </message>
    <message>
        <source>“%1” lies on another file system than the project.</source>
        <translation>„%1“ liegt auf einem anderen Dateisystem als das Projekt.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB.</source>
        <translation>„%1“ ist größer als %2 MB.</translation>
    </message>
</context>
<context>
    <name>triptych::schema</name>
    <message>
        <source>The stored shape of this event cannot be read; it is counted anew.</source>
        <translation>Die gespeicherte Gestalt dieses Ereignisses ist nicht lesbar; es wird neu gezählt.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between types</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Not checked: the reference %1 leads nowhere.</source>
        <translation>Nicht geprüft: Der Verweis %1 führt ins Leere.</translation>
    </message>
    <message>
        <source>Not checked: there is no schema at this place.</source>
        <translation>Nicht geprüft: An dieser Stelle gibt es kein Schema.</translation>
    </message>
    <message>
        <source>Not checked: %1 is no regular expression.</source>
        <translation>Nicht geprüft: %1 ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Not checked: this regular expression cannot be tried here.</source>
        <translation>Nicht geprüft: Dieser reguläre Ausdruck lässt sich hier nicht anwenden.</translation>
    </message>
    <message>
        <source>Not checked: the regular expression takes too many steps on this text.</source>
        <translation>Nicht geprüft: Der reguläre Ausdruck braucht für diesen Text zu viele Schritte.</translation>
    </message>
    <message>
        <source>Not checked: schemas nest too deep here, perhaps without end.</source>
        <translation>Nicht geprüft: Die Schemas sind hier zu tief verschachtelt, vielleicht endlos.</translation>
    </message>
    <message>
        <source>Not checked: this takes too much work.</source>
        <translation>Nicht geprüft: Das ist zu aufwendig.</translation>
    </message>
    <message>
        <source>Not checked: this number cannot be compared.</source>
        <translation>Nicht geprüft: Diese Zahl lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Not checked: the alias leads nowhere.</source>
        <translation>Nicht geprüft: Der Alias führt ins Leere.</translation>
    </message>
    <message>
        <source>Not checked: “%1” depends on what could not be checked.</source>
        <translation>Nicht geprüft: „%1“ hängt von etwas ab, das nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>This is %1, expected is %2.</source>
        <translation>Hier steht %1, erwartet wird %2.</translation>
    </message>
    <message>
        <source>This is none of the allowed values %1.</source>
        <translation>Das ist keiner der erlaubten Werte %1.</translation>
    </message>
    <message>
        <source>This is not %1, the only allowed value.</source>
        <translation>Das ist nicht %1, der einzige erlaubte Wert.</translation>
    </message>
    <message>
        <source>This is no multiple of %1.</source>
        <translation>Das ist kein Vielfaches von %1.</translation>
    </message>
    <message>
        <source>This is more than %1.</source>
        <translation>Das ist mehr als %1.</translation>
    </message>
    <message>
        <source>This is less than %1.</source>
        <translation>Das ist weniger als %1.</translation>
    </message>
    <message>
        <source>This is not less than the exclusive maximum.</source>
        <translation>Das ist nicht kleiner als die ausgeschlossene Obergrenze.</translation>
    </message>
    <message>
        <source>This is not more than the exclusive minimum.</source>
        <translation>Das ist nicht größer als die ausgeschlossene Untergrenze.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is shorter than %1 characters.</source>
        <translation>Das ist kürzer als %1 Zeichen.</translation>
    </message>
    <message>
        <source>This does not match the pattern %1.</source>
        <translation>Das passt nicht zum Muster %1.</translation>
    </message>
    <message>
        <source>This is not of the format %1.</source>
        <translation>Das hat nicht das Format %1.</translation>
    </message>
    <message>
        <source>There are more than %1 items.</source>
        <translation>Es sind mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>There are fewer than %1 items.</source>
        <translation>Es sind weniger als %1 Elemente.</translation>
    </message>
    <message>
        <source>The array holds this value twice.</source>
        <translation>Die Liste enthält diesen Wert zweimal.</translation>
    </message>
    <message>
        <source>There are more than %1 properties.</source>
        <translation>Es sind mehr als %1 Eigenschaften.</translation>
    </message>
    <message>
        <source>There are fewer than %1 properties.</source>
        <translation>Es sind weniger als %1 Eigenschaften.</translation>
    </message>
    <message>
        <source>The property “%1” is missing.</source>
        <translation>Die Eigenschaft „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The property “%1” is missing: another property asks for it.</source>
        <translation>Die Eigenschaft „%1“ fehlt: Eine andere Eigenschaft verlangt sie.</translation>
    </message>
    <message>
        <source>Too few items are as “contains” asks.</source>
        <translation>Zu wenige Elemente sind so, wie „contains“ es verlangt.</translation>
    </message>
    <message>
        <source>More items than %1 are as “contains” describes.</source>
        <translation>Mehr als %1 Elemente sind so, wie „contains“ es beschreibt.</translation>
    </message>
    <message>
        <source>This matches more than one alternative.</source>
        <translation>Das passt zu mehr als einer Alternative.</translation>
    </message>
    <message>
        <source>This matches none of the alternatives.</source>
        <translation>Das passt zu keiner der Alternativen.</translation>
    </message>
    <message>
        <source>This is what the schema excludes.</source>
        <translation>Genau das schließt das Schema aus.</translation>
    </message>
    <message>
        <source>This is not encoded in %1.</source>
        <translation>Das ist nicht in %1 kodiert.</translation>
    </message>
    <message>
        <source>This is no %1.</source>
        <translation>Das ist kein %1.</translation>
    </message>
    <message>
        <source>The value in this text does not satisfy its schema.</source>
        <translation>Der Wert in diesem Text erfüllt sein Schema nicht.</translation>
    </message>
    <message>
        <source>This does not satisfy “%1”.</source>
        <translation>Das erfüllt „%1“ nicht.</translation>
    </message>
    <message>
        <source>The property “%1” is not allowed.</source>
        <translation>Die Eigenschaft „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This item is one too many.</source>
        <translation>Dieses Element ist eines zu viel.</translation>
    </message>
    <message>
        <source>Nothing is allowed here.</source>
        <translation>Hier ist nichts erlaubt.</translation>
    </message>
    <message>
        <source>It may be of the type %1 now.</source>
        <translation>Der Typ %1 ist jetzt möglich.</translation>
    </message>
    <message>
        <source>It is no longer of the type %1.</source>
        <translation>Der Typ %1 ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>The property “%1” is new.</source>
        <translation>Die Eigenschaft „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The property “%1” is gone.</source>
        <translation>Die Eigenschaft „%1“ ist weggefallen.</translation>
    </message>
    <message>
        <source>The property “%1” is required now.</source>
        <translation>Die Eigenschaft „%1“ ist jetzt Pflicht.</translation>
    </message>
    <message>
        <source>The property “%1” is no longer required.</source>
        <translation>Die Eigenschaft „%1“ ist nicht mehr Pflicht.</translation>
    </message>
    <message>
        <source>Only listed values are allowed now.</source>
        <translation>Nur noch aufgezählte Werte sind erlaubt.</translation>
    </message>
    <message>
        <source>Any value is allowed now.</source>
        <translation>Jetzt ist jeder Wert erlaubt.</translation>
    </message>
    <message>
        <source>The value %1 is new.</source>
        <translation>Der Wert %1 ist neu.</translation>
    </message>
    <message>
        <source>The value %1 is gone.</source>
        <translation>Der Wert %1 ist weggefallen.</translation>
    </message>
    <message>
        <source>Other properties are no longer allowed.</source>
        <translation>Andere Eigenschaften sind nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>Other properties are allowed now.</source>
        <translation>Andere Eigenschaften sind jetzt erlaubt.</translation>
    </message>
    <message>
        <source>There is another alternative.</source>
        <translation>Eine Alternative ist hinzugekommen.</translation>
    </message>
    <message>
        <source>An alternative is gone.</source>
        <translation>Eine Alternative ist weggefallen.</translation>
    </message>
    <message>
        <source>Nothing is allowed here any more.</source>
        <translation>Hier ist nichts mehr erlaubt.</translation>
    </message>
    <message>
        <source>Something is allowed here now.</source>
        <translation>Hier ist jetzt etwas erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is new.</source>
        <translation>„%1“ ist neu.</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ ist weggefallen.</translation>
    </message>
    <message>
        <source>“%1” has changed.</source>
        <translation>„%1“ hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>triptych::services</name>
    <message>
        <source>This is in none of the formats that can be imported.</source>
        <translation>Dieses Format kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>OpenAPI 2.0 and 3.x documents are read, as JSON or YAML.</source>
        <translation>Gelesen werden OpenAPI-Dokumente 2.0 und 3.x als JSON oder YAML.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Eine Umgebung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no request.</source>
        <translation>„%1“ ist keine Anfrage.</translation>
    </message>
    <message>
        <source>The document has syntax errors; it can only be exported in the format it is in.</source>
        <translation>Das Dokument hat Syntaxfehler; es kann nur im jetzigen Format exportiert werden.</translation>
    </message>
    <message>
        <source>The secret “%1” has no value here.</source>
        <translation>Das Geheimnis „%1“ hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>Enter it, or set %1 in the environment.</source>
        <translation>Eingeben oder %1 in der Prozessumgebung setzen.</translation>
    </message>
    <message>
        <source>There is no project.</source>
        <translation>Es gibt kein Projekt.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The path parameter “%1” has no value.</source>
        <translation>Der Pfadparameter „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>Add it to the request&apos;s path parameters.</source>
        <translation>Zu den Pfadparametern der Anfrage hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is no way to authenticate that Triptych knows.</source>
        <translation>„%1“ ist keine Anmeldung, die Triptych kennt.</translation>
    </message>
    <message>
        <source>The credential “%1” stands in a file: it is no secret variable.</source>
        <translation>Das Zugangsgeheimnis „%1“ steht in einer Datei: Es ist keine geheime Variable.</translation>
    </message>
    <message>
        <source>Mark the variable as secret and enter its value.</source>
        <translation>Die Variable als geheim kennzeichnen und ihren Wert eingeben.</translation>
    </message>
    <message>
        <source>Only addresses of this machine&apos;s loopback can be listened at: %1 would be open to the network.</source>
        <translation>Empfangen wird nur an Loopback-Adressen dieses Rechners: %1 wäre für das Netz offen.</translation>
    </message>
</context>
<context>
    <name>triptych::shell</name>
    <message>
        <source>Drawer</source>
        <translation>Schublade</translation>
    </message>
    <message>
        <source>Hide the drawer</source>
        <translation>Schublade ausblenden</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>in lists</source>
        <translation>in Listen</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Filter: command or keys</source>
        <translation>Filter: Befehl oder Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Default Keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Nothing is open. Import a definition, or choose something in the tree.</source>
        <translation>Nichts ist geöffnet. Eine Definition importieren oder etwas im Baum wählen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Go to Anything</source>
        <translation>Gehe zu beliebigem Ziel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Go to: name, path, method</source>
        <translation>Gehe zu: Name, Pfad, Methode</translation>
    </message>
    <message>
        <source>Filter: words, get, post …</source>
        <translation>Filter: Wörter, get, post …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>The defaults are used. The file is kept as %1 when a setting changes.</source>
        <translation>Es gelten die Standardwerte. Die Datei bleibt als %1 erhalten, sobald sich eine Einstellung ändert.</translation>
    </message>
    <message>
        <source>The settings are too large or too deep to be settings.</source>
        <translation>Die Einstellungen sind zu groß oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The settings are not a JSON object.</source>
        <translation>Die Einstellungen sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation>Der Ordner der Einstellungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Every command and its keys</source>
        <translation>Alle Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Design, capture and invoke: one project, plain files.</source>
        <translation>Entwerfen, empfangen, aufrufen: ein Projekt, einfache Dateien.</translation>
    </message>
    <message>
        <source>an empty folder made for git</source>
        <translation>ein leerer Ordner, für git gemacht</translation>
    </message>
    <message>
        <source>a folder, or a lone OpenAPI document</source>
        <translation>ein Ordner oder ein einzelnes OpenAPI-Dokument</translation>
    </message>
    <message>
        <source>a shop with an API, webhooks and a service</source>
        <translation>ein Shop mit API, Webhooks und Dienst</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Offene Tabs</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>triptych::store</name>
    <message>
        <source>Another program writes this store.</source>
        <translation>Ein anderes Programm schreibt in diesen Speicher.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) writes this store.</source>
        <translation>%1 (Prozess %2 auf %3) schreibt in diesen Speicher.</translation>
    </message>
    <message>
        <source>Close that program, or only read here.</source>
        <translation>Jenes Programm schließen oder hier nur lesen.</translation>
    </message>
    <message>
        <source>The store&apos;s lock cannot be made. (%1)</source>
        <translation>Die Sperre des Speichers kann nicht angelegt werden. (%1)</translation>
    </message>
    <message>
        <source>The store is being closed.</source>
        <translation>Der Speicher wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>More comes in than can be stored.</source>
        <translation>Es kommt mehr an, als gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The store&apos;s folder cannot be made. (%1)</source>
        <translation>Der Ordner des Speichers kann nicht angelegt werden. (%1)</translation>
    </message>
    <message>
        <source>The store cannot be opened for writing. (%1)</source>
        <translation>Der Speicher kann nicht zum Schreiben geöffnet werden. (%1)</translation>
    </message>
    <message>
        <source>The store is not an ordinary file.</source>
        <translation>Der Speicher ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The store is damaged. (%1)</source>
        <translation>Der Speicher ist beschädigt. (%1)</translation>
    </message>
    <message>
        <source>This file is not a store of this program.</source>
        <translation>Diese Datei ist kein Speicher dieses Programms.</translation>
    </message>
    <message>
        <source>A newer version of the program made this store: it can be read here, not written.</source>
        <translation>Eine neuere Version des Programms hat diesen Speicher angelegt: Hier kann er gelesen, nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The damaged store cannot be set aside. (%1)</source>
        <translation>Der beschädigte Speicher kann nicht beiseitegelegt werden. (%1)</translation>
    </message>
    <message>
        <source>The store could not be used and was kept as %1; a new one was begun. %2</source>
        <translation>Der Speicher war unbrauchbar und wurde als %1 aufbewahrt; ein neuer wurde begonnen. %2</translation>
    </message>
    <message>
        <source>There is no store here yet.</source>
        <translation>Hier gibt es noch keinen Speicher.</translation>
    </message>
    <message>
        <source>There is nothing in the store yet.</source>
        <translation>Im Speicher ist noch nichts.</translation>
    </message>
    <message>
        <source>An older version of the program made this store.</source>
        <translation>Eine ältere Version des Programms hat diesen Speicher angelegt.</translation>
    </message>
    <message>
        <source>Open it for writing once.</source>
        <translation>Einmal zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>There is no call %1 in the store.</source>
        <translation>Im Speicher gibt es keinen Aufruf %1.</translation>
    </message>
    <message>
        <source>There is no space left for the store.</source>
        <translation>Für den Speicher ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The store could not be read or written.</source>
        <translation>Der Speicher konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The store is damaged or is no store at all.</source>
        <translation>Der Speicher ist beschädigt oder gar keiner.</translation>
    </message>
    <message>
        <source>The store is locked by another program.</source>
        <translation>Der Speicher ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The store cannot be written here.</source>
        <translation>Hier kann der Speicher nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation>Der Speicher kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This is too large for the store.</source>
        <translation>Das ist zu groß für den Speicher.</translation>
    </message>
    <message>
        <source>The store refused a statement.</source>
        <translation>Der Speicher hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>There is no call %1 in the history.</source>
        <translation>Im Verlauf gibt es keinen Aufruf %1.</translation>
    </message>
</context>
<context>
    <name>triptych::text</name>
    <message>
        <source>There is nothing at this place.</source>
        <translation>An dieser Stelle steht nichts.</translation>
    </message>
    <message>
        <source>What stands at this place cannot hold such a child.</source>
        <translation>Was hier steht, kann so etwas nicht enthalten.</translation>
    </message>
    <message>
        <source>This is a reference to an anchor: a change here would change every place that uses it.</source>
        <translation>Dies verweist auf einen Anker: Eine Änderung hier würde jede Stelle ändern, die ihn benutzt.</translation>
    </message>
    <message>
        <source>This carries an anchor that is used elsewhere.</source>
        <translation>Dies trägt einen Anker, der anderswo benutzt wird.</translation>
    </message>
    <message>
        <source>The text has a syntax error where this change would go. Correct it first.</source>
        <translation>Der Text hat dort, wo die Änderung hinkäme, einen Syntaxfehler. Zuerst berichtigen.</translation>
    </message>
    <message>
        <source>This part of the text is written in a way that cannot be changed safely. Edit it as text.</source>
        <translation>Dieser Teil ist so geschrieben, dass er nicht sicher geändert werden kann. Als Text bearbeiten.</translation>
    </message>
    <message>
        <source>This text cannot be read as it is.</source>
        <translation>Dieser Text kann so nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is an entry of that name already.</source>
        <translation>Einen Eintrag dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The root of a document can be replaced, not removed.</source>
        <translation>Die Wurzel eines Dokuments kann ersetzt, nicht entfernt werden.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>Diese Bytes sind nicht UTF-8.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it is shown as it is and can be edited once converted.</source>
        <translation>Der Text ist nicht UTF-8; er wird gezeigt, wie er ist, und kann nach der Umwandlung bearbeitet werden.</translation>
    </message>
    <message>
        <source>A NUL byte cannot stand in a text.</source>
        <translation>Ein NUL-Byte kann nicht im Text stehen.</translation>
    </message>
    <message>
        <source>A control character must be written as an escape.</source>
        <translation>Ein Steuerzeichen muss als Escape-Folge geschrieben werden.</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels; what is inside is passed over.</source>
        <translation>Tiefer als %1 Ebenen verschachtelt; das Innere wird übergangen.</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>Der Text ist zu groß.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>There is no such escape sequence.</source>
        <translation>Diese Escape-Folge gibt es nicht.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair is no character; it is read as U+FFFD.</source>
        <translation>Ein halbes Surrogatpaar ist kein Zeichen; es wird als U+FFFD gelesen.</translation>
    </message>
    <message>
        <source>This key is there twice; the last one counts.</source>
        <translation>Diesen Schlüssel gibt es zweimal; der letzte gilt.</translation>
    </message>
    <message>
        <source>This cannot stand here.</source>
        <translation>Das kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>This comma separates nothing.</source>
        <translation>Dieses Komma trennt nichts.</translation>
    </message>
    <message>
        <source>A colon is missing after the key.</source>
        <translation>Nach dem Schlüssel fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The bracket that is opened here is never closed.</source>
        <translation>Die hier geöffnete Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is no value: a string needs quotes.</source>
        <translation>Das ist kein Wert: Text braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The document has ended before this.</source>
        <translation>Das Dokument ist davor zu Ende.</translation>
    </message>
    <message>
        <source>There is nothing in this document.</source>
        <translation>In diesem Dokument steht nichts.</translation>
    </message>
    <message>
        <source>YAML is not indented with tabs.</source>
        <translation>YAML wird nicht mit Tabulatoren eingerückt.</translation>
    </message>
    <message>
        <source>The indentation fits nothing above.</source>
        <translation>Die Einrückung passt zu nichts darüber.</translation>
    </message>
    <message>
        <source>This directive is not understood.</source>
        <translation>Diese Direktive wird nicht verstanden.</translation>
    </message>
    <message>
        <source>The anchor cannot stand here.</source>
        <translation>Der Anker kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>The tag is not valid.</source>
        <translation>Das Tag ist nicht gültig.</translation>
    </message>
    <message>
        <source>After “|” or “&gt;” only an indentation digit, “+” or “-” and a comment can stand.</source>
        <translation>Nach „|“ oder „&gt;“ können nur eine Einrückungsziffer, „+“ oder „-“ und ein Kommentar stehen.</translation>
    </message>
    <message>
        <source>A text that starts with this character needs quotes.</source>
        <translation>Text, der mit diesem Zeichen beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A key must stand on one line.</source>
        <translation>Ein Schlüssel muss auf einer Zeile stehen.</translation>
    </message>
    <message>
        <source>A mapping cannot start inside a value on the same line; quote the value.</source>
        <translation>Eine Zuordnung kann nicht in einem Wert auf derselben Zeile beginnen; den Wert in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>No anchor of this name comes before.</source>
        <translation>Einen Anker dieses Namens gibt es davor nicht.</translation>
    </message>
    <message>
        <source>There are more errors than these.</source>
        <translation>Es gibt noch mehr Fehler.</translation>
    </message>
    <message>
        <source>The same place was changed in the meantime; this change would undo the other.</source>
        <translation>Dieselbe Stelle wurde inzwischen geändert; diese Änderung würde die andere aufheben.</translation>
    </message>
    <message>
        <source>“%1” is not a JSON Pointer: it is empty or starts with “/”, and “~” is written “~0”, “/” “~1”.</source>
        <translation>„%1“ ist kein JSON Pointer: Er ist leer oder beginnt mit „/“, „~“ wird „~0“ geschrieben, „/“ „~1“.</translation>
    </message>
    <message>
        <source>This value is too large or contains itself once its aliases are expanded.</source>
        <translation>Dieser Wert ist zu groß oder enthält sich selbst, sobald seine Aliasse aufgelöst sind.</translation>
    </message>
</context>
<context>
    <name>triptych::webhook</name>
    <message>
        <source>“%1” names no part of a call.</source>
        <translation>„%1“ nennt keinen Teil eines Aufrufs.</translation>
    </message>
    <message>
        <source>Write header:NAME or a JSON Pointer such as /type.</source>
        <translation>header:NAME oder einen JSON Pointer wie /type schreiben.</translation>
    </message>
    <message>
        <source>The call says that it carries JSON, but it does not. %1</source>
        <translation>Der Aufruf nennt JSON, enthält aber keines. %1</translation>
    </message>
    <message>
        <source>%1: %2 cannot be answered to a webhook call; 200 is.</source>
        <translation>%1: %2 kann nicht auf einen Webhook geantwortet werden; es wird 200.</translation>
    </message>
    <message>
        <source>%1: the path must begin with /.</source>
        <translation>%1: Der Pfad muss mit / beginnen.</translation>
    </message>
    <message>
        <source>%1: another webhook has the same path.</source>
        <translation>%1: Ein anderer Webhook hat denselben Pfad.</translation>
    </message>
</context>
<context>
    <name>triptych::widgets</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Headers as they came</source>
        <translation>Header wie empfangen</translation>
    </message>
    <message>
        <source>Reveal credentials</source>
        <translation>Zugangsgeheimnisse zeigen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>triptych::window</name>
    <message>
        <source>Native desktop integration designer</source>
        <translation>Entwurfsprogramm für Integrationen</translation>
    </message>
    <message>
        <source>A project folder, or a document to import.</source>
        <translation>Ein Projektordner oder ein Dokument zum Importieren.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml)</source>
        <translation>OpenAPI-Dokumente (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>%1 unsaved</source>
        <translation>%1 ungespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importiert: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New API</source>
        <translation>Neue API</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation>YAML (*.yaml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Triptych</source>
        <translation>Triptych</translation>
    </message>
    <message>
        <source>my-integration</source>
        <translation>meine-integration</translation>
    </message>
    <message>
        <source>New project: its folder</source>
        <translation>Neues Projekt: sein Ordner</translation>
    </message>
    <message>
        <source>There is a project in this folder already.</source>
        <translation>In diesem Ordner gibt es schon ein Projekt.</translation>
    </message>
    <message>
        <source>Open it instead, or name another folder.</source>
        <translation>Stattdessen öffnen oder einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Import “%1” into a new project: its folder</source>
        <translation>„%1“ in ein neues Projekt importieren: sein Ordner</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Beispielshop</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Import a service</source>
        <translation>Dienst importieren</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
</context>
</TS>
