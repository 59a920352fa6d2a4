import type { RegulationRules } from '../../../../domain/funds/regulations/regulation.ts'
import { useText } from '../../../text/useText.ts'
import { Activities } from './ActivitiesBlock.tsx'
import { Block } from './Block.tsx'
import { type BlockName, type Face, SECTIONS } from './faces.ts'
import { ActivityTypes, Days, Formats, Summary } from './KindBlocks.tsx'
import { AskedField, GroupTable, OtherMoney } from './MoneyBlocks.tsx'
import { ApplicantField, BelongingFields, TitleField } from './NamesBlock.tsx'
import { Places } from './PlacesBlock.tsx'
import { Goals, LongText, Objectives, Problems, Rationale } from './StoryBlocks.tsx'
import { Targets } from './TargetsBlock.tsx'
import type { Edit } from './useProposal.ts'

type Props = { edit: Edit; face: Face; rules: RegulationRules | undefined }

export function Sections({ edit, face, rules }: Props) {
  const { t } = useText()
  return SECTIONS[face].map(({ block, number }) => (
    <Block key={block} number={number} title={t(`projects.block.${block}`)}>
      <Fields block={block} edit={edit} rules={rules} />
    </Block>
  ))
}

function Fields({ block, edit, rules }: Omit<Props, 'face'> & { block: BlockName }) {
  switch (block) {
    case 'head':
      return (
        <>
          <TitleField {...edit} />
          <ApplicantField {...edit} />
          <BelongingFields {...edit} />
        </>
      )
    case 'title':
      return (
        <>
          <TitleField {...edit} />
          <BelongingFields {...edit} />
        </>
      )
    case 'applicant':
      return <ApplicantField {...edit} />
    case 'problems':
      return (
        <>
          <Problems edit={edit} />
          <LongText field="method" edit={edit} />
        </>
      )
    case 'activities':
      return <Activities edit={edit} rules={rules} />
    case 'summary':
      return (
        <>
          <Summary edit={edit} />
          <Targets edit={edit} />
        </>
      )
    case 'budget':
      return (
        <>
          <AskedField edit={edit} />
          <OtherMoney edit={edit} />
        </>
      )
    case 'by-group':
      return (
        <>
          <GroupTable draft={edit.draft} />
          <OtherMoney edit={edit} />
        </>
      )
    default:
      return <OneField block={block} edit={edit} />
  }
}

const ONE = {
  goals: Goals,
  targets: Targets,
  rationale: Rationale,
  objectives: Objectives,
  days: Days,
  places: Places,
  asked: AskedField,
  expected: ({ edit }: { edit: Edit }) => <LongText field="expected" edit={edit} />,
  format: Formats,
  types: ActivityTypes,
}

function OneField({ block, edit }: { block: keyof typeof ONE; edit: Edit }) {
  const Field = ONE[block]
  return <Field edit={edit} />
}
