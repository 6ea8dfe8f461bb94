import type { TextsOf } from '../../textsOf';
import type { analysesHelp as english } from '../../en/help/analyses';

export const analysesHelp: TextsOf<typeof english> = {
  'pyramid.read':
    'Oben, in der schmalen Stufe, stehen die besten Kunden. Neben jeder Stufe stehen ihre Kunden und der Anteil am Wert, den sie bringen: Wo wenige Prozent der Kunden ein Drittel des Werts bringen, tut der Verlust eines einzigen weh.',
  'pyramid.where':
    'V: Punktzahl eines Kunden, 0 bis 100; w: Gewicht einer Kennzahl; s: Punkte des Kunden darin, umgedreht, wo weniger besser ist; n: Kunden, von denen p der Anteil einer Stufe ist. Andere Skalen: Prozentrang, z-Wert, Bänder, Verhältnis zum Ziel.',
  'pyramid.limits':
    'Eine Stufe vergleicht Kunden miteinander; auch die Besten einer schwachen Liste stehen oben. Gewichte sind Ermessen: Die Festigkeit sagt, welche Stufen andere Gewichte überstehen.',
  'single-indicator.read':
    'Jeder Kunde bekommt die Klasse des Bands, in das seine Zahl fällt; zwei oder drei Zahlen ergeben ein Raster von Klassen.',
  'single-indicator.where':
    'x: die Zahl; c: die unteren Grenzen der Klassen, von Hand, nach Quantilen, natürlichen Brüchen oder Anteilen an der Summe.',
  'single-indicator.limits':
    'Eine Zahl sieht eine Seite des Kunden. Zwei Kunden beiderseits einer Grenze können einander fast gleich sein.',
  'abc.read': 'A-Kunden bringen zusammen die ersten 80 % des Werts, B-Kunden die nächsten 15 %, C-Kunden den Rest.',
  'abc.where': 'x: Wert eines Kunden, der größte zuerst; F: Anteil, den die größeren vor ihm bringen.',
  'abc.limits':
    'Sie sieht nur die Größe. Kunden mit negativem Wert lassen sich so nicht aufteilen; die Walkurve der Konzentration zeigt sie.',
  'rfm.read':
    'Drei Ziffern: wie kürzlich, wie oft, wie viel. 555 ist in allem am besten; 155 hat viel und oft gekauft, aber vor langer Zeit: anrufen, bevor er verloren ist.',
  'rfm.where':
    'R, F, M: Punkte für letzten Kauf, Häufigkeit und Betrag; 5 für das beste Fünftel der Kunden, wenn nichts anderes gewählt ist.',
  'rfm.limits':
    'Die Punkte vergleichen Kunden miteinander: Ein bestes Fünftel gibt es immer. Wo viele nur einmal gekauft haben, kommen manche Punkte nicht vor; der Bericht nennt sie.',
  'scorecard.read':
    'Die Punktzahl gewichtet vier Seiten. Die Matrix stellt den Wert von heute gegen den von morgen: schützen, ausbauen, abschöpfen, ziehen lassen.',
  'scorecard.where':
    'F, S, C, V: Punkte für Finanzen, Verkauf, Kunde und Service, 0 bis 100; w: ihre Gewichte; A: Wert heute; P: Wert von morgen.',
  'scorecard.limits':
    'Bewertungen sind Meinungen: Einigen Sie sich vorher, was eine 3 bedeutet. Die Grenze bei 50 oder beim Median entscheidet über Kunden nahe daran.',
  'key-account-matrix.read':
    'Nach oben die Attraktivität, nach rechts Ihre Stärke. Investieren Sie, wo ein Kunde attraktiv ist und Sie stark sind; wo er attraktiv ist und Sie schwach sind, wählen Sie wenige.',
  'key-account-matrix.where': 'a: Attraktivität; b: relative Stärke; s, t: Punkte der Kennzahlen; v, w: ihre Gewichte.',
  'key-account-matrix.limits':
    'Der Platz eines Kunden ist so gut wie die Bewertungen dahinter. Die Felder vergleichen Kunden dieser Liste miteinander.',
  'target.read':
    'Zielkunden erfüllen jede Bedingung. „Kann Zielkunde werden“ passt zu Ihnen, ist aber noch nicht genug wert. Neben jedem Kunden steht der Grund.',
  'target.where':
    'M: im gewählten Markt; C: wie Ihre besten Kunden; v: Wert mit seiner Schwelle; f: Eignung von 0 bis 100; 50 heißt so gut wie der Wettbewerber.',
  'target.limits':
    'Groß ist nicht Ziel: Wo die Größe fast die ganze Rangfolge erklärt (Spearmans ρ über 0,95), sagt es eine Warnung.',
  'cross.read':
    'Zeilen sind die erste Einteilung, Spalten die zweite. Neben der Diagonale stehen Kunden, die beide verschieden sehen.',
  'cross.where': 'n: Kunden, die in der ersten Spalte a und in der zweiten b sind.',
  'cross.limits': 'Kleine Felder sagen wenig. Auf und ab gibt es nur, wo die Namen eine Ordnung haben.',
  'weights.read':
    'Die Gewichte jedes Verfahrens nebeneinander, und wie viele Kunden die Stufe wechselten, wenn ein Gewicht etwas anders wäre.',
  'weights.where':
    'Erste Zeile: Gewichte aus einer Rangfolge von n Kennzahlen. Zweite: Saatys Vergleiche A mit ihrem Konsistenzmaß CR. Dritte: Entropie e der Anteile p über m Kunden. Vierte: CRITIC, Standardabweichung σ und Korrelation r.',
  'weights.limits':
    'Entropie und CRITIC gewichten, worin Kunden sich unterscheiden; das muss nicht sein, worauf es Ihnen ankommt. Ein CR über 0,1 heißt: Die Vergleiche widersprechen sich.',
  'lifetime.read':
    'Für jeden Kunden die Chance, dass er noch aktiv ist, die erwarteten Käufe und was sie heute wert sind. Die Kurve tatsächlicher und erwarteter Käufe zeigt, ob das Modell zu Ihren Kunden passt.',
  'lifetime.where':
    'x: Wiederkäufe; tₓ: Zeit vom ersten zum letzten Kauf; T: Zeit vom ersten Kauf bis heute; r, α, a, b: Parameter von BG/NBD; p, q, v: der Ausgaben; m̄: mittlerer Kauf bisher; Y(t): Käufe bis t; g: Marge; d: Zinssatz je Periode. Andere Modelle stehen in den Einstellungen.',
  'lifetime.limits':
    'Die Zukunft muss wie die Vergangenheit sein: Kein Modell sieht einen neuen Wettbewerber. Wenige Wiederkäufer ergeben grobe Prognosen. BG/NBD hält für aktiv, wer einmal gekauft hat; Pareto/NBD nicht.',
  'formula-value.read': 'Was ein Kunde aus Marge und Chance, ihn zu halten, in heutigem Geld wert ist.',
  'formula-value.where':
    'm: Marge je Periode; r: Anteil der Kunden, der je Periode bleibt; i: Zinssatz; g: Wachstum der Marge; AC: Kosten, den Kunden zu gewinnen. Die erste Marge kommt in einer Periode; eine Option ändert das.',
  'formula-value.limits':
    'Die Bindungsrate gilt für immer, was für alte Kunden zu düster ist. Wo Margen schneller wachsen, als Kunden gehen, gibt es keinen endlichen Wert, und die Analyse sagt es.',
  'contracts.read':
    'Der Anteil der Verträge, der nach jeder Periode noch besteht, und was ein neuer und ein alter Vertrag wert sind.',
  'contracts.where':
    'r: Anteil der Verträge, der in Periode t verlängert wird; α, β: Parameter dafür, wie verschieden Kunden sind; S: Anteil, der noch besteht.',
  'contracts.limits':
    'Für Verträge, die an bekannten Tagen enden. Die Rate steigt mit dem Alter, weil die Wechselhaften gegangen sind, nicht weil jemand treuer wurde.',
  'migration.read':
    'Was ein Kunde nach der Zeit seit dem letzten Kauf wert ist, und ab wann Ausgaben für ihn nicht mehr lohnen.',
  'migration.where':
    'P: Chancen, zwischen den Zuständen zu wechseln; R: Marge weniger Kosten je Zustand; d: Zinssatz je Periode; I: die Einheitsmatrix.',
  'migration.limits': 'Die Chance zu kaufen hängt allein vom letzten Kauf ab und ist für alle Kunden gleich.',
  'customers.read':
    'Eine Zeile je Kunde aus seinen Bestellungen: wie oft, wie kürzlich, seit wann, wie viel. Von da aus geht jede Analyse von Kunden weiter.',
  'customers.where':
    'k: Tage mit einem Kauf; d₁, dₖ: der erste und der letzte; D: letzter gesehener Tag; x, tₓ, T: was die Kundenwertmodelle lesen.',
  'customers.limits':
    'Bestellungen eines Kunden unter zwei Namen sind zwei Kunden: erst die Datenprüfung. Käufe eines Tages zählen als einer.',
  'concentration.read':
    'Wie viel Wert an wenigen Kunden hängt. Ein Gini von 0 heißt, alle sind gleich; nahe 1 hat einer alles.',
  'concentration.where':
    'x: Wert eines Kunden, der kleinste zuerst; μ: ihr Mittel; n: Kunden; G: Gini; H: Herfindahl-Index.',
  'concentration.limits':
    'Sagt, wie ungleich, nicht warum. Bei Verlusten steigt die Kurve über 100 %, und es gibt keinen Gini.',
  'commonality.read':
    'Merkmale, die bei Ihren Besten häufiger sind als bei allen. Ein Lift von 2 heißt: doppelt so häufig.',
  'commonality.where':
    'k der m Besten haben das Merkmal, K von allen n; p, q: sein Anteil bei den Besten und bei den übrigen; IV: Informationswert.',
  'commonality.limits':
    'Was mit gut einhergeht, muss nicht der Grund sein. Merkmale sehr weniger Kunden bleiben weg; bei vielen Merkmalen fallen manche durch Zufall auf, was die angepassten p-Werte einrechnen.',
  'profitability.read':
    'Was in jeder Stufe vom Umsatz bleibt, wenn Kosten bei dem landen, der sie verursacht. Ein Index von 3 heißt: dreimal so viel Gewinn wie ein mittlerer Kunde.',
  'profitability.where':
    'π: Gewinn; cogs: Warenkosten; driver: was Kosten verursacht, etwa Bestellungen oder Besuche, mal seinem Satz; n: Kunden; g: Stufe.',
  'profitability.limits':
    'So richtig wie die Sätze. Einen Verlustkunden ziehen zu lassen spart nur Kosten, die wirklich wegfallen.',
  'regression.read':
    'Wie viel mehr vom Ergebnis mit einem mehr jeder Spalte einhergeht, die anderen gleich gehalten. Ein Intervall über 0 hinweg sagt nichts.',
  'regression.where':
    'y: Ergebnis; p: Chance eines Ergebnisses mit Ja oder Nein; x: Spalten; β: Koeffizienten; ε: was unerklärt bleibt.',
  'regression.limits':
    'Zusammenhang, nicht Ursache. Spalten, die fast dasselbe sagen (VIF über 10), nehmen einander die Wirkung.',
  'clusters.read':
    'Gruppen ähnlicher Kunden, jede mit dem, was sie abhebt. Die Silhouette sagt, wie klar sie getrennt sind: über 0,5 ist klar.',
  'clusters.where':
    'z: standardisierte Zahlen eines Kunden; c: Mitte seiner Gruppe; a, b: mittlerer Abstand zur eigenen und zur nächsten anderen Gruppe.',
  'clusters.limits':
    'Ein Ergebnis gibt es immer, auch wo keine Gruppen sind. Ein anderer Startwert kann Kunden am Rand verschieben.',
  'factors.read':
    'Welche Ihrer Spalten gemeinsam gehen. Spalten mit hoher Ladung auf einem Faktor sagen fast dasselbe: Eine davon genügt als Kennzahl.',
  'factors.where': 'R: Korrelationen; Q, Λ: Eigenvektoren und Eigenwerte; L: Ladungen, mit Varimax gedreht.',
  'factors.limits': 'Nur gerade Zusammenhänge. Namen für Faktoren müssen Sie selbst finden.',
  'cohorts.read':
    'Zeilen sind Kunden nach ihrer ersten Periode, Spalten die Perioden danach. Eine dunkle Zeile hält ihre Kunden; eine Spalte, die nach unten verblasst, heißt: Neuere bleiben weniger.',
  'cohorts.where':
    'n₀: Kunden einer Kohorte; nₜ: wer t Perioden später kaufte; d: zu einer Zeit Gegangene; n: bis dahin Gesehene.',
  'cohorts.limits':
    'Wer lange nicht gekauft hat, gilt als gegangen, kann aber wiederkommen. Die neuesten Kohorten haben wenige Perioden.',
  'customer-share.read':
    'Welchen Teil seines Bedarfs jeder Kunde bei Ihnen deckt, und wer am meisten mehr kaufen könnte.',
  'customer-share.where':
    'sales: was er bei Ihnen kauft; total: was er insgesamt ausgibt; Q: wo das unbekannt ist, was das beste Zehntel ähnlicher Kunden kauft.',
  'customer-share.limits':
    'Ohne Spalte der Gesamtausgaben ist der Spielraum eine Schätzung aus ähnlichen Kunden, keine Tatsache.',
  'cross-selling.read':
    'Welche Produkte zusammen gekauft werden, und welches jeder Kunde am ehesten als nächstes kauft.',
  'cross-selling.where':
    'A, B: Produkte; n: Kunden oder Bestellungen; supp, conf, lift: Support, Konfidenz und Lift von „wer A kauft, kauft B“.',
  'cross-selling.limits': 'Zusammen gekauft heißt nicht: deswegen gekauft. Regeln mit wenigen Käufern bleiben weg.',
  'satisfaction-trap.read':
    'Was Kunden sagen gegen das, was sie tun. Wer zufrieden ist und doch geht, sitzt in der Falle.',
  'satisfaction-trap.where':
    's: Zufriedenheit mit der Grenze zu zufrieden; y: was sie tun, mit der Grenze zum Bleiben.',
  'satisfaction-trap.limits': 'Wer nicht geantwortet hat, fehlt. Die Grenzen entscheiden über Kunden nahe daran.',
  'retention-economics.read':
    'Was einige Punkte mehr Bindung wert sind, und wie viele gewöhnliche Kunden einen der besten ersetzen.',
  'retention-economics.where':
    'V: Wert eines Kunden; m: Marge; r: Bindungsrate; i: Zinssatz; a: Anteil, den Ausgaben A je Interessent gewinnen; c: ihre Obergrenze; k: wie schnell sie erreicht ist.',
  'retention-economics.limits': 'Rechnet mit Ihren Annahmen und liest keine Liste: so gut wie sie.',
  'action-plan.read':
    'Wer wann fällig ist, Überfällige zuerst, mit dem, was jede Stufe bekommt. Ein mit dem Kunden vereinbarter Tag geht vor dem Rhythmus der Stufe.',
  'action-plan.where':
    'last: letzter Kontakt; days: Rhythmus der Stufe; agreed: im Kontaktprotokoll vereinbarter Tag, wenn es einen gibt.',
  'action-plan.limits': 'Der Rhythmus ist Ihre Regel. Kontakte, die niemand aufschrieb, sind unbekannt.',
  'tier-migration.read':
    'Zeilen sind Stufen vorher, Spalten Stufen jetzt. Auf der Diagonale steht, wer blieb; daneben, wer stieg oder fiel, mit dem Grund.',
  'tier-migration.where': 'n: Kunden der Stufe a, von denen b jetzt dort sind; p: ihr Anteil.',
  'tier-migration.limits':
    'Stufen nach Anteil der Kunden haben feste Größen: Einer steigt, weil ein anderer fällt. Ein umbenannter Kunde sieht verloren und neu aus, bis er unter Umbenannte Kunden steht.',
  'equity-bridge.read':
    'Vom Wert aller Kunden damals zu dem von heute: neu, verloren, gestiegen, gefallen, und was sich bei den Gebliebenen änderte.',
  'equity-bridge.where':
    'N, L: Wert neuer und verlorener Kunden; U, D: Änderung der Gestiegenen und Gefallenen; W: Änderung innerhalb der Stufen, nach Marge m, Bindung r und Zinssatz i, wo sie bekannt sind.',
  'equity-bridge.limits':
    'Sagt, wo Wert sich bewegte, nicht wer es tat. Ohne Marge und Bindungsrate hat die Änderung in den Stufen keine Ursachen.',
  'customer-equity.read':
    'Was alle Kunden zusammen wert sind, wer es hält, und was ein Punkt mehr eines Treibers brächte.',
  'customer-equity.where':
    'E: Kundenkapital; m: Marge; A: bei wem der Kunde jetzt ist; M: Chancen, die Marke zu wechseln; d: Zinssatz; f: Käufe im Jahr.',
  'customer-equity.limits':
    'Treiber findet eine Regression: Was zusammengeht, muss nicht Ursache sein. Wert, der in der Liste doppelt steht, zählt doppelt.',
  'allocation.read':
    'Was jede Stufe jetzt bekommt und was sie nach ihrem Anteil am Wert bekäme. Die größte Lücke ist der Ort, zuerst umzuschichten.',
  'allocation.where':
    'B: Budget; V: Wert einer Stufe; a: Anteil, der auf Ausgaben A je Kunde antwortet; c: Obergrenze; k: wie schnell sie erreicht ist.',
  'allocation.limits':
    'Nach Wert zu teilen setzt voraus, dass Geld überall gleich wirkt. Mit Antwortkurve bringt die letzte Einheit in jeder Stufe gleich viel; die Kurve ist Ihre Annahme.',
  'giving-up.read': 'Wer wann unter die Schwelle jeder Etappe fällt, und was damit aufgegeben und frei wird.',
  'giving-up.where':
    'v: Wert eines Kunden; θ: Schwelle der Etappe s; k: der Kunde wird gehalten, weil er Potenzial hat, neu ist, strategisch ist oder von Hand.',
  'giving-up.limits':
    'Sehen Sie vorher auf den wirklichen Verlust: Ein Kunde, der mehr als seine eigenen Kosten deckt, hilft den Rest zu bezahlen.',
  'rewards.read': 'Wer welche Belohnung erreicht, was das Programm kostet, und ab welcher Bindungsrate es sich trägt.',
  'rewards.where':
    'V: Wert ohne Programm; m: Marge; c: Kosten der Belohnung; i: Zinssatz; r, r′: Bindungsrate ohne und nötige mit Programm.',
  'rewards.limits':
    'Ob eine Belohnung jemanden hält, steht nicht in der Liste: Probieren Sie es mit einigen Kunden und vergleichen Sie.',
  'database-check.read':
    'Welche Angaben fehlen, wer doppelt steht, welche Werte auffallen, und Reparaturen zum Ankreuzen. Vorher wird nichts geändert.',
  'database-check.where': 'z: Abstand vom Median in robusten Standardabweichungen; MAD: Median der absoluten Abstände.',
  'database-check.limits':
    'Ein Ausreißer kann Ihr bester Kunde sein, zwei ähnliche Namen zwei Kunden: Es sind Vorschläge zum Ansehen.',
};
