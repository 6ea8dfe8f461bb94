import { readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import type { ManifestInfo } from 'office-addin-manifest';

/** What would reach Excel if the build let it pass. */
const root = path.resolve(__dirname, '../../..');
const load = (name: string): unknown => {
  const file = path.join(root, 'src/manifest', name);
  // past jest, whose own require refuses the ES modules behind office-addin-manifest
  return new Module(file).require(file);
};
const { manifestVersion, shippedManifest } = load('shippedManifest.js') as {
  manifestVersion(version: string): string;
  shippedManifest(xml: string, build: { host: string; version: string }): string;
};
const { manifestProblems } = load('manifestProblems.js') as {
  manifestProblems(info: ManifestInfo, xml: string, build: { host: string; files: string[] }): string[];
};
const { readManifest } = load('readManifest.js') as { readManifest(xml: string): Promise<ManifestInfo> };

const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const host = 'https://add-ins.example/pyramid/';
const files = [
  'taskpane.html',
  'functions.js',
  'functions.json',
  'functions.de.json',
  'functions.zh-CN.json',
  'functions.zh-TW.json',
  'assets/help.html',
  ...['icon', 'classify', 'value', 'snapshot', 'changes', 'help', 'functions'].flatMap((name) =>
    [16, 20, 24, 32, 40, 48, 64, 80].map((size) => `assets/${name}-${size}.png`),
  ),
];
const shipped = shippedManifest(source, { host, version: '0.1.0' });
const problems = async (xml: string, build = { host, files }): Promise<string[]> =>
  manifestProblems(await readManifest(xml), xml, build);

test("Microsoft's reader finds in the shipped manifest what the build wrote into it, and the rest as it was", async () => {
  const { version, iconUrl, defaultSettings, ...rest } = await readManifest(shipped);
  expect(version).toBe('1.1.0.0');
  expect(iconUrl).toBe('https://add-ins.example/pyramid/assets/icon-32.png');
  expect(defaultSettings?.sourceLocation).toBe('https://add-ins.example/pyramid/taskpane.html');
  const before = await readManifest(source);
  expect(rest).toMatchObject({
    ...{ id: before.id, displayName: before.displayName, description: before.description, hosts: ['Workbook'] },
    ...{ defaultLocale: 'en-US', permissions: 'ReadWriteDocument', officeAppType: 'TaskPaneApp' },
  });
  expect(shipped).not.toContain('localhost');
});

test.each([
  ['0.1.0', '1.1.0.0'],
  ['0.12.3', '1.12.3.0'],
  ['1.0.0', '2.0.0.0'],
])('package %s ships as %s: at least 1.0, and later is greater', (version, four) => {
  expect(manifestVersion(version)).toBe(four);
});

test.each(['1.0', '1.0.0-beta.1', ''])("a version that Office could not order, '%s', ends the build", (version) => {
  expect(() => manifestVersion(version)).toThrow('no version of three numbers');
});

test('nothing is wrong with the manifest of the repository', async () => {
  expect(await problems(shipped)).toEqual([]);
});

test.each([
  ['6f1c2d0e-8b3a-4c57-9d1e-5a7f0c3b2e94', '6f1c2d0e', "the id '6f1c2d0e' is no GUID"],
  ['1.1.0.0', '0.1.0.0', "the version '0.1.0.0' is not four numbers of which the first is at least 1"],
  ['1.1.0.0', '1.1.0', "the version '1.1.0' is not four numbers of which the first is at least 1"],
  ['"TaskPaneApp"', '"ContentApp"', 'it is a ContentApp, not a TaskPaneApp'],
  ['<Host Name="Workbook"/>', '<Host Name="Document"/>', 'its hosts are Document, not Workbook alone'],
  ['ReadWriteDocument', 'ReadDocument', "the permissions are 'ReadDocument', not ReadWriteDocument"],
  ['icon-64.png', 'icon-65.png', `'${host}assets/icon-65.png' is not in the build`],
  ['functions.de.json', 'functions.fr.json', `'${host}functions.fr.json' is not in the build`],
  [
    `${host}functions.js"`,
    'https://else.example/functions.js"',
    `'https://else.example/functions.js' is not on ${host}`,
  ],
])('a manifest with %s made %s does not ship', async (right, wrong, problem) => {
  expect(shipped).toContain(right);
  expect(await problems(shipped.replace(right, wrong))).toEqual([problem]);
});

test('a manifest without an element that Excel asks for does not ship', async () => {
  const without = shipped.replace(/<SupportUrl [^>]*>/, '');
  expect(await problems(without)).toEqual(['<SupportUrl> is missing']);
});

test('an add-in served without encryption does not ship: Excel would not load it', async () => {
  const plain = 'http://add-ins.example/';
  const xml = shippedManifest(source, { host: plain, version: '0.1.0' });
  expect(await problems(xml, { host: plain, files })).toEqual([`the host '${plain}' is not 'https://…/'`]);
});

test('a manifest that is no XML ends the build', async () => {
  await expect(readManifest(shipped.replace('</OfficeApp>', ''))).rejects.toThrow('Unable to parse the manifest file');
});
