const { existsSync, readdirSync, rmSync } = require('node:fs');
const path = require('node:path');

/**
 * `npm ci` and `npm install` end with this: it takes away what packages bring and nothing here reads, about 180 MB. Of DuckDB's
 * package (139 MB) it leaves the one build that is used (38 MB), the script for the browser and the one for Node, and their
 * types; the others are builds for older browsers and for threads. Of all packages it takes the source maps.
 */
const packages = path.resolve(__dirname, '../../node_modules');
const duckdb = path.join(packages, '@duckdb/duckdb-wasm/dist');
const isUsedOfDuckdb =
  /^(?:types|duckdb-eh\.wasm|duckdb-(?:browser-blocking\.mjs|node-blocking\.cjs|(?:browser|node)-blocking\.d\.ts))$/;

if (existsSync(duckdb)) {
  for (const name of readdirSync(duckdb)) {
    if (!isUsedOfDuckdb.test(name)) rmSync(path.join(duckdb, name), { recursive: true });
  }
}
if (existsSync(packages)) removeMaps(packages);

function removeMaps(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) removeMaps(place);
    else if (entry.isFile() && /\.(?:[cm]?js|css|ts)\.map$/.test(entry.name)) rmSync(place);
  }
}
