// Whose this computer is, as this browser was told. A browser that was never told belongs to nobody in particular.
import { DeviceKind, type SessionKind } from '../../../domain/ground/sessions/session.ts'
import { keepPreference, readPreference } from '../../local/preferences.ts'

export const rememberedKind = (): SessionKind => DeviceKind.safeParse(readPreference('device-kind')).data ?? 'usual'

export const rememberKind = (kind: SessionKind) => keepPreference('device-kind', kind)
