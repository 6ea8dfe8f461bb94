import type { TextsOf } from '../../textsOf';
import type { chaptersHelp as english } from '../../en/help/chapters';

export const chaptersHelp: TextsOf<typeof english> = {
  'reading.title': 'Von Zellen zu Zahlen',
  'reading.text':
    'Eine Spalte bekommt aus ihren Zellen einen Typ. Texte, die Zahlen oder Daten sind, werden so gelesen, wie es zum größten Teil der Spalte passt; wo zwei Lesarten passen, werden Sie einmal gefragt. Eine leere Zelle bleibt leer: Sie ist nie 0.',
  'scores.title': 'Von Zahlen zu Punkten',
  'scores.text':
    'Jede Kennzahl wird mit Min–Max, Prozentrang, z-Wert, Bändern oder Verhältnis zum Ziel auf 0 bis 100 gebracht und umgedreht, wo weniger besser ist. Gewichte werden durch ihre Summe geteilt.',
  'tiers.title': 'Von Punkten zu Stufen',
  'tiers.text':
    'Stufen werden nach Anteil der Kunden, Anteil an einem Wert, Punktzahl oder natürlichen Brüchen geschnitten. Die Anzahl der oberen Stufen wird aufgerundet; Kunden mit gleicher Punktzahl werden nie getrennt. Danach kommen die Regeln in ihrer Reihenfolge, zuletzt Kunden von Hand.',
  'firmness.title': 'Festigkeit',
  'firmness.text':
    'Gewichte werden viele Male aus allen gezogen, die zu dem passen, was Sie für sicher halten; jede Ziehung schneidet die Stufen neu. Die Festigkeit ist der Anteil der Ziehungen, in denen ein Kunde seine Stufe behält. Der Fehler der Ziehungen ist √(p(1 − p)/N).',
  'lifetime.title': 'Kundenwertmodelle',
  'lifetime.text':
    'Bestellungen eines Tages sind ein Kauf. Modelle werden mit größter Wahrscheinlichkeit und genauen Ableitungen angepasst; eine Anpassung, die nicht zur Ruhe kam, sagt es. Von mehreren Modellen wird das mit dem kleinsten BIC genommen. Erwartete Käufe werden mit einem Jahreszins abgezinst, der in die Zeiteinheit umgerechnet wird.',
  'ranges.title': 'Spannen',
  'ranges.text':
    'Spannen kommen aus der Delta-Methode, dem Bootstrap oder Ziehungen aus der Posterior-Verteilung, die auch den Zufall des einzelnen Kunden enthalten. R̂ und k̂ sagen, ob den Ziehungen zu trauen ist.',
  'statistics.title': 'Statistik',
  'statistics.text':
    'Regression mit QR auf zentrierten Spalten, Quantile vom Typ 7, wenn nichts anderes gewählt ist, Anteile mit Wilsons Intervall, Verbleib nach Kaplan und Meier, p-Werte vieler Tests nach Benjamini und Hochberg angepasst.',
  'agreement.title': 'Überall dieselbe Zahl',
  'agreement.text':
    'Bereich, Tabellenfunktion und Befehlszeile rufen dieselbe Funktion und stimmen bis zum letzten Bit überein. Gerundet wird bei der Anzeige, nie davor. Ergebnisse werden an veröffentlichten Zahlen geprüft: Die Tabelle unten nennt die Werke.',
};
