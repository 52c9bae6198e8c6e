{punctuation|(}{operator|*} {c-style-function function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{keyword|module} Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable {property-literal property|litres} {punctuation|:} float{punctuation|;} {property-literal property|name} {punctuation|:} string {punctuation|\}} {operator pipe|\|} Empty of 'a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator pipe|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    {operator pipe|\|} _ {operator|-}{operator|>} begin {keyword|try} {c-style-function function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {c-style-function function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} 'a' {operator|and} s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{operator pipe|\|}raw{operator pipe|\|}{punctuation|\}} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
{c-style-function function|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{dot important|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && {operator|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
