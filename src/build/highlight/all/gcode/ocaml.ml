{comment|(* kettle (* nested *)} {punctuation|*})
open {property|P}rintf
module {property|T}ea = struct
  type 'a kettle = \{ mutable litres {punctuation|:} float{comment|; name : string \} \| Empty of 'a}
  exception {property|C}old of int
  let rec boil ?{comment|(n = 10)} ~verbose k = match k with
    \| \{ litres{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    \| _ -> begin try raise {comment|(Cold n)} with {property|C}old i -> ignore {comment|(`Variant i)}{comment|; None end}
  let c = 'a' and s = {string|"str\\n\\"}q\\{string|""} ^ \{\|raw\|\} and f = fun x -> x mod 2 land 3
end
let {comment|()} = for i = 0 to 10 do printf {string|"%d\\n"} {comment|(Tea.(!r)} + i) done{comment|; if true && not false then ()}
