# kettle
@tag
Feature: Tea
  Scenario Outline: boil {rule|{punctuation|<}n{punctuation|>}}
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {rule|{punctuation|<}n{punctuation|>}} cups
    Examples:
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} 1 {operator|\|} x {operator|\|}
