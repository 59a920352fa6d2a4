// The matrix of printed forms: of a project for those who work on it, of a fund for those who read its books.
import type { Rule } from './testing-permission-rule.ts'

const AT_WORK = { inside: 'somsri arun', outside: 'far arun' }
const READ = { inside: 'fon mek arun', outside: 'arun' }

export const PAPER_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /projects/:id/papers', ...AT_WORK },
  { endpoint: 'GET /projects/:id/papers/:file', ...AT_WORK },
  { endpoint: 'GET /funds/:id/papers', ...READ },
  { endpoint: 'GET /funds/:id/papers/:file', ...READ },
]

export const paperUrl = (path: string) =>
  path
    .replace('/projects/:id/papers/:file', '/projects/:id/papers/proposal.docx')
    .replace('/funds/:id/papers/:file', '/funds/:id/papers/money-plan.docx?year=2025')
    .replace(/(\/funds\/:id\/papers)$/, '$1?year=2025')
