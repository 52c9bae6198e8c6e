{comment|# kettle}
@tag
Feature: Tea
  Scenario Outline: boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} cups
    Examples:
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} 1 {operator|\|} x {operator|\|}
