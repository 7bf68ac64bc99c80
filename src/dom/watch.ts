/**
 * Look again at a page that changes: soon where it touches what is shown, and never for more than a small share of the time.
 *
 * Two things are asked. Are the words that verdicts rest on as they were? This is cheap, and asked soon after any change
 * and every so often while the page is seen, since style sheets, pointers and animations change what is seen and tell
 * nobody. Did the text grow or shrink? Only then may something have come that was not there. What a look costs decides
 * when the next may be, not how often the page changes: from a change to the next question nothing is listened to.
 */
import { watchLanguage } from './shown-language'

/** What changed: the words that verdicts rest on, text elsewhere, the page's address, or the language it is shown in. */
export type Change = 'evidence' | 'text' | 'address' | 'language'

interface Watched {
  /** Give what a user sees of the words that verdicts rest on: equal as long as nothing of it changes. */
  readonly evidence: () => string
}

/** From a change to the question whether it matters, in ms: long enough for a batch of changes to end. */
const SOON = 300
/** How often a page that is seen is asked although it tells of no change, in ms. */
const WHILE_SEEN = 1200
/** Words that verdicts rest on wait no longer than this, in ms, whatever a look costs. */
const LONGEST = 900
/** Text that comes or goes is worth a look from so many units on: a sentence, and more than a clock's digits. */
const LEAST_TEXT = 40
/** What looks may take at once, in ms: what a page goes through until it is complete. */
const CREDIT = 400
/** The share of the time that questions and looks may take after that. */
const SHARE = 0.003

/** Call `onChange` after changes of the page below `root` that matter. Returns what stops it. */
export function watchPage(root: Node, { evidence }: Watched, onChange: (change: Change) => void): () => void {
  let address = location.href
  let seen = evidence()
  let length = lengthOf(root)
  let isStirred = false
  let isInOtherLanguage = false
  let isStopped = false
  const work = new Work()
  let pause = SOON
  let due = Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  const observer = new MutationObserver(() => {
    observer.disconnect()
    isStirred = true
    askWithin(pause)
  })
  const listen = (): void =>
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true })

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
    const change = whatChanged()
    if (change !== null) onChange(change)
    if (isStopped) return
    if (change !== null) settle()
    const took = performance.now() - start
    if (change === 'text') work.add(took)
    pause = Math.min(LONGEST, Math.max(SOON, took / SHARE))
    if (document.visibilityState === 'visible') askWithin(WHILE_SEEN)
  }
  const whatChanged = (): Change | null => {
    if (location.href !== address) return 'address'
    if (isInOtherLanguage) return 'language'
    if (evidence() !== seen) return 'evidence'
    if (!isStirred) return null
    const wait = work.wait()
    if (wait > 0) {
      askWithin(wait)
      return null
    }
    isStirred = false
    return Math.abs(lengthOf(root) - length) < LEAST_TEXT ? null : 'text'
  }
  const settle = (): void => {
    if (location.href !== address) work.startAnew()
    address = location.href
    isInOtherLanguage = false
    isStirred = false
    seen = evidence()
    length = lengthOf(root)
  }
  const stopLanguage = watchLanguage(() => {
    isInOtherLanguage = true
    askWithin(SOON)
  })
  const onSeen = (): void => askWithin(0)
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

const lengthOf = (node: Node): number => node.textContent?.length ?? 0
