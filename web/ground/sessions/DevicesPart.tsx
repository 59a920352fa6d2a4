import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { LogOut, Monitor, Smartphone, X } from 'lucide-react'
import type { Session, SessionKind } from '../../../domain/ground/sessions/session.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { DeviceKind } from '../sign-in/DeviceKind.tsx'
import { rememberKind } from '../sign-in/device-kind.ts'
import { meQuery, useMe } from '../sign-in/useMe.ts'
import './devices.css'

const MINE = ['my-sessions']

function useChange<What>(change: (what: What) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: MINE }) })
}

/** Where one is signed in, and a way to end it from here. */
export function DevicesPart() {
  const { t } = useText()
  const announce = useAnnounce()
  const sessions = useQuery({
    queryKey: MINE,
    queryFn: ({ signal }) => api.get<{ sessions: Session[] }>('/me/sessions', undefined, signal),
    select: (answer) => answer.sessions,
  })
  const end = useChange((id: string) => api.remove(`/me/sessions/${id}`))
  const endOthers = useChange(() => api.remove('/me/sessions'))
  const error = sessions.error ?? end.error ?? endOthers.error
  return (
    <Section title={t('devices.title')}>
      <ThisDevice />
      {error && <Failed error={error} onRetry={() => void sessions.refetch()} />}
      <ul className="panel devices">
        {sessions.isPending && (
          <li className="device">
            <Skeleton />
          </li>
        )}
        {sessions.data?.map((session) => (
          <li key={session.id} className="device">
            <DeviceWords session={session} />
            {!session.isCurrent && (
              <IconButton
                label={t('devices.end')}
                icon={X}
                isDisabled={end.isPending}
                onPress={() => end.mutate(session.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {(sessions.data?.length ?? 0) > 1 && (
        <div>
          <Button
            icon={LogOut}
            isDisabled={endOthers.isPending}
            onPress={() => endOthers.mutate(undefined, { onSuccess: () => announce(t('devices.others-ended')) })}
          >
            {t('devices.end-others')}
          </Button>
        </div>
      )}
    </Section>
  )
}

function DeviceWords({ session }: { session: Session }) {
  const { t, moment } = useText()
  const isPhone = session.system === 'android' || session.system === 'ios'
  const Icon = isPhone ? Smartphone : Monitor
  return (
    <>
      <Icon size={22} aria-hidden />
      <span className="device-words">
        <strong>
          {t(`device.browser.${session.browser}`)} · {t(`device.system.${session.system}`)}
          {session.isCurrent && <span className="device-here"> {t('devices.this')}</span>}
        </strong>
        <span className="small soft">
          {[
            t(`device.begun.${session.begunBy}`),
            session.network ? t('devices.network', { network: session.network }) : t('devices.own-network'),
            t('devices.seen', { at: moment(session.seenAt) }),
            session.isLocked && t('devices.locked'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </>
  )
}

function ThisDevice() {
  const { sessionKind } = useMe()
  const queries = useQueryClient()
  const choose = useMutation({
    mutationFn: (kind: SessionKind) => api.post('/sessions/current/kind', { kind }),
    onSuccess: (_done, kind) => {
      rememberKind(kind)
      void queries.invalidateQueries({ queryKey: meQuery.queryKey })
    },
  })
  return (
    <>
      <DeviceKind value={sessionKind} onChange={(kind) => choose.mutate(kind)} />
      {choose.isError && <Failed error={choose.error} />}
    </>
  )
}
