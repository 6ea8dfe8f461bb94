/** Licences under which code may be changed, sold and passed on, by their SPDX ids. Any other has to be looked at by people. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether an SPDX expression leaves a way to use the package under permissive licences alone.
 *
 * `OR` offers a choice, `AND` binds tighter and asks for both, `WITH` adds a permission to its licence.
 * Source: SPDX specification 3.0, annex "SPDX license expressions".
 *
 * @param {string} expression as in package.json, `(MIT OR GPL-3.0-only)`; what is no expression is not permissive
 * @returns {boolean}
 */
function isPermissive(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const takes = (word) => {
    if (tokens[at]?.toUpperCase() !== word) return false;
    at++;
    return true;
  };
  const simple = () => {
    if (takes('(')) {
      const inside = either();
      return takes(')') && inside;
    }
    const licence = tokens[at++] ?? '';
    if (takes('WITH')) at++;
    return permissive.has(licence.replace(/\+$/, ''));
  };
  const both = () => {
    let result = simple();
    while (takes('AND')) result = simple() && result;
    return result;
  };
  const either = () => {
    let result = both();
    while (takes('OR')) result = both() || result;
    return result;
  };
  const result = either();
  return result && at === tokens.length;
}

module.exports = { isPermissive };
