import type { regression as english } from '../en/regression';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Deutsch: Regression. */
export const regression: TextsOf<typeof english> = {
  'analysis.regression.name': 'Regression',
  'analysis.regression.line': 'Was geht mit mehr Umsatz einher, was mit Abwanderung?',
  ...under('option.regression', {
    id: 'Kunden benannt nach',
    kind: 'Das Ergebnis ist',
    outcome: 'Ergebnis',
    happened: 'Der Wert, der zählt',
    predictors: 'Was es erklären mag',
    robust: 'Ungleiche Streuung zulassen',
    seed: 'Startzahl der Prüfung',
  }),
  'choice.regression.kind.linear': 'Eine Zahl (linear)',
  'choice.regression.kind.logistic': 'Ein Ja oder Nein (logistisch)',
  'hint.regression.happened': 'Leer: der seltenere der beiden',
  'hint.regression.predictors': 'Kategorien werden mit ihrem häufigsten Wert verglichen.',
  'hint.regression.robust': 'Standardfehler HC3; nur linear',
  ...under('regression', {
    'sheet.name': 'Regression',
    'sheet.title': 'Was mit {column} einhergeht',
    'sheet.titleChance': 'Was mit {column} einhergeht: {value}',
    'finding.more':
      'Eins mehr von {name} geht mit {change} mehr {outcome} einher, plus oder minus {give}; das beweist nicht, dass {name} die Ursache ist.',
    'finding.less':
      'Eins mehr von {name} geht mit {change} weniger {outcome} einher, plus oder minus {give}; das beweist nicht, dass {name} die Ursache ist.',
    'finding.moreCategory':
      '{name} {category} geht mit {change} mehr {outcome} einher als {base}, plus oder minus {give}; das beweist nicht, dass dies die Ursache ist.',
    'finding.lessCategory':
      '{name} {category} geht mit {change} weniger {outcome} einher als {base}, plus oder minus {give}; das beweist nicht, dass dies die Ursache ist.',
    'finding.odds':
      'Eins mehr von {name} geht mit den {times}-fachen Chancen auf {happened} einher ({from} bis {to}); das beweist nicht, dass {name} die Ursache ist.',
    'finding.oddsCategory':
      '{name} {category} geht mit den {times}-fachen Chancen auf {happened} von {base} einher ({from} bis {to}); das beweist nicht, dass dies die Ursache ist.',
    'finding.likelier':
      'Mehr von {name} geht mit einer höheren Chance auf {happened} einher; das beweist nicht, dass es die Ursache ist.',
    'finding.lessLikely':
      'Mehr von {name} geht mit einer kleineren Chance auf {happened} einher; das beweist nicht, dass es die Ursache ist.',
    'finding.none': 'Nichts hier geht so deutlich mit {column} einher, dass es vom Zufall zu unterscheiden wäre.',
    'finding.chance':
      'An Kunden, die es nicht kennt, ist das Modell nicht besser als der Zufall (Fläche unter der Kurve {area}): Es trägt keine Aussage.',
    'figure.rSquared': 'Erklärt (R²)',
    'figure.crossValidatedArea': 'AUC an unbekannten Kunden',
    'figure.area': 'AUC an diesen Kunden',
    'figure.pseudoRSquared': 'Pseudo-R² (McFadden)',
    'figure.certain': 'Klare Wirkungen',
    'figure.deviation': 'Üblicher Fehler',
    'figure.rows': 'Verwendete Kunden',
    'chart.residuals': 'Was von {column} nach der Erklärung bleibt',
    'chart.residualsAlt': 'Punktdiagramm: Abstand zwischen {column} und dem Erwarteten, gegen das Erwartete.',
    'chart.calibration': 'Erwarteter und wirklicher Anteil von {value}, in Zehnteln der Kunden',
    'chart.calibrationAlt':
      'Säulendiagramm: erwarteter und wirklicher Anteil von {value} in zehn Gruppen von Kunden, kleinste Chance zuerst.',
    'series.expected': 'Erwartet',
    'series.happened': 'Wirklich',
    'axis.fitted': 'Erwartet',
    'axis.residual': 'Wirklich minus erwartet',
    'table.coefficients': 'Wirkungen, alles andere gleich',
    'table.influential': 'Kunden, die das Ergebnis am meisten bewegen',
    'head.term': 'Größe',
    'head.estimate': 'Wirkung von eins mehr',
    'head.standardError': 'Standardfehler',
    'head.from': '95 % von',
    'head.to': '95 % bis',
    'head.pValue': 'p',
    'head.odds': 'Chancenverhältnis',
    'head.oddsFrom': 'von',
    'head.oddsTo': 'bis',
    'head.vif': 'VIF',
    'head.verdict': 'In Worten',
    'head.customer': 'Kunde',
    'head.cooks': 'Cook-Abstand',
    'head.actual': 'Wirklich',
    'head.expected': 'Erwartet',
    'term.constant': 'Konstante',
    'term.category': '{column}: {category} (gegen {base})',
    'verdict.unclear': 'nicht von keiner zu unterscheiden',
    'verdict.more': 'mehr',
    'verdict.less': 'weniger',
    'read.linear':
      'Jede Wirkung gilt für eins mehr der Spalte bei sonst gleichen Werten. Im Bild sollen die Punkte gleichmäßig um 0 streuen.',
    'read.logistic':
      'Ein Chancenverhältnis über 1 macht das Ergebnis wahrscheinlicher, unter 1 unwahrscheinlicher. Im Bild sollen beide Säulen einer Gruppe gleich hoch sein.',
    'next.linear':
      'Sehen Sie nach, was davon die besten Kunden teilen (Gemeinsamkeiten), und fassen Sie ähnliche Kunden zusammen (Gruppen).',
    'next.logistic':
      'Sehen Sie nach, wie lange Kunden bleiben (Kohorten) und was es wert ist, mehr von ihnen zu halten (Wert der Kundenbindung).',
    'note.cause': 'Ursache',
    'note.causeText': 'Was einhergeht, muss nicht Ursache und Wirkung sein; ein Drittes kann beides bewegen.',
    'note.method': 'Verfahren',
    'note.linear': 'Kleinste Quadrate mit Konstante',
    'note.robust': 'Kleinste Quadrate mit Konstante, Standardfehler HC3',
    'note.logistic': 'Logistische Regression nach der größten Wahrscheinlichkeit; AUC über fünf Teile',
    'note.spread': 'Streuung (Breusch–Pagan)',
    'note.spreadEven': 'gleichmäßig (p {p})',
    'note.spreadUneven': 'ungleich (p {p})',
    'note.rows': 'Zeilen',
    'note.rowsText.one': '{count} verwendet, {incomplete} mit einer Lücke ausgelassen',
    'note.rowsText.other': '{count} verwendet, {incomplete} mit einer Lücke ausgelassen',
    'warning.incomplete.one': '{count} Kunde hat eine Lücke in diesen Spalten und wird nicht verwendet.',
    'warning.incomplete.other': '{count} Kunden haben eine Lücke in diesen Spalten und werden nicht verwendet.',
    'warning.inflated': 'Diese Spalten sagen fast dasselbe, sodass ihre einzelnen Wirkungen ungewiss sind: {columns}.',
    'warning.uneven': 'Die Streuung ist ungleich: Schalten Sie die Standardfehler ein, die das zulassen.',
    'warning.few': '{count} Kunden für {predictors} Größen sind wenige; zehn je Größe sind ein Mindestmaß.',
    'warning.unchecked': 'Ein Ergebnis ist zu selten, um das Modell an unbekannten Kunden zu prüfen.',
  }),
};
