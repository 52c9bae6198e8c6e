{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    {operator|\|} _ {operator|-}{operator|>} begin {keyword|try} {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold {number|i} {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant {number|i}{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {string|'a'} and s {operator|=} "str{operator|\\}n{operator|\\}"q{operator|\\}"" {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} {number|i} {operator|=} {number|0} to {number|10} do printf "{comment|%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
