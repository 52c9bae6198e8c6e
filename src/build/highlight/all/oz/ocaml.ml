{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {atom builtin|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold {keyword|of} int
  let rec boil {punctuation|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} {keyword|_} {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    {operator|\|} {keyword|_} {operator|-}{operator|>} begin {keyword|try} {keyword|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {atom builtin|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} {keyword|fun} x {operator|-}{operator|>} x {operator|mod} {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {keyword|true} {number|&&} {keyword|not} {keyword|false} {keyword|then} {punctuation|(}{punctuation|)}
