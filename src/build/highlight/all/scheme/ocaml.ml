{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type {symbol|'a} kettle = \{ mutable litres : float{comment|; name : string \} \| Empty of 'a}
  exception Cold of int
  let rec boil ?{punctuation|(}{function|n} = {number|10}{punctuation|)} ~verbose k = match k with
    {identifier|\| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl
    \|} _ -> begin try raise {punctuation|(}{function|Cold} n{punctuation|)} with Cold i -> ignore {punctuation|(}{function|`Variant} i{punctuation|)}{comment|; None end}
  let c = {symbol|'a}{punctuation|'} and s = {string|"str\\n\\"q\\""} ^ \{\|raw\|\} and f = fun x -> x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}{function|Tea.}{punctuation|(}{function|!r}{punctuation|)} + i{punctuation|)} done{comment|; if true && not false then ()}
