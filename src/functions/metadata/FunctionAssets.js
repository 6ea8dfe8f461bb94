const { readFunctions, sources } = require('./readFunctions');
const { languages, localMetadata } = require('./localMetadata');

/** Rspack plugin: functions.json of every language, from the functions' sources. */
class FunctionAssets {
  /** @param {string} host where the add-in is served, with a slash at the end */
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    const { Compilation, sources: assetSources } = compiler.rspack;
    compiler.hooks.thisCompilation.tap('FunctionAssets', (compilation) => {
      for (const file of sources) compilation.fileDependencies.add(file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionAssets', stage }, async () => {
        for (const [name, content] of await functionAssets(this.host)) {
          compilation.emitAsset(name, new assetSources.RawSource(content));
        }
      });
    });
  }
}

/** Every file made from the functions' sources: name and content. */
async function functionAssets(host) {
  const { metadata } = await readFunctions();
  return languages.map((language) => [
    language === 'en' ? 'functions.json' : `functions.${language}.json`,
    `${JSON.stringify(localMetadata(metadata, language, host), null, 2)}\n`,
  ]);
}

module.exports = { FunctionAssets, functionAssets };
