{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea {punctuation|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n {punctuation|=} {number|10}{punctuation|)} ~verbose k {punctuation|=} {structural-keyword keyword|match} k with
    \| \{ litres; _ \} when litres {operator|>} {number|1}.5e3 -{operator|>} Some 0xFFl
    \| _ -{operator|>} {structural-keyword keyword|begin} try raise {punctuation|(}Cold n{punctuation|)} with Cold i -{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}; None end
  let {comment|c = 'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
end
let {punctuation|(}{punctuation|)} {punctuation|=} for i {punctuation|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done; {rule-keyword keyword|if} true && not false then {punctuation|(}{punctuation|)}
