import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var r=e=>e===0?"":`\u6587\u4EF6\u5939\u4E2D\u53E6\u6709 ${e} \u4E2A Word\u3001PDF \u6216\u8868\u683C\u6587\u4EF6\u672A\u68C0\u67E5\uFF1B\u52A0 --include all \u4E00\u5E76\u68C0\u67E5 \xB7 ${e} Word files, PDFs or spreadsheets in the folders were not looked at; --include all takes them too
`;export{r as a};
