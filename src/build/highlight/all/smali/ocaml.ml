{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > {number|1.5e3} {operator|->} Some {number|0xFFl}
    \| _ {operator|->} begin try raise {punctuation|(}{builtin|C}old n{punctuation|)} with Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if {boolean|true} && not {boolean|false} then {punctuation|(}{punctuation|)}
