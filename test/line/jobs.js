const path = require('node:path');

/** The parts that `--only` takes. */
const parts = ['build', 'lint', 'format', 'imports', 'licences', 'unit', 'published', 'contract', 'browser'];

/**
 * Everything that `npm test` does. `part` is what `--only` names; `needs` are jobs that must have passed before; `results`
 * is the file that a suite of tests writes. Long ones stand first, so that both cores end together.
 *
 * @typedef {{ name: string, part: string, args: string[], needs?: string[], results?: string }} Job
 * @param {string} folder of the results
 * @param {readonly string[]} paths test files or folders to keep to; empty for all
 * @returns {Job[]}
 */
function jobs(folder, paths) {
  const suite = (part, { needs = [], shard } = {}) => {
    const name = shard === undefined ? part : `${part} ${shard}`;
    const results = path.join(folder, `${name.replace(/\W/g, '-')}.json`);
    const args = [
      script('jest/bin/jest.js'),
      ...['--selectProjects', part, '--runInBand', '--forceExit', '--json', `--outputFile=${results}`],
      ...(shard === undefined ? [] : [`--shard=${shard}`]),
      ...(paths.length === 0 ? [] : ['--testPathPatterns', ...paths]),
      // a shard, or a path, may leave nothing to a suite
      '--passWithNoTests',
    ];
    return { name: `${name} tests`, part, args, needs, results };
  };
  const built = ['build', 'sample workbook'];
  return [
    { name: 'build', part: 'build', args: [script('@rspack/cli/bin/rspack.js'), 'build', '--mode', 'production'] },
    {
      // the compiler's own errors among them
      name: 'types and lint',
      part: 'lint',
      args: [script('oxlint/bin/oxlint'), '--type-aware', '--type-check', '--deny-warnings'],
    },
    {
      name: 'sample workbook',
      part: 'build',
      args: [script('tsx/dist/cli.mjs'), 'src/cli/main.ts', 'sample', '--output', '.workbench/sample.xlsx'],
      needs: ['build'],
    },
    suite('browser', { needs: built, shard: '1/2' }),
    suite('browser', { needs: built, shard: '2/2' }),
    suite('contract'),
    suite('unit', { shard: '1/2' }),
    suite('unit', { shard: '2/2' }),
    { name: 'format', part: 'format', args: [script('oxfmt/bin/oxfmt'), '--check', '.'] },
    suite('published'),
    {
      name: 'import directions',
      part: 'imports',
      args: [
        script('dependency-cruiser/bin/dependency-cruise.mjs'),
        ...['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
      ],
    },
    { name: 'licences', part: 'licences', args: ['scripts/licences/main.js'] },
  ];
}

function script(file) {
  return path.join('node_modules', file);
}

module.exports = { parts, jobs };
