{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} 'a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} float; name {operator|:} string {punctuation|\}} {operator|\|} Empty {operator|of} 'a
  exception Cold {operator|of} int
  {keyword|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} Some {number|0xFF}l
    {operator|\|} _ {operator|->} begin {keyword|try} {function|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} {function|ignore} {punctuation|(}{punctuation|`}Variant i{punctuation|)}; None {keyword|end}
  {keyword|let} c {operator|=} {char|'a'} {operator|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {operator|and} f {operator|=} fun x {operator|->} x {operator|mod} {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{operator|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} true {operator|&&} {operator|not} false {function|then} {punctuation|(}{punctuation|)}
