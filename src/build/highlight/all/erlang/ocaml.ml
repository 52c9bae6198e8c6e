{punctuation|(}{operator|*} {atom|kettle} {punctuation|(}{operator|*} {atom|nested} {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{atom|open} {variable|Printf}
{atom|module} {variable|Tea} {operator|=} {atom|struct}
  {atom|type} {quoted-atom atom|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{atom|a}
  {atom|exception} {variable|Cold} {keyword|of} {atom|int}
  {atom|let} {atom|rec} {atom|boil} ?{punctuation|(}{atom|n} {operator|=} {number|10}{punctuation|)} ~{atom|verbose} {atom|k} {operator|=} {atom|match} {atom|k} {atom|with}
    {punctuation|\|} {punctuation|\{} {atom|litres}{punctuation|;} {variable|_} {punctuation|\}} {keyword|when} {atom|litres} {operator|>} {number|1.5e3} {operator|-}{operator|>} {variable|Some} {number|0}{atom|xFFl}
    {punctuation|\|} {variable|_} {operator|-}{operator|>} {keyword|begin} {keyword|try} {atom|raise} {punctuation|(}{variable|Cold} {atom|n}{punctuation|)} {atom|with} {variable|Cold} {atom|i} {operator|-}{operator|>} {atom|ignore} {punctuation|(}`{variable|Variant} {atom|i}{punctuation|)}{punctuation|;} {variable|None} {keyword|end}
  {atom|let} {atom|c} {operator|=} {quoted-atom atom|'a'} {operator|and} {atom|s} {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}{punctuation|\|}{atom|raw}{punctuation|\|}{punctuation|\}} {operator|and} {atom|f} {operator|=} {keyword|fun} {atom|x} {operator|-}{operator|>} {atom|x} {atom|mod} {number|2} {atom|land} {number|3}
{keyword|end}
{atom|let} {punctuation|(}{punctuation|)} {operator|=} {atom|for} {atom|i} {operator|=} {number|0} {atom|to} {number|10} {atom|do} {atom|printf} {string|"%d\\n"} {punctuation|(}{variable|Tea}{punctuation|.}{punctuation|(}{operator|!}{atom|r}{punctuation|)} {operator|+} {atom|i}{punctuation|)} {atom|done}{punctuation|;} {keyword|if} {boolean|true} && {operator|not} {boolean|false} {atom|then} {punctuation|(}{punctuation|)}
