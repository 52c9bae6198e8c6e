{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
{keyword|module} Tea {operator|=} struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| \{ litres{punctuation|;} _ \} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some {number|0}xFFl
    \| _ {operator|-}{operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"}q\\{string|""} ^ \{\|raw\|\} and f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}{comment|!r) + i) done; if true && not false then ()}
