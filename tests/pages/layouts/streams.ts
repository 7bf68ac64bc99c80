/** Pages of more than one item: feeds, galleries, the next articles below, posts and comments among the text. */
import { bodyOf, each, foot, linkedData, menu, type Layout, type Matter, type Story } from './layout'

const liveBlog: Layout = {
  name: 'a live page',
  build: (m) => ({
    head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: m.title })}</script>`,
    body: `${menu(m)}<main><h1>${m.title}</h1><p class="standfirst">${m.standfirst}</p><div id="liveblog-body">
${m.paragraphs.map((text, i) => `<article class="block" id="b${i}"><header><time>1${i}:40</time></header><div class="block-text"><p>${text}</p></div><div class="block-share"><button>${m.share}</button></div></article>`).join('\n')}</div></main>
<div class="most"><h2>${m.readAlso}</h2><ol>${m.teasers.map(([t]) => `<li><a href="/m">${t}</a></li>`).join('')}</ol></div>${foot(m)}`
  })
}

const whole = ({ title, paragraphs }: Story, { teasers, byline }: Matter): string =>
  `<div class="article-wrap"><h1 class="headline">${title}</h1><div class="by">${byline}</div><div class="text">${each(paragraphs, 'p')}</div><div class="rel">${teasers
    .slice(0, 2)
    .map(([t, x]) => `<div><a href="/r">${t}</a><p>${x}</p></div>`)
    .join('')}</div></div>`

const endless: Layout = {
  name: 'articles without end',
  build: (m) => ({
    head: linkedData(m),
    body: `${menu(m)}<div class="stream">${[m, ...m.others].map((story) => whole(story, m)).join('\n')}</div>`
  })
}

const upNext: Layout = {
  name: 'other reports below, whole',
  build: (m) => ({
    body: `${menu(m)}<h1>${m.title}</h1><div id="c"><div class="body">${each(m.paragraphs, 'p')}</div><div class="up-next">${m.others.map(({ title, paragraphs }) => `<div class="story"><h2>${title}</h2><div class="t">${each(paragraphs, 'p')}</div></div>`).join('\n')}</div></div>${foot(m)}`
  })
}

const gallery: Layout = {
  name: 'a gallery below the text',
  build: (m) => ({
    body: `${menu(m)}<main><h1>${m.title}</h1><div class="story-body">${each(m.paragraphs, 'p')}</div>
<div class="gallery">${[m.caption, ...m.teasers.map(([, x]) => x)].map((text, i) => `<div class="slide"><img src="data:," alt=""><span>${i + 1}/7</span><p>${text}</p></div>`).join('\n')}</div></main>${foot(m)}`
  })
}

const embeds: Layout = {
  name: 'posts of others in the text',
  build: (m) => {
    const [text, sender] = m.post
    return {
      body: `${menu(m)}<article><h1>${m.title}</h1>${bodyOf(m, {
        after: {
          1: `<blockquote class="twitter-tweet"><p>${text}</p>&mdash; ${sender} <a href="https://twitter.com/x">16</a></blockquote>`,
          3: `<div class="embed-telegram"><div class="tgme_widget_message"><div>${sender}</div><div>${text}</div></div></div>`,
          4: `<blockquote class="instagram-media"><div><p><a href="https://instagram.com/p">${sender}</a></p><p>${text}</p></div></blockquote>`
        }
      })}</article>${foot(m)}`
    }
  }
}

export const streams: readonly Layout[] = [liveBlog, endless, upNext, gallery, embeds]
