(* kettle (* nested *) *)
open Printf
module Tea = struct
{unchanged|{prefix unchanged| }{line| type 'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a
}{prefix unchanged| }{line| exception Cold of int
}{prefix unchanged| }{line| let rec boil ?(n = 10) ~verbose k = match k with
}{prefix unchanged| }{line|   \| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl
}{prefix unchanged| }{line|   \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end
}{prefix unchanged| }{line| let c = 'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3
}}end
let () = for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done; if true && not false then ()
