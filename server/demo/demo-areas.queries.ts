import type { Db } from '../platform/database.ts'

/** Its name and middle; provinces too. */
export async function getArea(db: Db, code: string): Promise<{ nameTh: string; latitude: number; longitude: number }> {
  const { nameTh, latitude, longitude } = await db
    .selectFrom('areas')
    .select(['nameTh', 'latitude', 'longitude'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  return { nameTh, latitude: Number(latitude), longitude: Number(longitude) }
}
