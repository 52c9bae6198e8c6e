{punctuation|(}{operator-char operator|*} {name|kettle} {punctuation|(}{operator-char operator|*} {name|nested} {operator-char operator|*}{punctuation|)} {operator-char operator|*}{punctuation|)}
{name|open Printf}
{name|module Tea} {operator-char operator|=} {name|struct}
  {name|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{name|a}
  {name|exception Cold of int}
  {name|let rec boil} ?{punctuation|(}{name|n} {operator-char operator|=} {number|10}{punctuation|)} ~{name|verbose k} {operator-char operator|=} {name|match k with}
    {comment|\| \{ litres; _ \} when litres > 1.5e3 -> Some 0xFFl}
    {comment|\| _ -> begin try raise (Cold n) with Cold i -> ignore (`Variant i); None end}
  {name|let c} {operator-char operator|=} {string|'a'} {name|and s} {operator-char operator|=} {string|"str\\n\\"}{name|q}\\{string|""} ^ \{{comment|\|raw\|\} and f = fun x -> x mod 2 land 3}
{name|end}
{name|let} {punctuation|(}{punctuation|)} {operator-char operator|=} {name|for i} {operator-char operator|=} {number|0} {name|to 10 do printf} {string|"%d\\n"} {punctuation|(}{name|Tea}.{punctuation|(}{name|!r}{punctuation|)} {operator-char operator|+} {name|i}{punctuation|)} {name|done}{punctuation|;} {name|if true} && {name|not false then} {punctuation|(}{punctuation|)}
