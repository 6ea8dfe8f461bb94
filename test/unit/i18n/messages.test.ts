import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../../src/core/analyses/catalogue';
import { tierPresets } from '../../../src/core/tiers/tierPresets';
import { problemCodes } from '../../../src/core/problem';
import { de } from '../../../src/i18n/de/de';
import { en } from '../../../src/i18n/en/en';

const source = path.resolve(__dirname, '../../../src');
const english: Record<string, string> = en;
const german: Record<string, string> = de;
const exists = (key: string) => [key, `${key}.one`, `${key}.other`].some((variant) => variant in english);
const matches = (pattern: RegExp) =>
  Object.keys(english).some((key) => pattern.test(key.replace(/\.(one|other)$/, '')));
const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** All source files that may name a key; the workbench speaks no language, i18n is what is asked for. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return ['workbench', 'i18n'].includes(entry.name) ? [] : sourceFiles(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

interface Use {
  key: string;
  file: string;
}

/**
 * Keys in `{ key: '…' }`, `t('…')` and `nameKey: '…'`; in an analysis also `say('…')` and `warn('…')`, which put the
 * analysis' id in front. An analysis that is not in the catalogue yet cannot be reached by a reader.
 */
function keysInUse(): Use[] {
  const pattern = /(\bkey:\s*|\bt\(\s*|\bsay\(\s*|\bwarn\(\s*|[a-z]Key:\s*)(['`])([^'`]+)\2/g;
  return sourceFiles(source).flatMap((file) => {
    const name = path.relative(source, file).split(path.sep).join('/');
    // the folder of `formula-value` is formulaValue
    const analysis = /^core\/analyses\/(\w+)\//.exec(name)?.[1].replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
    if (analysis && !catalogue.some(({ id }) => id === analysis)) return [];
    return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, call, , key]) => {
      const prefix = call.startsWith('say') ? `${analysis}.` : call.startsWith('warn') ? `${analysis}.warning.` : '';
      return { key: prefix + key, file: name };
    });
  });
}

describe('texts of the product', () => {
  const used = keysInUse();

  it('has a text for every key that the source names, so that nobody reads a key', () => {
    expect(used.length).toBeGreaterThan(60);
    const missing = used.filter(({ key }) => {
      if (!key.includes('${')) return !exists(key);
      const pattern = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'));
      return !matches(new RegExp(`^${pattern.join('.+')}$`));
    });
    expect(missing).toEqual([]);
  });

  it('says of every problem what happened and what to do', () => {
    const missing = problemCodes.filter((code) => !english[`problem.${code}`] || !english[`remedy.${code}`]);
    expect(missing).toEqual([]);
  });

  it('names every preset and every tier of it', () => {
    const keys = tierPresets.flatMap(({ nameKey, cuts }) => [nameKey, ...cuts.map(({ key }) => key)]);
    expect(keys.filter((key) => !exists(key))).toEqual([]);
  });

  it('gives German readers every text with the same parameters', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    const different = Object.keys(english).filter(
      (key) => parameters(english[key]).join() !== parameters(german[key]).join(),
    );
    expect(different).toEqual([]);
  });

  it('has both variants wherever a text depends on a count', () => {
    const half = Object.keys(english).filter(
      (key) =>
        (key.endsWith('.one') && !(key.replace(/one$/, 'other') in english)) ||
        (key.endsWith('.other') && !(key.replace(/other$/, 'one') in english)),
    );
    expect(half).toEqual([]);
  });

  it('speaks calmly: no exclamation marks', () => {
    const texts = [...Object.entries(english), ...Object.entries(german)];
    const loud = texts.filter(([, text]) => /!(?![A-Z])/.test(text));
    expect(loud).toEqual([]);
  });
});
