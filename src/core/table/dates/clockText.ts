const clock = String.raw`(\d{1,2})(?::|h)(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`;
const half = String.raw`(a\.? ?m\.?|p\.? ?m\.?|上午|下午|오전|오후)`;
const zone = String.raw`(?:z|(?:utc|gmt)?(?: ?[-+]\d{1,2}(?::?\d{2})?)?|[a-z]{3,4}|[a-z_]+/[a-z_]+)`;
/** A time behind a date, with what may join them and what may follow: half of the day, zone, its name in parentheses. */
const behindDate = new RegExp(
  String.raw`^(.*?\d.*?)(?:t|[, ]+(?:um |at |в |a las |a |- )?)(?:${half} ?)?${clock} ?${half}? ?(?:uhr|ч\.?)?${`(?: ?${zone})?`}(?: ?[([][^)\]]*[)\]])?$`,
);
/** ISO without its signs: 20240108T101500Z. */
const compact = /^(\d{8})t(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(?:z|[-+]\d{2}:?(?:\d{2})?)?$/;
/** As `date` and JavaScript print it, the year at the end: jan 8 10:15:00 utc 2024. */
const yearBehindTime = /^(\p{L}+ \d{1,2}) (\d{1,2}:\d{2}:\d{2}(?: (?:[a-z]{3,4}|[-+]\d{4}))?) (\d{4})$/u;
/** A time with points behind a whole date: 15.02.24 10.15, 08-jan-24 10.15.00.000000 am. */
const pointsInTime =
  /^(.*\d{4}|\d{1,2}([-/.])[\p{L}\d]{1,3}\2\d{2})(,? (?:um )?)(\d{1,2})\.(\d{2})(?:\.(\d{2})(?:[.,]\d+)?)?(?= ?(?:[ap]\.?m\.?|uhr|ч\.?)?$)/u;

/** A time's other ways of writing in the usual one. */
function withColons(text: string): string {
  // Most texts are a day and no more.
  if (text.length <= 10) return text;
  return text
    .replace(yearBehindTime, '$1 $3 $2')
    .replace(/(\d{4}):(?=\d{2}:\d{2})/, '$1 ')
    .replace(
      /(\d{1,2}) ?[点點时時시] ?(?:(\d{1,2}) ?[分분]?)?(?: ?(\d{1,2}) ?[秒초])?/,
      (_, hours: string, minutes = '0', seconds = '0') =>
        `${hours}:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}`,
    )
    .replace(
      pointsInTime,
      (_, date: string, _separator, joint: string, hours: string, minutes: string, seconds = '00') =>
        `${date}${joint}${hours}:${minutes}:${String(seconds)}`,
    );
}

const closing = /(?:,| ?г(?:од(?:ина|а)?)?\.?|(?<=\d)\.)$/;

/**
 * A date's text in lower case, parted into date and share of the day (0 without a time). Offsets and zones are read and
 * left out: the day is the one that is written.
 */
export function timeOf(given: string): { date: string; time: number } {
  const text = withColons(given);
  const iso = compact.exec(text);
  if (iso) return { date: iso[1], time: share(iso[2], iso[3], iso[4], undefined) };
  const match = text.includes(':') || text.includes('h') ? behindDate.exec(text) : null;
  const [, date, before, hours, minutes, seconds, after] = match ?? [undefined, text];
  const time = match ? share(hours ?? '', minutes ?? '', seconds, before ?? after) : 0;
  // A date may be followed by an offset alone, as XML Schema allows: 2024-01-08Z.
  const bare = match ? date : date.replace(/^(\d{4}-\d{2}-\d{2})(?:z|[-+]\d{2}:\d{2})$/, '$1');
  return { date: bare.trim().replace(closing, '').trim(), time };
}

function share(hours: string, minutes: string, seconds: string | undefined, half: string | undefined): number {
  const isAfternoon = half !== undefined && /^(?:p|下|오후)/.test(half);
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 60) return Number.NaN;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
}
