{operator|#} {hvariable|kettle}
{operator|@}{hvariable|tag}
{constant|Feature}{operator|:} {constant|Tea}
  {constant|Scenario} {constant|Outline}{operator|:} {hvariable|boil} {operator|<}{hvariable|n}{operator|>}
    {constant|Given} {hvariable|a} {string|"kettle"} {hvariable|with} {number|2} {hvariable|litres}
    {constant|When} {constant|I} {hvariable|wait}
      {string|""}{string|"
      doc
      "}{string|""}
    {constant|Then} {operator|<}{hvariable|n}{operator|>} {hvariable|cups}
    {constant|Examples}{operator|:}
      {operator|\|} {hvariable|n} {operator|\|} {hvariable|m} {operator|\|}
      {operator|\|} {number|1} {operator|\|} {hvariable|x} {operator|\|}
