// A large statement is planned for as long as it runs, and what every request asks is planned anew each time. Marked, it is prepared
// once for each connection to a server, under a name, and its plan is kept; to the embedded engine the mark is a comment.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'

const MARK = '/* plan is kept */'

/** The first word of a statement whose text is the same each time. */
export const keptPlan = sql.raw(MARK)

const nameOf = (text: string) => `kept_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
const names = new Map<string, string>()

function named(text: string): { name: string; text: string } {
  const name = names.get(text) ?? nameOf(text)
  names.set(text, name)
  return { name, text }
}

type Ask = (question: unknown, ...rest: unknown[]) => unknown

export class ClientKeepingPlans extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const ask = this.query.bind(this) as Ask
    this.query = ((question: unknown, ...rest: unknown[]) =>
      ask(
        typeof question === 'string' && question.startsWith(MARK) ? named(question) : question,
        ...rest,
      )) as typeof this.query
  }
}
