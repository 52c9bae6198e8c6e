{punctuation|(}{repetition operator|*} {rule|kettle} {punctuation|(}{repetition operator|*} {rule|nested} {repetition operator|*}{punctuation|)} {repetition operator|*}{punctuation|)}
{rule|open} {rule|Printf}
{rule|module} {rule|Tea} {operator|=} {rule|struct}
  {rule|type} '{rule|a} {rule|kettle} {operator|=} \{ {rule|mutable} {rule|litres} : {rule|float}{comment|; name : string \} \| Empty of 'a}
  {rule|exception} {rule|Cold} {rule|of} {rule|int}
  {rule|let} {rule|rec} {rule|boil} ?{punctuation|(}{rule|n} {operator|=} {repetition operator|10}{punctuation|)} ~{rule|verbose} {rule|k} {operator|=} {rule|match} {rule|k} {rule|with}
    \| \{ {rule|litres}{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    \| _ -> {rule|begin} {rule|try} {rule|raise} {punctuation|(}{rule|Cold} {rule|n}{punctuation|)} {rule|with} {rule|Cold} {rule|i} -> {rule|ignore} {punctuation|(}`{rule|Variant} {rule|i}{punctuation|)}{comment|; None end}
  {rule|let} {rule|c} {operator|=} '{rule|a}' {rule|and} {rule|s} {operator|=} {string|"str\\n\\"}{rule|q}\\{string|""} ^ \{\|{rule|raw}\|\} {rule|and} {rule|f} {operator|=} {rule|fun} {rule|x} -> {rule|x} {rule|mod} {repetition operator|2} {rule|land} {repetition operator|3}
{rule|end}
{rule|let} {punctuation|(}{punctuation|)} {operator|=} {rule|for} {rule|i} {operator|=} {repetition operator|0} {rule|to} {repetition operator|10} {rule|do} {rule|printf} {string|"%d\\n"} {punctuation|(}{rule|Tea}.{punctuation|(}!{rule|r}{punctuation|)} + {rule|i}{punctuation|)} {rule|done}{comment|; if true && not false then ()}
