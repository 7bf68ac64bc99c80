declare module 'virtual:mawqif/mentions' {
  /** Every leader and topic of the bundled dossiers, for the gate. */
  export const mentions: import('../core/mentions').Mentions
}
