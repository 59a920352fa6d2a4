import { Undo2 } from 'lucide-react'
import { type Score, wantsReason } from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationItem } from '../../../domain/funds/evaluations/evaluation-form.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { CountInput } from '../projects/proposal/CountInput.tsx'
import type { Said } from './PartSection.tsx'

type Props = { item: EvaluationItem; most: number; said: Said; onScore: (score: Score) => void }

/** The assessor's own word: instead of what is reckoned, or where nothing is. */
export function ItemScore({ item, most, said, onScore }: Props) {
  const { t } = useText()
  const { code, options } = item
  const score = said.scores.find((one) => one.code === code) ?? { code, points: null, reason: '' }
  const reckoned = said.reckoned.find((one) => one.code === code)?.points ?? null
  const set = (part: Partial<Score>) => onScore({ ...score, ...part })
  return (
    <div className="evaluation-score">
      {options.length > 0 ? (
        <Choice
          label={t('evaluations.your-points')}
          none={t(reckoned === null ? 'evaluations.choose' : 'evaluations.as-reckoned')}
          value={score.points === null ? '' : String(score.points)}
          onChange={(points) => set({ points: points === '' ? null : Number(points) })}
          options={options.map(({ points, title }) => ({
            code: String(points),
            word: t('evaluations.option', { points, title }),
          }))}
        />
      ) : (
        <CountInput
          label={t('evaluations.your-points-of', { most })}
          value={score.points}
          onChange={(points) => set({ points: points === null ? null : Math.round(points * 2) / 2 })}
          most={most}
          hasParts
        />
      )}
      {score.points !== null && (
        <TextInput
          label={t(reckoned === null ? 'evaluations.reason' : 'evaluations.overrule-reason')}
          multiline
          value={score.reason}
          onChange={(reason) => set({ reason })}
          maxLength={4000}
          warning={wantsReason(item, said) ? t('evaluations.reason-wanted') : undefined}
        />
      )}
      {score.points !== null && reckoned !== null && (
        <Button look="quiet" icon={Undo2} onPress={() => set({ points: null, reason: '' })}>
          {t('evaluations.back-to-reckoned')}
        </Button>
      )}
    </div>
  )
}
