{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{keyword|module} Tea {operator|=} {keyword|struct}
  {keyword|type} {operator|'}a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of {operator|'}a
  exception Cold of int
  {keyword|let} rec boil {punctuation|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0xFF}l
    {operator|\|} _ {operator|-}{operator|>} {keyword|begin} {keyword|try} raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} {char|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} then {punctuation|(}{punctuation|)}
