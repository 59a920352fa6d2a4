import { useState } from 'react'
import type { ReadersOfDay } from '../../../domain/ground/audit/audit.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { ReadingWays } from './ReadingWays.tsx'

const SHOWN_AT_FIRST = 7

export function ReadersByDay({ days }: { days: ReadersOfDay[] }) {
  const { t, day } = useText()
  const [isWhole, setWhole] = useState(false)
  return (
    <>
      <ul className="readers">
        {(isWhole ? days : days.slice(0, SHOWN_AT_FIRST)).map((one) => (
          <li key={one.day} className="readers-day">
            <strong>{day(one.day)}</strong>
            <ul>
              {one.readers.map((reader) => (
                <li key={`${reader.organizationName} ${reader.name}`} className="readers-line">
                  <span className="readers-who">
                    {reader.name ?? t('readers.operator')}{' '}
                    <span className="small soft">{reader.organizationName ?? t('readers.centre')}</span>
                  </span>
                  <span className="readers-times">{t('readers.times', { times: reader.times })}</span>
                  <ReadingWays ways={reader.ways} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {!isWhole && days.length > SHOWN_AT_FIRST && (
        <div>
          <Button look="quiet" onPress={() => setWhole(true)}>
            {t('readers.more', { count: days.length })}
          </Button>
        </div>
      )}
    </>
  )
}
