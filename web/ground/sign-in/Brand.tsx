import './brand.css'

/** The mark: many around one shared centre. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg className="brand-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="var(--teal-mark)" />
      <circle
        cx="16"
        cy="16"
        r="9"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeDasharray="11.2 2.94"
        strokeLinecap="round"
      />
      <circle cx="16" cy="16" r="3.6" fill="#fff" />
    </svg>
  )
}

export function Brand() {
  return (
    <p className="brand">
      <BrandMark />
      <span>กลาง</span>
      <span className="brand-latin" lang="en">
        Klang
      </span>
    </p>
  )
}
