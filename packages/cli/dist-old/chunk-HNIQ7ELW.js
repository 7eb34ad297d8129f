import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as F}from"./chunk-HSOWPWBZ.js";import{pa as m,x as y,y as x}from"./chunk-LT75PVMI.js";var l=([e,n],r)=>({start:r.position(e),end:r.position(n)});function O(e,n,r,{findings:i=n.findings,previous:d,isKnown:a}={}){let{counts:t,bound:o,year:s}=n,{detected:p,expected:g}=o.edition,u=i.length>0?new m(n.text):void 0;return{file:e,edition:{detected:p??null,expected:g??null},agency:o.metadata.agency?.value??null,year:s??null,counts:t,findings:u?i.map(f=>h(f,u,r,d,a?.(f))):[]}}function h(e,n,r,i,d=!1){let a=t=>t[r];return{code:e.code,slug:e.slug,severity:e.severity,basis:e.basis,message:a(e.message),range:l(e.span,n),related:e.related.flatMap(({message:t,span:o,in:s})=>s===void 0?[{message:a(t),range:l(o,n)}]:i?[{message:a(t),file:i.file,range:l(o,i.lines)}]:[]),cites:e.cites.map(t=>({id:t,title:y(t)})),explains:e.explains,fixes:e.fixes.map(({title:t,safe:o,edits:s})=>({title:a(t),safe:o,edits:s.map(({span:p,newText:g})=>({range:l(p,n),newText:g}))})),fingerprint:e.fingerprint,...d?{known:d}:{}}}function S(e,n){return l(e,n)}var b=(e,n)=>({file:e,edition:{detected:null,expected:null},agency:null,year:null,counts:{holds:0,broken:0,notAssessable:0},findings:[],error:n}),c={report:({file:e,analysis:n,isKnown:r},{language:i})=>JSON.stringify(O(e,n,i,{isKnown:r})),failed:({file:e,message:n})=>JSON.stringify(b(e,n))},I={...c,head:()=>`{"catalogueVersion":${JSON.stringify(x)},"files":[
`,between:`,
`,foot:({interrupted:e})=>`
]${e?',"interrupted":true':""}}
`},N={head:()=>"",between:"",report:(e,n)=>`${c.report(e,n)}
`,failed:e=>`${c.failed(e)}
`,foot:e=>e.interrupted?`${JSON.stringify(b(null,F(e)))}
`:""};export{O as a,S as b,I as c,N as d};
