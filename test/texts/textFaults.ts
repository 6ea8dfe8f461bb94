import { catalogue } from '../../src/core/analyses/catalogue';
import { problemCodes } from '../../src/core/problem';
import type { Language } from '../../src/i18n/languages';
import { formKeys } from './formKeys';
import type { NamedTexts } from './namedTexts';

export interface TextFault {
  /** BCP 47. */
  language: string;
  key: string;
  fault: 'missing' | 'unused' | 'unknown' | 'other parameters';
}

/** Keys of which {@link askedKeys} knows every one, so that a pattern in the sources says nothing about them. */
const derived = /^(option|hint|choice|problem|remedy)\.|^analysis\..+\.(name|line)$/;

type Texts = Readonly<Record<string, string>>;

/**
 * What is wrong with the texts: missing in English though the catalogue, a schema or the list of problems asks for it;
 * missing in another language, or unknown to English, or with other parameters; in English, but asked for by nobody.
 * A key that the sources name and that has no text needs no line here: it does not compile (`core/report`, `ReportKey`).
 */
export function textFaults(languages: readonly Language[], named: NamedTexts): TextFault[] {
  const [{ tag, messages }, ...others] = languages;
  const english: Texts = messages;
  const asked = askedKeys();
  const missing = asked.filter((key) => !Object.hasOwn(english, key));
  const used = new Set([...asked, ...asked.map((key) => key.replace(/^(option|choice)\./, 'hint.'))]);
  const unused = Object.keys(english).filter((key) => {
    const stem = key.replace(/\.(one|other)$/, '');
    return !used.has(key) && !used.has(stem) && !isNamed(stem, named);
  });
  return [
    ...missing.map((key): TextFault => ({ language: tag, key, fault: 'missing' })),
    ...unused.map((key): TextFault => ({ language: tag, key, fault: 'unused' })),
    ...others.flatMap((language) => faultsBeside(english, language)),
  ];
}

/** Keys that are made from the catalogue, its schemas and the list of problems. */
function askedKeys(): string[] {
  return [
    ...problemCodes.flatMap((code) => [`problem.${code}`, `remedy.${code}`]),
    ...catalogue.flatMap(({ id }) => [`analysis.${id}.name`, `analysis.${id}.line`, ...formKeys(id)]),
  ];
}

function isNamed(key: string, { words, patterns, prefixes }: NamedTexts): boolean {
  if (words.has(key)) return true;
  if (derived.test(key)) return false;
  const names = (text: string): boolean => words.has(text) || patterns.some((pattern) => pattern.test(text));
  if (names(key)) return true;
  return [...prefixes].some((prefix) => key.startsWith(`${prefix}.`) && names(key.slice(prefix.length + 1)));
}

/** @param english the texts that another language is measured by */
function faultsBeside(english: Texts, { tag, messages }: Language): TextFault[] {
  const texts: Texts = messages;
  const isAskedFor = (key: string): boolean => !/\.one$/.test(key) || saysOneApart(tag);
  const keys = [...new Set([...Object.keys(english).filter(isAskedFor), ...Object.keys(texts)])];
  return keys.flatMap((key): TextFault[] => {
    if (!Object.hasOwn(texts, key)) return [{ language: tag, key, fault: 'missing' }];
    if (!Object.hasOwn(english, key)) return [{ language: tag, key, fault: 'unknown' }];
    const isSame = parameters(english[key]) === parameters(texts[key]);
    return isSame ? [] : [{ language: tag, key, fault: 'other parameters' }];
  });
}

/** Chinese has one form for one and for many: a text under `.one` would never be read. */
function saysOneApart(tag: string): boolean {
  return new Intl.PluralRules(tag).select(1) === 'one';
}

function parameters(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
}
