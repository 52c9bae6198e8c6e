{punctuation|(}* {function|kettle} {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres : float; name : string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} {number|1}{punctuation|.}5e3 {operator|-}{operator|>} Some 0xFFl
    \| _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}; None end
  let c {operator|=} 'a' and s {operator|=} {string-literal|{string|"str\\n\\"q\\""}} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string-literal|{string|"%d\\n"}} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
