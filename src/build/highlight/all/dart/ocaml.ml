{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {class-name|Printf}
module {class-name|Tea} {operator|=} struct
  type {string-literal|{string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}}a
  exception {class-name|Cold} of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} {class-name|Some} {number|0}xFFl
    {operator|\|} _ {operator|-}{operator|>} begin {keyword|try} raise {punctuation|(}{class-name|Cold} n{punctuation|)} {keyword|with} {class-name|Cold} i {operator|-}{operator|>} ignore {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} {class-name|None} end
  let c {operator|=} {string-literal|{string|'a'}} and s {operator|=} {string-literal|{string|"str\\n\\"q\\""}} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string-literal|{string|"%d\\n"}} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} then {punctuation|(}{punctuation|)}
