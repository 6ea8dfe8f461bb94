import { createTranslate } from '../i18n/translate';
import { run } from './run';

const translate = createTranslate(process.env.LANG?.startsWith('de') ? 'de-DE' : 'en-US');
const io = {
  translate,
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
};

// Office.js leaves timers running: the process ends when the command has.
void run(process.argv.slice(2), io).then((code) => process.exit(code));
