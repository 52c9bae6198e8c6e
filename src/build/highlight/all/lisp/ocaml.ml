{punctuation|(}{car|*} kettle {punctuation|(}{car|*} nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type {quoted-symbol variable symbol|'a} kettle = \{ mutable litres : float{comment|; name : string \} \| Empty of 'a}
  exception Cold of int
  let rec boil ?{punctuation|(}{car|n} = {number|10}{punctuation|)} ~verbose k = match k with
    \| \{ litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    \| _ -> begin try raise {punctuation|(}{car|Cold} n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{comment|; None end}
  let c = {quoted-symbol variable symbol|'a}' and s = {string|"str\\n\\"q\\""} ^ \{\|raw\|\} and f = fun x -> x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}{car|Tea}.{punctuation|(}{car|!r}{punctuation|)} + i{punctuation|)} done{comment|; if true && not false then ()}
