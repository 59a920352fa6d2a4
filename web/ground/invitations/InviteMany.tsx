import { ArrowLeft, Download, FileUp, Send } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { EntrySlip, Invitee } from '../../../domain/ground/invitations/invitation.ts'
import type { ListedInvitee } from '../../../domain/ground/invitations/invitation-list.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { ListedInvitees } from './ListedInvitees.tsx'
import { useInvite, useReadList } from './useInvitations.ts'
import './invitations.css'

const XLSX = ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']

type Props = { onInvited: (slips: EntrySlip[]) => void; onCancel: () => void }

/** A list from a spreadsheet: looked at row by row, then invited at once, those without a remark. */
export function InviteMany({ onInvited, onCancel }: Props) {
  const { t } = useText()
  const read = useReadList()
  const invite = useInvite()
  const [id, setId] = useState(newId)
  const ready = (read.data ?? []).flatMap((row) => inviteeOf(row) ?? [])
  const choose = (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    setId(newId())
    invite.reset()
    read.mutate(file)
  }
  return (
    <section className="form" aria-labelledby="invite-many">
      <div>
        <h2 id="invite-many">{t('invite-many.title')}</h2>
        <p className="soft">{t('invite-many.lead')}</p>
      </div>
      <div className="page-actions">
        <Button look="quiet" icon={ArrowLeft} onPress={onCancel}>
          {t('entry-slip.done')}
        </Button>
        <a className={buttonClass()} href={apiUrl('/invitations/list-template.xlsx')} download>
          <Download size={18} aria-hidden />
          {t('invite-many.template')}
        </a>
        <FileTrigger acceptedFileTypes={XLSX} onSelect={choose}>
          <Button look={read.data ? 'secondary' : 'primary'} icon={FileUp} isDisabled={read.isPending}>
            {t(read.isPending ? 'action.loading' : 'invite-many.choose')}
          </Button>
        </FileTrigger>
      </div>
      {read.isError && <Failed error={read.error} />}
      {read.data && <ListedInvitees rows={read.data} />}
      {invite.isError && <Failed error={invite.error} />}
      {read.data && (
        <div className="dialog-actions">
          <Button
            look="primary"
            icon={Send}
            isDisabled={ready.length === 0 || invite.isPending}
            onPress={() => invite.mutate({ id, invitees: ready }, { onSuccess: onInvited })}
          >
            {t('invite-many.invite', { count: ready.length })}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Undefined for a row with a remark. Its ids are made once, so that what is sent twice is done once. */
const made = new WeakMap<ListedInvitee, Invitee>()

function inviteeOf(row: ListedInvitee): Invitee | undefined {
  const { name, phone, userName, organizationId, role, scope, toDay, remarks } = row
  if (remarks.length > 0 || !organizationId || !role || !scope) return undefined
  const invitee = made.get(row) ?? {
    id: newId(),
    name,
    phone,
    userName,
    organizationId,
    grants: [{ id: newId(), role, scope, toDay }],
  }
  made.set(row, invitee)
  return invitee
}
