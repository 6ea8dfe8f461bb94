import type { crossSelling as english } from '../en/crossSelling';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Deutsch: Cross-Selling. */
export const crossSelling: TextsOf<typeof english> = {
  'analysis.cross-selling.name': 'Cross-Selling',
  'analysis.cross-selling.line': 'Was kaufen sie als Nächstes?',
  ...under('option.cross-selling', {
    customer: 'Kunde',
    date: 'Datum der Bestellung',
    amount: 'Betrag',
    basis: 'Zusammen gekauft heißt',
    minSupport: 'Kleinster Anteil, der beides kaufte',
    minConfidence: 'Kleinster Anteil des einen, der das andere kaufte',
  }),
  'choice.cross-selling.basis.customer': 'Vom selben Kunden',
  'choice.cross-selling.basis.order': 'In derselben Bestellung',
  'hint.cross-selling.minSupport': '0,01 sind 1 %',
  'hint.cross-selling.minConfidence': '0,1 sind 10 %',
  ...under('cross-selling', {
    'sheet.name': 'Cross-Selling',
    'sheet.next': 'Nächstes Produkt',
    'sheet.title': 'Was zusammen gekauft wird, und was als Nächstes',
    'finding.rule': 'Von denen, die {from} kaufen, kaufen {share} auch {to}: {lift}-mal so viele wie unter allen.',
    'finding.none':
      'Keine zwei Produkte gehen mehr zusammen, als der Zufall erklärt; {share} der Kunden kaufen nur ein Produkt.',
    'figure.certain': 'Klare Regeln',
    'figure.single': 'Kaufen nur ein Produkt',
    'figure.next': 'Kunden mit Vorschlag',
    'figure.hits': 'Vorschläge, die eintraten',
    'figure.products': 'Produkte',
    'chart.rules': 'Wievielmal so oft wie durch Zufall',
    'chart.rulesAlt': 'Balkendiagramm des Lifts der Regeln, höchster zuerst.',
    'table.rules.one': 'Wer das eine kauft, kauft das andere',
    'table.rules.other': 'Wer das eine kauft, kauft das andere ({count} von {all} Regeln)',
    'table.whiteSpace': 'Die wertvollsten Lücken',
    'head.from': 'Wer kauft',
    'head.to': 'kauft auch',
    'head.count': 'Beides',
    'head.support': 'Von allen',
    'head.confidence': 'Von den Käufern',
    'head.lift': 'Lift',
    'head.p': 'p, berichtigt',
    'head.customer': 'Kunde',
    'head.product': 'Nächstes Produkt',
    'head.because': 'Weil er kauft',
    'head.probability': 'Wahrscheinlichkeit',
    'head.value': 'Wahrscheinlichkeit × übliche Ausgabe',
    read: 'Lesen Sie eine Regel von links nach rechts: Von den Käufern des ersten kaufen so viele das zweite; ein Lift von 2 sind doppelt so viele wie unter allen.',
    'next.rules': 'Bieten Sie die wertvollsten Lücken zuerst an, und zwar Kunden mit kleinem Anteil (Kundenanteil).',
    'next.none':
      'Nehmen Sie Warengruppen statt Produkten oder eine längere Zeit; sehen Sie nach, wer mehr kaufen könnte (Kundenanteil).',
    'note.check': 'An späteren Käufen geprüft',
    'note.better.one':
      'Gelernt bis {day}: Von {count} Kunden kauften {ours} eines von drei vorgeschlagenen Produkten; von den beliebtesten {popular}.',
    'note.better.other':
      'Gelernt bis {day}: Von {count} Kunden kauften {ours} eines von drei vorgeschlagenen Produkten; von den beliebtesten {popular}.',
    'note.noBetter.one':
      'Gelernt bis {day}: Von {count} Kunden kauften {ours} eines von drei vorgeschlagenen Produkten; von den beliebtesten {popular}. Die Regeln schlagen nicht besser vor als die Beliebtheit.',
    'note.noBetter.other':
      'Gelernt bis {day}: Von {count} Kunden kauften {ours} eines von drei vorgeschlagenen Produkten; von den beliebtesten {popular}. Die Regeln schlagen nicht besser vor als die Beliebtheit.',
    'note.unchecked': 'Zu wenige Kunden kauften später etwas Neues, um die Regeln daran zu prüfen.',
    'warning.incomplete.one': '{count} Zeile hat keinen Kunden, kein Datum oder kein Produkt und wird nicht verwendet.',
    'warning.incomplete.other':
      '{count} Zeilen haben keinen Kunden, kein Datum oder kein Produkt und werden nicht verwendet.',
    'warning.noBetter': 'An späteren Käufen waren die Vorschläge nicht besser als die beliebtesten Produkte.',
  }),
};
