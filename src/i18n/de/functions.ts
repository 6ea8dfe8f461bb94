import type { functions as english } from '../en/functions';
import type { TextsOf } from '../textsOf';

/** Tabellenfunktionen: was an einem Argument nicht stimmt. */
export const functions: TextsOf<typeof english> = {
  'problem.argument-not-number': '{value} ist keine Zahl.',
  'remedy.argument-not-number': 'Eine Zahl eingeben oder auf eine Zelle mit einer Zahl zeigen.',
  'problem.argument-sizes-differ': 'Es hat {found} Zellen, gebraucht werden {wanted}.',
  'remedy.argument-sizes-differ': 'Bereiche gleicher Größe angeben.',
  'problem.argument-word-unknown': '{value} ist keines von: {words}.',
  'remedy.argument-word-unknown': 'Eines dieser Wörter in Anführungszeichen angeben.',
  'problem.argument-too-few': 'Gebraucht werden: {wanted}.',
  'remedy.argument-too-few': 'Auf den Bereich von FIT oder SPENDFIT zeigen oder alle diese Zahlen angeben.',
  'problem.no-result': 'Für diesen Kunden gibt es keinen Wert: Etwas, woraus er berechnet wird, fehlt.',
  'remedy.no-result': 'Die leeren Zellen dieser Zeile füllen.',
  'functions.inPreview': 'Wird berechnet, sobald die Formel eingegeben ist.',
  'explore.group.cells': 'In Zellen',
  'functions.addNames': '=CLV() und =TIER() ergänzen',
  'functions.addNames.line': 'Legt beide in dieser Mappe ab; sie werden ohne Vorsatz eingegeben',
  'functions.namesAdded': 'In dieser Mappe ergänzt: {names}. CLV rechnet auch dort, wo das Add-in fehlt.',
  'functions.namesPresent': 'In dieser Mappe schon vorhanden: {names}.',
  'functions.namesPartlyAdded': 'Diese Mappe hat {names}. {taken} blieb, wie es ist: Es bedeutet hier etwas anderes.',
  'functions.namesTaken': '{taken} bedeuten in dieser Mappe etwas anderes und blieben, wie sie sind.',
  'functions.namesRemoved': 'Aus dieser Mappe entfernt: {names}.',
  'functions.reason': '{argument}: {reason}',
};
