/** What this page is: the event, how much of the article is here, and how its evidence fared. */
import type { Verdict } from '../../core/sighting'
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import { VerdictLabel } from '../parts/verdict-label'
import type { StatementItem } from './outline'
import type { SidebarProps } from './sidebar'

const VERDICTS: readonly Verdict[] = ['verbatim', 'typographic', 'altered', 'absent']

export function Header({
  dossier,
  sighting,
  strings,
  side,
  items,
  onSide,
  onCollapse,
  onClose
}: SidebarProps & { readonly items: readonly StatementItem[] }) {
  const { event } = dossier
  const words = strings.sidebar
  const otherSide = side === 'left' ? 'right' : 'left'
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: items.filter((item) => item.finding.verdict === verdict).length
  })).filter(({ count }) => count > 0)
  return (
    <header class="head">
      <div class="bar">
        <Mark />
        <span class="wordmark">{strings.product}</span>
        <span class={`grade ${sighting.grade}`}>{strings.grade[sighting.grade](sighting.coverage)}</span>
        <span class="grow" />
        <button
          type="button"
          class="tool"
          aria-label={otherSide === 'left' ? words.moveLeft : words.moveRight}
          title={otherSide === 'left' ? words.moveLeft : words.moveRight}
          onClick={() => onSide(otherSide)}
        >
          <Icon name={otherSide === 'left' ? 'dockLeft' : 'dockRight'} />
        </button>
        <button
          type="button"
          class="tool"
          aria-label={words.collapse}
          title={words.collapse}
          aria-expanded="true"
          onClick={() => onCollapse(true)}
        >
          <Icon name={side} />
        </button>
        <button type="button" class="tool" aria-label={words.close} title={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h1>{event.title[strings.language]}</h1>
      <p class="when facts">
        <time dateTime={event.date.value}>{strings.date(event.date)}</time>
        {event.date.basis === 'outside' && <span>{words.dateFromOutside}</span>}
      </p>
      <p class="tally">
        {counts.map(({ verdict, count }) => (
          <VerdictLabel key={verdict} verdict={verdict} text={strings.tally[verdict](count)} />
        ))}
      </p>
    </header>
  )
}
