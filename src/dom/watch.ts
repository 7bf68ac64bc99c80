/**
 * Look again at a page that changes: soon where it touches what is shown, and never for more than a small share of the time.
 *
 * Two things are asked. Are the words that verdicts rest on as they were? This is asked soon after any change. Style sheets,
 * pointers and animations change what is seen and tell nobody: so while the page is seen, a glance is taken every so often,
 * which costs next to nothing, and now and then the whole question is asked. Did the text grow or shrink? Only then may
 * something have come that was not there. What a look costs decides when the next may be, not how often the page changes:
 * from a change to the next question nothing is listened to.
 */
import type { Steps } from '../core/steps'
import { inSlices } from './in-slices'
import { watchLanguage } from './shown-language'

/** What changed: the whole document, words that verdicts rest on, text elsewhere, the page's address, the language it is shown in. */
export type Change = 'document' | 'evidence' | 'text' | 'address' | 'language'

interface Watched {
  /** True while a user sees the words that verdicts rest on as they were. */
  readonly isAsItWas: () => Steps<boolean> | false
  /** The same of some of it, at little cost, since it was asked last. */
  readonly isAsItWasAtAGlance: () => boolean
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
/** Texts that are counted in one step. */
const AT_A_TIME = 1000
/** The share of the time that questions and looks may take after that. */
const SHARE = 0.003

/** Call `onChange` after changes of the page that matter; no change is told before it has done with the last. Returns what stops it. */
export function watchPage(watched: Watched, onChange: (change: Change) => Promise<void> | void): () => void {
  const { documentElement: root } = document
  let address = location.href
  let length = 0
  /** The page told of a change since the last question, and since the text was last counted. */
  let isTold = false
  let isStirred = false
  let isInOtherLanguage = false
  let isStopped = false
  let isAsking = false
  /** How soon to ask again once it is told what was asked now. */
  let later = Infinity
  /** What the question that is asked now and the look that follows took, in ms. */
  let spent = 0
  const spend = (took: number): void => void (spent += took)
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
    if (isAsking) later = Math.min(later, delay)
    const at = performance.now() + delay
    if (isAsking || at >= due) return
    due = at
    clearTimeout(timer)
    timer = setTimeout(ask, delay)
  }
  const ask = async (): Promise<void> => {
    due = later = Infinity
    isAsking = true
    listen()
    spent = 0
    const change = await whatChanged(performance.now())
    if (change !== null && !isStopped) {
      isStirred = false
      const start = performance.now()
      await onChange(change)
      spend(performance.now() - start)
      if (change === 'text') work.add(spent)
      if (!isStopped) await settle()
    }
    if (isStopped) return
    isAsking = false
    pause = Math.min(LONGEST, Math.max(SOON, spent / SHARE))
    if (later < Infinity) askWithin(Math.max(later, pause))
    if (document.visibilityState === 'visible') askWithin(WHILE_SEEN)
  }
  const whatChanged = async (now: number): Promise<Change | null> => {
    if (document.documentElement !== root) return isBeingWritten() ? null : 'document'
    if (location.href !== address) return 'address'
    if (isInOtherLanguage) return 'language'
    const isDue = !watched.isAsItWasAtAGlance() || isTold || now - askedAt >= untold
    spend(performance.now() - now)
    if (isDue && (await isOtherEvidence(now))) return 'evidence'
    if (!isStirred) return null
    const wait = work.wait()
    if (wait > 0) {
      askWithin(wait)
      return null
    }
    isStirred = false
    const before = length
    length = await inSlices(textLength(root), spend)
    return Math.abs(length - before) < LEAST_TEXT ? null : 'text'
  }
  const isOtherEvidence = async (now: number): Promise<boolean> => {
    isTold = false
    askedAt = now
    const question = watched.isAsItWas()
    // What can't be asked is not known to be as it was.
    const isAsItWas = question && (await inSlices(question, spend).catch(() => false))
    untold = Math.max(UNTOLD, spent / SHARE)
    return !isAsItWas
  }
  const settle = async (): Promise<void> => {
    if (location.href !== address) work.startAnew()
    address = location.href
    isInOtherLanguage = false
    // What came meanwhile may be more than was looked at.
    const now = await inSlices(textLength(root))
    if (!isStirred) length = now
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
  void settle()
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

/** How long the text of an element is, in UTF-16 units. */
function* textLength(root: Element): Steps<number> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let i = 1; texts.nextNode() !== null; i++) {
    length += (texts.currentNode as Text).length
    if (i % AT_A_TIME === 0) yield
  }
  return length
}
