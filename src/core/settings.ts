/**
 * The settings, and how they are read from storage.
 *
 * Storage is hostile input: it may be older, newer, half written or edited by hand. Each field falls back by itself, so
 * one bad value never costs the others, and reading never throws.
 */
import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from './text/language'

/**
 * The sidebar's width in CSS pixels: a narrower one breaks Arabic lines, a wider one leaves no room for the article.
 */
export const WIDTH = { min: 280, usual: 392, max: 640 } as const
/** The height at which the tab stands, as a share of the window's: it stays clear of both ends. */
export const TAB_TOP = { min: 0.02, usual: 0.3, max: 0.85 } as const
/** The share of a narrow window's height that the sheet covers: some of the page is always in sight. */
export const SHEET = { min: 0.2, usual: 0.6, max: 0.85 } as const

/** What can be shown of an unknown article, from nothing to all. */
export const UNKNOWN_SHOWN = ['off', 'tab', 'marks', 'open'] as const
export type UnknownShown = (typeof UNKNOWN_SHOWN)[number]

/** The form of a host name: `news.example`. */
const HOST = /^[^\s/]{1,253}$/

/** A number within limits; the usual one in place of any other. */
const within = ({ min, usual, max }: { readonly min: number; readonly usual: number; readonly max: number }) =>
  v.fallback(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), usual)

/** A list of host names. A bad entry is left out, and the others stay. */
const hosts = () =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => entries.filter((entry): entry is string => typeof entry === 'string' && HOST.test(entry)))
  )

/** Made where something is parsed, so that a script that needs only the limits carries none of it. */
const settingsSchema = () =>
  v.object({
    /** `auto`: the browser's language where the interface has it, else Arabic. */
    language: v.fallback(v.picklist(['auto', ...INTERFACE_LANGUAGES]), 'auto'),
    /** The digits in Arabic; `auto`: those of the user's region, else Western ones. */
    digits: v.fallback(v.picklist(['auto', 'latn', 'arab']), 'auto'),
    /** `auto`: light or dark as the system is. */
    theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
    /** The side of the window; `auto`: the side where the page's lines end. */
    side: v.fallback(v.picklist(['auto', 'left', 'right']), 'auto'),
    /** On a recognised article the sidebar opens by itself; otherwise its tab shows. */
    openByItself: v.fallback(v.boolean(), true),
    /** What is shown of an unknown article by itself: nothing, a tab, a tab and the marks, or the list. */
    unknown: v.fallback(v.picklist(UNKNOWN_SHOWN), 'tab'),
    /** The sidebar was collapsed to its tab when last used. */
    collapsed: v.fallback(v.boolean(), false),
    width: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(WIDTH.min), v.maxValue(WIDTH.max)), WIDTH.usual),
    /** Over the page, or in the browser's own side panel. */
    showIn: v.fallback(v.picklist(['page', 'browser']), 'page'),
    /** Where the open sidebar would lie over the article the page becomes narrower; otherwise it lies over it. */
    makeRoom: v.fallback(v.boolean(), true),
    /** The passages are painted in the page. */
    marks: v.fallback(v.boolean(), true),
    tabTop: within(TAB_TOP),
    sheet: within(SHEET),
    /** Host names on which Mawqif does nothing. */
    pausedSites: v.fallback(hosts(), []),
    /** Host names whose pages are kept as they are opened. */
    keptSites: v.fallback(hosts(), []),
    /** With each page that is kept, the article's text. */
    keepText: v.fallback(v.boolean(), false)
  })

export type Settings = Readonly<v.InferOutput<ReturnType<typeof settingsSchema>>>

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ parseSettings({})

/**
 * The settings in `change` that a page's script may change, and that can be used as they are. It may change no list, nor what is
 * kept: `{ width: 300, theme: 'pink', pausedSites: [], keepText: true }` ⇒ `{ width: 300 }`.
 */
export function parseChange(change: Readonly<Record<string, unknown>>): Partial<Settings> {
  const parsed = parseSettings(change)
  return Object.fromEntries(
    Object.entries(parsed).filter(([key, value]) => key !== 'keepText' && Object.is(change[key], value))
  )
}

/**
 * Read a stored value, whatever it is. A field that cannot be used falls back to its default: `{ width: -1 }` ⇒
 * `width: 392`.
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(settingsSchema(), stored)
  return result.success ? result.output : DEFAULT_SETTINGS
}
