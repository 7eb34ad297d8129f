import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{c as h,e as f}from"./chunk-U33XHXQP.js";import{a as y}from"./chunk-ZTAUG2EB.js";import{e as $}from"./chunk-GKZQPSDB.js";import{xa as o}from"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";var H={head:({language:t})=>`${f($(t).sheetTitle,t,h,void 0)}<body>
`,between:"",report:(t,{language:e,today:a})=>R(y(t,e,a),e),failed:({message:t})=>`<p class="banner">${o(t)}</p>
`,foot:(t,{language:e})=>`<footer class="faint"><p>${$(e).inferredNote}</p></footer>
</body>
</html>
`};function R({title:t,about:e,parts:a},l){let n=$(l),p=a.map(({heading:r,rows:s})=>`<h2>${r}</h2>
${S(s.map(i=>j(i,n)),n)}`);return`<h1>${t}</h1>
<dl>${e.map(([r,s])=>`<dt>${o(r)}</dt><dd>${o(s)}</dd>`).join("")}</dl>
${p.length>0?p.join(`
`):`<p class="clean">${n.clean}</p>`}
`}var S=(t,e)=>`<table><thead><tr>${[e.number,e.place,e.reason,e.correction,e.done].map(a=>`<th scope="col">${a}</th>`).join("")}</tr></thead><tbody>
${t.join(`
`)}
</tbody></table>`;function j({number:t,finding:e,places:a,correction:l},n){let p=e.section===void 0?"":`${o(e.section)}<br>`,r=a.map(({line:m,excerpt:d})=>{let[b,u,g]=d.map(o);return`${m}<span class="quote">${b}<mark>${u}</mark>${g}</span>`}),s=`${e.inferred?`<span class="tag">${n.inferred}</span>`:""}<small> ${e.code}</small>`,i=e.basis===void 0?"":`<p class="basis">${n.basis} ${o(e.basis)}</p>`,c=(m,d,b)=>`<td class="${m}" data-label="${d}">${b}</td>`;return`<tr>${c("number",n.number,String(t))}${c("place",n.place,`${p}${r.join("<br>")}`)}${c("reason",n.reason,`${o(e.message)}${s}${i}`)}${c("correction",n.correction,o(l))}${c("done",n.done,"")}</tr>`}export{H as sheet};
