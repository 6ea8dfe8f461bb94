const { mkdtemp, rm, writeFile } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { OfficeAddinManifest } = require('office-addin-manifest');

/**
 * What Microsoft's own package reads of a manifest. It reads files only, and a manifest that is being built is none yet.
 *
 * @param {string} xml
 * @returns {Promise<import('office-addin-manifest').ManifestInfo>} rejects when it cannot be parsed
 */
async function readManifest(xml) {
  const folder = await mkdtemp(path.join(tmpdir(), 'manifest-'));
  try {
    const file = path.join(folder, 'manifest.xml');
    await writeFile(file, xml);
    return await OfficeAddinManifest.readManifestFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

module.exports = { readManifest };
