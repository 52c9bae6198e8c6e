{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|{punctuation|'}a kettle = \{ mutable litres : float; name : string \} \| Empty of {punctuation|'}}a
  exception Cold of {function|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0xFF}l
    {operator|\|} _ {operator|-}{operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {source-commands function|ignore} {punctuation|(}`Variant i{punctuation|)}; None end
  let c {operator|=} {string|{punctuation|'}a{punctuation|'}} {keyword|and} s {operator|=} {string|{punctuation|"}str\\n\\"q\\"{punctuation|"}} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|{punctuation|"}%d\\n{punctuation|"}} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {boolean|true} && {keyword|not} {boolean|false} then {punctuation|(}{punctuation|)}
