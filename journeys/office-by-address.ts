// The office's side of a journey, asked by its addresses: what the screens would ask.
import { newId } from '../domain/shared/ids.ts'

type Visit = { id: string; findings: string; visitedOn: string; photos?: { id: string }[] }
type NewPerson = { id: string; firstName: string; lastName: string }

export const personId = ({ id }: NewPerson) => id

/** Somebody of ต.ท่าข้าม; every seed has people of its own. */
export function newPerson(name: string, seed: number) {
  const [firstName = '', lastName = ''] = name.split(' ')
  const address = { house: `${seed}`, moo: 4, village: null, areaCode: '901113', latitude: null, longitude: null }
  return { id: newId(), firstName, lastName, address }
}

export class Office {
  private readonly address: string
  private readonly cookie: string

  private constructor(address: string, cookie: string) {
    this.address = address
    this.cookie = cookie
  }

  static async of(address: string, name: string, password: string): Promise<Office> {
    const answer = await fetch(`${address}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'x-klang': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ name, password }),
    })
    if (!answer.ok) throw new Error(`signing in was answered ${answer.status}`)
    return new Office(
      address,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0]!)
        .join('; '),
    )
  }

  post = (path: string, body: object) => this.ask(path, { method: 'POST', body: JSON.stringify(body) })

  put = (path: string, body: object) => this.ask(path, { method: 'PUT', body: JSON.stringify(body) })

  slipFor = async (userName: string): Promise<string> => {
    const answer = await this.post(`/accounts/${await this.accountOf(userName)}/slips`, { id: newId() })
    return ((await answer.json()) as { code: string }).code
  }

  private async accountOf(userName: string): Promise<string> {
    const { accounts } = (await (await this.ask('/accounts')).json()) as {
      accounts: { id: string; userName: string }[]
    }
    return accounts.find((account) => account.userName === userName)!.id
  }

  async handOver(userName: string, personIds: string[]) {
    await this.post('/people/caseloads', {
      id: newId(),
      accountId: await this.accountOf(userName),
      people: { personIds },
    })
  }

  /** Whatever is read at an address. */
  async read<Answer>(path: string): Promise<Answer> {
    return (await this.ask(path)).json() as Promise<Answer>
  }

  async file(path: string): Promise<Buffer> {
    return Buffer.from(await (await this.ask(path)).arrayBuffer())
  }

  async visitsTo(person: string): Promise<Visit[]> {
    const { visits } = (await (await this.ask(`/people/${person}/visits`)).json()) as { visits: Visit[] }
    return visits
  }

  photosOf = ({ id, photos = [] }: Visit): Promise<Buffer[]> =>
    Promise.all(
      photos.map(async (photo) =>
        Buffer.from(await (await this.ask(`/visits/${id}/photos/${photo.id}`)).arrayBuffer()),
      ),
    )

  private async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      ...init,
      headers: { cookie: this.cookie, 'x-klang': '1', ...(init.body ? { 'content-type': 'application/json' } : {}) },
    })
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
}
