/** The options page: few settings, each in words, saved as they are changed. */
import type { Language } from '../../core/dossier'
import type { Settings } from '../../core/settings'
import { Icon } from '../parts/icon'
import type { Strings } from '../strings'
import { Check, Choices, NamedChoices } from './choices'
import { SiteAccess } from './site-access'
import { SiteList } from './site-list'

export interface OptionsProps {
  readonly settings: Settings
  readonly strings: Strings
  readonly languages: readonly { readonly code: Language; readonly name: string }[]
  readonly everySite: boolean
  /** Hosts granted beyond the built-in list. */
  readonly grantedSites: readonly string[]
  /** How many sites the built-in list holds. */
  readonly builtInSites: number
  /** The keys of each command; null where it has none. */
  readonly shortcuts: readonly { readonly kind: keyof Strings['options']['shortcut']; readonly keys: string | null }[]
  /** The last save failed, or the browser refused access; null where all went well. */
  readonly problem: 'storage' | 'permission' | null
  readonly onChange: (change: Partial<Settings>) => void
  /** Open the browser's own page of shortcuts. */
  readonly onShortcuts: () => void
  readonly onResumeSite: (host: string) => void
  /** Called within the click, as the browser's question requires. */
  readonly onEverySite: (allow: boolean) => void
  readonly onForgetSite: (host: string) => void
}

export function Options(props: OptionsProps) {
  const { settings, problem } = props
  const { language, direction, options: words, sidebar } = props.strings
  return (
    <div class="mawqif options" lang={language} dir={direction}>
      <header class="head">
        <img src="/icons/mawqif.svg" alt="" width="36" height="36" />
        <div>
          <h1>{words.title}</h1>
          <p class="hint">{sidebar.privacy}</p>
        </div>
      </header>
      <main>
        <div role="alert" class="problem" hidden={problem === null}>
          {problem !== null && (
            <>
              <Icon name="warning" />
              <p>{words.problem[problem]}</p>
            </>
          )}
        </div>
        <LanguageField {...props} />
        <SidebarFields {...props} />
        <Shortcuts {...props} />
        <fieldset class="group">
          <legend>{words.pausedSites}</legend>
          <SiteList
            hosts={settings.pausedSites}
            none={words.noPausedSites}
            action={words.resume}
            actionOn={words.resumeSite}
            onAct={props.onResumeSite}
          />
        </fieldset>
        <SiteAccess {...props} />
      </main>
    </div>
  )
}

function LanguageField({ settings, strings, languages, onChange }: OptionsProps) {
  const words = strings.options
  return (
    <fieldset class="group">
      <legend>{words.language}</legend>
      <Choices
        name="language"
        chosen={settings.language}
        choices={[
          { value: 'auto', text: words.browserLanguage },
          ...languages.map(({ code, name }) => ({ value: code, text: name, lang: code }))
        ]}
        onChoose={(language) => onChange({ language })}
      />
      {strings.language === 'ar' && (
        <NamedChoices
          name="digits"
          label={words.digits}
          chosen={settings.digits}
          choices={[
            { value: 'auto', text: words.digitsByRegion },
            { value: 'latn', text: '0123456789' },
            { value: 'arab', text: '٠١٢٣٤٥٦٧٨٩' }
          ]}
          onChoose={(digits) => onChange({ digits })}
        />
      )}
      <NamedChoices
        name="theme"
        label={words.theme}
        chosen={settings.theme}
        choices={[
          { value: 'auto', text: words.themeOfSystem },
          { value: 'light', text: words.light },
          { value: 'dark', text: words.dark }
        ]}
        onChoose={(theme) => onChange({ theme })}
      />
    </fieldset>
  )
}

function SidebarFields({ settings, strings, onChange }: OptionsProps) {
  const words = strings.options
  return (
    <fieldset class="group">
      <legend>{words.sidebar}</legend>
      <NamedChoices
        name="show-in"
        label={words.showIn}
        chosen={settings.showIn}
        choices={[
          { value: 'page', text: words.inPage },
          { value: 'browser', text: words.inBrowser }
        ]}
        onChoose={(showIn) => onChange({ showIn })}
      />
      <Check
        name="open-by-itself"
        label={words.openByItself}
        hint={words.openByItselfHint}
        checked={settings.openByItself}
        onCheck={(openByItself) => onChange({ openByItself })}
      />
      <Check
        name="make-room"
        label={words.makeRoom}
        hint={words.makeRoomHint}
        checked={settings.makeRoom}
        onCheck={(makeRoom) => onChange({ makeRoom })}
      />
      <Check name="marks" label={words.marks} checked={settings.marks} onCheck={(marks) => onChange({ marks })} />
      <NamedChoices
        name="side"
        label={words.side}
        chosen={settings.side}
        choices={[
          { value: 'auto', text: words.sideByPage },
          { value: 'left', text: words.left },
          { value: 'right', text: words.right }
        ]}
        onChoose={(side) => onChange({ side })}
      />
    </fieldset>
  )
}

function Shortcuts({ shortcuts, strings: { options: words }, onShortcuts }: OptionsProps) {
  return (
    <fieldset class="group">
      <legend>{words.shortcuts}</legend>
      <dl class="shortcuts">
        {shortcuts.map(({ kind, keys }) => (
          <div key={kind}>
            <dt>{words.shortcut[kind]}</dt>
            <dd>{keys === null ? <span class="hint">{words.noKeys}</span> : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onShortcuts}>
        {words.changeShortcuts}
      </button>
    </fieldset>
  )
}
