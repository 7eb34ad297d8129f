import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{b as w}from"./chunk-QXORAUWH.js";import{a as y}from"./chunk-EYVFYDFK.js";import{a as u}from"./chunk-UIQV64OY.js";import"./chunk-K2653KDH.js";import{a as g}from"./chunk-LZYQU6TP.js";import{d as c}from"./chunk-O2A2NAHR.js";import"./chunk-KZHXHDBR.js";import{d}from"./chunk-LDCKGJJS.js";import"./chunk-YG5MGQOW.js";import{a}from"./chunk-TSMCDNEJ.js";import{M as p}from"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";async function K(h,n,e){let{config:$,include:b}=n,r=await c(await y(h,n.null===!0,e),e,{config:$,include:b});if(e.stderr.write(g(r.documents)),r.failures.length>0)throw new a(r.failures.join(`
`));let o=d(r.files.map(({input:t,analysis:i})=>({file:t.file,analysis:i})),n.agency);if("problems"in o)throw new a(o.problems.map(({zh:t,en:i})=>`${t} \xB7 ${i}`).join(`
`));await w(p(o.report),n.output,e);let m=u(n.lang,e),f=m==="zh",{open:s,blanks:l}=o;for(let{message:t}of s)e.stderr.write(`${t[m]}
`);return l>0&&e.stderr.write(f?`\u5404\u5355\u4F4D\u7A7A\u767D\u6216\u77ED\u6A2A ${l} \u5904\u63090\u8BA1
`:`${l} blanks and dashes of the parts counted as 0
`),e.stderr.write(f?`${r.files.length} \u4EFD\u62A5\u544A\u5DF2\u5408\u5E76\uFF0C${s.length} \u683C\u7559\u7A7A
`:`${r.files.length} reports merged, ${s.length} cells left open
`),0}export{K as merge};
