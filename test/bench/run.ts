import { parseArgs } from 'node:util';
import { firmness } from './firmness';
import { functions } from './functions/functions';
import { lifetime } from './lifetime';
import { print, type Subject } from './measure';
import { opening } from './opening';
import { comparePeers, peerParts, type PeerPart } from './peers/peers';
import { orderLinesBench } from './orderLines';
import { pyramid } from './pyramid';
import { sheet } from './sheet/sheet';
import { start } from './start';
import { sure } from './sure';
import { understand } from './understand';

/**
 * `npm run bench [-- pyramid|lifetime|functions|understand|firmness|sure|lines|opening|sheet|start]`: what the steps of each subject cost, as
 * ratios within one run, so that machines compare. `ROWS=100000` for fewer customers.
 *
 * `npm run bench -- --peers [--customers 2357,100000] [--limit 60] [--part lifetime|understanding]`: beside other libraries
 * (README.md), after the subjects that are named.
 */
const rows = process.env.ROWS === undefined ? undefined : Number(process.env.ROWS);
const subjects: Record<string, (rows?: number) => Subject | Promise<Subject>> = {
  pyramid,
  lifetime,
  functions,
  understand,
  firmness,
  sure,
  lines: orderLinesBench,
  opening,
  sheet,
  start,
};

function refuse(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    customers: { type: 'string', default: '2357,100000,1048576' },
    limit: { type: 'string', default: '120' },
    part: { type: 'string', multiple: true, default: [...peerParts] },
  },
});
const unknown = named.filter((name) => !(name in subjects));
if (unknown.length > 0) {
  refuse(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(subjects).join(', ')}`);
}
const customers = values.customers.split(',').map(Number);
if (!customers.every((count) => Number.isInteger(count) && count > 0)) {
  refuse(`--customers takes numbers of customers, such as 2357,100000, not ${values.customers}`);
}
const limitSeconds = Number(values.limit);
if (!(limitSeconds > 0)) refuse(`--limit takes seconds, not ${values.limit}`);
const isPart = (name: string): name is PeerPart => peerParts.some((part) => part === name);
const parts = values.part.filter(isPart);
if (parts.length < values.part.length) refuse(`--part takes ${peerParts.join(' or ')}, not ${values.part.join(', ')}`);

async function run(): Promise<void> {
  const chosen = named.length > 0 || values.peers ? named : Object.keys(subjects);
  for (const name of chosen) print(await subjects[name](rows));
  if (values.peers && !(await comparePeers({ customers, limitSeconds, parts }))) process.exitCode = 1;
}

void run();
