{operator|(}{operator|*} kettle {operator|(}{operator|*} nested {operator|*}{operator|)} {operator|*}{operator|)}
open Printf
module Tea = struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {operator|?}{operator|(}n = 10{operator|)} ~verbose k = match k with
    {operator|\|} {operator|\{} litres; _ {operator|\}} when litres > 1.5e3 -> Some 0xFFl
    {operator|\|} _ -> begin try raise {operator|(}Cold n{operator|)} with Cold i -> ignore {operator|(}`Variant i{operator|)}; None end
  let c = {string|'a'} and s = {string|"str\\n\\"}q\\{string|""} ^ {operator|\{}{operator|\|}raw{operator|\|}{operator|\}} and f = fun x -> x mod 2 land 3
end
let {operator|(}{operator|)} = for i = 0 to 10 do printf {string|"%d\\n"} {operator|(}Tea.{operator|(}!r{operator|)} {operator|+} i{operator|)} done; if true && not false then {operator|(}{operator|)}
