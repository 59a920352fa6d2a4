import { Columns3 } from 'lucide-react'
import { Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { columnsOf, LIST_COLUMNS, USUAL_COLUMNS } from '../../../domain/registry/people/list-columns.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckMark } from './CheckMark.tsx'
import { shownColumns } from './search.ts'
import { useFilter } from './useFilter.ts'
import '../../ui/popover.css'

/** Which columns are shown; their order never changes, so that eyes find them again. */
export function ColumnChooser() {
  const { t } = useText()
  const { search, filter } = useFilter()
  const choose = (chosen: readonly string[]) => {
    const columns = columnsOf(chosen)
    const isUsual = columns.join() === USUAL_COLUMNS.join()
    if (columns.length > 0) filter({ columns: isUsual ? undefined : columns.join() })
  }
  return (
    <DialogTrigger>
      <Button look="quiet" icon={Columns3}>
        {t('people.columns')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="column-panel" aria-label={t('people.columns')}>
          <CheckboxGroup aria-label={t('people.columns')} value={shownColumns(search)} onChange={choose}>
            {LIST_COLUMNS.map((column) => (
              <Checkbox key={column} value={column} className="check-line">
                <CheckMark />
                {t(`column.${column}`)}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {search.columns && (
            <Button look="quiet" onPress={() => filter({ columns: undefined })}>
              {t('people.columns-usual')}
            </Button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
