{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} float{punctuation|;} name {operator|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1}.5e3 {operator|->} Some 0xFFl
    {operator|\|} _ {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} 'a' and s {operator|=} {identifier|"str\\n\\"}q\\{identifier|""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {identifier|"%d\\n"} {punctuation|(}Tea.{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} if true {operator|&&} not false then {punctuation|(}{punctuation|)}
