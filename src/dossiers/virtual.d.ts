declare module 'virtual:mawqif/dossiers' {
  /** Every bundled dossier, by id. */
  export const dossiers: readonly import('../core/dossier').Dossier[]
}
