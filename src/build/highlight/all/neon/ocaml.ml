{punctuation|(}{literal string|* kettle} {punctuation|(}{literal string|* nested *}{punctuation|)} {literal string|*}{punctuation|)}
{literal string|open Printf}
{literal string|module} {key property|Tea} {punctuation|=} {literal string|struct}
  {literal string|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{literal string|a}
  {literal string|exception Cold of int}
  {literal string|let rec boil ?}{punctuation|(}{key property|n} {punctuation|=} {number|10}{punctuation|)} {literal string|~verbose} {key property|k} {punctuation|=} {literal string|match k with}
    {literal string|\| \{ litres; _} {punctuation|\}} {literal string|when litres >} {number|1.5e3} {literal string|-> Some 0xFFl}
    {literal string|\| _ -> begin try raise} {punctuation|(}{literal string|Cold n}{punctuation|)} {literal string|with Cold i -> ignore} {punctuation|(}`Variant {literal string|i}{punctuation|)}; {literal string|None end}
  {literal string|let} {key property|c} {punctuation|=} {string|'a'} {literal string|and} {key property|s} {punctuation|=} {string|"str\\n\\"q\\""} {literal string|^ \{\|raw\|}{punctuation|\}} {literal string|and} {key property|f} {punctuation|=} {literal string|fun x -> x mod} {number|2} {literal string|land} {number|3}
{literal string|end}
{literal string|let} {punctuation|(}{punctuation|)} {punctuation|=} {literal string|for} {key property|i} {punctuation|=} {number|0} {literal string|to} {number|10} {literal string|do printf} {string|"%d\\n"} {punctuation|(}{literal string|Tea.}{punctuation|(}{literal string|!r}{punctuation|)} {literal string|+ i}{punctuation|)} {literal string|done; if} {boolean|true} {literal string|&& not} {boolean|false} {literal string|then} {punctuation|(}{punctuation|)}
