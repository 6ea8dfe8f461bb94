import { readFileSync, writeFileSync } from 'node:fs';
import { lifetime } from '../../../../src/core/analyses/lifetime/lifetime';
const L=readFileSync('/work/shared/data/CDNOW_sample.txt','utf8').trim().split(/\r?\n/).map(l=>l.trim().split(/\s+/));
const ids=[...new Set(L.map(l=>l[1]))];const pos=new Map(ids.map((v,i)=>[v,i]));const n=L.length;const ones=new Uint8Array(n).fill(1);
const table={rowCount:n,columns:[{kind:'text' as const,name:'id',codes:Int32Array.from(L,l=>pos.get(l[1])!),dictionary:ids},{kind:'date' as const,name:'date',values:Float64Array.from(L,l=>Date.parse(l[2].slice(0,4)+'-'+l[2].slice(4,6)+'-'+l[2].slice(6))/864e5),valid:ones},{kind:'number' as const,name:'amount',values:Float64Array.from(L,l=>+l[4]),valid:ones}],origin:{sheet:'S',address:'A1',headerRow:0,firstRow:1,columnIndices:[0,1,2]},findings:[]};
for (const o of [{model:'auto',calibrationEnd:'1997-09-30'},{model:'bg-nbd',observationEnd:'1997-09-30'},{model:'pareto-nbd',observationEnd:'1997-09-30',intervals:'delta'},{model:'bg-nbd',observationEnd:'1997-09-30',intervals:'bootstrap'},{model:'bg-bb',unit:'month',horizon:12}]){
 const t=performance.now(); const r=lifetime.run(table,lifetime.schema.parse({...lifetime.defaults(table),...o}),()=>{}); const ms=performance.now()-t;
 const j=lifetime.json(r.detail) as any; console.log(ms.toFixed(0),JSON.stringify({...j,customers:j.customers.slice(0,2),tracking:j.tracking&&{c:j.tracking.calibrationUnits,n:j.tracking.actual.length,a:j.tracking.actual.slice(0,5),e:j.tracking.expected.slice(0,5)}}),JSON.stringify(r.warnings));
 if(o.model==='auto') writeFileSync('/tmp/rep.json',JSON.stringify(r.sheets[0],null,1));
}
