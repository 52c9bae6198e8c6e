{punctuation|(}* kettle {punctuation|(}* {keyword|nested} *{punctuation|)} *{punctuation|)}
open Printf
module Tea {punctuation|=} {keyword|struct}
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of {keyword|int}
  let rec boil ?{punctuation|(}n {punctuation|=} {number|10}{punctuation|)} ~verbose k {punctuation|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > {number|1.5e3} -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {punctuation|=} {string|'a'} {function|and} s {punctuation|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} {function|and} f {punctuation|=} fun x -> x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {punctuation|=} for i {punctuation|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if {boolean|true} && {function|not} {boolean|false} then {punctuation|(}{punctuation|)}
