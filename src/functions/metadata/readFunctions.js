const { readFileSync } = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata/lib/generate');

const folder = path.resolve(__dirname, '..');
/** Sources of the functions, in the order of the help. */
const sources = ['value', 'lifetime', 'classification', 'sureness', 'portfolio'].map((name) =>
  path.join(folder, `${name}.ts`),
);

/** Where the declarations are written down: the command line reads them there, and parses no sources. */
const declarationsFile = path.join(__dirname, 'declarations.json');
const declarationsText = (metadata) => `${JSON.stringify(metadata, null, 2)}\n`;

/** Chapter of the help per source. */
const groupOf = {
  value: 'value',
  lifetime: 'value',
  classification: 'classification',
  sureness: 'sureness',
  portfolio: 'portfolio',
};

/**
 * The functions as their sources declare them: what Excel's own generator makes of types and JSDoc, and from the same
 * comments what only the help pages tell (`@returns`, `@remarks`, `@example`).
 *
 * @returns {Promise<{ metadata: object, help: Map<string, object> }>}
 */
async function readFunctions() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(`Custom functions: ${errors.join('; ')}`);
  const { functions } = JSON.parse(metadataJson);
  return { metadata: { allowErrorForDataTypeAny: true, functions }, help: new Map(sources.flatMap(readHelp)) };
}

function readHelp(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const tags = ts.getJSDocTags(declaration).map((tag) => [tag.tagName.text, text(tag)]);
    const all = (name) => tags.filter(([tag]) => tag === name).map(([, content]) => content);
    const [id] = all('customfunction');
    if (id === undefined) return [];
    return [
      [
        id,
        {
          group: groupOf[path.basename(file, '.ts')],
          returns: all('returns')[0],
          cells: all('cells')[0],
          remarks: all('remarks'),
          examples: all('example'),
        },
      ],
    ];
  });
}

const text = (tag) => (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/\s+/g, ' ').trim();

module.exports = { declarationsFile, declarationsText, readFunctions, sources };
