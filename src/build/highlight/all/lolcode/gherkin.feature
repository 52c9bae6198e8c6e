# kettle
@tag
Feature: Tea
  Scenario Outline: boil <n>
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then <n> cups
    Examples:
      \| n \| m \|
      \| {number|1} \| x \|
