const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { drawIcon } = require('./drawIcon');
const { encodePng } = require('./encodePng');
const { readDrawing } = require('./readDrawing');

const folder = path.resolve(__dirname, '../../../assets/icons');
/** Sizes in pixels that a ribbon asks for at 100 to 500 %, and what a listing shows. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Rspack plugin: `assets/<name>-<size>.png` of every drawing in assets/icons, at every size. */
class IconAssets {
  apply(compiler) {
    const { Compilation, sources } = compiler.rspack;
    compiler.hooks.thisCompilation.tap('IconAssets', (compilation) => {
      compilation.contextDependencies.add(folder);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'IconAssets', stage }, () => {
        for (const [name, png] of iconAssets()) compilation.emitAsset(`assets/${name}`, new sources.RawSource(png));
      });
    });
  }
}

/**
 * Every icon as it ships.
 *
 * @returns {[name: string, png: Buffer][]}
 */
function iconAssets() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .flatMap((file) => {
      const drawing = readDrawing(readFileSync(path.join(folder, file), 'utf8'));
      return sizes.map((size) => [`${path.parse(file).name}-${size}.png`, encodePng(drawIcon(drawing, size))]);
    });
}

module.exports = { IconAssets, iconAssets, sizes };
