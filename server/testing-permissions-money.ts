// The matrix of money beside the ledger: tables that other programmes read.
import type { Rule } from './testing-permission-rule.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const FOLLOWERS = 'fon mek arun'

const table = (path: string, inside: string): Rule[] =>
  ['', '.xlsx'].map((ending) => ({ endpoint: `GET /nhso/${path}${ending}`, inside }))

export const MONEY_PERMISSIONS: Rule[] = [
  ...['follows', 'results', 'financial/plan', 'gl/trans', 'funds'].flatMap((path) => table(path, FOLLOWERS)),
  ...['gl/code', 'projects/fund', 'projects/district', 'projects/province', 'projects/zone'].flatMap((path) =>
    table(path, EVERYONE),
  ),
]
