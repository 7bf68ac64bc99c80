/**
 * The ways in which a copy differs from the article before any system sets it, and what must be found of each.
 *
 * Verdicts are written down from what the transformation does, line by line, never from what the product says.
 */
import { randomFrom, shuffle, type Random } from '../edits/random'
import { bundledArticle, mapText, type SystemArticle, type SystemBlock } from './systems/system'

export type VariantVerdict = 'verbatim' | 'typographic' | 'altered' | 'absent'

export interface Variant {
  readonly name: string
  readonly article: SystemArticle
  /** True where the paragraphs are not in the article's order. */
  readonly reordered?: true
  readonly grade: 'full' | 'edited' | 'excerpt'
  /** By statement. */
  readonly verdicts: Readonly<Record<string, VariantVerdict>>
}

/** The line that each statement's evidence stands in. */
export const LINE_OF: Readonly<Record<string, number>> = { p1: 4, p2: 5, m1: 7, m2: 8, p3: 11, m3: 12, j1: 14 }

/** Words that the article does not have, put in the place of its own. */
const FOREIGN = ['حديقة', 'قافلة', 'مرآة', 'نافورة', 'قنديل', 'بستان', 'زورق', 'مصباح', 'عصفور', 'غيمة', 'خزانة']

/** Every run makes the same copies. */
const SEED = 20250701

/** Make all copies. */
export function variants(): readonly Variant[] {
  const whole = bundledArticle()
  const only = (lines: readonly number[]): SystemArticle => ({
    ...whole,
    blocks: whole.blocks.filter(({ number }) => lines.includes(number))
  })
  return [
    { name: 'whole', article: whole, grade: 'full', verdicts: verdictsWhere(() => 'verbatim') },
    {
      name: 'two paragraphs',
      article: only([11, 12]),
      grade: 'excerpt',
      verdicts: verdictsWhere((line) => (line === 11 || line === 12 ? 'verbatim' : 'absent'))
    },
    {
      name: 'its first half',
      article: only([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      grade: 'excerpt',
      verdicts: verdictsWhere((line) => (line <= 10 ? 'verbatim' : 'absent'))
    },
    {
      name: 'paragraphs in another order',
      reordered: true,
      article: { ...whole, blocks: shuffle(randomFrom(SEED), whole.blocks) },
      grade: 'full',
      verdicts: verdictsWhere(() => 'verbatim')
    },
    edited('5 % of the words changed', whole, 0.05, [4, 8, 11, 12, 14]),
    edited('20 % of the words changed', whole, 0.2, [4, 8]),
    {
      name: 'advertising between and inside paragraphs',
      article: { ...whole, blocks: whole.blocks.flatMap(withAdvertising) },
      grade: 'full',
      verdicts: verdictsWhere(() => 'verbatim')
    },
    {
      name: 'words split between elements',
      article: { ...whole, blocks: whole.blocks.map((block) => ({ ...block, html: splitWords(block.html) })) },
      grade: 'full',
      verdicts: verdictsWhere(() => 'verbatim')
    },
    {
      name: 'other quotation marks, no vowel marks, no-break spaces',
      article: { ...whole, blocks: whole.blocks.map((block) => ({ ...block, html: retype(block.html) })) },
      grade: 'full',
      // The evidence of m2 and m3 has neither a quotation mark nor a vowel mark.
      verdicts: verdictsWhere((line) => (line === 8 || line === 12 ? 'verbatim' : 'typographic'))
    }
  ]
}

function verdictsWhere(verdict: (line: number) => VariantVerdict): Readonly<Record<string, VariantVerdict>> {
  return Object.fromEntries(Object.entries(LINE_OF).map(([statement, line]) => [statement, verdict(line)]))
}

/** Change words all over the paragraphs but those of `kept`, so that all other evidence is altered. */
function edited(name: string, whole: SystemArticle, share: number, kept: readonly number[]): Variant {
  const random = randomFrom(SEED)
  const isOpen = ({ role, number }: SystemBlock): boolean => role === 'paragraph' && !kept.includes(number)
  const count = (blocks: readonly SystemBlock[]): number =>
    blocks.reduce((sum, { html }) => sum + html.split(' ').length, 0)
  const stride =
    count(whole.blocks.filter(isOpen)) / (count(whole.blocks.filter(({ role }) => role === 'paragraph')) * share)
  const blocks = whole.blocks.map((block) =>
    isOpen(block) ? { ...block, html: replaceWords(random, block.html, stride) } : block
  )
  return {
    name,
    article: { ...whole, blocks },
    grade: 'edited',
    verdicts: verdictsWhere((line) => (kept.includes(line) ? 'verbatim' : 'altered'))
  }
}

/** Replace one word in each stretch of `stride` words, drawn at random. */
function replaceWords(random: Random, html: string, stride: number): string {
  const words = html.split(' ')
  for (let from = 0; from + stride <= words.length; from += stride) {
    const at = Math.floor(from + random() * stride)
    words[at] = FOREIGN[Math.floor(random() * FOREIGN.length)] as string
  }
  return words.join(' ')
}

/** An advertisement inside every third paragraph, and one below each of the others. */
function withAdvertising(block: SystemBlock): readonly SystemBlock[] {
  if (block.role !== 'paragraph') return [block]
  const html = block.html.replace('، ', '، <ins class="adsbygoogle">إعلان: عرض الصيف على كل الفنادق</ins> ')
  const below: SystemBlock = {
    number: 0,
    role: 'insert',
    html:
      block.number % 2 === 0
        ? '<div class="ad-slot" role="complementary"><p>إعلان</p><p>سيارة جديدة بلا دفعة أولى</p></div>'
        : '<div class="x1f9"><span>مساحة معلن</span> <a href="#">احجز رحلتك إلى الجبال قبل نفاد المقاعد</a></div>'
  }
  return block.number % 3 === 0 ? [{ ...block, html }] : [{ ...block, html }, below]
}

/** Cut every third word in two, by elements that begin or end inside it. */
function splitWords(html: string): string {
  const ways = [
    (a: string, b: string) => `${a}<b>${b}</b>`,
    (a: string, b: string) => `<span>${a}</span>${b}`,
    (a: string, b: string) => `${a}<wbr>${b}`,
    (a: string, b: string) => `<font color="#111">${a}</font><i>${b}</i>`
  ] as const
  let seen = 0
  return mapText(html, (text) =>
    text.replaceAll(/[\p{L}\p{M}]{4,}/gu, (word) => {
      seen++
      if (seen % 3 > 0) return word
      return (ways[(seen / 3) % ways.length] as (a: string, b: string) => string)(word.slice(0, 2), word.slice(2))
    })
  )
}

function retype(html: string): string {
  return mapText(html, (text) =>
    text
      .replaceAll('“', '«')
      .replaceAll('”', '»')
      .replaceAll(/[\u064b-\u0652]/g, '')
      .replaceAll(/ (?=\S{2,3} )/g, '\u00a0')
  )
}
