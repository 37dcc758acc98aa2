import { createScorer, type Score } from '../src/index.js';
import { interpret } from './reference/interpret.js';
import { randomReadings, randomRecord, randomRulebook } from './reference/random.js';
const from=Number(process.argv[2]),to=Number(process.argv[3]),K=Number(process.argv[4]??4), loose=process.argv[5]==='loose';
function ofEngine(s:Score){
 const ls=s.lines;
 const rl=ls.filter(l=>['earn','deduct','award'].includes(l.stage)&&l.exact!=='0');
 const fin=s.status==='final';
 return {status:s.status,total:s.total,low:s.range.low,high:s.range.high,applicable:s.applicable.points,earned:s.subtotals?.earned??null,deducted:s.subtotals?.deducted??null,awarded:s.subtotals?.awarded??null,
 missing:[...new Set(s.missing.map(m=>m.fact))].sort(),
 sections:Object.fromEntries(Object.entries(s.sections).filter(([,v])=>v.exact!==null).map(([k,v])=>[k,v.exact]).sort()),
 lines:fin?Object.fromEntries(rl.map(l=>[l.rule!,l.exact]).sort()):{},
 cuts:fin?ls.filter(l=>['bounds','veto','round'].includes(l.stage)).map(l=>`${l.section} ${l.stage} ${l.exact}`).sort():[]};
}
const stat:any={};let bad=0,n=0;const kinds:any={};
let tE=0,tR=0,tG=0;
for(let seed=from;seed<to;seed++){
 let t=performance.now();
 const book=randomRulebook(seed,{loose});tG+=performance.now()-t;
 for(let k=0;k<K;k++){
  n++;t=performance.now();
  const record=randomRecord(book,k) as any, readings=randomReadings(book,k);tG+=performance.now()-t;t=performance.now();
  let theirs:any=interpret(book,record,readings);tR+=performance.now()-t;t=performance.now();
  let ours:any;
  try{ours=ofEngine(createScorer(book as any,{readings:readings as never}).score(record));}catch(e:any){ours={status:'error',why:e.issues?JSON.stringify(e.issues.map((i:any)=>[i.code,i.path])):String(e.stack).slice(0,400)};}
  tE+=performance.now()-t;
  stat[theirs.status]=(stat[theirs.status]??0)+1;
  if(theirs.status==='error'&&ours.status==='error'&&ours.why.includes('nothing-to-score'))continue;
  if(theirs.status!=='error'){theirs={...theirs,sections:Object.fromEntries(Object.entries(theirs.sections).filter(([,v])=>v!==null).sort()),lines:Object.fromEntries(Object.entries(theirs.lines).sort()),cuts:theirs.cuts.map((c:any)=>`${c.section} ${c.stage} ${c.amount}`).sort()};delete theirs.exact;}
  const keys=new Set([...Object.keys(ours),...Object.keys(theirs)]);
  const diff=[...keys].filter(x=>JSON.stringify(ours[x])!==JSON.stringify(theirs[x]));
  if(diff.length){bad++;const key=diff.join(',');(kinds[key]??=[]).push(`${seed}/${k}`);if(bad<=Number(process.argv[6]??6)){console.log('---',seed,k,theirs.status);for(const d of diff)console.log('  ',d,'ours',JSON.stringify(ours[d])?.slice(0,500),'ref',JSON.stringify(theirs[d])?.slice(0,500));}}
 }}
console.log(n,'bad',bad,stat,{tE,tR,tG});for(const k in kinds)console.log(k,kinds[k].length,kinds[k].slice(0,8).join(' '));
