import ts from 'typescript';
import { floor } from './floor';
import { isNewer } from './setOf';
import type { ApiSet } from './setOf';

/**
 * Whether what `node` uses is there when it runs: the manifest asks for it, or the code around asks `supports(version)`
 * for this version or a newer one. Looks at conditions around, at returns before, and at the `needs` of a probe.
 */
export function isGuarded(node: ts.Node, { set, version }: ApiSet): boolean {
  if (set === '') return true;
  const granted = floor[set];
  if (granted !== undefined && !isNewer(version, granted)) return true;
  if (isAskedForItself(node)) return true;
  if (set !== 'ExcelApi') return asksFor(node, (condition) => namesSet(condition, set));
  return asksFor(node, (condition) => asksVersion(condition, version));
}

/** `object?.member` and `object && object.member` of an object that is asked for, or `event.member === undefined ? … : event.member`. */
function isAskedForItself(node: ts.Node): boolean {
  if (ts.isOptionalChain(node)) return true;
  const text = node.getText();
  const isCompared = (condition: ts.Node): boolean =>
    ts.isBinaryExpression(condition) && condition.left.getText() === text && condition.right.getText() === 'undefined';
  const object = ts.isPropertyAccessExpression(node) ? node.expression.getText() : undefined;
  for (let at = node; ts.isExpression(at.parent); at = at.parent) {
    if (isCompared(at.parent)) return true;
    if (ts.isBinaryExpression(at.parent) && at === at.parent.right && at.parent.left.getText() === object) return true;
    if (ts.isConditionalExpression(at.parent) && isCompared(at.parent.condition)) return true;
  }
  return false;
}

function asksFor(node: ts.Node, asks: (condition: ts.Node) => boolean): boolean {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (
      ts.isIfStatement(parent) &&
      at === parent.thenStatement &&
      !isNegated(parent.expression) &&
      asks(parent.expression)
    )
      return true;
    if (
      ts.isIfStatement(parent) &&
      at === parent.elseStatement &&
      isNegated(parent.expression) &&
      asks(parent.expression)
    )
      return true;
    if (ts.isConditionalExpression(parent) && at === parent.whenTrue && asks(parent.condition)) return true;
    if (ts.isBinaryExpression(parent) && at === parent.right && asks(parent.left)) return true;
    if (ts.isObjectLiteralExpression(parent) && parent.properties.some((property) => asks(property))) return true;
    if (ts.isBlock(parent) && returnsBefore(parent, at, asks)) return true;
  }
  return false;
}

/** `if (!supports('1.13')) return …;` earlier in the block. */
function returnsBefore(block: ts.Block, until: ts.Node, asks: (condition: ts.Node) => boolean): boolean {
  return block.statements.some(
    (statement) =>
      statement.end <= until.pos &&
      ts.isIfStatement(statement) &&
      isNegated(statement.expression) &&
      leaves(statement.thenStatement) &&
      asks(statement.expression),
  );
}

const leaves = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(statement) ||
  ts.isThrowStatement(statement) ||
  (ts.isBlock(statement) && statement.statements.some(leaves));

const isNegated = (condition: ts.Expression): boolean =>
  ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken;

/** `supports('1.13')`, or `needs: '1.13'`, somewhere in a condition or a property. */
function asksVersion(condition: ts.Node, version: string): boolean {
  const literal = ts.isPropertyAssignment(condition)
    ? condition.name.getText() === 'needs'
      ? condition.initializer
      : undefined
    : ts.isObjectLiteralElementLike(condition)
      ? undefined
      : supportsCall(condition)?.arguments[0];
  return literal !== undefined && ts.isStringLiteralLike(literal) && !isNewer(version, literal.text);
}

function supportsCall(node: ts.Node): ts.CallExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'supports') return node;
  return ts.forEachChild(node, supportsCall);
}

/** `isSetSupported('RibbonApi', '1.1')`. */
function namesSet(condition: ts.Node, set: string): boolean {
  if (ts.isObjectLiteralElementLike(condition)) return false;
  const text = condition.getText();
  return text.includes('isSetSupported') && text.includes(`'${set}'`);
}
