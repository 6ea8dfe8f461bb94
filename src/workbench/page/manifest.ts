/** A ribbon button as the add-in's manifest declares it. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { kind: 'show-pane' } | { kind: 'command'; name: string };
}

export interface AddIn {
  name: string;
  /** Path of the pane on this server. */
  pane: string;
  group: string;
  buttons: RibbonButton[];
  /** Worksheet functions: their namespace, and the path of functions.json on this server. */
  functions?: { namespace: string; metadata: string };
}

/**
 * Reads what Excel reads of an add-in-only manifest: the pane, the ribbon group and its buttons, the functions. Addresses keep their path
 * only, because here everything comes from one server.
 *
 * @throws Error if it is not such a manifest
 */
export function readManifest(xml: string): AddIn {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (tag: string, within: ParentNode = document): Element[] =>
    [...within.querySelectorAll('*')].filter(({ localName }) => localName === tag);
  const [source] = all('SourceLocation');
  const [group] = all('Group');
  if (!source || !group) throw new Error('not an add-in manifest');
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((tag) =>
      all(tag).map((node): [string, string] => [
        node.getAttribute('id') ?? '',
        node.getAttribute('DefaultValue') ?? '',
      ]),
    ),
  );
  const resource = (node: Element | undefined): string => resources.get(node?.getAttribute('resid') ?? '') ?? '';
  const label = (node: Element, tag: string): string =>
    resource([...node.children].find(({ localName }) => localName === tag));
  const path = (address: string): string => new URL(address, location.origin).pathname;
  const buttons = all('Control', group).map((control): RibbonButton => {
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
  });
  const [metadata] = all('Metadata');
  const [namespace] = all('Namespace');
  return {
    functions: metadata && {
      namespace: resource(namespace),
      metadata: path(resource(all('SourceLocation', metadata)[0])),
    },
    name: all('DisplayName')[0]?.getAttribute('DefaultValue') ?? '',
    pane: path(source.getAttribute('DefaultValue') ?? ''),
    group: label(group, 'Label'),
    buttons,
  };
}
