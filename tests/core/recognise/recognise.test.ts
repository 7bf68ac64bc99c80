import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDossiers } from '../../../build/load-dossiers'
import { readArticle } from '../../../src/core/recognise/article'
import type { Dossier } from '../../../src/core/dossier'
import { recognise } from '../../../src/core/recognise/recognise'
import type { Finding, Sighting } from '../../../src/core/verify/sighting'
import { pageOf, type Part } from '../page-of'
import { runs } from '../../property-runs'

const dossier = loadDossiers(`${import.meta.dirname}/../../../src/dossiers`).find(
  ({ id }) => id === 'putin-macron-call-2025'
) as Dossier
const article = readArticle(dossier)
const lines = dossier.text.split('\n')
/** Another article, of three paragraphs. */
const OTHER = [
  'افتتحت البلدية حديقة جديدة على ضفة النهر بعد أعوام من الانتظار والعمل المتواصل',
  'ويقول سكان الحي إن المشروع غيّر حياتهم وإن الأطفال صاروا يلعبون هناك كل مساء',
  'وتعتزم المدينة زراعة ألف شجرة أخرى قبل حلول الشتاء المقبل وفق ما أعلنته اللجنة'
]
const IDS = ['p1', 'p2', 'm1', 'm2', 'p3', 'm3', 'j1']

function see(content: readonly (string | Part)[]): Sighting | null {
  const { words, probe } = pageOf(content)
  return recognise(article, words, probe)?.sighting ?? null
}

/** Look at the article with one line changed, and give one finding. */
function seeChanged(id: string, from: string | RegExp, to: string): Finding {
  const text = lines.map((line) => line.replace(from, to))
  expect(text.join('\n')).not.toBe(dossier.text)
  return see(text)?.findings.find(({ statement }) => statement === id) as Finding
}

const verdicts = (sighting: Sighting | null): readonly (string | undefined)[] =>
  IDS.map((id) => sighting?.findings.find(({ statement }) => statement === id)?.verdict)
const all = (verdict: string): readonly string[] => IDS.map(() => verdict)

describe('recognise', () => {
  it.each<[string, readonly (string | Part)[]]>([
    ['the article as it is', lines],
    [
      'the article without subheads and related box',
      article.lines.flatMap(({ own }, i) => (own ? [lines[i] as string] : []))
    ],
    ['paragraphs in another order', lines.toReversed()],
    ['all in one block', [lines.join(' ')]],
    ['paragraphs in elements of their own', lines.map((line) => ({ content: [line] }))],
    [
      'other matter around and between',
      lines.flatMap((line, i) => [line, { region: 'beside' as const, content: [`إعلان رقم ${i} عن سيارة جديدة`] }])
    ]
  ])('gives %s the grade full and every statement verbatim', (_name, content) => {
    const sighting = see(content)
    expect(sighting?.grade).toBe('full')
    expect(sighting?.coverage).toBe(1)
    expect(verdicts(sighting)).toEqual(all('verbatim'))
    for (const { statement, words } of sighting?.findings ?? []) {
      const evidence = dossier.statements.find(({ id }) => id === statement)?.evidence.map(({ quote }) => quote.exact)
      expect(words).toBe(evidence?.join(' '))
    }
  })

  it('gives two paragraphs the grade excerpt, with their share', () => {
    const sighting = see([lines[10] as string, lines[11] as string])
    expect(sighting?.grade).toBe('excerpt')
    expect(sighting?.coverage).toBeCloseTo(47 / article.ownWords)
    expect(verdicts(sighting)).toEqual(['absent', 'absent', 'absent', 'absent', 'verbatim', 'verbatim', 'absent'])
  })

  it('recognises two short paragraphs with one word in five edited', () => {
    const edited = [lines[10], lines[11]].map((line) =>
      (line as string)
        .split(' ')
        .map((word, i) => (i % 5 === 3 ? 'حديقة' : word))
        .join(' ')
    )
    expect(verdicts(see(edited))).toEqual(['absent', 'absent', 'absent', 'absent', 'altered', 'altered', 'absent'])
  })

  it('recognises two paragraphs with a long box between them', () => {
    const box = { region: 'beside' as const, content: [...OTHER, ...OTHER] }
    expect(see([lines[10] as string, box, lines[11] as string])?.grade).toBe('excerpt')
  })

  it.each<[string, readonly (string | Part)[]]>([
    ['nothing', []],
    ['a teaser of the first sentence', [lines[0] as string, 'اقرأ المزيد', 'خبر آخر عن الطقس']],
    [
      'two paragraphs that another text quotes',
      [...OTHER, lines[3] as string, ...OTHER, ...OTHER, lines[10] as string]
    ],
    ['one quoted paragraph', [lines[3] as string, 'تعليق طويل على ما قيل في هذه المكالمة من وجهة نظر أخرى']],
    ['all of it in readers’ comments', [...OTHER, { region: 'comments', content: lines }]],
    ['three paragraphs in readers’ comments', [{ region: 'comments', content: lines.slice(3, 8) }]]
  ])('does not recognise %s', (_name, content) => {
    expect(see(content)).toBeNull()
  })

  it('recognises an article that a layout marks as something beside it', () => {
    const sighting = see([lines[0] as string, { region: 'beside', content: lines }])
    expect(sighting?.grade).toBe('full')
    expect(verdicts(sighting)).toEqual(all('verbatim'))
  })

  it.each<[string, readonly (string | Part)[]]>([
    ['comments, around all there is', [{ region: 'comments', content: lines }]],
    ['widgets, each paragraph apart', lines.map((line) => ({ region: 'beside' as const, content: [line] }))],
    ['comments, below menus', ['الأولى', 'خبر عن الطقس', { region: 'comments', content: lines }]]
  ])('recognises an article that a layout labels as %s', (_name, content) => {
    const sighting = see(content)
    expect(sighting?.grade).toBe('full')
    expect(verdicts(sighting)).toEqual(all('verbatim'))
  })

  it('does not recognise what nobody can see', () => {
    expect(see([{ hidden: true, content: lines }])).toBeNull()
  })

  it('takes the shown one of two copies', () => {
    const sighting = see([{ hidden: true, content: lines }, { content: lines }])
    expect(verdicts(sighting)).toEqual(all('verbatim'))
    expect(sighting?.findings[0]?.spans[0]?.start).toBeGreaterThan(dossier.text.length)
  })

  it('calls words that are in the page but not shown absent, says so, and leaves them out of the share', () => {
    const sighting = see([...lines.slice(0, 9), { hidden: true, content: lines.slice(9) }])
    expect(sighting?.grade).toBe('excerpt')
    expect(sighting?.findings.map(({ hidden }) => hidden)).toEqual([false, false, false, false, true, true, true])
    expect(verdicts(sighting)).toEqual([
      'verbatim', 'verbatim', 'verbatim', 'verbatim', 'absent', 'absent', 'absent'
    ]) // prettier-ignore
  })

  it('does not take a comment that quotes a missing passage for the passage', () => {
    const without = lines.filter((_, i) => i !== 10)
    const sighting = see([{ content: without }, { region: 'comments', content: [lines[10] as string] }])
    expect(verdicts(sighting)).toEqual([
      'verbatim',
      'verbatim',
      'verbatim',
      'verbatim',
      'absent',
      'verbatim',
      'verbatim'
    ])
  })
})

describe('verdicts', () => {
  it.each<[string, string, string | RegExp, string]>([
    ['p1', 'without vowel marks', /[\u064b-\u0652]/g, ''],
    ['p1', 'with straight quotes', /[“”]/g, '"'],
    ['p1', 'with guillemets', /[“”]/g, '»'],
    ['p2', 'with other alefs', /أ/g, 'ا'],
    ['p1', 'with another hamza seat', /مسؤولية/g, 'مسئولية'],
    ['m1', 'with another final ya', /على/g, 'علي'],
    ['m3', 'with another ta marbuta', /النووية/g, 'النوويه'],
    ['p3', 'with tatweel', /بوتين/g, 'بوتيـــن'],
    ['m2', 'with a space lost', /جادة من/g, 'جادةمن']
  ])('calls %s %s typographic', (id, _name, from, to) => {
    expect(seeChanged(id, from, to)).toMatchObject({ verdict: 'typographic', changes: [] })
  })

  it.each<[string, string, string | RegExp, string]>([
    ['p3', 'with no-break spaces', / /g, '\u00a0'],
    ['p3', 'with direction marks', / /g, ' \u200f'],
    ['m2', 'with soft hyphens', /معاناة/g, 'معا\u00adناة']
  ])('calls %s %s verbatim', (id, _name, from, to) => {
    expect(seeChanged(id, from, to).verdict).toBe('verbatim')
  })

  it.each<[string, string, string | RegExp, string, readonly string[]]>([
    ['p2', 'a negation dropped', 'لن يقبل', 'يقبل', ['negation']],
    ['p3', 'a negation put in', 'شدد بوتين', 'لم يشدد بوتين', ['negation']],
    ['p1', 'another speaker', 'حمّل بوتين', 'حمّل ماكرون', ['name']],
    ['m2', 'another speaker before an intact quotation', 'عن ماكرون قوله', 'عن بوتين قوله', ['name']],
    ['m2', 'an attribution denied before an intact quotation', 'ونقل قصر', 'ونفى قصر', ['polarity']],
    ['m1', 'a qualifier replaced', 'في أقرب وقت ممكن', 'فورًا', ['qualifier']],
    ['m3', 'a number put in', 'ضرورة امتثال', '10 مرات ضرورة امتثال', ['number']],
    ['m3', 'a preposition made a name', 'أكد على ضرورة', 'أكد علي ضرورة', []],
    ['m1', 'a possessive made another word', 'دعم بلاده', 'دعم بلادة', []],
    ['p1', 'another hamza', 'إطالة أمد', 'أطالة أمد', []],
    ['j1', 'a word replaced', 'الفترة المقبلة”', 'السنة المقبلة”', []],
    ['m3', 'a clause cut off the end', ' لضمان الشفافية النووية في المنطقة', '', []],
    ['p3', 'a clause put before it', 'وفي هذا السياق', 'وليس صحيحًا أنه في هذا السياق', ['negation']],
    ['m2', 'a clause put after it', 'للنزاع”.', 'للنزاع” كما لم يقل.', ['negation']]
  ])('calls %s with %s altered, and names the change', (id, _name, from, to, changes) => {
    const finding = seeChanged(id, from, to)
    expect(finding.verdict).toBe('altered')
    expect(finding.changes).toEqual(expect.arrayContaining([...changes]))
    expect(finding.diff.some(({ op }) => op !== 'same')).toBe(true)
  })

  it.each([
    'موسكو (أ ف ب) - ',
    '(رويترز) — ',
    'باريس - ',
    'لندن، 2 تموز (رويترز): ',
    '12:34 ',
    '١٢:٣٤ م | ',
    '3) ',
    '[2] ',
    'الأربعاء 2 يوليو 2025: ',
    'لندن - رويترز: ',
    'واشنطن (AP) – '
  ])('leaves a dateline, a credit, a time or a number out of the sentence: %s', (lead) => {
    expect(verdicts(see(lines.map((line) => lead + line)))).toEqual(all('verbatim'))
  })

  it.each([' (أ ف ب)', ' – رويترز', ' [رويترز].'])('leaves a credit at its end out of the sentence:%s', (credit) => {
    const stopped = /[.”]+$/u
    expect(seeChanged('m3', stopped, credit)).toMatchObject({ verdict: 'typographic', diff: [{ op: 'same' }] })
  })

  it.each([
    'ليس صحيحًا: ',
    'كذب - ',
    'ماكرون: ',
    'ماكرون - ',
    'بوتين (رويترز) - ',
    'لا (رويترز) - ',
    'كييف: ',
    'لم ',
    '10 ',
    'بحسب موسكو - ',
    'بخلاف ذلك – '
  ])('takes any other words before a sentence for words of it: %s', (lead) => {
    expect(seeChanged('p3', /^/u, lead).verdict).toBe('altered')
  })

  const split = (line: number, inserted: string | Part): readonly (string | Part)[] =>
    lines.map((text, i) => {
      const at = text.indexOf('، ') + 2
      return i === line ? { content: [text.slice(0, at), inserted, text.slice(at)] } : text
    })

  it.each(['لن', 'وهو ما نفاه لاحقًا', 'بل العكس'])(
    'reads words in a block of their own in mid-sentence with the sentence: %s',
    (words) => {
      const sighting = see(split(10, { content: [words] }))
      expect(sighting?.findings.find(({ statement }) => statement === 'p3')?.verdict).toBe('altered')
    }
  )

  it.each<[string, string | Part]>([
    ['an advertisement', 'إعلان: سيارة جديدة'],
    ['a link to another story', { content: ['اقرأ أيضًا: موسم الزيتون'] }],
    ['what the markup calls a box', { region: 'beside', content: ['الرئيسان في لقاء سابق'] }]
  ])('leaves out %s in mid-sentence', (_name, box) => {
    expect(verdicts(see(split(10, box)))).toEqual(all('verbatim'))
  })

  it('never calls a passage verbatim when a word of its frame is not the article’s', () => {
    const spots = dossier.statements.flatMap(({ id, frame }) =>
      [...frame.quote.exact.matchAll(/[\p{L}\p{M}]+/gu)].map((word) => ({
        id,
        start: frame.position.start + word.index,
        end: frame.position.start + word.index + word[0].length
      }))
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...spots),
        fc.constantFrom('', 'كلمة', 'لا', 'ليس كذلك'),
        ({ id, start, end }, word) => {
          const text = dossier.text.slice(0, start) + word + dossier.text.slice(end)
          const verdict = see(text.split('\n'))?.findings.find(({ statement }) => statement === id)?.verdict
          expect(verdict).toBe('altered')
        }
      ),
      runs(300)
    )
  })

  it('says where the words are: the page’s text at the spans is what is shown as its words', () => {
    const edits = fc.array(fc.tuple(fc.nat(lines.length - 1), fc.nat(60), fc.constantFrom('', 'كلمة', 'لا')), {
      maxLength: 12
    })
    fc.assert(
      fc.property(edits, (list) => {
        const text = lines.map((line) => line.split(' '))
        for (const [line, word, by] of list) if (text[line]?.[word] !== undefined) text[line][word] = by
        const { words, probe } = pageOf(text.map((line) => line.join(' ')))
        for (const finding of recognise(article, words, probe)?.sighting.findings ?? []) {
          expect(finding.spans.map(({ start, end }) => words.page.text.slice(start, end)).join(' ')).toBe(finding.words)
          expect(finding.spans.length === 0).toBe(finding.verdict === 'absent')
        }
      }),
      runs(50)
    )
  })
})
