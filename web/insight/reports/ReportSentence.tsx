import { Copy } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { type Figures, reportSentence } from './report-sentence.ts'

export function ReportSentence({ figures }: { figures: Figures }) {
  const { t } = useText()
  const announce = useAnnounce()
  const words = reportSentence(figures)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words)
      announce(t('report.copied'))
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error
      announce(t('report.copy-refused'))
    }
  }
  return (
    <Section
      title={t('report.sentence')}
      aside={
        <span className="not-printed">
          <Button look="quiet" icon={Copy} onPress={() => void copy()}>
            {t('report.copy')}
          </Button>
        </span>
      }
    >
      <p className="panel report-sentence" lang="th">
        {words}
      </p>
    </Section>
  )
}
