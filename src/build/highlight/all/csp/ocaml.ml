(* kettle (* nested {host url|{important|*})} {host url|{important|*})}
open Printf
module Tea = struct
  type 'a kettle = \{ mutable litres : float{punctuation|;} name : string \} \| Empty of 'a
  exception Cold of int
  let rec boil ?(n = 10) ~verbose k = match k with
    \| \{ litres{punctuation|;} _ \} when litres > {host url|1.5e3} -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i){punctuation|;} None end
  let c = {keyword safe|'a'} and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3
end
let () = for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done{punctuation|;} if true && not false then ()
