{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} 10{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > 1.5e3 -> Some 0xFFl
    {operator|\|} _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x -> x mod 2 land 3
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} 0 to 10 do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if true && not false then {punctuation|(}{punctuation|)}
