/** Words in Latin letters: an outlet, a network. */
export const LATIN: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`)
