{group punctuation|(}{quantifier number|*} kettle {group punctuation|(}{quantifier number|*} nested {quantifier number|*}{group punctuation|)} {quantifier number|*}{group punctuation|)}
open Printf
module Tea = struct
  type 'a kettle = \{ mutable litres : float; name : string \} {alternation keyword|\|} Empty of 'a
  exception Cold of int
  let rec boil {quantifier number|?}{group punctuation|(}n = 10{group punctuation|)} ~verbose k = match k with
    {alternation keyword|\|} \{ litres; _ \} when litres > 1{char-set class-name|.}5e3 -> Some 0xFFl
    {alternation keyword|\|} _ -> begin try raise {group punctuation|(}Cold n{group punctuation|)} with Cold i -> ignore {group punctuation|(}`Variant i{group punctuation|)}; None end
  let c = 'a' and s = "str{escape|\\n}{escape|\\"}q{escape|\\"}" {anchor function|^} \{{alternation keyword|\|}raw{alternation keyword|\|}\} and f = fun x -> x mod 2 land 3
end
let {group punctuation|(}{group punctuation|)} = for i = 0 to 10 do printf "%d{escape|\\n}" {group punctuation|(}Tea{char-set class-name|.}{group punctuation|(}!r{group punctuation|)} {quantifier number|+} i{group punctuation|)} done; if true && not false then {group punctuation|(}{group punctuation|)}
