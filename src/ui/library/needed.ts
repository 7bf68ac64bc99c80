/** The dossiers that a view draws. */
import { useEffect } from 'preact/hooks'
import type { Dossier } from '../../core/dossier'
import type { LibraryProps } from './library-props'

/** Ask for `ids` whenever they change. */
export function useDossiers({ onNeed }: Pick<LibraryProps, 'onNeed'>, ids: readonly string[]): void {
  const key = ids.join(' ')
  useEffect(() => onNeed(ids), [key])
}

/** The dossier, where it has come. */
export function dossierOf({ dossiers }: Pick<LibraryProps, 'dossiers'>, id: string): Dossier | null {
  const loaded = dossiers.get(id)
  return loaded === undefined || loaded === 'failed' ? null : loaded
}
