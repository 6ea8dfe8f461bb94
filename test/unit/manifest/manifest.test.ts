import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { commandNames } from '../../../src/commands/registerCommands';

/** What Excel does to an add-in with a wrong manifest: it refuses to load it, often without saying why. */
const root = resolve(__dirname, '../../..');
const file = createRequire(__filename).resolve('jsdom');
const { JSDOM } = new Module(file).require(file) as typeof import('jsdom');
const { window } = new JSDOM('');
const manifest = new window.DOMParser().parseFromString(readFileSync(join(root, 'manifest.xml'), 'utf8'), 'text/xml');

const all = (name: string, within: Document | Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];
const only = (name: string, within: Document | Element = manifest): Element => {
  const found = all(name, within);
  if (found.length !== 1) throw new Error(`${found.length} elements <${name}> where there is to be one.`);
  return found[0];
};
const named = (name: string, parent: Element): Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resource = (id: string): Element => {
  const found = [...only('Resources').querySelectorAll('[id]')].find((each) => each.id === id);
  if (!found) throw new Error(`No resource '${id}'.`);
  return found;
};
/** A text and its translations, of the elements that carry both. */
const translated = (): Element[] => [
  ...named('DisplayName', manifest.documentElement),
  ...named('Description', manifest.documentElement),
  // A namespace is no text: formulas carry it from one language to the next.
  ...all('String').filter(({ id }) => id !== attribute(only('Namespace'), 'resid')),
];
const texts = (element: Element): string[] =>
  [element, ...named('Override', element)].map((each) => each.getAttribute('DefaultValue') ?? attribute(each, 'Value'));

/** What the build draws, by name. */
const iconsFile = join(root, 'src/manifest/icons/IconAssets.js');
const { iconAssets } = new Module(iconsFile).require(iconsFile) as { iconAssets(): [string, Buffer][] };
const icons = new Map(iconAssets().map(([name, png]) => [`/assets/${name}`, png]));

/** Width and height that a PNG's first chunk names (RFC 2083, 11.2.1). */
function pixels(path: string): [number, number] {
  const bytes = icons.get(path) ?? Buffer.alloc(24);
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Element names in the order that the schemas of add-in-only manifests prescribe (offappmanifest, taskpaneappversionoverrides). */
const orders: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'AllowSnapshot',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
    'VersionOverrides',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  OfficeMenu: ['Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

test('is well-formed, so that Excel can read it at all', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.namespaceURI).toBe('http://schemas.microsoft.com/office/appforoffice/1.1');
  expect(manifest.documentElement.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type')).toBe(
    'TaskPaneApp',
  );
});

test.each(Object.entries(orders))(
  'elements of <%s> stand in the order of the schema, or Excel refuses it',
  (name, order) => {
    const places = all(name).map((parent) => [...parent.children].map(({ localName }) => order.indexOf(localName)));
    expect(places.length).toBeGreaterThan(0);
    for (const found of places) {
      expect(found).not.toContain(-1);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  },
);

test('has an id of its own and a version of four numbers, so that updates replace it and nothing else', () => {
  expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only('Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('asks for one host, Excel, in both places', () => {
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('asks for what the code needs and no more, or versions of Excel that could run it would not show it', () => {
  const sets = all('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  expect(sets.sort()).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1']);
  expect(only('Permissions').textContent).toBe('ReadWriteDocument');
});

test('the pane, the commands and the runtime are one page, or a command could not reach the pane', () => {
  const pane = only('Runtime').getAttribute('resid');
  expect(only('FunctionFile').getAttribute('resid')).toBe(pane);
  expect(named('SourceLocation', only('Action', all('Control')[0]))[0].getAttribute('resid')).toBe(pane);
  expect(only('Runtime').getAttribute('lifetime')).toBe('long');
});

test('every name of a resource leads somewhere, is used, and is short enough for Excel', () => {
  const used = new Set([...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid')));
  const defined = [...only('Resources').querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...used].sort()).toEqual([...defined].sort());
  expect([...used].filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ['Image', 'Images'],
  ['LearnMoreUrl', 'Urls'],
  ['FunctionFile', 'Urls'],
  ['Label', 'ShortStrings'],
  ['Title', 'ShortStrings'],
])('each <%s> names a resource among <%s>', (name, group) => {
  const elements = all(name).filter((element) => element.hasAttribute('resid'));
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements) expect(resource(attribute(element, 'resid')).parentElement?.localName).toBe(group);
});

test('every tip names a text among the long ones', () => {
  for (const tip of [...all('Supertip'), ...all('GetStarted')]) {
    const id = attribute(named('Description', tip)[0], 'resid');
    expect(resource(id).parentElement?.localName).toBe('LongStrings');
  }
});

test('controls and groups have ids of their own', () => {
  const ids = ['Control', 'Item', 'Group', 'CustomTab'].flatMap((name) => all(name)).map(({ id }) => id);
  expect(ids).not.toContain('');
  expect(new Set(ids).size).toBe(ids.length);
});

test('a command names a function that the pane registers, or the button does nothing', () => {
  const names = new Set(all('FunctionName').map((name) => name.textContent));
  expect([...names].sort()).toEqual([...commandNames].sort());
});

test('the tab has what the add-in does, and the menu on cells what is done with a selection', () => {
  const labels = (within: Element): string[] =>
    [...all('Control', within), ...all('Item', within)].map((each) =>
      attribute(resource(attribute(named('Label', each)[0], 'resid')), 'DefaultValue'),
    );
  expect(all('Group', only('CustomTab')).map(labels)).toEqual([
    ['Open pane', 'Classify selection', 'Lifetime value'],
    ['Take snapshot', 'What changed'],
    ['Help', 'Add =CLV() and =TIER()'],
  ]);
  const menu = only('OfficeMenu');
  expect([menu.id, ...labels(menu)]).toEqual([
    'ContextMenuCell',
    'Customer Pyramid',
    'Classify selection',
    'Lifetime value',
    'Open pane',
  ]);
});

test('every icon is there with the pixels that it is named after', () => {
  const images = all('Image').filter((image) => image.hasAttribute('DefaultValue'));
  const small = [['IconUrl', 32] as const, ['HighResolutionIconUrl', 64] as const];
  const wanted = [
    ...small.map(([name, size]) => ({ url: attribute(only(name), 'DefaultValue'), sizes: [size] })),
    ...images.map((image) => ({
      url: attribute(image, 'DefaultValue'),
      sizes: all('Image')
        .filter((use) => use.getAttribute('resid') === image.id)
        .map((use) => Number(use.getAttribute('size'))),
    })),
  ];
  expect(wanted.length).toBeGreaterThan(4);
  for (const { url, sizes } of wanted) {
    const [width, height] = pixels(new URL(url).pathname);
    expect([url, width, height]).toEqual([url, sizes[0], sizes[0]]);
    expect([url, new Set(sizes)]).toEqual([url, new Set([width])]);
  }
});

test('every group and every button has a size for each scale of the ribbon', () => {
  for (const icon of all('Icon')) {
    expect(all('Image', icon).map((image) => attribute(image, 'size'))).toEqual([
      ...['16', '20', '24', '32'],
      ...['40', '48', '64', '80'],
    ]);
  }
});

test('every text has its German and its Chinese in both scripts, and fits where Excel shows it', () => {
  for (const element of translated()) {
    expect([texts(element)[0], named('Override', element).map((each) => attribute(each, 'Locale'))]).toEqual([
      texts(element)[0],
      ['de-DE', 'zh-CN', 'zh-TW'],
    ]);
    const isShort = element.localName === 'DisplayName' || element.parentElement?.localName === 'ShortStrings';
    const limit = isShort ? 125 : 250;
    for (const text of texts(element)) {
      expect(text.trim()).not.toBe('');
      expect([text, text.length <= limit]).toEqual([text, true]);
    }
  }
});

test('everything is fetched over https, from the one host that the build replaces', () => {
  const urls = [...manifest.querySelectorAll('[DefaultValue]')]
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => value.includes('://'));
  expect(urls.length).toBeGreaterThan(8);
  expect(urls.filter((url) => !url.startsWith('https://localhost:3000/'))).toEqual([]);
});

test('help is a page that ships, not the pane outside of Excel', () => {
  const learn = resource(attribute(only('LearnMoreUrl'), 'resid'));
  const urls = [attribute(only('SupportUrl'), 'DefaultValue'), attribute(learn, 'DefaultValue')];
  for (const url of urls) {
    expect(url).toBe('https://localhost:3000/assets/help.html');
    const help = new JSDOM(readFileSync(join(root, new URL(url).pathname), 'utf8')).window.document;
    expect([...help.querySelectorAll('[lang]')].map((each) => attribute(each, 'lang'))).toEqual([
      'en',
      'de',
      'zh-CN',
      'zh-TW',
    ]);
    expect([...help.querySelectorAll('script, link, img, iframe, [src]')]).toEqual([]);
  }
});

test('functions load in the page of the pane, and their metadata in the language of Excel', () => {
  const extension = only('AllFormFactors').firstElementChild as Element;
  expect(attribute(extension, 'xsi:type')).toBe('CustomFunctions');
  expect([...extension.children].map(({ localName }) => localName)).toEqual([
    'Script',
    'Page',
    'Metadata',
    'Namespace',
  ]);
  const url = (name: string): Element => resource(attribute(only('SourceLocation', only(name)), 'resid'));
  expect(url('Page')).toBe(resource(attribute(only('Runtime'), 'resid')));
  expect(attribute(url('Script'), 'DefaultValue')).toBe('https://localhost:3000/functions.js');
  expect(texts(url('Metadata'))).toEqual([
    'https://localhost:3000/functions.json',
    'https://localhost:3000/functions.de.json',
    'https://localhost:3000/functions.zh-CN.json',
    'https://localhost:3000/functions.zh-TW.json',
  ]);
  const namespace = resource(attribute(only('Namespace'), 'resid'));
  expect(attribute(namespace, 'DefaultValue')).toMatch(/^[A-Z]{3,}$/);
});
