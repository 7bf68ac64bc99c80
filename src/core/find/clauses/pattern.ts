/**
 * Read a pattern: a regular expression over the tokens of a sentence, whose letters are classes of tokens.
 *
 * | written         | means                                                                              |
 * | --------------- | ---------------------------------------------------------------------------------- |
 * | `verb`          | a phrase of that class; a name of the language's `patterns` stands for what it says |
 * | `verb.clause`   | one with that feature; `verb.!clause` one without                                   |
 * | `"about"` `,`   | that word or mark                                                                   |
 * | `<subject>`     | the first rule of that table that fits                                              |
 * | `a b`, `a \| b` | one after the other; either, tried in order                                         |
 * | `a?` `a*` `a+` `a{2,5}` | as often as that, as often as it goes; with `?` behind, as seldom as it goes; with `+`, never less often than it goes |
 * | `[a b]` `[^a b]` | a phrase of one of the classes; one token with which none of them begins           |
 * | `=a` `!a`       | what follows is so; is not so                                                       |
 * | `<=a` `<!a`     | what precedes is so; is not so                                                      |
 * | `name:a`        | keeps where it stands                                                               |
 * | `\|\|`            | in the rules that end a content: it ends here                                       |
 */

/** A pattern taken apart. */
export type Pattern =
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat'
      readonly part: Pattern
      readonly least: number
      readonly most: number
      readonly greed: Greed
    }
  | { readonly kind: 'look'; readonly part: Pattern; readonly isBehind: boolean; readonly isNegative: boolean }
  | { readonly kind: 'keep'; readonly name: string; readonly part: Pattern }
  | { readonly kind: 'class'; readonly name: string; readonly features: readonly Feature[] }
  | { readonly kind: 'set'; readonly names: readonly string[]; readonly isNegative: boolean }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'table'; readonly name: string }

/** How often a part is taken that may be taken several times; possessive: as often as it goes, and none is given back. */
export type Greed = 'lazy' | 'greedy' | 'possessive'

/** What a phrase of a class has or lacks besides. */
export interface Feature {
  readonly name: string
  readonly isNegative: boolean
}

/** What `*` and `+` stand for at most, so that no pattern's cost grows with more than the sentence. */
const MOST = 60

const PART =
  /\s*(?:(?<keep>[a-z]+):(?=[^\s])|(?<look><?[=!])(?=[^\s])|<(?<table>[a-z-]+)>|"(?<word>[^"]+)"|(?<class>[a-z][a-z-]*)(?<features>(?:\.!?[\w-]+)*)|(?<quantifier>[?*+]|\{\d+,\d+\})(?<greed>[?+]?)|(?<mark>\|\||'s|[()[\]|^$,:;.—_]))/uy

type PatternPiece = Readonly<Record<string, string | undefined>>

/** What names stand for: each pattern is read once. */
export interface Names {
  readonly texts: Readonly<Record<string, string>>
  readonly read: Map<string, Pattern>
}

/** Read `text`; `names` may stand in it for other patterns. Throws where it is no pattern. */
export function readPattern(text: string, names: Names): Pattern {
  const pieces = piecesOf(text)
  let at = 0
  const next = (mark: string): boolean => pieces[at]?.mark === mark && at++ >= 0
  const fail = (): never => {
    throw new Error(`“${text}” is no pattern: part ${at + 1}`)
  }

  function choice(): Pattern {
    const parts = [sequence()]
    while (next('|')) parts.push(sequence())
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'choice', parts }
  }

  function sequence(): Pattern {
    const parts: Pattern[] = []
    while (at < pieces.length && !['|', ')'].includes(pieces[at]?.mark ?? '')) parts.push(repeated())
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'sequence', parts }
  }

  function repeated(): Pattern {
    const part = single()
    const { quantifier, greed } = pieces[at] ?? {}
    if (quantifier === undefined) return part
    at++
    const [least, most] = timesOf(quantifier)
    return {
      kind: 'repeat',
      part,
      least,
      most,
      greed: greed === '?' ? 'lazy' : greed === '+' ? 'possessive' : 'greedy'
    }
  }

  function single(): Pattern {
    const piece = pieces[at++] ?? fail()
    if (piece.keep !== undefined) return { kind: 'keep', name: piece.keep, part: single() }
    if (piece.look !== undefined)
      return {
        kind: 'look',
        part: single(),
        isBehind: piece.look.startsWith('<'),
        isNegative: piece.look.endsWith('!')
      }
    if (piece.table !== undefined) return { kind: 'table', name: piece.table }
    if (piece.word !== undefined) return { kind: 'word', text: piece.word.normalize('NFD') }
    if (piece.class !== undefined) return named(piece.class, piece.features ?? '')
    if (piece.mark === '(') {
      const inner = choice()
      return next(')') ? inner : fail()
    }
    if (piece.mark === '[') return set()
    return piece.mark === undefined ? fail() : { kind: 'class', name: piece.mark, features: [] }
  }

  function set(): Pattern {
    const isNegative = next('^')
    const names: string[] = []
    while (!next(']')) {
      const { class: name, mark } = pieces[at++] ?? fail()
      names.push(name ?? mark ?? fail())
    }
    return { kind: 'set', names, isNegative }
  }

  function named(name: string, features: string): Pattern {
    const meant = names.texts[name]
    if (meant !== undefined) return namedPattern(name, meant, names)
    const list = features.split('.').filter((feature) => feature !== '')
    return {
      kind: 'class',
      name,
      features: list.map((feature) => ({ name: feature.replace('!', ''), isNegative: feature.startsWith('!') }))
    }
  }

  const pattern = choice()
  return at < pieces.length ? fail() : pattern
}

function namedPattern(name: string, text: string, names: Names): Pattern {
  let pattern = names.read.get(name)
  if (pattern === undefined) names.read.set(name, (pattern = readPattern(text, names)))
  return pattern
}

function timesOf(quantifier: string): readonly [least: number, most: number] {
  if (quantifier === '?') return [0, 1]
  if (quantifier === '*') return [0, MOST]
  if (quantifier === '+') return [1, MOST]
  const [least = 0, most = 0] = quantifier.slice(1, -1).split(',').map(Number)
  return [least, most]
}

function piecesOf(text: string): readonly PatternPiece[] {
  const pieces: PatternPiece[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < text.trimEnd().length) {
    const from = PART.lastIndex
    const match = PART.exec(text)
    if (match === null) throw new Error(`“${text}” is no pattern from “${text.slice(from)}” on`)
    pieces.push(match.groups ?? {})
  }
  return pieces
}
