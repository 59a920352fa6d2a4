// ทีมของฉัน: what the office says, what came back, the team's visits day by day, and thanks.
import type { FeedNeedMet, TeamFeed } from '../../../domain/care/team-feed/team-feed.ts'
import { Link } from '../router.ts'
import { ReturnedForms } from '../survey/ReturnedForms.tsx'
import { useText } from '../text/useText.ts'
import { TeamVisit } from './TeamVisit.tsx'
import { useTeamFeed } from './useTeamFeed.ts'
import './team.css'

export function Team() {
  const { t } = useText()
  const feed = useTeamFeed()
  return (
    <section className="field-page team">
      <h1>{t('field.team.title')}</h1>
      <ReturnedForms />
      {feed ? <Feed feed={feed} /> : <p className="team-none">{t('field.team.not-yet')}</p>}
    </section>
  )
}

function Feed({ feed }: { feed: TeamFeed }) {
  const { t, day } = useText()
  const days = [...new Set(feed.items.map(({ on }) => on))]
  return (
    <>
      {feed.notes.map((note) => (
        <article key={note.id} className="team-note">
          <p>{note.words}</p>
          <small>{[note.by, note.organizationName].filter(Boolean).join(' · ')}</small>
        </article>
      ))}
      {days.length === 0 && <p className="team-none">{t('field.team.quiet')}</p>}
      {days.map((on) => (
        <section key={on} className="team-day">
          <h2>{on === feed.today ? t('field.team.today') : day(on)}</h2>
          {feed.items
            .filter((item) => item.on === on)
            .map((item) =>
              item.kind === 'visit' ? <TeamVisit key={item.id} visit={item} /> : <NeedMet key={item.id} met={item} />,
            )}
        </section>
      ))}
      {feed.others.visits > 0 && <p className="team-others">{t('field.team.others', feed.others)}</p>}
    </>
  )
}

/** "The wheelchair you asked for has arrived." */
function NeedMet({ met }: { met: FeedNeedMet }) {
  const { t, list } = useText()
  return (
    <article className="team-met">
      <p>
        <strong>{t('field.team.met', { need: list('needKind', met.needKind) })}</strong>
      </p>
      <p>
        <Link to={`/field/people/${met.personId}`}>{met.personName}</Link>
      </p>
      {met.owner && <small>{t('field.team.met-by', { owner: met.owner })}</small>}
    </article>
  )
}
