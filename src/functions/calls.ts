import { loadLanguage } from '../i18n/loadLanguage';
import { translateInto } from '../i18n/translateInto';
import { excelFunction, type Surroundings } from './excelFunction';
import { createLongCalls } from './longCalls';
import type { FunctionName } from './names';
import type { Say } from './problems';
import { createShortCalls } from './shortCalls';

/** What computes the worksheet functions in the page: a file of its own, which the first call loads. */
const channel = new MessageChannel();
const turns: (() => void)[] = [];
channel.port1.onmessage = () => turns.shift()?.();
const later = (work: () => void): void => {
  turns.push(work);
  channel.port2.postMessage(null);
};
const longCalls = createLongCalls(() => new Worker(new URL('./worker.ts', import.meta.url)), later);
const soon = createShortCalls({ clock: () => performance.now(), later, wait: (work, ms) => setTimeout(work, ms) });
let words: Promise<Say> | undefined;
const surroundings: Surroundings = {
  speak: () => (words ??= loadWords()),
  callAside: longCalls.call,
  soon,
};

/** The words of Excel's language; where none come, an error says its key, and the next one asks again. */
async function loadWords(): Promise<Say> {
  const locale = Office.context?.displayLanguage ?? navigator.language;
  try {
    const { language } = await loadLanguage(locale);
    return translateInto(language, locale);
  } catch {
    words = undefined;
    return (text) => ('key' in text ? text.key : text.text);
  }
}

/** A worksheet function as Excel calls it. */
export const callOf = (name: FunctionName) => excelFunction(name, surroundings);
