import { splitArguments } from '../files/formulaText';

/** A formula that is called by a name. */
interface NamedLambda {
  required: string[];
  /** Declared as `[name]`. */
  optional: string[];
  body: string;
}

/** Texts, quoted sheets and brackets of tables, which stay as they are; or a word, with `(` where it calls. */
const words =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=[\p{L}\p{N}_.])\[(?:[^[\]]|\[[^\]]*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s*\()?/gu;

/**
 * LAMBDAs with parameters that may be left out, for an engine that knows none: each becomes a name for every choice of
 * what is given, `CLV(100,0.8,0.1)` → `CLV_given000_(100,0.8,0.1)`, in which ISOMITTED is known and an omitted parameter is 0.
 */
export class OptionalParameters {
  private readonly lambdas = new Map<string, NamedLambda>();

  constructor(names: Iterable<{ name: string; formula: string }>) {
    for (const { name, formula } of names) {
      const lambda = parseLambda(formula);
      if (lambda && lambda.optional.length > 0) this.lambdas.set(name.toUpperCase(), lambda);
    }
  }

  get isEmpty(): boolean {
    return this.lambdas.size === 0;
  }

  /** The names that stand for one of ours, with their formulas; `undefined` for a name without such parameters. */
  variants(name: string): { name: string; formula: string }[] | undefined {
    const lambda = this.lambdas.get(name.toUpperCase());
    if (!lambda) return undefined;
    return choices(lambda.optional.length).map((given) => ({
      name: variantName(name, given),
      formula: this.withVariants(variantFormula(lambda, given)),
    }));
  }

  /** A formula with its calls of our names turned to the variants. A call with too few or too many arguments stays. */
  withVariants(formula: string): string {
    if (this.isEmpty) return formula;
    let result = '';
    let from = 0;
    for (const match of formula.matchAll(words)) {
      const [text, word, call] = match;
      const at = match.index ?? 0;
      const lambda = call === undefined ? undefined : this.lambdas.get(word.toUpperCase());
      if (!lambda || at < from) continue;
      const inside = at + text.length;
      const args = splitArguments(formula, inside);
      const end = inside + args.join(',').length;
      const given = lambda.optional.map((_, i) => (args[lambda.required.length + i] ?? '').trim() !== '');
      const isCallable = args.length >= lambda.required.length && args.length <= lambda.required.length + given.length;
      if (!isCallable) continue;
      const kept = args.filter((_, i) => i < lambda.required.length || given[i - lambda.required.length]);
      result +=
        formula.slice(from, at) + variantName(word, given) + '(' + kept.map((arg) => this.withVariants(arg)).join(',');
      from = end;
    }
    return result + formula.slice(from);
  }
}

function parseLambda(formula: string): NamedLambda | undefined {
  const start = /^=?\s*LAMBDA\s*\(/i.exec(formula)?.[0].length;
  if (start === undefined) return undefined;
  const args = splitArguments(formula, start);
  const parameters = args.slice(0, -1).map((parameter) => parameter.trim());
  return {
    required: parameters.filter((parameter) => !parameter.startsWith('[')),
    optional: parameters.filter((parameter) => parameter.startsWith('[')).map((each) => each.slice(1, -1).trim()),
    body: args[args.length - 1],
  };
}

/** Every choice of which of so many are given. */
function choices(count: number): boolean[][] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, i) => (bits & (1 << i)) !== 0),
  );
}

function variantName(name: string, given: readonly boolean[]): string {
  return `${name}_given${given.map(Number).join('')}_`;
}

function variantFormula({ required, optional, body }: NamedLambda, given: readonly boolean[]): string {
  const omitted = new Set(optional.filter((_, i) => !given[i]).map((name) => name.toUpperCase()));
  const known = new Set(optional.map((name) => name.toUpperCase()));
  const told = body.replace(/\bISOMITTED\s*\(\s*([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*\)/giu, (call, name: string) =>
    known.has(name.toUpperCase()) ? String(omitted.has(name.toUpperCase())).toUpperCase() : call,
  );
  const filled = told.replace(words, (text, word: string | undefined, call: string | undefined) =>
    word !== undefined && call === undefined && omitted.has(word.toUpperCase()) ? '0' : text,
  );
  return `=LAMBDA(${[...required, ...optional.filter((_, i) => given[i]), filled].join(',')})`;
}
