{punctuation|(}{operator|*} {hvariable|kettle} {punctuation|(}{operator|*} {hvariable|nested} {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{hvariable|open} {constant|Printf}
{keyword|module} {constant|Tea} {operator|=} {hvariable|struct}
  {keyword|type} '{hvariable|a} {hvariable|kettle} {operator|=} {punctuation|\{} {hvariable|mutable} {hvariable|litres} {operator|:} {hvariable|float}; {hvariable|name} {operator|:} {hvariable|string} {punctuation|\}} {operator|\|} {constant|Empty} {keyword|of} '{hvariable|a}
  {hvariable|exception} {constant|Cold} {keyword|of} {hvariable|int}
  {keyword|let} {hvariable|rec} {hvariable|boil} {operator|?}{punctuation|(}{hvariable|n} {operator|=} {number|10}{punctuation|)} {operator|~}{hvariable|verbose} {hvariable|k} {operator|=} {hvariable|match} {hvariable|k} {hvariable|with}
    {operator|\|} {punctuation|\{} {hvariable|litres}; _ {punctuation|\}} {hvariable|when} {hvariable|litres} {operator|>} {number|1.5e3} {operator|->} {constant|Some} 0xFFl
    {operator|\|} _ {operator|->} {hvariable|begin} {hvariable|try} {hvariable|raise} {punctuation|(}{constant|Cold} {hvariable|n}{punctuation|)} {hvariable|with} {constant|Cold} {hvariable|i} {operator|->} {hvariable|ignore} {punctuation|(}`{constant|Variant} {hvariable|i}{punctuation|)}; {constant|None} {hvariable|end}
  {keyword|let} {hvariable|c} {operator|=} {char|'a'} {hvariable|and} {hvariable|s} {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}{hvariable|raw}{operator|\|}{punctuation|\}} {hvariable|and} {hvariable|f} {operator|=} {hvariable|fun} {hvariable|x} {operator|->} {hvariable|x} {hvariable|mod} {number|2} {hvariable|land} {number|3}
{hvariable|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {hvariable|for} {hvariable|i} {operator|=} {number|0} {hvariable|to} {number|10} {hvariable|do} {hvariable|printf} {string|"%d\\n"} {punctuation|(}{constant|Tea}{punctuation|.}{punctuation|(}{operator|!}{hvariable|r}{punctuation|)} {operator|+} {hvariable|i}{punctuation|)} {hvariable|done}; {keyword|if} {hvariable|true} {operator|&&} {builtin|not} {hvariable|false} {keyword|then} {punctuation|(}{punctuation|)}
