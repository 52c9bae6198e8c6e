# kettle
@tag
Feature: Tea
  Scenario Outline: boil <n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n{operator|>} cups
    Examples:
      \| n \| m \|
      \| {number|1} \| x \|
