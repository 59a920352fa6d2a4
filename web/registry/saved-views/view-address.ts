// A view as an address of the list, and an address as what a view keeps.
import { columnsOf } from '../../../domain/registry/people/list-columns.ts'
import type { NewSavedView, SavedView, ViewQuery } from '../../../domain/registry/saved-views/saved-view.ts'
import { type AreaSearch, FILTERS, NO_FILTERS, type PeopleSearch, shownColumns } from '../people/search.ts'

type Kept = Pick<NewSavedView, 'query' | 'columns'>

/** What was typed into the search box is not kept. */
export function viewOf(search: AreaSearch): Kept {
  const said = [...FILTERS, 'sort', 'area'] as const
  const query = Object.fromEntries(
    said.filter((key) => key !== 'search' && search[key] !== undefined).map((key) => [key, search[key]]),
  ) as ViewQuery
  return { query, columns: shownColumns(search) }
}

/** The view's own area, or where one is looking when it has none. What is usual is left out, so that addresses stay short. */
export function addressOf(view: SavedView, area: string | undefined): AreaSearch {
  const { living, sort, ...query } = view.query
  return {
    ...NO_FILTERS,
    ...(query as Partial<PeopleSearch>),
    area: view.query.area ?? area,
    living: living === 'living' ? undefined : living,
    sort: sort === 'name' ? undefined : sort,
    columns: columnsOf(view.columns).join() || undefined,
    view: view.id,
  }
}

const comparable = ({ query, columns }: Kept) => {
  const { living = 'living', sort = 'name', area: _area, ...rest } = query
  const said = Object.entries({ ...rest, living, sort }).filter(([, value]) => value !== undefined)
  return JSON.stringify([said.map(([key, value]) => [key, String(value)]).sort(), columnsOf(columns)])
}

/** Whether the list shows something else by now than the view that was opened. Where one looks doesn't count. */
export const isChanged = (view: SavedView, search: AreaSearch) => comparable(view) !== comparable(viewOf(search))
