{punctuation|(}{punctuation|*} {keyword|kettle} {punctuation|(}{punctuation|*} {keyword|nested} {punctuation|*}{punctuation|)} {punctuation|*}{punctuation|)}
{keyword|open} Printf
{keyword|module} Tea {punctuation|=} {keyword|struct}
  {keyword|type} '{keyword|a} {keyword|kettle} {punctuation|=} {punctuation|\{} {keyword|mutable} {keyword|litres} : {type class-name|float}{comment|; name : string \} \| Empty of 'a}
  {keyword|exception} Cold {keyword|of} {keyword|int}
  {keyword|let} {keyword|rec} {keyword|boil} ?{punctuation|(}{keyword|n} {punctuation|=} {number|10}{punctuation|)} ~{keyword|verbose} {keyword|k} {punctuation|=} {keyword|match} {keyword|k} {keyword|with}
    \| {punctuation|\{} {keyword|litres}{comment|; _ \} when litres > 1.5e3 -> Some 0xFFl}
    \| {keyword|_} -{punctuation|>} {keyword|begin} {keyword|try} {keyword|raise} {punctuation|(}Cold {keyword|n}{punctuation|)} {keyword|with} Cold {keyword|i} -{punctuation|>} {keyword|ignore} {punctuation|(}`Variant {keyword|i}{punctuation|)}{comment|; None end}
  {keyword|let} {keyword|c} {punctuation|=} '{keyword|a}' {keyword|and} {keyword|s} {punctuation|=} {string|"str\\n\\"}{keyword|q}\\{string|""} ^ {punctuation|\{}\|{keyword|raw}\|{punctuation|\}} {keyword|and} {keyword|f} {punctuation|=} {keyword|fun} {keyword|x} -{punctuation|>} {keyword|x} {keyword|mod} {number|2} {keyword|land} {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {punctuation|=} {keyword|for} {keyword|i} {punctuation|=} {number|0} {keyword|to} {number|10} {keyword|do} {keyword|printf} {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{variable|!r}{punctuation|)} + {keyword|i}{punctuation|)} {keyword|done}{comment|; if true && not false then ()}
