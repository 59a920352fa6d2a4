import { AreaPicker } from '../../../ground/areas/AreaPicker.tsx'
import { useMe } from '../../../ground/sign-in/useMe.ts'
import { useText } from '../../../text/useText.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { fiscalYearOf } from '../../funds/fiscal-year.ts'
import { useIssueLists } from '../../issues/useIssueLists.ts'
import { Anchor } from './Block.tsx'
import type { Edit } from './useProposal.ts'

export function TitleField({ draft, set }: Edit) {
  const { t } = useText()
  return (
    <Anchor gap="title">
      <TextInput
        label={t('projects.field.title')}
        value={draft.title}
        onChange={(title) => set({ title })}
        maxLength={500}
        multiline
        isRequired
      />
    </Anchor>
  )
}

export function ApplicantField({ draft, set }: Edit) {
  const { t } = useText()
  return (
    <Anchor gap="applicant">
      <TextInput
        label={t('projects.field.applicant')}
        hint={t('projects.applicant-hint')}
        value={draft.applicant}
        onChange={(applicant) => set({ applicant })}
        maxLength={300}
        isRequired
      />
    </Anchor>
  )
}

/** The year it ends in, the issue it works on, and where it belongs: what lists and roll-ups ask. */
export function BelongingFields({ draft, set }: Edit) {
  const { t, day } = useText()
  const { today } = useMe()
  const now = fiscalYearOf(today)
  const years = [...new Set([now + 1, now, now - 1, draft.fiscalYear])].sort((a, b) => b - a)
  return (
    <div className="form-grid">
      <Choice
        label={t('funds.fiscal-year')}
        value={String(draft.fiscalYear)}
        onChange={(year) => year && set({ fiscalYear: Number(year) })}
        options={years.map((year) => ({ code: String(year), word: day(`${year}-01-01`, 'short', 'year') }))}
      />
      <IssueField draft={draft} set={set} />
      <AreaPicker
        label={t('projects.field.areaCode')}
        optional
        value={draft.areaCode}
        onChange={(areaCode) => set({ areaCode })}
      />
    </div>
  )
}

function IssueField({ draft, set }: Pick<Edit, 'draft' | 'set'>) {
  const { t, language } = useText()
  const lists = useIssueLists()
  const options = (lists.data ?? []).flatMap((list) =>
    list.issues.map((issue) => ({
      code: `${list.id} ${issue.code}`,
      word: `${list.nameTh}: ${(language === 'en' && issue.nameEn) || issue.nameTh}`,
    })),
  )
  return (
    <Choice
      label={t('projects.field.issueCode')}
      none={t('funds.choose')}
      value={draft.issueListId && draft.issueCode ? `${draft.issueListId} ${draft.issueCode}` : ''}
      onChange={(both) => {
        const [issueListId = null, issueCode = null] = both === '' ? [] : both.split(' ')
        set({ issueListId, issueCode })
      }}
      options={options}
    />
  )
}
