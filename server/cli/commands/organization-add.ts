import { NewOrganization } from '../../../domain/ground/organizations/organization.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addOrganization } from '../../ground/organizations/organizations.queries.ts'
import { inWork } from '../../platform/work.ts'
import { command, required, UsageError } from '../command.ts'

export const organizationAdd = command({
  name: 'organization add',
  usage: 'CODE NAME [--kind KIND] [--english NAME]',
  summary: { th: 'เพิ่มหน่วยงานในเครือข่าย', en: 'adds an organisation to the network' },
  options: { kind: { type: 'string' }, english: { type: 'string' } },
  async run(centre, { positionals: [code, ...name], values }, out) {
    const read = NewOrganization.safeParse({
      id: newId(),
      code: required(code, 'CODE'),
      nameTh: required(name.join(' '), 'NAME'),
      ...(values.english ? { nameEn: values.english } : {}),
      ...(values.kind ? { kind: values.kind } : {}),
    })
    if (!read.success)
      throw new UsageError(
        read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
        organizationAdd,
      )
    await inWork(centre, 'operator', (work) => addOrganization(work, read.data))
    out.write(`${read.data.code}  ${read.data.nameTh}\n`)
    return undefined
  },
})
