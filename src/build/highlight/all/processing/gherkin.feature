# kettle
@tag
{type class-name|Feature}{punctuation|:} {type class-name|Tea}
  {type class-name|Scenario} {type class-name|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    {type class-name|Given} a {string|"kettle"} with {number|2} litres
    {type class-name|When} {type class-name|I} wait
      {string|""}"
      doc
      {string|""}"
    {type class-name|Then} {operator|<}n{operator|>} cups
    {type class-name|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
