{punctuation|(}{operator|*} {variable|kettle} {punctuation|(}{operator|*} {variable|nested} {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{variable|open} {variable|Printf}
{variable|module} {variable|Tea} {operator|=} {variable|struct}
  {keyword|type} '{variable|a} {variable|kettle} {operator|=} \{ {variable|mutable} {variable|litres} {punctuation|:} {variable|float}{punctuation|;} {variable|name} {punctuation|:} {variable|string} \} \| {variable|Empty} {keyword|of} '{variable|a}
  {keyword|exception} {variable|Cold} {keyword|of} {variable|int}
  {variable|let} {variable|rec} {variable|boil} ?{punctuation|(}{variable|n} {operator|=} {number|10}{punctuation|)} ~{variable|verbose} {variable|k} {operator|=} {variable|match} {variable|k} {keyword|with}
    \| \{ {variable|litres}{punctuation|;} _ \} {keyword|when} {variable|litres} {operator|>} {number|1.5e3} {operator|-}{operator|>} {keyword|Some} 0xFFl
    \| _ {operator|-}{operator|>} {keyword|begin} {variable|try} {keyword|raise} {punctuation|(}{variable|Cold} {variable|n}{punctuation|)} {keyword|with} {variable|Cold} {variable|i} {operator|-}{operator|>} {variable|ignore} {punctuation|(}`{variable|Variant} {variable|i}{punctuation|)}{punctuation|;} {variable|None} {keyword|end}
  {variable|let} {variable|c} {operator|=} {char|'a'} {keyword|and} {variable|s} {operator|=} {string|"str\\n\\"}{variable|q}\\{string|""} ^ \{\|{variable|raw}\|\} {keyword|and} {variable|f} {operator|=} {variable|fun} {variable|x} {operator|-}{operator|>} {variable|x} {keyword|mod} {number|2} {variable|land} {number|3}
{keyword|end}
{variable|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} {variable|i} {operator|=} {number|0} {variable|to} {number|10} {keyword|do} {variable|printf} {string|"%d\\n"} {punctuation|(}{variable|Tea}{punctuation|.}{punctuation|(}!{variable|r}{punctuation|)} {operator|+} {variable|i}{punctuation|)} {variable|done}{punctuation|;} {keyword|if} {boolean|true} {operator|&}{operator|&} {keyword|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
