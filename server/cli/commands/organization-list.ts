import { listOrganizations } from '../../ground/organizations/organizations.queries.ts'
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
    out.write(
      tableOf(
        ['CODE', 'NAME'],
        organizations.map(({ code, nameTh, closed }) => [code, closed ? `${nameTh} (ปิด)` : nameTh]),
      ),
    )
    return undefined
  },
})
