import { Download, Printer } from 'lucide-react'
import { apiUrl, type Query } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'

export function FundFiguresExports({ asked }: { asked: Query }) {
  const { t } = useText()
  return (
    <>
      {(['xlsx', 'csv'] as const).map((kind) => (
        <a key={kind} className={buttonClass('secondary')} href={apiUrl(`/fund-figures.${kind}`, asked)} download>
          <Download size={18} aria-hidden />.{kind}
        </a>
      ))}
      <Button icon={Printer} onPress={() => print()}>
        {t('action.print')}
      </Button>
    </>
  )
}
