import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { HOST_ORIGIN, openAddinWindow, type AddinWindow } from '../../../src/workbench/protocol/nodeHost';
import { createSession, type Session } from '../../../src/workbench/protocol/session';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';
import { readSnippet } from '../../snippets/readSnippet';
import { runSnippet } from '../../snippets/runSnippet';

const folder = path.resolve(__dirname, '../../snippets/samples');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

let addin: AddinWindow;
let session: Session | undefined;
const open = (workbook: WorkbookApi): void => {
  session?.dispose();
  session = createSession(workbook, { post: (message) => addin.deliver(message), origin: HOST_ORIGIN });
};
beforeAll(async () => {
  addin = openAddinWindow((message) => session?.receive(message));
  open(createWorkbook());
  await addin.ready;
});
afterAll(() => {
  session?.dispose();
  addin.close();
});

test.each(files)('%s: what published code does in Excel, the host takes', async (file) => {
  const ran = await runSnippet(readSnippet(file, readFileSync(path.join(folder, file), 'utf8')), open);
  expect(ran.length).toBeGreaterThan(2);
  expect(ran.filter(({ outcome }) => outcome !== 'runs')).toEqual([]);
});

test('a member that the host lacks is refused by its name, not silently taken', async () => {
  const yaml = [
    'script:',
    '  content: |-',
    '    async function shapes() {',
    '      await Excel.run(async (context) => {',
    '        context.workbook.worksheets.getFirst().shapes.addLine(0, 0, 1, 1);',
    '        await context.sync();',
    '      });',
    '    }',
  ].join('\n');
  expect(await runSnippet(readSnippet('shapes', yaml), open)).toEqual([
    { snippet: 'shapes', name: 'shapes', outcome: 'unsupported', detail: 'Worksheet.shapes' },
  ]);
});
