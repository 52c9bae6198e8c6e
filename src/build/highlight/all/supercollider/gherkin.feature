{operator|#} kettle
{operator|@}tag
{class-name|Feature}{punctuation|:} {class-name|Tea}
  {class-name|Scenario} {class-name|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    {class-name|Given} a {string|"kettle"} with {number|2} litres
    {class-name|When} {class-name|I} wait
      {string|""}"
      doc
      {string|""}"
    {class-name|Then} {operator|<}n{operator|>} cups
    {class-name|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
