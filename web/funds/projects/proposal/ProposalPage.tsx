// ข้อเสนอโครงการ: one document in two faces, written as long as nobody decides about it, and read afterwards.
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../../text/useText.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { ProjectFrame } from '../ProjectFrame.tsx'
import { FACES, type Face, faceOf } from './faces.ts'
import { ProposalEditor } from './ProposalEditor.tsx'
import { ProposalShown } from './ProposalShown.tsx'
import './proposal.css'

const route = getRouteApi('/office/projects/$id/proposal')

export function ProposalPage() {
  const { id } = route.useParams()
  const { face: asked, at } = route.useSearch()
  return (
    <ProjectFrame id={id} part="proposal">
      {(project) => {
        const face = asked ?? faceOf(project.fundKind)
        return (
          <>
            <FaceSwitch face={face} />
            {project.may.edit ? (
              <ProposalEditor key={id} project={project} face={face} at={at} />
            ) : (
              <ProposalShown project={project} face={face} />
            )}
          </>
        )
      }}
    </ProjectFrame>
  )
}

function FaceSwitch({ face }: { face: Face }) {
  const { t } = useText()
  const navigate = route.useNavigate()
  return (
    <div className="proposal-faces not-printed">
      <Segmented
        label={t('projects.face')}
        value={face}
        onChange={(next) =>
          void navigate({ search: (now) => ({ ...now, face: next, at: undefined }), replace: true, resetScroll: false })
        }
        options={FACES.map((code) => ({ code, word: t(`projects.face.${code}`) }))}
      />
      <p className="small soft">{t('projects.face-hint')}</p>
    </div>
  )
}
