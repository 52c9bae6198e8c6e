{punctuation|(}* {name|kettle} {punctuation|(}* {name|nested} *{punctuation|)} *{punctuation|)}
{name|open} {name|Printf}
{name|module} {pattern|{pattern-name class-name|Tea}} {operator pattern-def|=} {name|struct}
  {name|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{name|a}
  {name|exception} {name|Cold} {name|of} {name|int}
  {name|let} {name|rec} {name|boil} {operator optionality|?}{punctuation|(}{pattern|{pattern-name class-name|n}} {operator pattern-def|=} {quantifier number|10}{punctuation|)} {operator exception|~}{name|verbose} {pattern|{pattern-name class-name|k}} {operator pattern-def|=} {name|match} {name|k} {name|with}
    \| {operator variation|\{} {name|litres}{punctuation|;} {operator sequence|_} {operator variation|\}} {name|when} {name|litres} > {quantifier number|1}{name|.5e3} {name|-}> {name|Some} {name|0xFFl}
    \| {operator sequence|_} {name|-}> {name|begin} {name|try} {name|raise} {punctuation|(}{name|Cold} {name|n}{punctuation|)} {name|with} {name|Cold} {name|i} {name|-}> {name|ignore} {punctuation|(}`{name|Variant} {name|i}{punctuation|)}{punctuation|;} {name|None} {name|end}
  {name|let} {pattern|{pattern-name class-name|c}} {operator pattern-def|=} {string|'a'} {name|and} {pattern|{pattern-name class-name|s}} {operator pattern-def|=} {string|"str\\n\\"}{name|q}\\{string|""} ^ {operator variation|\{}\|{name|raw}\|{operator variation|\}} {name|and} {pattern|{pattern-name class-name|f}} {operator pattern-def|=} {name|fun} {name|x} {name|-}> {name|x} {name|mod} {quantifier number|2} {name|land} {quantifier number|3}
{name|end}
{name|let} {punctuation|(}{punctuation|)} {operator pattern-def|=} {name|for} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {quantifier number|0} {name|to} {quantifier number|10} {name|do} {name|printf} {string|"%d\\n"} {punctuation|(}{name|Tea.}{punctuation|(}!{name|r}{punctuation|)} {operator sequence|+} {name|i}{punctuation|)} {name|done}{punctuation|;} {name|if} {name|true} {operator conjunction|&}{operator conjunction|&} {name|not} {name|false} {name|then} {punctuation|(}{punctuation|)}
