import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as h,b as O,d as $,e as R}from"./chunk-U33XHXQP.js";import{c as S,d as A,e as g}from"./chunk-GKZQPSDB.js";import{b,c as w}from"./chunk-LDCKGJJS.js";import{P as B,Z as N,xa as u}from"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";function j(o,n,t){let a=n===void 0?void 0:t.deadlines?.[n],e=n==="department"&&o>=2019?"01-31":"03-31";return`${o+1}-${a??e}`}function C(o,n,t){let a=n.agencies??[],e=J(o,a),r=D(o,a.length>0,t);return{years:r,list:a.length>0,bodies:e.map(i=>{let s=i.config?.kind??K(i);return{name:i.name,kind:s??"",listed:i.config!==void 0,cells:r.map(d=>x(i,d,s,n,t))}})}}var K=({name:o,reports:n})=>{let t=B(o);return t?.certain?t.kind:n.length>0&&t?.kind||void 0};function x(o,n,t,a,e){let r=o.reports.filter(({note:s})=>s.year===n);if(r.length>0){let s=r.map(({note:d})=>d.date).find(d=>d!==null);return{status:r.some(({note:d})=>d.late)?"late":"filed",...s?{date:s}:{},reports:r.map(({place:d})=>d)}}if(!o.config)return{status:"none",reports:[]};let i=j(n,t,a);return{status:e>i?"missing":"open",deadline:i,reports:[]}}function D(o,n,t){let a=o.flatMap(({year:d})=>d??[]),e=Number(t.slice(0,4))-1;if(a.length===0)return n?[e]:[];let r=a.reduce((d,l)=>Math.min(d,l)),i=a.reduce((d,l)=>Math.max(d,l)),s=n&&e===i+1?e:i;return Array.from({length:Math.min(s-r+1,40)},(d,l)=>s-l).reverse()}function J(o,n){let t=n.map(r=>({name:r.name,config:r,reports:[]})),a=new Map,e=new Map;for(let[r,i]of o.entries()){let s=i.agency??i.file,d=b(s),l=e.get(d);l||(l=v(s,t)??a.get(d),l||(l={name:s,config:void 0,reports:[]},a.set(d,l)),e.set(d,l)),l.reports.push({place:r,note:i})}return[...t,...[...a.values()].sort((r,i)=>r.name<i.name?-1:1)]}function v(o,n){let t=r=>n.filter(({config:i})=>[i?.name??"",...i?.aliases??[]].some(s=>w(o,s)===r)),a=t("same");if(a.length>0)return a.length===1?a[0]:void 0;let e=t("longer");return e.length===1?e[0]:void 0}var T={head({language:o}){let n=g(o);return`${R(n.title,o,O,h)}<body>
<script type="application/json" id="reports">[
`},between:`,
`,report(o,{language:n},t){return t(JSON.stringify(A(o))),$(S(o,n))},failed:()=>"",foot(o,n){let{language:t}=n,a=o.notes.map(s=>JSON.parse(s)),e=C(a,n.folderConfig??{},n.today),r=new Set(a.flatMap(s=>s.codes)),i={language:t,today:n.today,filing:e,rules:Object.fromEntries([...r].map(s=>[s,N(s)?.title[t]??""])),words:g(t)};return`
]</script>
<script type="application/json" id="data">${$(i)}</script>
${H(o,n,e,a)}
<script>${h}</script>
</body>
</html>
`}};function H(o,n,t,a){let e=g(n.language),{tally:r,failures:i}=o,s=c=>a.reduce((f,{equations:y})=>f+y[c],0),d=t.years.length-1,l=c=>t.bodies.filter(({cells:f})=>f[d]?.status===c).length,p=(c,f,y)=>`<li class="${c}"><b>${f}</b>${u(y)}</li>`,m=t.years[d],k=[p("reports",r.reports,e.reports),p("error",r.error,e.errors),p("warning",r.warning,e.warnings),p("info",r.info,e.notes),...t.list&&m!==void 0?[p("late",l("late"),`${m} ${e.late}`),p("missing",l("missing"),`${m} ${e.missing}`)]:[]],F=i.length===0?"":`<section class="banner" id="unreadable"><h2>${e.unreadable}\uFF08${i.length}\uFF09</h2><ul>${i.map(({message:c})=>`<li>${u(c)}</li>`).join("")}</ul></section>
`,M=r.others>0?` ${e.others.replace("{}",String(r.others))}`:"";return`<header>
<h1>${u(e.title)}</h1>
<p class="faint">${e.on} ${n.today} \xB7 ${e.equations}\uFF1A${e.holds} ${s(0)}\uFF0C${e.broken} ${s(1)}\uFF0C${e.notAssessable} ${s(2)}\u3002${M}</p>
</header>
${o.interrupted?`<p class="banner" id="stopped">${e.stopped}</p>
`:""}<noscript><p class="banner">${e.noScript}</p></noscript>
<ul class="tiles">${k.join("")}</ul>
${F}<section id="filing"><h2>${e.filing}</h2><p class="faint">${t.list?e.missingNote:e.noList}</p></section>
<section id="by-rule"><h2>${e.byRule}</h2></section>
<section id="by-body"><h2>${e.byBody}</h2></section>
<section id="details"><h2>${e.details}</h2></section>`}export{T as dashboard};
