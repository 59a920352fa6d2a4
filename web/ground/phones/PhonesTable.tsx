import type { Phone } from '../../../domain/sync/phone.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { PhoneStateBadges } from './PhoneStateBadges.tsx'
import type { PhonesSearch } from './phones-search.ts'
import '../../ui/stacked-table.css'
import '../../ui/table.css'

type Sort = PhonesSearch['sort']
type Props = {
  phones: Phone[] | undefined
  search: PhonesSearch
  onSort: (sort: Sort) => void
  onOpen: (id: string) => void
}

export function PhonesTable({ phones, search: { sort }, onSort, onOpen }: Props) {
  const { t } = useText()
  const sorted = (column: 'name' | 'contact' | 'waiting') => ({
    direction: sort === column ? ('ascending' as const) : sort === `-${column}` ? ('descending' as const) : undefined,
    onSort: (next: 'ascending' | 'descending') => onSort(next === 'ascending' ? column : `-${column}`),
  })
  return (
    <div className="table-frame">
      <table className="table stacked-table" aria-busy={!phones}>
        <caption className="hidden-visually">{t('phones.title')}</caption>
        <thead>
          <tr>
            <SortHeader label={t('phones.whose')} {...sorted('name')} />
            <SortHeader label={t('phones.last-contact')} {...sorted('contact')} first="descending" />
            <SortHeader label={t('phones.waiting')} {...sorted('waiting')} first="descending" />
            <th scope="col">{t('phones.state')}</th>
            <th scope="col">{t('phones.version')}</th>
          </tr>
        </thead>
        <tbody>
          {phones?.map((phone) => <PhoneRow key={phone.id} phone={phone} onOpen={onOpen} />) ?? (
            <SkeletonRows rows={4} columns={5} />
          )}
        </tbody>
      </table>
      {phones?.length === 0 && <p className="phones-none soft">{t('phones.none-such')}</p>}
    </div>
  )
}

function PhoneRow({ phone, onOpen }: { phone: Phone; onOpen: (id: string) => void }) {
  const { t, moment } = useText()
  return (
    <tr data-linked>
      <th scope="row">
        <button type="button" className="phone-open" onClick={() => onOpen(phone.id)}>
          {phone.accountName}
        </button>
        <div className="small soft phone-house">{phone.organizationName}</div>
      </th>
      <td>{moment(phone.lastContactAt)}</td>
      <td>
        {t('phones.waiting-of', { entries: phone.waitingEntries, photos: phone.waitingPhotos })}
        {phone.oldestMadeAt && (
          <div className="small soft">{t('phones.oldest', { at: moment(phone.oldestMadeAt) })}</div>
        )}
      </td>
      <td>
        <PhoneStateBadges phone={phone} />
      </td>
      <td className="small soft">{phone.version}</td>
    </tr>
  )
}
