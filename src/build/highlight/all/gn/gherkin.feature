{comment|# kettle}
@tag
Feature: Tea
  Scenario Outline: boil {operator|<}n{operator|>}
    Given a {string-literal|{string|"kettle"}} with {number|2} litres
    When I wait
      {string-literal|{string|""}}"
      doc
      {string-literal|{string|""}}"
    Then {operator|<}n{operator|>} cups
    Examples:
      \| n \| m \|
      \| {number|1} \| x \|
