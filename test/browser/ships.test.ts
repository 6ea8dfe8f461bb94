import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What `npm run build` hands to Excel. */
const dist = path.resolve(__dirname, '../../dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
const all = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(path.join(dist, file), 'utf8'));
/** DuckDB's own code holds ways to a network, which its worker closes before it reads a file. */
const ofDuckDb = (script: string): boolean =>
  script.includes('BROWSER_FILEREADER') && script.includes('DUCKDB_RUNTIME');
const scripts = all.filter((script) => !ofDuckDb(script));

describe('what ships to Excel', () => {
  it('is the pane with its worker, icons, help and manifest, and nothing else', () => {
    expect(files).toEqual(
      expect.arrayContaining(['manifest.xml', 'functions.json', 'taskpane.html', path.join('assets', 'icon-32.png')]),
    );
    const kinds = new Set(files.map((file) => path.extname(file)));
    expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.json', '.png', '.txt', '.wasm', '.webp', '.xml']);
    expect(scripts.length).toBeGreaterThan(1);
  });

  it('has one build of DuckDB and one script that loads it', () => {
    expect(files.filter((file) => file.endsWith('.wasm'))).toHaveLength(1);
    expect(all.length - scripts.length).toBe(1);
  });

  it.each(['univerjs', 'echarts', 'jsdom', 'ProcessQuery', 'getAppContextAsync', 'xdmInfo'])(
    'holds no code of the workbench or of Office.js: %s',
    (trace) => {
      for (const script of scripts) expect(script).not.toContain(trace);
    },
  );

  it("loads Office.js from Microsoft's network and names no other address", () => {
    const page = readFileSync(path.join(dist, 'taskpane.html'), 'utf8');
    const sources = [...page.matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, source]) => source);
    expect(sources.filter((source) => source.startsWith('https:'))).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
    expect(page).toContain('Content-Security-Policy');
    for (const script of scripts)
      expect(script).not.toMatch(/\bnew XMLHttpRequest|\bfetch\(|\bnew WebSocket|sendBeacon/);
  });

  it('has a manifest whose files are all there', () => {
    const manifest = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"?#]+)/g)].map(([, file]) => file);
    expect(named.length).toBeGreaterThan(5);
    for (const file of named) expect(files).toContain(path.normalize(file));
  });
});
