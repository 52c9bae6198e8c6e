{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{keyword|module} Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {string|'a'} and s {operator|=} "str\\n\\"q\\"" {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf "{operator|%}d\\n" {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
