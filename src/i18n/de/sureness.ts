import { under } from '../under';

/** Texte dazu, wie sicher ein Kundenwert ist. */
export const sureness = {
  ...under('option.lifetime', {
    uncertainty: 'Wie sicher',
    'uncertainty.level': 'Die Spanne umfasst',
    'uncertainty.draws': 'Zukünfte, die gezogen werden',
    'uncertainty.seed': 'Startzahl der Ziehungen',
    'uncertainty.cost': 'Kosten eines Kunden über den Horizont',
    'uncertainty.tier': 'Stufe des Kunden',
  }),
  ...under('hint.lifetime', {
    'uncertainty.level': '0,9: neun von zehn Zukünften',
    'uncertainty.draws': '100 bis 20.000',
    'uncertainty.cost': 'Jeder Kunde bekommt dann die Chance, mehr wert zu sein',
    'uncertainty.tier': 'Leer: nach Wert, 1, 4, 15 und 80 % der Kunden',
  }),
  ...under('lifetime.sure', {
    finding:
      'Wie sicher ist das: mit einer Chance von {level} werden sie zusammen zwischen {low} und {high} wert sein; jede zweite Zukunft liegt zwischen {innerLow} und {innerHigh}.',
    range: '{low} – {high}',
    all: 'Alle Kunden',
    noTier: 'Ohne Stufe',
    'chart.tiers': 'Wert je Stufe, und wo er mit einer Chance von {level} liegen wird',
    'chart.tiersAlt': 'Wert jeder Stufe als Punkt auf seiner Spanne',
    'table.tiers': 'Wie sicher die Werte der Stufen sind',
    'table.ranking': 'Die wertvollsten Kunden, und wie sicher ihre Reihenfolge ist',
    'head.tier': 'Stufe',
    'head.customers': 'Kunden',
    'head.customer': 'Kunde',
    'head.value': 'Wert',
    'head.range': 'Wird liegen zwischen ({level})',
    'head.middle': 'Jede zweite Zukunft',
    'head.aboveNext': 'Mehr wert als der nächste',
    'series.low': 'Könnte so niedrig sein',
    'series.high': 'Könnte so hoch sein',
    'table.frequencies': 'Kunden nach Wiederholungskäufen, und was das Modell hätte ergeben können',
    'head.fits': 'Passt',
    fits: 'Ja',
    fitsNot: 'Nein',
    'table.rules': 'Das Modell neben einfachen Regeln',
    'head.expectedPurchases': 'Prognostizierte Käufe',
    'rule.lastYear': 'Wie im letzten Jahr',
    'rule.rfmMean': 'Mittel der Kunden mit ähnlichem letzten Kauf, Häufigkeit und Wert',
    'table.coverage': 'Wie gut die Spannen hielten',
    'head.of': 'Spanne',
    'head.forecastShare': 'Kunden darin, laut Prognose',
    'head.actualShare': 'Kunden darin, wie es kam',
    'figure.crps': 'Fehler der Spannen (CRPS), in Käufen',
    'warning.beaten.lastYear':
      '„Wie im letzten Jahr“ hätte die Zeit nach der Anpassung besser vorhergesagt als dieses Modell; auf seine Werte ist kein Verlass.',
    'warning.beaten.rfmMean':
      'Das Mittel der Kunden mit ähnlichem letzten Kauf, Häufigkeit und Wert hätte die Zeit nach der Anpassung besser vorhergesagt als dieses Modell.',
    'note.range': 'Was eine Spanne sagt',
    'note.rangeText':
      'Von 100 Kunden mit derselben Vergangenheit bringen {level} einen Betrag in der Spanne: sie enthält, was von der ganzen Liste nicht bekannt ist, und den Zufall des einzelnen Kunden. Ein einzelner Kunde ist immer weniger sicher als eine Stufe.',
    'note.zero': 'Spannen ab 0',
    'note.zeroText':
      'Wo es wahrscheinlich ist, dass nichts mehr gekauft wird, beginnt die Spanne bei 0; eine Spanne von 0 bis 0 sagt, dass nichts mehr mit Abstand am wahrscheinlichsten ist.',
    'note.prior': 'Vorab für wahrscheinlich gehalten: {name}',
    'prior.r': 'Form des Kaufens zwischen {low} und {high} (groß: alle kaufen gleich oft)',
    'prior.purchases': 'Ein durchschnittlicher Kunde kauft in seiner Zeit auf der Liste {low} bis {high} Mal',
    'prior.a': 'Form des Abwanderns zwischen {low} und {high} (groß: alle gehen gleich leicht)',
    'prior.s': 'Form des Abwanderns zwischen {low} und {high} (groß: alle gehen gleich bald)',
    'prior.leaving':
      'Abwandern steht zwischen {low} und {high} zu 1: bei einem Kauf, mit Pareto/NBD in der Zeit auf der Liste',
    'prior.p': 'Form der eigenen Käufe eines Kunden zwischen {low} und {high} (groß: er gibt immer gleich viel aus)',
    'prior.q': 'Form der Ausgaben zwischen {low} und {high} (groß: alle geben gleich viel aus)',
    'prior.spend': 'Ein neuer Kunde gibt das {low}- bis {high}-Fache des Mittels der Liste aus',
    'note.draws': 'Ziehungen von {parameters}',
    'note.importance':
      '{draws} durch gewichtetes Ziehen entlang der wahrscheinlichsten Werte, so viel wert wie {size} unabhängige; Pareto k̂ {k} (gut unter 0,70)',
    'note.chains': '{draws} aus Hamilton-Ketten, so viel wert wie {size} unabhängige; R̂ {rHat} (gut unter 1,010)',
    'warning.notWithModel':
      'BG/BB kann nicht sagen, wie sicher seine Prognosen sind; für Spannen ein anderes Modell wählen.',
    'warning.atMode':
      'Die Liste allein bestimmt das Modell nicht; die Werte beruhen auch auf dem, was vorab für wahrscheinlich gehalten wird. Die Spannen beachten.',
    'warning.spendDifferences':
      'Die Spannen nehmen bekannte Unterschiede der Ausgaben so, wie sie angepasst wurden: Wie unsicher diese sind, ist nicht enthalten.',
    'warning.notReliable':
      'Die Ziehungen hinter den Spannen haben sich nicht gesetzt; die Spannen sind grob, mehr Zukünfte helfen.',
    'warning.conflict':
      'Was vorab für wahrscheinlich gehalten wurde ({name}), widerspricht der Liste; die Spannen folgen keinem von beiden. Unter „priors“ in den Optionen ändern.',
  }),
} as const;
