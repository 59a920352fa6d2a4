// From the text of a cell to the tree. Only where forms are uploaded; phones are given the tree.
import { type Comparison, type Expression, FUNCTIONS, type FunctionName, type Reckoning } from './expression.ts'

/** `what` is the part that was not understood. */
export class NotUnderstood extends Error {
  readonly what: string
  constructor(what: string) {
    super(what)
    this.what = what
  }
}

type Token = { kind: 'number' | 'text' | 'name' | 'answer' | 'sign'; text: string }

const LONGEST = 1_000
const DEEPEST = 40
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?|\.\d+)|'([^']*)'|"([^"]*)"|\$\{\s*([A-Za-z_][\w.-]*)\s*\}|([A-Za-z_][\w-]*)|(<=|>=|!=|[-+*=<>(),.]))/y

function tokensOf(text: string): Token[] {
  if (text.length > LONGEST) throw new NotUnderstood(`${text.slice(0, 30)}…`)
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(text)
    if (!found) throw new NotUnderstood(text.slice(at, at + 20).trim())
    const [, number, single, double, answer, name, sign] = found
    if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (single !== undefined || double !== undefined) tokens.push({ kind: 'text', text: single ?? double ?? '' })
    else if (answer !== undefined) tokens.push({ kind: 'answer', text: answer })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign! })
  }
  return tokens
}

/** Throws {@link NotUnderstood}. */
export function readExpression(text: string): Expression {
  const reader = new Reader(tokensOf(text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')))
  const expression = reader.either()
  reader.expectEnd()
  return expression
}

class Reader {
  readonly #tokens: Token[]
  #at = 0
  #depth = 0

  constructor(tokens: Token[]) {
    this.#tokens = tokens
  }

  #take(kind: Token['kind'], ...texts: string[]): string | undefined {
    const token = this.#tokens[this.#at]
    if (token?.kind !== kind || (texts.length > 0 && !texts.includes(token.text))) return undefined
    this.#at++
    return token.text
  }

  #expect(sign: string) {
    if (this.#take('sign', sign) === undefined) throw new NotUnderstood(this.#tokens[this.#at]?.text ?? sign)
  }

  expectEnd() {
    const left = this.#tokens[this.#at]
    if (left) throw new NotUnderstood(left.text)
  }

  either(): Expression {
    if (++this.#depth > DEEPEST) throw new NotUnderstood('(((')
    let left = this.#both()
    while (this.#take('name', 'or')) left = { is: 'either', left, right: this.#both() }
    this.#depth--
    return left
  }

  #both(): Expression {
    let left = this.#compared()
    while (this.#take('name', 'and')) left = { is: 'both', left, right: this.#compared() }
    return left
  }

  #compared(): Expression {
    const left = this.#added()
    const by = this.#take('sign', '=', '!=', '<', '<=', '>', '>=')
    return by ? { is: 'compare', by: by as Comparison, left, right: this.#added() } : left
  }

  #added(): Expression {
    let left = this.#multiplied()
    for (let by = this.#take('sign', '+', '-'); by; by = this.#take('sign', '+', '-'))
      left = { is: 'reckon', by: by as Reckoning, left, right: this.#multiplied() }
    return left
  }

  #multiplied(): Expression {
    let left = this.#single()
    for (;;) {
      const by = this.#take('sign', '*') ?? this.#take('name', 'div', 'mod')
      if (!by) return left
      left = { is: 'reckon', by: by as Reckoning, left, right: this.#single() }
    }
  }

  #single(): Expression {
    if (this.#take('sign', '-')) return { is: 'minus', of: this.#nested() }
    if (this.#take('sign', '.')) return { is: 'self' }
    if (this.#take('sign', '(')) {
      const inside = this.either()
      this.#expect(')')
      return inside
    }
    const number = this.#take('number')
    if (number !== undefined) return { is: 'value', value: Number(number) }
    const text = this.#take('text')
    if (text !== undefined) return { is: 'value', value: text }
    const answer = this.#take('answer')
    if (answer !== undefined) return { is: 'answer', name: answer }
    return this.#called()
  }

  #nested(): Expression {
    if (++this.#depth > DEEPEST) throw new NotUnderstood('---')
    const inside = this.#single()
    this.#depth--
    return inside
  }

  #called(): Expression {
    const name = this.#take('name')
    if (name === undefined) throw new NotUnderstood(this.#tokens[this.#at]?.text ?? '…')
    if (!Object.hasOwn(FUNCTIONS, name)) throw new NotUnderstood(`${name}()`)
    this.#expect('(')
    const given: Expression[] = []
    if (this.#take('sign', ')') === undefined) {
      do given.push(this.either())
      while (this.#take('sign', ','))
      this.#expect(')')
    }
    const [least, most] = FUNCTIONS[name as FunctionName]
    if (given.length < least || given.length > most) throw new NotUnderstood(`${name}()`)
    return { is: 'call', call: name as FunctionName, with: given }
  }
}
