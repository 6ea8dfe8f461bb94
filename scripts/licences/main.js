const path = require('node:path');
const { checkLicences } = require('./checkLicences');
const { exceptions } = require('./exceptions');

/** `npm run licences`: every installed package with its licence; fails if one is not permissive. */
const found = checkLicences(path.resolve(__dirname, '../../node_modules'));
const line = ({ name, version, licence }) => `${name} ${version}: ${licence ?? 'no licence'}\n`;
const by = (verdict) => found.filter((each) => each.verdict === verdict);

for (const each of by('permissive')) process.stdout.write(line(each));
for (const each of by('exception')) process.stdout.write(`Exception: ${line(each)}  ${exceptions[each.name]}\n`);
for (const each of by('refused')) process.stderr.write(`Refused: ${line(each)}`);
process.stdout.write(
  `${by('permissive').length} permissive, ${by('exception').length} exceptions, ${by('refused').length} refused\n`,
);
process.exitCode = by('refused').length > 0 ? 1 : 0;
