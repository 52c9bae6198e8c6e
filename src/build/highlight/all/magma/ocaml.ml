{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} {keyword|_} {punctuation|\}} {keyword|when} litres {punctuation|>} {number|1.5e3} {operator|->} Some 0xFFl
    {operator|\|} {keyword|_} {operator|->} begin {keyword|try} {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} 'a' {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|->} x {keyword|mod} {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} {keyword|printf} {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && {keyword|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
