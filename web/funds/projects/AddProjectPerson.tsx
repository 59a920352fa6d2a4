import { type FormEvent, useState } from 'react'
import { type Project, ProjectPerson } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { ColleagueFinder } from '../../ground/accounts/ColleagueFinder.tsx'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useProjectChange } from './useProject.ts'

type Props = { project: Project; asMentor: boolean; onDone: () => void }
const ROLES = ProjectPerson.shape.role.options

/** By name only, or with an account: then she sees the draft and writes with the others. */
export function AddProjectPerson({ project, asMentor, onDone }: Props) {
  const { t } = useText()
  const add = useProjectChange(project.id, (person: ProjectPerson & { position: number }) =>
    api.post(`/projects/${project.id}/people`, person),
  )
  const [person, setPerson] = useState<ProjectPerson>({
    ...{ id: newId(), accountId: null, name: '', phone: '' },
    role: asMentor ? 'mentor' : 'member',
  })
  const set = (part: Partial<ProjectPerson>) => setPerson((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ ...person, position: project.people.length }, { onSuccess: onDone })
  }
  const isWhole = person.name.trim() !== '' && (!asMentor || person.accountId !== null)
  return (
    <form className="form" onSubmit={submit}>
      {asMentor && <p>{t('projects.mentor-hint')}</p>}
      <ColleagueFinder
        label={t(asMentor ? 'projects.find-mentor' : 'projects.find-account')}
        value={person.accountId ?? ''}
        onChoose={({ id, name }) => set({ accountId: id, name })}
      />
      {!asMentor && <PersonFields person={person} set={set} />}
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending || !isWhole}>
          {t(asMentor ? 'projects.ask-mentor' : 'action.save')}
        </Button>
      </div>
    </form>
  )
}

function PersonFields({ person, set }: { person: ProjectPerson; set: (part: Partial<ProjectPerson>) => void }) {
  const { t } = useText()
  return (
    <>
      <TextInput
        label={t('projects.person-name')}
        hint={t('projects.person-name-hint')}
        value={person.name}
        // Another name is another person: the account that was found is not hers.
        onChange={(name) => set({ name, accountId: null })}
        maxLength={200}
        isRequired
      />
      <div className="form-grid">
        <Choice
          label={t('projects.person-role')}
          value={person.role}
          onChange={(role) => role && set({ role })}
          options={ROLES.map((code) => ({ code, word: t(`projects.role.${code}`) }))}
        />
        <TextInput
          label={t('projects.person-phone')}
          optional
          value={person.phone}
          onChange={(phone) => set({ phone })}
          inputMode="tel"
          maxLength={50}
        />
      </div>
    </>
  )
}
