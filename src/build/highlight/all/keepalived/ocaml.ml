(* kettle (* nested *) *)
open Printf
module Tea {operator|=} struct
  {property|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?(n {operator|=} {number|10}) ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres; _ {punctuation|\}} when litres > {number|1.5}e3 -> Some {number|0}xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None {property|end}
  let c {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {operator|=} fun x -> x mod {number|2} land {number|3}
{property|end}
let () {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} (Tea.({comment|!r) + i) done; if true && not false then ()}
