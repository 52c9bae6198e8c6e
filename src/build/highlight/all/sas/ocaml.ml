{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try {keyword|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {string|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"}q{punctuation|\\}{string|""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&}{operator|&} {operator-keyword operator|not} false {keyword|then} {punctuation|(}{punctuation|)}
