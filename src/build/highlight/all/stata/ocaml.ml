{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{command keyword|open} Printf
{command keyword|module} Tea {operator|=} struct
  {command keyword|type} {variable|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  {command keyword|exception} Cold {keyword|of} int
  {command keyword|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} {number|1}{number|.5}e3 {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}; None end
  {command keyword|let} c {operator|=} {variable|'a'} and s {operator|=} {string-literal|{string|"str\\n\\"}}q\\{string-literal|{string|""}} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{command keyword|end}
{command keyword|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string-literal|{string|"%d\\n"}} {punctuation|(}Tea.{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} true {operator|&}{operator|&} not false then {punctuation|(}{punctuation|)}
