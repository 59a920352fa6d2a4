import { ACTIVITY_TYPES, FORMATS, mainActivitiesOf } from '../../../../domain/funds/projects/project-lists.ts'
import { useText } from '../../../text/useText.ts'
import { CheckChips } from '../../../ui/CheckChips.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { DateInput } from '../../../ui/DateInput.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { Anchor } from './Block.tsx'
import { isBackwards } from './proposal-keeper.ts'
import type { Edit } from './useProposal.ts'

type ActivityType = keyof typeof ACTIVITY_TYPES
const TYPES = Object.keys(ACTIVITY_TYPES) as ActivityType[]
const FORMAT_CODES = Object.keys(FORMATS) as (keyof typeof FORMATS)[]
const SUPPORTS = ['1', '2', '3', '4', '5'] as const
const KINDS = ['1', '2', '3', '4', '5', '6'] as const
const GROUPS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export function Formats({ edit: { draft, write } }: { edit: Edit }) {
  const { t } = useText()
  return (
    <Anchor gap="format">
      <CheckChips
        label={t('projects.field.format')}
        value={draft.proposal.format}
        onChange={(format) => write({ format })}
        options={FORMAT_CODES.map((code) => ({ code, word: FORMATS[code] }))}
      />
    </Anchor>
  )
}

/** The twenty types, each with a line of its own where it was chosen. */
export function ActivityTypes({ edit: { draft, write } }: { edit: Edit }) {
  const { t } = useText()
  const { activityTypes } = draft.proposal
  const noteOf = (code: ActivityType) => activityTypes.find((one) => one.code === code)?.note ?? ''
  return (
    <Anchor gap="activity-types">
      <CheckChips
        label={t('projects.field.activityTypes')}
        value={activityTypes.map(({ code }) => code)}
        onChange={(codes) => write({ activityTypes: codes.map((code) => ({ code, note: noteOf(code) })) })}
        options={TYPES.map((code) => ({ code, word: t(`projects.activity-type.${code}`) }))}
      />
      {activityTypes.map(({ code, note }) => (
        <TextInput
          key={code}
          label={t(`projects.activity-type.${code}`)}
          optional
          placeholder={t('projects.type-note')}
          value={note}
          onChange={(next) =>
            write({ activityTypes: activityTypes.map((one) => (one.code === code ? { code, note: next } : one)) })
          }
          maxLength={500}
        />
      ))}
    </Anchor>
  )
}

export function Days({ edit: { draft, set } }: { edit: Edit }) {
  const { t } = useText()
  return (
    <Anchor gap="days">
      <div className="form-grid">
        <DateInput label={t('projects.field.fromDay')} value={draft.fromDay} onChange={(fromDay) => set({ fromDay })} />
        <DateInput
          label={t('projects.field.toDay')}
          value={draft.toDay}
          onChange={(toDay) => set({ toDay })}
          error={isBackwards(draft) ? t('projects.backwards-unsaved') : undefined}
        />
      </div>
    </Anchor>
  )
}

const codeOf = <Code extends string>(number: number | null) => (number === null ? null : (String(number) as Code))

/** Section 10: who asks, of which use, for whom, doing what. */
export function Summary({ edit }: { edit: Edit }) {
  const { t } = useText()
  const { draft, set } = edit
  return (
    <>
      <Anchor gap="applicant-kind">
        <Segmented
          label={t('projects.field.applicantKind')}
          stacked
          value={codeOf<(typeof KINDS)[number]>(draft.applicantKind)}
          onChange={(code) => set({ applicantKind: Number(code) })}
          options={KINDS.map((code) => ({ code, word: t(`projects.applicant-kind.${code}`) }))}
        />
      </Anchor>
      <Anchor gap="group-of-five">
        {draft.applicantKind === 5 && <p className="soft">{t('projects.group-of-five-hint')}</p>}
      </Anchor>
      <Anchor gap="support-type">
        <Segmented
          label={t('projects.field.supportType')}
          stacked
          value={codeOf<(typeof SUPPORTS)[number]>(draft.supportType)}
          onChange={(code) => set({ supportType: Number(code) })}
          options={SUPPORTS.map((code) => ({ code, word: t(`funds.use.${code}`) }))}
        />
      </Anchor>
      <Anchor gap="target-group">
        <Choice
          label={t('projects.field.targetGroup')}
          none={t('funds.choose')}
          value={codeOf<(typeof GROUPS)[number]>(draft.targetGroup) ?? ''}
          onChange={(code) => set({ targetGroup: code ? Number(code) : null })}
          options={GROUPS.map((code) => ({ code, word: t(`projects.target-group.${code}`) }))}
        />
      </Anchor>
      <MainActivities edit={edit} />
    </>
  )
}

/** 10.4, of the chosen target group; what was ticked for another group stays in the document, unseen. */
function MainActivities({ edit: { draft, write } }: { edit: Edit }) {
  const { t } = useText()
  const { targetGroup, proposal } = draft
  if (targetGroup === null) return null
  const options = mainActivitiesOf(targetGroup)
  const isOfGroup = (code: string) => code.startsWith(`${targetGroup}.`)
  const others = proposal.mainActivities.filter((code) => !isOfGroup(code))
  return (
    <>
      <CheckChips
        label={t('projects.field.mainActivities')}
        value={proposal.mainActivities.filter(isOfGroup)}
        onChange={(codes) => write({ mainActivities: [...others, ...codes].slice(-20) })}
        options={options.map(({ code, nameTh }) => ({ code, word: `${code} ${nameTh}` }))}
      />
      {proposal.mainActivities.includes(options.at(-1)!.code) && (
        <TextInput
          label={t('projects.field.mainActivityOther')}
          value={proposal.mainActivityOther}
          onChange={(mainActivityOther) => write({ mainActivityOther })}
          maxLength={500}
        />
      )}
    </>
  )
}
