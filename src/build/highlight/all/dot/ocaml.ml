(* {node|kettle} (* {node|nested} *) *)
{node|open} {node|Printf}
{node|module} {attr-name|Tea} {operator|=} {attr-value|struct}
  {node|type} '{node|a} {attr-name|kettle} {operator|=} {punctuation|\{} {node|mutable} {node|litres} {operator|:} {node|float}{punctuation|;} {node|name} {operator|:} {node|string} {punctuation|\}} \| {node|Empty} {node|of} '{node|a}
  {node|exception} {node|Cold} {node|of} {node|int}
  {node|let} {node|rec} {node|boil} ?({node|n} {operator|=} {attr-value|10}) ~{node|verbose} {attr-name|k} {operator|=} {attr-value|match} {node|k} {node|with}
    \| {punctuation|\{} {node|litres}{punctuation|;} {node|_} {punctuation|\}} {node|when} {node|litres} > {node|1.5}e3 {operator|->} {node|Some} {node|0}xFFl
    \| {node|_} {operator|->} {node|begin} {node|try} {node|raise} ({node|Cold} {node|n}) {node|with} {node|Cold} {node|i} {operator|->} {node|ignore} (`{node|Variant} {node|i}){punctuation|;} {node|None} {node|end}
  {node|let} {attr-name|c} {operator|=} '{node|a}' {node|and} {attr-name|s} {operator|=} {attr-value|"str\\n\\"q\\""} ^ {punctuation|\{}\|{node|raw}\|{punctuation|\}} {node|and} {attr-name|f} {operator|=} {attr-value|fun} {node|x} {operator|->} {node|x} {node|mod} {node|2} {node|land} {node|3}
{node|end}
{node|let} () {operator|=} {attr-value|for} {attr-name|i} {operator|=} {attr-value|0} {node|to} {node|10} {node|do} {node|printf} {node|"%d\\n"} ({node|Tea}.(!{node|r}) + {node|i}) {node|done}{punctuation|;} {node|if} {node|true} && {node|not} {node|false} {node|then} ()
