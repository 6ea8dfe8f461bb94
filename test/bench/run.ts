import { functions } from './functions/functions';
import { lifetime } from './lifetime';
import { print, type Subject } from './measure';
import { pyramid } from './pyramid';

/**
 * `npm run bench [-- pyramid|lifetime|functions]`: what the steps of each subject cost, as ratios within one run, so that machines
 * compare. `ROWS=100000` for fewer customers.
 */
const rows = process.env.ROWS === undefined ? undefined : Number(process.env.ROWS);
const subjects: Record<string, (rows?: number) => Subject | Promise<Subject>> = { pyramid, lifetime, functions };

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in subjects));
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(subjects).join(', ')}\n`);
  process.exit(2);
}

async function run(): Promise<void> {
  for (const name of named.length > 0 ? named : Object.keys(subjects)) print(await subjects[name](rows));
}

void run();
