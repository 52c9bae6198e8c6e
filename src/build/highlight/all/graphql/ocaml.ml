{punctuation|(}* {property-query|kettle} {punctuation|(}* {property|nested} *{punctuation|)} *{punctuation|)}
{property|open} {property|Printf}
{property|module} {property|Tea} {operator|=} {property|struct}
  {keyword|type} '{property|a} {property|kettle} {operator|=} {punctuation|\{} {property|mutable} {attr-name|litres} {punctuation|:} {property|float}; {attr-name|name} {punctuation|:} {property|string} {punctuation|\}} {operator|\|} {property|Empty} {property|of} '{property|a}
  {property|exception} {property|Cold} {property|of} {property|int}
  {property|let} {property|rec} {property|boil} ?{punctuation|(}{property|n} {operator|=} {number|10}{punctuation|)} ~{property|verbose} {property|k} {operator|=} {property|match} {property|k} {property|with}
    {operator|\|} {punctuation|\{} {property|litres}; {property|_} {punctuation|\}} {property|when} {property|litres} > {number|1.5e3} -> {property|Some} {property|0xFFl}
    {operator|\|} {property|_} -> {property|begin} {property|try} {property-query|raise} {punctuation|(}{property|Cold} {property|n}{punctuation|)} {property|with} {property|Cold} {property|i} -> {property-query|ignore} {punctuation|(}`{property|Variant} {property|i}{punctuation|)}; {property|None} {property|end}
  {property|let} {property|c} {operator|=} '{property|a}' {property|and} {property|s} {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{operator|\|}{property|raw}{operator|\|}{punctuation|\}} {property|and} {property|f} {operator|=} {property|fun} {property|x} -> {property|x} {property|mod} {number|2} {property|land} {number|3}
{property|end}
{property-query|let} {punctuation|(}{punctuation|)} {operator|=} {property|for} {property|i} {operator|=} {number|0} {property|to} {number|10} {property|do} {property|printf} {string|"%d\\n"} {punctuation|(}{property|Tea}.{punctuation|(}{operator|!}{property|r}{punctuation|)} + {property|i}{punctuation|)} {property|done}; {property|if} {boolean|true} {operator|&}{operator|&} {property|not} {boolean|false} {property-query|then} {punctuation|(}{punctuation|)}
