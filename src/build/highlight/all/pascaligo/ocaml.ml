{comment|(* kettle (* nested *)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold {keyword|of} {builtin|int}
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some {number|0}xFFl
    {operator|\|} _ {operator|->} {keyword|begin} try {function|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {string|'a'} {operator|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {operator|and} f {operator|=} fun x {operator|->} x {operator|mod} {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && not {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
