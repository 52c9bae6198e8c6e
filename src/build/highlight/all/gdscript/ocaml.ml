{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} {keyword|match} k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} {class-name|Some} 0xFFl
    {operator|\|} _ {operator|->} {class-name|begin} try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} {class-name|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|->} {class-name|x} mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} {keyword|not} {boolean|false} {function|then} {punctuation|(}{punctuation|)}
