import type { keyAccountMatrix as english } from '../en/keyAccountMatrix';
import type { TextsOf } from '../textsOf';
import { missingOption } from './matrix';
import { under } from '../under';

/** Texte der Schlüsselkundenmatrix. */
export const keyAccountMatrix: TextsOf<typeof english> = {
  'analysis.key-account-matrix.name': 'Schlüsselkundenmatrix',
  'analysis.key-account-matrix.line':
    'Wo sich Einsatz lohnt: wie attraktiv ein Kunde ist, gegen die eigene Stärke bei ihm',
  ...under('key-account-matrix', {
    'cell.invest-for-growth': 'Für Wachstum investieren',
    'cell.invest-selectively': 'Gezielt investieren',
    'cell.maintain': 'Halten',
    'cell.manage-for-cash': 'Abschöpfen oder zurückziehen',
    'column.cell': 'Kundenstrategie',
    'column.attractiveness': 'Attraktivität',
    'column.strength': 'Relative Stärke',
    'sheet.name': 'Schlüsselkunden',
    'sheet.title': 'Schlüsselkundenmatrix',
    'finding.value':
      '„{growth}“ umfasst {customers} der Kunden und {value} von {column}; {rest} der Kunden stehen in „{cash}“.',
    'finding.score': '„{growth}“ umfasst {customers} der Kunden, „{cash}“ {rest}.',
    'figure.customers': 'Kunden',
    'figure.rated': 'In der Matrix',
    'figure.unrated': 'Unbewertet',
    'chart.matrix.title': 'Attraktivität und relative Stärke',
    'chart.matrix.alt':
      'Punktdiagramm von {count} Kunden nach relativer Stärke (quer) und Attraktivität (hoch), mit den Strategien',
    'chart.shares.title': 'Kunden und {column} je Strategie',
    'chart.shares.alt': 'Balken der Anteile an Kunden und an {column} je Strategie',
    'chart.counts': 'Kunden nach Attraktivität (abwärts) und relativer Stärke (quer)',
    'chart.value': 'Anteil an {column} nach Attraktivität (abwärts) und relativer Stärke (quer)',
    'table.cells': 'Strategien',
    'table.actions': 'Was zu tun ist',
    'table.weights': 'Merkmale und Gewichte',
    'head.cell': 'Strategie',
    'head.customers': 'Kunden',
    'head.share': 'Anteil an den Kunden',
    'head.action': 'Umgang',
    'head.axis': 'Achse',
    'head.indicator': 'Merkmal',
    'head.direction': 'Richtung',
    'head.scoring': 'Bewertung',
    'head.weight': 'Gewicht auf der Achse',
    'head.missing': 'Fehlend',
    'action.invest-for-growth':
      'Die besten Leute und das erste Geld hierher: gemeinsame Pläne, eigenes Team, neues Geschäft',
    'action.invest-selectively': 'Die auswählen, bei denen Stärke zu gewinnen ist: Hindernis finden, dann entscheiden',
    'action.maintain': 'Halten, was läuft, ohne mehr zu geben: steter Kontakt, kein besonderer Aufwand',
    'action.manage-for-cash':
      'Ertrag bei kleinem Aufwand mitnehmen: Standardangebote, Selbstbedienung, oder schrittweiser Rückzug',
    'note.borders': 'Grenzen',
    'note.bordersText': 'Attraktivität {attractiveness}; relative Stärke {strength}',
    'note.source': 'Methode',
    'note.sourceText': 'Strategien nach Millman und Wilson (1995); die Felder teilen sie sich entlang der Diagonale',
  }),

  // das Formular
  ...under('option.key-account-matrix', {
    id: 'Kunden heißen nach',
    attractiveness: 'Attraktivität',
    strength: 'Relative Stärke',
    size: 'Größe der Matrix',
    borders: 'Grenzen',
    'borders.attractiveness': 'Grenzen der Attraktivität',
    'borders.strength': 'Grenzen der relativen Stärke',
    names: 'Namen der Strategien',
    'names.growth': 'Attraktiv, und wir sind stark',
    'names.selective': 'Attraktiv, und wir könnten stärker sein',
    'names.maintain': 'Weniger attraktiv, und wir sind stark',
    'names.cash': 'Weder attraktiv, noch sind wir stark',
    valueColumns: 'Spalten, die je Strategie summiert werden',
  }),
  ...under('hint.key-account-matrix', {
    attractiveness: 'Was den Kunden lohnend macht: Größe, Wachstum, Deckungsbeitrag',
    strength: 'Wie Sie beim Kunden gegen Wettbewerber stehen: Zufriedenheit, Anteil, Lieferung',
    borders: 'Zwischen 0 und 100, aufsteigend; leer: Hälften oder Drittel',
  }),
  ...under('choice.key-account-matrix.size', { '2': '2 mal 2', '3': '3 mal 3' }),
  ...missingOption('key-account-matrix'),
};
