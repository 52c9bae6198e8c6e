# kettle
@tag
Feature{punctuation|:} {class-name|Tea}
  {class-name|Scenario} Outline{punctuation|:} boil {operator|<}n{operator|>}
    {class-name|Given} a {string|"kettle"} with {number|2} litres
    {class-name|When} {class-name|I} wait
      {raw-string string|"""
      doc
      """}
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
