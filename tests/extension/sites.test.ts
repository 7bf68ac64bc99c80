import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGES, LANGUAGES } from '../../src/core/text/language'
import { chosen, sites } from '../../src/extension/sites.json'

const hosts = sites.map((site) => site.host)

describe('the built-in sites', () => {
  it('say how they were chosen', () => {
    expect(chosen.length).toBeGreaterThan(40)
  })

  it('are at least 170', () => {
    expect(sites.length).toBeGreaterThanOrEqual(170)
  })

  it.each(INTERFACE_LANGUAGES)('hold at least 35 in %s', (language) => {
    expect(sites.filter((site) => site.languages.includes(language)).length).toBeGreaterThanOrEqual(35)
  })

  it('are host names that a match pattern can hold: lower case, two labels or more, no port and no path', () => {
    const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
    const pattern = new RegExp(`^${label}(?:\\.${label})*\\.[a-z]{2,}$`)
    expect(hosts.filter((host) => !pattern.test(host))).toEqual([])
  })

  it('are sorted by host, each once', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort())
  })

  it('hold no host that another already covers', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))
    expect(covered).toEqual([])
  })

  it.each(sites)('name $host, its country and its languages in order, each once', (site) => {
    expect(site.name.trim()).not.toBe('')
    expect(site.country).toMatch(/^[A-Z]{2}$/)
    expect(site.languages).not.toEqual([])
    expect(site.languages).toEqual(LANGUAGES.filter((language) => site.languages.includes(language)))
  })

  it('come from many countries, none with more than one site in eight', () => {
    const perCountry = new Map<string, number>()
    for (const { country } of sites) perCountry.set(country, (perCountry.get(country) ?? 0) + 1)
    expect(perCountry.size).toBeGreaterThanOrEqual(50)
    const crowded = [...perCountry].filter(([, count]) => count > sites.length / 8)
    expect(crowded).toEqual([])
  })
})
