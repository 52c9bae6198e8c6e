{punctuation|(}{operator|*} {variable|kettle} {punctuation|(}{operator|*} {variable|nested} {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{variable|open} {class-name|Printf}
{variable|module} {class-name|Tea} {operator|=} {variable|struct}
  {variable|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{variable|a}
  {variable|exception} {class-name|Cold} {variable|of} {variable|int}
  {variable|let} {variable|rec} {variable|boil} {operator|?}{punctuation|(}{variable|n} {operator|=} {number|10}{punctuation|)} {operator|~}{class-name|verbose} {variable|k} {operator|=} {variable|match} {variable|k} {variable|with}
    {operator|\|} {punctuation|\{} {variable|litres}{punctuation|;} {variable|_} {punctuation|\}} {variable|when} {variable|litres} {operator|>} {number|1.5e3} {operator|-}{operator|>} {class-name|Some} {number|0}{variable|xFFl}
    {operator|\|} {variable|_} {operator|-}{operator|>} {variable|begin} {class-name|try} {variable|raise} {punctuation|(}{class-name|Cold} {variable|n}{punctuation|)} {variable|with} {class-name|Cold} {variable|i} {operator|-}{operator|>} {variable|ignore} {punctuation|(}`{class-name|Variant} {variable|i}{punctuation|)}{punctuation|;} {class-name|None} {variable|end}
  {class-name|let} {variable|c} {operator|=} {string|'a'} {class-name|and} {variable|s} {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}{variable|raw}{operator|\|}{punctuation|\}} {class-name|and} {variable|f} {operator|=} {variable|fun} {variable|x} {operator|-}{operator|>} {variable|x} {variable|mod} {number|2} {variable|land} {number|3}
{class-name|end}
{variable|let} {punctuation|(}{punctuation|)} {operator|=} {class-name|for} {variable|i} {operator|=} {number|0} {variable|to} {number|10} {variable|do} {variable|printf} {string|"%d\\n"} {punctuation|(}{class-name|Tea}{punctuation|.}{punctuation|(}{operator|!}{variable|r}{punctuation|)} {operator|+} {variable|i}{punctuation|)} {variable|done}{punctuation|;} {keyword|if} {boolean|true} {operator|&&} {variable|not} {class-name|false} {variable|then} {punctuation|(}{punctuation|)}
