{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{class-name|module} Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  {keyword|exception} Cold {keyword|of} {keyword|int}
  let rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~{class-name|verbose} k {operator|=} match k with
    {operator|\|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1}{punctuation|.}5e3 {operator|-}{operator|>} Some 0xFFl
    {operator|\|} _ {operator|-}{operator|>} {keyword|begin} {keyword|try} {function|raise} {punctuation|(}{class-name|Cold} n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`{class-name|Variant} i{punctuation|)}{punctuation|;} None {keyword|end}
  {class-name|let} c {operator|=} {string|'a'} {keyword|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&&} {keyword|not} {class-name|false} {keyword|then} {punctuation|(}{punctuation|)}
