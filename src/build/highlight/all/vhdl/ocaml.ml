{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea {operator|=} struct
  {keyword|type} 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} \| Empty {keyword|of} 'a
  exception Cold {keyword|of} int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    \| _ {operator|-}{operator|>} {keyword|begin} try raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} 'a' {operator|and} s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x {operator|mod} {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&}{operator|&} {operator|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
