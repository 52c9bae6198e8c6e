{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open {class-name|Printf}
{function|module} {class-name|Tea} {operator|=} struct
  {function|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception {class-name|Cold} of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {punctuation|\{} litres; _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} {class-name|Some} 0xFFl
    \| _ {operator|->} begin try raise {punctuation|(}{class-name|Cold} n{punctuation|)} {keyword|with} {class-name|Cold} i {operator|->} ignore {punctuation|(}`{class-name|Variant} i{punctuation|)}; {class-name|None} end
  let c {operator|=} {string|'a'} {operator|and} s {operator|=} {string|"str\\n\\"}q{punctuation|\\}{string|""} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} {operator|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {boolean|true} && {operator|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
