import type { InstalmentReportDraft } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { CountInput } from '../activities/CountInput.tsx'
import { GrowingRows } from '../plans/GrowingRows.tsx'

export type PartProps = { draft: InstalmentReportDraft; change: (part: Partial<InstalmentReportDraft>) => void }

const MOST = 200

export function ProgressPart({ draft, change }: PartProps) {
  const { t } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('instalment-reports.progress')}</legend>
      <GrowingRows
        label={t('instalment-reports.objectives')}
        addWord={t('instalment-reports.objective-add')}
        rows={draft.objectives}
        onChange={(objectives) => change({ objectives })}
        blank={{ objective: '', result: '' }}
        most={MOST}
      >
        {({ objective, result }, set) => (
          <>
            <TextInput
              label={t('instalment-reports.objective')}
              multiline
              value={objective}
              onChange={(next) => set({ objective: next })}
            />
            <TextInput
              label={t('instalment-reports.result')}
              multiline
              value={result}
              onChange={(next) => set({ result: next })}
            />
          </>
        )}
      </GrowingRows>
      <CountInput
        label={t('instalment-reports.percent')}
        value={draft.activitiesPercent}
        onChange={(percent) => change({ activitiesPercent: percent === null ? null : Math.min(100, percent) })}
      />
      <Problems draft={draft} change={change} />
      <Leaders draft={draft} change={change} />
      <TextInput
        label={t('instalment-reports.innovations')}
        optional
        multiline
        value={draft.innovations}
        onChange={(innovations) => change({ innovations })}
      />
    </fieldset>
  )
}

function Problems({ draft, change }: PartProps) {
  const { t } = useText()
  return (
    <GrowingRows
      label={t('instalment-reports.problems')}
      addWord={t('instalment-reports.problem-add')}
      rows={draft.problems}
      onChange={(problems) => change({ problems })}
      blank={{ problem: '', cause: '', way: '' }}
      most={MOST}
    >
      {(row, set) =>
        (['problem', 'cause', 'way'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`instalment-reports.${field}`)}
            value={row[field]}
            onChange={(next) => set({ [field]: next })}
          />
        ))
      }
    </GrowingRows>
  )
}

function Leaders({ draft, change }: PartProps) {
  const { t } = useText()
  return (
    <GrowingRows
      label={t('instalment-reports.leaders')}
      addWord={t('instalment-reports.leader-add')}
      rows={draft.leaders}
      onChange={(leaders) => change({ leaders })}
      blank={{ name: '', address: '', phone: '', role: '' }}
      most={MOST}
    >
      {(row, set) =>
        (['name', 'role', 'address', 'phone'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`instalment-reports.leader.${field}`)}
            value={row[field]}
            onChange={(next) => set({ [field]: next })}
            maxLength={500}
          />
        ))
      }
    </GrowingRows>
  )
}
