{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {type class-name|Printf}
module {type class-name|Tea} {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception {type class-name|Cold} of {type class-name|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} {type class-name|Some} {number|0}xFFl
    {operator|\|} _ {operator|-}{operator|>} begin {keyword|try} {function|raise} {punctuation|(}{type class-name|Cold} n{punctuation|)} with {type class-name|Cold} i {operator|-}{operator|>} {function|ignore} {punctuation|(}`{type class-name|Variant} i{punctuation|)}{punctuation|;} {type class-name|None} end
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}{type class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
