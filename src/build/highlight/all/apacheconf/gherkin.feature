{comment|# kettle}
@tag
Feature: Tea
  Scenario Outline: boil <n>
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|"""}
      doc
      {string|"""}
    Then <n> cups
    Examples:
      \| n \| m \|
      \| 1 \| x \|
