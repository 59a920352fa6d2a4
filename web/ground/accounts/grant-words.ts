import type { HeldGrant } from '../../../domain/ground/accounts/account.ts'
import type { Words } from '../../text/useText.ts'

/** เจ้าหน้าที่ อ.หาดใหญ่ จ.สงขลา */
export function grantWords(grant: HeldGrant, { t, list }: Words): string {
  const where =
    grant.scope.kind === 'everywhere' ? t('scope.everywhere') : grant.scopeName || t(`scope.${grant.scope.kind}`)
  return `${list('role', grant.role)} ${where}`
}
