{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{operator|;} _ {punctuation|\}} when litres {operator|>} {number|1.5}e3 {operator|->} Some {number|0}xFFl
    {operator|\|} _ {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{operator|;} None end
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x {operator|mod} {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{operator|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{operator|;} if true && {operator|not} false then {punctuation|(}{punctuation|)}
