import { expect, it } from 'vitest'
import { paragraphsPage } from '../pages/paragraphs'
import { POLICIES } from '../pages/policies'
import { inBothBrowsers } from './stage'
import { noteTrust } from './trust'

type Name = keyof typeof POLICIES
const NAMES = Object.keys(POLICIES) as readonly Name[]
const pathOf = (name: Name): string => `/policy-${NAMES.indexOf(name)}`

inBothBrowsers(
  'a page whose server',
  (stage) => {
    const allowed = noteTrust('policies', stage)
    it.each(NAMES)('%s has its sidebar', async (name) => {
      const page = await stage.open(pathOf(name))
      const view = await stage.viewWhere(page, 'the whole list', ({ statements }) => statements.length === 7)
      expect(view.statements.every(({ verdict }) => verdict === 'verbatim')).toBe(true)
      allowed(name)
    })
  },
  Object.fromEntries(NAMES.map((name) => [pathOf(name), { html: paragraphsPage(), headers: POLICIES[name] }]))
)
