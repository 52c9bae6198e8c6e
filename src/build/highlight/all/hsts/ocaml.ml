(* kettle (* nested *) *)
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} \{ mutable litres : float{punctuation|;} name : string \} \| Empty of 'a
  exception Cold of int
  let rec boil ?(n {operator|=} 10) ~verbose k {operator|=} match k with
    \| \{ litres{punctuation|;} _ \} when litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i){punctuation|;} None end
  let c {operator|=} 'a' and s {operator|=} "str\\n\\"q\\"" ^ \{\|raw\|\} and f {operator|=} fun x -> x mod 2 land 3
end
let () {operator|=} for i {operator|=} 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done{punctuation|;} if true && not false then ()
