import { Calendar, Flag, Gift, Heart, House, type LucideIcon, Phone, Star, Tag } from 'lucide-react'
import type { ShownTag } from '../../../domain/registry/tagging/office-tag.ts'
import './tags.css'

export const TAG_ICON: Record<ShownTag['icon'], LucideIcon> = {
  tag: Tag,
  flag: Flag,
  house: House,
  heart: Heart,
  phone: Phone,
  calendar: Calendar,
  star: Star,
  gift: Gift,
}

export function TagBadge({ tag }: { tag: Pick<ShownTag, 'label' | 'icon' | 'colour'> }) {
  const Icon = TAG_ICON[tag.icon]
  return (
    <span className="office-tag" data-colour={tag.colour}>
      <Icon size={14} aria-hidden />
      {tag.label}
    </span>
  )
}

export function TagBadges({ tags }: { tags: readonly ShownTag[] }) {
  if (tags.length === 0) return null
  return (
    <span className="office-tags">
      {tags.map((tag) => (
        <TagBadge key={tag.id} tag={tag} />
      ))}
    </span>
  )
}
