import type { PageTexts } from './english';

export const german: PageTexts = {
  tag: 'de',
  product: 'Arbeitsmappe',
  open: 'Öffnen',
  save: 'Speichern',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  recent: 'Zuletzt verwendet',
  print: 'Drucken',
  ascending: 'Aufsteigend sortieren (A bis Z)',
  descending: 'Absteigend sortieren (Z bis A)',
  filter: 'Nur Zeilen mit dem Wert dieser Zelle anzeigen',
  showAll: 'Alle Zeilen anzeigen',
  recentNote: 'Dateien, die hier geöffnet oder gespeichert werden, bleiben in diesem Browser: die letzten acht.',
  forgetRecent: 'Diese Dateien vergessen',
  recentUnavailable: 'Dieser Browser behält in diesem Fenster keine Dateien.',
  commandRefused: {
    'no-list': 'Hier ist keine Liste zum Sortieren oder Filtern: bitte eine Zelle in einer Liste auswählen.',
    'rows-hidden': 'In dieser Liste sind Zeilen ausgeblendet. Bitte erst alle Zeilen anzeigen, dann sortieren.',
    'on-header': 'Das ist die Überschrift der Liste: bitte einen Wert darunter auswählen.',
    'nothing-to-print': 'Auf diesem Blatt ist nichts zu drucken.',
  },
  tooManyToPrint: (most) =>
    `Mehr als ${most.toLocaleString('de')} Zeilen sind zu viele, um sie hier zu drucken. Bitte die Liste filtern oder sie speichern und in Excel drucken.`,
  standIn: 'Vertritt hier Excel. Alles bleibt in diesem Browser.',
  pane: 'Aufgabenbereich',
  sheet: 'Blatt',
  resizePane: 'Breite des Aufgabenbereichs',
  ribbon: 'Menüband',
  sum: 'Summe',
  count: 'Anzahl',
  average: 'Mittelwert',
  fileDamaged: (file) =>
    `„${file}“ konnte nicht geöffnet werden: es ist keine lesbare Arbeitsmappe. Die offene Arbeitsmappe ist unverändert.`,
  fileEncrypted: (file) =>
    `„${file}“ konnte nicht geöffnet werden: die Datei ist verschlüsselt. Das Kennwort lässt sich in Excel entfernen (Datei > Informationen > Arbeitsmappe schützen).`,
  fileOfOtherKind: (file, kind) =>
    `„${file}“ konnte nicht geöffnet werden: es ist ${kind}. Bitte in Excel als Excel-Arbeitsmappe (.xlsx) speichern.`,
  fileKinds: {
    FileIsXls: 'eine Arbeitsmappe von Excel 97 bis 2003 (.xls)',
    FileIsXlsb: 'eine Excel-Binärarbeitsmappe (.xlsb)',
    FileIsOds: 'eine OpenDocument-Kalkulationstabelle (.ods)',
  },
  warnings: {
    'part-unreadable': (part) => `Der Teil ${part} ist nicht lesbar und wurde ausgelassen.`,
    'sheet-unreadable': (sheet) => `Das Blatt „${sheet}“ ist nicht lesbar und wurde ausgelassen.`,
    'sheet-renamed': (from, sheet) =>
      `Das Blatt „${from}“ heißt hier „${sheet}“: Excel nimmt keinen solchen Namen zweimal.`,
    'cells-unreadable': (sheet, cell) =>
      `Zellen des Blatts „${sheet}“ enthalten etwas anderes, als in der Datei angegeben ist, zum Beispiel ${cell}.`,
    'encoding-guessed': (encoding) =>
      `Der Text ist nicht UTF-8. Er wurde als ${encoding} gelesen, wozu seine Bytes am besten passen.`,
    'characters-unreadable': (count, line) =>
      `Zeichen, die nicht lesbar waren, stehen als \uFFFD: ${count}, das erste in Zeile ${line}.`,
    'fields-realigned': (count, line) =>
      `Zeilen mit einem Trennzeichen zu viel oder zu wenig oder mit einem verirrten Anführungszeichen wurden an den anderen Zeilen ausgerichtet: ${count}, die erste ist Zeile ${line}.`,
    'pivot-source-changed': (sheet) =>
      `Die Quelle einer PivotTable auf dem Blatt „${sheet}“ hat jetzt andere Spalten: bitte aktualisieren.`,
    'places-not-moved': (sheet, what) =>
      `Zeilen oder Spalten des Blatts „${sheet}“ wurden verschoben. Dies wird dort gespeichert, wo es vorher stand: ${what}.`,
    'chart-rewritten': (sheet, chart) =>
      `Das Diagramm „${chart}“ auf dem Blatt „${sheet}“ wurde geändert und wird neu gespeichert. Bitte in Excel ansehen: Effekte, die diese Seite nicht kennt, gehen verloren.`,
  },
  fileTypeUnknown: (file) => `„${file}“ konnte nicht geöffnet werden: bitte eine Datei .xlsx oder .csv wählen.`,
  textFault: {
    'not-text': (file) => `„${file}“ konnte nicht geöffnet werden: die Datei hat Bytes, die kein Text sind.`,
    workbook: (file) =>
      `„${file}“ konnte nicht geöffnet werden: es ist eine Arbeitsmappe unter anderem Namen. Bitte ihre Endung wiederherstellen.`,
    json: (file) =>
      `„${file}“ konnte nicht geöffnet werden: die Datei enthält JSON, keine Tabelle. Bitte als CSV ausgeben oder in Excel mit Daten > Daten abrufen öffnen.`,
    markup: (file) =>
      `„${file}“ konnte nicht geöffnet werden: es ist eine Webseite oder XML, keine Tabelle. Bitte in Excel öffnen und als .xlsx speichern.`,
    'quote-open': (file, line) =>
      `„${file}“ konnte nicht geöffnet werden: das Anführungszeichen, das in Zeile ${line} beginnt, endet nirgends.`,
    'too-many-rows': (file) => `„${file}“ konnte nicht geöffnet werden: die Datei hat mehr Zeilen als ein Blatt.`,
    'too-many-columns': (file) => `„${file}“ konnte nicht geöffnet werden: die Datei hat mehr Spalten als ein Blatt.`,
  },
  fileMissing: (file) => `„${file}“ wurde nicht gefunden.`,
  noAddIn: 'Es ist kein Add-In geladen.',
  manifest: {
    missing: 'Das Add-In wurde nicht geladen: dieser Server hat keine manifest.xml.',
    notXml: 'Das Add-In wurde nicht geladen: sein Manifest ist kein wohlgeformtes XML.',
    lacks: (part) => `Das Add-In wurde nicht geladen: sein Manifest hat kein <${part}>.`,
    resourceMissing: (id) =>
      `Das Add-In wurde nicht geladen: sein Manifest nennt „${id}“, das nicht unter seinen Ressourcen ist.`,
    addressInvalid: (address) => `Das Add-In wurde nicht geladen: „${address}“ in seinem Manifest ist keine Adresse.`,
    functionsMissing: (path) => `Die Funktionen des Add-Ins wurden nicht geladen: ${path} wurde nicht gefunden.`,
    functionsBroken: (path, reason) =>
      `Die Funktionen des Add-Ins wurden nicht geladen: ${path} ist nicht lesbar (${reason}).`,
  },
  commandFailed: (button, reason) => `„${button}“ konnte nicht ausgeführt werden: ${reason}`,
  dismiss: 'Schließen',
  edit: 'Bearbeiten',
  refused: {
    sheetProtected:
      'Die Zelle, die geändert werden soll, ist auf einem geschützten Blatt. Bitte erst den Blattschutz aufheben.',
    lastSheet: 'Eine Arbeitsmappe muss mindestens ein sichtbares Blatt enthalten.',
    mergeInTable: 'Zellen einer Tabelle können nicht verbunden werden.',
    sheetNameTaken: 'Dieser Name ist bereits vergeben. Bitte einen anderen wählen.',
    sheetName:
      'Das ist kein gültiger Blattname. Ein Blattname hat 1 bis 31 Zeichen und keines von diesen: \\ / ? * [ ] oder :',
    shift:
      'Dieser Vorgang ist nicht zulässig: er würde einen Teil einer Tabelle verschieben oder gefüllte Zellen über das Ende des Blatts hinaus.',
    unknown: 'Das geht hier nicht. Die Arbeitsmappe ist unverändert.',
  },
  fault: (reason) => `Etwas ist schiefgegangen: ${reason}`,
};
