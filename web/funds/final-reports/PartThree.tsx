import { shareOfApproved } from '../../../domain/funds/final-reports/closing-money.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { CountInput } from '../projects/proposal/CountInput.tsx'
import type { PartProps } from './part-props.ts'
import { answerOf } from './ResultsPart.tsx'
import { useClosing } from './useClosing.ts'

/** ส่วนที่ 3 of กปท.7: its money is reckoned, and its number of people proposed from the activity reports. */
export function PartThree({ draft, change, project }: PartProps) {
  const { t, number } = useText()
  const came = useClosing(project.id).data?.came
  return (
    <fieldset className="form-part">
      <legend>{t('closing.part-three')}</legend>
      <div id="final-isReached">
        <Segmented
          label={t('closing.whole-reached')}
          value={answerOf(draft.isReached)}
          onChange={(answer) => change({ isReached: answer === 'yes' })}
          options={(['yes', 'no'] as const).map((code) => ({ code, word: t(`closing.reached.${code}`) }))}
        />
      </div>
      {draft.isReached === false && (
        <div id="final-notReachedBecause">
          <Long field="notReachedBecause" draft={draft} change={change} isRequired />
        </div>
      )}
      <div className="form-grid" id="final-attended">
        <CountInput
          label={t('closing.attended')}
          value={draft.attended}
          onChange={(attended) => change({ attended })}
          most={10_000_000}
          hint={came === undefined ? undefined : t('closing.attended-hint', { count: number(came) })}
        />
        {came !== undefined && came > 0 && draft.attended !== came && (
          <Button onPress={() => change({ attended: came })}>{t('closing.take-count', { count: number(came) })}</Button>
        )}
      </div>
      <MoneyOfPartThree project={project} />
      <Long field="problems" draft={draft} change={change} />
      <Long field="remedies" draft={draft} change={change} />
      <div className="form-grid" id="final-reporter">
        {(['reporter', 'reporterPosition'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`closing.${field}`)}
            optional={field === 'reporterPosition'}
            value={draft[field]}
            onChange={(text) => change({ [field]: text })}
            maxLength={500}
          />
        ))}
      </div>
    </fieldset>
  )
}

type LongProps = Pick<PartProps, 'draft' | 'change'> & {
  field: 'notReachedBecause' | 'problems' | 'remedies'
  isRequired?: boolean
}
function Long({ field, draft, change, isRequired = false }: LongProps) {
  const { t } = useText()
  return (
    <TextInput
      label={t(`closing.${field}`)}
      optional={!isRequired}
      multiline
      value={draft[field]}
      onChange={(text) => change({ [field]: text })}
      maxLength={60_000}
    />
  )
}

function MoneyOfPartThree({ project }: Pick<PartProps, 'project'>) {
  const { t, baht } = useText()
  const money = useClosing(project.id).data?.money
  if (!money) return null
  const share = (satang: number) =>
    t('closing.of-approved', { amount: baht(satang), percent: shareOfApproved(money, satang) / 100 })
  return (
    <Facts>
      <Fact term={t('closing.approved')}>{baht(money.approvedSatang)}</Fact>
      <Fact term={t('closing.spent')}>{share(money.spentSatang)}</Fact>
      <Fact term={t('closing.left-and-returned')}>{share(Math.max(0, money.approvedSatang - money.spentSatang))}</Fact>
    </Facts>
  )
}

/** What no book knows: interest and other money since the last instalment's report. */
export function OtherMoney({ draft, change }: PartProps) {
  const { t } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('closing.typed-money')}</legend>
      <p className="soft">{t('closing.typed-money-hint')}</p>
      <div className="form-grid">
        <BahtInput
          label={t('closing.interest')}
          optional
          value={draft.interestSatang}
          onChange={(satang) => change({ interestSatang: satang ?? 0 })}
        />
        <BahtInput
          label={t('closing.other')}
          optional
          value={draft.otherSatang}
          onChange={(satang) => change({ otherSatang: satang ?? 0 })}
        />
      </div>
    </fieldset>
  )
}
