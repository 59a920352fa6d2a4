import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { useOrganizations } from './useOrganizations.ts'

type Props = { value: string; onChange: (id: string) => void; label?: string }

/** One's own organisation until others are known, or when there are none. */
export function OrganizationChoice({ value, onChange, label }: Props) {
  const { t, language } = useText()
  const { actor } = useMe()
  const organizations = useOrganizations()
  const open = organizations.data?.filter((organization) => !organization.closed) ?? []
  const options = open.map((organization) => ({
    code: organization.id,
    word: (language === 'en' && organization.nameEn) || organization.nameTh,
  }))
  const isOwnListed = !actor.organizationId || options.some((option) => option.code === actor.organizationId)
  const own = { code: actor.organizationId ?? '', word: actor.organizationName ?? '' }
  return (
    <Choice
      label={label ?? t('organization.of-file')}
      value={value}
      onChange={onChange}
      options={isOwnListed ? options : [own, ...options]}
    />
  )
}
