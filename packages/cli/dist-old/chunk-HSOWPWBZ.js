import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var e=({tally:r})=>`\u8FD0\u884C\u88AB\u4E2D\u65AD\uFF0C\u53EA\u5904\u7406\u4E86 ${r.files} \u4E2A\u6587\u4EF6 \xB7 interrupted after ${r.files} files`;export{e as a};
