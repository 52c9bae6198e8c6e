{comment|(* kettle (* nested *)} {operator|*}{punctuation|)}
{rule|open Printf}
{definition rule keyword|module Tea} {operator|=} {rule|struct}
  {rule|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{rule|a}
  {rule|exception Cold of int}
  {rule|let rec boil} ?{punctuation|(}{rule|n} {operator|=} 10{punctuation|)} ~{rule|verbose k} {operator|=} {rule|match k with}
    {operator|\|} {punctuation|\{} {rule|litres}{punctuation|;} _ {punctuation|\}} {rule|when litres} > 1{punctuation|.}5e3 {operator|-}> {rule|Some} 0xFFl
    {operator|\|} _ {operator|-}> {rule|begin try raise} {punctuation|(}{rule|Cold n}{punctuation|)} {rule|with Cold i} {operator|-}> {rule|ignore} {punctuation|(}`{rule|Variant i}{punctuation|)}{punctuation|;} {rule|None end}
  {definition rule keyword|let c} {operator|=} {string|'a'} {definition rule keyword|and s} {operator|=} {string|"str\\n\\"}{rule|q}\\{string|""} ^ {punctuation|\{}{operator|\|}{rule|raw}{operator|\|}{punctuation|\}} {rule|and f} {operator|=} {rule|fun x} {operator|-}> {rule|x mod} 2 {rule|land} 3
{rule|end}
{rule|let} {punctuation|(}{punctuation|)} {operator|=} {rule|for i} {operator|=} 0 {rule|to} 10 {rule|do printf} {string|"%d\\n"} {punctuation|(}{rule|Tea}{punctuation|.}{punctuation|(}{operator|!}{rule|r}{punctuation|)} + {rule|i}{punctuation|)} {rule|done}{punctuation|;} {rule|if true} && {rule|not false then} {punctuation|(}{punctuation|)}
