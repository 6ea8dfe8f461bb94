/** Cyrillic as Bulgaria writes it (Transliteration Act, 2009), with what Russian, Ukrainian and Serbian add. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht' },
  ...{ ъ: 'a', ь: 'y', ю: 'yu', я: 'ya', ы: 'y', э: 'e', ё: 'e', і: 'i', ї: 'yi', є: 'ye', ґ: 'g' },
  ...{ ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', ќ: 'k', ѓ: 'g', ѕ: 'dz' },
};
/** Greek by ELOT 743, letter by letter. */
const greek: Readonly<Record<string, string>> = {
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n' },
  ...{ ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
};
/** Latin letters that are no letter with a mark. */
const latin: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};
const letters = new Map(Object.entries({ ...cyrillic, ...greek, ...latin }));

/**
 * Lower case in Latin letters without marks; signs of scripts that are not written letter by letter stay as they are.
 *
 * @example transliterate('Еко Строй') // 'eko stroy'
 */
export function transliterate(text: string): string {
  const composed = text.normalize('NFKC').toLowerCase().normalize('NFC');
  const spelt = composed.replace(/[^\p{ASCII}]/gu, (letter) => letters.get(letter) ?? letter);
  return spelt
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => letters.get(letter) ?? letter)
    .normalize('NFC');
}
