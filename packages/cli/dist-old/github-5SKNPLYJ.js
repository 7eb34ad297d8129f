import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{pa as c}from"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";var f={error:"error",warning:"warning",info:"notice"},o=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),n=e=>o(e).replaceAll(":","%3A").replaceAll(",","%2C"),A={head:()=>"",between:"",report({file:e,analysis:t,isKnown:p},{language:m}){let i=t.findings.filter(r=>!p(r));if(i.length===0)return"";let s=new c(t.text);return i.map(r=>{let l=s.position(r.span[0]),a=s.position(r.span[1]),$=`file=${n(e)},line=${l.line+1},endLine=${a.line+1},col=${l.character+1},endColumn=${a.character+1},title=${n(r.code)}`;return`::${f[r.severity]} ${$}::${o(r.message[m])}
`}).join("")},failed:({file:e,message:t})=>`::error file=${n(e)},title=gongkai::${o(t)}
`,foot:({interrupted:e,tally:t})=>e?`::warning title=gongkai::interrupted after ${t.files} files
`:""};export{A as github};
