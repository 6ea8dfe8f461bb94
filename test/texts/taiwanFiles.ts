import { readFileSync } from 'node:fs';
import path from 'node:path';
import { help } from '../../src/i18n/zh-CN/help/help';
import { zhCN } from '../../src/i18n/zh-CN/zhCN';
import { toTaiwan, toTaiwanWithin } from './taiwan';
import { taiwanTexts } from './taiwanTerms';

/** A file that is made of simplified Chinese: its path in the repository, and what it is to hold. */
export interface TaiwanFile {
  file: string;
  content: string;
}

/**
 * Everything that is said in traditional Chinese. It is committed instead of converted in the build: pane, command line
 * and tests read the same file, a change of a term is seen in the diff, and no dictionary of a megabyte is needed to build.
 *
 * @param root of the repository
 */
export function taiwanFiles(root: string): TaiwanFile[] {
  const source = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const json = (from: string, file: string): TaiwanFile => ({
    file,
    content: asJson(toTaiwanWithin(JSON.parse(source(from)))),
  });
  return [
    { file: 'src/i18n/zh-TW/texts.json', content: asJson({ ...toTaiwanWithin(zhCN), ...taiwanTexts }) },
    { file: 'src/i18n/zh-TW/help.json', content: asJson(toTaiwanWithin(help)) },
    json('src/functions/metadata/functions.zh-CN.json', 'src/functions/metadata/functions.zh-TW.json'),
    ...['src/core/sample/words', 'src/core/table/words', 'src/workbench/page/texts'].map((folder) => ({
      file: `${folder}/taiwanese.ts`,
      content: toTaiwan(source(`${folder}/chinese.ts`))
        .replace('const chinese', 'const taiwanese')
        .replace("'zh-CN'", "'zh-TW'"),
    })),
    ...['assets/help.html', 'assets/privacy.html'].map((file) => ({ file, content: withTaiwanSection(source(file)) })),
  ];
}

const chineseSection = / *<section id="chinese"[^]*?<\/section>\n/;
const taiwaneseSection = / *<section id="taiwanese"[^]*?<\/section>\n/;

/** A page in several languages, its section in traditional Chinese after that in simplified Chinese. */
function withTaiwanSection(page: string): string {
  return page.replace(taiwaneseSection, '').replace(chineseSection, (chinese) => {
    const taiwanese = toTaiwan(chinese)
      .replace('id="chinese" lang="zh-CN"', 'id="taiwanese" lang="zh-TW"')
      .replace('help/zh-CN/', 'help/zh-TW/');
    return `${chinese}${taiwanese}`;
  });
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Files that do not hold what they are to hold. */
export function staleTaiwanFiles(root: string): TaiwanFile[] {
  return taiwanFiles(root).filter(({ file, content }) => readFileSync(path.join(root, file), 'utf8') !== content);
}
