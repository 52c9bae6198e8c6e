{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {class-name|Printf}
module Tea {operator|=} {keyword|struct}
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception {class-name|Cold} of {keyword|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} {constant|_} {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} {class-name|Some} {number|0}xFFl
    {operator|\|} {constant|_} {operator|->} begin {keyword|try} {function|raise} {punctuation|(}{class-name|Cold} n{punctuation|)} with {class-name|Cold} i {operator|->} {function|ignore} {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} {class-name|None} end
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
