import { list, type CountryNames } from './words';

/** Customers of a company that sells across borders. */
export const europeanCountries: readonly CountryNames[] = [
  {
    region: 'DACH',
    stems: list(
      'Ahlbrecht|Bergheim|Dornfels|Eichgrund|Falkenau|Grünwald & Sohn|Hohenlinden|Kaltbach|Lindauer|Moosbrugger|Nordhang|Oberleitner|Rheintal|Sonnleitner|Tannried|Weißenstein',
    ),
    trades: list(
      'Antriebstechnik|Bauelemente|Elektronik|Feinmechanik|Großküchen|Logistik|Medizintechnik|Verpackungen|Werkzeuge',
    ),
    legalForms: list('GmbH|AG|GmbH & Co. KG|KG'),
    firstNames: list('Anna|Birgit|Felix|Jonas|Katrin|Lukas|Miriam|Stefan|Ursula|Tobias'),
    lastNames: list('Bachmann|Ebner|Gruber|Hartwig|Keller|Lorenz|Pfeiffer|Reinhardt|Steiner|Vogt'),
  },
  {
    region: 'Nordics',
    stems: list('Björkdal|Fjellvik|Granlund|Havsund|Kråkberg|Lindholmen|Norrvik|Skovgaard|Storåsen|Ulvsund'),
    trades: list('Energi|Industri|Marin|Möbler|Papper|Shipping|Skog|Teknik'),
    legalForms: list('AB|A/S|AS|Oy'),
    firstNames: list('Astrid|Elin|Henrik|Ingrid|Kasper|Lars|Maja|Nils|Saara|Viktor'),
    lastNames: list('Aalto|Berglund|Dahl|Holm|Jokinen|Kvist|Lund|Nyström|Solberg|Winther'),
  },
  {
    region: 'UK & Ireland',
    stems: list(
      'Ashcombe|Bramfield|Carrowmore|Dunmere|Elderbrook|Foxley|Glenarra|Harrowgate Mill|Kestrel Bay|Northmoor|Penhallow|Thornbury Park',
    ),
    trades: list('Building Supplies|Care Homes|Catering|Components|Freight|Instruments|Print|Textiles'),
    legalForms: list('Ltd|plc|LLP'),
    firstNames: list('Aoife|Charlotte|Daniel|Fiona|George|Harriet|Liam|Oliver|Priya|Sean'),
    lastNames: list('Byrne|Clarke|Fletcher|Hughes|Murphy|Osborne|Patel|Reid|Shaw|Whitfield'),
  },
  {
    region: 'France & Benelux',
    stems: list(
      'Aubrière|Bellecombe|Chantemerle|De Wilgen|Fontvieille|Hoogland|Lavandier|Montrival|Oosterdijk|Saint-Aubry|Van der Horst|Valdoré',
    ),
    trades: list('Agro|Bâtiment|Chimie|Distribution|Emballage|Logistique|Mécanique|Santé'),
    legalForms: list('SA|SAS|SARL|B.V.|N.V.'),
    firstNames: list('Camille|Claire|Eva|Hugo|Julien|Lotte|Marc|Pieter|Sander|Sophie'),
    lastNames: list('Bernard|Claes|de Vries|Dubois|Girard|Janssens|Lambert|Mercier|Peeters|Smit'),
  },
  {
    region: 'Southern Europe',
    stems: list(
      'Alborán|Bellarosa|Castelvero|Dos Ríos|Fonteverde|Lagoalta|Montalbano|Oliveira Prado|Puente Nuevo|Santacroce|Torreblanca|Vale do Sol',
    ),
    trades: list('Alimentare|Cerámica|Componenti|Construcciones|Impianti|Moda|Ortofrutta|Turismo'),
    legalForms: list('S.p.A.|S.r.l.|S.L.|S.A.|Lda'),
    firstNames: list('Beatriz|Carlos|Elena|Giulia|Inês|Javier|Lucia|Marco|Paola|Rui'),
    lastNames: list('Bianchi|Costa|Ferrari|García|Lopes|Moreno|Ricci|Romano|Santos|Vidal'),
  },
  {
    region: 'Central & Eastern Europe',
    stems: list('Bielawa|Dunavár|Jasenka|Kamenice|Lipowa|Morava|Orlice|Szentkút|Turzyn|Zlatar'),
    trades: list('Budowa|Elektro|Maszyny|Pack|Plast|Steel|Trans|Trade'),
    legalForms: list('Sp. z o.o.|s.r.o.|a.s.|Kft.|d.o.o.'),
    firstNames: list('Agnieszka|Bence|Eszter|Jakub|Jana|Marek|Martina|Ondřej|Petra|Zoltán'),
    lastNames: list('Dvořák|Horvat|Kovács|Kowalska|Lis|Novotný|Szabó|Svoboda|Wójcik|Zieliński'),
  },
  {
    region: 'North America',
    stems: list(
      'Alder Creek|Blue Mesa|Cedar Falls|Copperline|Granite Peak|Great Lakes|Lone Pine|Maple Ridge|Redwood Coast|Summit View',
    ),
    trades: list('Dental Supply|Foods|Hardware|Laboratories|Medical|Packaging|Robotics|Schools'),
    legalForms: list('Inc.|LLC|Corp.|Ltée'),
    firstNames: list('Ashley|Brandon|Diego|Emily|Jasmine|Kevin|Maria|Noah|Rachel|Tyler'),
    lastNames: list('Anderson|Brooks|Carter|Gagnon|Hernandez|Mitchell|Nguyen|Parker|Robinson|Walsh'),
  },
  {
    region: 'Asia Pacific',
    stems: list(
      'Aoyama Seiki|Bright Harbour|Dong Hai|Eastern Jade|Hanbit|Kitagawa|Lotus Bay|Minami|Pacific Wattle|Sri Lakshmi',
    ),
    trades: list('Electronics|Engineering|Foods|Instruments|Medical|Precision|Trading|Water'),
    legalForms: list('Co., Ltd.|K.K.|Pte Ltd|Pty Ltd|Pvt Ltd'),
    firstNames: list('Akiko|Arjun|Grace|Haruto|Jack|Ji-woo|Li Na|Mei|Nikhil|Wei'),
    lastNames: list('Chen|Iyer|Kim|Lim|Nakamura|Park|Sato|Sharma|Taylor|Zhang'),
  },
];
