{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > {number|1}.5e3 -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} 'a' and s {operator|=} "str\\n\\"q\\"" ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x -> x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf "%d\\n" {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if {boolean|true} && not {boolean|false} then {punctuation|(}{punctuation|)}
