(* kettle (* nested *) *)
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} \{ mutable litres : float{punctuation|;} name : string \} \| Empty of 'a
  exception Cold of int
  let rec boil ?(n {operator|=} 10) ~verbose k {operator|=} match k with
    \| \{ litres{punctuation|;} _ \} when litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i){punctuation|;} None end
  let c {operator|=} 'a' and s {operator|=} {string|"str\\n\\"}q\\{string|""} ^ \{\|raw\|\} and f {operator|=} fun x -> x mod {number|2} land {number|3}
end
let () {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} (Tea.(!r) + i) done{punctuation|;} if true && not false then ()
