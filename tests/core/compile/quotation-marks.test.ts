import { describe, expect, it } from 'vitest'
import { isInMarks } from '../../../src/core/compile/quotation-marks'

describe('isInMarks', () => {
  it.each([
    ['curly marks', 'He said “not now” twice.', 'not now', true],
    ['a stop before the closing mark', 'She said: “Not now.” Then she left.', 'Not now', true],
    ['straight marks', 'He said "not now".', 'not now', true],
    ['guillemets set off by spaces', 'Il a dit « pas encore » hier.', 'pas encore', true],
    ['low and high marks', 'Он сказал „не сейчас“ дважды.', 'не сейчас', true],
    ['Arabic text that opens with the closing mark', 'ما وصفه بـ”استرضاء سياسي سطحي”.', 'استرضاء سياسي سطحي', true],
    ['a part of a longer quotation', 'He said “not now, not ever” twice.', 'not ever', true],
    ['a quotation inside another', 'He wrote: «She said “not now” to me.»', 'not now', true],
    ['single marks', 'He said ‘not now’ twice.', 'not now', true],
    ['words before a quotation', 'He said “not now” twice.', 'He said', false],
    ['words between two quotations', 'It is “late” and then “dark” here.', 'and then', false],
    ['words after a mark that nothing closes', 'He said “not now', 'not now', false],
    ['single guillemets set off by spaces', 'Il a dit ‹ pas encore › hier.', 'pas encore', true],
    ['a stop before a single closing mark', 'He said ‘not now.’', 'not now', true],
    ['the first of words in single marks', 'He said ‘not now’ twice.', 'not', false],
    ['words that only a closing mark touches', 'He said not now” twice.', 'not now', false],
    ['words between a quotation and a stray mark', 'It is “late” and dark” here.', 'and dark', false],
    ['a word with an apostrophe', "Norvaria's president spoke.", 'president', false]
  ])('reads %s', (_name, line, words, quoted) => {
    const start = line.indexOf(words)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(isInMarks(line, { start, end: start + words.length })).toBe(quoted)
  })
})
