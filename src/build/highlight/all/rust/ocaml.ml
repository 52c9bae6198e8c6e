{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {class-name|Printf}
module {class-name|Tea} {operator|=} {keyword|struct}
  {type-definition class-name|type} {lifetime-annotation symbol|'a} kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {closure-params|{closure-punctuation punctuation|\|} {class-name|Empty} of {lifetime-annotation symbol|'a}
  exception {class-name|Cold} of int
  {keyword|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} {keyword|match} k with
    {closure-punctuation punctuation|\|}} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {punctuation|->} {class-name|Some} 0xFFl
    {operator|\|} _ {punctuation|->} begin {keyword|try} {function|raise} {punctuation|(}{class-name|Cold} n{punctuation|)} with {class-name|Cold} i {punctuation|->} {function|ignore} {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} {class-name|None} end
  {keyword|let} c {operator|=} {char|'a'} and s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} and f {operator|=} fun x {punctuation|->} x {keyword|mod} {number|2} land {number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} not {boolean|false} {function|then} {punctuation|(}{punctuation|)}
