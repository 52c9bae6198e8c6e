{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} {class-name|Printf}
{keyword|module} {class-name|Tea} {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} {keyword|float}{punctuation|;} name {operator|:} string {punctuation|\}} {operator|\|} {class-name|Empty} of 'a
  exception {class-name|Cold} of {keyword|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} {class-name|Some} {number|0}xFFl
    {operator|\|} _ {operator|->} begin {keyword|try} raise {punctuation|(}{class-name|Cold} n{punctuation|)} {keyword|with} {class-name|Cold} i {operator|->} ignore {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} {class-name|None} end
  let c {operator|=} {char|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} then {punctuation|(}{punctuation|)}
