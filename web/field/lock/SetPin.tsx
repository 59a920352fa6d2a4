import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { setFirstPin } from '../phone.ts'
import { navigate } from '../router.ts'
import { useText } from '../text/useText.ts'
import { ChoosePin } from './ChoosePin.tsx'

export function SetPin({ me }: { me: Me }) {
  const { t } = useText()
  const choose = async (pin: string) => {
    await setFirstPin(pin, me)
    if (location.pathname.startsWith('/field/join')) navigate('/field', { replace: true })
  }
  return <ChoosePin title={t('field.pin.set', { name: me.actor.name })} onChosen={choose} />
}
