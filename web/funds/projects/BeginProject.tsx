// A project is begun: blank, from one that went well, from last year's, or from what an issue's plan says should be done.
import { getRouteApi, Link } from '@tanstack/react-router'
import { Ban } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { canWriteProjects } from '../../../domain/funds/projects/project.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import type { Begun, How } from './begun.ts'
import { PlanSource } from './PlanSource.tsx'
import { ProjectFinder } from './ProjectFinder.tsx'
import { useProjectChange } from './useProject.ts'

const route = getRouteApi('/office/projects/new')
const HOWS = ['blank', 'copy', 'previous', 'plan'] as const satisfies How[]

export function BeginProject() {
  const { t } = useText()
  const { actor } = useMe()
  return (
    <Page
      title={t('projects.begin')}
      lead={t('projects.begin-lead')}
      narrow
      crumbs={
        <Link to="/office/projects" search={{}}>
          {t('projects.title')}
        </Link>
      }
    >
      {canWriteProjects(actor) && actor.organizationId !== null ? (
        <BeginForm />
      ) : (
        <EmptyState icon={Ban} title={t('projects.may-not-begin')}>
          {t('projects.may-not-begin-hint')}
        </EmptyState>
      )}
    </Page>
  )
}

function BeginForm() {
  const { t } = useText()
  const { today } = useMe()
  const { how = 'blank' } = route.useSearch()
  const navigate = route.useNavigate()
  const [id] = useState(() => newId())
  const [begun, setBegun] = useState<Begun>({ title: '', fiscalYear: fiscalYearOf(today) })
  const begin = useProjectChange(id, (project: object) => api.post<{ id: string }>('/projects', project))
  const set = (part: Partial<Begun>) => setBegun((now) => ({ ...now, ...part }))
  const choose = (next: How) => {
    setBegun(({ title, fiscalYear }) => ({ title, fiscalYear }))
    void navigate({ search: (now) => ({ ...now, how: next === 'blank' ? undefined : next }), replace: true })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const onSuccess = () => void navigate({ to: '/office/projects/$id/proposal', params: { id }, search: {} })
    begin.mutate({ ...begun, id }, { onSuccess })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Segmented
        label={t('projects.begin-from')}
        stacked
        value={how}
        onChange={choose}
        options={HOWS.map((code) => ({ code, word: t(`projects.begin.${code}`) }))}
      />
      {how === 'plan' && <PlanSource year={begun.fiscalYear} onChoose={set} />}
      {(how === 'copy' || how === 'previous') && <ProjectFinder how={how} year={begun.fiscalYear} onChoose={set} />}
      <BeginFields begun={begun} set={set} />
      {begin.isError && <Failed error={begin.error} />}
      <div className="dialog-actions">
        <Button type="submit" look="primary" isDisabled={begin.isPending || begun.title.trim() === ''}>
          {t('projects.begin-writing')}
        </Button>
      </div>
    </form>
  )
}

function BeginFields({ begun, set }: { begun: Begun; set: (part: Partial<Begun>) => void }) {
  const { t, day } = useText()
  const { today } = useMe()
  const now = fiscalYearOf(today)
  return (
    <>
      <TextInput
        label={t('projects.field.title')}
        value={begun.title}
        onChange={(title) => set({ title })}
        maxLength={500}
        isRequired
      />
      <Choice
        label={t('funds.fiscal-year')}
        value={String(begun.fiscalYear)}
        onChange={(year) => year && set({ fiscalYear: Number(year) })}
        options={[now + 1, now, now - 1].map((year) => ({
          code: String(year),
          word: day(`${year}-01-01`, 'short', 'year'),
        }))}
      />
    </>
  )
}
