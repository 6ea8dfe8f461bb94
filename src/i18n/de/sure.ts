import { under } from '../under';

/** Texte dazu, warum sich ein Kundenwert seit dem vorigen Lauf bewegt hat. */
export const sure = {
  ...under('lifetime.moved', {
    title: 'Warum sich der Wert bewegt hat',
    'head.step': 'Schritt',
    'head.value': 'Wert',
    'head.purchases': 'Erwartete Käufe',
    'head.customers': 'Kunden',
    then: 'Voriges Mal, Bestellungen bis {day}',
    now: 'Jetzt, Bestellungen bis {day}',
    'cause.earlierOrders': 'Bestellungen bis dahin, die seither eingetragen oder geändert wurden',
    'cause.timePassed': 'Vergangene Zeit, hätte niemand bestellt',
    'cause.newOrders': 'Neue Bestellungen',
    'cause.parameters': 'Modell neu angepasst',
    'cause.options': 'Geänderte Einstellungen',
    options: 'Geänderte Einstellungen',
    'head.option': 'Einstellung',
    'head.then': 'Voriges Mal',
    'head.now': 'Jetzt',
    'finding.value.earlierOrders':
      'Wert damals {then}, jetzt {now}: Am meisten bewegten ihn seit {day} frühere Bestellungen, die später eingetragen oder geändert wurden ({part}).',
    'finding.value.timePassed':
      'Wert damals {then}, jetzt {now}: Am meisten bewegte ihn seit {day} die Zeit, in der Kunden nicht bestellten ({part}).',
    'finding.value.newOrders':
      'Wert damals {then}, jetzt {now}: Am meisten bewegten ihn seit {day} neue Bestellungen ({part}).',
    'finding.value.parameters':
      'Wert damals {then}, jetzt {now}: Am meisten bewegte ihn seit {day} das Modell, das an alle Bestellungen neu angepasst wurde ({part}).',
    'finding.value.options':
      'Wert damals {then}, jetzt {now}: Am meisten bewegten ihn seit {day} geänderte Einstellungen ({part}).',
    'finding.purchases.earlierOrders':
      'Erwartete Käufe damals {then}, jetzt {now}: Am meisten bewegten sie seit {day} frühere Bestellungen, die später eingetragen oder geändert wurden ({part}).',
    'finding.purchases.timePassed':
      'Erwartete Käufe damals {then}, jetzt {now}: Am meisten bewegte sie seit {day} die Zeit, in der Kunden nicht bestellten ({part}).',
    'finding.purchases.newOrders':
      'Erwartete Käufe damals {then}, jetzt {now}: Am meisten bewegten sie seit {day} neue Bestellungen ({part}).',
    'finding.purchases.parameters':
      'Erwartete Käufe damals {then}, jetzt {now}: Am meisten bewegte sie seit {day} das Modell, das an alle Bestellungen neu angepasst wurde ({part}).',
    'finding.purchases.options':
      'Erwartete Käufe damals {then}, jetzt {now}: Am meisten bewegten sie seit {day} geänderte Einstellungen ({part}).',
    untold:
      'Warum sich der Wert seit dem vorigen Lauf bewegt hat, lässt sich nicht sagen: Seine Bestellungen stehen nicht in dieser Liste, oder er reichte weiter als dieser.',
  }),
  ...under('lifetime.groups', {
    title: 'Vorhersage nach Gruppen',
    'head.group': 'Gruppe',
    'head.purchases': 'Käufe je Kunde über den Horizont',
    'head.value': 'Wert zusammen',
  }),
  'lifetime.part.spending': 'Ausgabe',
  'option.lifetime.covariates.spending': 'Lassen Kunden je Kauf mehr oder weniger ausgeben',
  'lifetime.covariates.merged':
    '{categories}: je ein einziger Kunde, zu wenig für eine Aussage; zählt zur häufigsten Kategorie.',
  'option.contracts.covariates': 'Bekannte Unterschiede',
  'option.contracts.covariates.leaving': 'Lassen Kunden früher oder später gehen',
  'contracts.covariates.title': 'Bekannte Unterschiede',
  'contracts.covariates.difference': 'Unterschied',
  'contracts.covariates.estimate': 'Koeffizient',
  'contracts.covariates.standardError': 'Standardfehler',
  'contracts.covariates.effect': 'Ändert die Chancen (Odds) zu gehen um',
  'contracts.covariates.test':
    'Mit {columns} passt das Modell um 2 × {gain} Punkte der Log-Likelihood besser, bei {degrees} Freiheitsgraden (p = {p}).',
  'contracts.covariates.ridge':
    '{parameters} laufen ohne Ende davon; die Log-Likelihood kommt nicht näher als {limit}. Lassen Sie den Unterschied weg.',
  ...under('lifetime.sure.comparison', {
    chosen:
      'Die Bestellungen nach dem {day} zeigen, welcher Vorhersage zu trauen ist: Es kamen {count} Käufe; das Modell steht neben Regeln, die keines brauchen.',
    split:
      'Um zu sehen, welcher Vorhersage zu trauen ist, wurden die Bestellungen nach dem {day} zurückgehalten: Es kamen {count} Käufe; das Modell, an die Bestellungen davor angepasst, steht neben Regeln, die keines brauchen.',
    noDays:
      'Ob das Modell einfache Regeln wie „wie im Vorjahr“ schlägt, lässt sich nicht prüfen: Die Liste zählt Käufe ohne deren Tage.',
    occasions:
      'Ob das Modell einfache Regeln wie „wie im Vorjahr“ schlägt, wird für BG/BB nicht geprüft, das Gelegenheiten zählt.',
    tooShort:
      'Ob das Modell einfache Regeln wie „wie im Vorjahr“ schlägt, lässt sich nicht prüfen: Alle Bestellungen sind von einem Tag.',
    tooFew:
      'Ob das Modell einfache Regeln wie „wie im Vorjahr“ schlägt, lässt sich nicht prüfen: In den ersten drei Vierteln der Zeit kauften zu wenige Kunden wieder.',
  }),
  ...under('lifetime.words', {
    'buying.more': '{name}: Diese Kunden kaufen um {part} öfter.',
    'buying.less': '{name}: Diese Kunden kaufen um {part} seltener.',
    'leaving.more': '{name}: Diese Kunden gehen früher.',
    'leaving.less': '{name}: Diese Kunden bleiben länger.',
    'spending.more': '{name}: Diese Kunden geben je Kauf um {part} mehr aus.',
    'spending.less': '{name}: Diese Kunden geben je Kauf um {part} weniger aus.',
  }),
  ...under('forecast', {
    'value.day': 'Wert {value} über {horizon} Tage; noch aktiv mit einer Chance von {alive}.',
    'range.day':
      'Wert {value} ({low}–{high}) über {horizon} Tage, mit einer Chance von {level}; noch aktiv mit einer Chance von {alive}.',
    'value.week': 'Wert {value} über {horizon} Wochen; noch aktiv mit einer Chance von {alive}.',
    'range.week':
      'Wert {value} ({low}–{high}) über {horizon} Wochen, mit einer Chance von {level}; noch aktiv mit einer Chance von {alive}.',
    'value.month': 'Wert {value} über {horizon} Monate; noch aktiv mit einer Chance von {alive}.',
    'range.month':
      'Wert {value} ({low}–{high}) über {horizon} Monate, mit einer Chance von {level}; noch aktiv mit einer Chance von {alive}.',
    'value.year': 'Wert {value} über {horizon} Jahre; noch aktiv mit einer Chance von {alive}.',
    'range.year':
      'Wert {value} ({low}–{high}) über {horizon} Jahre, mit einer Chance von {level}; noch aktiv mit einer Chance von {alive}.',
    aboveCost: 'Mehr wert als die Kosten mit einer Chance von {chance}.',
    silence: 'Bestellt alle {pause} Tage, seit {silent} Tagen still: mit {chance} Chance ist das Zufall.',
  }),
  'lifetime.sure.valueRange': '{value} ({low}–{high})',
};
