import type { problems as english } from '../en/problems';
import type { TextsOf } from '../textsOf';

/** Deutsch: Probleme und Abhilfen. */
export const problems: TextsOf<typeof english> = {
  'problem.selection-empty': 'Die Auswahl ist leer.',
  'remedy.selection-empty': 'Markieren Sie Ihre Kundenliste, eine Zeile je Kunde.',
  'problem.selection-one-cell': 'Es ist nur eine Zelle markiert, und um sie herum steht keine Liste.',
  'remedy.selection-one-cell': 'Markieren Sie Ihre Kundenliste oder eine Zelle darin.',
  'problem.selection-too-large': 'Die Auswahl ist zu groß, um auf einmal gelesen zu werden.',
  'remedy.selection-too-large': 'Markieren Sie weniger Spalten oder Zeilen oder nur den gefüllten Teil des Blatts.',
  'problem.selection-several-areas-differ': 'Die markierten Bereiche passen nicht zusammen.',
  'remedy.selection-several-areas-differ': 'Markieren Sie Bereiche mit denselben Zeilen oder denselben Spalten.',
  'problem.header-merged': 'Die Kopfzeile hat verbundene Zellen, die Spalten lassen sich nicht unterscheiden.',
  'remedy.header-merged': 'Heben Sie die Verbindung auf, sodass jede Spalte einen Namen hat, oder lassen Sie sie weg.',
  'problem.no-data-rows': 'Unter der Kopfzeile stehen keine Kunden.',
  'remedy.no-data-rows': 'Markieren Sie auch die Zeilen unter der Kopfzeile.',
  'problem.no-numeric-column': 'Keine Spalte der Liste enthält Zahlen.',
  'remedy.no-numeric-column': 'Nehmen Sie mindestens eine Spalte mit Zahlen dazu, etwa Umsatz oder Marge.',

  'problem.no-customer-column': 'Die Liste sagt nicht, wessen Bestellungen das sind: keine Spalte nennt den Kunden.',
  'remedy.no-customer-column':
    'Exportieren Sie sie mit Name, Nummer oder E-Mail-Adresse der Kunden, oder wählen Sie die Spalte, in der sie stehen.',
  'problem.needs-customers': 'Diese Analyse vergleicht Kunden, und die Zeilen dieser Liste sind nicht je ein Kunde.',
  'remedy.needs-customers':
    'Erstellen Sie aus den Bestellungen die Kundenliste, wählen Sie die Liste mit einer Zeile je Kunde, oder sagen Sie, was eine Zeile dieser Liste ist.',
  'problem.needs-orders':
    'Diese Analyse liest Bestellungen, und die Zeilen dieser Liste sind nicht je eine Bestellung.',
  'remedy.needs-orders':
    'Wählen Sie die Liste mit Kunde, Datum und Betrag jeder Bestellung, oder sagen Sie, was eine Zeile dieser Liste ist.',
  'problem.needs-contracts': 'Diese Analyse liest Verträge, und die Zeilen dieser Liste sind nicht je ein Vertrag.',
  'remedy.needs-contracts':
    'Wählen Sie die Liste mit Beginn und Ende jedes Vertrags, oder sagen Sie, was eine Zeile dieser Liste ist.',

  'problem.too-few-columns': 'Die Liste hat zu wenige Spalten für diese Analyse.',
  'remedy.too-few-columns': 'Markieren Sie eine Liste mit mehr Zahlenspalten, oder wählen Sie eine andere Analyse.',
  'problem.column-missing': 'Die Liste hat keine Spalte {column}.',
  'remedy.column-missing': 'Markieren Sie die Liste, die sie hat, oder nehmen Sie die Spalten dieser Liste.',
  'problem.columns-differ': 'Die Spalten sind nicht die von {first}: {columns}.',
  'remedy.columns-differ': 'Dateien mit denselben Spalten angeben, oder eine nach der anderen lesen.',
  'problem.column-duplicate': 'Die Spalte {column} wird zweimal verwendet.',
  'remedy.column-duplicate': 'Behalten Sie sie einmal und entfernen Sie die andere.',
  'problem.column-not-numeric': 'Die Spalte {column} enthält keine Zahlen.',
  'remedy.column-not-numeric': 'Wählen Sie eine Spalte mit Zahlen oder wandeln Sie den Text in Zahlen um.',
  'problem.column-all-errors': 'Alle Werte von {column} sind Fehler.',
  'remedy.column-all-errors': 'Berichtigen Sie die Formeln der Spalte oder entfernen Sie sie aus den Merkmalen.',
  'problem.column-no-variance': 'Alle Werte von {column} sind gleich und unterscheiden die Kunden nicht.',
  'remedy.column-no-variance':
    'Entfernen Sie sie aus den Merkmalen oder bewerten Sie sie nach Stufen, Zielwert oder Rang.',
  'problem.column-no-values': 'Die Spalte {column} hat keine Werte.',
  'remedy.column-no-values': 'Füllen Sie sie aus oder entfernen Sie sie aus den Merkmalen.',

  'problem.options-invalid': 'Eine Einstellung ist ungültig.',
  'remedy.options-invalid': 'Prüfen Sie die genannte Einstellung oder beginnen Sie mit einer Vorlage.',
  'problem.part-missing': 'Ein Teil des Add-ins konnte nicht geladen werden.',
  'remedy.part-missing': 'Prüfen Sie die Verbindung und versuchen Sie es erneut. Die Arbeitsmappe ist unverändert.',
  'problem.analysis-unknown': 'Die Auswertung {id} gibt es nicht.',
  'remedy.analysis-unknown': 'Wählen Sie eine aus der Liste der Auswertungen.',
  'problem.weight-negative': 'Ein Gewicht ist kleiner als 0 oder keine Zahl.',
  'remedy.weight-negative': 'Geben Sie 0 oder mehr ein. Ist weniger besser, drehen Sie die Richtung um.',
  'problem.weights-all-zero': 'Alle Gewichte sind 0.',
  'remedy.weights-all-zero': 'Geben Sie mindestens einem Merkmal ein Gewicht über 0.',
  'problem.too-many-categories': 'Die Spalte {column} hat {count} verschiedene Werte.',
  'remedy.too-many-categories': 'Wählen Sie eine Spalte mit wenigen, etwa Stufe, Region oder Branche.',
  'problem.no-category-column': 'Die Liste hat dafür keine Spalte mit Gruppen.',
  'remedy.no-category-column': 'Nehmen Sie Spalten wie Stufe, Region oder Marktart hinzu.',
  'problem.aspect-empty': 'Ein Aspekt hat ein Gewicht, aber keine Merkmale.',
  'remedy.aspect-empty': 'Geben Sie ihm ein Merkmal oder setzen Sie sein Gewicht auf 0.',
  'problem.cuts-do-not-add-up': 'Die Anteile der Stufen ergeben zusammen {sum} %, nicht 100 %.',
  'remedy.cuts-do-not-add-up': 'Ändern Sie die Anteile, bis sie zusammen 100 ergeben.',
  'problem.cuts-not-descending': 'Die niedrigsten Punkte der Stufen fallen nicht von oben nach unten.',
  'remedy.cuts-not-descending': 'Geben Sie jeder Stufe weniger Punkte als der Stufe darüber.',
  'problem.bands-invalid':
    'Die Wertstufen von {column} sind ungeordnet, oder ihre Punkte liegen nicht zwischen 0 und 100.',
  'remedy.bands-invalid': 'Lassen Sie jede Wertstufe höher beginnen als die vorige, mit 0 bis 100 Punkten.',
  'problem.target-not-positive': 'Der Zielwert von {column} ist nicht größer als 0.',
  'remedy.target-not-positive': 'Geben Sie einen Zielwert über 0 ein.',
  'problem.cutoffs-not-ascending': 'Die Grenzen steigen nicht: {first} steht vor {second}.',
  'remedy.cutoffs-not-ascending': 'Ordnen Sie sie von klein nach groß, jede einmal.',
  'problem.segment-codes-twice': '{count} Codes gehören zu mehr als einem Segment: {codes}.',
  'remedy.segment-codes-twice': 'Lassen Sie jeden Code in nur einem Segment.',
  'problem.segment-codes-missing': '{count} Codes gehören zu keinem Segment: {codes}.',
  'remedy.segment-codes-missing': 'Ordnen Sie sie einem Segment zu, damit jeder Code eines hat.',
  'problem.no-rated-customer': 'Kein Kunde konnte bewertet werden, weil jedem ein Wert fehlt.',
  'remedy.no-rated-customer': 'Ergänzen Sie Werte oder lassen Sie bei fehlenden Werten die anderen Merkmale gelten.',
  'problem.rules-leave-nobody': 'Die Regeln lassen jeden Kunden unbewertet.',
  'remedy.rules-leave-nobody': 'Fassen Sie die Regel, die Kunden unbewertet lässt, enger oder entfernen Sie sie.',
  'problem.did-not-converge': 'Die Rechnung kam zu keinem festen Ergebnis.',
  'remedy.did-not-converge': 'Prüfen Sie die Spalten auf extreme Werte oder nehmen Sie mehr Daten.',
  'problem.value-out-of-range': 'Ein Wert liegt außerhalb des sinnvollen Bereichs.',
  'remedy.value-out-of-range': 'Berichtigen Sie den Wert oder wählen Sie eine Spalte mit einer Summe über 0.',

  'problem.pairwise-not-square': 'Die Paarvergleiche haben nicht je eine Zeile und eine Spalte pro Merkmal.',
  'remedy.pairwise-not-square': 'Geben Sie so viele Zeilen wie Merkmale an und in jeder Zeile ebenso viele Werte.',
  'problem.pairwise-incomplete': 'Der Vergleich von {first} mit {second} fehlt.',
  'remedy.pairwise-incomplete': 'Geben Sie an, wievielmal so wichtig {first} ist wie {second}: 1 für gleich, bis 9.',
  'problem.pairwise-not-positive': 'Der Vergleich von {first} mit {second} ist {value}, muss aber über 0 liegen.',
  'remedy.pairwise-not-positive':
    'Nehmen Sie 1 bis 9, wenn {first} wichtiger ist, und Brüche wie 1/3, wenn es weniger wichtig ist.',
  'problem.pairwise-not-reciprocal':
    '{first} gegen {second} ist {value}, das ist nicht der Kehrwert von {second} gegen {first}.',
  'remedy.pairwise-not-reciprocal':
    'Schreiben Sie 1/3 an die eine Stelle, wenn an der anderen 3 steht, und 1, wo ein Merkmal sich selbst trifft.',
  'problem.pairwise-too-many': '{count} Merkmale sind zu viele für Paarvergleiche.',
  'remedy.pairwise-too-many': 'Vergleichen Sie höchstens {most} oder fassen Sie die Merkmale zu Gruppen zusammen.',
  'problem.dimension-mismatch': '{column} muss ein Merkmal sein und zu genau einer Dimension gehören.',
  'remedy.dimension-mismatch':
    'Nehmen Sie die Spalte in die Merkmale auf, ordnen Sie sie einer Dimension zu oder nehmen Sie sie aus den anderen.',
  'problem.no-complete-customer':
    'Kein Kunde hat einen Wert in jedem Merkmal, also lassen sich aus den Daten keine Gewichte lernen.',
  'remedy.no-complete-customer':
    'Ergänzen Sie Werte, lassen Sie das lückenhafteste Merkmal weg oder wählen Sie Gewichte nach Punkten oder Reihenfolge.',
  'problem.indicators-identical':
    'Die Merkmale steigen und fallen gemeinsam, ihre Daten sagen also nichts über Gewichte.',
  'remedy.indicators-identical': 'Lassen Sie eines davon weg oder wählen Sie einen anderen Weg zu Gewichten.',

  'problem.days-without-year': 'Die Spalte {column} hat Tage und Monate ohne ihr Jahr.',
  'remedy.days-without-year':
    'Exportieren Sie die Datei mit ihrer ersten Zeile (EXTF), die das Jahr nennt, oder schreiben Sie ganze Datumsangaben in die Spalte.',
  'problem.column-not-date': 'Die Spalte {column} enthält keine Datumswerte.',
  'remedy.column-not-date': 'Wählen Sie eine Spalte mit Datumswerten oder wandeln Sie den Text in Datumswerte um.',
  'problem.returns-refused': 'Die Liste enthält {count} Bestellungen mit negativem Betrag (Zeilen {rows}).',
  'remedy.returns-refused':
    'Lassen Sie Rückgaben von früheren Käufen abziehen oder weglassen, oder entfernen Sie diese Zeilen.',
  'problem.amounts-not-positive':
    'Alle {count} Kunden mit Wiederholungskäufen haben einen mittleren Betrag von 0 oder weniger, zum Beispiel {customers}.',
  'remedy.amounts-not-positive': 'Berichtigen Sie diese Beträge oder rechnen Sie ohne das Ausgabenmodell.',
  'problem.no-repeat-customer':
    'Kein Kunde hat ein zweites Mal gekauft, über Wiederholungskäufe lässt sich nichts lernen.',
  'remedy.no-repeat-customer': 'Nehmen Sie einen längeren Zeitraum oder eine kleinere Zeiteinheit.',
  'problem.too-few-customers': '{count} Kunden sind für dieses Modell zu wenige.',
  'remedy.too-few-customers': 'Nehmen Sie eine Liste mit mehr Kunden.',
  'problem.recency-after-age':
    'Der letzte Kauf liegt nach dem Ende der Beobachtung, oder eine Zeit ist kleiner als 0 (Zeilen {rows}).',
  'remedy.recency-after-age': 'Berichtigen Sie diese Zeilen: 0 ≤ recency ≤ T, und recency 0 ohne Wiederholungskauf.',
  'problem.frequency-not-whole': 'Eine Zahl von Käufen oder Kunden ist keine ganze Zahl ab 0 (Zeilen {rows}).',
  'remedy.frequency-not-whole': 'Berichtigen Sie diese Zeilen oder wählen Sie eine andere Spalte.',
  'problem.retention-not-share': 'Eine Bindungsrate von {value} ist kein Anteil zwischen 0 und 1.',
  'problem.retention-not-share.one': '{count} Kunde hat eine Bindungsrate außerhalb von 0 bis 1: {customers}.',
  'problem.retention-not-share.other':
    '{count} Kunden haben eine Bindungsrate außerhalb von 0 bis 1, darunter {customers}.',
  'remedy.retention-not-share': 'Schreiben Sie 80 % als 0,8 oder mit dem Prozentzeichen.',
  'problem.value-without-end':
    'Bei einer Bindungsrate von {value}, diesem Wachstum und dieser Abzinsung wächst der Wert ohne Ende.',
  'problem.value-without-end.one': 'Der Wert von {count} Kunden wächst ohne Ende: {customers}.',
  'problem.value-without-end.other': 'Der Wert von {count} Kunden wächst ohne Ende, darunter {customers}.',
  'remedy.value-without-end':
    'Setzen Sie einen Horizont; oder eine Bindungsrate unter 1, eine höhere Abzinsung oder weniger Wachstum.',
  'problem.survivors-not-falling':
    'Die Zahl der verbliebenen Kunden fehlt, liegt unter 0 oder über der Zeile davor (Zeile {row}).',
  'remedy.survivors-not-falling':
    'Nehmen Sie eine Kohorte: eine Zeile je Periode, der Beginn zuerst, nie mehr als zuvor.',
  'problem.contract-ends-before-start.one': '{count} Vertrag endet vor seinem Beginn (Zeile {rows}).',
  'problem.contract-ends-before-start.other': '{count} Verträge enden vor ihrem Beginn (Zeilen {rows}).',
  'problem.contract-ends-before-start': 'Ein Vertrag endet vor seinem Beginn.',
  'remedy.contract-ends-before-start': 'Berichtigen Sie diese Daten, oder wählen Sie andere Spalten.',
  'problem.nobody-left': 'Kein Kunde ist gegangen, also lässt sich über das Gehen nichts lernen.',
  'remedy.nobody-left': 'Beobachten Sie länger, oder wählen Sie eine kürzere Periode zwischen Verlängerungen.',
  'problem.too-few-periods': 'Es gibt weniger als zwei Verlängerungen, aus denen sich lernen lässt.',
  'remedy.too-few-periods': 'Beobachten Sie länger, oder wählen Sie eine kürzere Periode zwischen Verlängerungen.',
  'problem.unit-too-coarse': 'Kein Kunde ist auch nur eine ganze Zeiteinheit lang zu sehen.',
  'remedy.unit-too-coarse': 'Wählen Sie eine kleinere Zeiteinheit.',
  'problem.no-purchase-dates': 'Dieses Modell braucht die Tage aller Käufe; die Liste zählt sie nur.',
  'remedy.no-purchase-dates': 'Markieren Sie die Liste der Bestellungen, oder wählen Sie ein anderes Modell.',
  'problem.covariate-changes': '{column} ist nicht in allen Zeilen gleich, bei {count} Kunden: {customers}.',
  'remedy.covariate-changes':
    'Ein bekannter Unterschied muss gleich bleiben: Wählen Sie eine andere Spalte, oder geben Sie eine zweite Liste mit einer Zeile je Kunde an.',
  'problem.covariate-blank': '{column} hat für {count} Kunden keinen Wert: {customers}.',
  'remedy.covariate-blank': 'Füllen Sie die Lücken, oder lassen Sie die Spalte oder diese Kunden weg.',
  'problem.covariate-one-value': '{column} ist bei allen Kunden gleich und macht daher keinen Unterschied.',
  'remedy.covariate-one-value': 'Wählen Sie eine Spalte, in der sich Kunden unterscheiden.',
  'problem.covariates-not-with-model': 'Dieses Modell nimmt keine bekannten Unterschiede auf.',
  'remedy.covariates-not-with-model': 'Wählen Sie Pareto/NBD, BG/NBD oder MBG/NBD, oder das, welches am besten passt.',

  'problem.sheet-protected': 'Das Blatt ist geschützt.',
  'remedy.sheet-protected': 'Heben Sie den Schutz unter Überprüfen auf und schreiben Sie erneut.',
  'problem.sheet-no-room-right': 'Rechts neben der Liste ist kein Platz für neue Spalten.',
  'remedy.sheet-no-room-right': 'Machen Sie rechts Spalten frei oder rücken Sie die Liste nach links.',
  'problem.cells-in-the-way': 'Die zu beschreibenden Zellen haben schon Inhalt oder eine Regel, was darin stehen darf.',
  'remedy.cells-in-the-way': 'Erlauben Sie das Ersetzen oder verschieben Sie den Inhalt.',
  'problem.cells-merged': 'Verbundene Zellen sind im Weg.',
  'remedy.cells-merged': 'Heben Sie die Verbindung auf und versuchen Sie es erneut.',
  'problem.cells-spilled': 'Das Ergebnis einer Formel reicht in die Zellen, in die geschrieben werden soll.',
  'remedy.cells-spilled': 'Verschieben Sie die überlaufende Formel und schreiben Sie dann erneut.',
  'problem.workbook-protected': 'Die Struktur der Arbeitsmappe ist geschützt, darum kann kein Blatt hinzukommen.',
  'remedy.workbook-protected':
    'Heben Sie den Schutz unter Überprüfen > Arbeitsmappe schützen auf, oder schreiben Sie nur Spalten.',
  'problem.workbook-read-only': 'Die Arbeitsmappe ist nur zum Lesen geöffnet.',
  'remedy.workbook-read-only':
    'Wählen Sie Arbeitsmappe bearbeiten, oder speichern Sie eine Kopie und schreiben Sie dort.',
  'problem.cell-edit-mode': 'Eine Zelle wird gerade bearbeitet.',
  'remedy.cell-edit-mode': 'Drücken Sie im Blatt Eingabe oder Esc und versuchen Sie es erneut.',
  'problem.sheet-name-taken': 'Es gibt schon ein Blatt mit diesem Namen.',
  'remedy.sheet-name-taken': 'Benennen Sie jenes Blatt um und versuchen Sie es erneut.',
  'problem.source-gone': 'Was gemerkt war, ist nicht mehr in der Arbeitsmappe.',
  'remedy.source-gone': 'Markieren Sie die Liste erneut.',
  'problem.state-damaged': 'Die in dieser Arbeitsmappe gespeicherten Modelle sind nicht lesbar.',
  'remedy.state-damaged':
    'Sie können weiterarbeiten. Nichts davon geht verloren: Das erste Modell, das Sie speichern, legt sie in der Arbeitsmappe beiseite. Auch eine frühere Fassung der Datei enthält sie.',
  'problem.api-not-supported': 'Dieser Fassung von Excel fehlt eine nötige Funktion.',
  'remedy.api-not-supported': 'Aktualisieren Sie Excel oder öffnen Sie die Arbeitsmappe in Excel im Web.',
  'problem.list-changed': 'Die Liste wurde während des Schreibens immer wieder geändert.',
  'remedy.list-changed':
    'Es wurde nichts geschrieben. Warten Sie, bis niemand die Liste ändert, und schreiben Sie dann erneut.',
  'problem.values-typed': 'In Zellen, die zuvor geschrieben wurden, steht jetzt etwas anderes.',
  'remedy.values-typed': 'Schreiben Sie aus dem Aufgabenbereich: Er fragt, ob es bleiben oder ersetzt werden soll.',
  'problem.written-not-kept': 'Alles wurde geschrieben, aber die Optionen ließen sich nicht in der Mappe sichern.',
  'remedy.written-not-kept': 'Schreiben Sie noch einmal, wenn Excel bereit ist; die Ergebnisse werden aktualisiert.',
  'problem.write-remains': 'Excel hat nicht alles zurücknehmen lassen.',
  'remedy.write-remains': 'Noch nicht wie zuvor: {places}. Räumen Sie auf, sobald Excel wieder antwortet.',
  'problem.host-silent': 'Excel antwortet nicht.',
  'remedy.host-silent':
    'Wird gerade eine Zelle bearbeitet, schließen Sie mit Enter oder Esc ab. Versuchen Sie es dann erneut.',
  'problem.host-refused': 'Excel hat den Vorgang abgelehnt.',
  'remedy.host-refused': 'Versuchen Sie es erneut. Geschieht es wieder, kopieren und melden Sie die Einzelheiten.',

  'problem.file-missing': 'Die Datei gibt es nicht.',
  'remedy.file-missing': 'Prüfen Sie Namen und Ordner.',
  'problem.file-damaged': 'Die Datei ist nicht lesbar.',
  'remedy.file-damaged': 'Öffnen und speichern Sie sie in Excel, oder nehmen Sie eine andere Kopie.',
  'problem.file-not-text': 'Die Datei enthält Bytes, die kein Text sind.',
  'remedy.file-not-text':
    'Exportieren Sie sie erneut als CSV UTF-8, oder öffnen Sie sie im Programm, aus dem sie stammt.',
  'problem.file-is-workbook': 'Die Datei ist eine Arbeitsmappe unter anderem Namen.',
  'remedy.file-is-workbook': 'Geben Sie ihr ihre Endung zurück (.xlsx), oder speichern Sie sie in Excel als .xlsx.',
  'problem.file-is-json': 'Die Datei enthält JSON, keine Tabelle.',
  'remedy.file-is-json':
    'Exportieren Sie sie als CSV, oder öffnen Sie sie in Excel mit Daten > Daten abrufen > Aus JSON und speichern Sie sie als .xlsx.',
  'problem.file-is-markup': 'Die Datei ist eine Webseite oder XML, keine Tabelle.',
  'remedy.file-is-markup': 'Öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  'problem.file-quote-open':
    'Das Anführungszeichen, das in Zeile {line} beginnt, wird nie geschlossen: Ein Teil der Datei fehlt.',
  'remedy.file-quote-open':
    'Exportieren Sie die Datei erneut, oder schließen Sie das Anführungszeichen in dieser Zeile.',
  'problem.file-too-many-rows': 'Die Datei hat mehr Zeilen, als ein Blatt fasst (1.048.576).',
  'remedy.file-too-many-rows':
    'Enthält sie Bestellungen, macht der Befehl log daraus Kunden; sonst teilen Sie sie in mehrere Dateien auf.',
  'problem.file-too-many-columns': 'Die Datei hat mehr Spalten, als ein Blatt fasst (16.384).',
  'remedy.file-too-many-columns': 'Lassen Sie beim Export Spalten weg.',
  'problem.file-type-unknown': 'Diese Art von Datei wird nicht unterstützt.',
  'remedy.file-type-unknown': 'Nehmen Sie eine .xlsx- oder eine .csv-Datei.',
  'problem.file-encrypted': 'Die Datei ist mit einem Kennwort verschlüsselt.',
  'remedy.file-encrypted':
    'Öffnen Sie sie in Excel, entfernen Sie das Kennwort unter Datei > Informationen > Arbeitsmappe schützen und speichern Sie sie.',
  'problem.file-is-xls': 'Die Datei ist eine Arbeitsmappe von Excel 97 bis 2003 (.xls).',
  'remedy.file-is-xls': 'Öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  'problem.file-is-xlsb': 'Die Datei ist eine binäre Arbeitsmappe (.xlsb).',
  'remedy.file-is-xlsb': 'Öffnen Sie sie in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  'problem.file-is-ods': 'Die Datei ist eine OpenDocument-Tabelle (.ods).',
  'remedy.file-is-ods':
    'Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
  'problem.file-not-writable': 'Die Datei lässt sich nicht schreiben.',
  'remedy.file-not-writable':
    'Schließen Sie sie in anderen Programmen oder wählen Sie einen anderen Namen oder Ordner.',
  'problem.arguments-invalid': 'Ein Argument fehlt oder ist unbekannt.',
  'remedy.arguments-invalid': 'Der Aufruf mit --help zeigt die Argumente.',
  'problem.options-not-json': 'Die Optionen sind kein gültiges JSON.',
  'remedy.options-not-json': 'Prüfen Sie Kommas, Anführungszeichen und Klammern.',

  'problem.cancelled': 'Abgebrochen. Die Arbeitsmappe ist wie zuvor.',
  'remedy.cancelled': 'Beginnen Sie von vorn, wann immer Sie möchten.',
  'problem.internal': 'Im Add-In ist etwas schiefgegangen.',
  'remedy.internal': 'Versuchen Sie es erneut. Geschieht es wieder, kopieren und melden Sie die Einzelheiten.',

  'cli.customersMade.one':
    'Die Zeilen sind Bestellungen: aus {rows} Zeilen wurde eine Liste mit {count} Kunden erstellt, auf dem Blatt {sheet}.',
  'cli.customersMade.other':
    'Die Zeilen sind Bestellungen: aus {rows} Zeilen wurde eine Liste mit {count} Kunden erstellt, auf dem Blatt {sheet}.',
  'cli.looksLike.customers': 'Die Liste sieht nach einer Zeile je Kunde aus. Die Optionen gelten, wie sie sind.',
  'cli.looksLike.orders': 'Die Liste sieht nach einer Zeile je Bestellung aus. Die Optionen gelten, wie sie sind.',
  'cli.looksLike.order-lines':
    'Die Liste sieht nach mehreren Zeilen je Bestellung aus. Die Optionen gelten, wie sie sind.',
  'cli.looksLike.contracts': 'Die Liste sieht nach einer Zeile je Vertrag aus. Die Optionen gelten, wie sie sind.',
  'cli.looksLike.counts': 'Die Liste sieht nach gezählten Käufen je Kunde aus. Die Optionen gelten, wie sie sind.',
  'cli.looksLike.snapshots':
    'Die Liste sieht nach einer Zeile je Kunde und Zeitraum aus. Die Optionen gelten, wie sie sind.',
  'cli.warning.part-unreadable': 'Der Teil {part} der Datei ist nicht lesbar und wurde ausgelassen: {detail}',
  'cli.warning.sheet-unreadable': 'Das Blatt „{sheet}“ ist nicht lesbar und wurde ausgelassen ({part}): {detail}',
  'cli.warning.sheet-renamed':
    'Der Blattname „{from}“ ist vergeben oder in Excel nicht erlaubt: das Blatt heißt hier „{sheet}“.',
  'cli.warning.cells-unreadable.one': '{count} Zelle des Blatts „{sheet}“ enthält nicht, was sie angibt: {cell}',
  'cli.warning.cells-unreadable.other':
    '{count} Zellen des Blatts „{sheet}“ enthalten nicht, was sie angeben; die erste ist {cell}',
  'cli.warning.encoding-guessed':
    'Der Text wurde als {encoding} gelesen, dem seine Bytes am ähnlichsten sehen: er ist nicht UTF-8. Sehen Sie einen Namen mit Umlaut oder anderen Buchstaben an.',
  'cli.warning.characters-unreadable.one':
    '{count} Zeichen war nicht lesbar und steht als \uFFFD in Zeile {line}. Bitten Sie um die Datei in UTF-8.',
  'cli.warning.characters-unreadable.other':
    '{count} Zeichen waren nicht lesbar und stehen als \uFFFD, das erste in Zeile {line}. Bitten Sie um die Datei in UTF-8.',
  'cli.warning.fields-realigned.one':
    'Zeile {line} hat ein Trennzeichen zu viel oder zu wenig oder ein verirrtes Anführungszeichen; sie wurde nach dem berichtigt, was in den anderen Zeilen steht. Sehen Sie sie an.',
  'cli.warning.fields-realigned.other':
    '{count} Zeilen haben ein Trennzeichen zu viel oder zu wenig oder ein verirrtes Anführungszeichen; sie wurden nach dem berichtigt, was in den anderen Zeilen steht. Sehen Sie sie an, die erste ist Zeile {line}.',
  'cli.warning.pivot-source-changed':
    'Die Quelle einer PivotTable auf dem Blatt „{sheet}“ hat jetzt andere Spalten ({part}): aktualisieren Sie die PivotTable in Excel und prüfen Sie ihre Felder.',
  'cli.warning.places-not-moved':
    'Zeilen oder Spalten des Blatts „{sheet}“ wurden verschoben. Dies wird dort gespeichert, wo es vorher stand: {what}',
  'cli.warning.chart-rewritten':
    'Das Diagramm „{chart}“ auf dem Blatt „{sheet}“ wurde geändert und neu gespeichert. Bitte in Excel ansehen: Effekte, die hier nicht bekannt sind, gehen verloren.',
  'cli.question.decimal':
    'Spalte {column}: {example} wurde als {read} gelesen; es kann auch {otherwise} sein. Welches gilt, sagt --decimals {chosen} oder --decimals {other}.',
  'cli.question.day-order':
    'Spalte {column}: {example} wurde als {read} gelesen; es kann auch {otherwise} sein. Welches gilt, sagt --days {chosen} oder --days {other}.',
  'cli.assumed.customers':
    'Eine Zeile wurde als ein Kunde gelesen; die Liste sagt es nicht eindeutig. Bestätigen Sie es mit --shape customers oder sagen Sie es anders: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.orders':
    'Eine Zeile wurde als eine Bestellung gelesen; die Liste sagt es nicht eindeutig. Bestätigen Sie es mit --shape orders oder sagen Sie es anders: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.order-lines':
    'Mehrere Zeilen wurden als eine Bestellung gelesen; die Liste sagt es nicht eindeutig. Bestätigen Sie es mit --shape order-lines oder sagen Sie es anders: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.contracts':
    'Eine Zeile wurde als ein Vertrag gelesen; die Liste sagt es nicht eindeutig. Bestätigen Sie es mit --shape contracts oder sagen Sie es anders: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.counts':
    'Eine Zeile wurde als ein Kunde mit gezählten Käufen gelesen; die Liste sagt es nicht eindeutig. Bestätigen Sie es mit --shape counts oder sagen Sie es anders: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.assumed.snapshots':
    'Eine Zeile wurde als ein Kunde in einem Zeitraum gelesen; die Liste sagt es nicht eindeutig. Bestätigen Sie es mit --shape snapshots oder sagen Sie es anders: customers, orders, order-lines, contracts, counts, snapshots.',
  'cli.question.credit-sign':
    'Spalte {column}: {example} wurde als {read} gelesen, wie auf dem Konto eines Kunden; es kann auch {otherwise} sein. Welches gilt, sagt --credits {chosen} oder --credits {other}.',
  'cli.left.one':
    '{count} Zelle behält den Wert aus der Datei, weil ihre Formel hier nicht berechnet werden kann: {cells}',
  'cli.left.other':
    '{count} Zellen behalten die Werte aus der Datei, weil ihre Formeln hier nicht berechnet werden können: {cells}',
};
