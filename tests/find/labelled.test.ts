import { describe, expect, it } from 'vitest'
import { readLabelled } from './labelled'

describe('readLabelled', () => {
  it('takes the markers out and gives the spans they mark', () => {
    const { text, statements, note, date } = readLabelled(
      '# note: nested\n# date: 2031-02-03\n# 1: putin | iran | mixed | denied | outer=the Kremlin\n\n{1.source:Putin} {1.cue:said} {1.content:a {1.cue:b} c}. {1.content:d}\n'
    )
    expect(text).toBe('Putin said a b c. d\n')
    expect(note).toBe('nested')
    expect(date).toBe('2031-02-03')
    expect(statements).toHaveLength(1)
    const [statement] = statements
    expect(statement).toMatchObject({
      speaker: 'putin',
      topic: 'iran',
      kind: 'mixed',
      polarity: 'denied',
      outer: 'the Kremlin'
    })
    expect(statement?.content.map(({ start, end }) => text.slice(start, end))).toEqual(['a b c', 'd'])
    expect(statement?.cue.map(({ start, end }) => text.slice(start, end))).toEqual(['said', 'b'])
  })

  it('names every fault with its line', () => {
    const file =
      '# 1: Putin | iran | spoken | affirmed\n# 2: macron | - | direct | affirmed\nA {1.content:b c\nd} {3.cue:e} {x} }\n'
    expect(() => readLabelled(file)).toThrow(
      [
        "line 1: “Putin” is no speaker's id",
        'line 1: kind “spoken”: one of direct, indirect, mixed',
        'line 4: a “{” that opens no marker like {1.content:',
        'line 4: a “}” that closes no marker',
        'statement 2 has no content in the text',
        'statement 3 is marked but not in the head'
      ].join('\n')
    )
  })
})
