{expression|{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}}
open Printf
module Tea = struct
  type 'a kettle = {punctuation|\{} mutable litres : float{punctuation|;} name : string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?{expression|{punctuation|(}n = {number|10}{punctuation|)}} ~verbose k = match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise {expression|{punctuation|(}Cold n{punctuation|)}} with Cold i -> ignore {expression|{punctuation|(}`Variant i{punctuation|)}}{punctuation|;} None end
  let c = 'a' and s = "str\\n\\"q\\"" ^ {punctuation|\{}\|raw\|{punctuation|\}} and f = fun x -> x mod 2 land 3
end
let {expression|{punctuation|(}{punctuation|)}} = for i = 0 to 10 do printf "%d\\n" {expression|{punctuation|(}Tea.{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)}} done{punctuation|;} if true && not false then {expression|{punctuation|(}{punctuation|)}}
