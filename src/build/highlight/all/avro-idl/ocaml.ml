{punctuation|(}* {function|kettle} {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} {keyword|float}{punctuation|;} name {punctuation|:} {keyword|string} {punctuation|\}} \| Empty of 'a
  exception Cold of {keyword|int}
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {punctuation|>} {number|1.5e3} {punctuation|-}{punctuation|>} Some {number|0xFFl}
    \| _ {punctuation|-}{punctuation|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {punctuation|-}{punctuation|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x {punctuation|-}{punctuation|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if {keyword|true} && not {keyword|false} {function|then} {punctuation|(}{punctuation|)}
