import { resolve } from './reference/resolve.js';
import { randomReadings, randomRecord, randomRulebook } from './reference/random.js';
const [seed,k]=process.argv[2]!.split('/').map(Number);const book=randomRulebook(seed!,{loose:process.argv[3]==='loose'});
const r=randomReadings(book,k!);const b:any=resolve(book,r);
const strip=(o:any):any=>Array.isArray(o)?o.map(strip):o&&typeof o==='object'?Object.fromEntries(Object.entries(o).filter(([x])=>!['title','basis','documents'].includes(x)).map(([x,v])=>[x,strip(v)])):o;
console.log(JSON.stringify({prec:b.precision,defaults:b.defaults,off:b.utcOffset,year:b.year}));
for(const[id,s]of Object.entries(b.sections))console.log(id,JSON.stringify(strip(s)));
for(const[id,s]of Object.entries(b.rules))console.log(id,JSON.stringify(strip(s)));
console.log(JSON.stringify(randomRecord(book,k!)));
