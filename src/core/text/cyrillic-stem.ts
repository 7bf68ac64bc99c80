/** A Cyrillic word without the letters that other cases of a name have others for; three letters are left at least: `Мерджанова` ⇒ `Мерджан`. */
export const cyrillicStem = (word: string): string => word.replace(/(?<=.{3})[аеёиіоуыэюяєйьмгв]{1,3}$/u, '')
