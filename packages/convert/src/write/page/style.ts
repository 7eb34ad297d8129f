/** The look of an exported page: the fonts of official documents with their fall-backs, and A4 when it is printed. */
export const pageStyle = `
:root { color-scheme: light; --song: 'FZXiaoBiaoSong-B05S', '方正小标宋简体', 'Noto Serif CJK SC', 'Songti SC', SimSun, serif;
  --hei: SimHei, '黑体', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
  --kai: KaiTi_GB2312, KaiTi, '楷体', 'Kaiti SC', 'Noto Serif CJK SC', serif;
  --fang: FangSong_GB2312, FangSong, '仿宋', STFangsong, 'Noto Serif CJK SC', serif; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #111; font: 1.125rem/1.8 var(--fang); }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font: normal 1.75rem/1.4 var(--song); text-align: center; margin: 1rem 0 2rem; }
h2 { font: normal 1.25rem/1.6 var(--hei); margin: 1.6rem 0 .4rem; }
h3 { font: normal 1.2rem/1.6 var(--kai); margin: 1rem 0 .2rem; }
h4, h5, h6 { font: bold 1.125rem/1.6 var(--fang); margin: .8rem 0 .2rem; }
p { margin: 0 0 .3rem; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.table { overflow-x: auto; margin: .8rem 0 1.2rem; }
table { width: 100%; min-width: 34rem; border-collapse: collapse; font: .875rem/1.5 var(--fang); }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 1px solid #333; padding: .2rem .3rem; font-weight: normal; text-align: center; vertical-align: middle;
  overflow-wrap: anywhere; }
th.title { font-family: var(--hei); }
.list th.label { text-align: left; }
.list .level-0 { font-family: var(--hei); }
.list .level-1 { padding-left: 1.2em; }
.list .level-2 { padding-left: 2.4em; }
.list .level-3 { padding-left: 3.6em; }
.matrix th.label { text-align: left; }
aside { margin-top: 2rem; padding: .5rem 1rem; border: 2px dashed #8a1f11; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: '— ' counter(page) ' —'; } }
@media print {
  body { font-size: 16pt; line-height: 28pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 22pt; line-height: 32pt; } h2, h3, h4, h5, h6 { font-size: 16pt; line-height: 28pt; break-after: avoid; }
  .table { overflow: visible; } table { min-width: 0; font-size: 10.5pt; } thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`.trim();
