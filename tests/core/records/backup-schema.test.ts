import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, it } from 'vitest'
import { backupSchema, writeBackup } from '../../../src/core/records/backup'
import { PAGE, WATCHED } from './kept-fixture'

const FILE = 'docs/backup.schema.json'
// What is checked beside the shape is told in the text.
const schema = toJsonSchema(backupSchema(), { errorMode: 'ignore', target: 'draft-2020-12' })

it('is published as it is', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../../${FILE}`)
})

it('describes what is written, and nothing else', () => {
  const isBackup = new Ajv().compile(JSON.parse(readFileSync(FILE, 'utf8')) as object)
  const file = JSON.parse(writeBackup({ pages: [PAGE], watched: WATCHED }, '2026-11-02T08:00:00.000Z')) as object
  expect(isBackup(file)).toBe(true)
  expect(isBackup({ ...file, version: 8 })).toBe(false)
  expect(isBackup({ ...file, watched: [{ ...WATCHED[0], gender: 'x' }] })).toBe(false)
  expect(isBackup({ ...file, pages: [{ ...PAGE, seen: 'today' }] })).toBe(false)
})
