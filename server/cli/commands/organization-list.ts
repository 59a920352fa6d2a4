import { listOrganizations } from '../../ground/organizations/organizations.queries.ts'
import { say } from '../../platform/words.ts'
import { inWork } from '../../platform/work.ts'
import { command } from '../command.ts'
import { tableOf } from '../tables.ts'

export const organizationList = command({
  name: 'organization list',
  usage: '',
  summary: { th: 'รายชื่อหน่วยงาน', en: 'lists the organisations' },
  options: {},
  async run(centre, _given, out) {
    const organizations = await inWork(centre, 'operator', ({ db }) => listOrganizations(db))
    const rows = organizations.map(({ code, nameTh, kind, closed }) => [
      code,
      closed ? `${nameTh} (ปิด)` : nameTh,
      say(`lists.organizationKind.${kind}`),
    ])
    out.write(tableOf(['CODE', 'ชื่อ', 'ชนิด'], rows))
    return undefined
  },
})
