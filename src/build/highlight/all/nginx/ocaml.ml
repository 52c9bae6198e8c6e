(* {directive|{keyword|kettle} (* nested *) *)
open Printf
module Tea = struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?(n = 10) ~verbose k = match k with
    \|} {punctuation|\{} {directive|{keyword|litres}}{punctuation|;} _ {punctuation|\}} {directive|{keyword|when} litres > 1.5e3 -> Some {number|0xFFl}
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i)}{punctuation|;} {directive|{keyword|None} end
  let c = {string|'a'} and s = {string|"str{escape entity|\\n}{escape entity|\\"}q{escape entity|\\"}"} ^} {punctuation|\{}\|raw\|{punctuation|\}} {directive|{keyword|and} f = fun x -> x mod {number|2} land {number|3}
end
let () = for i = {number|0} to {number|10} do printf {string|"%d{escape entity|\\n}"} (Tea.(!r) + i) done}{punctuation|;} if true && not false then ()
