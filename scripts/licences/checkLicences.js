const { exceptions } = require('./exceptions');
const { installedPackages } = require('./installedPackages');
const { isPermissive } = require('./isPermissive');
const { readPackage } = require('./readPackage');

/**
 * The licence of every package below a `node_modules`, and whether it may be there.
 *
 * @param {string} folder a `node_modules`
 * @returns {{ name: string, version: string, licence: string | undefined, verdict: 'permissive' | 'exception' | 'refused' }[]}
 *   sorted by name and version
 */
function checkLicences(folder) {
  return installedPackages(folder)
    .map(readPackage)
    .map(({ name, version, licence }) => ({ name, version, licence, verdict: verdictOn(name, licence) }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));
}

function verdictOn(name, licence) {
  if (licence !== undefined && isPermissive(licence)) return 'permissive';
  return Object.hasOwn(exceptions, name) ? 'exception' : 'refused';
}

module.exports = { checkLicences };
