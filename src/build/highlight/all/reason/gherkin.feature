{operator|#} kettle
@tag
{constructor|Feature}{punctuation|:} {constructor|Tea}
  {constructor|Scenario} {constructor|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    {constructor|Given} a {string|"kettle"} {keyword|with} {number|2} litres
    {constructor|When} {constructor|I} wait
      {string|""}"
      doc
      {string|""}"
    {constructor|Then} {operator|<}n{operator|>} cups
    {constructor|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
