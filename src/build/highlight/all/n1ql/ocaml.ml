{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {operator|when} litres {operator|>} {number|1.5e3} {operator|-}{operator|>} {keyword|Some} {number|0}xFFl
    \| _ {operator|-}{operator|>} {keyword|begin} try {function|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} {keyword|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {operator|end}
  {keyword|let} c {operator|=} {string|'a'} {operator|and} s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|{keyword|raw}\|{punctuation|\}} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{operator|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && {operator|not} {boolean|false} {function|then} {punctuation|(}{punctuation|)}
