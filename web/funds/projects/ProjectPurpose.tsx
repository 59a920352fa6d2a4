import { Link } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'

/** What everyone sees of a granted project, and where its money came from and went. */
export function ProjectPurpose({ id }: { id: string }) {
  const { t } = useText()
  return (
    <span className="not-printed">
      {' · '}
      <a href={`/public/projects/${id}`}>{t('trace.public-page')}</a>
      {' · '}
      <Link to="/office/trace" search={{ project: id }}>
        {t('trace.title')}
      </Link>
    </span>
  )
}
