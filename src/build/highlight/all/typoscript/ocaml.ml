{punctuation|(}{operator|*} {tag|kettle} {punctuation|(}{operator|*} {tag|nested} {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{tag|open} {tag|Printf}
{tag|module} {tag|Tea} {operator|=} {string|struct}
  {tag|type} '{tag|a} {tag|kettle} {operator|=} {string|\{ mutable litres {punctuation|:} float; name {punctuation|:} string \} {punctuation|\|} Empty of 'a}
  {tag|exception} {tag|Cold} {tag|of} {tag|int}
  {tag|let} {tag|rec} {tag|boil} {operator|?}{punctuation|(}{tag|n} {operator|=} {string|10) ~verbose k = match k with}
    {punctuation|\|} {punctuation|\{} {tag|litres}{punctuation|;} {tag|_} {punctuation|\}} {tag|when} {tag|litres} {operator|>} {number|1{operator|.}}{tag|5e3} {tag|-}{operator|>} {tag|Some} {tag|0xFFl}
    {punctuation|\|} {tag|_} {tag|-}{operator|>} {tag|begin} {tag|try} {tag|raise} {punctuation|(}{tag|Cold} {tag|n}{punctuation|)} {tag|with} {tag|Cold} {tag|i} {tag|-}{operator|>} {tag|ignore} {punctuation|(}`{tag|Variant} {tag|i}{punctuation|)}{punctuation|;} {tag|None} {tag|end}
  {tag|let} {tag|c} {operator|=} {string|'a' and s = "str\\n\\"q\\"" ^ \{{punctuation|\|}raw{punctuation|\|}\} and f = fun x -> x mod 2 land 3}
{tag|end}
{tag|let} {punctuation|(}{punctuation|)} {operator|=} {string|for i = 0 to 10 do printf "%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
