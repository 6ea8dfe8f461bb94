import { texts } from './texts';

/** A ribbon button as the add-in's manifest declares it. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { kind: 'show-pane' } | { kind: 'command'; name: string };
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

export interface AddIn {
  name: string;
  /** Path of the pane on this server. */
  pane: string;
  /** In the order of the manifest. */
  groups: RibbonGroup[];
  /** Worksheet functions: their namespace, and the path of functions.json on this server. */
  functions?: { namespace: string; metadata: string };
}

/** What of a manifest cannot be read, in words for the page. */
export class ManifestProblem extends Error {}

/**
 * Reads what Excel reads of an add-in-only manifest: the pane, the groups of the ribbon with their buttons, the functions. Addresses keep their path
 * only, because here everything comes from one server.
 *
 * @param language BCP 47: texts that the manifest has for it stand in for those of its own language
 * @throws ManifestProblem if it is no such manifest, or refers to what it does not have
 */
export function readManifest(xml: string, language: string): AddIn {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new ManifestProblem(texts.manifest.notXml);
  const all = (tag: string, within: ParentNode = document): Element[] =>
    [...within.querySelectorAll('*')].filter(({ localName }) => localName === tag);
  const first = (tag: string): Element => {
    const [found] = all(tag);
    if (!found) throw new ManifestProblem(texts.manifest.lacks(tag));
    return found;
  };
  const local = (node: Element): string => {
    const own = all('Override', node).find((each) => each.getAttribute('Locale') === language);
    return own?.getAttribute('Value') ?? node.getAttribute('DefaultValue') ?? '';
  };
  const source = first('SourceLocation');
  // an add-in without any has no way to its pane
  first('Group');
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((tag) =>
      all(tag).map((node): [string, string] => [node.getAttribute('id') ?? '', local(node)]),
    ),
  );
  const resource = (node: Element | undefined): string => {
    const id = node?.getAttribute('resid') ?? '';
    const text = resources.get(id);
    if (text === undefined && id !== '') throw new ManifestProblem(texts.manifest.resourceMissing(id));
    return text ?? '';
  };
  const label = (node: Element, tag: string): string =>
    resource([...node.children].find(({ localName }) => localName === tag));
  const path = (address: string): string => {
    if (!URL.canParse(address, location.origin)) throw new ManifestProblem(texts.manifest.addressInvalid(address));
    return new URL(address, location.origin).pathname;
  };
  const buttonOf = (control: Element): RibbonButton => {
    const [action] = all('Action', control);
    const command = all('FunctionName', action)[0]?.textContent;
    const image = all('Image', control).find((node) => node.getAttribute('size') === '32');
    return {
      id: control.getAttribute('id') ?? '',
      label: label(control, 'Label'),
      tip: resource(all('Description', control)[0]),
      icon: path(resource(image)),
      action: command ? { kind: 'command', name: command } : { kind: 'show-pane' },
    };
  };
  const [metadata] = all('Metadata');
  const [namespace] = all('Namespace');
  return {
    functions: metadata && {
      namespace: resource(namespace),
      metadata: path(resource(all('SourceLocation', metadata)[0])),
    },
    name: local(first('DisplayName')),
    pane: path(source.getAttribute('DefaultValue') ?? ''),
    groups: all('Group').map((group) => ({
      label: label(group, 'Label'),
      buttons: all('Control', group).map(buttonOf),
    })),
  };
}
