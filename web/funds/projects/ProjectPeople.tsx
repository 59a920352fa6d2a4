import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { AddProjectPerson } from './AddProjectPerson.tsx'
import { useProjectChange } from './useProject.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** Who works on it. Empty for those who only know that it was granted: then nothing is shown. */
export function ProjectPeople({ project }: { project: Project }) {
  const { t } = useText()
  const [adding, setAdding] = useState<'person' | 'mentor' | undefined>()
  const mayName = project.may.edit
  if (project.people.length === 0 && !mayName) return null
  return (
    <Section
      title={t('projects.people')}
      aside={
        mayName && (
          <div className="page-actions">
            <Button onPress={() => setAdding('mentor')}>{t('projects.ask-mentor')}</Button>
            <Button icon={UserRoundPlus} onPress={() => setAdding('person')}>
              {t('projects.person-add')}
            </Button>
          </div>
        )
      }
    >
      <PeopleTable project={project} mayName={mayName} />
      <Dialog
        title={t(adding === 'mentor' ? 'projects.ask-mentor' : 'projects.person-add')}
        isOpen={adding !== undefined}
        onClose={() => setAdding(undefined)}
      >
        {adding && (
          <AddProjectPerson project={project} asMentor={adding === 'mentor'} onDone={() => setAdding(undefined)} />
        )}
      </Dialog>
    </Section>
  )
}

function PeopleTable({ project: { id, people }, mayName }: { project: Project; mayName: boolean }) {
  const { t } = useText()
  const end = useProjectChange(id, (personId: string) => api.post(`/projects/${id}/people/${personId}/ending`))
  return (
    <>
      {end.isError && <Failed error={end.error} />}
      <div className="table-frame">
        <table className="table stacked-table">
          <caption className="hidden-visually">{t('projects.people')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('projects.person-name')}</th>
              <th scope="col">{t('projects.person-role')}</th>
              <th scope="col">{t('projects.person-phone')}</th>
              <th scope="col">
                <span className="hidden-visually">{t('funds.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                <td>
                  {t(`projects.role.${person.role}`)}
                  {person.accountId && <span className="small soft"> · {t('projects.has-account')}</span>}
                </td>
                <td>{person.phone}</td>
                <td className="figure">
                  {mayName && (
                    <Button
                      look="quiet"
                      isDisabled={end.isPending}
                      aria-label={`${t('action.remove')} ${person.name}`}
                      onPress={() => end.mutate(person.id)}
                    >
                      {t('action.remove')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
