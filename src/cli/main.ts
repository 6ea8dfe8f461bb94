import { createTranslate } from '../i18n/translate';
import { run } from './run';

/** Languages other than English by the beginning of `LANG`, such as `zh_CN.UTF-8`. */
const locales: Readonly<Record<string, string>> = { de: 'de-DE', zh: 'zh-CN' };
const translate = createTranslate(locales[process.env.LANG?.slice(0, 2) ?? ''] ?? 'en-US');
const io = {
  translate,
  out: (text: string) => void process.stdout.write(text),
  error: (text: string) => void process.stderr.write(text),
};

// Office.js leaves timers running: the process ends when the command has.
void run(process.argv.slice(2), io).then((code) => process.exit(code));
