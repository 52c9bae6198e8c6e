{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {class-name|Printf}
module {class-name|Tea} {operator|=} struct
  type {symbol|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception {class-name|Cold} of int
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} {keyword|_} {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} {class-name|Some} 0xFFl
    {operator|\|} {keyword|_} {operator|->} begin try raise {punctuation|(}{class-name|Cold} n{punctuation|)} with {class-name|Cold} i {operator|->} ignore {punctuation|(}{operator|`}{class-name|Variant} i{punctuation|)}{punctuation|;} {class-name|None} end
  let c {operator|=} {symbol|'a'} and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} if {boolean|true} {operator|&&} not {boolean|false} then {punctuation|(}{punctuation|)}
