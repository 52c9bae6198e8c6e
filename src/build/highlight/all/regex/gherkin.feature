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
      {alternation keyword|\|} n {alternation keyword|\|} m {alternation keyword|\|}
      {alternation keyword|\|} 1 {alternation keyword|\|} x {alternation keyword|\|}
