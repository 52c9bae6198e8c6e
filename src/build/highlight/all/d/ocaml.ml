{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{keyword|module} Tea {operator|=} {keyword|struct}
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} {keyword|float}{punctuation|;} name {punctuation|:} {keyword|string} {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of {keyword|int}
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0xFFl}
    {operator|\|} _ {operator|-}{operator|>} begin {keyword|try} raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {char|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {keyword|true} {operator|&&} not {keyword|false} then {punctuation|(}{punctuation|)}
