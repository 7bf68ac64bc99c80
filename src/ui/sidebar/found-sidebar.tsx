/**
 * The panel beside a page that carries no known article: what leaders are found to say on it, and apart from that what is
 * on record of them. A machine found it, which is said first; nothing here has a verdict.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PageReading, ShownStatement } from '../../core/read/page-reading'
import { isShown } from '../../core/read/page-reading'
import type { RecordedPosition } from '../../core/record'
import type { Settings } from '../../core/settings'
import { Icon } from '../parts/icon'
import { SpeakerMark, toneClass } from '../parts/speaker-mark'
import type { Strings } from '../strings/strings'
import { FoundCard } from './found-card'
import { FoundRecord } from './found-record'
import { Footer } from './footer'
import { type Frame, frameClass, frameSize } from './frame'
import { Header } from './header'
import { ResizeHandle } from './resize-handle'
import { scrollTo } from './scroll-list'
import { Tab } from './tab'

export interface FoundSidebarProps {
  readonly reading: PageReading
  /** Ids of the statements that the reader dismissed. */
  readonly dismissed: ReadonlySet<string>
  readonly record: readonly RecordedPosition[]
  readonly strings: Strings
  readonly settings: Settings
  readonly frame: Frame
  /** The browser's side panel can be opened from where this is shown. */
  readonly dockable: boolean
  readonly collapsed: boolean
  /** The statement in focus. */
  readonly active: string | null
  readonly onReveal: (statement: string) => void
  readonly onDismiss: (statement: string) => void
  /** Show what was dismissed again. */
  readonly onRestore: () => void
  /** Show (true) or hide what is less sure. */
  readonly onUnsure: (shown: boolean) => void
  readonly onCollapse: (collapsed: boolean) => void
  readonly onClose: () => void
  readonly onOptions: () => void
  readonly onArticle: (article: string, statement: string | null) => void
  /** Called on every move of a drag with `done` false, and once at its end. */
  readonly onChange: (change: Partial<Settings>, done: boolean) => void
}

export function FoundSidebar(props: FoundSidebarProps) {
  const { reading, dismissed, strings: all, settings, frame, collapsed, active } = props
  const words = all.found
  // The tab and the handle say what they say beside a known article, but for what is counted.
  const strings: Strings = { ...all, sidebar: { ...all.sidebar, open: words.open, label: words.label } }
  const [withUnsure, setWithUnsure] = useState(false)
  const kept = reading.statements.filter(({ id }) => !dismissed.has(id))
  const sure = kept.filter(isShown)
  const listed = withUnsure ? kept : sure
  const unsure = kept.length - sure.length
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (list.current !== null && active !== null && !collapsed) scrollTo(list.current, active)
  }, [active, collapsed])
  const showUnsure = (shown: boolean): void => {
    setWithUnsure(shown)
    props.onUnsure(shown)
  }
  return (
    // Keys are those of the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      class={`mawqif sidebar found ${frameClass(frame)} ${collapsed ? 'collapsed' : 'open'}`}
      dir={strings.direction}
      lang={strings.language}
      data-theme={settings.theme}
      data-grade="related"
      data-dossier=""
      onKeyUp={({ key }) => key === 'Escape' && !collapsed && frame.kind !== 'whole' && props.onCollapse(true)}
    >
      {frame.kind !== 'whole' && (
        <Tab
          positions={sure.length}
          top={settings.tabTop}
          hidden={!collapsed}
          strings={strings}
          onOpen={() => props.onCollapse(false)}
          onChange={props.onChange}
        />
      )}
      <aside class="panel" hidden={collapsed} tabIndex={-1} aria-label={words.label} style={frameSize(frame, settings)}>
        <Header {...props} strings={strings} comparing={false} onCompare={null} />
        <div class="list" ref={list}>
          <div class="event">
            <h1>{words.title(sure.length)}</h1>
            <p class="automatic">
              <Icon name="warning" size={16} />
              {words.automatic}
            </p>
            <p class="note">{words.explanation}</p>
          </div>
          <Statements {...props} strings={strings} listed={listed} />
          {unsure + dismissed.size > 0 && (
            <p class="onwards">
              {unsure > 0 && (
                <button
                  type="button"
                  class="onward"
                  aria-pressed={withUnsure ? 'true' : 'false'}
                  onClick={() => showUnsure(!withUnsure)}
                >
                  {withUnsure ? words.hideUnsure : words.showUnsure(unsure)}
                </button>
              )}
              {dismissed.size > 0 && (
                <>
                  <span>{words.dismissed(dismissed.size)}</span>
                  <button type="button" class="onward" onClick={() => props.onRestore()}>
                    {words.restore}
                  </button>
                </>
              )}
            </p>
          )}
          <FoundRecord {...props} />
        </div>
        <Footer present={listed.map(({ id }) => id)} active={active} strings={strings} onReveal={props.onReveal} />
        {frame.kind !== 'whole' && (
          <ResizeHandle frame={frame} settings={settings} strings={strings.sidebar} onChange={props.onChange} />
        )}
      </aside>
    </div>
  )
}

/** The statements by topic, and by speaker within it. */
function Statements(props: FoundSidebarProps & { readonly listed: readonly ShownStatement[] }) {
  const { reading, listed, strings, active } = props
  const { language } = strings
  return (
    <>
      {reading.topics.map((topic) => {
        const own = listed.filter((statement) => statement.topic === topic.id)
        const groups = reading.leaders.flatMap((leader) => {
          const statements = own.filter(({ speaker }) => speaker === leader.id)
          return statements.length > 0 ? [{ leader, statements }] : []
        })
        return groups.length === 0 ? null : (
          <section key={topic.id} class="topic" aria-labelledby={`found-${topic.id}`}>
            <h2 id={`found-${topic.id}`}>{topic.name[language]}</h2>
            {groups.map(({ leader, statements }) => (
              <article key={leader.id} class={`group ${toneClass([leader.id], reading.leaders)}`}>
                <header class="who">
                  <SpeakerMark speaker={leader} among={reading.leaders} language={language} />
                  <h3>{leader.name[language]}</h3>
                </header>
                <ul class="statements">
                  {statements.map((statement) => (
                    <FoundCard
                      key={statement.id}
                      statement={statement}
                      language={reading.language}
                      speaker={leader.name[language]}
                      place={listed.indexOf(statement) + 1}
                      active={statement.id === active}
                      strings={strings}
                      onReveal={props.onReveal}
                      onDismiss={props.onDismiss}
                    />
                  ))}
                </ul>
              </article>
            ))}
          </section>
        )
      })}
    </>
  )
}
