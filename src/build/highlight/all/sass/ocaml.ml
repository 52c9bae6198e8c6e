{selector|(* kettle (* nested *) *)}
{selector|open Printf}
{selector|module Tea = struct}
  {selector|type 'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
  {selector|exception Cold of int}
  {selector|let rec boil ?(n = 10) ~verbose k = match k with}
    {selector|\| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl}
    {selector|\| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end}
  {selector|let c = 'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
{selector|end}
{selector|let () = for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
