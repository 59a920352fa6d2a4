// A small believable network, the same every time but for today. Everyone in it is invented.
import { bangkokToday } from '../../domain/shared/thai-date.ts'
import { seedAreas } from '../ground/areas/seed-areas.queries.ts'
import { beginInstallation } from '../ground/installation/installation.queries.ts'
import type { Centre } from '../platform/centre.ts'
import { inWork } from '../platform/work.ts'
import { buildNetwork } from './build-network.ts'
import { chanceFrom } from './chance.ts'
import { fillTrust } from './demo-trust.queries.ts'
import { fillFunds } from './fill-funds.ts'
import { fillPledges } from './fill-pledges.ts'
import { fillRegistry } from './fill-registry.ts'
import { fillRegistryForms } from './fill-registry-forms.ts'

const SEED = 2569

/** Wholly or not at all, into a database where nothing is installed. */
export const loadDemo = (centre: Centre, today = bangkokToday()): Promise<void> =>
  centre.db.transaction().execute(async (db) => {
    const chance = chanceFrom(SEED)
    await seedAreas(db)
    await beginInstallation(centre, db, true)
    await inWork({ ...centre, db }, 'operator', async (work) => {
      const network = await buildNetwork(work, chance, today)
      await fillRegistry(work, chance, network, today)
      await fillTrust(work, chanceFrom(SEED + 1), network, today)
      await fillFunds(work, chanceFrom(SEED + 2), network, today)
      await fillPledges(work, chanceFrom(SEED + 7), network, today)
      await fillRegistryForms(work, chanceFrom(SEED + 6), network)
    })
  })
