{comment|(* kettle (* nested *) *)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{operator|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{operator|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some 0xFFl
    {operator|\|} _ {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{operator|;} {keyword|None} end
  let c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{operator|;} if true {operator|&}{operator|&} not false then {punctuation|(}{punctuation|)}
