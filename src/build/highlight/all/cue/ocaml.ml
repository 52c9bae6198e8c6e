{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type {string-literal|{string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}}a
  exception Cold of {builtin|int}
  {keyword|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}; None end
  {keyword|let} c {operator|=} {string-literal|{string|'a'}} and s {operator|=} {string-literal|{string|"str}{escape string|\\n}{escape string|\\"}{string|q}{escape string|\\"}{string|"}} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string-literal|{string|"%d}{escape string|\\n}{string|"}} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
