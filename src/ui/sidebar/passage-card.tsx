/**
 * The statement of a passage, shown beside it while the pointer rests there or it was stepped to. It never takes the
 * pointer, so what the page does on hovering stays the page's; it repeats the list, so assistive technology passes it by.
 */
import type { Dossier } from '../../core/dossier'
import type { Finding, Sighting } from '../../core/sighting'
import { reportedBy } from '../parts/reported-by'
import { SpeakerMark, toneClass } from '../parts/speaker-mark'
import { VerdictLabel } from '../parts/verdict-label'
import type { Strings } from '../strings/strings'

/** A line of the passage and the part of the window that is free, all in CSS pixels of the window. */
export interface Beside {
  readonly statement: string
  readonly x: number
  readonly top: number
  readonly bottom: number
  readonly free: { readonly left: number; readonly right: number }
}

interface PassageCardProps {
  readonly dossier: Dossier
  readonly sighting: Sighting
  readonly strings: Strings
  readonly theme: string
  readonly beside: Beside
}

const WIDTH = 320
/** Between the card and the passage, and at least to the window's edges. */
const GAP = 8
/** A card with two lines of summary, its verdict and source: what must fit below the passage. */
const USUAL_HEIGHT = 170

export function PassageCard({ dossier, sighting, strings, theme, beside }: PassageCardProps) {
  const { language } = strings
  const statement = dossier.statements.find(({ id }) => id === beside.statement)
  const finding = sighting.findings.find((each) => each.statement === beside.statement)
  if (statement === undefined || finding === undefined) return null
  const speakers = dossier.speakers.filter(({ id }) => statement.speakers.includes(id))
  const position = dossier.positions.find(({ statements }) => statements.includes(statement.id))
  const isIntact = finding.verdict === 'verbatim' || finding.verdict === 'typographic'
  const sources = statement.sources.map(
    (id) => dossier.sources.find((source) => source.id === id)?.name[language] ?? id
  )
  return (
    <div
      class="mawqif sidebar beside"
      data-theme={theme}
      data-beside={statement.id}
      lang={language}
      dir={strings.direction}
      aria-hidden="true"
      style={placeOf(beside)}
    >
      <div class={toneClass(statement.speakers, dossier.speakers)}>
        <p class="who">
          {speakers.map((speaker) => (
            <SpeakerMark key={speaker.id} speaker={speaker} among={dossier.speakers} language={language} />
          ))}
          <b>{strings.list(speakers.map(({ shortName }) => shortName[language]))}</b>
          <Outcome finding={finding} strings={strings} />
        </p>
        {position !== undefined && (
          <p class="line">
            <span class="ours">{isIntact ? strings.sidebar.summary : strings.sidebar.summaryOfArticle}</span>{' '}
            {position.summary[language]}
          </p>
        )}
        <p class="facts">
          <span>{strings.kind[statement.kind]}</span>
          {sources.length > 0 && <span>{reportedBy(strings, sources)}</span>}
        </p>
      </div>
    </div>
  )
}

function Outcome({ finding: { verdict, changes }, strings }: { readonly finding: Finding; readonly strings: Strings }) {
  const [change] = changes
  const text = strings.verdict[verdict]
  return <VerdictLabel verdict={verdict} text={change === undefined ? text : `${text} · ${strings.change[change]}`} />
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
