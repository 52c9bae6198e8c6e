{punctuation|(}* {function|kettle} {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type 'a kettle = \{ mutable litres : float; name : string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n = {number|10}{punctuation|)} ~verbose k = match k with
    \| \{ litres; _ {punctuation|\}} when litres {punctuation|>} {number|1}.5e3 -{punctuation|>} Some 0xFFl
    \| _ -{punctuation|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i -{punctuation|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}; None end
  let c = 'a' and s = {string|"str\\n\\"q\\""} ^ \{\|raw\|{punctuation|\}} and f = fun x -{punctuation|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done; if true && not false {function|then} {punctuation|(}{punctuation|)}
