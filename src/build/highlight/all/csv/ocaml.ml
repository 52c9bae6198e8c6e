{value|(* kettle (* nested *) *)}
{value|open Printf}
{value|module Tea = struct}
{value|  type 'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
{value|  exception Cold of int}
{value|  let rec boil ?(n = 10) ~verbose k = match k with}
{value|    \| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl}
{value|    \| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end}
{value|  let c = 'a' and s = }{value|"str\\n\\"}{value|q\\}{value|""}{value| ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
{value|end}
{value|let () = for i = 0 to 10 do printf }{value|"%d\\n"}{value| (Tea.(!r) + i) done; if true && not false then ()}
