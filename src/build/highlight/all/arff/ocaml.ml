(* kettle (* nested *) *)
open Printf
module Tea = struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?(n = {number|10}) ~verbose k = match k with
    \| {punctuation|\{} litres; _ {punctuation|\}} when litres > {number|1}.5e3 -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end
  let c = {string|'a'} and s = {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f = fun x -> x mod {number|2} land {number|3}
end
let () = for i = {number|0} to {number|10} do printf {string|"%d\\n"} (Tea.(!r) + i) done; if true && not false then ()
