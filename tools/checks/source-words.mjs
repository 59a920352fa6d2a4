// The words that stand in the source: string literals, names of properties, templates; and what is said in calls by name.
import ts from 'typescript'

/** @param {{ path: string, text: string }[]} files */
export function wordsIn(files) {
  const words = {
    /** String literals and the names of properties: whatever may stand in a hole of a template. */
    said: new Set(),
    /** `lists.${name}.${code}` as a pattern with two holes. @type {RegExp[]} */
    templates: [],
  }
  for (const file of files) visit(parsed(file), words)
  return words
}

function visit(node, words) {
  if (ts.isStringLiteralLike(node)) words.said.add(node.text)
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    words.said.add(ts.isStringLiteralLike(node.name) ? node.name.text : node.name.getText())
  }
  if (ts.isTemplateExpression(node)) words.templates.push(...patternsOf(node))
  ts.forEachChild(node, (child) => visit(child, words))
}

/** A template that is nearly all holes could make any key, so it proves nothing. */
function patternsOf({ head, templateSpans }) {
  const fixed = [head.text, ...templateSpans.map(({ literal }) => literal.text)]
  if (!/[a-z].{2,}/.test(fixed.join(''))) return []
  return [new RegExp(`^${fixed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('([\\w-]+)')}$`)]
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
