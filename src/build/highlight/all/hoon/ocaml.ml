({class-name|*} {function|kettle} ({class-name|*} {function|nested} {class-name|*}) {class-name|*})
{function|open} P{function|rintf}
{function|module} T{function|ea} = {function|struct}
  {function|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}{function|a}
  {function|exception} C{function|old} {function|of} {function|int}
  {function|let} {function|rec} {function|boil} ?({function|n} = 10) ~{function|verbose} {function|k} = {function|match} {function|k} {function|with}
    \| \{ {function|litres}; _ \} {function|when} {function|litres} > 1.5{function|e3} -> S{function|ome} 0{function|x}FF{function|l}
    \| _ -> {function|begin} {function|try} {function|raise} (C{function|old} {function|n}) {function|with} C{function|old} {function|i} -> {function|ignore} (`V{function|ariant} {function|i}); N{function|one} {function|end}
  {function|let} {function|c} = {string|'a'} {function|and} {function|s} = {string|"str\\n\\"q\\""} ^ \{\|{function|raw}\|\} {function|and} {function|f} = {function|fun} {function|x} -> {function|x} {function|mod} 2 {function|land} 3
{function|end}
{function|let} () = {function|for} {function|i} = 0 {function|to} 10 {function|do} {function|printf} {string|"%d\\n"} (T{function|ea}.(!{function|r}) + {function|i}) {function|done}; {function|if} {function|true} && {function|not} {function|false} {function|then} ()
