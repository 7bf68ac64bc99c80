/** Give the user's calendar date of an instant, both in ISO 8601: east of UTC, '2026-03-01T23:30:00Z' ⇒ '2026-03-02'. */
export function dayOf(instant: string): string {
  const at = new Date(instant)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
