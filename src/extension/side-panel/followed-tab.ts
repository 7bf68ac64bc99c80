/**
 * Follow a tab: what can be said of it, anew whenever it may have changed.
 *
 * Answers may come out of order, so only that to the last question counts. A page that has just loaded is recognised a
 * moment later; until then it is being looked at, and not yet one that is not known.
 */
import type { TabState } from '../../core/tab-state'

/** How long after it loads a page may take to be recognised, in ms. */
const SETTLING = 1500

export class FollowedTab {
  private questions = 0
  private settling: ReturnType<typeof setTimeout> | null = null

  constructor(
    private current: number,
    private readonly read: (tab: number) => Promise<TabState>,
    private readonly onState: (state: TabState, tab: number) => void
  ) {}

  get id(): number {
    return this.current
  }

  /** Follow another tab, which the user turned to. */
  async turnTo(tab: number): Promise<void> {
    if (tab === this.current) return
    this.current = tab
    this.settle()
    await this.look()
  }

  /** Its page begins to load, or has loaded. */
  async loads(): Promise<void> {
    this.settle()
    this.settling = setTimeout(() => {
      this.settling = null
      void this.look()
    }, SETTLING)
    await this.look()
  }

  /** Ask it now. */
  async look(): Promise<void> {
    const question = ++this.questions
    const state = await this.read(this.current)
    if (question !== this.questions) return
    const isEarly = state.kind === 'unknown' && this.settling !== null
    this.onState(isEarly ? { kind: 'looking', host: state.host } : state, this.current)
  }

  private settle(): void {
    if (this.settling !== null) clearTimeout(this.settling)
    this.settling = null
  }
}
