import { House, Plus, Split, UserPlus } from 'lucide-react'
import { useState } from 'react'
import type { Household, PersonHousehold } from '../../../domain/registry/households/household.ts'
import { useText, type Words } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AddMember } from './AddMember.tsx'
import { HouseDetails } from './HouseDetails.tsx'
import { HouseholdMembers } from './HouseholdMembers.tsx'
import { HousemateSuggestions } from './HousemateSuggestions.tsx'
import { SplitHousehold } from './SplitHousehold.tsx'
import { useHousehold, useOpenHousehold } from './useHousehold.ts'
import './households.css'

/** Who lives with her, and whoever may, going by the house number. */
export function HouseholdPart({ personId }: { personId: string }) {
  const { t } = useText()
  const answer = useHousehold(personId)
  return (
    <Section
      title={t('household.title')}
      aside={answer.data?.household && <span className="small soft">{houseWords(answer.data.household, t)}</span>}
    >
      {answer.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {answer.isError && <Failed error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && <LivesWith personId={personId} {...answer.data} />}
    </Section>
  )
}

const houseWords = ({ house, moo, areaName }: Household, t: Words['t']) =>
  [house && t('home.house', { house }), moo !== null && t('home.moo', { moo }), areaName].filter(Boolean).join(' ')

function LivesWith({ personId, household, suggestions, can }: PersonHousehold & { personId: string }) {
  return (
    <>
      {household ? (
        <HouseholdPanel personId={personId} household={household} canChange={can.change} />
      ) : (
        <NoHousehold personId={personId} canChange={can.change} />
      )}
      {suggestions.length > 0 && (
        <HousemateSuggestions
          personId={personId}
          householdId={household?.id}
          suggestions={suggestions}
          canChange={can.change}
        />
      )}
    </>
  )
}

function NoHousehold({ personId, canChange }: { personId: string; canChange: boolean }) {
  const { t } = useText()
  const open = useOpenHousehold(personId)
  return (
    <div className="household-none">
      <p className="soft">{t('household.none')}</p>
      {canChange && (
        <Button icon={House} isDisabled={open.isPending} onPress={() => open.mutate(undefined)}>
          {t('household.open')}
        </Button>
      )}
      {open.isError && <Failed error={open.error} />}
    </div>
  )
}

type PanelProps = { personId: string; household: Household; canChange: boolean }

function HouseholdPanel({ personId, household, canChange }: PanelProps) {
  const { t, list } = useText()
  const [shown, setShown] = useState<'add' | 'house' | 'split'>()
  const shut = () => setShown(undefined)
  const facts = [
    household.houseStatus && list('houseStatus', household.houseStatus),
    household.houseType && list('houseType', household.houseType),
    household.houseCode && t('household.code', { code: household.houseCode }),
  ].filter(Boolean)
  return (
    <div className="household">
      <HouseholdMembers personId={personId} household={household} canChange={canChange} />
      {(facts.length > 0 || canChange) && (
        <div className="household-foot">
          {facts.length > 0 && <span className="small soft">{facts.join(' · ')}</span>}
          {canChange && (
            <span className="household-acts">
              <Button look="quiet" icon={UserPlus} onPress={() => setShown('add')}>
                {t('household.add')}
              </Button>
              <Button look="quiet" icon={Plus} onPress={() => setShown('house')}>
                {t('household.describe')}
              </Button>
              {household.members.length > 1 && (
                <Button look="quiet" icon={Split} onPress={() => setShown('split')}>
                  {t('household.split')}
                </Button>
              )}
            </span>
          )}
        </div>
      )}
      <Dialog title={t('household.add')} isOpen={shown === 'add'} onClose={shut}>
        <AddMember household={household} onDone={shut} />
      </Dialog>
      <Dialog title={t('household.describe')} isOpen={shown === 'house'} onClose={shut}>
        <HouseDetails household={household} onDone={shut} />
      </Dialog>
      <Dialog title={t('household.split')} isOpen={shown === 'split'} onClose={shut}>
        <SplitHousehold household={household} onDone={shut} />
      </Dialog>
    </div>
  )
}
