const { execFileSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { hostFiles } = require('./hostFiles');

/** `npm run package -- --origin https://example.com`: dist/ with a manifest for that origin and what static hosts need. */
const root = path.resolve(__dirname, '../..');
const { values } = parseArgs({ options: { origin: { type: 'string' } } });
const origin = values.origin?.replace(/\/+$/, '');

if (origin === undefined || !/^https:\/\/[^/\s]/.test(origin)) {
  process.stderr.write(
    'npm run package -- --origin https://example.com: an address that begins with https:// is needed.\n',
  );
  process.exitCode = 2;
} else {
  const rspack = path.join(path.dirname(require.resolve('@rspack/cli/package.json')), 'bin/rspack.js');
  const words = ['build', '--mode', 'production', '--env', 'only=add-in', '--env', `host=${origin}/`];
  execFileSync(process.execPath, [rspack, ...words], { cwd: root, stdio: 'inherit' });
  for (const [name, content] of Object.entries(hostFiles(origin)))
    writeFileSync(path.join(root, 'dist', name), content);
  process.stdout.write(
    `dist/ is ready for ${origin}; deploy it there, then install dist/manifest.xml (docs/deploy.md)\n`,
  );
}
