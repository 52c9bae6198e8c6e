{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {class-name|Printf}
module {class-name|Tea} {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} float; name {operator|:} string {punctuation|\}} {operator|\|} {class-name|Empty} of 'a
  exception {class-name|Cold} of int
  {keyword|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} {builtin|Some} 0xFFl
    {operator|\|} _ {operator|->} begin try raise {punctuation|(}{class-name|Cold} n{punctuation|)} {keyword|with} {class-name|Cold} i {operator|->} ignore {punctuation|(}`{class-name|Variant} i{punctuation|)}; {builtin|None} end
  {keyword|let} c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} true {operator|&&} not false {keyword|then} {punctuation|(}{punctuation|)}
