/** The sidebar's style sheet, sent with the reader's preferences: no page's script carries it before it has an article. */
import partsCss from '../../ui/parts/parts.css?inline'
import sidebarCss from '../../ui/sidebar/sidebar.css?inline'
import tokensCss from '../../ui/tokens.css?inline'

export const SIDEBAR_STYLES = [tokensCss, partsCss, sidebarCss].join('\n')
