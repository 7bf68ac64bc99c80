import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/recognise/article'
import { recognise } from '../../../src/core/recognise/recognise'
import { pageOf, type Part } from '../page-of'
import { all, dossier, findingOf, lines, see, seeChanged, verdicts } from '../recognise/see'
import { fc, runs } from '../../properties'
import { atOnce } from '../../../src/core/steps'

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
      expect(findingOf(sighting, 'p3')?.verdict).toBe('altered')
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
          const verdict = findingOf(see(text.split('\n')), id)?.verdict
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
        for (const finding of atOnce(recognise(readArticle(dossier), words, probe))?.sighting.findings ?? []) {
          expect(finding.spans.map(({ start, end }) => words.page.text.slice(start, end)).join(' ')).toBe(finding.words)
          expect(finding.spans.length === 0).toBe(finding.verdict === 'absent')
        }
      }),
      runs(50)
    )
  })
})
