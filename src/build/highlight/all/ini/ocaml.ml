(* kettle (* nested *) *)
open Printf
{key attr-name|module Tea} {punctuation|=} {value attr-value|struct}
  {key attr-name|type 'a kettle} {punctuation|=} {value attr-value|\{ mutable litres : float; name : string \} \| Empty of 'a}
  exception Cold of int
  {key attr-name|let rec boil ?(n} {punctuation|=} {value attr-value|10) ~verbose k = match k with}
    \| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl
    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end
  {key attr-name|let c} {punctuation|=} {value attr-value|'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
end
{key attr-name|let ()} {punctuation|=} {value attr-value|for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
