/**
 * What the user chose, and how a stored value becomes it.
 *
 * Storage is hostile input: it may be older, newer, half written or edited by hand. Each field falls back by itself,
 * so one bad value never costs the others, and reading never throws.
 */
import * as v from 'valibot'
import { LANGUAGES } from './text/language'

/** Sidebar widths in CSS pixels: narrower breaks Arabic lines, wider leaves no room for the article. */
export const WIDTH = { min: 280, usual: 392, max: 640 } as const
/** Where the tab's top stands, as a share of the window's height: it stays clear of both ends. */
export const TAB_TOP = { min: 0.02, usual: 0.3, max: 0.85 } as const
/** How much of a narrow window the sheet covers, as a share of its height: some of the page is always in sight. */
export const SHEET = { min: 0.2, usual: 0.5, max: 0.85 } as const

/** A host name as the address bar has it. */
const HOST = /^[^\s/]{1,253}$/

const within = ({ min, usual, max }: { readonly min: number; readonly usual: number; readonly max: number }) =>
  v.fallback(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), usual)

/** One bad entry is left out without costing the others. */
const hosts = () =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => entries.filter((entry): entry is string => typeof entry === 'string' && HOST.test(entry)))
  )

/** Made when something is parsed: a script that only needs the limits carries none of it. */
const settingsSchema = () =>
  v.object({
    /** `auto`: the browser's language where there is a translation, else Arabic. */
    language: v.fallback(v.picklist(['auto', ...LANGUAGES]), 'auto'),
    /** Digits in Arabic; `auto`: those of the reader's region, else Western ones. */
    digits: v.fallback(v.picklist(['auto', 'latn', 'arab']), 'auto'),
    /** `auto`: light or dark as the system is. */
    theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
    /** The physical side of the window; `auto`: the side where the page's lines end. */
    side: v.fallback(v.picklist(['auto', 'left', 'right']), 'auto'),
    /** Open the sidebar by itself on a recognised article, rather than a tab. */
    openByItself: v.fallback(v.boolean(), true),
    /** The sidebar was collapsed to its tab when last used. */
    collapsed: v.fallback(v.boolean(), false),
    width: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(WIDTH.min), v.maxValue(WIDTH.max)), WIDTH.usual),
    /** Over the page, or in the browser's own side panel. */
    showIn: v.fallback(v.picklist(['page', 'browser']), 'page'),
    /** The page becomes narrower while the sidebar is open, rather than lying under it. */
    makeRoom: v.fallback(v.boolean(), false),
    /** The passages are painted in the page. */
    marks: v.fallback(v.boolean(), true),
    tabTop: within(TAB_TOP),
    sheet: within(SHEET),
    /** Host names on which Mawqif does nothing. */
    pausedSites: v.fallback(hosts(), [])
  })

export type Settings = Readonly<v.InferOutput<ReturnType<typeof settingsSchema>>>

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ parseSettings({})

/** Take from `change` the settings that are single values and can be used; a page's script may change no others. */
export function parseChange(change: Readonly<Record<string, unknown>>): Partial<Settings> {
  const parsed = parseSettings(change)
  return Object.fromEntries(Object.entries(parsed).filter(([key, value]) => Object.is(change[key], value)))
}

/** Read a stored value; whatever cannot be used falls back to its default, field by field. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema(), typeof stored === 'object' && stored !== null ? stored : {})
  return result.success ? result.output : DEFAULT_SETTINGS
}
