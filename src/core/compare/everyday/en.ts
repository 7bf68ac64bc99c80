import type { EverydayWords } from './everyday-words'

/** What English is made of whatever is said, and what leaders say of war and peace every day. */
export const ENGLISH: EverydayWords = {
  grammar: `
the a an of and or but to in on at by for from with without as is are was were be been being am it its this that these
those there here he she they them their his her him we us our ours you your i me my mine who whom whose which what when
where why how not no nor never ever only also too very so than then now just still again already yet if because while
until unless although though since before after between among about against over under into onto out up down off through
during within toward towards across along around will would shall should can could may might must do does did done have
has had having all any some each every both either neither other others another such same own more most less least much
many few one two first last new next today tomorrow yesterday s t re ll ve d m war wars
`,
  stock: `
talk negotiat discuss dialogue meeting summit peace ceasefire truce agree deal accord treat ready prepar support help
assist aid continu remain stand side together stop end begin start war fight conflict attack aggress invasion invad
strike defend defen security secure guarantee condition precondition international community world global law sovereign
territor integrity independen countr nation state people govern president minister leader ally allies partner europ
ukrain russia iran israel americ unit washington moscow kyiv tehran nato union sanction pressur nuclear program enrich
uranium weapon militar troop forc soldier army border solution solve resol diploma politic way path step measur decision
decid possib necessary need want wish hope believe think know say said tell told call demand insist reject accept refus
allow make take give get go come see look work act action respon position principl right import serious clear long year
month week day time future moment situation crisis question issue matter part last just lasting fair strong great good
full complete immediate soon economic energy missile drone nothing everything everyone anyone nobody no-one million
billion thousand hundred percent dollar euro send sent provide deliver keep must always interest common goal
`
}
