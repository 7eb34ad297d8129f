import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{c as a,d as r}from"./chunk-K2653KDH.js";async function w(t,o,n){let i=await a(t,n);try{await i.write(o)}catch(e){throw await i.abandon(),e}await i.finish()}async function f(t,o,n){let i=await r(o,n);await i.write(t),await i.finish()}export{w as a,f as b};
