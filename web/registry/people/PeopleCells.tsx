// What each column of the list says of a person.
import type { ReactNode } from 'react'
import { OLDER_FROM_AGE } from '../../../domain/registry/people/derived-groups.ts'
import type { ListColumn } from '../../../domain/registry/people/list-columns.ts'
import type { GroupTag } from '../../../domain/registry/people/lists.ts'
import type { PersonColumns } from '../../../domain/registry/people/people-columns.ts'
import type { PersonListItem } from '../../../domain/registry/people/person.ts'
import { useText, type Words } from '../../text/useText.ts'
import { TagBadges } from '../tagging/TagBadges.tsx'
import { AdlBadge } from './AdlBadge.tsx'
import { CardState } from './CardState.tsx'
import { GroupWords } from './GroupWords.tsx'
import { homeLine } from './home-line.ts'
import { LastVisit } from './LastVisit.tsx'
import { OpenNeeds } from './OpenNeeds.tsx'
import { Phones } from './Phones.tsx'

export type Line = { person: PersonListItem; more: PersonColumns | undefined }

/** What follows from her age counts as well as what was said. */
export const groupsOf = ({ groups, age }: PersonListItem): GroupTag[] =>
  age !== null && age >= OLDER_FROM_AGE && !groups.includes('older-person') ? ['older-person', ...groups] : groups

const NONE = <span className="soft">–</span>
const orNone = (said: ReactNode) => (said === null || said === '' || said === undefined ? NONE : said)

function HomeCell({ person }: Line) {
  const { t } = useText()
  return (
    <>
      <div>{homeLine(person, t)}</div>
      <div className="small soft">{person.areaName}</div>
    </>
  )
}

function CarerCell({ more }: Line) {
  const { list } = useText()
  if (!more?.carerName) return NONE
  return (
    <>
      <div>{more.carerName}</div>
      <div className="small soft">{more.carerRelationship && list('relationship', more.carerRelationship)}</div>
      {more.carerPhone && <Phones phones={[more.carerPhone]} />}
    </>
  )
}

type Cell = (line: Line, words: Words) => ReactNode

export const CELLS: Record<ListColumn, Cell> = {
  number: ({ person }, { t }) => (
    <span className="nowrap">{person.maskedNumber ?? <span className="soft">{t('person.no-number')}</span>}</span>
  ),
  sex: ({ person }, { list }) => orNone(person.sex && list('sex', person.sex)),
  age: ({ person }, { t }) => orNone(person.age === null ? null : t('unit.years', { count: person.age })),
  home: (line) => <HomeCell {...line} />,
  groups: ({ person }) => <GroupWords groups={groupsOf(person)} none="–" />,
  tags: ({ more }) => (more && more.tags.length > 0 ? <TagBadges tags={more.tags} /> : NONE),
  adl: ({ person }) => <AdlBadge score={person.adlScore} />,
  lastVisit: ({ person }) => (
    <>
      <LastVisit day={person.lastVisitOn} />
      <OpenNeeds count={person.openNeeds} />
    </>
  ),
  needs: ({ person }, { number }) => (person.openNeeds > 0 ? number(person.openNeeds) : NONE),
  phones: ({ more }) => (more && more.phones.length > 0 ? <Phones phones={more.phones} /> : NONE),
  carer: (line) => <CarerCell {...line} />,
  disabilities: ({ more }, { list }) => orNone(more?.disabilities.map((code) => list('disability', code)).join(' · ')),
  card: ({ more }) => <CardState expires={more?.cardExpires ?? null} />,
  healthRight: ({ more }, { list }) => orNone(more?.healthRight && list('healthRight', more.healthRight)),
}

export const FIGURES: readonly ListColumn[] = ['age', 'needs']
