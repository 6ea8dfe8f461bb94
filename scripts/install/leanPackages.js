const { existsSync, readdirSync, rmSync } = require('node:fs');
const path = require('node:path');

/**
 * `npm ci` and `npm install` end with this: of DuckDB's package (139 MB) it leaves the one build that is used (38 MB), the script
 * for the browser and the one for Node, and their types. The others are builds for older browsers and for threads, and maps.
 */
const folder = path.resolve(__dirname, '../../node_modules/@duckdb/duckdb-wasm/dist');
const isUsed =
  /^(?:types|duckdb-eh\.wasm|duckdb-(?:browser-blocking\.mjs|node-blocking\.cjs|(?:browser|node)-blocking\.d\.ts))$/;

if (existsSync(folder)) {
  for (const name of readdirSync(folder)) {
    if (!isUsed.test(name)) rmSync(path.join(folder, name), { recursive: true });
  }
}
