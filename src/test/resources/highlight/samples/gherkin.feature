# kettle
@tag
Feature: Tea
  Scenario Outline: boil <n>
    Given a "kettle" with 2 litres
    When I wait
      """
      doc
      """
    Then <n> cups
    Examples:
      | n | m |
      | 1 | x |
