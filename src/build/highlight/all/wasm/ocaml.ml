{punctuation|(}* kettle {punctuation|(}* nested *{punctuation|)} *{punctuation|)}
open Printf
{keyword|module} Tea = struct
  {keyword|type} 'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a
  exception Cold of int
  let rec boil ?{punctuation|(}n = {number|10}{punctuation|)} ~verbose k = match k with
    \| \{ litres; _ \} when litres > {number|1.5e3} -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}; None {keyword|end}
  let c = 'a' and s = {string|"str\\n\\"q\\""} ^ \{\|raw\|\} and f = fun x -> x mod {number|2} land {number|3}
{keyword|end}
let {punctuation|(}{punctuation|)} = for i = {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done; {keyword|if} true && not false {keyword|then} {punctuation|(}{punctuation|)}
