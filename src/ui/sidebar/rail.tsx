/**
 * Marks beside the page's scroll bar, at the heights where the passages stand. A shortcut for the pointer: the list has
 * the same statements for everybody else, so the rail is hidden from assistive technology and out of the order of focus.
 */
import { InTurn, STRETCH, stretchesOf } from '../parts/in-turns'
import { type Among, toneClass } from '../parts/speaker-mark'

export interface RailMark {
  readonly statement: string
  /** The share of the page's height that lies above the passage. */
  readonly height: number
  /** Its speakers; null for altered words. */
  readonly speakers: readonly string[] | null
}

export function Rail({
  marks,
  among,
  active,
  inset,
  label,
  onReveal
}: {
  readonly marks: readonly RailMark[]
  readonly among: Among
  readonly active: string | null
  /** How much of the window's right edge is taken, in CSS pixels. */
  readonly inset: number
  /** Names a mark by its statement. */
  readonly label: (statement: string) => string
  readonly onReveal: (statement: string) => void
}) {
  if (marks.length === 0) return null
  const notch = ({ statement, height, speakers }: RailMark) => {
    const name = label(statement)
    return (
      <button
        key={statement}
        type="button"
        tabIndex={-1}
        class={`notch ${speakers === null ? 'altered' : toneClass(speakers, among)}`}
        data-notch={statement}
        data-active={statement === active ? '' : undefined}
        aria-label={name}
        title={name}
        style={{ insetBlockStart: `${height * 100}%` }}
        onClick={() => onReveal(statement)}
      />
    )
  }
  return (
    <div class="rail" aria-hidden="true" style={{ right: `${inset}px` }}>
      {stretchesOf(marks).map((stretch, i) => (
        <InTurn key={i} before={i * STRETCH} isWanted={false} instead={null}>
          {() => stretch.map(notch)}
        </InTurn>
      ))}
    </div>
  )
}
