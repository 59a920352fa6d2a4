// The matrix of the list of projects, and of who may be asked to work on one.
import type { Rule } from './testing-permission-rule.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'

export const PROJECT_LIST_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /projects.csv', inside: EVERYONE },
  { endpoint: 'GET /projects.xlsx', inside: EVERYONE },
  { endpoint: 'GET /colleagues', inside: 'somsri nok wilai arun far fon mek' },
]
