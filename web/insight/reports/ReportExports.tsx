import { Download, Printer } from 'lucide-react'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import type { Asked } from './report-query.ts'

export function ReportExports({ asked }: { asked: Asked }) {
  const { t } = useText()
  return (
    <>
      <a className={buttonClass('secondary')} href={apiUrl('/reports/visits.xlsx', asked)} download>
        <Download size={18} aria-hidden />
        .xlsx
      </a>
      <a className={buttonClass('secondary')} href={apiUrl('/reports/visits.csv', asked)} download>
        <Download size={18} aria-hidden />
        .csv
      </a>
      <Button icon={Printer} onPress={() => print()}>
        {t('action.print')}
      </Button>
    </>
  )
}
