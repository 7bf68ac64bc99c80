declare module 'virtual:mawqif/mentions' {
  /** Every leader and topic of the bundled dossiers, for the gate. */
  export const mentions: import('../core/gate/mentions').Mentions
}

declare module 'virtual:mawqif/language' {
  /** The grammar of the language that the script is of. */
  export const grammar: import('../core/find/languages/grammar').Grammar
  /** The gazetteer's part that is of this language. */
  export const words: import('../core/find/people/packed-gazetteer').PackedWords
}
