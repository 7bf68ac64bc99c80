/** Read word lists that stand one entry a line in a template string, a form that formatters leave alone. */

/** The lines of a list: `\nnot\nas well as\n` ⇒ `not`, `as well as`. */
export function lines(list: string): readonly string[] {
  return list.trim().split('\n')
}

/** Numbers by value, each line a value and its words: `\n2: two\n100: hundred, hundreds\n` ⇒ `{ 2: […], 100: […] }`. */
export function numbers(list: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    lines(list).map((line) => {
      const [value = '', words = ''] = line.split(': ')
      return [value, words.split(', ')]
    })
  )
}
