/** Make of what a user writes somebody to watch for, or say what is wrong with it and where. */
import type { Subjects } from '../find/page-reading'
import { foldText } from '../text/fold'
import { type InEach, INTERFACE_LANGUAGES, type InterfaceLanguage, type Language, LANGUAGES } from '../text/language'
import { ownSubject } from './own-subject'
import { isSameSubject, MOST_WATCHED, type WatchedSubject } from './watched'
import { MOST_IN_LANGUAGE, type NameProblem, nameProblem } from './watched-name'

export interface WatchDraft {
  /** Of the subject that is changed; null of a new one. */
  readonly id: string | null
  readonly kind: WatchedSubject['kind']
  readonly gender: 'f' | 'm'
  /** As they are written: commas stand between them. */
  readonly names: InEach<string>
}

export type DraftProblem = NameProblem | 'many' | 'known' | 'none' | 'twice' | 'full'

/** The first problem of each language, with the name that has it; `all` of the whole. */
export type DraftProblems = Partial<
  Readonly<Record<Language | 'all', { readonly problem: DraftProblem; readonly name: string }>>
>

export const NEW_DRAFT: WatchDraft = {
  id: null,
  kind: 'person',
  gender: 'f',
  names: { ar: '', en: '', fr: '', ru: '', uk: '' }
}

export function draftOf(subject: WatchedSubject): WatchDraft {
  const names = Object.fromEntries(LANGUAGES.map((language) => [language, subject.names[language].join(', ')]))
  return {
    id: subject.id,
    kind: subject.kind,
    gender: subject.kind === 'person' ? subject.gender : 'f',
    names: names as Record<Language, string>
  }
}

/** `Ann  Lee، Bo Li` ⇒ `Ann Lee`, `Bo Li`. */
const namesIn = (written: string): string[] =>
  written
    .normalize('NFC')
    .split(/[,،;؛\n]/u)
    .map((name) => name.trim().replaceAll(/\s+/gu, ' '))
    .filter((name) => name !== '')

/** What is drafted, wrong or not. */
export function subjectOf(draft: WatchDraft, language: InterfaceLanguage): WatchedSubject {
  const names = Object.fromEntries(LANGUAGES.map((each) => [each, namesIn(draft.names[each])])) as Record<
    Language,
    string[]
  >
  const [first = ''] = [language, ...LANGUAGES].flatMap((each) => names[each])
  const { kind, gender, id = null } = draft
  const common = { id: id ?? ownSubject(first.replaceAll('*', '')).id, names }
  return kind === 'person' ? { kind, gender, ...common } : { kind, ...common }
}

/** None where it can be watched for; `known` are the leaders and topics that are known anyway, `list` those who are watched for. */
export function draftProblems(
  draft: WatchDraft,
  language: InterfaceLanguage,
  known: Subjects,
  list: readonly WatchedSubject[]
): DraftProblems {
  const subject = subjectOf(draft, language)
  const others = draft.kind === 'person' ? known.leaders : known.topics
  const taken = new Set(others.flatMap(({ name }) => INTERFACE_LANGUAGES.map((each) => foldText(name[each]))))
  const problems: Record<string, { readonly problem: DraftProblem; readonly name: string }> = {}
  for (const each of LANGUAGES) {
    const names = subject.names[each]
    for (const name of names) {
      const problem = nameProblem(draft.kind, each, name) ?? (taken.has(foldText(name)) ? 'known' : null)
      if (problem !== null) problems[each] ??= { problem, name }
    }
    if (names.length > MOST_IN_LANGUAGE) problems[each] ??= { problem: 'many', name: '' }
  }
  const whole = (problem: DraftProblem): void => void (problems['all'] ??= { problem, name: '' })
  if (LANGUAGES.every((each) => subject.names[each].length === 0)) whole('none')
  if (draft.id === null && list.some((other) => isSameSubject(other, subject))) whole('twice')
  if (draft.id === null && list.length >= MOST_WATCHED) whole('full')
  return problems
}
