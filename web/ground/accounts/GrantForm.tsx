import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { BLANK_GRANT, GrantFields, scopeOf } from './GrantFields.tsx'
import { useGiveGrant } from './useAccounts.ts'

export function GrantForm({ accountId }: { accountId: string }) {
  const { t } = useText()
  const [grant, setGrant] = useState(BLANK_GRANT)
  const give = useGiveGrant(accountId)
  const scope = scopeOf(grant)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (scope) give.mutate({ id: newId(), role: grant.role, scope }, { onSuccess: () => setGrant(BLANK_GRANT) })
  }
  return (
    <form className="form sheet-part" onSubmit={submit}>
      <h3>{t('grant.add')}</h3>
      <GrantFields grant={grant} onChange={setGrant} />
      {give.isError && <Failed error={give.error} />}
      <div>
        <Button type="submit" icon={Plus} isDisabled={!scope || give.isPending}>
          {t('grant.add')}
        </Button>
      </div>
    </form>
  )
}
