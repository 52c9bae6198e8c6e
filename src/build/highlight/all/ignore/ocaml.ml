{entry string|({operator|*} kettle ({operator|*} nested {operator|*}) {operator|*})}
{entry string|open Printf}
{entry string|module Tea = struct}
  {entry string|type 'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
  {entry string|exception Cold of int}
  {entry string|let rec boil {operator|?}(n = 10) ~verbose k = match k with}
    {entry string|\| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl}
    {entry string|\| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end}
  {entry string|let c = 'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
{entry string|end}
{entry string|let () = for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
