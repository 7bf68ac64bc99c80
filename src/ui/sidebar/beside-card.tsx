/**
 * The card beside a passage while the pointer rests there or it was stepped to. It never takes the pointer, so what the
 * page does on hovering stays the page's; it repeats the list, so assistive technology passes it by.
 */
import type { ComponentChildren } from 'preact'
import type { Speaker } from '../../core/dossier'
import { directionOf } from '../../core/text/language'
import { type Among, SpeakerMark, toneClass } from '../parts/speaker-mark'
import type { Strings } from '../strings/strings'

/** A line of the passage and the part of the window that is free, all in CSS pixels of the window. */
export interface Beside {
  readonly statement: string
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly free: { readonly left: number; readonly right: number }
}

/** The props of any card. */
export interface BesideProps {
  readonly strings: Strings
  readonly theme: string
  readonly beside: Beside
}

const WIDTH = 320
/** Between the card and the passage, and at least to the window's edges. */
const GAP = 8
/** A card with two lines of summary, its verdict and source: what must fit below the passage. */
const USUAL_HEIGHT = 170

export function BesideCard({
  strings,
  theme,
  beside,
  speakers,
  among,
  label,
  children
}: BesideProps & {
  readonly speakers: readonly Pick<Speaker, 'id' | 'shortName'>[]
  readonly among: Among
  /** How far the words can be trusted. */
  readonly label: ComponentChildren
  readonly children: ComponentChildren
}) {
  const { language } = strings
  return (
    <div
      class="mawqif sidebar beside"
      data-theme={theme}
      data-beside={beside.statement}
      lang={language}
      dir={directionOf(strings.language)}
      aria-hidden="true"
      style={placeOf(beside)}
    >
      <div
        class={toneClass(
          speakers.map(({ id }) => id),
          among
        )}
      >
        <p class="who">
          {speakers.map((speaker) => (
            <SpeakerMark key={speaker.id} speaker={speaker} among={among} language={language} />
          ))}
          <b>{strings.list(speakers.map(({ shortName }) => shortName[language]))}</b>
          {label}
        </p>
        {children}
      </div>
    </div>
  )
}

/** Below the line where there is room, else above it; within what is free of the window. */
function placeOf({ x, top, bottom, free }: Beside) {
  const width = Math.min(WIDTH, free.right - free.left - 2 * GAP)
  const left = Math.max(free.left + GAP, Math.min(x - width / 2, free.right - width - GAP))
  const below = bottom + GAP + USUAL_HEIGHT < innerHeight
  return {
    width: `${width}px`,
    left: `${left}px`,
    top: below ? `${bottom + GAP}px` : 'auto',
    bottom: below ? 'auto' : `${innerHeight - top + GAP}px`
  }
}
