{selector|(* kettle (* nested *) *)
open Printf
module Tea = struct
  type 'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a
  exception Cold of int
  let rec boil ?(n = 10) ~verbose k = match k with
    \|} {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i -> ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} {selector|None end
  let c = 'a' and s = "str\\n\\"q\\"" ^} {punctuation|\{}\|raw\|{punctuation|\}} and f = fun x -> x mod 2 land 3
end
let {punctuation|(}{punctuation|)} = for i = 0 to 10 do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} + i{punctuation|)} done{punctuation|;} if true && not false then {punctuation|(}{punctuation|)}
