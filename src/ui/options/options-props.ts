/** The props of the options page. */
import type { Settings } from '../../core/settings'
import type { InterfaceLanguage } from '../../core/text/language'
import type { Strings } from '../strings'

export interface OptionsProps {
  readonly settings: Settings
  readonly strings: Strings
  readonly languages: readonly { readonly code: InterfaceLanguage; readonly name: string }[]
  readonly everySite: boolean
  /** Hosts granted beyond the built-in list. */
  readonly grantedSites: readonly string[]
  /** How many sites the built-in list holds. */
  readonly builtInSites: number
  /** The keys of each command; null where it has none. */
  readonly shortcuts: readonly { readonly kind: keyof Strings['options']['shortcut']; readonly keys: string | null }[]
  /** The last save failed, or the browser refused access; null where all went well. */
  readonly problem: 'storage' | 'permission' | null
  /** The address of the introduction. */
  readonly introduction: string
  /** The address of the people and topics of the user's own. */
  readonly watchList: string
  readonly onChange: (change: Partial<Settings>) => void
  /** Open the browser's own page of shortcuts. */
  readonly onShortcuts: () => void
  readonly onResumeSite: (host: string) => void
  /** The pages of a site are no longer kept as they are opened. */
  readonly onStopKeeping: (host: string) => void
  /** Called within the click, as the browser's question requires. */
  readonly onEverySite: (allow: boolean) => void
  readonly onForgetSite: (host: string) => void
}
