import { useEffect, useState } from 'react'

/** The value as it was `ms` ago at rest: for asking the server only when typing pauses. */
export function useDelayed<Value>(value: Value, ms = 250): Value {
  const [delayed, setDelayed] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return delayed
}
