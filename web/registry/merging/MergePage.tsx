import { getRouteApi, Link } from '@tanstack/react-router'
import { canMerge } from '../../../domain/registry/merging/merge.policy.ts'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { usePerson } from '../people/usePerson.ts'
import { FindOther } from './FindOther.tsx'
import { MergeForm } from './MergeForm.tsx'

const route = getRouteApi('/office/people/$id/merge')

/** One person who stands twice in the register: find the other record, look at both, and say so. */
export function MergePage() {
  const { t } = useText()
  const { actor } = useMe()
  const { id } = route.useParams()
  const person = usePerson(id)
  return (
    <Page
      title={t('merge.title')}
      crumbs={
        <Link to="/office/people/$id" params={{ id }}>
          {person.data?.fullName ?? t('people.title')}
        </Link>
      }
      lead={t('merge.lead')}
    >
      {person.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {person.isError && <Failed error={person.error} onRetry={() => void person.refetch()} />}
      {!canMerge(actor) && <Notice kind="info" title={t('merge.not-allowed')} />}
      {person.data && canMerge(actor) && <WithOther person={person.data} />}
    </Page>
  )
}

/** The search and who was found stand in the address. */
function WithOther({ person }: { person: Person }) {
  const { find, with: otherId } = route.useSearch()
  const navigate = route.useNavigate()
  const change = (search: { find?: string | undefined; with?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...search }), replace: true })
  if (otherId) return <Both person={person} otherId={otherId} onOther={() => change({ with: undefined })} />
  return (
    <FindOther
      person={person}
      typed={find ?? ''}
      onType={(typed) => change({ find: typed || undefined })}
      onChoose={(id) => change({ with: id })}
    />
  )
}

function Both({ person, otherId, onOther }: { person: Person; otherId: string; onOther: () => void }) {
  const other = usePerson(otherId)
  if (other.isError) return <Failed error={other.error} onRetry={() => void other.refetch()} />
  if (!other.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  return <MergeForm records={[person, other.data]} onOther={onOther} />
}
