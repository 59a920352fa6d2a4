import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  HouseFacts,
  HouseholdSplit,
  HousemateSuggestion,
  NewMember,
  PersonHousehold,
  RoleChange,
} from '../../../domain/registry/households/household.ts'
import type { PeoplePage } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'

const NOUN = 'household'

export const useHousehold = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, NOUN],
    queryFn: ({ signal }) => api.get<PersonHousehold>(`/people/${personId}/household`, undefined, signal),
  })

/** Who moves in or out changes the pages of several people: whatever is held of households and time lines is asked anew. */
function useHouseholdChange<What>(change: (what: What) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes(NOUN) || queryKey.includes('timeline'),
      }),
  })
}

const open = async (personId: string) => {
  const id = newId()
  await api.post('/households', { id, first: { personId, role: 'head' } })
  return id
}

export const useOpenHousehold = (personId: string) => useHouseholdChange(() => open(personId))

const join = (householdId: string, member: Omit<NewMember, 'id'>) =>
  api.post(`/households/${householdId}/members`, { id: newId(), ...member })

export const useJoinHousehold = (householdId: string) =>
  useHouseholdChange((member: Omit<NewMember, 'id'>) => join(householdId, member))

/** One click: two who live together; if both have a household already, it was the same house twice. */
export const useTakeSuggestion = (personId: string, householdId: string | undefined) =>
  useHouseholdChange(async (mate: HousemateSuggestion) => {
    if (householdId && mate.householdId)
      return api.post(`/households/${householdId}/merge`, { id: newId(), otherId: mate.householdId })
    if (mate.householdId) return join(mate.householdId, { personId, role: 'resident' })
    return join(householdId ?? (await open(personId)), { personId: mate.personId, role: 'resident' })
  })

export const useLeaveHousehold = (householdId: string) =>
  useHouseholdChange((personId: string) =>
    api.post(`/households/${householdId}/members/${personId}/leaving`, { id: newId() }),
  )

export const useChangeRole = (householdId: string) =>
  useHouseholdChange(({ personId, ...change }: Omit<RoleChange, 'id'> & { personId: string }) =>
    api.post(`/households/${householdId}/members/${personId}/role`, { id: newId(), ...change }),
  )

export const useDescribeHouse = (householdId: string) =>
  useHouseholdChange((house: Omit<HouseFacts, 'id'>) =>
    api.post(`/households/${householdId}/house`, { id: newId(), ...house }),
  )

export const useSplitHousehold = (householdId: string) =>
  useHouseholdChange((split: Omit<HouseholdSplit, 'id'>) =>
    api.post(`/households/${householdId}/split`, { id: newId(), ...split }),
  )

/** People by name or number, to find whom to add. */
export const useFoundPeople = (search: string) =>
  useQuery({
    queryKey: ['people', 'list', 'housemates', search],
    queryFn: ({ signal }) => api.get<PeoplePage>('/people', { search, limit: 8 }, signal),
    enabled: search.trim().length > 1,
    select: (page) => page.people,
  })
