{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{class-name|module} Tea {operator|=} {keyword|struct}
  {class-name|type} '{class-name|a} kettle {operator|=} {punctuation|\{} {class-name|mutable} litres {punctuation|:} {keyword|float}{punctuation|;} name {punctuation|:} {keyword|string} {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of {keyword|int}
  {keyword|let} rec boil {punctuation|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}{class-name|verbose} k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} Some {number|0xFFl}
    {operator|\|} _ {operator|->} begin {keyword|try} raise {punctuation|(}{class-name|Cold} n{punctuation|)} with Cold i {operator|->} ignore {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} None end
  {keyword|let} c {operator|=} {char|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} {keyword|not} {return-type class-name|false} then {punctuation|(}{punctuation|)}
