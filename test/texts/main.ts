import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/i18n/languages';
import { namedTexts } from './namedTexts';
import { staleTaiwanFiles } from './taiwanFiles';
import { textFaults } from './textFaults';

/**
 * `npm run texts`: what is wrong with the texts of every language, one line each; ends with 1 where something is.
 * `npm run texts -- --write` makes traditional Chinese anew of simplified Chinese.
 */
const root = path.resolve(__dirname, '../..');
const stale = staleTaiwanFiles(root);
if (process.argv.includes('--write')) {
  for (const { file, content } of stale) {
    writeFileSync(path.join(root, file), content);
    process.stdout.write(`${file}: written\n`);
  }
} else {
  const faults = textFaults(languages, namedTexts(path.join(root, 'src')));
  for (const { language, key, fault } of faults) process.stdout.write(`${language}: ${key}: ${fault}\n`);
  for (const { file } of stale) process.stdout.write(`${file}: not as zh-CN has it now: npm run texts -- --write\n`);
  for (const { tag, name, messages } of languages) {
    process.stdout.write(`${name} (${tag}): ${Object.keys(messages).length} texts\n`);
  }
  process.stdout.write(`${faults.length + stale.length} faults\n`);
  process.exitCode = faults.length + stale.length === 0 ? 0 : 1;
}
