// The matrix of projects, of their list, and of who may be asked to work on one.
import type { Rule } from './testing-permission-rule.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
/** A draft is its organisation's, and whoever began it writes it. */
const WRITE = { inside: 'somsri arun', outside: 'far arun' }

export const PROJECT_LIST_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /projects', inside: EVERYONE },
  { endpoint: 'GET /projects/:id', inside: 'malee somsri nok arun', outside: 'far arun' },
  { endpoint: 'POST /projects', inside: 'somsri nok wilai arun far fon mek' },
  { endpoint: 'PUT /projects/:id', ...WRITE },
  { endpoint: 'POST /projects/:id/moves', ...WRITE },
  { endpoint: 'POST /projects/:id/people', ...WRITE },
  { endpoint: 'POST /projects/:id/people/:personId/ending', ...WRITE },
  { endpoint: 'GET /projects.csv', inside: EVERYONE },
  { endpoint: 'GET /projects.xlsx', inside: EVERYONE },
  { endpoint: 'GET /colleagues', inside: 'somsri nok wilai arun far fon mek' },
]
