import type { MentorCount } from '../../../domain/funds/mentoring/mentoring.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = {
  mentors: readonly MentorCount[]
  chosen: string | undefined
  onChoose: (mentorId: string | undefined) => void
}

const FIGURES = ['visits', 'funds', 'projects', 'openAdvice'] as const

/** Of all that was asked for; one of them, or all again. */
export function MentorTable({ mentors, chosen, onChoose }: Props) {
  const { t, day, number } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('mentoring.mentors')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('mentoring.mentor')}</th>
            <th scope="col">{t('mentoring.level')}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className="figure">
                {t(`mentoring.count.${figure}`)}
              </th>
            ))}
            <th scope="col">{t('mentoring.last-on')}</th>
            <th scope="col">
              <span className="hidden-visually">{t('activities.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {mentors.map((mentor) => (
            <tr key={mentor.mentorId}>
              <th scope="row">{mentor.mentorName}</th>
              <td data-word={t('mentoring.level')}>{t(`mentoring.level.${mentor.level}`)}</td>
              {FIGURES.map((figure) => (
                <td key={figure} className="figure" data-word={t(`mentoring.count.${figure}`)}>
                  {number(mentor[figure])}
                </td>
              ))}
              <td data-word={t('mentoring.last-on')}>{day(mentor.lastOn)}</td>
              <td>
                {chosen === mentor.mentorId ? (
                  <Button look="quiet" onPress={() => onChoose(undefined)}>
                    {t('mentoring.all-mentors')}
                  </Button>
                ) : (
                  <Button look="quiet" onPress={() => onChoose(mentor.mentorId)}>
                    {t('mentoring.only-hers')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
