import { type FormEvent, useState } from 'react'
import type { ProjectClosing } from '../../../domain/funds/final-reports/closing.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { useMoveProject } from './useClosing.ts'

type Props = { project: Project; closing: ProjectClosing; onDone: () => void }
type Kind = 'suspend' | 'terminate'

/** ระงับ or ยุติ, with its reason and what must come back; what is left by the books stands there already. */
export function StopProject({ project, closing: { money }, onDone }: Props) {
  const { t, baht } = useText()
  const stop = useMoveProject(project.id)
  const [id] = useState(() => newId())
  const [move, setMove] = useState<Kind>(project.status === 'suspended' ? 'terminate' : 'suspend')
  const [reason, setReason] = useState('')
  const [returnSatang, setReturn] = useState<number | null>(Math.max(0, money?.leftSatang ?? 0))
  const [returnBy, setReturnBy] = useState<string | null>(null)
  const most = (money?.receivedSatang ?? 0) - (money?.returnedSatang ?? 0)
  const isTooMuch = (returnSatang ?? 0) > most
  const wantsDay = (returnSatang ?? 0) > 0 && !returnBy
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const asked = returnSatang ?? 0
    stop.mutate(
      { id, move, note: reason.trim(), stop: { returnSatang: asked, returnBy: asked > 0 ? returnBy : null } },
      { onSuccess: onDone },
    )
  }
  const kinds: Kind[] = project.status === 'suspended' ? ['terminate'] : ['suspend', 'terminate']
  return (
    <form className="form" onSubmit={submit}>
      <Segmented
        label={t('closing.stop-kind')}
        value={move}
        onChange={setMove}
        stacked
        options={kinds.map((code) => ({ code, word: t(`closing.stop.${code}`) }))}
      />
      <TextInput
        label={t('closing.reason')}
        multiline
        value={reason}
        onChange={setReason}
        maxLength={4000}
        isRequired
      />
      <BahtInput
        label={t('closing.must-return')}
        hint={t('closing.must-return-hint', { left: baht(Math.max(0, money?.leftSatang ?? 0)) })}
        value={returnSatang}
        onChange={setReturn}
        error={isTooMuch ? t('closing.more-than-held', { most: baht(most) }) : undefined}
      />
      <DateInput label={t('closing.return-by')} value={returnBy} onChange={setReturnBy} />
      {stop.isError && <Failed error={stop.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          look="urgent"
          isDisabled={reason.trim().length < 3 || isTooMuch || wantsDay || stop.isPending}
        >
          {t(`closing.stop-do.${move}`)}
        </Button>
      </div>
    </form>
  )
}
