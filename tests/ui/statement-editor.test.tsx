// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { editedStatements } from '../../src/core/records/apply-edits'
import type { Edit } from '../../src/core/records/edit'
import { ownSubject } from '../../src/core/records/own-subject'
import { DEFAULT_SETTINGS } from '../../src/core/settings'
import type { EditorProps } from '../../src/ui/editing/editor-props'
import { StatementEditor } from '../../src/ui/editing/statement-editor'
import { partFor } from '../../src/ui/strings/part-for'
import { EDITING } from '../../src/ui/strings/editing'
import type { EditingStrings } from '../../src/ui/strings/editing/editing-strings'
import { selectedStatement } from '../../src/core/records/added-statement'
import { ADDED, edit, PAGE, STATEMENT } from '../core/records/kept-fixture'
import { en } from './translations'

const same = (name: string) => ({ ar: name, en: name, fr: name, ru: name })
const subject = (id: string, name: string) => ({ id, name: same(name), shortName: same(name) })
const onEdit = vi.fn<EditorProps['onEdit']>(async () => undefined)
const onUndo = vi.fn<EditorProps['onUndo']>()
const onClose = vi.fn<EditorProps['onClose']>()

function show(edits: readonly Edit[] = [], statement = editedStatements({ ...PAGE, edits: [...edits] })[0]): void {
  if (statement === undefined) throw new Error('the page has no statement')
  act(() =>
    render(
      <StatementEditor
        strings={en}
        words={partFor<EditingStrings>(EDITING, { ...DEFAULT_SETTINGS, language: 'en' }, [])}
        dated={(moment) => moment.slice(0, 10)}
        statement={statement}
        language="en"
        subjects={{
          leaders: [subject('macron', 'Emmanuel Macron'), subject('putin', 'Vladimir Putin')],
          topics: [subject('ukraine', 'Ukraine')]
        }}
        history={edits}
        onEdit={onEdit}
        onUndo={onUndo}
        onClose={onClose}
      />,
      document.body
    )
  )
}
const field = (name: string): HTMLInputElement =>
  document.querySelector(`[data-field=${name}] :is(input, textarea, select)`) as HTMLInputElement
const type = (name: string, value: string, event = 'input'): void => {
  act(() => {
    field(name).value = value
    field(name).dispatchEvent(new Event(event, { bubbles: true }))
  })
}
const press = (selector: string): void => {
  act(() => document.querySelector<HTMLElement>(selector)?.click())
}
const submit = (): void => {
  act(() => void document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })))
}
const offered = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.offered button')].map((each) => each.textContent)

afterEach(() => {
  act(() => render(null, document.body))
  vi.clearAllMocks()
})

describe('what says all of a statement that is added', () => {
  const selected = selectedStatement({ page: PAGE, words: ADDED.words, extent: ADDED.extent, report: 'indirect' })

  it('asks for who said it and on what, and can reject nothing', () => {
    show([], selected)
    expect(document.querySelector('form')?.getAttribute('aria-label')).toBe('Add a statement')
    expect(document.querySelector('[data-kept=reject]')).toBeNull()
    for (const name of ['speaker', 'topic']) {
      expect(field(name).value).toBe('')
      expect(field(name).validationMessage).not.toBe('')
    }
  })

  it('is settled once somebody is chosen, and no more once that is typed over', () => {
    show([], selected)
    type('speaker', 'put')
    expect(field('speaker').validationMessage).not.toBe('')
    press('.offered button')
    expect(field('speaker').validationMessage).toBe('')
    type('speaker', '')
    expect(field('speaker').validationMessage).not.toBe('')
  })

  it('shows in its history that it was added, with the way back', () => {
    const added = edit('a', ADDED, { statement: 'mine-1' })
    show([added], editedStatements({ ...PAGE, edits: [added] })[1])
    expect(document.querySelector('[data-edit=add]')?.textContent).toContain('Added by you')
    press('[data-kept=undo-edit]')
    expect(onUndo).toHaveBeenCalledWith(added)
  })
})

describe('what corrects a statement', () => {
  it('changes nothing where nothing was changed', () => {
    show()
    expect(field('speaker').value).toBe('Emmanuel Macron')
    submit()
    expect(onEdit).not.toHaveBeenCalled()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('changes nothing where what stood there is written again over what was chosen', () => {
    show()
    type('speaker', 'put')
    press('.offered button')
    type('speaker', 'Emmanuel Macron')
    submit()
    expect(onEdit).not.toHaveBeenCalled()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('offers leaders as one types, and takes one that is pressed', () => {
    show()
    type('speaker', 'put')
    expect(offered()).toEqual(['Vladimir Putin', 'Someone new: “put”'])
    press('.offered button')
    expect(field('speaker').value).toBe('Vladimir Putin')
    submit()
    expect(onEdit).toHaveBeenCalledWith([{ kind: 'speaker', id: 'putin', name: null }])
  })

  it('takes somebody new by name, and a topic by the key', () => {
    show()
    type('speaker', 'Ann Lee')
    press('.offered li:last-child button')
    type('topic', 'Grain')
    act(() => void field('topic').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))
    submit()
    expect(onEdit).toHaveBeenCalledWith([
      { kind: 'speaker', ...ownSubject('Ann Lee') },
      { kind: 'topic', ...ownSubject('Grain') }
    ])
  })

  it('does not take for a name what is only typed', () => {
    show()
    type('speaker', 'Mac')
    expect(field('speaker').checkValidity()).toBe(false)
    type('speaker', 'Emmanuel Macron')
    expect(field('speaker').checkValidity()).toBe(true)
  })

  it('changes kind, extent, note and tags together', () => {
    show()
    type('kind', 'indirect', 'change')
    const words = field('extent')
    words.setSelectionRange(17, 26)
    press('[data-field=extent] button')
    expect(document.querySelector('[data-field=extent] q')?.textContent).toBe('a truce')
    type('note', ' Ask. ')
    type('tags', 'truce, river،truce,')
    submit()
    expect(onEdit).toHaveBeenCalledWith([
      { kind: 'report', report: 'indirect' },
      { kind: 'extent', extent: { start: 18, end: 25 } },
      { kind: 'note', note: 'Ask.' },
      { kind: 'tags', tags: ['truce', 'river'] }
    ])
  })

  it('takes no selection of nothing for an extent', () => {
    show()
    field('extent').setSelectionRange(6, 7)
    press('[data-field=extent] button')
    submit()
    expect(onEdit).not.toHaveBeenCalled()
  })

  it('rejects a statement, and says where that could not be stored', async () => {
    show()
    onEdit.mockRejectedValueOnce(new Error('full'))
    press('[data-kept=reject]')
    expect(onEdit).toHaveBeenCalledWith([{ kind: 'reject' }])
    await vi.waitFor(() => expect(document.body.textContent).toContain('Nothing was changed.'))
  })

  it('lists what was changed, the latest first, and takes it back', () => {
    const early = edit('a', { kind: 'speaker', id: 'own-1', name: 'Ann Lee' }, { undone: true })
    const late = edit('bb', { kind: 'reject' })
    show([early, late])
    const said = [...document.querySelectorAll('.history li span')].map((each) => each.textContent)
    expect(said).toEqual(['2026-11-02 · Rejected', '2026-11-02 · Said by: \u2068Ann Lee\u2069 (taken back)'])
    expect(document.querySelector('[data-kept=reject]')).toBeNull()
    press('[data-kept=undo-edit]')
    expect(onUndo).toHaveBeenCalledWith(late)
    expect(STATEMENT.id).toBe(late.statement)
  })
})
