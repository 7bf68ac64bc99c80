/** A gazetteer of two leaders, one place, one office and one topic, that a test can break. */
import { compileGazetteer, type CompiledGazetteer } from '../../../src/core/compile/compile-gazetteer'
import type { GazetteerFiles } from '../../../src/core/compile/gazetteer-files'

const each = (value: unknown): Readonly<Record<string, unknown>> => ({
  ar: value,
  en: value,
  fr: value,
  ru: value,
  uk: value
})
const leader = (id: string, en: string, ru: string, from: string, to?: string) => ({
  id,
  gender: 'f',
  name: { ar: id === 'brey' ? 'آنا [بري]' : 'لينا [ماران]', en, fr: en, ru },
  offices: [{ office: 'president', of: 'norvaria', from, ...(to && { to }) }],
  wellKnown: true
})
const LISTS = { givenNames: '', openers: '', belongings: '', followers: '', former: '' }

const FILES = {
  leaders: {
    leaders: [
      leader('brey', 'Anna [Brey]', 'Анна [Брей]', '2020-01', '2025-01'),
      leader('marrant', 'Lena [Marrant]', 'Лена [Марран]', '2025-01')
    ]
  },
  places: {
    places: {
      norvaria: {
        ar: { name: 'نورفاريا' },
        en: { name: 'Norvaria', adjective: 'Norvarian' },
        fr: { of: 'de Norvarie' },
        ru: { name: 'Норварии' }
      }
    }
  },
  offices: {
    knownUntil: '2025-09',
    offices: {
      president: {
        phrases: {
          ar: ['رئيسة {name}'],
          en: ['President of {name}'],
          fr: ['présidente {of}'],
          ru: ['президент* {name}'],
          uk: ['президент* {name}']
        },
        titles: each([])
      },
      lady: { phrases: each([]), titles: { ar: ['السيدة'], en: ['Ms'], fr: ['Mme'], ru: ['госпожа'], uk: ['пані'] } }
    }
  },
  topics: {
    topics: [
      {
        id: 'grain',
        name: { ar: 'Grain', en: 'Grain', fr: 'Grain', ru: 'Grain' },
        strong: each(['grain', 'wheat*']),
        weak: each(['harvest'])
      }
    ]
  },
  neighbours: each(LISTS)
}

/** An edit of a file's text: the first `from` becomes `to`. */
export type Edit = readonly [file: keyof typeof FILES, from: string, to: string]

/** Compile the small gazetteer with some of its files edited. */
export function compileWith(...edits: readonly Edit[]): CompiledGazetteer {
  const file = (name: keyof typeof FILES) => ({ file: name, text: textOf(name, edits) })
  const files: GazetteerFiles = {
    leaders: [file('leaders')],
    places: file('places'),
    offices: file('offices'),
    topics: file('topics'),
    neighbours: file('neighbours')
  }
  return compileGazetteer(files)
}

/** The problems of the small gazetteer with some of its files edited, each as `file, the line at fault: reason`. */
export function problemsWith(...edits: readonly Edit[]): readonly string[] {
  const compiled = compileWith(...edits)
  if (compiled.ok) return []
  return compiled.problems.map(({ file, line, reason }) => {
    const lines = textOf(file as keyof typeof FILES, edits).split('\n')
    return `${file}, ${lines[line - 1]?.trim()}: ${reason}`
  })
}

function textOf(name: keyof typeof FILES, edits: readonly Edit[]): string {
  return edits
    .filter(([file]) => file === name)
    .reduce(
      (text, [, from, to]) => {
        if (!text.includes(from)) throw new Error(`nothing to edit: ${from}`)
        return text.replace(from, () => to)
      },
      JSON.stringify(FILES[name], null, 1)
    )
}
