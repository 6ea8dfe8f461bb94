import { fstatSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { createTranslate } from '../i18n/translate';
import { terminalLocale } from './locales';
import { run } from './run';

const locale = terminalLocale(process.env.LANG);
const io = {
  translate: createTranslate(locale),
  locale,
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
  input: async () => new Uint8Array(await buffer(process.stdin)),
  isPiped: isPiped(),
};

/** Whether the shell puts a program or a file before this command; without a word from there, nobody is waited for. */
function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile();
  } catch {
    // a process without standard input
    return false;
  }
}

// `… | head` has read enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// Office.js leaves timers running: the process ends when the command has, and all of it was taken off its hands.
void run(process.argv.slice(2), io).then((code) => process.stdout.write('', () => process.exit(code)));
