import type { FileWarning } from '../../../../../src/workbench/files/fileWarning';
import { decodeText } from '../../../../../src/workbench/files/text/decodeText';

/** Bytes written by another program (Python's codecs), so that the decoder is not its own judge. */
const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe('names of customers survive the encoding of their file', () => {
  test.each([
    [
      'euc_jp',
      '顧客,売上\nトヨタ自動車,1\n日立製作所,2\n',
      'b8dcb5d22cc7e4bee50aa5c8a5e8a5bfbcabc6b0bcd62c310ac6fccea9c0bdbaeebdea2c320a',
    ],
    [
      'cp1252',
      'name,amount\nAcme – “Best”,1\nElm®,2\n',
      '6e616d652c616d6f756e740a41636d652096209342657374942c310a456c6dae2c320a',
    ],
    ['gb18030', '客户,金额\n北京华云,1\n', 'bfcdbba72cbdf0b6ee0ab1b1bea9bbaad4c62c310a'],
    [
      'gb18030',
      '订单号,买家会员名,买家实际支付金额,订单状态,收货人姓名\n1,张三,88.00,交易成功,李四\n',
      'b6a9b5a5bac52cc2f2bcd2bbe1d4b1c3fb2cc2f2bcd2cab5bccad6a7b8b6bdf0b6ee2cb6a9b5a5d7b4ccac2ccad5bbf5c8cbd0d5c3fb0a312cd5c5c8fd2c38382e30302cbdbbd2d7b3c9b9a62cc0eecbc40a',
    ],
    ['gb18030', 'name,amount\n华为,1\n腾讯,2\n', '6e616d652c616d6f756e740abbaaceaa2c310accdad1b62c320a'],
    ['big5', '客戶,金額\n台積電,1\n鴻海精密,2\n', 'abc8a4e12caaf7c3420aa578bf6eb9712c310ac245aefcbaebb14b2c320a'],
    ['big5', 'name,amount\n國泰金控,1\n', '6e616d652c616d6f756e740ab0eaaef5aaf7b1b12c310a'],
    [
      'shift_jis',
      '取引先,金額\n株式会社サトウ,1\n田中商店,2\n',
      '8ee688f890e62c8be08a7a0a8a948eae89ef8ed08354836783452c310a936392868fa493582c320a',
    ],
    ['shift_jis', 'name,amount\nヤマダ電機,1\n', '6e616d652c616d6f756e740a8384837d835f93648b402c310a'],
    ['shift_jis', '顧客,売上\nｱｵﾔﾏ,1\nｶﾄｳ,2\n', '8cda8b712c94848fe30ab1b5d4cf2c310ab6c4b32c320a'],
    [
      'euc_kr',
      '고객명,매출\n삼성전자,1\n현대자동차,2\n',
      'b0edb0b4b8ed2cb8c5c3e20abbefbcbac0fcc0da2c310ac7f6b4ebc0dab5bfc2f72c320a',
    ],
    ['euc_kr', 'name,amount\n김철수,1\n', '6e616d652c616d6f756e740ab1e8c3b6bcf62c310a'],
    ['cp1250', 'Klient;Kwota\nŁódź Hurt;1\n', '4b6c69656e743b4b776f74610aa3f3649f20487572743b310a'],
    [
      'cp1250',
      'Zákazník;Částka\nDvořák;1\nŠkoda;2\n',
      '5ae16b617a6eed6b3bc8e173746b610a44766ff8e16b3b310a8a6b6f64613b320a',
    ],
    [
      'cp1250',
      'Ügyfél;Összeg\nKovács Kft.;1\nSzűcs Győző;2\n',
      'dc677966e96c3bd673737a65670a4b6f76e16373204b66742e3b310a537afb6373204779f57af53b320a',
    ],
    ['cp1250', 'Client;Sumă\nIaşi;1\nTimişoara;2\n', '436c69656e743b53756de30a4961ba693b310a54696d69ba6f6172613b320a'],
    ['cp1250', 'Kupac;Iznos\nŽeljko Kovačić;1\n', '4b757061633b497a6e6f730a8e656c6a6b6f204b6f7661e869e63b310a'],
    ['cp1250', 'Klient;Kwota\nGdańsk;1\n', '4b6c69656e743b4b776f74610a476461f1736b3b310a'],
    ['cp1250', 'Firma;Obrat\nČeské dráhy;1\n', '4669726d613b4f627261740ac865736be9206472e168793b310a'],
    [
      'cp1251',
      'Клиент;Сумма\nООО «Ромашка»;1\nЗАО Вектор;2\n',
      'caebe8e5edf23bd1f3ecece00acecece20abd0eeece0f8eae0bb3b310ac7c0ce20c2e5eaf2eef03b320a',
    ],
    [
      'cp1251',
      'Клиент;Оборот\nСофия ЕООД;1\nПловдив;2\n',
      'caebe8e5edf23bcee1eef0eef20ad1eef4e8ff20c5cecec43b310acfebeee2e4e8e23b320a',
    ],
    ['cp1251', 'name;sum\nИванов;1\n', '6e616d653b73756d0ac8e2e0edeee23b310a'],
    ['cp1251', 'КЛИЕНТ;СУММА\nКИЇВ;1\n', 'cacbc8c5cdd23bd1d3ccccc00acac8afc23b310a'],
    ['cp1251', '№;Клиент;Сумма\n1;Иван Петров;5\n', 'b93bcaebe8e5edf23bd1f3ecece00a313bc8e2e0ed20cfe5f2f0eee23b350a'],
    ['cp1252', 'Kunde;Betrag\nMüller;1\n', '4b756e64653b4265747261670a4dfc6c6c65723b310a'],
    [
      'cp1252',
      'Client;Montant\nSociété Générale;1\nCrédit Français;2\nŒuvre;3\n',
      '436c69656e743b4d6f6e74616e740a536f6369e974e92047e96ee972616c653b310a4372e9646974204672616ee76169733b320a8c757672653b330a',
    ],
    [
      'cp1252',
      'Cliente;Importe\nMuñoz;1\nPeñarol S.A.;2\n',
      '436c69656e74653b496d706f7274650a4d75f16f7a3b310a5065f161726f6c20532e412e3b320a',
    ],
    ['cp1252', 'name;amount\nZoë;1\n', '6e616d653b616d6f756e740a5a6feb3b310a'],
    ['cp1252', 'Kunde;Preis\nA;1 €\nB;2 €\n', '4b756e64653b50726569730a413b3120800a423b3220800a'],
    ['cp1252', 'Kunde;Preis\nSmith’s “Best”;1\n', '4b756e64653b50726569730a536d6974689273209342657374943b310a'],
    [
      'cp1252',
      'Cliente;Valor\nSão João Ltda;1\nAções;2\n',
      '436c69656e74653b56616c6f720a53e36f204a6fe36f204c7464613b310a41e7f565733b320a',
    ],
    ['cp1252', 'Kund;Belopp\nÅhléns;1\nSjöö;2\n', '4b756e643b42656c6f70700ac5686ce96e733b310a536af6f63b320a'],
    [
      'cp1252',
      'Kunde;Beløb\nMærsk;1\nNordhavn Rødovre;2\n',
      '4b756e64653b42656cf8620a4de672736b3b310a4e6f72646861766e2052f8646f7672653b320a',
    ],
    ['cp1252', 'Maße;°C\nGroß;5\n', '4d61df653bb0430a47726fdf3b350a'],
    ['cp1252', 'Crème Brûlée,Señor\nx,1\n', '4372e86d65204272fb6ce9652c5365f16f720a782c310a'],
    ['cp1252', 'Name;m²\nA;5\n', '4e616d653b6db20a413b350a'],
    [
      'cp1252',
      'Cliente;Totale\nSocietà Caffè;1\nPerché più;2\n',
      '436c69656e74653b546f74616c650a536f63696574e02043616666e83b310a5065726368e9207069f93b320a',
    ],
    [
      'iso8859-2',
      'Klient;Kwota\nŁódź Hurt;1\nŚwit;2\n',
      '4b6c69656e743b4b776f74610aa3f364bc20487572743b310aa67769743b320a',
    ],
    [
      'cp1254',
      'Müşteri;Tutar\nIşık Gıda;1\nÇağrı Ltd. Şti.;2\n',
      '4dfcfe746572693b54757461720a49fefd6b2047fd64613b310ac761f072fd204c74642e20de74692e3b320a',
    ],
    ['cp1253', 'Πελάτης;Ποσό\nΑθήνα ΑΕ;1\n', 'd0e5ebdcf4e7f23bd0eff3fc0ac1e8deede120c1c53b310a'],
    [
      'koi8-r',
      'Клиент;Сумма\nИван Петров;1\nООО Ромашка;2\n',
      'ebccc9c5ced43bf3d5cdcdc10ae9d7c1ce20f0c5d4d2cfd73b310aefefef20f2cfcdc1dbcbc13b320a',
    ],
    ['koi8-r', 'name;sum\nИванов;1\n', '6e616d653b73756d0ae9d7c1cecfd73b310a'],
    ['koi8-r', 'клиент;сумма\nиванов;1\nпетров;2\n', 'cbccc9c5ced43bd3d5cdcdc10ac9d7c1cecfd73b310ad0c5d4d2cfd73b320a'],
    [
      'cp866',
      'Клиент;Сумма\nООО Ромашка;1\nЗАО Вектор;2\n',
      '8aaba8a5ade23b91e3acaca00a8e8e8e2090aeaca0e8aaa03b310a87808e2082a5aae2aee03b320a',
    ],
    [
      'mac_roman',
      'Kunde;Umsatz\nMüller;1\nKöln Möbel;2\nJäger;3\n',
      '4b756e64653b556d7361747a0a4d9f6c6c65723b310a4b9a6c6e204d9a62656c3b320a4a8a6765723b330a',
    ],
    [
      'mac_roman',
      'Client;Montant\nSociété Générale;1\nCrédit Français;2\n',
      '436c69656e743b4d6f6e74616e740a536f63698e748e20478e6e8e72616c653b310a43728e646974204672616e8d6169733b320a',
    ],
    [
      'cp1255',
      'לקוח;סכום\nאברהם כהן;1\nיוסף לוי;2\n',
      'ecf7e5e73bf1ebe5ed0ae0e1f8e4ed20ebe4ef3b310ae9e5f1f320ece5e93b320a',
    ],
    ['cp1255', 'name;sum\nדוד כהן;1\nשרה לוי;2\n', '6e616d653b73756d0ae3e5e320ebe4ef3b310af9f8e420ece5e93b320a'],
    [
      'cp1256',
      'العميل;المبلغ\nشركة النور;1\nمحمد علي;2\n',
      'c7e1dae3ede13bc7e1e3c8e1db0ad4d1dfc920c7e1e4e6d13b310ae3cde3cf20dae1ed3b320a',
    ],
    ['cp1256', 'name;sum\nأحمد حسن;1\n', '6e616d653b73756d0ac3cde3cf20cdd3e43b310a'],
    [
      'cp1257',
      'Klientas;Suma\nŽemaitė;1\nJonas Kazlauskas;2\nŠiaulių Bankas;3\n',
      '4b6c69656e7461733b53756d610ade656d616974eb3b310a4a6f6e6173204b617a6c6175736b61733b320ad06961756c69f82042616e6b61733b330a',
    ],
    [
      'cp1257',
      'Klients;Summa\nJānis Bērziņš;1\nRīgas Piens;2\n',
      '4b6c69656e74733b53756d6d610a4ae26e69732042e7727a69f2f03b310a52ee676173205069656e733b320a',
    ],
    [
      'cp874',
      'ลูกค้า;ยอดขาย\nสมชาย ใจดี;1\nบริษัท ไทยพาณิชย์;2\n',
      'c5d9a1a4e9d23bc2cdb4a2d2c20acac1aad2c220e3a8b4d53b310abac3d4c9d1b720e4b7c2bed2b3d4aac2ec3b320a',
    ],
    ['cp874', 'name;sum\nกรุงเทพ;1\nเชียงใหม่;2\n', '6e616d653b73756d0aa1c3d8a7e0b7be3b310ae0aad5c2a7e3cbc1e83b320a'],
    [
      'shift_jis',
      'name,amount\nｱｵﾔﾏ ﾀﾛｳ,1\nｶﾄｳ ｼﾞﾛｳ,2\nﾄﾖﾀｼﾞﾄﾞｳｼｬ,3\n',
      '6e616d652c616d6f756e740ab1b5d4cf20c0dbb32c310ab6c4b320bcdedbb32c320ac4d6c0bcdec4deb3bcac2c330a',
    ],
    ['shift_jis', 'name,amount\nﾔﾏﾀﾞ,1\nｽｽﾞｷ,2\n', '6e616d652c616d6f756e740ad4cfc0de2c310abdbddeb72c320a'],
    ['cp1251', 'клиент;сумма\nиванов;1\nпетров;2\n', 'eaebe8e5edf23bf1f3ecece00ae8e2e0edeee23b310aefe5f2f0eee23b320a'],
    ['cp1251', 'ИВАНОВ ИВАН;1\nПЕТРОВ;2\n', 'c8c2c0cdcec220c8c2c0cd3b310acfc5d2d0cec23b320a'],
    ['cp1253', 'πελάτης;ποσό\nαθήνα;1\n', 'f0e5ebdcf4e7f23bf0eff3fc0ae1e8deede13b310a'],
    [
      'cp1250',
      'Klient;Kwota\nźródło;1\nMałgorzata Wiśniewska;2\n',
      '4b6c69656e743b4b776f74610a9f72f364b36f3b310a4d61b3676f727a6174612057699c6e696577736b613b320a',
    ],
    ['gb18030', 'name,amount\n中国,1\n平安,2\n', '6e616d652c616d6f756e740ad6d0b9fa2c310ac6bdb0b22c320a'],
    ['big5', 'name,amount\n中華電信,1\n', '6e616d652c616d6f756e740aa4a4b5d8b971ab482c310a'],
    [
      'mac_roman',
      'Cliente;Valor\nMuñoz;1\nPeña;2\nGarcía;3\n',
      '436c69656e74653b56616c6f720a4d75966f7a3b310a506596613b320a4761726392613b330a',
    ],
    ['mac_roman', 'Kunde;Betrag\nMüller;1\n', '4b756e64653b4265747261670a4d9f6c6c65723b310a'],
    ['cp1252', 'Kunde;Betrag\nMüller;1\nKöhler;2\n', '4b756e64653b4265747261670a4dfc6c6c65723b310a4bf6686c65723b320a'],
    ['euc_kr', 'name,amount\n롯데,1\n', '6e616d652c616d6f756e740ab7d4b5a52c310a'],
    ['cp1252', 'Hôtel Élysée;1\nÀ la Carte;2\n', '48f474656c20c96c7973e9653b310ac0206c612043617274653b320a'],
    ['cp1254', 'İSTANBUL ŞİRKETİ;1\nGüneş;2\n', 'dd5354414e42554c20dedd524b4554dd3b310a47fc6e65fe3b320a'],
    ['utf-16-le', '客户;金额\n北京;1\n', 'a25b37623b00d1919d980a001753ac4e3b0031000a00'],
    ['utf-16-be', 'Customer;Sum\nA;1\n', '0043007500730074006f006d00650072003b00530075006d000a0041003b0031000a'],
  ])('%s: %s', (_, text, hex) => expect(decodeText(bytes(hex))).toBe(text));
});

describe('what was guessed or lost is said', () => {
  const warningsOf = (content: Uint8Array) => {
    const warnings: FileWarning[] = [];
    decodeText(content, (warning) => warnings.push(warning));
    return warnings;
  };

  test('the encoding of a file that is no UTF-8', () => {
    expect(warningsOf(bytes('6e616d652c616d6f756e740abbaaceaa2c310accdad1b62c320a'))).toEqual([
      { code: 'encoding-guessed', encoding: 'GB18030' },
    ]);
    expect(warningsOf(bytes('4b756e64653b4265747261670a4dfc6c6c65723b310a'))).toEqual([
      { code: 'encoding-guessed', encoding: 'Windows-1252' },
    ]);
  });

  test('bytes that are no character, with their line', () => {
    const start = new TextEncoder().encode('Müller,1\nMüller,2\nBr');
    expect(warningsOf(Uint8Array.from([...start, 0xfc, ...new TextEncoder().encode('cke,3\n')]))).toEqual([
      { code: 'characters-unreadable', count: 1, line: 3 },
    ]);
  });

  test('nothing of UTF-8', () => expect(warningsOf(new TextEncoder().encode('\uFEFFMüller,1\n'))).toEqual([]));
});

test('one byte that is no UTF-8 changes no other name', () => {
  const start = new TextEncoder().encode('Müller,1\nMüller,2\nBr');
  const text = decodeText(Uint8Array.from([...start, 0xfc, ...new TextEncoder().encode('cke,3\n')]));
  expect(text).toBe('Müller,1\nMüller,2\nBr\uFFFDcke,3\n');
});

test('NULs and Ctrl-Z at the end are no row', () => {
  expect(decodeText(new TextEncoder().encode('a,b\n\0\0\n'))).toBe('a,b\n');
  expect(decodeText(new TextEncoder().encode('a,b\n\u001A'))).toBe('a,b\n');
});

test.each([
  ['not-text', new TextEncoder().encode('a,\0b\n1,2\n')],
  ['workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20)],
  ['workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
])('a file that is %s is said to be so', (fault, content) => {
  expect(() => decodeText(content)).toThrow(expect.objectContaining({ fault }));
});

test('a byte too many at the end of UTF-16 and a second byte order mark are no characters', () => {
  expect(decodeText(bytes('fffe410042000a0000'))).toBe('AB\n');
  expect(decodeText(bytes('efbbbfefbbbf41'))).toBe('A');
});
