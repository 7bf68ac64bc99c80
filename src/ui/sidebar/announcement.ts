/** What a screen reader announces: the statement that was stepped to, how many statements a filter leaves, what was done to the list. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Listing, ShellProps } from './shell-props'

export function useAnnouncement(
  { strings, active, filter }: Pick<ShellProps, 'strings' | 'active' | 'filter'>,
  { present, shown, total, speakersOf, done }: Listing
): string {
  const [announcement, announce] = useState('')
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) announce(strings.sidebar.showing(shown, total))
  }, [filter])
  useEffect(() => {
    const place = active === null ? 0 : present.indexOf(active) + 1
    if (first.current || active === null || place === 0) return
    announce(strings.sidebar.joined(strings.sidebar.place(place, present.length), speakersOf(active)))
  }, [active])
  useEffect(() => {
    if (done !== '') announce(done)
  }, [done])
  useEffect(() => {
    first.current = false
  }, [])
  return announcement
}
