import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { ShownFigure } from './ShownFigure.tsx'
import { ToPeople } from './ToPeople.tsx'

type Props = { adl: Dashboard['adl']; group: Dashboard['groups'][number]['group'] | undefined }

export function AdlStrip({ adl, group }: Props) {
  const { t, list } = useText()
  const name = (state: string) => (state === 'not-assessed' ? t('dashboard.not-assessed') : list('adlClass', state))
  return (
    <section className="panel">
      <h2>{t('dashboard.adl')}</h2>
      <div className="adl-strip" aria-hidden>
        {adl.map(({ state, people }) => (
          <span key={state} data-state={state} style={{ flexGrow: people ?? 0 }} />
        ))}
      </div>
      <ul className="adl-words">
        {adl.map(({ state, people }) => (
          <li key={state}>
            <span className="adl-mark" data-state={state} aria-hidden />
            {state === 'not-assessed' ? name(state) : <ToPeople filter={{ group, adl: state }}>{name(state)}</ToPeople>}
            <strong>
              <ShownFigure value={people} />
            </strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
