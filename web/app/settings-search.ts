import { z } from 'zod'
import { AccountsSearch } from '../ground/accounts/accounts-search.ts'

export const SettingsSearch = AccountsSearch.extend({
  part: z
    .enum(['accounts', 'organizations', 'agreements', 'lawful-bases', 'restricted', 'trust-order'])
    .optional()
    .catch(undefined),
})
