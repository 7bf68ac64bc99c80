/**
 * Look again at a page that changes: soon where it touches what is shown, and never for more than a small share of the time.
 *
 * Two things are asked. Are the words that verdicts rest on as they were? This is asked soon after any change. Style sheets,
 * pointers and animations change what is seen and tell nobody: so while the page is seen, a glance is taken every so often,
 * which costs next to nothing, and now and then the whole question is asked. Did the text grow or shrink? Only then may
 * something have come that was not there. What a look costs decides when the next may be, not how often the page changes:
 * from a change to the next question nothing is listened to.
 */
import { watchLanguage } from './shown-language'

/** What changed: the whole document, words that verdicts rest on, text elsewhere, the page's address, the language it is shown in. */
export type Change = 'document' | 'evidence' | 'text' | 'address' | 'language'

interface Watched {
  /** True while a user sees the words that verdicts rest on as they were. */
  readonly isAsItWas: () => boolean
  /** The same of some of it, at little cost, since it was asked last. */
  readonly isAsItWasAtAGlance: () => boolean
  /** What is seen now is what it is compared with from now on. */
  readonly settle: () => void
}

/** From a change to the question whether it matters, in ms: long enough for a batch of changes to end. */
const SOON = 300
/** How often a page that is seen is glanced at although it tells of no change, in ms. */
const WHILE_SEEN = 1200
/** How often the whole question is asked then. */
const UNTOLD = 5000
/** Words that verdicts rest on wait no longer than this, in ms, whatever a look costs. */
const LONGEST = 900
/** Text that comes or goes is worth a look from so many units on: a sentence, and more than a clock's digits. */
const LEAST_TEXT = 40
/** What looks may take at once, in ms: what a page goes through until it is complete. */
const CREDIT = 400
/** The share of the time that questions and looks may take after that. */
const SHARE = 0.003

/** Call `onChange` after changes of the page that matter. Returns what stops it. */
export function watchPage(watched: Watched, onChange: (change: Change) => void): () => void {
  const { documentElement: root } = document
  let address = location.href
  let length = lengthOf(root)
  /** The page told of a change since the last question, and since the text was last counted. */
  let isTold = false
  let isStirred = false
  let isInOtherLanguage = false
  let isStopped = false
  const work = new Work()
  let pause = SOON
  let askedAt = performance.now()
  let untold = UNTOLD
  let due = Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  const observer = new MutationObserver(() => {
    observer.disconnect()
    isTold = isStirred = true
    askWithin(pause)
  })
  // The document itself: its root may be replaced.
  const listen = (): void =>
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })

  const askWithin = (delay: number): void => {
    const at = performance.now() + delay
    if (at >= due) return
    due = at
    clearTimeout(timer)
    timer = setTimeout(ask, delay)
  }
  const ask = (): void => {
    due = Infinity
    listen()
    const start = performance.now()
    const change = whatChanged(start)
    if (change !== null) onChange(change)
    if (isStopped) return
    if (change !== null) settle()
    const took = performance.now() - start
    if (change === 'text') work.add(took)
    pause = Math.min(LONGEST, Math.max(SOON, took / SHARE))
    if (document.visibilityState === 'visible') askWithin(WHILE_SEEN)
  }
  const whatChanged = (now: number): Change | null => {
    if (document.documentElement !== root) return isBeingWritten() ? null : 'document'
    if (location.href !== address) return 'address'
    if (isInOtherLanguage) return 'language'
    const isDue = !watched.isAsItWasAtAGlance() || isTold || now - askedAt >= untold
    if (isDue && isOtherEvidence(now)) return 'evidence'
    if (!isStirred) return null
    const wait = work.wait()
    if (wait > 0) {
      askWithin(wait)
      return null
    }
    isStirred = false
    return Math.abs(lengthOf(root) - length) < LEAST_TEXT ? null : 'text'
  }
  const isOtherEvidence = (now: number): boolean => {
    isTold = false
    askedAt = now
    const isOther = !watched.isAsItWas()
    untold = Math.max(UNTOLD, (performance.now() - now) / SHARE)
    return isOther
  }
  const settle = (): void => {
    if (location.href !== address) work.startAnew()
    address = location.href
    isInOtherLanguage = isStirred = false
    watched.settle()
    length = lengthOf(root)
  }
  const stopLanguage = watchLanguage(() => {
    isInOtherLanguage = true
    askWithin(SOON)
  })
  const onSeen = (): void => {
    isTold = true
    askWithin(0)
  }
  document.addEventListener('visibilitychange', onSeen)
  listen()
  askWithin(WHILE_SEEN)
  return () => {
    isStopped = true
    stopLanguage()
    document.removeEventListener('visibilitychange', onSeen)
    observer.disconnect()
    clearTimeout(timer)
  }
}

/** Work done and the time that it must be spread over. */
class Work {
  private spent = 0
  private since = performance.now()

  add(took: number): void {
    const now = performance.now()
    this.spent = Math.max(0, this.spent - (now - this.since) * SHARE) + took
    this.since = now
  }

  /** How long to wait until more may be done, in ms; 0 where it may be done now. */
  wait(): number {
    const left = this.spent - CREDIT - (performance.now() - this.since) * SHARE
    return Math.max(0, left / SHARE)
  }

  startAnew(): void {
    this.spent = 0
  }
}

/** No other document is in the place of the page's own yet. */
const isBeingWritten = (): boolean => document.readyState === 'loading' || document.documentElement === null

const lengthOf = (node: Node): number => node.textContent?.length ?? 0
