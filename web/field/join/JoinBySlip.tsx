import { useCallback, useEffect, useState } from 'react'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import type { OpenedInvitation } from '../../../domain/ground/invitations/invitation.ts'
import { api } from '../../local/api.ts'
import { enter, phoneId } from '../phone.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import './join.css'

/** The code stands behind #, which no server and no proxy is told; it is taken from the address at once. */
function codeInAddress() {
  const code = decodeURIComponent(location.hash.slice(1))
  if (code) history.replaceState(null, '', location.pathname)
  return code
}

let code = ''

export function JoinBySlip() {
  const { t, problem } = useText()
  const [slip, setSlip] = useState<OpenedInvitation>()
  const [said, setSaid] = useState<string>()
  const [isReading, setReading] = useState(true)
  const read = useCallback(
    async (given: string) => {
      code = given
      setReading(true)
      setSaid(undefined)
      try {
        setSlip(await api.post<OpenedInvitation>('/invitations/opening', { code }))
      } catch (error) {
        setSaid(problem(error))
      }
      setReading(false)
    },
    [problem],
  )
  useEffect(() => {
    const given = codeInAddress() || code
    if (given) void read(given)
    else setReading(false)
  }, [read])
  const join = async () => {
    try {
      const answer = await api.post<Me | { next: string }>('/invitations/phone', {
        code,
        phoneId: await phoneId(),
        agreedTo: slip?.rulesVersion,
      })
      if ('next' in answer) location.assign(`/sign-in?step=${answer.next}&next=/field`)
      else enter(answer)
    } catch (error) {
      setSaid(problem(error))
    }
  }
  const title = slip
    ? t('field.join.hello', { name: slip.name })
    : t(isReading ? 'field.join.title' : 'field.join.by-hand')
  return (
    <main className="field-page field-alone">
      <h1>{title}</h1>
      {slip && <p>{t('field.join.of', { organization: slip.organizationName })}</p>}
      {isInsideLine() && slip && <LeaveLine />}
      {slip && <Rules />}
      {said && (
        <p className="field-note field-note-due" role="alert">
          {said}
        </p>
      )}
      {slip && (
        <Button look="main" wide onClick={() => void join()}>
          {t('field.join.agree-and-begin')}
        </Button>
      )}
      {!(slip || isReading) && <TypeCode onCode={(typed) => void read(typed)} />}
    </main>
  )
}

/** The camera did not read the slip, or its code was mistyped. */
function TypeCode({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  return (
    <form
      className="join-code"
      onSubmit={(event) => {
        event.preventDefault()
        onCode(typed.trim())
      }}
    >
      <label className="field-label">
        {t('field.join.code')}
        <input
          className="field-input"
          value={typed}
          maxLength={60}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <Button look="main" wide type="submit" disabled={typed.trim() === ''}>
        {t('field.join.open')}
      </Button>
      <a className={tap('quiet', 'tap-wide')} href="/sign-in?next=/field">
        {t('field.sign-in')}
      </a>
    </form>
  )
}

/** LINE's own browser forgets what is kept in it, and no icon on the screen leads back to it. */
const isInsideLine = () => /\bLine\//i.test(navigator.userAgent)

/** LINE opens an address with this word in it outside of itself. */
function LeaveLine() {
  const { t } = useText()
  return (
    <div className="field-note field-note-due join-line">
      <p>{t('field.join.leave-line')}</p>
      <a className={tap()} href={`${location.pathname}?openExternalBrowser=1#${encodeURIComponent(code)}`}>
        {t('field.join.open-outside')}
      </a>
    </div>
  )
}

const RULES = ['duty', 'own-account', 'screen', 'taking-out', 'watched', 'mistakes'] as const

/** The rules of RULES_VERSION, that of the screen said for a telephone: a change of wording is a new version. */
function Rules() {
  const { t } = useText()
  return (
    <section className="field-card" aria-labelledby="join-rules">
      <h2 id="join-rules">{t('field.join.rules')}</h2>
      <ol className="join-rules">
        {RULES.map((rule) => (
          <li key={rule}>{t(`field.rule.${rule}`)}</li>
        ))}
      </ol>
    </section>
  )
}
