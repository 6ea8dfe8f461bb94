const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { recognise } = require('./recognise');

/**
 * What an installed package says of its licence.
 *
 * @param {string} folder of its package.json
 * @returns {{ name: string, version: string, licence: string | undefined, text: string | undefined, source: string }}
 *   the SPDX expression of package.json or, where that has none, of the licence's text; the texts of licence and notice;
 *   where the package comes from
 */
function readPackage(folder) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file) && !/\.[cm]?[jt]s$/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  const declared = declaredLicence(about);
  return {
    name: about.name,
    version: about.version,
    licence: declared ?? texts.map(recognise).find((licence) => licence !== undefined),
    text: texts.length > 0 ? texts.join('\n\n') : undefined,
    source: about.repository?.url ?? about.repository ?? about.homepage ?? '',
  };
}

/** `license` of today, or `licenses` and objects of old packages; a reference to a file says nothing. */
function declaredLicence({ license, licenses }) {
  const offered = [license ?? licenses ?? []].flat().map((each) => (typeof each === 'string' ? each : each.type));
  const said = offered.filter((each) => each && !/^(SEE )?LICEN[CS]E\b/i.test(each));
  if (said.length === 0) return undefined;
  return said.length === 1 ? said[0] : said.map((each) => `(${each})`).join(' OR ');
}

module.exports = { readPackage };
