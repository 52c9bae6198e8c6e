{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type 'a kettle = \{ mutable litres : float{comment|; name : string \} \| Empty of 'a}
  exception Cold of int
  let rec boil ?{punctuation|(}n = 10{punctuation|)} ~verbose k = match k with
    \| \{ litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{comment|; None end}
  let c = 'a' and s = {string|"str\\n\\"q\\""} ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3
end
let {punctuation|(}{punctuation|)} = for i = 0 to 10 do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{comment|; if true && not false then ()}
