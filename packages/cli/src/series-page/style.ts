/** The page's whole style: light and dark by the reader's choice, and ink on paper. */
export const style = `
:root { color-scheme: light dark; --text: #1d2430; --faint: #68707d; --back: #fff; --raised: #f6f7f9; --rule: #d8dce2; --line: #1f5fa8; --bad: #c2281d; --good: #1d7a3a; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7ec; --faint: #9aa3b0; --back: #14171c; --raised: #1d2128; --rule: #363c46; --line: #7fb4f0; --bad: #ff7b6e; --good: #6fce8d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(.8rem, 3vw, 2.5rem) 4rem; max-width: 84rem; color: var(--text); background: var(--back); font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; } h2 { font-size: 1.3rem; margin: 2.6rem 0 .2rem; padding-top: .8rem; border-top: 2px solid var(--text); } h3 { font-size: 1.05rem; margin: 1.6rem 0 .5rem; } h4 { font-size: .95rem; margin: 1.2rem 0 .4rem; }
p { margin: .3rem 0; } a { color: var(--line); } .faint { color: var(--faint); } .note { font-size: .87rem; color: var(--faint); }
nav ul { columns: 16rem auto; padding-left: 1.1rem; margin: .6rem 0; }
.doubt { border-left: 3px solid var(--bad); padding: .2rem .8rem; background: var(--raised); }
.scroll { overflow-x: auto; border: 1px solid var(--rule); border-radius: 4px; }
.scroll:focus-visible { outline: 2px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-size: .87rem; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--rule); text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th { background: var(--raised); } thead small { display: block; font-weight: 400; color: var(--faint); }
th[scope=row] { text-align: left; font-weight: 400; white-space: normal; min-width: 15rem; } tbody tr:last-child > * { border-bottom: 0; }
.unit { text-align: left; color: var(--faint); } .break { border-left: 2px dashed var(--faint); } td.lack { color: var(--faint); font-size: .8rem; }
td.bad { color: var(--bad); font-weight: 700; } td.holds { color: var(--good); } td.open { color: var(--faint); } td small { display: block; font-weight: 400; color: inherit; }
ul.findings { list-style: none; padding: 0; margin: .4rem 0; } ul.findings li { padding: .45rem .8rem; margin: .4rem 0; background: var(--raised); border-left: 3px solid var(--faint); } ul.findings li.error { border-color: var(--bad); } ul.findings li.warning { border-color: #b7791f; }
ul.findings code { font-weight: 700; } ul.findings .place { color: var(--faint); font-size: .85rem; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(15.5rem, 1fr)); gap: .8rem; }
figure { margin: 0; padding: .5rem .6rem .2rem; border: 1px solid var(--rule); border-radius: 4px; break-inside: avoid; } figcaption { font-size: .82rem; line-height: 1.35; min-height: 2.2em; }
figure svg { display: block; width: 100%; height: auto; overflow: visible; } figure svg text { white-space: pre; fill: var(--text); }
section { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
details > summary { cursor: pointer; padding: .5rem 0; }
@media (max-width: 40rem) { th[scope=row] { min-width: 8.5rem; } th, td { padding: .25rem .4rem; } }
@media print { section { content-visibility: visible; } :root { color-scheme: light; --text: #000; --faint: #555; --back: #fff; --raised: #fff; --rule: #bbb; --line: #0b4a8f; --bad: #b00; --good: #060; } body { padding: 0; font-size: 10pt; max-width: none; } nav { display: none; } h2 { break-before: page; } h2:first-of-type { break-before: auto; } .scroll { overflow: visible; } tr, li { break-inside: avoid; } .figures { grid-template-columns: repeat(3, 1fr); } th, td { padding: .1rem .35rem; font-size: 8pt; } th[scope=row] { min-width: 0; } }
`;
