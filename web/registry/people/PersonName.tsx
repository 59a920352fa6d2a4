/** A name breaks only between given name and surname, never inside either. */
export function PersonName({ name }: { name: string }) {
  return name.split(' ').map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other name
    <span key={place}>
      {place > 0 && ' '}
      <span className="nowrap">{part}</span>
    </span>
  ))
}
