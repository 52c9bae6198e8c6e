{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {module class-name|Printf}
module {module class-name|Tea} {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception {module class-name|Cold} of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres; _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} {module class-name|Some} 0xFFl
    {operator|\|} _ {operator|->} begin {keyword|try} {function|raise} {punctuation|(}{module class-name|Cold} n{punctuation|)} with {module class-name|Cold} i {operator|->} {function|ignore} {punctuation|(}`{module class-name|Variant} i{punctuation|)}; {module class-name|None} {keyword|end}
  let c {operator|=} {string|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}{module class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {boolean|true} {operator|&&} {keyword|not} {boolean|false} {function|then} {punctuation|(}{punctuation|)}
