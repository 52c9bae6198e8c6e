{punctuation|(}{reference|*} {reference|kettle} {punctuation|(}{reference|*} {reference|nested} {reference|*}{punctuation|)} {reference|*}{punctuation|)}
{reference|open} {reference|Printf}
{reference|module} {reference|Tea} {punctuation|=} {reference|struct}
  {reference|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{reference|a}
  {reference|exception} {reference|Cold} {reference|of} {reference|int}
  {reference|let} {reference|rec} {reference|boil} {reference|?}{punctuation|(}{reference|n} {punctuation|=} {number|10}{punctuation|)} {reference|~verbose} {reference|k} {punctuation|=} {reference|match} {reference|k} {reference|with}
    {reference|\|} {punctuation|\{} {reference|litres}{punctuation|;} {reference|_} {punctuation|\}} {reference|when} {reference|litres} {punctuation|>} {number|1}{punctuation|.}5{reference|e3} {keyword|->} {reference|Some} 0{reference|xFFl}
    {reference|\|} {reference|_} {keyword|->} {reference|begin} {keyword|try} {keyword|raise} {punctuation|(}{reference|Cold} {reference|n}{punctuation|)} {reference|with} {reference|Cold} {reference|i} {keyword|->} {reference|ignore} {punctuation|(}{punctuation|`}{reference|Variant} {reference|i}{punctuation|)}{punctuation|;} {reference|None} {reference|end}
  {reference|let} {reference|c} {punctuation|=} {string|'a'} {reference|and} {reference|s} {punctuation|=} {string|"str\\n\\"q\\""} {reference|^} {punctuation|\{}{reference|\|raw\|}{punctuation|\}} {reference|and} {reference|f} {punctuation|=} {reference|fun} {reference|x} {keyword|->} {reference|x} {reference|mod} {number|2} {reference|land} {number|3}
{reference|end}
{reference|let} {punctuation|(}{punctuation|)} {punctuation|=} {reference|for} {reference|i} {punctuation|=} {number|0} {reference|to} {number|10} {reference|do} {reference|printf} {string|"%d\\n"} {punctuation|(}{reference|Tea}{punctuation|.}{punctuation|(}{reference|!r}{punctuation|)} {reference|+} {reference|i}{punctuation|)} {reference|done}{punctuation|;} {keyword|if} {boolean|true} {reference|&&} {reference|not} {boolean|false} {reference|then} {punctuation|(}{punctuation|)}
