import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
function t(e,n){if(e==="zh"||e==="en")return e;let r=n.env.LC_ALL||n.env.LC_MESSAGES||n.env.LANG||"";return/^en/iu.test(r)?"en":"zh"}export{t as a};
