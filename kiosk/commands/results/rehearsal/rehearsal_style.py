"""How the page of a rehearsal looks: on a telephone, on a desk, by night, and on paper."""

# Of each colour the letter of its loop says the same.
COLOURS = 6

STYLE = """
:root { color-scheme: light dark; --ink: #0b1b3f; --ground: #fffaf3; --soft: #44516f; --line: #c9cfdd;
        --insert: #a86a00; --link: #0a4fa8;
        --k0: #bcd7fb; --k1: #ffd98a; --k2: #bfe6c8; --k3: #f5c3d0; --k4: #dccbf5; --k5: #cfe9ea }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #eef3ff; --ground: #0b1429; --soft: #b4c0dc; --line: #3b4a6e;
          --insert: #ffc83d; --link: #9cc7ff;
          --k0: #1f4a86; --k1: #6e4e00; --k2: #1f5c33; --k3: #7a2c45; --k4: #4d3580; --k5: #1d5a5c } }
* { box-sizing: border-box }
body { font: 16px/1.5 "Noto Sans", system-ui, sans-serif; color: var(--ink); background: var(--ground);
       max-width: 76rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid }
h1 { margin: .5rem 0 }
h2 { margin: 2.5rem 0 .5rem; border-top: 3px solid var(--line); padding-top: 1rem }
h3 { margin: 2rem 0 .5rem }
h4 { margin: 1.25rem 0 .25rem }
p { margin: .35rem 0 }
a { color: var(--link) }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -100vw }
.skip:focus { position: static }
.soft { color: var(--soft) }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0 }
dl.facts dt { color: var(--soft) }
dl.facts dd { margin: 0 }
article.day { break-inside: avoid; margin: 1rem 0 }
.strip, .hours { position: relative; display: flex; width: 100% }
.strip { height: 3.25rem; border: 1px solid var(--soft); border-radius: 6px; overflow: hidden;
         print-color-adjust: exact; -webkit-print-color-adjust: exact }
.strip > div { min-width: 2px; overflow: hidden; box-shadow: inset 1px 0 var(--soft); line-height: 1.35 }
.strip > div > span { display: block; padding: .2rem .35rem; white-space: nowrap }
.strip small { display: block; color: inherit; opacity: .85 }
.hours { height: 1.5rem; font-size: .8rem; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.hours span { position: absolute; top: .3rem; transform: translateX(-50%); white-space: nowrap }
.hours span.first { transform: none }
.hours span.last { transform: translateX(-100%) }
.hours i { position: absolute; top: 0; height: .3rem; background: var(--ink) }
.k0 { background: var(--k0) } .k1 { background: var(--k1) } .k2 { background: var(--k2) }
.k3 { background: var(--k3) } .k4 { background: var(--k4) } .k5 { background: var(--k5) }
.letter { display: inline-block; min-width: 1.6em; text-align: center; border-radius: 4px; padding: 0 .3em;
          font-weight: bold; print-color-adjust: exact; -webkit-print-color-adjust: exact }
table { border-collapse: collapse; width: 100%; margin: .25rem 0 }
th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0;
         border-top: 1px solid var(--line) }
thead th, tbody th { white-space: nowrap }
td:nth-child(2) { min-width: 8rem }
thead th { color: var(--soft); font-weight: normal; border-top: 0 }
ol.turns { list-style: none; margin: .75rem 0; padding: 0; display: grid; gap: .9rem .75rem;
           grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)) }
ol.turns > li { break-inside: avoid; min-width: 0 }
figure { margin: 0 }
figure > svg, ul.also svg { display: block; border: 1px solid var(--line); border-radius: 4px }
li.insert > figure > svg { border: 3px solid var(--insert) }
figcaption { font-size: .9rem; margin-top: .2rem }
figcaption p { margin: 0 }
.none { border: 1px dashed var(--soft); border-radius: 4px; padding: 1.5rem .5rem; text-align: center }
ul.also { list-style: none; padding: 0; margin: .25rem 0; display: flex; flex-wrap: wrap; gap: .4rem }
ul.also li { width: 6.5rem; font-size: .8rem }
summary { cursor: pointer; min-height: 1.5rem }
.store { position: absolute; width: 0; height: 0; overflow: hidden }
.sign { break-inside: avoid; border: 2px solid var(--soft); border-radius: 8px; padding: .25rem 1rem 1rem;
        margin-top: 2.5rem }
.sign h2 { border: 0; margin: 0 }
.sign dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0 }
.sign dt, .sign dd { padding-top: 1.9rem }
.sign dd { margin: 0; border-bottom: 1px solid var(--ink) }
@media (max-width: 30rem) {
  body { padding: .75rem }
  .strip small, .hours span.minor { display: none }
  table, tbody, tr, td, th { display: block }
  thead { display: none }
  tbody th { white-space: normal }
  th, td { border: 0; padding: 0 }
  tr { border-top: 1px solid var(--line); padding: .35rem 0 }
  ol.turns { grid-template-columns: 1fr 1fr }
}
@media print {
  @page { size: A4; margin: 14mm 12mm }
  :root { --ink: #000; --ground: #fff; --soft: #333 }
  body { font-size: 9.5pt; padding: 0; max-width: none }
  .skip, details { display: none }
  ol.turns { grid-template-columns: repeat(4, 1fr); gap: 4mm 3mm }
  figcaption { font-size: 8pt; line-height: 1.3 }
  a { color: inherit; text-decoration: none }
}
"""
