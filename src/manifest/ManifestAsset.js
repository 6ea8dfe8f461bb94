const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { manifestProblems } = require('./manifestProblems');
const { readManifest } = require('./readManifest');
const { shippedManifest } = require('./shippedManifest');

const root = path.resolve(__dirname, '../..');
const manifest = path.join(root, 'manifest.xml');
const packageFile = path.join(root, 'package.json');

/** Rspack plugin: manifest.xml with the host and the version of the build; what is wrong with it ends the build. */
class ManifestAsset {
  /** @param {string} host where the add-in is served, with a slash at the end */
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.rspack;
    compiler.hooks.thisCompilation.tap('ManifestAsset', (compilation) => {
      compilation.fileDependencies.add(manifest);
      compilation.fileDependencies.add(packageFile);
      // after everything that the manifest may name
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'ManifestAsset', stage }, async (assets) => {
        const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
        const xml = shippedManifest(await readFile(manifest, 'utf8'), { host: this.host, version });
        const problems = manifestProblems(await readManifest(xml), xml, {
          host: this.host,
          files: Object.keys(assets),
        });
        for (const problem of problems) compilation.errors.push(new Error(`manifest.xml: ${problem}`));
        compilation.emitAsset('manifest.xml', new sources.RawSource(xml));
      });
    });
  }
}

module.exports = { ManifestAsset };
