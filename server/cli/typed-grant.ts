import { Role, type Scope } from '../../domain/ground/access/actor.ts'
import type { NewGrant } from '../../domain/ground/accounts/account.ts'
import { newId } from '../../domain/shared/ids.ts'
import { problems } from '../../domain/shared/problems.ts'
import { listAreaSets } from '../ground/areas/areas.queries.ts'
import type { Db } from '../platform/database.ts'
import { UsageError } from './command.ts'
import { typedDay } from './typed-day.ts'

export const GRANT_USAGE =
  '--role ROLE (--area CODE | --set CODE | --caseload | --everywhere) [--from DAY] [--until DAY]'

export const grantOptions = {
  role: { type: 'string' },
  area: { type: 'string' },
  set: { type: 'string' },
  caseload: { type: 'boolean' },
  everywhere: { type: 'boolean' },
  from: { type: 'string' },
  until: { type: 'string' },
} as const

type Values = {
  role?: string | undefined
  area?: string | undefined
  set?: string | undefined
  caseload?: boolean | undefined
  everywhere?: boolean | undefined
  from?: string | undefined
  until?: string | undefined
}

export async function typedGrant(db: Db, values: Values): Promise<NewGrant> {
  const role = Role.safeParse(values.role)
  if (!role.success) throw new UsageError(`--role: ${Role.options.join(', ')}`)
  return {
    id: newId(),
    role: role.data,
    scope: await typedScope(db, values),
    ...(values.from ? { fromDay: typedDay(values.from, '--from') } : {}),
    ...(values.until ? { toDay: typedDay(values.until, '--until') } : {}),
  }
}

async function typedScope(db: Db, { area, set, caseload, everywhere }: Values): Promise<Scope> {
  const given = [area, set, caseload, everywhere].filter(Boolean)
  if (given.length !== 1)
    throw new UsageError('บอกขอบเขตหนึ่งอย่าง · give one scope: --area, --set, --caseload, --everywhere')
  if (area) return { kind: 'area', areaCode: area }
  if (caseload) return { kind: 'caseload' }
  if (everywhere) return { kind: 'everywhere' }
  const found = (await listAreaSets(db)).find(({ code }) => code === set)
  if (!found) throw problems.notFound({ what: 'area-set' })
  return { kind: 'area-set', areaSetId: found.id }
}
