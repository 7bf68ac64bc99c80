import { describe, expect, it } from 'vitest'
import { quotationReader } from '../../../../src/core/find/text/quotations'

/** The quotations of each of `lines`, without marks, and `…` behind one that runs on. */
function quotedOver(...lines: readonly string[]): readonly (readonly string[])[] {
  const text = lines.join('\n')
  const paragraphs = lines.map((line, i) => {
    const start = lines.slice(0, i).join('\n').length + (i === 0 ? 0 : 1)
    return { start, end: start + line.length }
  })
  const quotationsOf = quotationReader(text, paragraphs)
  return paragraphs.map((_, at) =>
    quotationsOf(at).quotations.map(
      ({ innerStart, innerEnd, runsOn }) => text.slice(innerStart, innerEnd) + (runsOn ? '…' : '')
    )
  )
}

describe('a quotation over paragraphs', () => {
  it('goes on to the mark that closes it, through those without any', () => {
    expect(quotedOver('Он: «Мы ждём.', 'Киев устал.', 'И мы». Он ушёл.')).toEqual([
      ['Мы ждём.…'],
      ['Киев устал.…'],
      ['И мы']
    ])
    expect(quotedOver('He: "We wait.', 'So do they." He left.')).toEqual([['We wait.…'], ['So do they.']])
  })

  it('opens again', () => {
    expect(quotedOver('He: “We wait.', '“So do they.”')).toEqual([['We wait.…'], ['So do they.']])
  })

  it.each([
    ['nothing closes', ['Он: «Мы ждём.', 'Киев устал.']],
    ['another opens before it is closed', ['Он: «Мы ждём.', 'Это «шутка», сказал сосед.']],
    ['is closed too late', ['Он: «Мы ждём.', 'а', 'б', 'в', 'г', 'И мы».']]
  ])('is none where it %s', (_name, lines) => {
    expect(quotedOver(...lines)[0]).toEqual([])
  })
})
