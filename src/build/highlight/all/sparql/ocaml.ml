{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{keyword|a}
  exception Cold of int
  let rec boil ?{punctuation|(}n = {number|10}{punctuation|)} ~verbose k = match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > {number|1.5e3} -> Some {number|0}xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c = {string|'a'} and s = {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f = fun x -> x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if {boolean|true} && {keyword|not} {boolean|false} then {punctuation|(}{punctuation|)}
