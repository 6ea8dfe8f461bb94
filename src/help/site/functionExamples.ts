/** Columns of the sample, without blanks in the first 60 rows of what is shown. */
const sales = 'Customers!E2:E601';
const measures = 'Customers!E2:F601';
const log = 'Orders!A2:A5748, Orders!B2:B5748, Orders!C2:C5748';
/** Parameters of BG/NBD and of spend for CDNOW (Fader, Hardie & Lee 2005; Fader & Hardie 2013). */
const cdnow = '{0.243,4.414,0.793,2.426}';
const spend = '{6.25,3.74,15.44}';
const histories = '{2;1;0}, {30.43;1.71;0}, {38.86;38.86;38.86}';

/** A formula for every worksheet function, as it would stand in the sample workbook; what it gives is worked out when the help is made. */
export const functionExamples: Readonly<Record<string, string>> = {
  CLV: 'CLV(1000, 0.8, 0.1)',
  CLVTABLE: 'CLVTABLE(Customers!F2:F7, 0.8, 0.1)',
  RETENTIONEFFECT: 'RETENTIONEFFECT(0.8, 0.85, 0.1)',
  REPLACEMENT: 'REPLACEMENT(3500, 275)',
  EQUITY: 'EQUITY(Customers!F2:F601, Customers!B2:B601)',
  FIT: 'FIT({0;1;2;3}, {0;5;12;20}, {26;26;26;26}, "bg-nbd", {120;40;25;15})',
  PALIVE: `PALIVE(${histories}, ${cdnow})`,
  PURCHASES: `PURCHASES(${histories}, ${cdnow}, 39)`,
  SPENDFIT: 'SPENDFIT({1;2;3;5;8;4}, {30;42;18;55;25;70})',
  SPEND: `SPEND({2;1;0}, {22.35;11.77;0}, ${spend})`,
  CLVFIT: `CLVFIT(${histories}, {22.35;11.77;0}, ${cdnow}, ${spend}, 52, 0.15)`,
  SUMMARY: `SUMMARY(${log}, "week")`,
  SCORE: `SCORE(${measures}, {60,40})`,
  TIER: 'TIER({92;71;64;30}, {80,70,60}, {"A","B","C","D"})',
  CLASSIFY: `CLASSIFY(${measures}, {60,40}, {1,4,15,80}, {"Top","Large","Medium","Small"})`,
  RFM: 'RFM({5;40;200;12;90}, {12;3;1;8;2}, {900;250;80;640;120})',
  SEGMENT: 'SEGMENT({555;155;311})',
  ABC: `ABC(${sales})`,
  AHP: 'AHP({1,4,3,7;0.25,1,0.3333,3;0.3333,3,1,5;0.1429,0.3333,0.2,1})',
  ENTROPYWEIGHTS: 'ENTROPYWEIGHTS({3,100,10,7;2.5,80,8,5;1.8,50,20,11;2.2,70,12,9})',
  CRITICWEIGHTS: `CRITICWEIGHTS(${measures})`,
  RANKWEIGHTS: 'RANKWEIGHTS(4)',
  TOPSIS: 'TOPSIS({500,18;320,30;180,25;120,10}, {60,40})',
  FIRMNESS: `FIRMNESS(${measures}, {60,40}, {1,4,15,80})`,
  CLVINTERVAL: `CLVINTERVAL(${histories}, {22.35;11.77;0}, ${cdnow}, ${spend})`,
  OVERDUE: 'OVERDUE(11, 341, 393, {1500,5800}, 8)',
  GINI: `GINI(${sales})`,
  PARETOSHARE: `PARETOSHARE(${sales}, 0.2)`,
  LIFT: 'LIFT({1;1;0;0;0}, {1;1;1;0;0})',
  MIGRATION: 'MIGRATION({"A";"A";"B";"B"}, {"A";"B";"B";""}, {"A","B"})',
  FORECASTTIERS: 'FORECASTTIERS({10,30,80}, {0.8,0.2,0;0.1,0.667,0.167;0.0125,0.1125,0.75}, 3)',
};
