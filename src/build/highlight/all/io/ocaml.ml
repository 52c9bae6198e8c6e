{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    {operator|\|} _ {operator|-}{operator|>} begin {keyword|try} {keyword|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} 'a' {operator|and} s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} {operator|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
