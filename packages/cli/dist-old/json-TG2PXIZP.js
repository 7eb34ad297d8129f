import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{a,b,c,d}from"./chunk-HNIQ7ELW.js";import"./chunk-HSOWPWBZ.js";import"./chunk-LT75PVMI.js";import"./chunk-57U7EK4O.js";export{c as checkJson,d as checkNdjson,a as fileToJson,b as rangeToJson};
