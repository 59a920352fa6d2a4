import type { Command } from './command.ts'
import { assessmentsRescore } from './commands/assessments-rescore.ts'
import { auditExport, auditList, auditVerify } from './commands/audit.ts'
import { backup } from './commands/backup.ts'
import { demo } from './commands/demo.ts'
import { exportPeople, exportVisits } from './commands/export-tables.ts'
import { identityProviderAdd, identityProviderClose, identityProviderList } from './commands/identity-provider.ts'
import { importCommand } from './commands/import-file.ts'
import { keysExport, keysImport, keysRotate, keysStatus } from './commands/keys.ts'
import { linkageScore } from './commands/linkage-score.ts'
import { organizationAdd } from './commands/organization-add.ts'
import { organizationList } from './commands/organization-list.ts'
import { pushOff, pushOn } from './commands/push.ts'
import { reportVisits } from './commands/report-visits.ts'
import { restore } from './commands/restore.ts'
import { retention } from './commands/retention.ts'
import { serve } from './commands/serve.ts'
import { setup } from './commands/setup.ts'
import { undo } from './commands/undo-batch.ts'
import { userAdd } from './commands/user-add.ts'
import { userDisable, userGrant, userPassword, userUnlock } from './commands/user-changes.ts'
import { userList } from './commands/user-list.ts'

/** In the order that help tells them. */
export const commands: readonly Command[] = [
  setup,
  demo,
  serve,
  organizationAdd,
  organizationList,
  userAdd,
  userList,
  userGrant,
  userPassword,
  userDisable,
  userUnlock,
  identityProviderAdd,
  identityProviderList,
  identityProviderClose,
  importCommand,
  undo,
  linkageScore,
  reportVisits,
  exportPeople,
  exportVisits,
  auditVerify,
  auditList,
  auditExport,
  retention,
  assessmentsRescore,
  backup,
  restore,
  keysExport,
  keysImport,
  keysRotate,
  keysStatus,
  pushOn,
  pushOff,
]
