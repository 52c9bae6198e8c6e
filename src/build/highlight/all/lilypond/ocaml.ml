{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres : float; name : string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {punctuation|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {punctuation|>} {number|1}{punctuation|.}5e3 -{punctuation|>} Some 0xFFl
    {operator|\|} _ -{punctuation|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -{punctuation|>} ignore {punctuation|(}`Variant i{punctuation|)}; None end
  let c {operator|=} 'a{punctuation|'} and s {operator|=} {string|"str\\n\\"q\\""} {punctuation|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x -{punctuation|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{punctuation|!}r{punctuation|)} + i{punctuation|)} done; if true && not false then {punctuation|(}{punctuation|)}
