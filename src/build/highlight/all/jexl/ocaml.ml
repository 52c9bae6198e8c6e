{punctuation|(}{operator|*} {function|kettle }{punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea = struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n = {number|10}{punctuation|)} ~verbose k = match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} {number|1}{punctuation|.}5e3 {operator|-}{operator|>} Some 0xFFl
    {operator|\|} {transform function|_} {operator|-}{operator|>} begin try {function|raise }{punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore }{punctuation|(}`Variant i{punctuation|)}; None end
  let c = {string|'a'} and s = {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}{transform function|raw}{operator|\|}{punctuation|\}} and f = fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{function|let }{punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; if {boolean|true} {operator|&&} not {boolean|false} {function|then }{punctuation|(}{punctuation|)}
