/** The props of the sidebar of a known article. */
import type { Dossier } from '../../core/dossier'
import type { Sighting } from '../../core/verify/sighting'
import type { ShellProps } from './shell-props'

export interface SidebarProps extends ShellProps {
  readonly dossier: Dossier
  readonly sighting: Sighting
}
