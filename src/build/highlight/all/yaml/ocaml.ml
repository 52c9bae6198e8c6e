(* kettle (* nested {important|*)} {important|*)}
open Printf
module Tea = struct
  type 'a kettle = {punctuation|\{} {key atrule|mutable litres} {punctuation|:} {key atrule|float; name} {punctuation|:} string {punctuation|\}} {punctuation|\|} Empty of 'a
  exception Cold of int
  let rec boil {punctuation|?}(n = 10) ~verbose k = match k with
    {punctuation|\|} {punctuation|\{} litres; _ {punctuation|\}} when litres {punctuation|>} 1.5e3 {punctuation|-}{punctuation|>} Some 0xFFl
    {punctuation|\|} _ {punctuation|-}{punctuation|>} begin try raise (Cold n) with Cold i {punctuation|-}{punctuation|>} ignore (`Variant i); None end
  let c = 'a' and s = "str\\n\\"q\\"" ^ {punctuation|\{}{punctuation|\|}raw{punctuation|\|}{punctuation|\}} and f = fun x {punctuation|-}{punctuation|>} x mod 2 land 3
end
let () = for i = 0 to 10 do printf "%d\\n" (Tea.({tag|!r)} + i) done; if true {important|&&} not false then ()
