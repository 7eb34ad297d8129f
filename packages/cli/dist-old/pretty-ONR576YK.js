import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{c as a,d as b,e as c}from"./chunk-TR67FFXV.js";import"./chunk-4NCSEUGF.js";import"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";export{c as block,a as excerpt,b as pretty};
