import type { IssuePlanBody } from '../../../domain/funds/plans/issue-plan.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { GrowingRows } from './GrowingRows.tsx'

type Props<Part extends 'situations' | 'objectives' | 'projects'> = {
  rows: IssuePlanBody[Part]
  onChange: (rows: IssuePlanBody[Part]) => void
}
const TYPES = ['1', '2', '3', '4', '5'] as const

export function Situations({ rows, onChange }: Props<'situations'>) {
  const { t } = useText()
  return (
    <GrowingRows
      label={t('funds.situations')}
      addWord={t('funds.situation-add')}
      rows={rows}
      onChange={onChange}
      blank={{ text: '', size: '' }}
      most={50}
    >
      {({ text, size }, set) => (
        <>
          <TextInput label={t('funds.situation')} value={text} onChange={(next) => set({ text: next })} />
          <TextInput label={t('funds.size')} value={size} onChange={(next) => set({ size: next })} maxLength={200} />
        </>
      )}
    </GrowingRows>
  )
}

export function Objectives({ rows, onChange }: Props<'objectives'>) {
  const { t } = useText()
  return (
    <GrowingRows
      label={t('funds.objectives')}
      addWord={t('funds.objective-add')}
      rows={rows}
      onChange={onChange}
      blank={{ text: '', indicator: '', now: '', target: '' }}
      most={50}
    >
      {({ text, indicator, now, target }, set) => (
        <>
          <TextInput label={t('funds.objective')} value={text} onChange={(next) => set({ text: next })} />
          <TextInput label={t('funds.indicator')} value={indicator} onChange={(next) => set({ indicator: next })} />
          <TextInput label={t('funds.now')} value={now} onChange={(next) => set({ now: next })} maxLength={200} />
          <TextInput
            label={t('funds.target')}
            value={target}
            onChange={(next) => set({ target: next })}
            maxLength={200}
          />
        </>
      )}
    </GrowingRows>
  )
}

export function PlannedProjects({ rows, onChange }: Props<'projects'>) {
  const { t } = useText()
  return (
    <GrowingRows
      label={t('funds.plan-projects')}
      addWord={t('funds.plan-project-add')}
      rows={rows}
      onChange={onChange}
      blank={{ title: '', supportType: null, applicant: '', satang: 0 }}
      most={200}
    >
      {({ title, supportType, applicant, satang }, set) => (
        <>
          <TextInput
            label={t('funds.plan-project')}
            value={title}
            onChange={(next) => set({ title: next })}
            maxLength={500}
          />
          <Choice
            label={t('funds.support-type')}
            none={t('funds.choose')}
            value={supportType === null ? '' : (String(supportType) as (typeof TYPES)[number])}
            onChange={(code) => set({ supportType: code ? Number(code) : null })}
            options={TYPES.map((code) => ({ code, word: t(`funds.use.${code}`) }))}
          />
          <TextInput
            label={t('funds.applicant')}
            value={applicant}
            onChange={(next) => set({ applicant: next })}
            maxLength={300}
          />
          <BahtInput label={t('funds.amount')} value={satang} onChange={(next) => set({ satang: next ?? 0 })} />
        </>
      )}
    </GrowingRows>
  )
}
