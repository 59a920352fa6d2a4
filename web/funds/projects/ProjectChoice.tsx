import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'

type Props = {
  projects: readonly ProjectLine[] | undefined
  value: string
  onChange: (id: string) => void
  /** Said when there is none to choose. */
  none: string
}

export function ProjectChoice({ projects, value, onChange, none }: Props) {
  const { t, baht } = useText()
  if (projects?.length === 0) return <Notice kind="info">{none}</Notice>
  return (
    <Choice
      label={t('funds.project')}
      none={t('funds.choose')}
      value={value}
      onChange={onChange}
      options={(projects ?? []).map(({ id, code, title, approvedSatang, paidSatang }) => ({
        code: id,
        word: t('funds.project-of', {
          title: [code, title].filter(Boolean).join(' '),
          approved: baht(approvedSatang ?? 0),
          paid: baht(paidSatang ?? 0),
        }),
      }))}
    />
  )
}
