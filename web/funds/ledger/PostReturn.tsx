import { useState } from 'react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { ProjectChoice } from '../projects/ProjectChoice.tsx'
import { useFundProjects } from '../projects/useFundProjects.ts'
import { PostingFields } from './PostingFields.tsx'
import { PostingFrame, type PostingProps } from './PostingFrame.tsx'
import { usePost } from './useLedger.ts'
import { moneyOf, useSaid } from './useSaid.ts'

/** Unspent money of a project that was paid; it comes back also after the project ended. */
export function PostReturn({ fund, pot, onDone, onClose }: PostingProps) {
  const { t, baht } = useText()
  const { today } = useMe()
  const post = usePost(fund.id, 'returns')
  const projects = useFundProjects(fund.id)
  const { id, said, change } = useSaid(today)
  const [projectId, setProjectId] = useState('')
  const paid = projects.data?.filter(({ paidSatang, returnedSatang }) => (paidSatang ?? 0) > (returnedSatang ?? 0))
  const project = paid?.find((each) => each.id === projectId)
  const choose = (chosen: string) => {
    const next = paid?.find((each) => each.id === chosen)
    setProjectId(chosen)
    if (next) change({ party: next.applicant, text: t('funds.return-text', { title: next.title }) })
  }
  const money = moneyOf(said, pot)
  const submit = () => {
    if (money && project)
      post.mutate({ ...money, id, projectId: project.id, from: said.party.trim() }, { onSuccess: onDone })
  }
  return (
    <PostingFrame
      error={post.error ?? projects.error}
      isReady={money !== undefined && project !== undefined && !post.isPending}
      submitWord={t('funds.post.returns')}
      onSubmit={submit}
      onClose={onClose}
    >
      <PostingFields
        said={said}
        change={change}
        pot={pot}
        partyWord={t('funds.from-whom')}
        amountHint={
          project &&
          t('funds.may-be-returned', { amount: baht((project.paidSatang ?? 0) - (project.returnedSatang ?? 0)) })
        }
      >
        <ProjectChoice projects={paid} value={projectId} onChange={choose} none={t('funds.no-paid-project')} />
      </PostingFields>
    </PostingFrame>
  )
}
