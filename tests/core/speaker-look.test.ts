import { describe, expect, it } from 'vitest'
import { speakerLook, speakerLooks, TONES } from '../../src/core/speaker-look'
import { fc } from '../properties'

const WORLD = ['macron', 'putin', 'trump', 'pezeshkian', 'zelensky', 'erdogan', 'netanyahu', 'khamenei']
const others = (ids: readonly string[]): readonly { readonly id: string }[] => ids.map((id) => ({ id }))
const id = fc.stringMatching(/^[a-z]{2,12}(-[a-z]{2,8})?$/)

describe('the look of a speaker', () => {
  it('is another for each of the eight who are heard most', () => {
    const looks = [...speakerLooks(WORLD).values()]
    expect(new Set(looks.map(({ tone }) => tone)).size).toBe(8)
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(8)
  })

  it.each(WORLD)('is the same for %s alone, in a dossier of two and among all', (speaker) => {
    const alone = speakerLook(speaker, others([speaker]))
    expect(speakerLook(speaker, others([...WORLD, 'araghchi', 'merz', 'rubio']))).toEqual(alone)
    expect(speakerLook(speaker, others(['someone-else', speaker]))).toEqual(alone)
    expect(speakerLook(speaker, [])).toEqual(alone)
  })

  it('stays what it was: whoever knows a leader by a tone and a shape finds them by it', () => {
    const heard =
      'putin macron zelensky trump netanyahu pezeshkian erdogan khamenei araghchi lavrov guterres starmer merz'
    const ids = [...heard.split(' '), 'xi-jinping', 'rubio', 'von-der-leyen', 'sisi', 'modi', 'brey']
    expect([...speakerLooks(ids)].map(([speaker, { tone, shape }]) => `${speaker} ${tone} ${shape}`)).toEqual([
      'putin a round',
      'macron b square',
      'zelensky c leaf',
      'trump d arch',
      'netanyahu e diamond',
      'pezeshkian f bowl',
      'erdogan g drop',
      'khamenei h vane',
      'araghchi a arch',
      'lavrov b diamond',
      'guterres c bowl',
      'starmer d drop',
      'merz e vane',
      'xi-jinping f round',
      'rubio g square',
      'von-der-leyen h leaf',
      'brey d square',
      'modi g diamond',
      'sisi d diamond'
    ])
    expect(['lavrov', 'merz', 'rubio', 'brey', 'modi'].map((each) => speakerLook(each, []).tone).join(' ')).toBe(
      'b e g d g'
    )
  })

  it('leaves a shape to whoever is heard more, and takes another in the same tone', () => {
    const [first, second] = ['putin', 'araghchi'].map((each) => speakerLook(each, others(['araghchi', 'putin'])))
    expect(first).toEqual(speakerLook('putin', others(['putin'])))
    expect(second?.tone).toBe(first?.tone)
    expect(second?.shape).not.toBe(first?.shape)
    expect(speakerLook('araghchi', others(['araghchi', 'macron'])).shape).toBe(first?.shape)
  })

  it('has one tone in whatever company', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(id, { maxLength: 12 }),
        (ids, more) => {
          const alone = speakerLooks(ids)
          const together = speakerLooks([...ids, ...more])
          for (const each of ids) expect(together.get(each)?.tone).toBe(alone.get(each)?.tone)
        }
      )
    )
  })

  it('does not hang on the order of the list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => {
        expect(new Map([...speakerLooks(ids.toReversed())].toSorted())).toEqual(
          new Map([...speakerLooks(ids)].toSorted())
        )
      })
    )
  })

  it('is no other’s among up to eight speakers, whoever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: TONES.length }), (ids) => {
        const looks = [...speakerLooks(ids).values()].map(({ tone, shape }) => `${tone} ${shape}`)
        expect(new Set(looks).size).toBe(ids.length)
      })
    )
  })

  it('returns a tone in another shape where there are more', () => {
    const many = [...WORLD, 'araghchi', 'lavrov', 'guterres', 'starmer', 'merz', 'xi-jinping', 'rubio', 'modi', 'sisi']
    const looks = [...speakerLooks(many).values()].map(({ tone, shape }) => `${tone} ${shape}`)
    expect(new Set(looks).size).toBe(many.length)
  })
})
