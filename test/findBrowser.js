const { execFileSync, spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of Chromium, Chrome or Edge: `BROWSER_PATH`, one that is installed, or one installed here and now. */
function findBrowser() {
  return installed() ?? (install(), installed()) ?? fail();
}

function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.flatMap((name) => [path.join(folder, name), path.join(folder, `${name}.exe`)]));
  return [process.env.BROWSER_PATH, ...onPath, ...places, chromium.executablePath()].find(
    (file) => file && existsSync(file),
  );
}

function install() {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    const apt = (...args) =>
      spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update');
    if (apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation').status === 0) return;
  }
  const cli = path.join(__dirname, '../node_modules/playwright-core/cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
}

function fail() {
  const where = existsSync('/etc/os-release')
    ? readFileSync('/etc/os-release', 'utf8').split('\n')[0]
    : process.platform;
  throw new Error(`No browser found or installed on ${where}: set BROWSER_PATH to Chromium, Chrome or Edge.`);
}

module.exports = { findBrowser };
