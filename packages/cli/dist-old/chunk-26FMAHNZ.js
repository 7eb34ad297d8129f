import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function o(n){return`${n.map(e).join(",")}\r
`}function e(n){if(n==null)return"";if(typeof n=="number")return String(n);let t=String(n),r=/^[=+\-@\t\r]/u.test(t)&&!/^-?\d+(?:\.\d+)?$/u.test(t)?`'${t}`:t;return/[",\r\n]/u.test(r)?`"${r.replaceAll('"','""')}"`:r}export{o as a};
