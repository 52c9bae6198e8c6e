{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
module Tea = struct
  type '{register variable|a} kettle = \{ mutable litres {punctuation|:} float{comment|; name : string \} \| Empty of 'a}
  exception Cold of int
  let rec boil ?{punctuation|(}n = {decimal-number number|10}{punctuation|)} ~verbose k = match k with
    \| \{ litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{comment|; None end}
  let c = {string|'a'} {op-code keyword|and} s = {string|"str\\n\\"q\\""} ^ \{\|raw\|\} {op-code keyword|and} f = fun {register variable|x} -> {register variable|x} mod {decimal-number number|2} land {decimal-number number|3}
end
let {punctuation|(}{punctuation|)} = for i = {decimal-number number|0} to {decimal-number number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{comment|; if true && not false then ()}
