/** A text as the eye sees it: white space becomes one space, and invisible characters go. */
export function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
