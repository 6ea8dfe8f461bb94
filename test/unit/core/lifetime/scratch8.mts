import { countRows } from '/work/main/src/core/analyses/lifetime/countRows';
import { models } from '/work/main/src/core/analyses/lifetime/models';
import { fit } from '/work/main/src/core/analyses/lifetime/fit';
import { simulateBgNbd } from '/work/main/test/unit/core/lifetime/simulate';
const rows=countRows(simulateBgNbd(400,[0.6,6,0.8,2.5],3),7);
const L=models['pareto-nbd'].likelihood(rows);
let k=0;const t0=performance.now();
const W={...L,evaluate(th:any){const t=performance.now();const e=L.evaluate(th);const ms=performance.now()-t;k++;if(k<40||ms>100)console.log(k,Array.from(th as number[]).map(v=>v.toPrecision(4)).join(' '),e.value,ms.toFixed(0));if(performance.now()-t0>12000)process.exit();return e;}};
console.log(fit(W).parameters,k);
