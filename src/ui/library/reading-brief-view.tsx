/** The brief of an unknown article: leaders × topics with the words that were found, headed as found by a machine. */
import { directionOf } from '../../core/text/language'
import { Icon } from '../parts/icon'
import { Mark } from '../parts/mark'
import { reportFacts } from '../parts/report-facts'
import { toneClass } from '../parts/speaker-mark'
import { dayOf } from '../share/day'
import { BriefTools } from './brief-tools'
import { LeaderName } from './leader-name'
import type { LibraryProps, ReadingBriefOf } from './library-props'

export function ReadingBriefView(
  props: Pick<LibraryProps, 'strings' | 'words' | 'onPrint' | 'onSave'> & { readonly brief: ReadingBriefOf }
) {
  const { strings, words } = props
  const { page, seen, reading } = props.brief.reading
  const { language } = strings
  const leaders = reading.leaders.filter(({ id }) => reading.statements.some(({ speaker }) => speaker === id))
  const topics = reading.topics.filter(({ id }) => reading.statements.some(({ topic }) => topic === id))
  return (
    <>
      <BriefTools {...props}>{null}</BriefTools>
      <article class="brief">
        <header>
          <p class="imprint">
            <Mark size={18} />
            {strings.product} · {strings.brief}
          </p>
          <h1>
            <bdi>{page.title}</bdi>
          </h1>
          <p class="automatic">
            <Icon name="warning" size={16} />
            {strings.unknown.automatic}
          </p>
          <p class="source">
            {words.brief.seen(strings.date({ value: dayOf(seen), basis: 'text' }))}
            <br />
            <bdi class="address" dir="ltr">
              {page.address}
            </bdi>
          </p>
        </header>
        <table>
          <thead>
            <tr>
              {leaders.map((leader) => (
                <th key={leader.id} scope="col" class={toneClass([leader.id], reading.leaders)}>
                  <LeaderName speaker={leader} among={reading.leaders} language={language} />
                </th>
              ))}
            </tr>
          </thead>
          {topics.map((topic) => (
            <tbody key={topic.id}>
              <tr>
                <th class="topic-name" scope="rowgroup" colSpan={leaders.length}>
                  {topic.name[language]}
                </th>
              </tr>
              <tr>
                {leaders.map((leader) => {
                  const said = reading.statements.filter(
                    (each) => each.speaker === leader.id && each.topic === topic.id
                  )
                  return (
                    <td key={leader.id} data-speaker={leader.id}>
                      {said.length === 0 && <p class="silent">{strings.summary.silent}</p>}
                      {said.map((statement) => (
                        <div
                          key={statement.id}
                          class="said"
                          data-statement={statement.id}
                          data-origin={statement.mine ? 'mine' : 'page'}
                        >
                          <blockquote lang={reading.language} dir={directionOf(reading.language)}>
                            {statement.words}
                          </blockquote>
                          <p class="facts">
                            {reportFacts(statement, strings).map((fact) => (
                              <span key={fact}>{fact}</span>
                            ))}
                          </p>
                        </div>
                      ))}
                    </td>
                  )
                })}
              </tr>
            </tbody>
          ))}
        </table>
      </article>
    </>
  )
}
