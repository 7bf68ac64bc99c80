/** The sidebar over a page: what it lists, how it stands in the window, and what the user did with it. */
import { directionOf } from '../../core/text/language'
import type { ShownStatement } from '../../core/find/page-reading'
import type { Listed, PageContent } from '../../core/page-content'
import type { AlsoDone, Keeping } from '../../core/records/keeping'
import type { Selecting } from '../../core/records/unselectable'
import type { Settings } from '../../core/settings'
import type { ShareForm, ShareOutcome, ShareSubject } from '../../core/share/share'
import type { HeightRange } from '../../dom/headline-at-edge'
import type { Room } from '../../dom/room'
import { ARTICLE_VIEW } from '../../ui/sidebar/article-view'
import type { Beside, BesidePlace } from '../../ui/sidebar/beside-card'
import { EVERYTHING, stepFrom } from '../../ui/sidebar/filter'
import { UNKNOWN_VIEW } from '../../ui/sidebar/unknown-view'
import type { PageFrame } from '../../ui/sidebar/frame'
import { type Mounted, mountView } from '../../ui/sidebar/mount'
import type { RailMark } from '../../ui/sidebar/rail'
import { tabPlace } from '../../ui/sidebar/tab-place'
import type { DrawBeneath } from '../../ui/sidebar/beneath'
import type { ShellProps } from '../../ui/sidebar/shell-props'
import { stringsFor } from '../../ui/strings'
import type { Strings } from '../../ui/strings/strings'
import type * as Judging from '../judging/judging'
import type { SidebarCommand } from '../messages/command'
import type { Asked } from '../messages/direction'
import type { ToBackground } from '../messages/to-background'
import { listedStatements } from '../listed-statements'
import { WindowFrame } from './window-frame'

export interface FramedSidebarEvents {
  readonly onReveal: (statement: string, follow: boolean) => void
  readonly onChoose: (listed: Listed) => void
  readonly onSharing: () => void
  readonly onShare: (subject: ShareSubject, form: ShareForm, strings: Strings) => Promise<ShareOutcome>
  readonly onClose: () => void
  /** The focus is let go, and the page may have it. */
  readonly onLeave: () => void
  /** Keep these settings. */
  readonly onKeep: (change: Partial<Settings>) => void
  readonly onOptions: () => void
  /** Open the library, at an article where one is given. */
  readonly onLibrary: (article: string | null, statement: string | null) => void
  readonly onBrief: () => void
  /** Keep the page, and reject or correct a statement of it where that is said. */
  readonly onKeepPage: (also: AlsoDone | null) => Promise<Keeping>
  readonly onAdd: () => Promise<Selecting>
  readonly onUnreject: (said: Asked<ToBackground['unreject']>) => Promise<void>
  /** It was drawn anew. */
  readonly onDrawn: () => void
}

export class FramedSidebar {
  private content: PageContent | null = null
  /** The article that `filter` and `active` belong to. */
  private subject = ''
  private mounted: Mounted<never> | null = null
  private lineEnds: PageFrame['side'] = 'right'
  private collapsed = true
  private active: string | null = null
  private filter = EVERYTHING
  private rail: readonly RailMark[] = []
  private beneath: DrawBeneath | null = null
  private judging: typeof Judging | null = null
  private headline: HeightRange | null = null
  private readonly standing = new WindowFrame(() => this.draw())

  constructor(
    private settings: Settings,
    private readonly dockable: boolean,
    private readonly on: FramedSidebarEvents
  ) {}

  setContent(content: PageContent, lineEnds: PageFrame['side']): void {
    const subject = content.kind === 'known' ? content.dossier.id : ''
    const isFirst = this.content === null
    if (this.content !== null && subject !== this.subject) {
      this.filter = EVERYTHING
      this.active = null
    }
    if (this.content?.kind !== content.kind) {
      this.mounted?.unmount()
      this.mounted = null
    }
    if (isFirst) this.collapsed = !this.opensByItself(content)
    this.content = content
    this.subject = subject
    if (content.kind === 'unknown' && content.rejected.length > 0) void this.judge()
    this.lineEnds = lineEnds
    this.draw()
  }

  setSettings(settings: Settings): void {
    this.settings = settings
    this.draw()
  }

  setRail(rail: readonly RailMark[]): void {
    this.rail = rail
    this.draw()
  }

  keepClearOf(headline: HeightRange | null): void {
    this.headline = headline
    this.draw()
  }

  setBeneath(beneath: DrawBeneath | null): void {
    this.beneath = beneath
    this.draw()
  }

  setActive(statement: string | null): void {
    this.active = statement
    this.draw()
  }

  /** Show the statement of a line of its passage beside it; null shows none. */
  setBeside(spot: Omit<Beside, 'free'> | null): void {
    this.mounted?.setBeside(spot && { ...spot, free: this.free })
  }

  /** Offer to add the words that are selected at this spot of the page; null offers nothing. */
  setSelected(spot: Omit<BesidePlace, 'free'> | null): void {
    this.mounted?.setSelected(spot && { ...spot, free: this.free })
  }

  /** What is free of the window beside the panel, in CSS pixels. */
  private get free(): BesidePlace['free'] {
    const { side, kind } = this.frame
    const taken = this.isOpen && kind === 'side' ? this.width : 0
    return side === 'left' ? { left: taken, right: innerWidth } : { left: 0, right: innerWidth - taken }
  }

  /** Open it, whether it was collapsed or not. */
  open(): void {
    this.collapse(false, false)
  }

  /** Obey the keys of a command, pressed where `here` is the statement that is read. */
  obey(command: SidebarCommand, here: string | null): void {
    switch (command) {
      case 'toggle-sidebar':
        return this.toggle(here)
      case 'next-passage':
        return this.step(1)
      case 'previous-passage':
        return this.step(-1)
    }
  }

  get isOpen(): boolean {
    return !this.collapsed
  }

  /** The room the page is asked to make; null where this lies over it or is collapsed. */
  get room(): Room | null {
    const { side, kind } = this.frame
    return this.settings.makeRoom && this.isOpen && kind === 'side' ? { side, width: this.width } : null
  }

  /** What a machine found opens by itself only where the user wants it so. */
  private opensByItself({ kind }: PageContent): boolean {
    const { collapsed, openByItself, unknown } = this.settings
    return kind === 'unknown' ? unknown === 'open' : openByItself && !collapsed
  }

  private get frame(): PageFrame {
    return this.standing.at(this.settings, this.lineEnds)
  }

  private get width(): number {
    return this.standing.widthOf(this.settings)
  }

  /** Open it and move the focus into it, to `statement` where there is one; or collapse it. */
  private toggle(statement: string | null): void {
    if (this.isOpen) {
      this.collapse(true)
      return this.on.onLeave()
    }
    this.collapse(false)
    this.mounted?.focus(statement)
  }

  /** Go to the next or the previous of the listed statements that are on the page. */
  private step(by: 1 | -1): void {
    const next = stepFrom(listedStatements(this.content, this.filter), this.active, by)
    if (next !== null) this.on.onReveal(next, false)
  }

  /** `kept`: on other pages too, where the article is a known one. */
  private collapse(collapsed: boolean, kept = true): void {
    this.collapsed = collapsed
    if (kept && this.content?.kind === 'known') this.on.onKeep({ collapsed })
    this.draw()
  }

  /** Change settings for as long as a drag lasts, or for good. */
  private change(change: Partial<Settings>, done: boolean): void {
    this.setSettings({ ...this.settings, ...change })
    if (done) this.on.onKeep(change)
  }

  private async judge(): Promise<void> {
    if (this.judging !== null) return
    // Without its file nothing can be said for good.
    this.judging = await import('../judging/judging').catch(() => null)
    this.draw()
  }

  private draw(): void {
    const { content } = this
    if (content === null) return
    const props = { ...this.listed(content), ...this.shell() }
    if (this.mounted === null) {
      const view = content.kind === 'known' ? ARTICLE_VIEW : UNKNOWN_VIEW
      this.mounted = mountView(document.body, view as never, props as never) as Mounted<never>
    } else this.mounted.update(props as never)
    this.on.onDrawn()
  }

  /** What is listed, and what can be done with that alone. */
  private listed(content: PageContent) {
    if (content.kind === 'known') {
      const { dossier, sighting } = content
      return { dossier, sighting }
    }
    const { reading, record, before, dismissed, rejected, unsure } = content
    const { on } = this
    return {
      judging: this.judging && this.judging.judgingIn(this.settings),
      onJudging: () => void this.judge(),
      reading,
      record,
      before,
      unsure,
      dismissed: new Set(dismissed),
      rejected: new Set(rejected),
      onDismiss: (wanted: readonly string[]) => on.onChoose({ dismissed: wanted, rejected, unsure }),
      onReject: async (statement: ShownStatement, isRejected: boolean) =>
        this.judging?.rejectStatement(content, statement, isRejected, {
          keep: on.onKeepPage,
          unreject: on.onUnreject,
          choose: on.onChoose
        }) ?? 'failed',
      onCorrect: async (statement: ShownStatement) =>
        this.judging?.correctStatement(statement, on.onKeepPage) ?? 'failed',
      onUnsure: (wanted: boolean) => on.onChoose({ dismissed, rejected, unsure: wanted }),
      onArticle: (id: string, statement: string | null) => on.onLibrary(id, statement)
    }
  }

  /** What every sidebar over a page is drawn with. */
  private shell(): ShellProps {
    const { frame, collapsed, active, filter, rail, beneath, dockable, on } = this
    const tabTop = tabPlace(this.settings.tabTop, this.headline, innerHeight)
    const settings = { ...this.settings, width: this.width, tabTop }
    const strings = stringsFor(settings, navigator.languages)
    document.documentElement.lang = strings.language
    document.documentElement.dir = directionOf(strings.language)
    document.title = strings.product
    return {
      strings,
      settings,
      frame,
      dockable,
      notice: null,
      beneath,
      collapsed,
      active,
      filter,
      rail,
      onReveal: (statement, follow) => on.onReveal(statement, follow),
      onSharing: () => on.onSharing(),
      onShare: (subject, form) => on.onShare(subject, form, strings),
      onFilter: (wanted) => {
        this.filter = wanted
        this.draw()
      },
      onCollapse: (wanted) => this.collapse(wanted),
      onClose: () => on.onClose(),
      onLeave: () => on.onLeave(),
      onOptions: () => on.onOptions(),
      onLibrary: () => on.onLibrary(this.subject || null, null),
      onBrief: () => on.onBrief(),
      onKeep: () => on.onKeepPage(null),
      onAdd: () => on.onAdd(),
      onChange: (change, done) => this.change(change, done)
    }
  }
}
