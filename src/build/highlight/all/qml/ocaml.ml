(* kettle (* nested *) *)
open Printf
module Tea = struct
  type 'a kettle = {punctuation|\{} mutable litres {punctuation|:} {javascript-expression language-javascript|float}{punctuation|;} {property|name} {punctuation|:} {javascript-expression language-javascript|string }{punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?(n = 10) ~verbose k = match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i){punctuation|;} None end
  let c = 'a' and s = {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f = fun x -> x mod 2 land 3
end
let () = for i = 0 to 10 do printf {string|"%d\\n"} (Tea.(!r) + i) done{punctuation|;} if true && not false then ()
