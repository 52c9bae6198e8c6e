{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {class-name|Printf}
module {class-name|Tea} {operator|=} {keyword|struct}
  {keyword|type} 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} {class-name|Empty} of 'a
  exception {class-name|Cold} of int
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} {int-literal number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {punctuation|>} {decimal-float-literal number|1.5e3} {operator|->} {class-name|Some} {hex-float-literal number|0xFF}l
    {operator|\|} _ {operator|->} begin try raise {punctuation|(}{class-name|Cold} n{punctuation|)} with {class-name|Cold} i {operator|->} ignore {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} {class-name|None} end
  {keyword|let} c {operator|=} 'a' and s {operator|=} "str\\n\\"q\\"" {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {operator|->} x mod {int-literal number|2} land {int-literal number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {int-literal number|0} to {int-literal number|10} do printf "{operator|%}d\\n" {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {bool-literal boolean|true} {operator|&&} not {bool-literal boolean|false} then {punctuation|(}{punctuation|)}
