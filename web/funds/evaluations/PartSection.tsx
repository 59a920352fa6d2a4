import type { ReactNode } from 'react'
import { countedFor, pointsOfPart, type Reckoned, type Score } from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationItem, EvaluationPart } from '../../../domain/funds/evaluations/evaluation-form.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import { Basis } from './Basis.tsx'

export type Said = { scores: readonly Score[]; reckoned: readonly Reckoned[] }
type Props = {
  fundId: string
  year: number
  part: EvaluationPart
  said: Said
  /** What stands below each item: fields, or the assessor's word. */
  children: (item: EvaluationItem, most: number) => ReactNode
}

export function PartSection({ fundId, year, part, said, children }: Props) {
  const { t } = useText()
  return (
    <Section
      title={`${part.code} · ${part.title}`}
      aside={<strong>{t('evaluations.points-of', { points: pointsOfPart(part, said), most: part.points })}</strong>}
    >
      <div className="panel evaluation-part">
        {part.topics.map((topic) => (
          <div key={topic.code} className="evaluation-topic">
            {topic.items.length > 1 && (
              <h3>
                {topic.code} {topic.title}
              </h3>
            )}
            {topic.items.map((item) => {
              const counted = countedFor(item, said)
              const reckoned = said.reckoned.find((one) => one.code === item.code)
              const most = item.points ?? part.points
              return (
                <article key={item.code} className="evaluation-item" id={`item-${item.code}`}>
                  <header>
                    <h4>
                      {item.code} {item.title}
                    </h4>
                    <strong className="nowrap">
                      {counted === null
                        ? t('evaluations.no-points', { most })
                        : t('evaluations.points-of', { points: counted, most })}
                    </strong>
                  </header>
                  {reckoned && <Basis fundId={fundId} year={year} item={item} reckoned={reckoned} />}
                  {children(item, most)}
                </article>
              )
            })}
          </div>
        ))}
      </div>
    </Section>
  )
}
