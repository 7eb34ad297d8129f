import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a as i}from"./chunk-UIQV64OY.js";import{a as t}from"./chunk-TSMCDNEJ.js";import{na as a}from"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";function m(n,e,o){let p=i(e.lang,o),r=a(n,p);if(!r)throw new t(`\u6CA1\u6709\u201C${n}\u201D\uFF1A\u53EF\u4EE5\u662F\u6307\u6807\u4EE3\u7801\uFF08applications.granted\uFF09\u3001\u89C4\u5219\u4EE3\u7801\uFF08D01\uFF09\u6216\u8005\u6761\u6587\uFF08\u6761\u4F8B#20\uFF09 \xB7 nothing is called \u201C${n}\u201D`);return o.stdout.write(`${r.heading}

${r.paragraphs.join(`

`)}
`),0}export{m as explain};
