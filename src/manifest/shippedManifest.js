/** Where the add-in is served while it is developed; the manifest in the repository names it. */
const developmentHost = 'https://localhost:3000/';

/**
 * The manifest that ships: the repository's, with the addresses of another host and the version of this build.
 *
 * @param {string} xml the manifest of the repository
 * @param {{ host: string, version: string }} build host with a slash at the end, version as package.json has it
 * @returns {string}
 */
function shippedManifest(xml, { host, version }) {
  return xml
    .replaceAll(developmentHost, host)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
}

/**
 * Version of four numbers for a version of three. Microsoft's validation refuses what is less than 1.0 ("Manifest Version
 * Too Low"), and Office only updates to what is greater, so the first number is always one more: 0.1.0 → 1.1.0.0, and
 * 1.0.0 → 2.0.0.0.
 *
 * @param {string} version
 * @returns {string}
 */
function manifestVersion(version) {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (patch === undefined) throw new RangeError(`'${version}' is no version of three numbers`);
  return `${Number(major) + 1}.${minor}.${patch}.0`;
}

module.exports = { developmentHost, manifestVersion, shippedManifest };
