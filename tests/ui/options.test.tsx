// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import { Options } from '../../src/ui/options/options'
import type { OptionsProps } from '../../src/ui/options/options-props'
import { directionOf } from '../../src/core/text/language'
import { ar, en, TRANSLATIONS } from './translations'

const LANGUAGES = [
  { code: 'ar', name: 'العربية' },
  { code: 'en', name: 'English' }
] as const

function show(change: Partial<OptionsProps> = {}) {
  const on = {
    onChange: vi.fn<OptionsProps['onChange']>(),
    onShortcuts: vi.fn<OptionsProps['onShortcuts']>(),
    onResumeSite: vi.fn<OptionsProps['onResumeSite']>(),
    onStopKeeping: vi.fn<OptionsProps['onStopKeeping']>(),
    onEverySite: vi.fn<OptionsProps['onEverySite']>(),
    onForgetSite: vi.fn<OptionsProps['onForgetSite']>()
  }
  const props: OptionsProps = {
    settings: DEFAULT_SETTINGS,
    strings: en,
    languages: LANGUAGES,
    everySite: false,
    grantedSites: [],
    builtInSites: 335,
    shortcuts: [
      { kind: 'toggle', keys: 'Alt+Shift+M' },
      { kind: 'next', keys: null }
    ],
    problem: null,
    introduction: '#welcome',
    watchList: '#watch-list',
    ...on,
    ...change
  }
  act(() => render(<Options {...props} />, document.body))
  return on
}

/** Find a control by the words of its label. */
function control(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label)
  const input = found?.querySelector('input')
  if (input === null || input === undefined) throw new Error(`no control is labelled “${label}”`)
  return input
}

function group(legend: string): Element {
  const found = [...document.querySelectorAll('fieldset')].find(
    (each) => each.querySelector('legend')?.textContent === legend
  )
  if (found === undefined) throw new Error(`no group is named “${legend}”`)
  return found
}

function press(name: string): void {
  const found = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)
  if (found === null) throw new Error(`no button is named “${name}”`)
  act(() => found.click())
}

afterEach(() => act(() => render(null, document.body)))

describe('the options page', () => {
  it('labels every control and names every group', () => {
    show()
    const unlabelled = [...document.querySelectorAll('input')].filter((input) => !input.closest('label')?.textContent)
    expect(unlabelled).toEqual([])
    const legends = [...document.querySelectorAll('fieldset')].map((each) => each.querySelector('legend')?.textContent)
    expect(legends).toEqual([
      'Language and look',
      'Sidebar',
      'Keyboard shortcuts',
      'Paused sites',
      'Kept pages',
      'Sites whose pages are always kept',
      'Sites Mawqif may read'
    ])
  })

  it('shows the settings as they are', () => {
    show({ settings: { ...DEFAULT_SETTINGS, language: 'ar', side: 'left', openByItself: false } })
    const checked = [...document.querySelectorAll('input')].filter((input) => input.checked)
    expect(checked.map((input) => `${input.name}=${input.value}`)).toEqual([
      'language=ar',
      'theme=auto',
      'showIn=page',
      'side=left',
      'unknown=tab',
      'makeRoom=on',
      'marks=on'
    ])
  })

  it.each([
    { label: 'English', change: { language: 'en' } },
    { label: 'العربية', change: { language: 'ar' } },
    { label: 'Left', change: { side: 'left' } },
    { label: 'Right', change: { side: 'right' } },
    { label: 'Open by itself on a recognised article', change: { openByItself: false } }
  ])('gives the one change that “$label” makes', ({ label, change }) => {
    const { onChange } = show()
    act(() => control(label).click())
    expect(onChange.mock.calls).toEqual([[change]])
  })

  it.each([
    { label: 'As in the browser', change: { language: 'auto' } },
    { label: 'Automatic', change: { side: 'auto' } },
    { label: 'Open by itself on a recognised article', change: { openByItself: true } }
  ])('goes back to the usual through “$label”', ({ label, change }) => {
    const settings = { ...DEFAULT_SETTINGS, language: 'en', side: 'right', openByItself: false } as const
    const { onChange } = show({ settings })
    act(() => control(label).click())
    expect(onChange.mock.calls).toEqual([[change]])
  })

  it('lists the paused sites in order, each with its own way to resume', () => {
    const { onResumeSite } = show({ settings: { ...DEFAULT_SETTINGS, pausedSites: ['b.example', 'a.example'] } })
    const hosts = [...group('Paused sites').querySelectorAll('li bdi')].map((host) => host.textContent)
    expect(hosts).toEqual(['a.example', 'b.example'])
    press(en.options.resumeSite('b.example'))
    expect(onResumeSite.mock.calls).toEqual([['b.example']])
  })

  it('lists the sites whose pages are always kept, each with its own way to stop it, and says what is kept and where', () => {
    const { onStopKeeping } = show({ settings: { ...DEFAULT_SETTINGS, keptSites: ['b.example', 'a.example'] } })
    const kept = group('Sites whose pages are always kept')
    expect([...kept.querySelectorAll('li bdi')].map((host) => host.textContent)).toEqual(['a.example', 'b.example'])
    expect(kept.querySelector('.hint')?.textContent).toContain('on this device alone')
    press(en.keep.stopSite('b.example'))
    expect(onStopKeeping.mock.calls).toEqual([['b.example']])
  })

  it('lists the sites that the user added, each with its own way to remove it', () => {
    const { onForgetSite, onResumeSite } = show({ grantedSites: ['a.example', 'b.example'] })
    press(en.options.forgetSite('a.example'))
    expect(onForgetSite.mock.calls).toEqual([['a.example']])
    expect(onResumeSite).not.toHaveBeenCalled()
  })

  it('says how a site comes into a list that is empty', () => {
    show()
    expect(document.querySelectorAll('li').length).toBe(0)
    expect(group('Paused sites').textContent).toContain(en.summary.pause)
    expect(group('Sites Mawqif may read').textContent).toContain(en.summary.allowSite)
  })

  it('says how many sites are built in', () => {
    show({ builtInSites: 1 })
    expect(group('Sites Mawqif may read').textContent).toContain('Mawqif works on 1 news site.')
    show({ builtInSites: 335 })
    expect(group('Sites Mawqif may read').textContent).toContain('Mawqif works on 335 news sites.')
  })

  it.each([
    { granted: false, asks: true },
    { granted: true, asks: false }
  ])('asks for $asks on every site where the grant is $granted, and shows the grant until it changes', (grant) => {
    const { onEverySite } = show({ everySite: grant.granted })
    act(() => control('Every site').click())
    expect(onEverySite.mock.calls).toEqual([[grant.asks]])
    expect(control('Every site').checked).toBe(grant.granted)
    show({ everySite: grant.asks })
    expect(control('Every site').checked).toBe(grant.asks)
  })

  it('shows what is saved, not what was pressed, once a save fails', () => {
    show()
    act(() => control('English').click())
    act(() => control('Open by itself on a recognised article').click())
    show({ problem: 'storage' })
    expect(control('English').checked).toBe(false)
    expect(control('As in the browser').checked).toBe(true)
    expect(control('Open by itself on a recognised article').checked).toBe(true)
  })

  it.each(['storage', 'permission'] as const)(
    'reports a problem of %s as an alert, and nothing where all is well',
    (problem) => {
      show({ problem })
      expect(document.querySelector('[role="alert"]')?.textContent).toBe(en.options.problem[problem])
      show()
      expect(document.querySelector('[role="alert"]')?.textContent).toBe('')
    }
  )

  it.each(TRANSLATIONS.map((strings) => ({ name: strings.language, strings })))(
    'is set in the language and direction of its words ($name)',
    ({ strings }) => {
      show({ strings })
      const root = document.querySelector<HTMLElement>('.options')
      expect([root?.lang, root?.dir]).toEqual([strings.language, directionOf(strings.language)])
      expect(document.querySelector('h1')?.textContent).toBe(strings.options.title)
    }
  )

  it.each([
    [en.options.inBrowser, { showIn: 'browser' }],
    [en.options.makeRoom, { makeRoom: false }],
    [en.options.marks, { marks: false }],
    [en.options.dark, { theme: 'dark' }]
  ])('changes a setting with “%s”', (label, change) => {
    const { onChange } = show()
    act(() => control(label).click())
    expect(onChange.mock.calls).toEqual([[change]])
  })

  it('offers digits where the interface is Arabic', () => {
    show()
    expect(document.querySelector('[name=digits]')).toBeNull()
    const { onChange } = show({ strings: ar })
    act(() => control('٠١٢٣٤٥٦٧٨٩').click())
    expect(onChange.mock.calls).toEqual([[{ digits: 'arab' }]])
  })

  it('shows the keys of each command, and leads to where they are changed', () => {
    const { onShortcuts } = show()
    const rows = [...document.querySelectorAll('.shortcuts > div')].map((row) =>
      [...row.children].map((cell) => cell.textContent)
    )
    expect(rows).toEqual([
      [en.options.shortcut.toggle, 'Alt+Shift+M'],
      [en.options.shortcut.next, en.options.noKeys]
    ])
    group(en.options.shortcuts).querySelector('button')?.click()
    expect(onShortcuts).toHaveBeenCalledOnce()
  })
})
