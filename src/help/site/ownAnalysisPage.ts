import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HelpTexts } from '../../i18n/helpTexts';
import type { Page } from './frame';
import { escaped } from './html';

const sources = path.resolve(__dirname, '../walkthrough');
const folder = 'src/core/analyses/understand/shrinking';

/** What each step writes: the first three are files that are compiled and tested, as they would stand in their folder. */
const code = {
  options: () => fileOf('options.ts'),
  evaluate: () => fileOf('evaluate.ts'),
  record: () => fileOf('shrinking.ts'),
  catalogue: () => `// src/core/analyses/catalogue.ts
  ...inPlace(
    'understand',
    erased(shrinking),`,
  texts: () => `// src/i18n/en/shrinking.ts, and the same for every other language
export const shrinking = {
  'analysis.shrinking.name': 'Shrinking customers',
  'analysis.shrinking.line': 'Who buys less than the year before?',
  'option.shrinking.id': 'Customer',
  'option.shrinking.now': 'Sales now',
  'option.shrinking.before': 'Sales before',
  'option.shrinking.from': 'Lost at least',
  'shrinking.sheet.name': 'Shrinking customers',
  'shrinking.finding.one': '{count} customer buys much less than before.',
  'shrinking.finding.other': '{count} customers buy much less than before.',
  'shrinking.column.customer': 'Customer',
  'shrinking.column.lost': 'Lost',
} as const;

// npm run texts`,
  help: () => `// src/help/methods.ts
  shrinking: { formulas: ['lost = (before − now) / before'], sources: [] },

// src/i18n/en/help/analyses.ts
  'shrinking.read': 'Who lost most of its sales stands on top.',
  'shrinking.where': 'now, before: sales of the two years.',
  'shrinking.limits': 'One large order of the year before looks like a loss.',`,
  test: () => `// test/unit/core/analyses/understand/shrinking/shrinking.test.ts
test('names who buys less: 80 after 100 is a fifth gone', () => {
  const table = tableOf({ Name: ['Acme', 'Birch'], Now: [80, 99], Before: [100, 100] });
  const { detail } = shrinking.run(table, { id: 'Name', now: 'Now', before: 'Before', from: 0.2 }, () => undefined);
  expect(detail.shrinking).toEqual([0]); // 20 / 100 = 0.2, 1 / 100 = 0.01
});

// npm run --silent analyse -- shrinking --input sales.xlsx`,
} as const;

/** How a developer adds an analysis, step by step. */
export function ownAnalysisPage({ site, own }: HelpTexts): Page {
  const steps = (Object.keys(code) as (keyof typeof code)[]).map(
    (id) =>
      `<li><h2>${escaped(own[`${id}.title`])}</h2><p>${escaped(own[`${id}.text`])}</p><pre tabindex="0" translate="no"><code>${escaped(code[id]())}</code></pre></li>`,
  );
  return {
    path: 'own.html',
    title: site.own,
    body: `<p class="lead">${escaped(own.intro)}</p><ol class="steps">${steps.join('\n')}</ol>`,
  };
}

/** A file of the walkthrough with the imports that it would have beside the other analyses. */
function fileOf(name: string): string {
  const text = readFileSync(path.join(sources, name), 'utf8')
    .replaceAll("'../../core/analyses/", "'../../")
    .replaceAll("'../../core/", "'../../../")
    .replace(/\/\/ The analysis of the walkthrough.*?^\}\);$/ms, "const say = sayUnder('shrinking');")
    .replace(/import type \{ ReportKey[^\n]*/, "import { sayUnder } from '../../../report/say';");
  return `// ${folder}/${name}\n${text.trimEnd()}`;
}
