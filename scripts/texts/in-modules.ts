import ts from 'typescript';
import { type KeyedText, slot } from './text.ts';

/**
 * The texts of a module, by key: what functions say too, without calling them. `${…}` and what stands between the
 * parts of a sentence in an array become a slot.
 */
export function textsOfModule(source: string): KeyedText[] {
  const texts: KeyedText[] = [];
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);

  const visit = (node: ts.Node, key: string): void => {
    if (isNoText(node)) return;
    const text = textOf(node);
    if (text !== undefined) texts.push({ key, value: text });
    const inner = [key, nameOf(node)].filter(Boolean).join('.');
    ts.forEachChild(node, (child) => {
      const said = ts.isStringLiteralLike(child) && isInSentence(node);
      if (!said && !isNameIn(node, child)) visit(child, inner);
    });
  };
  visit(file, '');
  return texts;
}

/** Imports, types and what is only compared: ids, which nobody reads. */
function isNoText(node: ts.Node): boolean {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node);
}

const isComparison = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText());

/** A call with nothing but a word, such as `weekday('long')`: an id. What joins a list is read. */
const isAsked = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  node.arguments.length === 1 &&
  !node.expression.getText().endsWith('.join');

/** Whether the child names something: a key, or an id that its parent looks up or compares. */
function isNameIn(node: ts.Node, child: ts.Node): boolean {
  if (!ts.isStringLiteralLike(child)) return false;
  return (
    isComparison(node) ||
    isAsked(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCaseClause(node) ||
    (ts.isPropertyAssignment(node) && node.name === child)
  );
}

function nameOf(node: ts.Node): string {
  const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
  if (isNamed || ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)) {
    return node.name?.getText().replace(/^['"]|['"]$/g, '') ?? '';
  }
  return '';
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => slot + literal.text).join('');
  }
  if (isInSentence(node)) {
    return node.elements.map((part) => (ts.isStringLiteralLike(part) ? part.text : slot)).join('');
  }
  return undefined;
}

/** An array of words and of what is put between them: the parts of one sentence. A list of words alone is a list. */
function isInSentence(node: ts.Node): node is ts.ArrayLiteralExpression {
  if (!ts.isArrayLiteralExpression(node)) return false;
  const words = node.elements.filter((part) => ts.isStringLiteralLike(part)).length;
  return words > 0 && words < node.elements.length;
}
