{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {punctuation|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {punctuation|=} 10{punctuation|)} {operator|~}verbose k {punctuation|=} match k with
    {operator|\|} {action|{punctuation|\{}{content| litres; _ }{punctuation|\}}} when litres > 1.5e3 {operator|->} Some 0xFFl
    {operator|\|} _ {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} {command|{function|ignore} {punctuation|(}`Variant i{punctuation|)}}{punctuation|;} None end
  let c {punctuation|=} {string|'a'} and s {punctuation|=} "str\\n\\"q\\"" ^ {action|{punctuation|\{}{content|\|raw\|}{punctuation|\}}} and f {punctuation|=} fun x {operator|->} x mod 2 land 3
end
let {punctuation|(}{punctuation|)} {punctuation|=} for i {punctuation|=} 0 to 10 do printf "%d\\n" {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} if true && not false then {punctuation|(}{punctuation|)}
