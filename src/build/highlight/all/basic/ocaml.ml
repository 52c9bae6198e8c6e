{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea {operator|=} struct
  {keyword|type} 'a kettle {operator|=} \{ mutable litres {punctuation|:} float{punctuation|;} {keyword|name} {punctuation|:} {keyword|string} \} \| Empty {function|of} 'a
  exception Cold {function|of} {function|int}
  {function|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k {function|with}
    \| \{ litres{punctuation|;} _ \} {function|when} litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    \| _ {operator|-}{operator|>} {function|begin} try raise {punctuation|(}Cold n{punctuation|)} {function|with} Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {function|let} c {operator|=} 'a' {operator|and} s {operator|=} "{function|str}\\n\\"q\\{string|""} {operator|^} \{\|raw\|\} {operator|and} f {operator|=} fun x {operator|-}{operator|>} x {function|mod} {number|2} land {number|3}
{keyword|end}
{function|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf "%d\\n" {punctuation|(}Tea.{punctuation|(}{comment|!r) + i) done; if true && not false then ()}
