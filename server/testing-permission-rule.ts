/** A line of the permission matrix. */
export type Rule = {
  endpoint: string
  /** Of the cast, who is let in when it is about ต.ท่าข้าม, its people and its organisation. `nobody` needs a session. */
  inside: string
  /** And when it is about ต.ทับเที่ยง, its people and its organisation. Without it the endpoint knows no scope. */
  outside?: string
  /** Open without signing in. */
  open?: true
}
