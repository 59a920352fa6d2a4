import type { Me } from '../../domain/ground/accounts/sign-in.ts'
import type { FieldAccount } from './field-store.ts'

export const accountOf = ({ actor }: Me): FieldAccount => ({
  accountId: actor.accountId ?? '',
  name: actor.name,
  organizationName: actor.organizationName,
  roles: [...new Set(actor.grants.map(({ role }) => role))],
  restricted: [],
})
