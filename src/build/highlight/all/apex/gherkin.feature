# kettle
{annotation punctuation|@tag}
Feature{operator|:} Tea
  {class-name|Scenario} Outline{operator|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    {keyword|When} I wait
      {string|""}"
      doc
      {string|""}"
    {keyword|Then} {operator|<}n{operator|>} {class-name|cups}
    Examples{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
