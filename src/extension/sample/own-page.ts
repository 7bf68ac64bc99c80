/** Be to the scripts in this page what the background is to those in any other: run scripts, insert style sheets, look things up. */
import { highlightRules } from '../../dom/highlight-rules'
import { roomRule } from '../../dom/room'
import { markAsked } from '../asked'
import { dismissedAt, keepDismissed } from '../background/dismissed'
import { findDossiers, readDossier } from '../background/dossier-store'
import { readArticle } from '../background/read-article'
import { recordOf } from '../background/record'
import { answerHere } from '../messages/here'
import { changeSettings, readSettings } from '../settings'

/** Run what the background injects into a page that the user asked it to look at. */
export async function runHere(): Promise<void> {
  const paint = sheet()
  const room = sheet()
  answerHere({
    open: async ({ sketch }) => Promise.all((await findDossiers(sketch)).map(readDossier)),
    find: () => load('finder'),
    article: ({ text, date }) => readArticle(text, date),
    read: () => load('annotator'),
    sharing: () => load('sharing'),
    record: (asked) => recordOf(asked, location.href),
    dismissed: ({ address }) => dismissedAt(address),
    dismiss: ({ address, statements }) => keepDismissed(address, statements),
    // The browser's side panel follows no page of the extension's own.
    settings: async () => ({ ...(await readSettings()), showIn: 'page' }),
    marks: async ({ shown }) => void (await changeSettings({ marks: shown })),
    paint: async ({ speakers }) => void (await paint.replace(highlightRules(speakers))),
    room: async ({ now }) => void (await room.replace(now === null ? '' : roomRule(now))),
    report: async () => undefined
  })
  markAsked()
  await load('annotator')
}

/** A style sheet of this page, empty as yet. */
function sheet(): CSSStyleSheet {
  const added = new CSSStyleSheet()
  document.adoptedStyleSheets.push(added)
  return added
}

/** Run one of the scripts for pages; again, where it ran before. */
function load(name: string): Promise<void> {
  const script = document.createElement('script')
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`${name}.js could not be read`)))
    script.src = `/${name}.js`
    document.head.append(script)
  })
}
