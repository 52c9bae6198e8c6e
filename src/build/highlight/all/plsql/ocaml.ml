{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea {operator|=} {keyword|struct}
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{keyword|a}
  {keyword|exception} Cold {keyword|of} {keyword|int}
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| \{ litres{punctuation|;} _ \} {keyword|when} litres {operator|>} {number|1.5}e3 {operator|-}{operator|>} {keyword|Some} {number|0}xFFl
    \| _ {operator|-}{operator|>} {keyword|begin} try {keyword|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}{punctuation|`}Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let {keyword|c} {operator|=} {string|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} ^ \{\|{keyword|raw}\|\} {keyword|and} f {operator|=} fun x {operator|-}{operator|>} x {keyword|mod} {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && {keyword|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
