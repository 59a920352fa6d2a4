// The words that stand in the source: string literals, beginnings of templates, names of properties, calls by name.
import ts from 'typescript'

/** @param {{ path: string, text: string }[]} files */
export function wordsIn(files) {
  const words = {
    literals: new Set(),
    /** `lists.${name}.${code}` begins with `lists.` */
    beginnings: new Set(),
    properties: new Set(),
  }
  for (const file of files) visit(parsed(file), words)
  return words
}

function visit(node, words) {
  if (ts.isStringLiteralLike(node)) words.literals.add(node.text)
  if (ts.isTemplateExpression(node) && node.head.text) words.beginnings.add(node.head.text)
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) words.properties.add(node.name.getText())
  ts.forEachChild(node, (child) => visit(child, words))
}

/** The first word said in every call of `name`, as in problem('not-found', 404). */
export function firstWordsOfCalls({ path, text }, name) {
  const found = []
  const look = (node) => {
    const [first] = ts.isCallExpression(node) && node.expression.getText() === name ? node.arguments : []
    if (first && ts.isStringLiteralLike(first)) found.push(first.text)
    ts.forEachChild(node, look)
  }
  look(parsed({ path, text }))
  return found
}

const parsed = ({ path, text }) =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
