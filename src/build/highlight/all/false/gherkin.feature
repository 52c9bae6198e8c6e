{operator|#} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}
{operator|@}{variable|t}{variable|a}{variable|g}
F{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{operator|:} T{variable|e}{variable|a}
  S{variable|c}{variable|e}{variable|n}{variable|a}{variable|r}{variable|i}{variable|o} {non-standard bold|O}{variable|u}{variable|t}{variable|l}{variable|i}{variable|n}{variable|e}{operator|:} {variable|b}{variable|o}{variable|i}{variable|l} {non-standard bold|<}{variable|n}{operator|>}
    G{variable|i}{variable|v}{variable|e}{variable|n} {variable|a} {string|"kettle"} {variable|w}{variable|i}{variable|t}{variable|h} {number|2} {variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}
    W{variable|h}{variable|e}{variable|n} I {variable|w}{variable|a}{variable|i}{variable|t}
      {string|""}{string|"
      doc
      "}{string|""}
    T{variable|h}{variable|e}{variable|n} {non-standard bold|<}{variable|n}{operator|>} {variable|c}{variable|u}{variable|p}{variable|s}
    E{variable|x}{variable|a}{variable|m}{variable|p}{variable|l}{variable|e}{variable|s}{operator|:}
      {operator|\|} {variable|n} {operator|\|} {variable|m} {operator|\|}
      {operator|\|} {number|1} {operator|\|} {variable|x} {operator|\|}
