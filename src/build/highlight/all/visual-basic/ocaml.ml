{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
{keyword|module} Tea {operator|=} struct
  {keyword|type} {comment|'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
  exception Cold {keyword|of} int
  {keyword|let} rec boil {punctuation|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {punctuation|\{} litres; _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    \| _ {operator|-}{operator|>} begin {keyword|try} raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}`{keyword|Variant} i{punctuation|)}; None {keyword|end}
  {keyword|let} c {operator|=} {comment|'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done; {keyword|if} {boolean|true} {operator|&}{operator|&} {keyword|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
