{operator|#} kettle
@tag
{command keyword|Feature}{punctuation|:} Tea
  {command keyword|Scenario} Outline{punctuation|:} boil {operator|<}n{operator|>}
    {command keyword|Given} a {string-literal|{string|"kettle"}} with {number|2} litres
    {command keyword|When} I wait
      {string-literal|{string|""}}"
      {command keyword|doc}
      {string-literal|{string|""}}"
    {command keyword|Then} {operator|<}n{operator|>} cups
    {command keyword|Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
