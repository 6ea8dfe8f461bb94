const { existsSync, readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * Folders of all packages below a `node_modules`, also of those inside other packages.
 *
 * @param {string} folder a `node_modules`
 * @returns {string[]}
 */
function installedPackages(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => path.join(folder, name));
  return names.flatMap((name) => {
    if (path.basename(name).startsWith('@')) return installedPackages(name);
    const inside = path.join(name, 'node_modules');
    return [
      ...(existsSync(path.join(name, 'package.json')) ? [name] : []),
      ...(existsSync(inside) ? installedPackages(inside) : []),
    ];
  });
}

module.exports = { installedPackages };
