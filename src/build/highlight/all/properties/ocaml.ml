{key attr-name|(*} {value attr-value|kettle (* nested *) *)}
{key attr-name|open} {value attr-value|Printf}
{key attr-name|module} {value attr-value|Tea = struct}
{key attr-name|  type} {value attr-value|'a kettle = \{ mutable litres : float; name : string \} \| Empty of 'a}
{key attr-name|  exception} {value attr-value|Cold of int}
{key attr-name|  let} {value attr-value|rec boil ?(n = 10) ~verbose k = match k with}
{key attr-name|    \|} {value attr-value|\{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl}
{key attr-name|    \|} {value attr-value|_ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end}
{key attr-name|  let} {value attr-value|c = 'a' and s = "str\\n\\"q\\"" ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3}
end
{key attr-name|let} {value attr-value|() = for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
