import { useEffect, useState } from 'react'
import type { SurveyAnswers } from '../../../domain/care/surveys/household-survey.ts'
import { gapsOf } from '../../../domain/care/surveys/person-gaps.ts'
import type { MemberState } from '../../../domain/care/surveys/survey-lists.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { tap } from '../ui/tap.ts'
import { useField } from '../useField.ts'

type Told = SurveyAnswers['members']
type Props = { mates: PersonLine[]; told: Told; onChange: (told: Told) => void }

const STATES = ['here', 'left', 'died'] as const satisfies readonly MemberState[]

/** Everyone of the house: what is still missing of her, and whether she lives there at all. */
export function HouseMembers({ mates, told, onChange }: Props) {
  const { t } = useText()
  const gaps = useGaps(mates.map(({ id }) => id))
  const set = (personId: string, state: MemberState) =>
    onChange([...told.filter((one) => one.personId !== personId), { personId, state }])
  return (
    <section className="survey-part">
      <h2>{t('field.survey.members', { count: mates.length })}</h2>
      <ul className="survey-members">
        {mates.map((mate) => (
          <li key={mate.id}>
            <Link to={`/field/people/${mate.id}/gaps`}>
              <strong>{[mate.firstName, mate.lastName].filter(Boolean).join(' ')}</strong>
              <span>{gapWords(t, gaps.get(mate.id))}</span>
            </Link>
            <fieldset aria-label={t('field.survey.lives-here', { name: mate.firstName })} className="survey-choices">
              {STATES.map((state) => (
                <button
                  key={state}
                  type="button"
                  aria-pressed={told.find(({ personId }) => personId === mate.id)?.state === state}
                  onClick={() => set(mate.id, state)}
                >
                  {t(`lists.memberState.${state}`)}
                </button>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      {mates[0] && (
        <Link className={tap()} to={`/field/register?beside=${mates[0].id}`}>
          {t('field.survey.somebody-else')}
        </Link>
      )}
    </section>
  )
}

const gapWords = (t: ReturnType<typeof useText>['t'], count: number | undefined) =>
  count === undefined ? '' : count === 0 ? t('field.survey.complete') : t('field.survey.gaps', { count })

/** How many questions of the form nobody has answered, person by person. */
function useGaps(ids: readonly string[]): Map<string, number> {
  const store = useField()
  const [gaps, setGaps] = useState(new Map<string, number>())
  const wanted = ids.join(' ')
  useEffect(() => {
    let isGone = false
    const count = async () => {
      const found = await Promise.all(wanted.split(' ').map((id) => store.person(id)))
      if (!isGone) setGaps(new Map(found.flatMap((one) => (one ? [[one.id, gapsOf(one).length] as const] : []))))
    }
    void count()
    return () => {
      isGone = true
    }
  }, [store, wanted])
  return gaps
}
