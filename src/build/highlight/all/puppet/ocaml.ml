{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some 0xFFl
    {operator|\|} _ {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} ignore {punctuation|(}`{datatype symbol|Variant} i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string|'a'} {operator|and} s {operator|=} {string|{double-quoted|"str\\n\\"q\\""}} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {operator|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|{double-quoted|"%d\\n"}} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && not {boolean|false} then {punctuation|(}{punctuation|)}
