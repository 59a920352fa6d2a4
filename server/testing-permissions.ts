// Who may call what: every endpoint of the API, for what lies within one's scope and for what lies outside it.
// The test asks each endpoint as each member of the cast; docs/permissions.md is written from this table.
import type { CastName } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'
import { ACCOUNT_PERMISSIONS } from './testing-permissions-accounts.ts'
import { ASSESSMENT_PERMISSIONS } from './testing-permissions-assessments.ts'
import { FUND_PERMISSIONS } from './testing-permissions-funds.ts'
import { LIST_PERMISSIONS } from './testing-permissions-lists.ts'
import { MERGING_PERMISSIONS } from './testing-permissions-merging.ts'
import { PERSON_PART_PERMISSIONS } from './testing-permissions-person-parts.ts'
import { SURVEY_PERMISSIONS } from './testing-permissions-surveys.ts'
import { SYNC_PERMISSIONS } from './testing-permissions-sync.ts'
import { TASK_PERMISSIONS } from './testing-permissions-tasks.ts'
import { TRUST_PERMISSIONS } from './testing-permissions-trust.ts'
import { URGENT_PERMISSIONS } from './testing-permissions-urgent.ts'
import { VISIT_PART_PERMISSIONS } from './testing-permissions-visits.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const SEE_PEOPLE = 'malee somsri nok wilai arun'
const OFFICE = 'somsri nok wilai arun'

export const PERMISSIONS: Rule[] = [
  { endpoint: 'POST /sessions', inside: EVERYONE, open: true },
  { endpoint: 'GET /demo', inside: EVERYONE, open: true },
  ...ACCOUNT_PERMISSIONS,
  { endpoint: 'GET /me', inside: EVERYONE },
  { endpoint: 'POST /me/password', inside: EVERYONE },
  { endpoint: 'GET /areas', inside: EVERYONE },
  { endpoint: 'GET /areas/:code', inside: EVERYONE },
  { endpoint: 'GET /area-sets', inside: EVERYONE },
  { endpoint: 'GET /organizations', inside: EVERYONE },
  { endpoint: 'POST /organizations', inside: 'arun' },
  { endpoint: 'GET /accounts', inside: 'wilai arun' },
  { endpoint: 'POST /accounts', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'POST /accounts/:id/grants', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'DELETE /accounts/:id/grants/:grantId', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'POST /accounts/:id/disabling', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'DELETE /accounts/:id/lock', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'POST /accounts/:id/password', inside: 'wilai arun', outside: 'arun' },
  { endpoint: 'GET /agreements', inside: EVERYONE },
  { endpoint: 'POST /agreements', inside: 'arun' },
  { endpoint: 'POST /agreements/:id/ending', inside: 'arun' },
  { endpoint: 'GET /people', inside: 'malee somsri nok wilai arun far' },
  { endpoint: 'GET /search', inside: 'malee somsri nok wilai arun far' },
  { endpoint: 'GET /people.csv', inside: 'nok wilai arun' },
  { endpoint: 'GET /people.xlsx', inside: 'nok wilai arun' },
  { endpoint: 'POST /people', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'GET /people/:id', inside: SEE_PEOPLE, outside: 'arun far' },
  { endpoint: 'POST /people/:id/corrections', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'POST /people/:id/moves', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'POST /people/:id/death', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'POST /people/:id/death/withdrawal', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'POST /people/:id/departure', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'POST /people/:id/settlements', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'GET /people/:id/visits', inside: SEE_PEOPLE, outside: 'arun far' },
  { endpoint: 'GET /people/:id/needs', inside: SEE_PEOPLE, outside: 'arun far' },
  { endpoint: 'GET /people/:id/caseloads', inside: SEE_PEOPLE, outside: 'arun far' },
  { endpoint: 'POST /people/:id/caseloads', inside: 'nok wilai arun', outside: 'arun' },
  { endpoint: 'POST /people/:id/caseloads/:caseloadId/ending', inside: 'nok wilai arun', outside: 'arun' },
  ...PERSON_PART_PERMISSIONS,
  { endpoint: 'GET /teams', inside: 'malee somsri nok wilai arun far' },
  { endpoint: 'POST /teams', inside: 'nok wilai arun', outside: 'arun' },
  { endpoint: 'POST /teams/:id/ending', inside: 'nok arun', outside: 'arun' },
  { endpoint: 'POST /visits', inside: SEE_PEOPLE, outside: 'arun far' },
  { endpoint: 'POST /visits/:id/withdrawal', inside: 'somsri nok arun', outside: 'arun far' },
  ...VISIT_PART_PERMISSIONS,
  ...ASSESSMENT_PERMISSIONS,
  ...URGENT_PERMISSIONS,
  ...FUND_PERMISSIONS,
  ...TASK_PERMISSIONS,
  { endpoint: 'GET /central-form.xlsx', inside: 'somsri nok wilai arun far' },
  { endpoint: 'POST /imports', inside: 'somsri nok arun', outside: 'arun far' },
  { endpoint: 'GET /imports', inside: 'somsri nok wilai arun far' },
  { endpoint: 'GET /imports/:id', inside: 'somsri nok arun', outside: 'arun far' },
  { endpoint: 'GET /imports/:id/rows', inside: 'somsri arun', outside: 'arun far' },
  { endpoint: 'GET /imports/:id/issues.xlsx', inside: 'somsri arun', outside: 'arun far' },
  { endpoint: 'POST /imports/:id/commit', inside: 'somsri arun', outside: 'arun far' },
  { endpoint: 'POST /imports/:id/undo', inside: 'somsri arun', outside: 'arun far' },
  { endpoint: 'POST /imports/:id/cancellation', inside: 'somsri arun', outside: 'arun far' },
  { endpoint: 'GET /reports/visits', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'GET /dashboard', inside: 'somsri nok wilai arun fon mek vera', outside: 'arun far' },
  { endpoint: 'GET /reports/visits.csv', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'GET /dashboard.csv', inside: 'somsri nok wilai arun fon mek vera', outside: 'arun far' },
  { endpoint: 'GET /reports/visits.xlsx', inside: OFFICE, outside: 'arun far' },
  { endpoint: 'GET /dashboard.xlsx', inside: 'somsri nok wilai arun fon mek vera', outside: 'arun far' },
  ...SURVEY_PERMISSIONS,
  ...SYNC_PERMISSIONS,
  // Last, for a confirmed erasure takes files away that no rollback brings back.
  ...TRUST_PERMISSIONS,
  ...LIST_PERMISSIONS,
  ...MERGING_PERMISSIONS,
]

export const namesIn = (list: string) => list.split(' ') as CastName[]
