import { Link } from '@tanstack/react-router'
import { Combine } from 'lucide-react'
import { canMerge } from '../../../domain/registry/merging/merge.policy.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'

/** One of the less usual things to do with a person. */
export function MergeButton({ personId }: { personId: string }) {
  const { t } = useText()
  const { actor } = useMe()
  if (!canMerge(actor)) return null
  return (
    <Link to="/office/people/$id/merge" params={{ id: personId }} className="button button-quiet">
      <Combine size={18} aria-hidden />
      {t('merge.act')}
    </Link>
  )
}
