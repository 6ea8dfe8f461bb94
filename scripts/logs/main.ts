import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nativeDatabase } from '../../src/cli/logs/nativeDatabase';
import { nodeFile } from '../../src/cli/logs/nodeFile';
import { wasmOnDisk } from '../../src/cli/logs/wasmOnDisk';
import { customersDefaults } from '../../src/core/analyses/understand/customers/defaults';
import { createRandom } from '../../src/core/stats/random';
import { understandSample } from '../../src/engine/logs/LogSample';
import { openLogSource } from '../../src/engine/logs/LogSource';
import { summariseLog } from '../../src/engine/logs/summariseLog';

/**
 * How long a log takes from disk to customers, against the time that the same engine needs for the bare query:
 * `tsx scripts/logs/main.ts [orders] [customers] [native|wasm]`. The native engine is `npm install @duckdb/node-api`.
 */
const [orders = 10_000_000, customers = 1_000_000] = process.argv.slice(2, 4).map(Number);
const kind = process.argv[4] ?? 'native';

/** Orders of customers from a seed, as comma-separated values: id, day of four years, amount with cents. */
function writeLog(file: string): void {
  const random = createRandom(16);
  const out = openSync(file, 'w');
  writeSync(out, 'Customer,Date,Amount\n');
  const firstDay = Date.UTC(2020, 0, 1);
  const days = Array.from({ length: 1461 }, (_, day) =>
    new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
  );
  for (let from = 0; from < orders; from += 100_000) {
    const lines = Array.from({ length: Math.min(100_000, orders - from) }, () => {
      const customer = 1 + Math.floor(random.next() * customers);
      return `C${customer},${days[Math.floor(random.next() * days.length)]},${(1 + random.next() * 250).toFixed(2)}`;
    });
    writeSync(out, `${lines.join('\n')}\n`);
  }
  closeSync(out);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'customer-pyramid-bench-'));
  const engine = kind === 'wasm' ? await wasmOnDisk() : await nativeDatabase('2500MB');
  if (!engine) throw new Error(`not installed: ${kind}`);
  try {
    const name = path.join(folder, 'orders.csv');
    writeLog(name);
    const file = await nodeFile(name);
    const { database } = engine;
    const handle = await database.register(file);
    const bare =
      'SELECT Customer, COUNT(*) AS orders, SUM(Amount) AS revenue, MIN(Date) AS first, MAX(Date) AS last FROM ' +
      `read_csv('${handle}', columns = {Customer: 'VARCHAR', Date: 'DATE', Amount: 'DOUBLE'}, header = true, auto_detect = false) ` +
      'GROUP BY Customer';
    const query = await seconds(() => database.query(`CREATE OR REPLACE TEMP TABLE bare AS ${bare}`));
    await database.query('DROP TABLE bare');
    let found = '';
    const whole = await seconds(async () => {
      const source = await openLogSource(database, [file]);
      const sample = understandSample(source.name, source.head, source.rows, {});
      const { detail, judged } = await summariseLog(database, source, customersDefaults(sample.table), sample, {});
      found = `${detail.ids.length} customers of ${detail.rows} rows, ${judged} judged`;
    });
    const memory = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(
      `${kind}: bare query ${query.toFixed(1)} s; from file to customers ${whole.toFixed(1)} s, ` +
        `${(whole / query).toFixed(2)} ×; at most ${memory.toFixed(0)} MB; ${found}\n`,
    );
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
