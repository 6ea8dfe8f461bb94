import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { longFunctions, worksheetFunctions } from '../../../src/functions/catalogue';

interface Parameter {
  name: string;
  description: string;
  optional?: boolean;
}
interface Definition {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: Parameter[];
  options?: Record<string, boolean>;
}
interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: Definition[];
}

const folder = path.resolve(__dirname, '../../../src/functions/metadata');
const { functionAssets } = createRequire(__filename)(path.join(folder, 'FunctionAssets.js')) as {
  functionAssets(host: string): Promise<[string, string][]>;
};
const { declarationsFile, declarationsText, readFunctions } = createRequire(__filename)(
  path.join(folder, 'readFunctions.js'),
) as {
  declarationsFile: string;
  declarationsText(metadata: Metadata): string;
  readFunctions(): Promise<{ metadata: Metadata }>;
};

const host = 'https://localhost:3000/';
let files: Map<string, string>;
let languages: { file: string; metadata: Metadata }[];
beforeAll(async () => {
  files = new Map(await functionAssets(host));
  languages = ['functions.json', 'functions.de.json', 'functions.zh-CN.json', 'functions.zh-TW.json'].map((file) => ({
    file,
    metadata: JSON.parse(files.get(file) ?? '') as Metadata,
  }));
});
const english = (): Metadata => languages[0].metadata;

/** Functions of Excel whose names ours could be mistaken for: every one of up to nine letters without a dot that is near. */
const excelsOwn = new Set(
  'ABS AND AREAS AVERAGE CELL CHAR CODE COLUMN COUNT DATE DAY DB DDB EDATE EXACT EXP FACT FALSE FILTER FIND FISHER FIXED FLOOR FORECAST FREQUENCY FV GROWTH HOUR IF INDEX INT IRR LARGE LEFT LEN LINEST LN LOG LOOKUP MATCH MAX MEDIAN MID MIN MINUTE MIRR MOD MODE MONTH N NA NOT NOW NPER NPV ODD OFFSET OR PERCENTILE PI PMT PPMT PRICE PROB PRODUCT PROPER PV RAND RANK RATE REPLACE REPT RIGHT ROUND ROW RSQ SCAN SEARCH SECOND SIGN SIN SLN SLOPE SMALL SORT SQRT STDEV STEYX SUBSTITUTE SUBTOTAL SUM SYD T TAKE TAN TEXT TIME TODAY TREND TRIM TRUE TRUNC TYPE UNIQUE UPPER VALUE VAR VDB WEEKDAY WEIBULL YEAR YIELD'.split(
    ' ',
  ),
);

describe('metadata of the worksheet functions, from which Excel shows signatures and help', () => {
  it('declares exactly the functions that the page registers, or a formula ends in #NAME?', () => {
    expect(
      english()
        .functions.map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(worksheetFunctions).sort());
  });

  it('is written down for the command line as the sources declare it: `npm run functions` writes it anew', async () => {
    const { metadata } = await readFunctions();
    expect(readFileSync(declarationsFile, 'utf8')).toBe(declarationsText(metadata));
  });

  it('gives every function a name that Excel takes for neither a cell nor a function of its own', () => {
    for (const { id, name } of english().functions) {
      expect(name).toBe(id);
      // At least three letters before any digit, and no cell: columns go up to XFD, so letters alone are safe.
      expect(name).toMatch(/^[A-Z]{3,}$/);
      expect(excelsOwn.has(name)).toBe(false);
    }
  });

  it('describes every function and every argument in each language, optional ones last', () => {
    for (const { metadata } of languages) {
      expect(metadata.functions.map(({ id }) => id)).toEqual(english().functions.map(({ id }) => id));
      for (const { id, description, parameters } of metadata.functions) {
        expect([id, description.length > 20]).toEqual([id, true]);
        expect(parameters.length).toBeGreaterThan(0);
        for (const { name, description: text } of parameters)
          expect([id, name, text.length > 3]).toEqual([id, name, true]);
        expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
        const required = parameters.map(({ optional }) => (optional ? 0 : 1));
        expect([id, ...required]).toEqual([id, ...[...required].sort().reverse()]);
      }
    }
  });

  it('says everything in the other languages too: no description is left in English', () => {
    const [{ metadata: en }, ...others] = languages;
    for (const { metadata } of others) {
      en.functions.forEach((definition, i) => {
        expect(metadata.functions[i].description).not.toBe(definition.description);
        definition.parameters.forEach(({ description }, j) => {
          expect(metadata.functions[i].parameters[j].description).not.toBe(description);
        });
      });
    }
  });

  it('lets error cells through, so that they are treated as Excel does and not as #VALUE!', () => {
    expect(english().allowErrorForDataTypeAny).toBe(true);
  });

  it('has nothing volatile or streaming, and cancels exactly what is computed aside', () => {
    for (const { id, options } of english().functions) {
      expect([id, options ?? {}]).toEqual([id, longFunctions.has(id) ? { cancelable: true } : {}]);
    }
  });

  it('opens the help of the function in the language of Excel', () => {
    // that the page ships is looked at in the build: browser/help
    for (const [i, tag] of ['en', 'de', 'zh-CN'].entries()) {
      for (const { id, helpUrl } of languages[i].metadata.functions)
        expect(helpUrl).toBe(`${host}help/${tag}/functions/${id.toLowerCase()}.html`);
    }
  });
});
