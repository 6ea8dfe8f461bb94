/**
 * What Excel would refuse, or not find, in a manifest that is about to ship; empty when nothing. The rules that no build
 * can change (order of elements, resources, icons, requirements) are tests: test/unit/manifest.
 *
 * @param {import('office-addin-manifest').ManifestInfo} info what office-addin-manifest reads of it
 * @param {string} xml the same manifest
 * @param {{ host: string, files: readonly string[] }} build where it will be served, with a slash at the end, and the
 *   paths of all files in the build
 * @returns {string[]}
 */
function manifestProblems(info, xml, { host, files }) {
  const problems = [];
  const expect = (isRight, problem) => {
    if (!isRight) problems.push(problem);
  };
  expect(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(info.id ?? ''), `the id '${info.id}' is no GUID`);
  expect(
    /^[1-9]\d*(\.\d+){3}$/.test(info.version ?? ''),
    `the version '${info.version}' is not four numbers of which the first is at least 1`,
  );
  expect(info.officeAppType === 'TaskPaneApp', `it is a ${info.officeAppType}, not a TaskPaneApp`);
  expect(
    info.hosts?.length === 1 && info.hosts[0] === 'Workbook',
    `its hosts are ${info.hosts?.join(', ') || 'missing'}, not Workbook alone`,
  );
  expect(info.permissions === 'ReadWriteDocument', `the permissions are '${info.permissions}', not ReadWriteDocument`);
  expect(host.startsWith('https://') && host.endsWith('/'), `the host '${host}' is not 'https://…/'`);
  const required = {
    SourceLocation: info.defaultSettings?.sourceLocation,
    IconUrl: info.iconUrl,
    HighResolutionIconUrl: info.highResolutionIconUrl,
    SupportUrl: info.supportUrl,
  };
  for (const [name, address] of Object.entries(required)) expect(address, `<${name}> is missing`);
  for (const address of addresses(xml)) {
    if (!address.startsWith(host)) problems.push(`'${address}' is not on ${host}`);
    else expect(files.includes(address.slice(host.length)), `'${address}' is not in the build`);
  }
  return problems;
}

/** Addresses of all values; those of namespaces are attributes of other names. */
function addresses(xml) {
  const found = [...xml.matchAll(/\b(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g)].map(([, address]) => address);
  return [...new Set(found)];
}

module.exports = { manifestProblems };
