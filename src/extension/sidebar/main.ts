/** The sidebar's document in its frame over a page: it lists what the page's session tells, and asks it for what the user wants. */
import { sidePanel } from '../browser'
import { askBackground } from '../messages/ask-background'
import type { Channel } from '../messages/channel'
import type { ToSession } from '../messages/to-session'
import { readSettings, watchSettings } from '../settings'
import { sharePage } from '../share-page'
import '../../ui/parts/parts.css'
import '../../ui/sidebar/unknown.css'
import '../../ui/sidebar/sidebar.css'
import '../../ui/tokens.css'
import { watchBoxes } from './boxes'
import { enterPage } from './enter'
import { watchElsewhere } from '../watch-elsewhere'
import { FramedSidebar } from './framed-sidebar'
import type { Box } from '../../dom/frame-host'
import type { PageContent } from '../../core/page-content'

// Nothing is drawn before its styles are there: Firefox would warn in the page's console.
if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }))

let boxes: readonly Box[] = []
let content: PageContent | null = null
let session: Channel<ToSession> | null = null

/** Without an answer the page has gone, or its extension was updated: nothing is left to be done there. */
const ignore = (): undefined => undefined

const sidebar = new FramedSidebar(await readSettings(), sidePanel() !== undefined, {
  onReveal: (statement, follow) => void session?.ask('reveal', { statement, follow }).catch(ignore),
  onChoose: (listed) => void session?.ask('choose', listed).catch(ignore),
  onSharing: () => void session?.ask('sharing').catch(ignore),
  onShare: async (subject, form, strings) => {
    // The page is looked at anew for it, and may list something else under the same id by then.
    const seen = content
    const exported = (await session?.ask('export').catch(ignore)) ?? null
    return sharePage(exported, seen, subject, form, strings).catch(() => 'failed' as const)
  },
  onClose: () => void session?.ask('close').catch(ignore),
  onLeave: () => void session?.ask('leave').catch(ignore),
  // Where the browser refuses to store, the choice holds for this page only.
  onKeep: (change) => void askBackground('change', { change }).catch(ignore),
  onOptions: () => void askBackground('options').catch(ignore),
  onLibrary: (article, statement) => void askBackground('library', { article, statement }).catch(ignore),
  onBrief: () => void askBackground('brief').catch(ignore),
  onKeepPage: (also) => askBackground('keep', { also }).catch(() => 'failed' as const),
  onAdd: () => askBackground('add').catch(() => 'failed' as const),
  onUnreject: (said) => askBackground('unreject', said),
  onDrawn: () => tellDrawn()
})

const lookElsewhere = watchElsewhere(
  (sought) => askBackground('elsewhere', sought),
  (beneath) => sidebar.setBeneath(beneath)
)

function tellDrawn(): void {
  const { isOpen: open, room } = sidebar
  session?.ask('drawn', { boxes, open, room }).catch(ignore)
}

/** When the pointer last moved on the card beside a passage, or just around it, in ms since 1970. */
let onCardAt = 0
/** How far around the card it may be, in CSS pixels: on the way there from the passage. */
const AROUND = 12

const stop = (event: Event): void => event.stopPropagation()
const endBeside = (): void => sidebar.setBeside(null)

// All that the pointer moves over here besides the card is no passage.
document.addEventListener('pointermove', ({ clientX, clientY, movementX, movementY, timeStamp }) => {
  // Browsers tell of a pointer at rest, too, when something is drawn below it.
  const isMoved = movementX !== 0 || movementY !== 0
  const card = document.querySelector('.beside')?.getBoundingClientRect()
  const isNear =
    card !== undefined &&
    Math.max(card.left - clientX, clientX - card.right, card.top - clientY, clientY - card.bottom) <= AROUND
  if (isNear) onCardAt = performance.timeOrigin + timeStamp
  else if (isMoved) endBeside()
})
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  endBeside()
  const adding = document.querySelector('.adding')
  if (adding === null) return
  // The release of a key that ended this control is not for the list, which has the focus next.
  document.addEventListener('keyup', stop, { capture: true, once: true })
  if (adding.contains(document.activeElement)) document.querySelector<HTMLElement>('.panel')?.focus()
  sidebar.setSelected(null)
})
watchSettings((settings) => sidebar.setSettings(settings))
watchBoxes((now) => {
  boxes = now
  tellDrawn()
})

session = await enterPage({
  hello: async () => undefined,
  content: async (told) => {
    content = told.content
    sidebar.setContent(told.content, told.side)
    lookElsewhere(told.content)
  },
  rail: async ({ rail }) => sidebar.setRail(rail),
  active: async ({ statement }) => sidebar.setActive(statement),
  beside: async (spot) => sidebar.setBeside(spot),
  selected: async ({ spot }) => sidebar.setSelected(spot),
  alone: async ({ moved }) => {
    if (moved === null || moved >= onCardAt) endBeside()
  },
  clear: async ({ headline }) => sidebar.keepClearOf(headline),
  open: async () => sidebar.open(),
  command: async ({ command, here }) => sidebar.obey(command, here)
})
await session.ask('ready')
