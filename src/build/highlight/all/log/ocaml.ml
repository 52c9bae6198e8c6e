{operator|(}{operator|*} kettle {operator|(}{operator|*} nested {operator|*}{operator|)} {operator|*}{operator|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{operator|(}n {operator|=} {number|10}{operator|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {operator|\{} litres{operator|;} _ {operator|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try raise {operator|(}Cold n{operator|)} with Cold i {operator|-}{operator|>} ignore {operator|(}`Variant i{operator|)}{operator|;} None end
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {operator|\{}{operator|\|}raw{operator|\|}{operator|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
let {operator|(}{operator|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {operator|(}Tea{punctuation|.}{operator|(}{operator|!}r{operator|)} {operator|+} i{operator|)} done{operator|;} if {boolean|true} {operator|&}{operator|&} not {boolean|false} then {operator|(}{operator|)}
