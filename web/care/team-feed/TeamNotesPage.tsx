import type { TeamNote } from '../../../domain/care/team-feed/team-feed.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { TeamNoteForm } from './TeamNoteForm.tsx'
import { useEndNote, useTeamNotes } from './useTeamNotes.ts'
import './team-notes.css'

/** What the office has to say to volunteers; it stands on their phones for its days. */
export function TeamNotesPage() {
  const { t } = useText()
  const notes = useTeamNotes()
  return (
    <Page title={t('team-notes.title')} lead={t('team-notes.lead')} narrow>
      <TeamNoteForm />
      {notes.isPending && <Skeleton />}
      {notes.isError && <Failed error={notes.error} onRetry={() => void notes.refetch()} />}
      <ul className="team-notes">
        {notes.data?.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function NoteCard({ note }: { note: TeamNote }) {
  const { t, day } = useText()
  const announce = useAnnounce()
  const end = useEndNote()
  const to = note.teamName ?? note.areaName ?? t('team-notes.to-all', { organization: note.organizationName })
  return (
    <article className="panel team-note">
      <p className="team-note-words">{note.words}</p>
      <p className="small soft">
        {[to, note.toDay && `${day(note.fromDay)} – ${day(note.toDay)}`, note.by].filter(Boolean).join(' · ')}
      </p>
      {end.isError && <Failed error={end.error} />}
      <div className="page-actions">
        <Button
          look="quiet"
          isDisabled={end.isPending}
          onPress={() => end.mutate(note.id, { onSuccess: () => announce(t('team-notes.ended')) })}
        >
          {t('team-notes.end')}
        </Button>
      </div>
    </article>
  )
}
