(* kettle (* nested *) *)
open Printf
module Tea {value attr-value|{punctuation|=} struct}
  type 'a kettle {value attr-value|{punctuation|=} \{ mutable litres : float}{comment|; name : string \} \| Empty of 'a}
  exception Cold of int
  let rec boil ?(n {value attr-value|{punctuation|=} 10) ~verbose k = match k with}
    \| \{ litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i){comment|; None end}
  let c {value attr-value|{punctuation|=} 'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
end
let () {value attr-value|{punctuation|=} for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done}{comment|; if true && not false then ()}
