import { orders } from '../unit/workbench/files/text/pollute';
import { pollutions } from './pollutions';
import * as readers from './readers';
import { scores } from './score';

/** `npx tsx test/pollock/run.ts [seed]`: the benchmark's scores of our reader on files of our own, and what each kind loses. */
const files = pollutions(orders(Number(process.argv[2] ?? 1), 83));
const out = (line: string) => process.stdout.write(`${line}\n`);
for (const [name, read] of Object.entries(readers)) {
  const { simple, weighted, kinds } = scores(files, read);
  out(`${name}: ${simple.toFixed(4)} simple, ${weighted.toFixed(4)} weighted`);
  for (const [kind, { mean, files: count, worst, least }] of kinds)
    if (mean < 9.99999) out(`  ${kind} ${mean.toFixed(3)} of ${count}, least ${least.toFixed(3)} in ${worst}`);
}
