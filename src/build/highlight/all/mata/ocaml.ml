{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} {type class-name|{keyword|struct}
  type} {operator|'}a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} float{punctuation|;} name {operator|:} {type class-name|string} {punctuation|\}} {operator|\|} Empty of {operator|'}a
  exception Cold of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}{operator|`}Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {operator|'}a{operator|'} and s {operator|=} {string|"str\\n\\"}q{operator|\\}{string|""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&&} not false {function|then} {punctuation|(}{punctuation|)}
