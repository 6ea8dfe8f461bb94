/** Names and short forms per month: English, German, French, Spanish, Bulgarian, Chinese; lower case, no accents. */
const names = [
  'january jan januar jänner jän janvier janv enero ene януари яну ян 一月 1月',
  'february feb februar feber februari février févr fév febrero февруари фев февр 二月 2月',
  'march mar märz mär mrz maerz mars marzo март мар 三月 3月',
  'april apr avril avr abril abr април апр 四月 4月',
  'may mai mayo май 五月 5月',
  'june jun juni juin junio юни юн 六月 6月',
  'july jul juli juillet juil julio юли юл 七月 7月',
  'august aug août aou agosto ago август авг 八月 8月',
  'september sep sept septembre septiembre set септември сеп септ 九月 9月',
  'october oct oktober okt octobre octubre октомври окт 十月 10月',
  'november nov novembre noviembre ноември ное ноем 十一月 11月',
  'december dec dezember dez décembre déc diciembre dic декември дек 十二月 12月',
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
      'понеделник пон пн вторник вто вт сряда сря ср четвъртък чет чт петък пет пт събота съб сб неделя нед нд',
  ).split(' '),
);

export function isWeekday(word: string): boolean {
  return weekdays.has(word);
}
