# kettle
@tag
Feature: Tea
  Scenario Outline: boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then {operator|<}n{operator|>} cups
    Examples:
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
