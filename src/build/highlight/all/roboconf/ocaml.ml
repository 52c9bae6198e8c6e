(* kettle (* nested *) *)
open Printf
module Tea {punctuation|=} {value attr-value|struct
  type 'a kettle = \{ mutable }{property|litres} {punctuation|:} float{punctuation|;} {property|name} {punctuation|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  let rec boil ?(n {punctuation|=} {value attr-value|10) ~verbose k = match k with
    \| \{ litres}{punctuation|;} _ {punctuation|\}} when litres > 1{punctuation|.}5e3 -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i){punctuation|;} None end
  let c {punctuation|=} {value attr-value|'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3
end
let () = for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done}{punctuation|;} if true && not false then ()
