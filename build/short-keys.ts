/**
 * Give the keys of the engine's own objects names of a letter or two in the finder's scripts, as the minifier gives its variables: a fiftieth less
 * when compressed. Only keys that stay within the engine: what comes from the packed gazetteer, is asked for by a string or a rule, or goes to
 * the background keeps its name.
 */
import { parseSync, type Plugin, Visitor } from 'vite'
import { LANGUAGES } from '../src/core/text/language'
import { environmentOf } from './finder-languages'

/** Those used most come first. */
export const OWN_KEYS: readonly string[] =
  `pattern tokens text shape quotations mentions forms view isWord reading count form starts ends statement basis
  grammaticalCase lexicon classes single parts picked isCapital hashes units used isOptional spellings proclitics
  runsOn polarity steps age pending perfective unitStarts alternatives isSurname case women isOthers reports begins
  all isStep isOnlyLast imperfective hash strangers pronouns anaphors isStrong terms unclaimed cut slots isRelative
  dropsSubject latter isSpoken isNegative part trace isTitled isOpen isGoverned isJoined abbreviations term isFirst
  spans clauses besides tree place mention least most read subordinate isRecap incises silences decline begin
  growUnits declension firsts entry depth innerStart innerEnd anaphorList fillerEndings isNested paragraphs cueClass
  memo tried order engine posts isAnothers isGiven isMisnamed isPersonal watchedTerms acts key plural verbs tables
  vocative isLatter auxiliaries stretches addLetters grow strips isPassedOver stems declines slot isBeginning
  surnames lastWords mostWords frames participles cueList participleList governedList isShared isReply meant
  relayedBy isPrefix allTerms subheads isBehind endings beginnings patterns matcher attributions rules isMain
  candidates grammar mayFit mayPick longer finite isPlain compiler readInterview isInQuotation circumstances possessives empties
  clauseSubjects signedWithin keepsSubject genitives breakers gives compounds temporals isHeld isTold
  enders isDeed isReflexive signs onlyPoints signature relays nameWord tellsOfMeeting recalls leadsIn texts folded throughout`.split(
    /\s+/u
  )

export function shortKeys(): Plugin {
  return {
    name: 'short-keys',
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      if (!LANGUAGES.some((language) => environmentOf(language) === this.environment.name)) return
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = withShortKeys(file.code, OWN_KEYS)
    }
  }
}

interface UsedKey {
  readonly name: string
  readonly start: number
  /** `{ name }`: the variable keeps its name. */
  readonly isShorthand: boolean
}

/** The script `code` with short names for the keys `own`; throws where a string or a group of a regular expression is called so. */
export function withShortKeys(code: string, own: readonly string[]): string {
  const { keys, strings } = namesIn(code)
  const asked = own.find((name) => strings.has(name) || code.includes(`(?<${name}>`))
  if (asked !== undefined) throw new Error(`“${asked}” is asked for by a string`)
  const taken = new Set(keys.map(({ name }) => name))
  const free = shortNames().filter((name) => !taken.has(name))
  const short = new Map(own.map((name, i) => [name, free[i] as string]))
  return keys
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { name, start, isShorthand }) => {
      const by = short.get(name)
      if (by === undefined) return rest
      return `${rest.slice(0, start)}${by}${isShorthand ? `:${name}` : ''}${rest.slice(start + name.length)}`
    }, code)
}

/** Every key that `code` writes as a name, and every string that is one word. */
function namesIn(code: string): { readonly keys: readonly UsedKey[]; readonly strings: ReadonlySet<string> } {
  const keys: UsedKey[] = []
  const strings = new Set<string>()
  const add = (
    key: { type: string; start: number; name?: unknown },
    isComputed: boolean,
    isShorthand = false
  ): void => {
    if (!isComputed && key.type === 'Identifier') keys.push({ name: String(key.name), start: key.start, isShorthand })
  }
  new Visitor({
    MemberExpression: ({ property, computed }) => add(property, computed),
    Property: ({ key, computed, shorthand }) => add(key, computed, shorthand),
    PropertyDefinition: ({ key, computed }) => add(key, computed),
    MethodDefinition: ({ key, computed }) => add(key, computed),
    Literal: ({ value }) => void (typeof value === 'string' && strings.add(value)),
    TemplateElement: ({ value }) => void strings.add(value.raw)
  }).visit(parseSync('script.js', code).program)
  return { keys, strings }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** All names of one letter, then all of two. */
const shortNames = (): readonly string[] => {
  const single = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())]
  return [...single, ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second))]
}
