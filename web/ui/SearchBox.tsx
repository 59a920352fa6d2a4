import { Search, X } from 'lucide-react'
import { Input, SearchField, type SearchFieldProps } from 'react-aria-components'
import { useText } from '../text/useText.ts'
import { IconButton } from './Button.tsx'

type Props = Omit<SearchFieldProps, 'children' | 'className'> & { label: string; placeholder?: string }

export function SearchBox({ label, placeholder, ...props }: Props) {
  const { t } = useText()
  return (
    <SearchField {...props} aria-label={label} className="search-box">
      <Search size={18} aria-hidden />
      <Input className="input" placeholder={placeholder ?? label} />
      <IconButton label={t('action.clear')} icon={X} />
    </SearchField>
  )
}
