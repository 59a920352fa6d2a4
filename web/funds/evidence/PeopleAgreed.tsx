import { useText } from '../../text/useText.ts'
import './evidence.css'

type Props = { isAgreed: boolean; onChange: (isAgreed: boolean) => void }

/** Everyone may see an activity's photographs: those who are to be known on them said yes (PDPA). */
export function PeopleAgreed({ isAgreed, onChange }: Props) {
  const { t } = useText()
  return (
    <label className="people-agreed">
      <input type="checkbox" checked={isAgreed} onChange={({ target }) => onChange(target.checked)} />
      {t('evidence.people-agreed')}
    </label>
  )
}
