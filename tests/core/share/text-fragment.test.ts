import { describe, expect, it } from 'vitest'
import type { PageText } from '../../../src/core/page/page-words'
import { directiveFor, withDirective } from '../../../src/core/share/text-fragment'
import { loadDossiers } from '../../../build/load-dossiers'
import { followDirective, readDirective } from './follow-fragment'
import { fc, runs } from '../../properties'

const ADDRESS = 'https://news.example/a'

function pageOf(...blocks: readonly string[]): PageText {
  const blockStarts: number[] = []
  let text = ''
  for (const block of blocks) {
    blockStarts.push(text.length)
    text += `${block}\n`
  }
  return { text, blockStarts, blockContainers: blocks.map(() => 0), ruledBlocks: [], parents: [-1] }
}

/** The address that leads to `words`, to their last place where there are several; null where there is none. */
function linkTo(page: PageText, words: string): string | null {
  const start = page.text.lastIndexOf(words)
  const directive = directiveFor(page, { start, end: start + words.length }, 'ar')
  return directive && withDirective(ADDRESS, directive)
}

const fragmentOf = (address: string | null): string | null =>
  address === null ? null : decodeURIComponent(address.slice(address.indexOf('text=') + 5))

const word = (length: number): string => 'x'.repeat(length)

describe('a link to a passage', () => {
  it.each([
    ['a passage that stands once', ['The river is ours, he said.'], 'river is ours', 'river is ours'],
    ['the whole of words that are cut', ['The river is ours.'], 'iver is our', 'river is ours'],
    ['no marks at its ends', ['He said: “the river is ours”.'], '“the river is ours”.', 'the river is ours'],
    [
      'a hyphen, a comma and an ampersand',
      ['Cease-fire, now & then.'],
      'Cease-fire, now & then',
      'Cease-fire, now & then'
    ],
    [
      'a passage told by what goes before',
      ['War is war.', 'He wants peace now. She wants peace now.'],
      'wants peace now',
      'She-,wants peace now'
    ],
    [
      'words that another place has in other letter case',
      ['PEACE first.', 'After it, peace last.'],
      'peace',
      'it,-,peace,-last'
    ],
    ['words that another place has with other accents', ['Où aller ?', 'Ici ou là-bas.'], 'ou', 'Ici-,ou,-là'],
    [
      'the end of the block before, where it is a block by itself',
      ['Peace now.', 'He said:', 'Peace now.', 'War later.'],
      'Peace now',
      'said:-,Peace now.,-War'
    ],
    ['an Arabic clitic as part of its word', ['قال إن السلام قريب، والسلام بعيد.'], 'والسلام', 'والسلام'],
    ['a word that an apostrophe joins', ['L’Iran et l’Ukraine'], 'Ukraine', 'l’Ukraine'],
    ['nothing of the words beside it', ['He wants peace now.'], ' peace ', 'peace'],
    ['a passage that ends its block', ['The river is ours', 'And theirs.'], 'river is ours', 'river is ours'],
    ['runs of spaces as one', ['He wants  peace\tnow.'], 'wants  peace\tnow', 'wants peace now'],
    [
      'a short passage whole, far down the page',
      [`${'x '.repeat(200)}one two three four five six seven`],
      'one two three four five six seven',
      'one two three four five six seven'
    ],
    [
      'a passage of 300 characters whole',
      [`${word(146)} one two ${word(145)}.`],
      `${word(146)} one two ${word(145)}`,
      `${word(146)} one two ${word(145)}`
    ],
    ['words that another place has without accents', ['Un été.', 'Il dit ete.'], 'ete', 'dit-,ete'],
    [
      'the marks before it, where what goes before is another block',
      ['Peace now.', 'He said:', '“Peace now', 'War later.'],
      'Peace now',
      'said:-,“Peace now,-War'
    ]
  ])('has %s', (_, blocks, words, expected) => {
    expect(fragmentOf(linkTo(pageOf(...blocks), words))).toBe(expected)
  })

  it.each([
    [
      'the same words stand in two places with the same words about them',
      ['Peace now.', 'Peace now.', 'Peace now.'],
      'Peace now'
    ],
    ['there is no word', ['…', '— !'], '!'],
    ['only marks before the first word are meant', ['… peace'], '…'],
    ['only the space between two words is meant', ['peace now'], ' '],
    [
      'a passage of 301 characters has too few words to give its ends',
      [`${word(146)} one two ${word(146)}.`],
      `${word(146)} one two ${word(146)}`
    ],
    [
      'a long passage has too few words to give its ends',
      [`${[1, 2, 3, 4, 5].map(() => word(90)).join(' ')} end`],
      [1, 2, 3, 4, 5].map(() => word(90)).join(' ')
    ],
    [
      'the passage is repeated far beyond the words tried',
      [`${'no '.repeat(40)}peace`, `${'no '.repeat(40)}peace`],
      'peace'
    ]
  ])('is not given where %s', (_, blocks, words) => {
    expect(linkTo(pageOf(...blocks), words)).toBeNull()
  })

  it('takes into account what the page has beside the part that was read', () => {
    const page = pageOf('He wants peace now, he said.')
    const at = { start: 3, end: 18 }
    expect(directiveFor(page, at, 'en')?.start).toBe('wants peace now')
    expect(directiveFor(page, at, 'en', `${page.text} She wants peace now.`)).toMatchObject({
      prefix: 'He',
      suffix: ', he'
    })
  })

  it('is not given where the whole page has not what was read', () => {
    expect(directiveFor(pageOf('Peace now.'), { start: 0, end: 5 }, 'en', 'Another page.')).toBeNull()
  })

  const counted = Array.from({ length: 90 }, (_, i) => `w${i}`)

  it.each([
    ['its first three and last three words', [`a b ${counted.join(' ')} c d`], 'w0 w1 w2,w87 w88 w89'],
    [
      'eight, where seven begin another place',
      [counted.join(' '), `${counted.slice(0, 7).join(' ')} x`],
      'w0 w1 w2 w3 w4 w5 w6 w7,w82 w83 w84 w85 w86 w87 w88 w89'
    ],
    [
      'eight, where seven end another place',
      [counted.join(' '), `x ${counted.slice(-7).join(' ')}`],
      'w0 w1 w2 w3 w4 w5 w6 w7,w82 w83 w84 w85 w86 w87 w88 w89'
    ],
    [
      'the word before it too, where it begins as another place',
      [`w0 w1 w2 x b ${counted.join(' ')}`],
      'b-,w0 w1 w2,w87 w88 w89'
    ]
  ])('gives of a long passage %s', (_name, blocks, expected) => {
    const page = pageOf(...blocks)
    const words = counted.join(' ')
    const start = page.text.indexOf(words)
    const directive = directiveFor(page, { start, end: start + words.length }, 'en')
    expect(fragmentOf(directive && withDirective(ADDRESS, directive))).toBe(expected)
  })

  it.each([
    ['nine words begin another place', [counted.join(' '), `${counted.slice(0, 9).join(' ')} x`]],
    ['nine words end another place', [counted.join(' '), `x ${counted.slice(-9).join(' ')}`]]
  ])('gives no link to a long passage where %s', (_name, blocks) => {
    expect(directiveFor(pageOf(...blocks), { start: 0, end: counted.join(' ').length }, 'en')).toBeNull()
  })

  it('gives a long passage by its ends, in whatever blocks they are', () => {
    const page = pageOf('One two three four five.', 'x '.repeat(200), 'six seven eight nine ten.')
    const directive = directiveFor(page, { start: 0, end: page.text.length - 1 }, 'en')
    expect(directive).toEqual({ prefix: '', start: 'One two three', end: 'eight nine ten', suffix: '' })
  })

  it.each([
    ['https://n.example/a', 'https://n.example/a#:~:text=a%2Db'],
    ['https://n.example/a#part', 'https://n.example/a#part:~:text=a%2Db'],
    ['https://n.example/a#/route', 'https://n.example/a#/route:~:text=a%2Db'],
    ['https://n.example/a#:~:text=old', 'https://n.example/a#:~:text=a%2Db']
  ])('is added to %s', (address, expected) => {
    expect(withDirective(address, { prefix: '', start: 'a-b', end: '', suffix: '' })).toBe(expected)
  })

  it.each([
    ['a\ud83d', 'a%EF%BF%BD'],
    ['\ude00a', '%EF%BF%BDa'],
    ['😀', '%F0%9F%98%80']
  ])('writes half a character as one that stands for it: %j', (start, written) => {
    expect(withDirective(ADDRESS, { prefix: '', start, end: '', suffix: '' })).toBe(`${ADDRESS}#:~:text=${written}`)
  })

  const anyWord = fc.constantFrom(
    'سلام',
    'والسلام',
    'حرب',
    'لا',
    'peace',
    'war',
    'Peace',
    'l’État',
    'cease-fire',
    '2025',
    '10%',
    'a,b',
    '“no”',
    'R&D'
  )
  const block = fc
    .array(anyWord, { minLength: 1, maxLength: 60 })
    .chain((words) => fc.constantFrom('', '.', '”.', ' …').map((end) => words.join(' ') + end))

  it('leads to its passage and nowhere else, on any page', () => {
    let given = 0
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(400), (blocks, at, length) => {
        const page = pageOf(...blocks)
        const start = at % page.text.length
        const end = Math.min(page.text.length, start + 1 + length)
        const directive = directiveFor(page, { start, end }, 'ar')
        if (directive === null) return
        given++
        const found = followDirective(page, readDirective(withDirective(ADDRESS, directive)))
        expect(found).not.toBeNull()
        // The words that the span touches, and no more.
        expect(found!.start <= start || !/[\p{L}\p{N}]/u.test(page.text.slice(start, found!.start))).toBe(true)
        expect(found!.end >= end || !/[\p{L}\p{N}]/u.test(page.text.slice(found!.end, end))).toBe(true)
        expect(page.text.slice(found!.start, start)).not.toMatch(/[\p{L}\p{N}].*\s/su)
        expect(page.text.slice(end, found!.end)).not.toMatch(/\s.*[\p{L}\p{N}]/su)
      }),
      runs(400)
    )
    expect(given).toBeGreaterThan(runs(100).numRuns)
  })

  it.each(
    loadDossiers('src/dossiers').flatMap((dossier) =>
      dossier.statements.map((each) => [each.id, dossier, each] as const)
    )
  )('leads to the evidence of %s in its article', (_, dossier, statement) => {
    const page = pageOf(...dossier.text.split('\n'))
    for (const { position } of statement.evidence) {
      const directive = directiveFor(page, position, dossier.language)
      expect(directive).not.toBeNull()
      const found = followDirective(page, readDirective(withDirective(ADDRESS, directive!)))
      expect(found!.start).toBeGreaterThanOrEqual(position.start)
      expect(found!.end).toBeLessThanOrEqual(position.end)
      expect(page.text.slice(position.start, found!.start) + page.text.slice(found!.end, position.end)).toMatch(
        /^\P{L}*$/u
      )
    }
  })
})
