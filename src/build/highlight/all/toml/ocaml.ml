(* kettle (* nested *) *)
open Printf
module Tea {punctuation|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil ?(n {punctuation|=} {number|10}) ~verbose k {punctuation|=} match k with
    \| {punctuation|\{} litres; _ {punctuation|\}} when litres > {number|1.5e3} -> Some {number|0xFFl}
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end
  let c {punctuation|=} {string|'a'} and s {punctuation|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and f {punctuation|=} fun x -> x mod {number|2} land {number|3}
end
let () {punctuation|=} for i {punctuation|=} {number|0} to {number|10} do printf {string|"%d\\n"} (Tea{punctuation|.}(!r) + i) done; if {boolean|true} && not {boolean|false} then ()
