{operator|#} kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} cups
    Examples{punctuation|:}
      {punctuation|\|} n {punctuation|\|} m {punctuation|\|}
      {punctuation|\|} {number|1} {punctuation|\|} x {punctuation|\|}
