import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { PAPER_DIGITS, type PaperDigits } from './search.ts'

type Props = { digits: PaperDigits; onChange: (digits: PaperDigits) => void }

export function PaperDigitsSwitch({ digits, onChange }: Props) {
  const { t } = useText()
  return (
    <Segmented
      label={t('papers.digits')}
      value={digits}
      onChange={onChange}
      options={PAPER_DIGITS.map((code) => ({ code, word: t(`papers.digits.${code}`) }))}
    />
  )
}
