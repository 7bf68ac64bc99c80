/** The classes of a language's words, by the names that its rules use. */
import type { WordClasses } from '../clauses/token-classes'
import type { Grammar } from './grammar'
import type { Lexicon } from './lexicon'

type List = readonly (readonly [phrase: string, value: unknown])[]

/** The classes of `lexicon`'s words and, behind them, its own. */
export function classesOf({ grammar, cueList, participleList, anaphorList, governedList }: Lexicon): WordClasses {
  const plain = (list: readonly string[] = []): List => list.map((phrase) => [phrase, true])
  const ending = (endings: readonly string[] = []): readonly string[] => endings.map((each) => `*${each}`)
  const gendered = ({ masculine, feminine }: Grammar['pronouns'] = { masculine: [], feminine: [] }): List => [
    ...masculine.map((word) => [word, 'masculine'] as const),
    ...feminine.map((word) => [word, 'feminine'] as const)
  ]
  return {
    verb: cueList,
    participle: participleList,
    'participle-phrase': participleList.filter(([phrase]) => phrase.includes(' ')),
    attribution: grammar.attributions.flatMap((each) => each.forms.map((form) => [form, each] as const)),
    relay: (grammar.relays ?? []).flatMap((each) => each.forms.map((form) => [form, each] as const)),
    office: anaphorList,
    'governed-office': governedList,
    he: gendered(grammar.pronouns),
    his: gendered(grammar.possessives),
    that: plain(grammar.complementisers),
    if: plain(grammar.conditionals),
    and: plain(grammar.conjunctions),
    while: plain(grammar.coordinators),
    prep: plain(grammar.prepositions),
    det: plain(grammar.determiners),
    of: plain(grammar.genitives),
    which: plain(grammar.relativePronouns),
    void: plain(grammar.voids),
    empty: plain(grammar.empties),
    filler: plain([...grammar.fillers, ...ending(grammar.fillerEndings)]),
    'subject-pronoun': plain(grammar.clauseSubjects),
    message: plain(grammar.messages),
    means: plain(grammar.means),
    ender: plain(grammar.enders),
    breaker: plain(grammar.breakers),
    circumstance: plain(grammar.circumstances),
    temporal: plain(grammar.temporals),
    time: plain(grammar.times),
    auxiliary: [
      ...(grammar.auxiliaries?.one ?? []).map((form) => [form, 'one'] as const),
      ...(grammar.auxiliaries?.several ?? []).map((form) => [form, 'several'] as const)
    ],
    reference: plain(grammar.references),
    'first-person': plain(grammar.firstPersons),
    relayer: plain(grammar.relayers),
    institution: plain(grammar.institutions),
    ...Object.fromEntries(
      Object.entries(grammar.classes ?? {}).map(([name, words]) => [
        name,
        'masculine' in words ? gendered(words) : plain(words)
      ])
    )
  }
}
