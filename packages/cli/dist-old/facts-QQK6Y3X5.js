import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{b as y}from"./chunk-HNIQ7ELW.js";import{a as l}from"./chunk-HSOWPWBZ.js";import{ca as u,ga as c,pa as g}from"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";var a=({file:n,analysis:e})=>{let t=e.bound.metadata.agency?.value??null;return{file:n,agency:t,region:(t===null?void 0:c(t))??null,year:e.year??null,edition:e.form.id}},i=(n,e)=>({file:n,agency:null,region:null,year:null,edition:null,error:e});function p(n){let e=new g(n.text);return u(n.bound).map(({id:t,applicant:r,value:o,state:s,text:f,unit:b,span:d})=>({id:t,...r===void 0?{}:{applicant:r},value:o,state:s,...f===void 0?{}:{text:f},unit:b,...d===void 0?{}:{range:y(d,e)}}))}var N={head:()=>`[
`,between:`,
`,report:n=>JSON.stringify({...a(n),facts:p(n.analysis)}),failed:({file:n,message:e})=>JSON.stringify({...i(n,e),facts:[]}),foot(n){return n.interrupted?`${n.tally.reports+n.failures.length>0?`,
`:""}${JSON.stringify({...i(null,l(n)),facts:[]})}
]
`:`
]
`}},S={head:()=>"",between:"",report(n,{partition:e}){let{year:t,...r}=a(n),o=JSON.stringify(e==="year"?r:{...a(n),year:t}).slice(0,-1);return p(n.analysis).map(s=>`${o},${JSON.stringify(s).slice(1)}
`).join("")},failed:({file:n,message:e})=>`${JSON.stringify({...i(n,e),state:"unreadable"})}
`,foot:n=>n.interrupted?`${JSON.stringify({...i(null,l(n)),state:"interrupted"})}
`:""};export{N as factsJson,S as factsNdjson};
