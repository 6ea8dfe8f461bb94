import type { cross as english } from '../en/cross';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texte der Kreuztabelle zweier Einteilungen. */
export const cross: TextsOf<typeof english> = {
  'analysis.cross.name': 'Kreuztabelle',
  'analysis.cross.line': 'Zwei Pyramiden oder Gruppen gekreuzt: wer wo steht und wer verschieden steht',
  ...under('cross', {
    'movement.up': 'Höher',
    'movement.down': 'Tiefer',
    'movement.same': 'Gleich',
    'movement.changed': 'Anders',
    'column.movement': '{first} zu {second}',
    'sheet.name': 'Kreuztabelle',
    'sheet.title': '{first} nach {second}',
    'finding.moves':
      '{same} der Kunden stehen in beiden gleich; nach {second} stehen {up} höher und {down} tiefer als nach {first}.',
    'finding.changed': '{same} der Kunden heißen in {first} und {second} gleich, {changed} anders.',
    'finding.largest': 'Die größte Gruppe, {customers} der Kunden, ist {one} mit {other}.',
    'figure.customers': 'Kunden',
    'figure.both': 'In der Tabelle',
    'chart.moves': 'Kunden und {column} nach Bewegung',
    'chart.rows': '{second} (quer) als Anteil an jeder Zeile von {first} (abwärts)',
    'table.counts': 'Kunden',
    'table.value': 'Summe von {column}',
    'table.movers': 'Wer verschieden steht: {shown} von {all}, die größten Schritte zuerst',
    'head.corner': '{first} \\ {second}',
    'head.total': 'Summe',
    'head.share': 'Anteil an den Kunden',
    'head.customer': 'Kunde',
    'head.movement': 'Bewegung',
    'head.alike': 'Kunden mit diesem Wechsel',
    'head.alikeValue': 'Deren {column}',
    'note.order': 'Reihenfolge',
    'order.option': 'Wie angegeben, beste zuerst: {names}',
    'order.known': 'Erkannt, beste zuerst: {names}',
    'order.none': 'Nicht bekannt; die Namen stehen, wie sie zuerst vorkommen',
    'note.merged': 'Zusammengelegt',
    'note.blank.one': '{count} Kunde hat in einer der Spalten keinen Namen und fehlt hier.',
    'note.blank.other': '{count} Kunden haben in einer der Spalten keinen Namen und fehlen hier.',
    'warning.similar':
      'In {column} ist „{from}“ wahrscheinlich „{to}“: legen Sie sie unter „Namen zusammenlegen“ zusammen.',
    'warning.blank.one': '{count} Kunde hat in einer der Spalten keinen Namen und fehlt hier.',
    'warning.blank.other': '{count} Kunden haben in einer der Spalten keinen Namen und fehlen hier.',
    'warning.noOrder':
      'Welche Namen besser sind, ist nicht bekannt: geben Sie ihre Reihenfolge an, um zu sehen, wer höher oder tiefer steht.',
    'warning.notInOrder': '{name} fehlt in der Reihenfolge und steht am Ende.',
  }),

  // das Formular
  ...under('option.cross', {
    id: 'Kunden heißen nach',
    first: 'Erste Spalte',
    second: 'Zweite Spalte',
    order: 'Reihenfolge der Namen, beste zuerst',
    merge: 'Namen zusammenlegen',
    'merge.from': 'Geschrieben als',
    'merge.to': 'Gelesen als',
    names: 'Namen der Bewegungen',
    'names.up': 'In der zweiten Spalte höher',
    'names.down': 'In der zweiten Spalte tiefer',
    'names.same': 'In beiden gleich',
    'names.changed': 'Verschieden, ohne Reihenfolge',
    valueColumns: 'Spalten, die summiert werden',
  }),
  ...under('hint.cross', {
    first: 'Zum Beispiel die Stufen einer Pyramide',
    second: 'Zum Beispiel die Stufen einer anderen Pyramide',
    order: 'Leer: bekannte Reihenfolgen wie A, B, C oder Top, Groß, Mittel, Klein',
  }),
};
