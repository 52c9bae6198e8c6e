{punctuation|(}{text comment|* kettle} {punctuation|(}{text comment|* nested *}{punctuation|)} {text comment|*}{punctuation|)}
{property symbol|open} {text comment|Printf
module Tea = struct
  type 'a kettle =} {punctuation|\{} {text comment|mutable litres} {punctuation|:} {text comment|float}{punctuation|;} {text comment|name} {punctuation|:} {text comment|string} {punctuation|\}} {text comment|\|} {property symbol|Empty} {text comment|of 'a
  exception Cold of int}
  {keyword|let} {text comment|rec boil ?}{punctuation|(}{text comment|n =} {number|10}{punctuation|)} {text comment|~verbose k = match k with
    \|} {punctuation|\{} {text comment|litres}{punctuation|;} {text comment|_} {punctuation|\}} {keyword|when} {text comment|litres >} {number|1.5e3} {text comment|-> Some} {number|0xFFl}
    {text comment|\| _ -> begin} {keyword|try} {text comment|raise} {punctuation|(}{text comment|Cold n}{punctuation|)} {text comment|with Cold i -> ignore} {punctuation|(}{text comment|`Variant i}{punctuation|)}{punctuation|;} {text comment|None end}
  {keyword|let} {text comment|c = 'a' and s =} {string|"str\\n\\"}{text comment|q\\}{string|""} {text comment|^} {punctuation|\{}{text comment|\|raw\|}{punctuation|\}} {text comment|and f = fun x -> x mod} {number|2} {text comment|land} {number|3}
{text comment|end}
{keyword|let} {punctuation|(}{punctuation|)} {text comment|= for i =} {number|0} {text comment|to} {number|10} {text comment|do printf} {string|"%d\\n"} {punctuation|(}{text comment|Tea}{punctuation|.}{punctuation|(}{text comment|!r}{punctuation|)} {text comment|+ i}{punctuation|)} {text comment|done}{punctuation|;} {keyword|if} {text comment|true && not false then} {punctuation|(}{punctuation|)}
