{operator|#} kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} {generator class-name|boil} {punctuation|<}n{punctuation|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    {generator class-name|Then} {punctuation|<}n{punctuation|>} cups
    Examples{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
