// Where one is looking, on every screen and in every address.
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChevronDown, MapPin } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useText } from '../../text/useText.ts'
import { AreaChooser } from './AreaChooser.tsx'
import { useAreaName } from './useAreaName.ts'
import '../../ui/popover.css'
import './areas.css'

export function AreaSwitcher() {
  const { t } = useText()
  const { area } = useSearch({ from: '/office' })
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  const name = useAreaName(area)
  const look = (code: string | undefined) => {
    setOpen(false)
    void navigate({ to: '.', search: (now) => ({ ...now, area: code, by: undefined }) })
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="area-button" aria-label={`${name ?? '…'} ${t('area.switch')}`}>
        <MapPin size={18} aria-hidden />
        <span className="area-button-name">{name ?? '…'}</span>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover area-popover" placement="bottom start">
        <Dialog className="area-panel" aria-label={t('area.choose')}>
          <AreaChooser chosen={area} onChoose={look} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
