/**
 * Draw a long list stretch by stretch, each in a turn of its own, so that nobody waits for all of it: a list of thousands is there at its
 * beginning at once, and as a whole a little later.
 */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** Entries drawn at once. */
export const STRETCH = 16

/** Cut a list into stretches. */
export const stretchesOf = <Entry,>(list: readonly Entry[]): readonly (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(list.length / STRETCH) }, (_, i) => list.slice(i * STRETCH, (i + 1) * STRETCH))

/**
 * Draw a stretch of a list, `before` entries of which stand before it: at once where these are few or it `isWanted`, else when its turn
 * comes, with `instead` in its place until then.
 */
export function InTurn({
  before,
  isWanted,
  instead,
  children
}: {
  readonly before: number
  readonly isWanted: boolean
  readonly instead: ComponentChildren
  readonly children: () => ComponentChildren
}) {
  const [isDrawn, setDrawn] = useState(before < STRETCH)
  useLayoutEffect(() => {
    if (isDrawn) return undefined
    if (isWanted) setDrawn(true)
    return waitForTurn(() => setDrawn(true))
  }, [isDrawn, isWanted])
  return <>{isDrawn || isWanted ? children() : instead}</>
}

const waiting = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Call `go` after those that wait already. Returns what stops it. */
function waitForTurn(go: () => void): () => void {
  waiting.add(go)
  timer ??= setTimeout(takeTurns)
  return () => void waiting.delete(go)
}

/** Draw all that waits, as soon as may be; false where nothing does. */
export function takeAllTurns(): boolean {
  const all = [...waiting]
  waiting.clear()
  for (const go of all) go()
  return all.length > 0
}

function takeTurns(): void {
  const [next] = waiting
  if (next !== undefined) {
    waiting.delete(next)
    next()
  }
  timer = waiting.size > 0 ? setTimeout(takeTurns) : undefined
}
