{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea {operator|=} struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold {keyword|of} {keyword|int}
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} {keyword|match} k {keyword|with}
    {operator|\|} \{ litres{punctuation|;} _ \} {keyword|when} litres {operator|>} {number|1.5}e3 {operator|-}{operator|>} {keyword|Some} {number|0}xFFl
    {operator|\|} _ {operator|-}{operator|>} {keyword|begin} try raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} {keyword|ignore} {punctuation|(}{punctuation|`}Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {string|'a'} {operator|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} \{{operator|\|}raw{operator|\|}\} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} {operator|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
