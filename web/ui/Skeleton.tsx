import './notice.css'

const WIDTHS = ['72%', '48%', '61%', '55%', '80%', '42%']

/** Holds the place of words that are on their way, so that nothing jumps. */
export function Skeleton({ width = '60%' }: { width?: string }) {
  return <span className="skeleton" style={{ '--width': width } as React.CSSProperties} aria-hidden />
}

export function SkeletonRows({ rows, columns }: { rows: number; columns: number }) {
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows of nothing have no other name
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <td key={column}>
          <Skeleton width={WIDTHS[(row + column) % WIDTHS.length]!} />
        </td>
      ))}
    </tr>
  ))
}
