{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty {keyword|of} 'a
  exception Cold {keyword|of} int
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} {keyword|match} k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} begin try {function|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} 'a' {operator|and} s {operator|=} {interpolated-string|{string|"str\\n\\"q\\""}} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x {keyword|mod} {number|2} l{operator|and} {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} do printf {interpolated-string|{string|"%d\\n"}} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} if {boolean|true} {operator|&&} {operator|not} {boolean|false} {function|then} {punctuation|(}{punctuation|)}
