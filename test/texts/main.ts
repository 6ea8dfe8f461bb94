import path from 'node:path';
import { languages } from '../../src/i18n/languages';
import { namedTexts } from './namedTexts';
import { textFaults } from './textFaults';

/** `npm run texts`: what is wrong with the texts of every language, one line each; ends with 1 where something is. */
const faults = textFaults(languages, namedTexts(path.resolve(__dirname, '../../src')));
for (const { language, key, fault } of faults) process.stdout.write(`${language}: ${key}: ${fault}\n`);
for (const { tag, name, messages } of languages) {
  process.stdout.write(`${name} (${tag}): ${Object.keys(messages).length} texts\n`);
}
process.stdout.write(`${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
