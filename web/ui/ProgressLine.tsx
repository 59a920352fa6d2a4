import { Label, ProgressBar } from 'react-aria-components'
import './progress.css'

type Props = { label: string; done: number; total: number; words: string }

export function ProgressLine({ label, done, total, words }: Props) {
  const share = total > 0 ? Math.min(100, (done / total) * 100) : undefined
  return (
    <ProgressBar className="progress" value={share ?? 0} isIndeterminate={share === undefined} valueLabel={words}>
      <div className="progress-words">
        <Label>{label}</Label>
        <span>{words}</span>
      </div>
      <div className="progress-track">
        <div
          className="progress-done"
          data-waiting={share === undefined || undefined}
          style={{ width: `${share ?? 30}%` }}
        />
      </div>
    </ProgressBar>
  )
}
