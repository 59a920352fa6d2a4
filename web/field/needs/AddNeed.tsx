// A need that was heard of outside a visit: at the market, by telephone.

import { useState } from 'react'
import type { NeedBody } from '../../../domain/care/needs/need.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { nameOf } from '../people/person-words.ts'
import { goBack, navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { WholeName } from '../ui/WholeName.tsx'
import { useField, usePerson } from '../useField.ts'
import type { NeedLine } from '../visits/visit-sheet.ts'
import { NeedPicker } from './NeedPicker.tsx'

export function AddNeed() {
  const { params, query } = useRoute()
  const { t, problem } = useText()
  const store = useField()
  const person = usePerson(params.id!)
  const [failure, setFailure] = useState<unknown>()
  const refused = store.entries().find(({ entry }) => entry.id === query.get('entry'))?.entry.body as
    | NeedBody
    | undefined
  if (!person) return <p className="visit-page">{t(person === null ? 'field.visit.nobody' : 'field.visit.opening')}</p>
  const add = async ({ detail, ...need }: NeedLine) => {
    const body: NeedBody = {
      ...need,
      personId: person.id,
      visitId: refused?.visitId ?? null,
      foundOn: refused?.foundOn ?? bangkokToday(),
      detail: detail.trim() || null,
    }
    try {
      await store.write({ id: need.id, kind: 'need', about: person.id, body })
      navigate(`/field/people/${person.id}`, { replace: true })
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <div className="visit-page">
      <h1>
        {t('field.need.whose')} <WholeName name={nameOf(person)} />
      </h1>
      <section className="visit-section">
        <NeedPicker
          begun={refused && lineOf(refused)}
          addWord={t('field.need.save')}
          onAdd={(need) => void add(need)}
          onLeave={() => goBack()}
        />
      </section>
      {failure !== undefined && <p role="alert">{problem(failure)}</p>}
    </div>
  )
}

const lineOf = ({ id, kind, needOf = 'person', urgency = 'can-wait', detail }: NeedBody): NeedLine => ({
  id,
  kind,
  needOf,
  urgency,
  detail: detail ?? '',
})
