/** Run the suite and write its tables into docs/verdicts.md. */
import { writeFileSync } from 'node:fs'
import { PAGE, withTables } from './published'
import { runSuite, SEED } from './suite'
import { tablesOf } from './tables'

writeFileSync(PAGE, withTables(tablesOf(runSuite(SEED))))
