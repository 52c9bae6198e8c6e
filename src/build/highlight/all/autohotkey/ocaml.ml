{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} {keyword|float}; name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    {operator|\|} _ {operator|-}{operator|>} begin {keyword|try} raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {keyword|ignore} {punctuation|(}`Variant i{punctuation|)}; None {symbol|end}
  let c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"}q\\{string|""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x {builtin|mod} {number|2} land {number|3}
{symbol|end}
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{operator|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {boolean|true} {operator|&&} {keyword|not} {boolean|false} then {punctuation|(}{punctuation|)}
