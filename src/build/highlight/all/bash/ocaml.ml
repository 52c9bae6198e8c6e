{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
{function|open} Printf
module Tea {operator|=} struct
  {builtin class-name|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  {builtin class-name|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1}.5e3 -{operator|>} Some 0xFFl
    {operator|\|} _ -{operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  {builtin class-name|let} c {operator|=} {string|'a'} and s {operator|=} {string|"str{entity|\\n}{entity|\\"}q{entity|\\"}"} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x -{operator|>} x mod {number|2} land {number|3}
end
{builtin class-name|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} {builtin class-name|printf} {string|"%d{entity|\\n}"} {punctuation|(}Tea.{punctuation|(}{operator|!}r{punctuation|)} + i{punctuation|)} {keyword|done}{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
