{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea = struct
  type 'a kettle = {context-labels|{punctuation|\{} mutable litres : float; name : string {punctuation|\}}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n = {number|10}{punctuation|)} ~verbose k = match k with
    \| {context-labels|{punctuation|\{} litres; _ {punctuation|\}}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    \| _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}{punctuation|`}Variant i{punctuation|)}{punctuation|;} None end
  let c = 'a' {operator|and} s = "str\\n\\"q\\"" {operator|^} {context-labels|{punctuation|\{}\|raw\|{punctuation|\}}} {operator|and} f = fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf "{operator|%}d\\n" {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} if true && not false {function|then} {punctuation|(}{punctuation|)}
