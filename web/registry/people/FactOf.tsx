// One fact of a person; pressing its term tells who said it, and what others say.
import { ChevronDown, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { ECONOMY_FIELDS, HEALTH_FIELDS } from '../../../domain/registry/people/fact-groups.ts'
import type { Person, PersonFacts } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { FactValue } from './FactValue.tsx'
import { HiddenByAgreement } from './HiddenByAgreement.tsx'
import { WhoSaid } from './WhoSaid.tsx'
import '../../ui/facts.css'
import '../../ui/popover.css'
import './facts-of-person.css'

type Field = keyof PersonFacts
type Props = {
  person: Person
  field: Field
  /** How the term is said here, when not as everywhere. */
  term?: string
  wide?: boolean
  /** The value as it is shown; without it, in words. */
  children?: ReactNode
  /** Left out while nobody says anything of it. */
  onlyKnown?: boolean
}

const isHidden = ({ sees }: Person, field: string) =>
  (!sees.health && (HEALTH_FIELDS as readonly string[]).includes(field)) ||
  (!sees.economy && (ECONOMY_FIELDS as readonly string[]).includes(field))

const isNothing = (value: unknown) => value == null || value === '' || (Array.isArray(value) && value.length === 0)

export function FactOf({ person, field, term, wide, children, onlyKnown }: Props) {
  const hidden = isHidden(person, field)
  if (onlyKnown && !hidden && isNothing(person[field]) && children === undefined) return null
  return (
    <div className="fact" data-wide={wide || undefined}>
      <dt>
        <Term person={person} field={field} term={term} />
      </dt>
      <dd>{hidden ? <HiddenByAgreement /> : (children ?? <FactValue field={field} value={person[field]} />)}</dd>
    </div>
  )
}

function Term({ person, field, term }: { person: Person; field: Field; term?: string | undefined }) {
  const words = useText()
  const said = term ?? words.field(field)
  const isSaid = person.sources.some(({ says }) => says[field] !== undefined && says[field] !== null)
  if (!isSaid) return said
  const dispute = person.disagreements.find((one) => one.field === field)
  return (
    <DialogTrigger>
      <Button className="fact-term" data-disputed={dispute !== undefined || undefined}>
        {said}
        {dispute ? (
          <span className="fact-dispute">
            <TriangleAlert size={14} aria-hidden />
            {words.t('sources.values', { count: dispute.values.length })}
          </span>
        ) : (
          <ChevronDown size={14} aria-hidden className="fact-more" />
        )}
      </Button>
      <Popover className="popover who-said-popover" placement="bottom start">
        <Dialog className="who-said" aria-label={words.t('sources.who-said', { field: said })}>
          <WhoSaid person={person} field={field} title={said} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
