/** The options page: few settings, each in words, saved as they are changed. */
import type { Language } from '../../core/dossier'
import type { Settings } from '../../core/settings'
import { Icon } from '../parts/icon'
import type { Strings } from '../strings'
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
  /** The last save failed, or the browser refused access; null where all went well. */
  readonly problem: 'storage' | 'permission' | null
  readonly onChange: (change: Partial<Settings>) => void
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
  const choices = [{ code: 'auto' as const, name: strings.options.browserLanguage }, ...languages]
  return (
    <fieldset class="group">
      <legend>{strings.options.language}</legend>
      <div class="choices">
        {choices.map(({ code, name }) => (
          <label key={code} class="choice">
            <input
              type="radio"
              name="language"
              value={code}
              checked={settings.language === code}
              onChange={() => onChange({ language: code })}
            />
            <span lang={code === 'auto' ? strings.language : code}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function SidebarFields({ settings, strings, onChange }: OptionsProps) {
  const words = strings.options
  const sides = [
    { side: 'auto', name: words.sideByPage },
    { side: 'left', name: words.left },
    { side: 'right', name: words.right }
  ] as const
  return (
    <fieldset class="group">
      <legend>{words.sidebar}</legend>
      <label class="check">
        <input
          type="checkbox"
          name="open-by-itself"
          checked={settings.openByItself}
          aria-describedby="open-by-itself-hint"
          onChange={(event) => onChange({ openByItself: event.currentTarget.checked })}
        />
        <span>{words.openByItself}</span>
      </label>
      <p class="hint under-check" id="open-by-itself-hint">
        {words.openByItselfHint}
      </p>
      <div role="radiogroup" aria-labelledby="side-name">
        <p class="field-name" id="side-name">
          {words.side}
        </p>
        <div class="choices">
          {sides.map(({ side, name }) => (
            <label key={side} class="choice">
              <input
                type="radio"
                name="side"
                value={side}
                checked={settings.side === side}
                onChange={() => onChange({ side })}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  )
}
