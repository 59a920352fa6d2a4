import { ChevronDown } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'

export function PeopleMore({ isLoading, onMore }: { isLoading: boolean; onMore: () => void }) {
  const { t } = useText()
  return (
    <div className="people-more">
      <Button icon={ChevronDown} isDisabled={isLoading} onPress={onMore}>
        {t(isLoading ? 'action.loading' : 'action.more')}
      </Button>
    </div>
  )
}
