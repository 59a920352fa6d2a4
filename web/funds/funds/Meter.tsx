/** A share in percent as a bar, with a mark at the aim. The number stands beside it. */
export function Meter({ share, mark }: { share: number; mark?: number }) {
  const width = Math.max(0, Math.min(100, share))
  return (
    <svg className="fund-meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect className="fund-meter-track" width="100" height="6" rx="1" />
      <rect className="fund-meter-done" width={width} height="6" rx="1" />
      {mark !== undefined && <rect className="fund-meter-mark" x={mark - 0.4} width="0.8" height="6" />}
    </svg>
  )
}
