{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} float{punctuation|;} name {operator|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of {argument|{keyword|int}
  let} rec boil {operator|?}{punctuation|(}{argument-label|{argument-name punctuation|n} {punctuation|=}} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.}5e3 {operator|-}{operator|>} Some 0xFFl
    \| _ {operator|-}{operator|>} begin {keyword|try} {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
