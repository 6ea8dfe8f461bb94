const { execFile } = require('node:child_process');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../../..');
const pictures = path.join(root, 'assets/help');

/** Rspack plugin: the help as pages below `help/`, made in a process of its own while the scripts are built. */
class HelpSite {
  apply(compiler) {
    const { Compilation, sources } = compiler.rspack;
    compiler.hooks.thisCompilation.tap('HelpSite', (compilation) => {
      const site = makeSite();
      // who waits comes later; a failure is reported there
      site.catch(() => undefined);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'HelpSite', stage }, async () => {
        for (const [name, content] of await site) compilation.emitAsset(`help/${name}`, new sources.RawSource(content));
        for (const name of pictureNames())
          compilation.emitAsset(
            `help/pictures/${name}`,
            new sources.RawSource(readFileSync(path.join(pictures, name))),
          );
      });
    });
  }
}

/** @returns {Promise<[name: string, content: string][]>} path below `help/` and content */
function makeSite() {
  const args = ['--import', 'tsx', path.join(__dirname, 'main.ts')];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`The help could not be made: ${stderr}`));
      else resolve(JSON.parse(stdout));
    });
  });
}

function pictureNames() {
  if (!existsSync(pictures)) return [];
  return readdirSync(pictures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.webp'));
}

module.exports = { HelpSite };
