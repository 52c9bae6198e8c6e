(* kettle (* nested *) *)
open Printf
module {property|Tea} {punctuation|=} struct
  type 'a {property|kettle} {punctuation|=} {punctuation|\{} mutable litres : float; name : string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?({property|n} {punctuation|=} {number|10}) ~verbose {property|k} {punctuation|=} match k with
    \| {punctuation|\{} litres; _ {punctuation|\}} when litres > {number|1.5e3} -> Some {number|0}xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end
  let {property|c} {punctuation|=} 'a' and {property|s} {punctuation|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and {property|f} {punctuation|=} fun x -> x mod {number|2} land {number|3}
end
let () {punctuation|=} for {property|i} {punctuation|=} {number|0} to {number|10} do printf {string|"%d\\n"} (Tea.(!r) + i) done; if {boolean|true} && not {boolean|false} then ()
