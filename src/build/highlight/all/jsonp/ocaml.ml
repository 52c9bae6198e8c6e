{punctuation|(}* {function|kettle} {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type 'a kettle = {punctuation|\{} mutable litres {operator|:} float{punctuation|;} name {operator|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n = {number|10}{punctuation|)} ~verbose k = match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > {number|1.5e3} -> Some 0xFFl
    \| _ -> begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i -> {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c = 'a' and s = {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f = fun x -> x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if {boolean|true} && not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
