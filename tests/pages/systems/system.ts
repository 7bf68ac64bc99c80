/** What a content system is given to publish, and the pieces that every builder is made of. */
import { loadDossiers } from '../../../build/load-dossiers'
import { TITLE } from '../article'
import { escapeHtml } from '../document'

export interface SystemBlock {
  /** The line of the bundled article, counted from 1; 0 where the block is none of its lines. */
  readonly number: number
  readonly role: 'paragraph' | 'heading' | 'related' | 'insert'
  /** Inline markup; of an insert, whole elements that stand between paragraphs. */
  readonly html: string
}

export interface SystemArticle {
  readonly language: 'ar' | 'en'
  readonly title: string
  readonly blocks: readonly SystemBlock[]
}

export interface ContentSystem {
  readonly name: string
  readonly build: (article: SystemArticle) => string
  /** Lines that the page holds and does not show; none by default. */
  readonly hides?: (article: SystemArticle) => ReadonlySet<number>
  /** True where it needs what only a browser has: style sheets, layout, running scripts, speed. */
  readonly needsBrowser?: true
  /** True where a part stands apart from the rest, so that its place in the order is all that tells whose it is. */
  readonly needsOrder?: true
  /** True where it sets words with other characters, as justified text with tatweel. */
  readonly respells?: true
}

/** The bundled article as a newsroom would file it: its subheads and its related box are known from its annotations. */
export function bundledArticle(): SystemArticle {
  const dossier = loadDossiers(`${import.meta.dirname}/../../../src/dossiers`).find(({ id }) => id === BUNDLED)
  if (dossier === undefined) throw new Error(`${BUNDLED} is not bundled`)
  const blocks: SystemBlock[] = []
  let start = 0
  for (const text of dossier.text.split('\n')) {
    const aside = dossier.excluded.find(({ passage }) => passage.position.start === start)
    if (text !== '')
      blocks.push({ number: blocks.length + 1, role: aside?.kind ?? 'paragraph', html: escapeHtml(text) })
    start += text.length + 1
  }
  return { language: 'ar', title: TITLE, blocks }
}

const BUNDLED = 'putin-macron-call-2025'

/** How to write each kind of block, given its inline markup. */
export interface Setting {
  readonly paragraph: (html: string, index: number) => string
  readonly heading: (html: string) => string
  readonly related?: (html: string) => string
}

/** Write every block; inserts stand as they are, and a related line as a paragraph unless told otherwise. */
export function set({ blocks }: Pick<SystemArticle, 'blocks'>, setting: Setting): readonly string[] {
  return blocks.map(({ role, html }, index) => {
    if (role === 'insert') return html
    if (role === 'heading') return setting.heading(html)
    if (role === 'related') return (setting.related ?? ((related) => setting.paragraph(related, index)))(html)
    return setting.paragraph(html, index)
  })
}

/** Write every block in an element of its own, `<p>` and `<h2>`. */
export function setPlainly(article: Pick<SystemArticle, 'blocks'>): string {
  return set(article, { paragraph: (html) => `<p>${html}</p>`, heading: (html) => `<h2>${html}</h2>` }).join('\n')
}

/** Change the text of inline markup and leave its tags. */
export function mapText(html: string, change: (text: string) => string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}

/** Cut inline markup after each full stop. */
export function sentences(html: string): readonly string[] {
  return html.split(/(?<=\.) /)
}

/** Write a list of headlines with a line of text each, as boxes on any page have them. */
export function teaserList(tag: string, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const [title, text] = TEASERS[index % TEASERS.length] as readonly [string, string]
    return `<${tag}><a href="#"><b>${title}</b></a> <span>${text}</span></${tag}>`
  }).join('\n')
}

const TEASERS = [
  ['افتتاح ميناء صغير للصيادين بعد عامين من العمل', 'يتسع لمئة قارب، وفيه سوق يومي للسمك.'],
  ['مكتبة متنقلة تصل إلى القرى البعيدة', 'حافلة قديمة تحمل ثلاثة آلاف كتاب كل أسبوع.'],
  ['موجة حر تبلغ ذروتها منتصف الأسبوع', 'الأرصاد تنصح بتجنب الشمس ساعات الظهيرة.'],
  ['ماكرون يزور معرضًا للطيران', 'الزيارة قصيرة، ويتخللها لقاء بطلاب الهندسة.'],
  ['بوتين يفتتح جسرًا في الشرق الأقصى', 'الجسر يختصر الرحلة بين المدينتين إلى النصف.']
] as const
