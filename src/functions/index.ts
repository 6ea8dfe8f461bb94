import { createTranslate } from '../i18n/translate';
import { worksheetFunctions } from './catalogue';
import { excelFunction, type Surroundings } from './excelFunction';
import { createLongCalls } from './longCalls';
import { createShortCalls } from './shortCalls';

/**
 * The worksheet functions, in the page of the shared runtime: Excel calls by these names as soon as the page has loaded,
 * so they are told at once, and the language is asked for when there is something to say.
 */
const longCalls = createLongCalls(() => new Worker(new URL('./worker.ts', import.meta.url)));
const channel = new MessageChannel();
let next: () => void = () => undefined;
channel.port1.onmessage = () => next();
const soon = createShortCalls({
  clock: () => performance.now(),
  later(work) {
    next = work;
    channel.port2.postMessage(null);
  },
});
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
