{comment|# kettle}
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
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
