{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
{keyword|module} Tea {operator|=} struct
  {keyword|type} {comment|'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
  exception Cold {keyword|of} {function|int}
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {keyword|with}
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    \| _ {operator|-}{operator|>} {function|begin} {keyword|try} raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} {comment|'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}{comment|!r) + i) done; if true && not false then ()}
