import type { ClassSpec } from './classSpec';
import { make, type ExcelObject } from './excelObject';
import type { Host } from './host';
import { ExcelError } from './excelError';
import type { MethodArguments } from './methodArguments';
import type { ClassTargets } from './targets';

/** Excel's own settings live beside Office's document settings, under their own prefix. */
const SETTING = 'workbook:';

function settingKeys(host: Host): string[] {
  return [...host.workbook.settings.keys()]
    .filter((key) => key.startsWith(SETTING))
    .map((key) => key.slice(SETTING.length));
}

function findSetting(host: Host, key: string): ExcelObject | null {
  return host.workbook.settings.has(SETTING + key) ? make('Setting', { key }) : null;
}

function demandSetting(host: Host, key: string): ExcelObject {
  const setting = findSetting(host, key);
  if (!setting) throw new ExcelError('ItemNotFound');
  return setting;
}

interface XmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
}

function partsOf(host: Host, namespaceUri?: string): XmlPart[] {
  return [...host.workbook.xmlParts.values()].filter(
    (part) => namespaceUri === undefined || part.namespaceUri === namespaceUri,
  );
}

function partObject(part: XmlPart | undefined): ExcelObject | null {
  return part ? make('CustomXmlPart', { id: part.id }) : null;
}

function demandPart(part: ExcelObject | null): ExcelObject {
  if (!part) throw new ExcelError('ItemNotFound');
  return part;
}

function xmlOf(host: Host, id: string): XmlPart {
  const part = host.workbook.xmlParts.get(id);
  if (!part) throw new ExcelError('ItemNotFound');
  return part;
}

/** The namespace of the root element; InvalidArgument for text that is no element. */
function rootNamespace(xml: string): string {
  const root =
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s[^>]*?)?)\/?>/s.exec(xml);
  const closed = root && (root[0].endsWith('/>') || xml.trimEnd().endsWith(`</${root[1] ?? ''}${root[2]}>`));
  if (!root || !closed) throw new ExcelError('InvalidArgument');
  const attribute = root[1] ? `xmlns:${root[1].slice(0, -1)}` : 'xmlns';
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[3])?.[1] ?? '';
}

function onlyPart(namespaceUri: string, host: Host): XmlPart | undefined {
  const parts = partsOf(host, namespaceUri);
  return parts.length === 1 ? parts[0] : undefined;
}

function byId(args: MethodArguments, host: Host, namespaceUri?: string): ExcelObject | null {
  return partObject(partsOf(host, namespaceUri).find((part) => part.id === args.text(0)));
}

type Specs =
  | 'SettingCollection'
  | 'Setting'
  | 'CustomXmlPartCollection'
  | 'CustomXmlPartScopedCollection'
  | 'CustomXmlPart';

export const storageClasses: { [K in Specs]: ClassSpec<ClassTargets[K]> } = {
  SettingCollection: {
    items: (_, host) => settingKeys(host).map((key) => make('Setting', { key })),
    item: (_, args, host) => demandSetting(host, args.text(0)),
    methods: {
      add: (_, args, host) => {
        const key = args.text(0);
        host.workbook.setSetting(SETTING + key, args.raw(1), 'host');
        return make('Setting', { key });
      },
      getCount: (_, __, host) => settingKeys(host).length,
      getItem: (_, args, host) => demandSetting(host, args.text(0)),
      getItemOrNullObject: (_, args, host) => findSetting(host, args.text(0)),
    },
  },
  Setting: {
    identity: ({ key }) => ({ Id: key }),
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ key }, host) => host.workbook.settings.get(SETTING + key) ?? null,
        set: ({ key }, value, host) => host.workbook.setSetting(SETTING + key, value, 'host'),
      },
    },
    methods: { delete: ({ key }, _, host) => host.workbook.removeSetting(SETTING + key, 'host') },
  },
  CustomXmlPartCollection: {
    items: (_, host) => partsOf(host).map(({ id }) => make('CustomXmlPart', { id })),
    item: (_, args, host) => demandPart(byId(args, host)),
    methods: {
      add: (_, args, host) => {
        const xml = args.text(0);
        const part = { id: host.newId(4), namespaceUri: rootNamespace(xml), xml };
        host.workbook.setXmlPart(part, 'host');
        return make('CustomXmlPart', { id: part.id });
      },
      getByNamespace: (_, args) => make('CustomXmlPartScopedCollection', { namespaceUri: args.text(0) }),
      getCount: (_, __, host) => partsOf(host).length,
      getItem: (_, args, host) => demandPart(byId(args, host)),
      getItemOrNullObject: (_, args, host) => byId(args, host),
    },
  },
  CustomXmlPartScopedCollection: {
    items: ({ namespaceUri }, host) => partsOf(host, namespaceUri).map(({ id }) => make('CustomXmlPart', { id })),
    item: ({ namespaceUri }, args, host) => demandPart(byId(args, host, namespaceUri)),
    methods: {
      getCount: ({ namespaceUri }, _, host) => partsOf(host, namespaceUri).length,
      getItem: ({ namespaceUri }, args, host) => demandPart(byId(args, host, namespaceUri)),
      getItemOrNullObject: ({ namespaceUri }, args, host) => byId(args, host, namespaceUri),
      getOnlyItem: ({ namespaceUri }, _, host) => demandPart(partObject(onlyPart(namespaceUri, host))),
      getOnlyItemOrNullObject: ({ namespaceUri }, _, host) => partObject(onlyPart(namespaceUri, host)),
    },
  },
  CustomXmlPart: {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      id: { get: ({ id }) => id },
      namespaceUri: { get: ({ id }, host) => xmlOf(host, id).namespaceUri },
    },
    methods: {
      getXml: ({ id }, _, host) => xmlOf(host, id).xml,
      setXml: ({ id }, args, host) => {
        const xml = args.text(0);
        host.workbook.setXmlPart({ ...xmlOf(host, id), namespaceUri: rootNamespace(xml), xml }, 'host');
      },
      delete: ({ id }, _, host) => host.workbook.removeXmlPart(xmlOf(host, id).id, 'host'),
    },
  },
};
