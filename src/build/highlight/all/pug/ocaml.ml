(* kettle (* nested *) *)
{tag|open} {plain-text|Printf}
{tag|module} {plain-text|Tea = struct}
  {tag|type} {plain-text|'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
  {tag|exception} {plain-text|Cold of int}
  {tag|let} {plain-text|rec boil ?(n = 10) ~verbose k = match k with}
    {punctuation|\|} \{ litres; _ \} when litres > 1{punctuation|.}5e3 {punctuation|-}> Some 0xFFl
    {punctuation|\|} _ {punctuation|-}> begin try raise (Cold n) with Cold i {punctuation|-}> ignore (`Variant i); None end
  {tag|let} {plain-text|c = 'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
{tag|end}
{tag|let} {plain-text|() = for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
