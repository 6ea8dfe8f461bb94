const path = require('node:path');
const { isPermissive } = require('./isPermissive');
const { readPackage } = require('./readPackage');

const fileName = 'THIRD-PARTY-NOTICES.txt';

/** Rspack plugin: the licences of the packages whose code is really in the bundles. One that is not permissive is an error. */
class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, sources } = compiler.rspack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        // The bundler's own lines, which hold the modules together, are in every bundle.
        const folders = new Set([path.dirname(require.resolve('@rspack/core/package.json'))]);
        for (const resource of bundledResources(compilation)) {
          const folder = packageFolder(resource);
          if (folder) folders.add(folder);
        }
        const packages = [...folders].map(readPackage).sort((a, b) => a.name.localeCompare(b.name));
        for (const { name, licence } of packages) {
          if (licence !== undefined && isPermissive(licence)) continue;
          compilation.errors.push(new Error(`${name} may not be shipped: ${licence ?? 'no licence'}`));
        }
        compilation.emitAsset(fileName, new sources.RawSource(notices(packages)));
      });
    });
  }
}

/** Files of the modules that are in a chunk, also of those that were joined to one module. */
function bundledResources({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getModuleChunks(module).length > 0)
    .flatMap((module) => [...(module.modules ?? [module])])
    .map(({ resource }) => resource)
    .filter((resource) => typeof resource === 'string');
}

/**
 * @param {string} resource a file, perhaps with a query
 * @returns {string | undefined} the folder of the package it is of; `undefined` for our own
 */
function packageFolder(resource) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource)?.[0];
}

/** Packages with the same text share it. */
function notices(packages) {
  const byText = new Map();
  for (const each of packages) {
    const text = each.text ?? `Licence: ${each.licence}. The package holds no text of it.`;
    byText.set(text, [...(byText.get(text) ?? []), each]);
  }
  return [...byText]
    .map(([text, all]) => {
      const heads = all.map(({ name, version, licence, source }) => `${name} ${version} (${licence}) ${source}`.trim());
      return `${heads.join('\n')}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

module.exports = { ThirdPartyNotices, packageFolder, notices };
