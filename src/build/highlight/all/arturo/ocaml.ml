{punctuation|(}{symbol|*} kettle {punctuation|(}{symbol|*} nested {symbol|*}{punctuation|)} {symbol|*}{punctuation|)}
{builtin-function keyword|open} Printf
{builtin-function keyword|module} Tea {symbol|=} struct
  {builtin-function keyword|type} {literal constant|'a} kettle {symbol|=} {multistring string|\{ mutable litres : float; name : string \}} {sugar operator|\|} Empty of {literal constant|'a}
  exception Cold of int
  {builtin-function keyword|let} rec boil ?{punctuation|(}n {symbol|=} {number|10}{punctuation|)} {symbol|~}verbose k {symbol|=} {builtin-function keyword|match} k {builtin-function keyword|with}
    {sugar operator|\|} {multistring string|\{ litres; _ \}} when litres {symbol|>} {number|1}.5e3 {sugar operator|->} Some 0xFFl
    {sugar operator|\|} _ {sugar operator|->} begin {builtin-function keyword|try} raise {punctuation|(}Cold n{punctuation|)} {builtin-function keyword|with} Cold i {sugar operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{comment|; None end}
  {builtin-function keyword|let} c {symbol|=} {literal constant|'a}' {builtin-function keyword|and} s {symbol|=} {string|"str\\n\\"q\\""} {symbol|^} {multistring string|\{\|raw\|\}} {builtin-function keyword|and} f {symbol|=} fun x {sugar operator|->} x {builtin-function keyword|mod} {number|2} land {number|3}
end
{builtin-function keyword|let} {punctuation|(}{punctuation|)} {symbol|=} for i {symbol|=} {number|0} {builtin-function keyword|to} {number|10} {builtin-function keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {symbol|+} i{punctuation|)} done{comment|; if true && not false then ()}
