// Which of the project's needs this activity met. Only those of persons whom she may know are listed.
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useSayNeedsMet, useServedNeeds } from './useServedNeeds.ts'

export function NeedsMet({ projectId, reportId }: { projectId: string; reportId: string }) {
  const { t, list } = useText()
  const announce = useAnnounce()
  const served = useServedNeeds(projectId)
  const say = useSayNeedsMet(projectId, reportId)
  const [chosen, setChosen] = useState<readonly string[]>()
  if (!served.data?.may.nameNeeds || served.data.needs.length === 0) return null
  const mine = served.data.needs.filter(({ metIn }) => metIn === null || metIn === reportId)
  const now = chosen ?? mine.filter(({ metIn }) => metIn === reportId).map(({ needId }) => needId)
  const options = mine.map(({ needId, personName, kind }) => ({
    code: needId,
    word: `${personName} · ${list('needKind', kind)}`,
  }))
  return (
    <div className="not-printed">
      <Section title={t('served-needs.met-title')}>
        <div className="panel form">
          <CheckChips
            label={t('served-needs.met-which')}
            hint={t('served-needs.met-hint')}
            value={now}
            onChange={setChosen}
            options={options}
          />
          {say.isError && <Failed error={say.error} />}
          <div className="page-actions">
            <Button
              look="primary"
              isDisabled={say.isPending || chosen === undefined}
              onPress={() =>
                say.mutate([...now], {
                  onSuccess: () => {
                    setChosen(undefined)
                    announce(t('served-needs.met-saved'))
                  },
                })
              }
            >
              {t('action.save')}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  )
}
