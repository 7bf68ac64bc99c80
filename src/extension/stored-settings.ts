/** Notice when the stored settings change, without the schema that reads them: for scripts in pages, which have them from the background. */
import { native, type StorageChanges } from './native'

export const SETTINGS_KEY = 'settings'

/** Call `onChange` with the value as it is stored, whenever it changes in whatever window. Returns what stops it. */
export function watchStored(onChange: (stored: unknown) => void): () => void {
  const { onChanged } = native.storage
  const listener = (changes: StorageChanges, area: string): void => {
    if (area === 'local' && SETTINGS_KEY in changes) onChange(changes[SETTINGS_KEY]?.newValue)
  }
  onChanged.addListener(listener)
  return () => onChanged.removeListener(listener)
}
