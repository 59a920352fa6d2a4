import { seedAreas } from '../ground/areas/seed-areas.queries.ts'
import { beginInstallation } from '../ground/installation/installation.queries.ts'
import type { Centre } from '../platform/centre.ts'

export async function loadDemo(centre: Centre): Promise<void> {
  await centre.db.transaction().execute(async (db) => {
    await seedAreas(db)
    await beginInstallation(centre, db, true)
  })
}
