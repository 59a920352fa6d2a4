// What may be asked of a person: what is due first, with how it was the last time; and the forms of the office.

import { useEffect, useState } from 'react'
import { type Offered, offeredTo } from '../../../domain/care/assessments/due.ts'
import { loadInstrument } from '../../../domain/care/assessments/instrument-list.ts'
import type { OpenForm } from '../../../domain/care/local-forms/local-form.ts'
import type { Role } from '../../../domain/ground/access/actor.ts'
import type { RestrictedKind } from '../../../domain/registry/restricted/restricted.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { Link, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { useField, usePerson } from '../useField.ts'
import './assessments.css'

export function AssessmentList() {
  const { params } = useRoute()
  const person = usePerson(params.id!)
  return person ? <ListFor person={person} /> : null
}

function ListFor({ person }: { person: PersonBundle }) {
  const { t, language } = useText()
  const { me, reference } = useField()
  const asker = { roles: me.roles as Role[], restricted: me.restricted as RestrictedKind[] }
  const offered = offeredTo(person, person.assessments, asker, bangkokToday())
  const due = offered.filter(({ isDue }) => isDue)
  const suited = offered.filter(({ isDue, suits }) => suits && !isDue)
  const forms = reference<OpenForm[]>('local-forms') ?? []
  return (
    <div className="assess">
      <h1>{t('field.assess.of', { name: person.nickname ?? person.firstName })}</h1>
      <Group title={t('field.assess.due')} offered={due} personId={person.id} />
      <Group title={t('field.assess.more')} offered={suited} personId={person.id} />
      {forms.length > 0 && (
        <section>
          <h2>{t('field.assess.forms')}</h2>
          <ul className="assess-list">
            {forms.map(({ id, definition }) => (
              <li key={id}>
                <Link className="assess-row" to={`/field/people/${person.id}/forms/${id}`}>
                  <strong>{definition.title[language]}</strong>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="assess-rest">
        <summary>{t('field.assess.rest')}</summary>
        <Group offered={offered.filter(({ suits }) => !suits)} personId={person.id} />
      </details>
    </div>
  )
}

function Group({ title, offered, personId }: { title?: string; offered: readonly Offered[]; personId: string }) {
  if (offered.length === 0) return null
  return (
    <section>
      {title && <h2>{title}</h2>}
      <ul className="assess-list">
        {offered.map((one) => (
          <li key={one.listed.code}>
            <Row offered={one} personId={personId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ offered: { listed, last }, personId }: { offered: Offered; personId: string }) {
  const { t, day, language } = useText()
  const label = useBandLabel(listed.code, last?.band ?? null)
  const result = [last?.total === null || last?.total === undefined ? undefined : String(last.total), label]
    .filter(Boolean)
    .join(' · ')
  return (
    <Link className="assess-row" to={`/field/people/${personId}/assess/${listed.code}`}>
      <strong>{listed.title[language]}</strong>
      <span className="assess-soft">
        {last ? t('field.assess.last', { day: day(last.on), result }) : t('field.assess.never')}
      </span>
    </Link>
  )
}

/** The words of a class stand in the instrument, which comes late. */
function useBandLabel(code: string, band: string | null): string | undefined {
  const { language } = useText()
  const [label, setLabel] = useState<{ th: string; en: string }>()
  useEffect(() => {
    if (band) void loadInstrument(code).then((one) => setLabel(one?.bands.find((each) => each.code === band)?.label))
  }, [code, band])
  return label?.[language]
}
