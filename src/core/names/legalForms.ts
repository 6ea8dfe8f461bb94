/** Legal forms in Latin letters, their points taken out, as they stand behind a name. */
const behind: ReadonlySet<string> = new Set(
  `gmbh mbh ag kg kgaa ohg gbr ug ev eg se sce
   ltd limited llc llp lp plc inc incorporated corp corporation co company pty pte bhd sdn jsc pjsc cjsc
   sa sas sasu sarl eurl snc scs scop srl spa sapa sl slu slp sau lda ltda eireli cv sab
   bv nv vof cvba bvba sprl oy oyj ab hb as asa aps ivs ans
   ood eood ad ead et sd ooo zao pao oao ao ip tov
   spzoo sro dd doo kft zrt nyrt bt rt uab oue ou sia ae epe ike oe ee kk gk`.split(/\s+/),
);
/** Those that stand in front of it too. */
const before: ReadonlySet<string> = new Set('ooo zao pao oao ao ip tov et ead ad eood ood pt cv'.split(' '));
/** Those of languages without spaces between words, longest first. */
const joined = [
  ...['股份有限责任公司', '股份有限公司', '有限责任公司', '集团有限公司', '有限公司', '责任公司', '集团', '公司'],
  ...['股份有限公司', '股份公司', '株式会社', '有限会社', '合同会社', '주식회사', '유한회사', '(주)', '㈜'],
].sort((a, b) => b.length - a.length);
/** Words between names that are written or left out as one likes. */
const fillers: ReadonlySet<string> = new Set('and und et e y i u the der die das les la le'.split(' '));

/** What a name is without its legal form, and the form. */
export interface NamedFirm {
  words: string[];
  /** '' where there is none. */
  form: string;
}

/** Takes the legal form of scripts without spaces out of a text. */
export function withoutJoinedForm(text: string): { rest: string; form: string } {
  const form = joined.find((candidate) => text.includes(candidate.normalize('NFKC')));
  if (form === undefined) return { rest: text, form: '' };
  const rest = text.replace(form.normalize('NFKC'), ' ').trim();
  return rest === '' ? { rest: text, form: '' } : { rest, form };
}

/**
 * Parts words into those of the name and those of its legal form; a name of nothing but such words is one.
 *
 * @example partLegalForm(['muller', 'gmbh', 'co', 'kg']) // words: ['muller'], form: 'gmbh co kg'
 */
export function partLegalForm(words: readonly string[]): NamedFirm {
  let [start, end] = [0, words.length];
  while (end > 1 && (behind.has(words[end - 1]) || (end < words.length && fillers.has(words[end - 1])))) end--;
  while (start < end - 1 && before.has(words[start])) start++;
  const form = [...words.slice(0, start), ...words.slice(end)].filter((word) => !fillers.has(word));
  const name = words.slice(start, end);
  const telling = name.filter((word) => !fillers.has(word));
  return { words: telling.length > 0 ? telling : name, form: form.join(' ') };
}
