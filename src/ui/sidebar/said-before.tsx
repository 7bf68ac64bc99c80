/** What the leaders of an unknown article said on its topics in pages that were kept: the page's own words, dated, with where they stood. */
import { directionOf } from '../../core/text/language'
import { Icon } from '../parts/icon'
import { keptFacts } from '../parts/kept-facts'
import { Outlet } from '../parts/outlet'
import { dayOf } from '../share/day'
import { LeaderGroup } from './leader-group'
import type { UnknownSidebarProps } from './unknown-sidebar-props'

export function SaidBefore({ reading, before, strings }: UnknownSidebarProps) {
  const { language, keep } = strings
  const groups = reading.leaders.flatMap((leader) => {
    const said = before.filter(({ statement }) => statement.speakers.includes(leader.id))
    return said.length > 0 ? [{ leader, said }] : []
  })
  if (groups.length === 0) return null
  return (
    <section class="record before" aria-labelledby="said-before">
      <h2 id="said-before">{keep.before}</h2>
      <p class="note">{keep.beforeNote}</p>
      {groups.map(({ leader, said }) => (
        <LeaderGroup key={leader.id} leader={leader} among={reading.leaders} language={language}>
          {said.map(({ statement, page }) => (
            <li key={`${page.address} ${statement.id}`} data-before={statement.id} data-topic={statement.topic}>
              <blockquote lang={page.language} dir={directionOf(page.language)}>
                {statement.words}
              </blockquote>
              <p class="facts">
                <Outlet page={page} />
                <time dateTime={page.seen}>{strings.date({ value: dayOf(page.seen), basis: 'text' })}</time>
                <span>{reading.topics.find(({ id }) => id === statement.topic)?.name[language]}</span>
                {keptFacts(statement, strings).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </p>
              <a class="onward" href={page.address} target="_blank" rel="noreferrer">
                <Icon name="page" size={15} />
                <bdi>{page.title}</bdi>
              </a>
            </li>
          ))}
        </LeaderGroup>
      ))}
    </section>
  )
}
