# kettle
@tag
Feature: Tea
  Scenario {scheme|Outline:} boil <n>
    Given a "kettle" with 2 litres
    When I wait
      """
      doc
      """
    Then <n> cups
    {scheme|Examples:}
      \| n \| m \|
      \| 1 \| x \|
