/** The keys of each command, which the user changes on a page of the browser's own. */
import type { OptionsProps } from '../../ui/options/options-props'
import { browser } from '../browser'

const COMMANDS = [
  { kind: 'toggle', command: 'toggle-sidebar' },
  { kind: 'next', command: 'next-passage' },
  { kind: 'previous', command: 'previous-passage' },
  { kind: 'marks', command: 'toggle-marks' },
  { kind: 'add', command: 'add-selected' }
] as const

/** Read the keys as the browser has them now. */
export async function readShortcuts(): Promise<OptionsProps['shortcuts']> {
  const commands = await browser.commands.getAll()
  return COMMANDS.map(({ kind, command }) => ({
    kind,
    keys: commands.find(({ name }) => name === command)?.shortcut || null
  }))
}

/** Firefox has a call for its page of shortcuts, Chrome an address. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as {
    readonly commands: { readonly openShortcutSettings?: () => Promise<void> }
  }
  if (commands.openShortcutSettings !== undefined) return commands.openShortcutSettings()
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
