interface Lexer {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

const mended = new WeakSet<object>();

/**
 * Univer's reader of formulas counts open square brackets on from one formula to the next: `=Orders[`, as it stands for a
 * moment while a table is being typed, cost every later formula its operators (`#NAME?`). Each formula starts with none.
 *
 * @param lexer prototype of `LexerTreeBuilder`
 */
export function mendOpenBrackets(lexer: object): void {
  if (mended.has(lexer)) return;
  mended.add(lexer);
  const formulas = lexer as Lexer;
  const reset = formulas._resetTemp;
  formulas._resetTemp = function (this: Lexer) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
