import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/core/settings'
import { fileOfBrief, fileOfKept } from '../../../src/extension/library/out'
import { exportWords } from '../../../src/ui/share/export-words'
import { libraryStringsFor } from '../../../src/ui/strings/library'
import { PAGE } from '../../core/records/kept-fixture'
import { DOSSIER } from '../../ui/dossier-fixture'
import { en } from '../../ui/translations'

const library = libraryStringsFor({ ...DEFAULT_SETTINGS, language: 'en' }, [])
const words = exportWords({ speakers: [], topics: [] }, en, library)
const other = { ...PAGE, address: 'https://other.example/', title: 'محادثات' }

describe('what is kept, as a file', () => {
  it('is one note of one page', () => {
    const { name, type, content } = fileOfKept('md', [PAGE], words, '1.0', '2026-11-28')
    expect([name, type]).toEqual(['2026-11-01 Talks by the river.md', 'text/markdown'])
    expect(content).toMatch(/^---\ntitle: "Talks by the river"/u)
  })

  it('is an archive of the notes of several', () => {
    const { name, type, content } = fileOfKept('md', [PAGE, other], words, '1.0', '2026-11-28')
    expect([name, type]).toEqual(['mawqif-2026-11-28.zip', 'application/zip'])
    const notes = unzipSync(content as Uint8Array)
    expect(Object.keys(notes)).toEqual(['2026-11-01 Talks by the river.md', '2026-11-01 محادثات.md'])
    expect(strFromU8(Object.values(notes)[1]!)).toContain('title: "محادثات"')
  })

  it.each([
    ['csv', 'text/csv', /Talks by the river.*محادثات/su],
    ['jsonld', 'application/ld+json', /news\.example.*other\.example/su]
  ] as const)('is one %s of all', (kind, type, expected) => {
    const file = fileOfKept(kind, [PAGE, other], words, '1.0', '2026-11-28')
    expect([file.name, file.type]).toEqual([`mawqif-2026-11-28.${kind}`, type])
    expect(file.content).toMatch(expected)
  })
})

it('an article without a page is no file', () => {
  expect(fileOfBrief('csv', { dossier: DOSSIER, exported: null }, en, library, '1.0')).toBeNull()
})
