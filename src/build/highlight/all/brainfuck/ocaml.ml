{comment|(*} {comment|kettle} {comment|(*} {comment|nested} {comment|*)} {comment|*)}
{comment|open} {comment|Printf}
{comment|module} {comment|Tea} {comment|=} {comment|struct}
  {comment|type} {comment|'a} {comment|kettle} {comment|=} {comment|\{} {comment|mutable} {comment|litres} {comment|:} {comment|float;} {comment|name} {comment|:} {comment|string} {comment|\}} {comment|\|} {comment|Empty} {comment|of} {comment|'a}
  {comment|exception} {comment|Cold} {comment|of} {comment|int}
  {comment|let} {comment|rec} {comment|boil} {comment|?(n} {comment|=} {comment|10)} {comment|~verbose} {comment|k} {comment|=} {comment|match} {comment|k} {comment|with}
    {comment|\|} {comment|\{} {comment|litres;} {comment|_} {comment|\}} {comment|when} {comment|litres} {pointer keyword|>} {comment|1}{operator|.}{comment|5e3} {decrement deleted|-}{pointer keyword|>} {comment|Some} {comment|0xFFl}
    {comment|\|} {comment|_} {decrement deleted|-}{pointer keyword|>} {comment|begin} {comment|try} {comment|raise} {comment|(Cold} {comment|n)} {comment|with} {comment|Cold} {comment|i} {decrement deleted|-}{pointer keyword|>} {comment|ignore} {comment|(`Variant} {comment|i);} {comment|None} {comment|end}
  {comment|let} {comment|c} {comment|=} {comment|'a'} {comment|and} {comment|s} {comment|=} {comment|"str\\n\\"q\\""} {comment|^} {comment|\{\|raw\|\}} {comment|and} {comment|f} {comment|=} {comment|fun} {comment|x} {decrement deleted|-}{pointer keyword|>} {comment|x} {comment|mod} {comment|2} {comment|land} {comment|3}
{comment|end}
{comment|let} {comment|()} {comment|=} {comment|for} {comment|i} {comment|=} {comment|0} {comment|to} {comment|10} {comment|do} {comment|printf} {comment|"%d\\n"} {comment|(Tea}{operator|.}{comment|(!r)} {increment inserted|+} {comment|i)} {comment|done;} {comment|if} {comment|true} {comment|&&} {comment|not} {comment|false} {comment|then} {comment|()}
