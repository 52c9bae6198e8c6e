# kettle
@tag
Feature{operator|:} Tea
  Scenario Outline{operator|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then {operator|<}n{operator|>} cups
    Examples{operator|:}
      {operator|\|} {transform function|n} {operator|\|} {transform function|m} {operator|\|}
      {operator|\|} {number|1} {operator|\|} {transform function|x} {operator|\|}
