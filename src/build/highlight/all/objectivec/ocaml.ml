{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} {keyword|struct}
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} {keyword|float}{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of {keyword|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some {number|0xFFl}
    {operator|\|} _ {operator|->} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  let c {operator|=} {char|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&&} not false {function|then} {punctuation|(}{punctuation|)}
