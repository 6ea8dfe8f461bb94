/**
 * Names and short forms per month, in lower case: English, German, French, Spanish, Bulgarian, Chinese; behind them Italian,
 * Dutch, Portuguese, Polish, Czech, Slovak, Hungarian, Romanian, Turkish, Danish, Swedish, Russian. Croatian is left out: its
 * listopad is October, that of its neighbours November.
 */
const names = [
  'january jan januar jänner jän janvier janv enero ene януари яну ян 一月 1月' +
    ' gennaio gen januari janeiro stycznia styczeń sty ledna leden január januára ianuarie ian ocak oca января январь янв',
  'february feb februar feber februari février févr fév febrero февруари фев февр 二月 2月' +
    ' febbraio fevereiro lutego luty lut února únor február februára februarie şubat şub февраля февраль',
  'march mar märz mär mrz maerz mars marzo март мар 三月 3月' +
    ' maart mrt março marca marzec března březen marec március márc martie mart марта marts',
  'april apr avril avr abril abr април апр 四月 4月' +
    ' aprile kwietnia kwiecień kwi dubna duben apríl apríla április ápr aprilie nisan nis апреля апрель',
  'may mai mayo май 五月 5月' + ' maggio mag mei maio maja maj května květen máj mája május mayıs мая',
  'june jun juni juin junio юни юн 六月 6月' +
    ' giugno giu junho czerwca czerwiec cze června červen jún júna június iunie haziran haz июня июнь июн',
  'july jul juli juillet juil julio юли юл 七月 7月' +
    ' luglio lug julho lipca lipiec lip července červenec júl júla július iulie temmuz tem июля июль июл',
  'august aug août aou agosto ago август авг 八月 8月' +
    ' augustus sierpnia sierpień sie srpna srpen augusta augusztus ağustos ağu августа augusti',
  'september sep sept septembre septiembre set септември сеп септ 九月 9月' +
    ' settembre setembro września wrzesień wrz září septembra szeptember szept septembrie eylül eyl сентября сентябрь сен сент',
  'october oct oktober okt octobre octubre октомври окт 十月 10月' +
    ' ottobre ott outubro out października październik paź října říjen októbra október octombrie ekim eki октября октябрь',
  'november nov novembre noviembre ноември ное ноем 十一月 11月' +
    ' novembro listopada listopad lis listopadu novembra noiembrie kasım kas ноября ноябрь ноя',
  'december dec dezember dez décembre déc diciembre dic декември дек 十二月 12月' +
    ' dicembre dezembro grudnia grudzień gru prosince prosinec decembra decembrie aralık ara декабря декабрь',
];

/** Without accents: März as Marz, so that one spelling stands for those with and without. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '');
}

const months = new Map(
  names.flatMap((line, index) => line.split(' ').map((name): [string, number] => [withoutAccents(name), index + 1])),
);

/** 1–12 of a month's name or short form, in lower case and without accents; `undefined` for any other word. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}

const weekdays = new Set(
  withoutAccents(
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
      'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so ' +
      'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim ' +
      'lunes lun martes mar miércoles mié jueves jue viernes vie sábado sáb domingo dom ' +
      'lunedi martedi mercoledi giovedi venerdi sabato domenica gio ven sab dom ' +
      'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo ' +
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado ' +
      'понедельник среда четверг пятница суббота воскресенье ' +
      'понеделник пон пн вторник вто вт сряда сря ср четвъртък чет чт петък пет пт събота съб сб неделя нед нд',
  ).split(' '),
);

export function isWeekday(word: string): boolean {
  return weekdays.has(word);
}
