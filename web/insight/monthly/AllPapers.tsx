import { FileArchive, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { apiUrl } from '../../local/api.ts'
import { downloadZip } from '../../local/download.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'

/** One press for the month: a paper for every volunteer, unit and local authority, and the figures of all, in one file. */
export function AllPapers({ month }: { month: string }) {
  const { t, number } = useText()
  const { state, error, make, stop } = useAllPapers(month)
  return (
    <>
      {state ? (
        <span className="monthly-making" role="status">
          <progress
            {...(state.of > 0 ? { max: state.of, value: state.begun } : {})}
            aria-label={t('monthly.making-label')}
          />
          {state.of > 0
            ? t('monthly.making', { done: number(state.begun), of: number(state.of) })
            : t('action.loading')}
          <Button look="quiet" icon={X} onPress={stop}>
            {t('action.cancel')}
          </Button>
        </span>
      ) : (
        <Button look="primary" icon={FileArchive} onPress={() => void make()}>
          {t('monthly.make-all')}
        </Button>
      )}
      {error !== undefined && <Failed error={error} onRetry={() => void make()} />}
    </>
  )
}

function useAllPapers(month: string) {
  const { t } = useText()
  const announce = useAnnounce()
  const [state, setState] = useState<{ begun: number; of: number }>()
  const [error, setError] = useState<unknown>()
  const breaking = useRef<AbortController>(undefined)
  const make = async () => {
    breaking.current = new AbortController()
    const { signal } = breaking.current
    setError(undefined)
    setState({ begun: 0, of: 0 })
    try {
      const onPart = (begun: number, of: number) => setState({ begun, of })
      await downloadZip(apiUrl('/reports/monthly.zip', { month }), `monthly-${month}.zip`, { signal, onPart })
      announce(t('monthly.made'))
    } catch (caught) {
      if (!signal.aborted) setError(caught)
    }
    setState(undefined)
  }
  return { state, error, make, stop: () => breaking.current?.abort() }
}
