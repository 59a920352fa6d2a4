import { canSeePeople, keepsRegistry } from '../../ground/access/scope.policy.ts'
import { canExportPeople } from '../../registry/people/person.policy.ts'

/** On her own phone everybody sees what is to be done; the list of the office is for whoever keeps the register. */
export const canActOnTasks = canSeePeople
export const canListTasks = keepsRegistry
export const canExportTasks = canExportPeople
