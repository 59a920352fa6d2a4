import { problems } from '../../domain/shared/problems.ts'

/** Throws not-allowed unless the policy said yes. */
export function allow(allowed: boolean) {
  if (!allowed) throw problems.notAllowed()
}
