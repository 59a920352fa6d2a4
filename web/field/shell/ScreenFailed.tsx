import { Component, type ReactNode } from 'react'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'

type Props = { children: ReactNode }

/** One screen that breaks takes no other with it, and nothing that was written. */
export class ScreenFailed extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }
  static getDerivedStateFromError = () => ({ hasFailed: true })
  override render() {
    return this.state.hasFailed ? <Broken onAgain={() => this.setState({ hasFailed: false })} /> : this.props.children
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const { t } = useText()
  return (
    <section className="field-page">
      <h1>{t('field.broken')}</h1>
      <p>{t('field.broken-kept')}</p>
      <Button look="main" onClick={onAgain}>
        {t('field.again')}
      </Button>
    </section>
  )
}
