import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/core/recognise/article'
import type { Part } from '../page-of'
import { all, dossier, lines, see, verdicts } from './see'

/** Another article, of three paragraphs. */
const OTHER = [
  'افتتحت البلدية حديقة جديدة على ضفة النهر بعد أعوام من الانتظار والعمل المتواصل',
  'ويقول سكان الحي إن المشروع غيّر حياتهم وإن الأطفال صاروا يلعبون هناك كل مساء',
  'وتعتزم المدينة زراعة ألف شجرة أخرى قبل حلول الشتاء المقبل وفق ما أعلنته اللجنة'
]

describe('recognise', () => {
  it.each<[string, readonly (string | Part)[]]>([
    ['the article as it is', lines],
    [
      'the article without subheads and related box',
      lines.filter((line) => !dossier.excluded.some(({ passage }) => line.includes(passage.quote.exact)))
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
    expect(sighting?.coverage).toBeCloseTo(47 / readArticle(dossier).ownWords)
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
