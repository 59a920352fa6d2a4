// Somebody met on the road, in four taps: her name, where she lives, and on to the visit.
import { useEffect, useState } from 'react'
import type { NewPerson } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { Link, navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import { useDraft, useField, useLines } from '../useField.ts'
import { ChooseMany, ChooseOne } from '../visits/Chips.tsx'
import { Fold } from '../visits/Fold.tsx'
import { ChoosePlace } from './ChoosePlace.tsx'
import {
  blankRegistration,
  isUnsaid,
  MET_GROUPS,
  numberTrouble,
  personBodyOf,
  type RegistrationSheet,
  registrationBeside,
  registrationTrouble,
  sheetOfPerson,
} from './registration-sheet.ts'
import { useLikely } from './useLikely.ts'
import '../visits/controls.css'
import '../visits/visits.css'

const SEXES = ['female', 'male'] as const

export function RegisterPerson() {
  const { query } = useRoute()
  const { t, problem } = useText()
  const store = useField()
  const lines = useLines()
  const today = bangkokToday()
  const [entryId, mateId] = [query.get('entry'), query.get('beside')]
  const [begun] = useState(() => {
    const refused = entryId && store.entries().find(({ entry }) => entry.id === entryId)
    if (refused) return sheetOfPerson(refused.entry.body as NewPerson, lines, today)
    return registrationBeside(
      newId(),
      lines.find(({ id }) => id === mateId),
    )
  })
  const key = `person.${entryId ?? (mateId ? `beside-${mateId}` : 'new')}`
  const [sheet, keep, drop, isRead] = useDraft<RegistrationSheet>(key, begun, isUnsaid)
  const [failure, setFailure] = useState<unknown>()
  const isSaved = isRead && !entryId && lines.some(({ id }) => id === sheet.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was killed after saving begins anew
  useEffect(() => {
    if (isSaved) keep(blankRegistration(newId()))
  }, [isSaved])
  const set = (change: Partial<RegistrationSheet>) => keep({ ...sheet, ...change })
  const trouble = registrationTrouble(sheet, today)
  const save = async () => {
    setFailure(undefined)
    try {
      const body = personBodyOf(sheet, lines, today)
      await store.write({ id: sheet.id, kind: 'person', about: sheet.id, body })
      await drop()
      navigate(`/field/people/${sheet.id}/visit`, { replace: true })
    } catch (error) {
      setFailure(error)
    }
  }
  return (
    <div className="visit-page">
      <h1>{t('field.register.title')}</h1>
      <section className="visit-section">
        <label className="visit-words">
          <span>{t('field.register.name')}</span>
          <input
            value={sheet.name}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => set({ name: target.value })}
          />
          <span className="visit-soft">{t('field.register.name-hint')}</span>
        </label>
        <Likely name={sheet.name} except={sheet.id} />
      </section>
      <ChoosePlace sheet={sheet} lines={lines} set={set} />
      <section className="visit-section visit-folds">
        <Fold title={t('field.register.more')} filled={filledOf(sheet)}>
          <MoreOfHer sheet={sheet} set={set} />
        </Fold>
      </section>
      {failure !== undefined && <p role="alert">{problem(failure)}</p>}
      <div className="visit-save">
        <p id="register-trouble" aria-live="polite">
          {trouble ? t(`field.register.trouble-${trouble}`) : t('field.register.then')}
        </p>
        <Button
          look="main"
          disabled={trouble !== undefined}
          aria-describedby="register-trouble"
          onClick={() => void save()}
        >
          {t('field.register.save')}
        </Button>
      </div>
    </div>
  )
}

const filledOf = ({ nickname, sex, age, phone, groups, number }: RegistrationSheet) =>
  [nickname, sex, age, phone, number].filter(Boolean).length + (groups.length > 0 ? 1 : 0)

/** Whoever may be her already: asked before she is there twice. */
function Likely({ name, except }: { name: string; except: string }) {
  const { t } = useText()
  const likely = useLikely(name, except)
  if (likely.length === 0) return null
  return (
    <div aria-live="polite">
      <p>
        <strong>{t('field.register.likely')}</strong>
      </p>
      <div className="visit-nexts">
        {likely.map(({ id, words }) => (
          <Link key={id} className={tap()} to={`/field/people/${id}/visit`}>
            {words}
          </Link>
        ))}
      </div>
    </div>
  )
}

type MoreProps = { sheet: RegistrationSheet; set: (change: Partial<RegistrationSheet>) => void }

function MoreOfHer({ sheet, set }: MoreProps) {
  const { t, list } = useText()
  const wrong = numberTrouble(sheet.number)
  const field = (name: 'nickname' | 'age' | 'phone' | 'number', inputMode: 'text' | 'numeric' | 'tel') => (
    <label className="visit-words">
      <span>{t(`field.register.${name}`)}</span>
      <input
        value={sheet[name]}
        inputMode={inputMode}
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => set({ [name]: target.value })}
      />
    </label>
  )
  return (
    <>
      {field('nickname', 'text')}
      <ChooseOne
        legend={t('field.register.sex')}
        options={SEXES.map((code) => ({ code, word: list('sex', code) }))}
        value={sheet.sex}
        onChange={(sex) => set({ sex })}
      />
      {field('age', 'numeric')}
      {field('phone', 'tel')}
      <ChooseMany
        legend={t('field.register.groups')}
        options={MET_GROUPS.map((code) => ({ code, word: list('groupTag', code) }))}
        value={sheet.groups}
        onChange={(groups) => set({ groups })}
      />
      {field('number', 'numeric')}
      {wrong && <p role="note">{t(`field.register.number-${wrong}`)}</p>}
    </>
  )
}
