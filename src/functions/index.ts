import { createTranslate } from '../i18n/translate';
import { worksheetFunctions } from './catalogue';
import { excelFunction, type Surroundings } from './excelFunction';
import { createLongCalls } from './longCalls';
import { createShortCalls } from './shortCalls';

/**
 * The worksheet functions, in the page of the shared runtime: Excel calls by these names as soon as the page has loaded,
 * so they are told at once, and the language is asked for when there is something to say.
 */
const channel = new MessageChannel();
const turns: (() => void)[] = [];
channel.port1.onmessage = () => turns.shift()?.();
const later = (work: () => void): void => {
  turns.push(work);
  channel.port2.postMessage(null);
};
const longCalls = createLongCalls(() => new Worker(new URL('./worker.ts', import.meta.url)), later);
const soon = createShortCalls({ clock: () => performance.now(), later, wait: (work, ms) => setTimeout(work, ms) });
let translate: ReturnType<typeof createTranslate> | undefined;
const surroundings: Surroundings = {
  say(text) {
    translate ??= createTranslate(Office.context?.displayLanguage ?? navigator.language);
    return translate(text);
  },
  callAside: longCalls.call,
  soon,
};

for (const name of Object.keys(worksheetFunctions)) {
  CustomFunctions.associate(name, excelFunction(name, surroundings));
}
