import { type ReactNode, useEffect } from 'react'
import { Brand } from './Brand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import './sign-in.css'

/** A page before the door: the brand, one thing to do, the other language. */
export function StandAlone({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · กลาง`
  }, [title])
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <Brand />
        <h1>{title}</h1>
        {children}
      </div>
      <LanguageSwitch />
    </main>
  )
}
