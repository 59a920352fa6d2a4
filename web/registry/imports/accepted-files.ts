// What a list may come as. The server looks at the bytes; the name only helps the window that chooses files.
export const ACCEPTED = ['.xlsx', '.xls', '.ods', '.csv', '.tsv', '.txt', '.html', '.htm', '.zip'] as const

/** Names that the 43 files bear (โครงสร้าง 43 แฟ้ม, สนย. สธ.): one person is spread over several of them. */
const OF_43_FILES = /(^|[^a-z])(person|home|address|disability|functional)([^a-z]|$)/i

const isOf43Files = ({ name }: { name: string }) => name.toLowerCase().endsWith('.txt') && OF_43_FILES.test(name)

/** Files that only together make one list are sent together, named for the one with the persons; others go alone. */
export function filesTogether<Named extends { name: string }>(files: readonly Named[]): Named[][] {
  const parts = files.filter(isOf43Files)
  const alone = files.filter((file) => !parts.includes(file)).map((file) => [file])
  const isPersons = ({ name }: Named) => /person/i.test(name)
  const ordered = [...parts].sort((a, b) => Number(isPersons(b)) - Number(isPersons(a)) || a.name.localeCompare(b.name))
  return ordered.length > 0 ? [ordered, ...alone] : alone
}
