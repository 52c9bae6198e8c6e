{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
{property|module Tea} {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| \{ litres; _ \} when litres > {number|1}.5e3 -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}; None end
  {property|let c} {operator|=} {string|'a'} {property|and s} {operator|=} {string|"str\\n\\"}q\\{string|""} {property|^ \{\|raw\|\} and f} {operator|=} fun x -> x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done; if true && not false then {punctuation|(}{punctuation|)}
