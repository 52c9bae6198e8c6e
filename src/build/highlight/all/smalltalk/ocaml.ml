{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {punctuation|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {temporary-variables|{punctuation|\|} \{ {variable|litres}; _ \} {variable|when} {variable|litres} > {variable|1}.{variable|5e3} -> {variable|Some} {variable|0xFFl}
    {punctuation|\|}} _ {operator|-}{operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string|'a'} and s {operator|=} {comment|"str\\n\\"}q\\{comment|""} {operator|^} {punctuation|\{}{temporary-variables|{punctuation|\|}{variable|raw}{punctuation|\|}}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {comment|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} if {boolean|true} {operator|&}{operator|&} not {boolean|false} then {punctuation|(}{punctuation|)}
