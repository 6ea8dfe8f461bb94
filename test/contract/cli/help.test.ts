import { execFileSync } from 'node:child_process';
import { optionEntries, shells } from '../../../src/cli/optionEntries';
import { describedSchema } from '../../../src/cli/describedSchema';
import { optionRows } from '../../../src/cli/optionRows';
import { catalogue } from '../../../src/core/analyses/catalogue';
import { languages } from '../../../src/i18n/languages';
import { createTranslate } from '../../../src/i18n/translate';
import { analyse } from './commandLine';

describe('command line, help', () => {
  it('names every command, option and exit code', async () => {
    const { status, out } = await analyse('--help');
    expect(status).toBe(0);
    for (const { id } of catalogue) expect(out).toMatch(new RegExp(`^  ${id} `, 'm'));
    for (const name of Object.keys(optionEntries)) expect(out).toMatch(new RegExp(`^  --${name}\\b`, 'm'));
    for (const code of [0, 1, 2]) expect(out).toMatch(new RegExp(`^  ${code}  \\S`, 'm'));
  });

  it.each(['all', 'calculate', 'sample', 'completion', ...catalogue.map(({ id }) => id)])(
    'shows how %s is called',
    async (command) => {
      const { status, out } = await analyse(command, '--help', '--language', 'zh-CN');
      expect(status).toBe(0);
      expect(out).toContain(`  customer-pyramid ${command} `);
    },
  );

  it.each(languages.map(({ tag }) => tag))('says in %s what every option means', (tag) => {
    const translate = createTranslate(tag);
    const silent = catalogue.flatMap((analysis) =>
      optionRows(describedSchema(analysis, translate))
        .filter(({ description = '' }) => description === '')
        .map(({ path }) => `${analysis.id} ${path}`),
    );
    expect(silent).toEqual([]);
  });

  it('says that a command does not exist', async () => {
    expect(await analyse('pyramids', '--help')).toMatchObject({ status: 2, out: '' });
  });

  it.each(shells)('completes commands, options and their words in %s', async (shell) => {
    const { out } = await analyse('completion', shell);
    for (const word of ['all', 'pyramid', 'cohorts', 'order-lines', 'zh-CN']) expect(out).toContain(word);
    for (const name of Object.keys(optionEntries)) expect(out).toMatch(new RegExp(`(--|-l )${name}\\b`));
  });

  it('completes in a real bash', async () => {
    const { out } = await analyse('completion', 'bash');
    const typed = `${out}\nCOMP_WORDS=(customer-pyramid conc) COMP_CWORD=1\n_customer_pyramid\necho "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['-c', typed], { encoding: 'utf8' })).toBe('concentration\n');
  });
});
